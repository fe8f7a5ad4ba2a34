package api

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// adminsOnly answers not found to everybody else, as the owner's pages do.
func (a *API) adminsOnly(c *fiber.Ctx) error {
	if !a.Caller(c).User.Admin {
		return fiber.ErrNotFound
	}
	return c.Next()
}

func (a *API) listInvites(c *fiber.Ctx) error {
	all, err := a.Chat.Invites(c.UserContext(), a.Caller(c).User)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"invites": a.Shapes.Invites(all)})
}

func (a *API) addInvite(c *fiber.Ctx) error {
	in := struct {
		Uses  int `json:"uses"`
		Hours int `json:"hours"`
	}{1, int(chat.DefaultInviteAge / time.Hour)}
	if err := readBody(c, &in); err != nil {
		return err
	}
	hours := min(max(in.Hours, 0), int(chat.MaxInviteAge/time.Hour)+1)
	invite, err := a.Chat.AddInvite(c.UserContext(), chat.NewInvite{By: a.Caller(c).User.ID, Uses: in.Uses, Age: time.Duration(hours) * time.Hour})
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(a.Shapes.Invite(invite))
}

func (a *API) endInvite(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	if err := a.Chat.EndInvite(c.UserContext(), a.Caller(c).User, chat.InviteID(id)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func (a *API) showJoining(c *fiber.Ctx) error {
	policy, err := a.Chat.SignupPolicy(c.UserContext())
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"signup": policy, "fixed": a.Chat.Signup != ""})
}

func (a *API) decideJoining(c *fiber.Ctx) error {
	var in struct {
		Signup string `json:"signup"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	if err := a.Chat.SetSignupPolicy(c.UserContext(), a.Caller(c).User, chat.SignupPolicy(in.Signup)); err != nil {
		return err
	}
	return a.showJoining(c)
}
