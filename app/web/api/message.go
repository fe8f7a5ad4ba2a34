package api

import (
	"encoding/json"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) sendMessage(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	var in struct {
		Content    string         `json:"content"`
		Sticker    string         `json:"sticker"`
		ReceiverID chat.UserID    `json:"receiver_id"`
		ClientID   string         `json:"clientId"`
		ReplyTo    chat.MessageID `json:"replyTo"`

		Attachments *[]chat.UploadID `json:"attachments"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	d := chat.Draft{
		ThreadID: chat.ThreadID(id), Sender: caller, Receiver: in.ReceiverID,
		Content: in.Content, Sticker: in.Sticker, ReplyTo: in.ReplyTo, ClientID: in.ClientID,
	}
	if err := d.Attach(in.Attachments); err != nil {
		return err
	}
	m, isNew, err := a.Chat.Send(c.UserContext(), d)
	if err != nil {
		return err
	}
	if isNew {
		c.Status(fiber.StatusCreated)
	}
	return c.JSON(a.Shapes.Message(m))
}

func (a *API) showMessage(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	m, err := a.Chat.Message(c.UserContext(), a.Caller(c).User.ID, chat.MessageID(id))
	if err != nil {
		return err
	}
	return a.sendOldMessage(c, m)
}

// changeMessage edits when there is content and deletes when the object is empty. Anything else is neither: a bug in a
// script must not delete.
func (a *API) changeMessage(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	var in map[string]json.RawMessage
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User
	var m chat.Message
	if len(in) == 0 {
		m, err = a.Chat.Delete(c.UserContext(), caller, chat.MessageID(id))
	} else {
		var text *string
		if json.Unmarshal(in["content"], &text) != nil || text == nil {
			return chat.NewInvalid("content", "content-null")
		}
		m, err = a.Chat.Edit(c.UserContext(), caller.ID, chat.MessageID(id), *text)
	}
	if err != nil {
		return err
	}
	return a.sendOldMessage(c, m)
}

// sendOldMessage answers a message that may be of, or to, somebody whom the caller blocked.
func (a *API) sendOldMessage(c *fiber.Ctx, m chat.Message) error {
	shapes, err := a.shapes(c)
	if err != nil {
		return err
	}
	return c.JSON(shapes.Message(m))
}
