package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func (a *API) listChannels(c *fiber.Ctx) error {
	limit, err := queryLimit(c, chat.DefaultPage)
	if err != nil {
		return err
	}
	before, err := queryInt(c, "before", 0, 1, maxID)
	if err != nil {
		return err
	}
	found, hasMore, err := a.Chat.Channels(c.UserContext(), chat.ChannelsPage{
		Caller: a.Caller(c).User.ID, Query: c.Query("q"), Before: chat.ThreadID(before), Limit: limit,
	})
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"channels": shape.Channels(found), "hasMore": hasMore})
}

func (a *API) makeChannel(c *fiber.Ctx) error {
	var in struct {
		Title string `json:"title"`
		About string `json:"about"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	view, err := a.Chat.MakeChannel(c.UserContext(), caller, in.Title, in.About)
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"chatThread": a.Shapes.Thread(view)})
}

func (a *API) joinChannel(c *fiber.Ctx) error {
	return a.changeThread(c, nil, func(id chat.ThreadID, by chat.UserID) (chat.ThreadView, error) {
		return a.Chat.JoinChannel(c.UserContext(), id, by)
	})
}
