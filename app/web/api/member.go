package api

import (
	"strconv"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) editThread(c *fiber.Ctx) error {
	var in struct {
		Title *string `json:"title"`
		About *string `json:"about"`
	}
	return a.changeThread(c, &in, func(id chat.ThreadID, by chat.UserID) (chat.ThreadView, error) {
		return a.Chat.EditThread(c.UserContext(), chat.ThreadEdit{Thread: id, By: by, Title: in.Title, About: in.About})
	})
}

func (a *API) handOver(c *fiber.Ctx) error {
	var in struct {
		UserID chat.UserID `json:"userId"`
	}
	return a.changeThread(c, &in, func(id chat.ThreadID, by chat.UserID) (chat.ThreadView, error) {
		if in.UserID < 1 {
			return chat.ThreadView{}, chat.NewInvalid("userId", "user-id-malformed")
		}
		return a.Chat.HandOver(c.UserContext(), chat.MemberChange{Thread: id, By: by, User: in.UserID})
	})
}

func (a *API) addMembers(c *fiber.Ctx) error {
	var in struct {
		UserIDs []chat.UserID `json:"userIds"`
	}
	return a.changeThread(c, &in, func(id chat.ThreadID, by chat.UserID) (chat.ThreadView, error) {
		if err := a.MayAdd(by, len(in.UserIDs)); err != nil {
			return chat.ThreadView{}, err
		}
		return a.Chat.AddMembers(c.UserContext(), chat.Addition{Thread: id, By: by, Users: in.UserIDs})
	})
}

// changeThread reads the body into in, does the change and answers the thread as it is then.
func (a *API) changeThread(c *fiber.Ctx, in any, do func(id chat.ThreadID, by chat.UserID) (chat.ThreadView, error)) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	if in != nil {
		if err := readBody(c, in); err != nil {
			return err
		}
	}
	caller := a.Caller(c).User.ID
	view, err := do(chat.ThreadID(id), caller)
	if err != nil {
		return err
	}
	return a.sendThread(c, view)
}

func (a *API) removeMember(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	user, err := strconv.ParseInt(c.Params("userId"), 10, 64)
	if err != nil || user < 1 {
		return chat.NewProblem(chat.NotFound, "no-such-path")
	}
	caller := a.Caller(c).User.ID
	change := chat.MemberChange{Thread: chat.ThreadID(id), By: caller, User: chat.UserID(user)}
	if err := a.Chat.RemoveMember(c.UserContext(), change); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
