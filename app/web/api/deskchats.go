package api

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) showDeskChats(c *fiber.Ctx) error {
	server, err := a.Chat.Server(c.UserContext())
	if err != nil {
		return err
	}
	keep, err := a.Chat.KeepDays(c.UserContext(), a.Caller(c).User)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"everybodyMakesGroups": server.Groups, "everybodyMakesChannels": server.Channels, "keepDays": keep})
}

// decideChats changes what the body names; all of it is checked before anything changes.
func (a *API) decideChats(c *fiber.Ctx) error {
	var in struct {
		Groups   *bool `json:"everybodyMakesGroups"`
		Channels *bool `json:"everybodyMakesChannels"`
		Keep     struct {
			Direct  *int `json:"direct"`
			Group   *int `json:"group"`
			Channel *int `json:"channel"`
		} `json:"keepDays"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	ctx, me := c.UserContext(), a.Caller(c).User
	for _, k := range []struct {
		kind chat.ThreadKind
		days *int
	}{{chat.Direct, in.Keep.Direct}, {chat.Group, in.Keep.Group}, {chat.Channel, in.Keep.Channel}} {
		if k.days == nil {
			continue
		}
		if err := a.Chat.SetKeepDays(ctx, me, k.kind, *k.days); err != nil {
			if p, ok := chat.AsProblem(err); ok && p.Kind == chat.Invalid {
				return p.At("keepDays")
			}
			return err
		}
	}
	for _, s := range []struct {
		name chat.Switch
		on   *bool
	}{{chat.GroupSwitch, in.Groups}, {chat.ChannelSwitch, in.Channels}} {
		if s.on == nil {
			continue
		}
		if err := a.Chat.SetSwitch(ctx, me, s.name, *s.on); err != nil {
			return err
		}
	}
	return a.showDeskChats(c)
}

func (a *API) decideChannel(c *fiber.Ctx) error {
	var in struct {
		Announce *bool `json:"announce"`
		Slow     *int  `json:"slowSeconds"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	if err != nil {
		return err
	}
	ch := chat.ThreadRulesChange{Thread: chat.ThreadID(id), Announce: in.Announce}
	if in.Slow != nil {
		slow := time.Duration(min(max(*in.Slow, -1), int(chat.MaxSlow/time.Second)+1)) * time.Second
		ch.Slow = &slow
	}
	if err := a.Chat.SetThreadRules(c.UserContext(), a.Caller(c).User, ch); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
