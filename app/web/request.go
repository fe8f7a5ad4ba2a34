package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

func (s *Server) showRequests(c *fiber.Ctx) error {
	v := ui.RequestsView{Ignored: c.Query("ignored") == "true", Back: ui.PathHome}
	page := chat.ThreadsPage{
		User: caller(c).User.ID, Limit: listPage, Before: chat.ThreadID(queryID(c, "before")), Request: chat.RequestWaiting,
	}
	if v.Ignored {
		page.Request = chat.RequestIgnored
	}
	var err error
	if v.Threads, v.HasMore, err = s.Chat.Threads(c.UserContext(), page); err != nil {
		return err
	}
	shell := s.shell(c)
	return s.renderPane(c, shell, ui.AppView{Title: say(c, texts.Requests), View: ui.ViewThread, Pane: ui.RequestsPane(shell, v)}, 0)
}

// answerRequest leads to the chat that was accepted, or back to the requests.
func (s *Server) answerRequest(c *fiber.Ctx) error {
	me, action := caller(c).User.ID, formValue(c, "action")
	if err := s.Chat.AnswerRequest(c.UserContext(), threadID(c), me, action); err != nil {
		return err
	}
	if action == chat.AcceptRequest {
		return s.showOpened(c, threadID(c))
	}
	if !isFragment(c) {
		return c.Redirect(ui.PathRequests, fiber.StatusSeeOther)
	}
	c.Set("HX-Push-Url", ui.PathRequests)
	return s.showRequests(c)
}

func (s *Server) changeRequestPolicy(c *fiber.Ctx) error {
	policy := ui.RequestPolicyNamed(formValue(c, "requests"))
	if err := s.changeSettings(c, chat.Settings{Requests: &policy}); err != nil {
		return err
	}
	return c.Redirect(ui.PathSettings, fiber.StatusSeeOther)
}

func (s *Server) changeServer(c *fiber.Ctx) error {
	for _, name := range chat.Switches {
		on, err := formFlag(c, string(name))
		if err == nil && on != nil {
			err = s.Chat.SetSwitch(c.UserContext(), caller(c).User, name, *on)
		}
		if err != nil {
			return err
		}
	}
	return c.Redirect(ui.PathSettings, fiber.StatusSeeOther)
}
