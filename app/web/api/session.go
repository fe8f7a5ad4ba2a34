package api

import "github.com/gofiber/fiber/v2"

func (a *API) logIn(c *fiber.Ctx) error {
	var in struct {
		Username string `json:"username"`
		Password string `json:"password"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	if err := a.MaySignIn(c, in.Username); err != nil {
		return err
	}
	caller, secret, err := a.Chat.SignIn(c.UserContext(), in.Username, in.Password, a.Label(c))
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
