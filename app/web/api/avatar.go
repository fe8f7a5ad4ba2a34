package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// setAvatar has an uploaded picture or a generated frog stand for the caller.
func (a *API) setAvatar(c *fiber.Ctx) error {
	var in struct {
		Upload *chat.UploadID `json:"upload"`
		Frog   *string        `json:"frog"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	var user chat.User
	var err error
	switch {
	case in.Upload != nil && in.Frog == nil:
		user, err = a.SetPicture(c, *in.Upload)
	case in.Frog != nil && in.Upload == nil:
		user, err = a.SetFrog(c, *in.Frog)
	default:
		err = chat.NewInvalid("upload", "avatar-of-nothing")
	}
	if err != nil {
		return err
	}
	return c.JSON(a.Shapes.User(user))
}

// removeAvatar has the frog of the caller's name stand for them again.
func (a *API) removeAvatar(c *fiber.Ctx) error {
	user, err := a.SetFrog(c, "")
	if err != nil {
		return err
	}
	return c.JSON(a.Shapes.User(user))
}
