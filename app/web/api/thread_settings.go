package api

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) changeThreadSettings(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	var in struct {
		Muted      *bool            `json:"muted"`
		MutedUntil *string          `json:"mutedUntil"`
		Pinned     *bool            `json:"pinned"`
		Hidden     *bool            `json:"hidden"`
		Alerts     *chat.AlertLevel `json:"alerts"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	change := chat.ThreadSettingsChange{Thread: chat.ThreadID(id), Caller: caller, Muted: in.Muted, Pinned: in.Pinned, Hidden: in.Hidden, Alerts: in.Alerts}
	if in.MutedUntil != nil {
		until, err := time.Parse(time.RFC3339, *in.MutedUntil)
		if err != nil {
			return chat.NewInvalid("mutedUntil", "value-not-time", "field", "mutedUntil")
		}
		change.MutedUntil = until.UTC()
	}
	view, err := a.Chat.ChangeThreadSettings(c.UserContext(), change)
	if err != nil {
		return err
	}
	return a.sendThread(c, view)
}
