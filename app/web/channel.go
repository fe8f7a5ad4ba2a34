package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

func (s *Server) showChannels(c *fiber.Ctx) error {
	v, err := s.channels(c)
	if err != nil {
		return err
	}
	if strings.HasSuffix(c.Get("HX-Target"), "#"+ui.IDChannelHits) {
		return s.render(c, ui.ChannelResults(s.shell(c), v))
	}
	return s.renderChannels(c, v)
}

// channels is the overlay of the server's channels.
func (s *Server) channels(c *fiber.Ctx) (ui.ChannelsView, error) {
	v := ui.ChannelsView{Query: c.Query("q"), Back: cameFrom(c)}
	me := caller(c).User
	var err error
	v.Found, v.HasMore, err = s.Chat.Channels(c.UserContext(), chat.ChannelsPage{
		Caller: me.ID, Query: v.Query, Before: chat.ThreadID(queryID(c, "before")), Limit: chat.DefaultPage,
	})
	if err != nil {
		return v, err
	}
	v.Makes, err = s.Chat.Makes(c.UserContext(), chat.Channel, me)
	return v, err
}

func (s *Server) renderChannels(c *fiber.Ctx, v ui.ChannelsView) error {
	shell := s.shell(c)
	return s.renderPane(c, shell, ui.AppView{Title: say(c, texts.Channels), View: ui.ViewThread, Pane: ui.ChannelsPane(shell, v)}, 0)
}

func (s *Server) makeChannel(c *fiber.Ctx) error {
	me := caller(c).User.ID
	title, about := formValue(c, "title"), formValue(c, "about")
	view, err := s.Chat.MakeChannel(c.UserContext(), me, title, about)
	if err == nil {
		return s.showOpened(c, view.ID)
	}
	if p, ok := chat.AsProblem(err); !ok || p.Field == "" {
		return err
	}
	v, listErr := s.channels(c)
	if listErr != nil {
		return listErr
	}
	v.Title, v.About, v.Problem = title, about, s.refuse(c, err)
	return s.renderChannels(c, v)
}

func (s *Server) joinChannel(c *fiber.Ctx) error {
	me := caller(c).User.ID
	view, err := s.Chat.JoinChannel(c.UserContext(), threadID(c), me)
	if err == nil {
		return s.showOpened(c, view.ID)
	}
	if !chat.Is(err, chat.Forbidden) && !chat.Is(err, chat.Conflict) {
		return err
	}
	v, listErr := s.channels(c)
	if listErr != nil {
		return listErr
	}
	v.Refused, v.Why = threadID(c), s.refuse(c, err)
	return s.renderChannels(c, v)
}
