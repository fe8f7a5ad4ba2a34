package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (s *Server) showHealth(c *fiber.Ctx) error { return c.SendString("ok\n") }

func (s *Server) showReady(c *fiber.Ctx) error {
	if err := s.Ready(c.UserContext()); err != nil {
		s.note(err)
		return c.Status(fiber.StatusServiceUnavailable).SendString("not ready\n")
	}
	return c.SendString("ready\n")
}

// showMetrics answers to this machine and to an admin.
func (s *Server) showMetrics(c *fiber.Ctx) error {
	caller, ok := callerOf(c)
	if s.Metrics == nil || !(s.fromThisMachine(c) || ok && caller.User.Admin) {
		return chat.NewProblem(chat.NotFound, "no-such-page")
	}
	return s.Metrics.handler()(c)
}

func (s *Server) showFavicon(c *fiber.Ctx) error {
	return c.Redirect(s.assets.path().File("frog.svg"), fiber.StatusFound)
}
