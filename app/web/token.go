package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showTokens lists the tokens of all users.
func (s *Server) showTokens(c *fiber.Ctx) (err error) {
	before := chat.SessionID(queryID(c, "before"))
	v := ui.TokensView{Later: before > 0}
	if v.Tokens, v.HasMore, err = s.Chat.Tokens(c.UserContext(), caller(c).User, before); err != nil {
		return err
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.TokensPage(s.shell(c), v))
}

func (s *Server) endToken(c *fiber.Ctx) error {
	if err := s.Chat.EndToken(c.UserContext(), caller(c).User, chat.SessionID(paramInt(c, "id"))); err != nil {
		return err
	}
	return done(c, ui.PathDeskTokens)
}
