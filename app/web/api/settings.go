package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// Settings is the JSON of what the caller decided about themselves.
type Settings struct {
	About     string `json:"about"`
	ShowReads bool   `json:"showReads"`
	Invisible bool   `json:"invisible"`
}

func settings(u chat.User) Settings {
	return Settings{About: u.About, ShowReads: !u.HidesReading, Invisible: u.Invisible}
}

func (a *API) showSettings(c *fiber.Ctx) error { return c.JSON(settings(a.Caller(c).User)) }

// changeSettings changes those that the body has.
func (a *API) changeSettings(c *fiber.Ctx) error {
	var in struct {
		About     *string `json:"about"`
		ShowReads *bool   `json:"showReads"`
		Invisible *bool   `json:"invisible"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	if err := a.MaySend(caller); err != nil {
		return err
	}
	user, err := a.Chat.ChangeSettings(c.UserContext(), caller, chat.Settings{About: in.About, ShowReads: in.ShowReads, Invisible: in.Invisible})
	if err != nil {
		return err
	}
	return c.JSON(settings(user))
}
