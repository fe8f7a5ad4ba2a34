package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) listReports(c *fiber.Ctx) error {
	before, err := queryInt(c, "before", 0, 1, maxID)
	if err != nil {
		return err
	}
	reports, hasMore, err := a.Chat.Reports(c.UserContext(), a.Caller(c).User, chat.ReportID(before))
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"reports": a.Shapes.Reports(reports), "hasMore": hasMore})
}

func (a *API) showReport(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	r, err := a.Chat.Report(c.UserContext(), a.Caller(c).User, chat.ReportID(id))
	if err != nil {
		return err
	}
	return c.JSON(a.Shapes.Report(r))
}

func (a *API) resolveReport(c *fiber.Ctx) error {
	var in struct {
		Delete  bool   `json:"delete"`
		Disable bool   `json:"disable"`
		Warning string `json:"warning"`
		Ban     *struct {
			RemoveMessages bool   `json:"removeMessages"`
			Reason         string `json:"reason"`
		} `json:"ban"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	if err != nil {
		return err
	}
	v := chat.Verdict{Delete: in.Delete, Warning: in.Warning}
	switch {
	case in.Ban != nil && in.Ban.RemoveMessages:
		v.Shut, v.Reason = chat.DeedBanRemoving, in.Ban.Reason
	case in.Ban != nil:
		v.Shut, v.Reason = chat.DeedBan, in.Ban.Reason
	case in.Disable:
		v.Shut = chat.DeedDisable
	}
	if err := a.Chat.ResolveReport(c.UserContext(), a.Caller(c).User, chat.ReportID(id), v); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
