package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

// SecondFactors changes the caller's own second factor, within the limits of signing in.
type SecondFactors struct {
	Start   func(c *fiber.Ctx, password string) (secret, address string, err error)
	Confirm func(c *fiber.Ctx, code string) (recovery []string, err error)
	Renew   func(c *fiber.Ctx, password string) (recovery []string, err error)
	End     func(c *fiber.Ctx, password string) error
}

func (a *API) showSecondFactor(c *fiber.Ctx) error {
	f, err := a.Chat.SecondFactor(c.UserContext(), a.Caller(c).User.ID)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"on": f.IsOn(), "since": shape.Time(f.Since), "recoveryCodesLeft": f.Recovery})
}

func (a *API) startSecondFactor(c *fiber.Ctx) error {
	password, err := readPassword(c)
	if err != nil {
		return err
	}
	secret, address, err := a.SecondFactors.Start(c, password)
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"secret": secret, "url": address})
}

func (a *API) confirmSecondFactor(c *fiber.Ctx) error {
	var in struct {
		Code string `json:"code"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	recovery, err := a.SecondFactors.Confirm(c, in.Code)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"recoveryCodes": recovery})
}

func (a *API) renewRecoveryCodes(c *fiber.Ctx) error {
	password, err := readPassword(c)
	if err != nil {
		return err
	}
	recovery, err := a.SecondFactors.Renew(c, password)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"recoveryCodes": recovery})
}

func (a *API) endSecondFactor(c *fiber.Ctx) error {
	password, err := readPassword(c)
	if err != nil {
		return err
	}
	if err := a.SecondFactors.End(c, password); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func readPassword(c *fiber.Ctx) (string, error) {
	var in struct {
		Password string `json:"password"`
	}
	err := readBody(c, &in)
	return in.Password, err
}

func (a *API) takeSecondFactor(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	if err := a.Chat.TakeSecondFactor(c.UserContext(), a.Caller(c).User, chat.UserID(id)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
