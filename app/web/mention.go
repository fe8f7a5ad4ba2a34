package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// showMembers is whom one may mean by an @ and the beginning of a name.
func (s *Server) showMembers(c *fiber.Ctx) error {
	id, me := threadID(c), caller(c).User.ID
	found, err := s.Chat.FindMembers(c.UserContext(), id, me, c.Query("q"))
	if err != nil {
		return err
	}
	return s.render(c, ui.MentionOptions(s.shell(c), found, c.Query("q")))
}
