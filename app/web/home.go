package web

import (
	"github.com/a-h/templ"
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showHome is the app, or the way into it.
func (s *Server) showHome(c *fiber.Ctx) error {
	if _, ok := callerOf(c); !ok {
		if s.Demo != nil {
			return s.enterDemo(c)
		}
		has, err := s.Chat.Store.HasOwner(c.UserContext())
		if err != nil {
			return err
		}
		if !has {
			return c.Redirect(ui.PathSetup, fiber.StatusSeeOther)
		}
		return c.Redirect(ui.PathLogin, fiber.StatusSeeOther)
	}
	shell, view, err := s.home(c)
	switch {
	case err != nil:
		return err
	case isFragment(c):
		return s.renderTagged(c, view.Pane)
	}
	return s.renderTagged(c, ui.AppPage(shell, view))
}

// leadHome answers whoever takes the list's address to be that of the chats.
func (s *Server) leadHome(c *fiber.Ctx) error { return c.Redirect(ui.PathHome, fiber.StatusSeeOther) }

// home is the app while no chat is open.
func (s *Server) home(c *fiber.Ctx) (ui.Shell, ui.AppView, error) {
	shell := s.shell(c)
	list, err := s.list(c, 0, 0)
	view := ui.AppView{View: ui.ViewList, List: list, Pane: ui.PickPane(shell)}
	if len(list.Threads) == 0 && list.Filter == chat.FilterAll && shell.Requests == 0 {
		view.View = ui.ViewThread
		view.Pane, err = s.welcome(c, shell)
	}
	return shell, view, err
}

// welcome is what somebody without chats sees: an owner who is alone, how others come in.
func (s *Server) welcome(c *fiber.Ctx, shell ui.Shell) (templ.Component, error) {
	me := caller(c).User
	if !me.Admin {
		return ui.WelcomePane(shell), nil
	}
	isAlone, err := s.Chat.Store.IsAlone(c.UserContext(), me.ID)
	if err != nil || !isAlone {
		return ui.WelcomePane(shell), err
	}
	v, err := s.inviteView(c)
	return ui.ReadyPane(shell, v), err
}

// showDocked is the app as a window on another page.
func (s *Server) showDocked(c *fiber.Ctx) error {
	if !isFragment(c) {
		return c.Redirect(ui.PathHome, fiber.StatusSeeOther)
	}
	shell, view, err := s.home(c)
	if err != nil {
		return err
	}
	return s.render(c, ui.Docked(shell, view))
}

func (s *Server) showChatList(c *fiber.Ctx) error {
	before := chat.ThreadID(c.QueryInt("before"))
	list, err := s.list(c, chat.ThreadID(c.QueryInt("current")), before)
	if err != nil {
		return err
	}
	s.keepFilter(c)
	shell := s.shell(c)
	switch {
	case !isFragment(c):
		return s.renderTagged(c, ui.AppPage(shell, ui.AppView{View: ui.ViewList, List: list, Pane: ui.PickPane(shell)}))
	case before > 0:
		return s.renderTagged(c, ui.ChatListItems(shell, list))
	}
	return s.renderTagged(c, ui.ChatsPart(shell, list))
}
