package api

import (
	"encoding/json"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// Settings is the JSON of what the caller decided about themselves.
type Settings struct {
	About     string `json:"about"`
	ShowReads bool   `json:"showReads"`
	Invisible bool   `json:"invisible"`
	Requests  *bool  `json:"requests"` // null: as the server's owner decided
}

func (a *API) sendSettings(c *fiber.Ctx, u chat.User) error {
	policy, err := a.Chat.RequestPolicy(c.UserContext(), u.ID)
	if err != nil {
		return err
	}
	s := Settings{About: u.About, ShowReads: !u.HidesReading, Invisible: u.Invisible}
	if policy != chat.RequestPolicyServer {
		always := policy == chat.RequestPolicyAlways
		s.Requests = &always
	}
	return c.JSON(s)
}

func (a *API) showSettings(c *fiber.Ctx) error { return a.sendSettings(c, a.Caller(c).User) }

// changeSettings changes those that the body has.
func (a *API) changeSettings(c *fiber.Ctx) error {
	var in struct {
		About     *string         `json:"about"`
		ShowReads *bool           `json:"showReads"`
		Invisible *bool           `json:"invisible"`
		Requests  json.RawMessage `json:"requests"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	policy, err := requestPolicyIn(in.Requests)
	if err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	n := chat.Settings{About: in.About, ShowReads: in.ShowReads, Invisible: in.Invisible, Requests: policy}
	user, err := a.Chat.ChangeSettings(c.UserContext(), caller, n)
	if err != nil {
		return err
	}
	return a.sendSettings(c, user)
}

// requestPolicyIn reads true, false or null; nothing at all leaves the policy as it is. Problem: Invalid.
func requestPolicyIn(raw json.RawMessage) (*chat.RequestPolicy, error) {
	policies := map[string]chat.RequestPolicy{"true": chat.RequestPolicyAlways, "false": chat.RequestPolicyNever, "null": chat.RequestPolicyServer}
	policy, ok := policies[string(raw)]
	if !ok && len(raw) > 0 {
		return nil, chat.NewInvalid("requests", "requests-not-bool-or-null")
	}
	if !ok {
		return nil, nil //nolint:nilnil // nil leaves it as it is
	}
	return &policy, nil
}
