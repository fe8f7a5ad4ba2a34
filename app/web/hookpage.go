package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// shownDeliveries is how many of the last deliveries a page shows.
const shownDeliveries = 10

// showHooks is the page of the owner's desk with the bots and hooks of all chats.
func (s *Server) showHooks(c *fiber.Ctx) error { return s.renderHooks(c, ui.HooksView{}) }

// addHook makes a hook and shows its address, once.
func (s *Server) addHook(c *fiber.Ctx) error {
	thread, err := optionalID("thread", formValue(c, "thread"))
	if err != nil {
		return err
	}
	return s.makeHook(c, chat.ThreadID(thread), s.renderHooks)
}

func (s *Server) renewHook(c *fiber.Ctx) error {
	h, key, err := s.Chat.RenewHook(c.UserContext(), caller(c).User, 0, hookID(c))
	if err != nil {
		return err
	}
	return s.renderHooks(c, ui.HooksView{Made: h, Address: s.BaseURL + ui.PathHook(key)})
}

func (s *Server) endHook(c *fiber.Ctx) error {
	if err := s.Chat.EndHook(c.UserContext(), caller(c).User, 0, hookID(c)); err != nil {
		return err
	}
	return c.Redirect(ui.PathPrograms, fiber.StatusSeeOther)
}

func hookID(c *fiber.Ctx) chat.HookID { return chat.HookID(paramInt(c, "hook")) }

// makeHook makes one of a form, and shows the page again with its address or with what is wrong.
func (s *Server) makeHook(c *fiber.Ctx, thread chat.ThreadID, page func(*fiber.Ctx, ui.HooksView) error) error {
	label := formValue(c, "label")
	h, key, err := s.Chat.AddHook(c.UserContext(), chat.NewHook{Thread: thread, By: caller(c).User, Label: label})
	if chat.Is(err, chat.NotFound) {
		return err
	}
	if err != nil {
		return page(c, ui.HooksView{Problem: s.refuse(c, err), Label: label, Chosen: thread})
	}
	return page(c, ui.HooksView{Made: h, Address: s.BaseURL + ui.PathHook(key)})
}

func (s *Server) renderHooks(c *fiber.Ctx, v ui.HooksView) (err error) {
	ctx, me := c.UserContext(), caller(c).User
	if v.Hooks, err = s.Chat.Hooks(ctx, me, 0); err != nil {
		return err
	}
	if v.Chats, err = s.Chat.FindThreads(ctx, me.ID, "", chat.MaxPage); err != nil {
		return err
	}
	if v.Bots, err = s.Chat.Bots(ctx, me); err != nil {
		return err
	}
	if v.Deliveries, err = s.Chat.LastDeliveries(ctx, me, shownDeliveries); err != nil {
		return err
	}
	f, err := s.Chat.BotFacts(ctx, me)
	if err != nil {
		return err
	}
	v.EverybodyMakesBots = f.Everybody
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.HooksPage(s.shell(c), v))
}

// showChatHooks is the page with the hooks of one chat.
func (s *Server) showChatHooks(c *fiber.Ctx) error { return s.renderChatHooks(c, ui.HooksView{}) }

func (s *Server) addChatHook(c *fiber.Ctx) error {
	return s.makeHook(c, threadID(c), s.renderChatHooks)
}

func (s *Server) renewChatHook(c *fiber.Ctx) error {
	h, key, err := s.Chat.RenewHook(c.UserContext(), caller(c).User, threadID(c), hookID(c))
	if err != nil {
		return err
	}
	return s.renderChatHooks(c, ui.HooksView{Made: h, Address: s.BaseURL + ui.PathHook(key)})
}

func (s *Server) endChatHook(c *fiber.Ctx) error {
	if err := s.Chat.EndHook(c.UserContext(), caller(c).User, threadID(c), hookID(c)); err != nil {
		return err
	}
	return c.Redirect(ui.PathChatHooks(threadID(c)), fiber.StatusSeeOther)
}

func (s *Server) renderChatHooks(c *fiber.Ctx, v ui.HooksView) (err error) {
	ctx, me := c.UserContext(), caller(c).User
	if v.Hooks, err = s.Chat.Hooks(ctx, me, threadID(c)); err != nil {
		return err
	}
	if v.Thread, err = s.Chat.ThreadListItem(ctx, threadID(c), me.ID); err != nil {
		return err
	}
	return s.render(c, ui.ChatHooksPage(s.shell(c), v))
}
