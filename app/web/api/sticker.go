package api

import (
	"encoding/json"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func (a *API) listStickers(c *fiber.Ctx) error {
	set, err := a.Chat.LookAtStickers(c.UserContext())
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"packs": a.Shapes.Packs(set)})
}

func (a *API) addSticker(c *fiber.Ctx) error {
	var in struct {
		Upload chat.UploadID   `json:"upload"`
		Name   string          `json:"name"`
		Words  json.RawMessage `json:"words"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	words, err := wordsIn(in.Words)
	if err != nil {
		return err
	}
	caller := a.Caller(c).User
	one, err := a.Chat.AddSticker(c.UserContext(), caller, chat.NewSticker{Upload: in.Upload, Name: in.Name, Words: words})
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(a.Shapes.Sticker(one))
}

// wordsIn reads words, which may also come as one text with commas or spaces between them. Problem: Invalid.
func wordsIn(raw json.RawMessage) ([]string, error) {
	var list []string
	if len(raw) == 0 || json.Unmarshal(raw, &list) == nil {
		return list, nil
	}
	var text string
	if json.Unmarshal(raw, &text) != nil {
		return nil, chat.NewInvalid("words", "sticker-words-not-a-list")
	}
	return shape.Words(text), nil
}

func (a *API) removeSticker(c *fiber.Ctx) error {
	caller := a.Caller(c).User
	if err := a.Chat.RemoveSticker(c.UserContext(), caller, strings.ToLower(c.Params("name"))); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
