package api

import (
	"encoding/json"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

// Passkeys signs people in by passkeys, and changes the caller's own, within the limits of signing in. What browsers are asked, and
// what they answer, is JSON as WebAuthn writes it.
type Passkeys struct {
	Ask    func(*fiber.Ctx) (options []byte, err error)
	SignIn func(c *fiber.Ctx, answer []byte) (caller chat.Caller, secret string, err error)
	Start  func(c *fiber.Ctx, password string) (options []byte, err error)
	Add    func(c *fiber.Ctx, name string, answer []byte) (chat.Passkey, error)
	End    func(c *fiber.Ctx, id chat.PasskeyID, password string) error
	Take   func(*fiber.Ctx) bool // whether browsers keep passkeys at this address
}

// Passkey is the JSON of a passkey.
type Passkey struct {
	ID         chat.PasskeyID `json:"id"`
	Name       string         `json:"name"`
	Host       string         `json:"host"`
	CreatedAt  shape.Time     `json:"createdAt"`
	LastUsedAt shape.Time     `json:"lastUsedAt"` // null until it was used
}

func passkey(p chat.Passkey) Passkey {
	return Passkey{ID: p.ID, Name: p.Name, Host: p.Host, CreatedAt: shape.Time(p.CreatedAt), LastUsedAt: shape.Time(p.LastUsedAt)}
}

func (a *API) askForPasskey(c *fiber.Ctx) error {
	options, err := a.Passkeys.Ask(c)
	if err != nil {
		return err
	}
	return c.JSON(json.RawMessage(options))
}

func (a *API) signInByPasskey(c *fiber.Ctx) error {
	var in struct {
		Credential json.RawMessage `json:"credential"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller, secret, err := a.Passkeys.SignIn(c, in.Credential)
	if err != nil {
		return err
	}
	a.SetCookie(c, secret)
	return c.JSON(a.Shapes.User(caller.User))
}

func (a *API) listPasskeys(c *fiber.Ctx) error {
	all, err := a.Chat.Passkeys(c.UserContext(), a.Caller(c).User.ID)
	if err != nil {
		return err
	}
	out := make([]Passkey, len(all))
	for i, p := range all {
		out[i] = passkey(p)
	}
	return c.JSON(fiber.Map{"passkeys": out, "available": a.Passkeys.Take(c)})
}

func (a *API) startPasskey(c *fiber.Ctx) error {
	password, err := readPassword(c)
	if err != nil {
		return err
	}
	options, err := a.Passkeys.Start(c, password)
	if err != nil {
		return err
	}
	return c.JSON(json.RawMessage(options))
}

func (a *API) addPasskey(c *fiber.Ctx) error {
	var in struct {
		Name       string          `json:"name"`
		Credential json.RawMessage `json:"credential"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	p, err := a.Passkeys.Add(c, in.Name, in.Credential)
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(passkey(p))
}

func (a *API) endPasskey(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	password, err := readPassword(c)
	if err != nil {
		return err
	}
	if err := a.Passkeys.End(c, chat.PasskeyID(id), password); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
