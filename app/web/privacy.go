package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// setPrivacy takes the choices that the form has: "true" or "false" each.
func (s *Server) setPrivacy(c *fiber.Ctx) error {
	var n chat.Settings
	err := formFlags(c, map[string]**bool{"show_reads": &n.ShowReads, "invisible": &n.Invisible})
	if err == nil {
		err = s.changeSettings(c, n)
	}
	saved := "show_reads"
	if n.Invisible != nil {
		saved = "invisible"
	}
	return s.answerSettings(c, ui.Privacy, ui.IDPrivacy, saved, err)
}
