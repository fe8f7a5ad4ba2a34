package api

import (
	"github.com/gofiber/fiber/v2"
)

func (a *API) showIdentity(c *fiber.Ctx) error {
	i, err := a.Chat.Identity(c.UserContext())
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"name": i.Name, "accent": i.Accent, "contrast": a.Contrast(i.Accent)})
}

// changeIdentity changes what the body names.
func (a *API) changeIdentity(c *fiber.Ctx) error {
	var in struct {
		Name   *string `json:"name"`
		Accent *string `json:"accent"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	i, err := a.Chat.Identity(c.UserContext())
	if err != nil {
		return err
	}
	if in.Name != nil {
		i.Name = *in.Name
	}
	if in.Accent != nil {
		i.Accent = *in.Accent
	}
	if err := a.Chat.SetIdentity(c.UserContext(), a.Caller(c).User, i); err != nil {
		return err
	}
	return a.showIdentity(c)
}
