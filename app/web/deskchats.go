package web

import (
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showDeskChats(c *fiber.Ctx) error { return s.renderDeskChats(c, nil) }

// renderDeskChats answers the page, with what is wrong with a key that was typed.
func (s *Server) renderDeskChats(c *fiber.Ctx, keyProblem *chat.Problem) (err error) {
	ctx, me := c.UserContext(), caller(c).User
	v := ui.DeskChatsView{IsGIFKeyGiven: s.Chat.GivenGIFKey != "", KeyProblem: keyProblem}
	if v.HasGIFKey, err = s.findsElsewhere(c); err != nil {
		return err
	}
	if v.Server, err = s.Chat.Server(ctx); err != nil {
		return err
	}
	if v.Keep, err = s.Chat.KeepDays(ctx, me); err != nil {
		return err
	}
	if v.Channels, v.HasMore, err = s.Chat.Channels(ctx, chat.ChannelsPage{Caller: me.ID, Before: chat.ThreadID(queryID(c, "before")), Limit: chat.DefaultPage}); err != nil {
		return err
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.DeskChatsPage(s.shell(c), v))
}

// decideChats takes whatever its form has: who makes what, and how long messages are kept.
func (s *Server) decideChats(c *fiber.Ctx) error {
	for _, name := range chat.Switches {
		on, err := formFlag(c, string(name))
		if err == nil && on != nil {
			err = s.Chat.SetSwitch(c.UserContext(), caller(c).User, name, *on)
		}
		if err != nil {
			return err
		}
	}
	for _, kind := range chat.KeptKinds {
		typed := formValue(c, "keep_"+string(kind))
		if typed == "" {
			continue
		}
		days, err := strconv.Atoi(typed)
		if err != nil {
			days = -1
		}
		if err := s.Chat.SetKeepDays(c.UserContext(), caller(c).User, kind, days); err != nil {
			return err
		}
	}
	return done(c, ui.PathDeskChats)
}

func (s *Server) decideChannel(c *fiber.Ctx) error {
	announce, err := formFlag(c, "announce")
	if err != nil {
		return err
	}
	ch := chat.ThreadRulesChange{Thread: threadID(c), Announce: announce}
	if typed := formValue(c, "slow"); typed != "" {
		slow := -time.Second
		if n, err := strconv.Atoi(typed); err == nil && n <= int(chat.MaxSlow/time.Second) {
			slow = time.Duration(n) * time.Second
		}
		ch.Slow = &slow
	}
	if err := s.Chat.SetThreadRules(c.UserContext(), caller(c).User, ch); err != nil {
		return err
	}
	return done(c, ui.PathDeskChats)
}
