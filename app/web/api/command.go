package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) showBotCommands(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	all, err := a.Chat.BotCommands(c.UserContext(), a.Caller(c).User, chat.UserID(id))
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"commands": a.Shapes.Commands(all)})
}

func (a *API) setBotCommands(c *fiber.Ctx) error {
	var in struct {
		Commands []struct {
			Name        string `json:"name"`
			Description string `json:"description"`
			Hint        string `json:"hint"`
		} `json:"commands"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	if err != nil {
		return err
	}
	all := make([]chat.Command, len(in.Commands))
	for i, d := range in.Commands {
		all[i] = chat.Command{Name: d.Name, Description: d.Description, Hint: d.Hint}
	}
	if all, err = a.Chat.SetCommands(c.UserContext(), a.Caller(c).User, chat.UserID(id), all); err != nil {
		return err
	}
	return c.JSON(fiber.Map{"commands": a.Shapes.Commands(all)})
}

func (a *API) listCommands(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	all, err := a.Chat.Commands(c.UserContext(), chat.ThreadID(id), a.Caller(c).User.ID)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"commands": a.Shapes.Commands(all), "builtIn": chat.SlashCommands})
}
