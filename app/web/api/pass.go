package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/shape"
)

// Pass is the JSON of a pass.
type Pass struct {
	Code      string     `json:"code"`
	URL       string     `json:"url"`
	ExpiresAt shape.Time `json:"expiresAt"`
}

func (a *API) makePass(c *fiber.Ctx) error {
	p, err := a.Chat.NewPass(c.UserContext(), a.Caller(c))
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(Pass{Code: p.Code, URL: a.PassURL(p.Code), ExpiresAt: shape.Time(p.ExpiresAt)})
}

func (a *API) takePass(c *fiber.Ctx) error {
	var in struct {
		Code string `json:"code"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller, secret, err := a.UsePass(c, in.Code)
	if err != nil {
		return err
	}
	a.SetCookie(c, secret)
	return c.JSON(a.Shapes.User(caller.User))
}
