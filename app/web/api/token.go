package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

// UserToken is the JSON of a token of anybody's.
type UserToken struct {
	ID         chat.SessionID `json:"id"`
	User       shape.User     `json:"user"`
	Label      string         `json:"label"`
	Scope      chat.Scope     `json:"scope"`
	CreatedAt  shape.Time     `json:"createdAt"`
	LastSeenAt shape.Time     `json:"lastSeenAt"` // null until it was used
	ExpiresAt  shape.Time     `json:"expiresAt"`  // null when it has no end
}

func (a *API) listTokens(c *fiber.Ctx) error {
	before, err := queryInt(c, "before", 0, 1, maxID)
	if err != nil {
		return err
	}
	tokens, hasMore, err := a.Chat.Tokens(c.UserContext(), a.Caller(c).User, chat.SessionID(before))
	if err != nil {
		return err
	}
	out := make([]UserToken, len(tokens))
	for i, t := range tokens {
		out[i] = UserToken{
			ID: t.ID, User: a.Shapes.User(t.User), Label: t.Label, Scope: t.Scope, CreatedAt: shape.Time(t.CreatedAt), ExpiresAt: shape.Time(t.ExpiresAt),
		}
		if t.WasUsed() {
			out[i].LastSeenAt = shape.Time(t.LastSeenAt)
		}
	}
	return c.JSON(fiber.Map{"tokens": out, "hasMore": hasMore})
}

func (a *API) endToken(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	if err := a.Chat.EndToken(c.UserContext(), a.Caller(c).User, chat.SessionID(id)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
