package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func (a *API) showBackupPlan(c *fiber.Ctx) error {
	plan, last, err := a.Chat.BackupPlan(c.UserContext(), a.Caller(c).User)
	if err != nil {
		return err
	}
	return c.JSON(shape.NewBackupPlan(plan, last))
}

// planBackups changes what the body names.
func (a *API) planBackups(c *fiber.Ctx) error {
	var in struct {
		Every      *string `json:"every"`
		Hour       *int    `json:"hour"`
		Zone       *string `json:"zone"`
		Keep       *int    `json:"keep"`
		Folder     *string `json:"folder"`
		Passphrase *string `json:"passphrase"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	plan, _, err := a.Chat.BackupPlan(c.UserContext(), a.Caller(c).User)
	if err != nil {
		return err
	}
	if in.Every != nil {
		plan.Every = chat.BackupEvery(*in.Every)
	}
	named(&plan.Hour, in.Hour)
	named(&plan.Zone, in.Zone)
	named(&plan.Keep, in.Keep)
	named(&plan.Folder, in.Folder)
	named(&plan.Passphrase, in.Passphrase)
	if err := a.SetBackupPlan(c, plan); err != nil {
		return err
	}
	return a.showBackupPlan(c)
}

// named takes over what a body names.
func named[T any](to, from *T) {
	if from != nil {
		*to = *from
	}
}

// backUpByPlan answers when the backup is made, or has failed.
func (a *API) backUpByPlan(c *fiber.Ctx) error {
	if err := a.BackUpByPlan(c); err != nil {
		return err
	}
	return a.showBackupPlan(c)
}

func (a *API) listKeptBackups(c *fiber.Ctx) error {
	kept, err := a.KeptBackups(c)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"backups": shape.NewKeptBackups(kept)})
}

func (a *API) removeKeptBackup(c *fiber.Ctx) error {
	if err := a.RemoveKeptBackup(c); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
