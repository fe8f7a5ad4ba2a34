package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) search(c *fiber.Ctx) error {
	thread, err := queryInt(c, "threadId", 0, 1, maxID)
	if err != nil {
		return err
	}
	before, err := queryInt(c, "before", 0, 1, maxID)
	if err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	found, hasMore, err := a.Chat.Search(c.UserContext(), c.Query("q"), chat.Search{
		Caller: caller, Thread: chat.ThreadID(thread), Before: chat.MessageID(before), Limit: chat.DefaultHits,
	})
	if err != nil {
		return err
	}
	shapes, err := a.shapes(c)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"messages": shapes.Messages(found), "hasMore": hasMore})
}
