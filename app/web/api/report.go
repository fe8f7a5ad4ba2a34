package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) listReports(c *fiber.Ctx) error {
	reports, err := a.Chat.Reports(c.UserContext(), a.Caller(c).User)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"reports": a.Shapes.Reports(reports)})
}

func (a *API) resolveReport(c *fiber.Ctx) error {
	var in struct {
		Delete bool `json:"delete"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	if err == nil {
		err = a.Chat.ResolveReport(c.UserContext(), a.Caller(c).User, chat.ReportID(id), in.Delete)
	}
	if err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
