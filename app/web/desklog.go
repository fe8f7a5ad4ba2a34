package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showLog(c *fiber.Ctx) error {
	before := chat.LogID(queryID(c, "before"))
	entries, hasMore, err := s.Chat.Log(c.UserContext(), caller(c).User, before)
	if err != nil {
		return err
	}
	shell := s.shell(c)
	v := ui.LogView{Days: ui.LogDays(c.UserContext(), shell, entries), HasMore: hasMore, Later: before > 0}
	if len(entries) > 0 {
		v.Before = entries[len(entries)-1].ID
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.LogPage(shell, v))
}
