package web

import (
	"strconv"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// setPrivacy takes the choices that the form has: "true" or "false" each.
func (s *Server) setPrivacy(c *fiber.Ctx) error {
	n := chat.Settings{ShowReads: formBool(c, "show_reads"), Invisible: formBool(c, "invisible")}
	saved := "show_reads"
	if n.Invisible != nil {
		saved = "invisible"
	}
	return s.answerSettings(c, ui.Privacy, ui.IDPrivacy, saved, s.changeSettings(c, n))
}

// formBool is a choice of a form, nil when it has no such field.
func formBool(c *fiber.Ctx, name string) *bool {
	is, err := strconv.ParseBool(c.FormValue(name))
	if err != nil {
		return nil
	}
	return &is
}
