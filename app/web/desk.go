package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// noStrangers hides the owner's desk from whoever is not signed in, and does not lead them to the sign-in page: for all but
// admins there is nothing.
func (s *Server) noStrangers(c *fiber.Ctx) error {
	if _, ok := callerOf(c); !ok {
		return fiber.ErrNotFound
	}
	return c.Next()
}

// adminsOnly hides what only admins may see.
func (s *Server) adminsOnly(c *fiber.Ctx) error {
	if !caller(c).User.Admin {
		return fiber.ErrNotFound
	}
	return c.Next()
}

// desk is what stands around the pages of the owner's desk.
func (s *Server) desk(c *fiber.Ctx) (ui.DeskView, error) {
	n, err := s.Chat.CountReports(c.UserContext(), caller(c).User)
	return ui.DeskView{Reports: n}, err
}
