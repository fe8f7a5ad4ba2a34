package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) markRead(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	var in struct {
		MessageID chat.MessageID `json:"messageId"`
	}
	if len(c.Body()) > 0 {
		if err := readBody(c, &in); err != nil {
			return err
		}
	}
	if in.MessageID < 0 {
		return chat.NewInvalid("messageId", "message-id-malformed")
	}
	caller := a.Caller(c).User.ID
	err = a.Chat.MarkRead(c.UserContext(), chat.ReadMarkChange{Thread: chat.ThreadID(id), Caller: caller, UpTo: in.MessageID})
	if err != nil {
		return err
	}
	view, err := a.Chat.Members(c.UserContext(), chat.ThreadID(id), caller)
	if err != nil {
		return err
	}
	return a.sendThread(c, view)
}
