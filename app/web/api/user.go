package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) signUp(c *fiber.Ctx) error {
	var in struct {
		Username string `json:"username"`
		Password string `json:"password"`
		Invite   string `json:"invite"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	if err := a.MaySignUp(c); err != nil {
		return err
	}
	user, err := a.Chat.SignUp(c.UserContext(), chat.SignUp{Name: in.Username, Password: in.Password, Invite: in.Invite})
	if err != nil {
		return err
	}
	_, secret, err := a.Chat.StartSession(c.UserContext(), user, a.Label(c))
	if err != nil {
		return err
	}
	a.SetCookie(c, secret)
	return c.Status(fiber.StatusCreated).JSON(a.Shapes.User(user))
}

func (a *API) findUsers(c *fiber.Ctx) error {
	limit, err := queryLimit(c, chat.DefaultPage)
	if err != nil {
		return err
	}
	users, err := a.Chat.FindUsers(c.UserContext(), a.Caller(c).User.ID, c.Query("q"), limit)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"users": a.Shapes.Users(users)})
}

func (a *API) showUser(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	user, err := a.Chat.User(c.UserContext(), chat.UserID(id))
	if err != nil {
		return err
	}
	shapes, err := a.shapes(c)
	if err != nil {
		return err
	}
	return c.JSON(shapes.User(user))
}
