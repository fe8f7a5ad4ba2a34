package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// showKeys lists the keys: as a dialog of the app, or as a page of its own.
func (s *Server) showKeys(c *fiber.Ctx) error {
	if isFragment(c) {
		return s.render(c, ui.KeysDialog())
	}
	return s.render(c, ui.KeysPage(s.shell(c)))
}
