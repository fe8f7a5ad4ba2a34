package api

import (
	"context"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func (a *API) listBlocks(c *fiber.Ctx) error {
	users, err := a.Chat.Blocked(c.UserContext(), a.Caller(c).User.ID)
	if err != nil {
		return err
	}
	out := a.Shapes.Users(users)
	for i := range out {
		out[i].Online, out[i].LastSeenAt = false, shape.Time{} // who is blocked does not appear
	}
	return c.JSON(fiber.Map{"users": out})
}

func (a *API) block(c *fiber.Ctx) error   { return a.setBlock(c, a.Chat.Block) }
func (a *API) unblock(c *fiber.Ctx) error { return a.setBlock(c, a.Chat.Unblock) }

func (a *API) setBlock(c *fiber.Ctx, set func(ctx context.Context, caller, user chat.UserID) error) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	if err := set(c.UserContext(), caller, chat.UserID(id)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

// shapes are those of what the caller sees: nobody whom the caller blocked is online.
func (a *API) shapes(c *fiber.Ctx) (shape.Shapes, error) {
	blocked, err := a.Chat.BlockedIDs(c.UserContext(), a.Caller(c).User.ID)
	if err != nil || len(blocked) == 0 {
		return a.Shapes, err
	}
	away := make(map[chat.UserID]bool, len(blocked))
	for _, id := range blocked {
		away[id] = true
	}
	s := a.Shapes
	s.Online = func(u chat.User) bool { return !away[u.ID] && a.Shapes.Online(u) }
	s.LastSeen = func(u chat.User) time.Time {
		if away[u.ID] {
			return time.Time{}
		}
		return a.Shapes.LastSeen(u)
	}
	return s, nil
}
