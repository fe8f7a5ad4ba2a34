package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// showGIFKey says whether there is a key at GIPHY; the key itself nobody gets.
func (a *API) showGIFKey(c *fiber.Ctx) error {
	key, err := a.Chat.GIFKey(c.UserContext())
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"giphy": key != "", "fixed": a.Chat.GivenGIFKey != ""})
}

func (a *API) changeGIFKey(c *fiber.Ctx) error {
	var in struct {
		Key string `json:"key"`
	}
	err := readBody(c, &in)
	if err == nil && in.Key == "" {
		err = chat.NewInvalid("key", "gif-key-malformed")
	}
	if err == nil {
		err = a.SetGIFKey(c, in.Key)
	}
	if err != nil {
		return err
	}
	return a.showGIFKey(c)
}

func (a *API) removeGIFKey(c *fiber.Ctx) error {
	if err := a.SetGIFKey(c, ""); err != nil {
		return err
	}
	return a.showGIFKey(c)
}
