package web

import (
	"strconv"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// setPrivacy takes the choices that the form has: "true" or "false" each.
func (s *Server) setPrivacy(c *fiber.Ctx) error {
	_, err := s.Chat.ChangeSettings(c.UserContext(), caller(c).User.ID, chat.Settings{
		ShowReads: formBool(c, "show_reads"),
	})
	if err != nil {
		return err
	}
	return c.Redirect(ui.PathSettings, fiber.StatusSeeOther)
}

// formBool is a choice of a form, nil when it has no such field.
func formBool(c *fiber.Ctx, name string) *bool {
	is, err := strconv.ParseBool(c.FormValue(name))
	if err != nil {
		return nil
	}
	return &is
}
