package api

import (
	"context"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func (a *API) addReaction(c *fiber.Ctx) error {
	return a.react(c, fiber.StatusCreated, a.Chat.AddReaction)
}

func (a *API) removeReaction(c *fiber.Ctx) error {
	return a.react(c, fiber.StatusOK, a.Chat.RemoveReaction)
}

func (a *API) react(c *fiber.Ctx, status int, do func(context.Context, chat.UserID, chat.MessageID, string) (chat.Message, error)) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	var in struct {
		Reaction string `json:"reaction"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	m, err := do(c.UserContext(), caller, chat.MessageID(id), in.Reaction)
	if err != nil {
		return err
	}
	return c.Status(status).JSON(fiber.Map{"reactions": shape.Reactions(m.Reactions)})
}
