package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// showCommands is what bots do in a thread when they are asked by a slash.
func (s *Server) showCommands(c *fiber.Ctx) error {
	all, err := s.Chat.Commands(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	return s.render(c, ui.CommandOptions(all))
}
