package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func (a *API) logIn(c *fiber.Ctx) error {
	var in struct {
		Username string `json:"username"`
		Password string `json:"password"`
		Code     string `json:"code"` // of an app, for whoever has a second factor
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller, secret, err := a.SignIn(c, in.Username, in.Password, in.Code)
	if err != nil {
		return err
	}
	a.SetCookie(c, secret)
	return c.JSON(a.Shapes.User(caller.User))
}

func (a *API) logOut(c *fiber.Ctx) error {
	if err := a.Chat.SignOut(c.UserContext(), a.Caller(c)); err != nil {
		return err
	}
	a.SetCookie(c, "")
	return c.SendStatus(fiber.StatusNoContent)
}

func (a *API) showCaller(c *fiber.Ctx) error {
	return c.JSON(a.Shapes.User(a.Caller(c).User))
}

func (a *API) changePassword(c *fiber.Ctx) error {
	var in struct {
		Password    string `json:"password"`
		NewPassword string `json:"newPassword"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	if err := a.NewPassword(c, in.Password, in.NewPassword); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func (a *API) listSessions(c *fiber.Ctx) error {
	caller := a.Caller(c)
	list, err := a.Chat.Sessions(c.UserContext(), caller)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"sessions": sessions(list, caller.Session.ID)})
}

func (a *API) endSessions(c *fiber.Ctx) error {
	if err := a.Chat.EndOtherSessions(c.UserContext(), a.Caller(c)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func (a *API) endSession(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	caller := a.Caller(c)
	if err := a.Chat.EndSession(c.UserContext(), caller, chat.SessionID(id)); err != nil {
		return err
	}
	if caller.Session.ID == chat.SessionID(id) {
		a.SetCookie(c, "")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

// Session is the JSON of a signed-in browser or a token.
type Session struct {
	ID         chat.SessionID `json:"id"`
	Label      string         `json:"label"`
	IsToken    bool           `json:"isToken"`
	Current    bool           `json:"current"`
	CreatedAt  shape.Time     `json:"createdAt"`
	LastSeenAt shape.Time     `json:"lastSeenAt"`
	Scope      chat.Scope     `json:"scope"`
	ExpiresAt  shape.Time     `json:"expiresAt"` // null when it has no end
}

func sessions(list []chat.Session, current chat.SessionID) []Session {
	out := make([]Session, len(list))
	for i, s := range list {
		out[i] = Session{
			ID: s.ID, Label: s.Label, IsToken: s.IsToken, Current: s.ID == current,
			CreatedAt: shape.Time(s.CreatedAt), LastSeenAt: shape.Time(s.LastSeenAt),
			Scope: s.Scope, ExpiresAt: shape.Time(s.ExpiresAt),
		}
	}
	return out
}
