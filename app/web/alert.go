package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// reachedBy is the address by which a browser reaches this server, as BaseURL is by which others do.
func (s *Server) reachedBy(c *fiber.Ctx) string {
	return s.scheme(c) + "://" + c.Get(fiber.HeaderHost) + string(s.base)
}

// testAlerts sends the caller an alert by each way that they have set up.
func (s *Server) testAlerts(c *fiber.Ctx) ([]chat.AlertResult, error) {
	title, body := ui.AlertTestWords(c.UserContext())
	return s.Alerts.Test(c.UserContext(), caller(c).User.ID, title, body)
}

func sayAlertResult(c *fiber.Ctx, r chat.AlertResult) string {
	return ui.AlertResult(c.UserContext(), r)
}
