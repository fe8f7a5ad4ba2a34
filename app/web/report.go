package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showReport(c *fiber.Ctx) error {
	v, err := s.action(c)
	if err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.ReportDialog(s.shell(c), v))
	}
	return s.render(c, ui.ReportPage(s.shell(c), v))
}

func (s *Server) reportMessage(c *fiber.Ctx) error {
	me := caller(c).User.ID
	why, written := formValue(c, "why"), formValue(c, "reason")
	err := s.Chat.AddReport(c.UserContext(), me, messageID(c), ui.ReportReason(c.UserContext(), why, written))
	if err == nil {
		return done(c, ui.PathThread(threadID(c)))
	}
	v, viewErr := s.action(c)
	if viewErr != nil || !chat.Is(err, chat.Invalid) {
		return err
	}
	v.Why, v.Draft, v.Problem = why, written, s.refuse(c, err)
	if isFragment(c) {
		return s.render(c, ui.ReportDialog(s.shell(c), v))
	}
	return s.render(c, ui.ReportPage(s.shell(c), v))
}

func (s *Server) showReports(c *fiber.Ctx) error {
	reports, err := s.Chat.Reports(c.UserContext(), caller(c).User)
	if err != nil {
		return err
	}
	return s.render(c, ui.ReportsPage(s.shell(c), ui.ReportsView{Desk: ui.DeskView{Reports: len(reports)}, Reports: reports}))
}

// resolveReport closes a report, and deletes the message when the admin says so.
func (s *Server) resolveReport(c *fiber.Ctx) error {
	remove, err := formFlag(c, "delete")
	if err != nil {
		return err
	}
	if err := s.Chat.ResolveReport(c.UserContext(), caller(c).User, chat.ReportID(paramInt(c, "id")), remove != nil && *remove); err != nil {
		return err
	}
	return done(c, ui.PathReports)
}
