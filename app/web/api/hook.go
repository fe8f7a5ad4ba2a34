package api

import (
	"strconv"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// The hooks of all chats, for admins.

func (a *API) listHooks(c *fiber.Ctx) error { return a.answerHooks(c, 0) }

func (a *API) addHook(c *fiber.Ctx) error {
	var in struct {
		ThreadID chat.ThreadID `json:"threadId"`
		Label    string        `json:"label"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	return a.makeHook(c, in.ThreadID, in.Label)
}

func (a *API) renewHook(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	h, key, err := a.Chat.RenewHook(c.UserContext(), a.Caller(c).User, 0, chat.HookID(id))
	if err != nil {
		return err
	}
	return c.JSON(a.Shapes.Hook(h, key))
}

func (a *API) endHook(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	return a.finishHook(c, 0, chat.HookID(id))
}

// The hooks of one chat, for whoever may manage them.

func (a *API) listChatHooks(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	return a.answerHooks(c, chat.ThreadID(id))
}

func (a *API) addChatHook(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	var in struct {
		Label string `json:"label"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	return a.makeHook(c, chat.ThreadID(id), in.Label)
}

func (a *API) endChatHook(c *fiber.Ctx) error {
	thread, err := pathID(c)
	if err != nil {
		return err
	}
	id, err := strconv.ParseInt(c.Params("hookId"), 10, 64)
	if err != nil || id < 1 {
		return chat.NewProblem(chat.NotFound, "no-such-path")
	}
	return a.finishHook(c, chat.ThreadID(thread), chat.HookID(id))
}

func (a *API) answerHooks(c *fiber.Ctx, thread chat.ThreadID) error {
	hooks, err := a.Chat.Hooks(c.UserContext(), a.Caller(c).User, thread)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"hooks": a.Shapes.Hooks(hooks)})
}

func (a *API) makeHook(c *fiber.Ctx, thread chat.ThreadID, label string) error {
	h, key, err := a.Chat.AddHook(c.UserContext(), chat.NewHook{Thread: thread, By: a.Caller(c).User, Label: label})
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(a.Shapes.Hook(h, key))
}

func (a *API) finishHook(c *fiber.Ctx, thread chat.ThreadID, id chat.HookID) error {
	if err := a.Chat.EndHook(c.UserContext(), a.Caller(c).User, thread, id); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
