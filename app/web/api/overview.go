package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/shape"
)

func (a *API) showOverview(c *fiber.Ctx) error {
	o, err := a.Overview(c)
	if err != nil {
		return err
	}
	return c.JSON(shape.NewOverview(o))
}

func (a *API) showHealth(c *fiber.Ctx) error { return a.answerCheckup(c, false) }

func (a *API) checkAgain(c *fiber.Ctx) error { return a.answerCheckup(c, true) }

func (a *API) answerCheckup(c *fiber.Ctx, again bool) error {
	found, err := a.Checkup(c.UserContext(), again)
	if err != nil {
		return err
	}
	return c.JSON(shape.NewCheckup(found))
}

func (a *API) showStorage(c *fiber.Ctx) error {
	st, err := a.Chat.Storage(c.UserContext(), a.Caller(c).User)
	if err != nil {
		return err
	}
	out := a.Shapes.Storage(st)
	out.MaxFileBytes, out.MaxPersonBytes = a.MaxFileBytes, a.MaxPersonBytes
	if out.FreeBytes, out.DiskBytes, err = a.Disk(); err != nil {
		return err
	}
	return c.JSON(out)
}
