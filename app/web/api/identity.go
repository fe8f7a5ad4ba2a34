package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) showIdentity(c *fiber.Ctx) error {
	i, err := a.Chat.Identity(c.UserContext())
	if err != nil {
		return err
	}
	logo := ""
	if i.Logo != "" {
		logo = a.LogoPath(i.Logo)
	}
	return c.JSON(fiber.Map{"name": i.Name, "accent": i.Accent, "logo": logo, "contrast": a.Contrast(i.Accent)})
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

// setLogo has a picture that the caller uploaded and did not send stand for the server.
func (a *API) setLogo(c *fiber.Ctx) error {
	var in struct {
		Upload chat.UploadID `json:"upload"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	if err := a.SetLogo(c, in.Upload); err != nil {
		return err
	}
	return a.showIdentity(c)
}

func (a *API) removeLogo(c *fiber.Ctx) error {
	if err := a.Chat.RemoveLogo(c.UserContext(), a.Caller(c).User); err != nil {
		return err
	}
	return a.showIdentity(c)
}
