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
	return s.renderReports(c, nil)
}

func (s *Server) renderReports(c *fiber.Ctx, problem *chat.Problem) (err error) {
	v := ui.ReportsView{Before: chat.ReportID(queryID(c, "before")), Problem: problem}
	if v.Reports, v.HasMore, err = s.Chat.Reports(c.UserContext(), caller(c).User, v.Before); err != nil {
		return err
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.ReportsPage(s.shell(c), v))
}

// resolveReport closes a report, and does what the admin says about the message and its sender.
func (s *Server) resolveReport(c *fiber.Ctx) error {
	remove, err := formFlag(c, "delete")
	if err != nil {
		return err
	}
	err = s.Chat.ResolveReport(c.UserContext(), caller(c).User, reportID(c), chat.Verdict{Delete: remove != nil && *remove})
	if p, isProblem := chat.AsProblem(err); isProblem && p.Kind == chat.Conflict && !isFragment(c) {
		return s.renderReports(c, s.refuse(c, err))
	}
	if err != nil {
		return err
	}
	return done(c, ui.PathReports)
}

func reportID(c *fiber.Ctx) chat.ReportID { return chat.ReportID(paramInt(c, "id")) }

// verdict is the report that a page asks about.
func (s *Server) verdict(c *fiber.Ctx) (v ui.VerdictView, err error) {
	me := caller(c).User
	if v.Report, err = s.Chat.Report(c.UserContext(), me, reportID(c)); err != nil {
		return v, err
	}
	v.Messages, err = s.Chat.CountMessages(c.UserContext(), me, v.Report.Message.Sender.ID)
	return v, err
}

func (s *Server) showReportedBan(c *fiber.Ctx) error {
	v, err := s.verdict(c)
	if err != nil {
		return err
	}
	return s.renderReportedBan(c, v)
}

func (s *Server) renderReportedBan(c *fiber.Ctx, v ui.VerdictView) error {
	if isFragment(c) {
		return s.render(c, ui.ReportedBanDialog(v))
	}
	return s.render(c, ui.ReportedBanPage(s.shell(c), v))
}

// banReported shuts out who was reported, in the way that was chosen.
func (s *Server) banReported(c *fiber.Ctx) error {
	v, err := s.verdict(c)
	if err != nil {
		return err
	}
	v.Typed, v.Shut = formValue(c, "reason"), ui.ShutBy(formValue(c, "messages"))
	return s.answerVerdict(c, v, chat.Verdict{Shut: v.Shut, Reason: v.Typed}, s.renderReportedBan)
}

func (s *Server) showWarning(c *fiber.Ctx) error {
	v, err := s.verdict(c)
	if err != nil {
		return err
	}
	return s.renderWarning(c, v)
}

func (s *Server) renderWarning(c *fiber.Ctx, v ui.VerdictView) error {
	if isFragment(c) {
		return s.render(c, ui.WarningDialog(v))
	}
	return s.render(c, ui.WarningPage(s.shell(c), v))
}

func (s *Server) warnReported(c *fiber.Ctx) error {
	v, err := s.verdict(c)
	if err != nil {
		return err
	}
	remove, err := formFlag(c, "delete")
	if err != nil {
		return err
	}
	v.Typed, v.Delete = formValue(c, "warning"), remove != nil && *remove
	if v.Typed == "" {
		v.Problem = s.refuse(c, chat.NewInvalid("warning", "warning-empty"))
		return s.renderWarning(c, v)
	}
	return s.answerVerdict(c, v, chat.Verdict{Warning: v.Typed, Delete: v.Delete}, s.renderWarning)
}

// answerVerdict carries a verdict out, and asks again with what is wrong with it.
func (s *Server) answerVerdict(c *fiber.Ctx, v ui.VerdictView, do chat.Verdict, again func(*fiber.Ctx, ui.VerdictView) error) error {
	err := s.Chat.ResolveReport(c.UserContext(), caller(c).User, v.Report.ID, do)
	if p, isProblem := chat.AsProblem(err); isProblem && p.Kind != chat.NotFound {
		v.Problem = s.refuse(c, err)
		return again(c, v)
	}
	if err != nil {
		return err
	}
	return done(c, ui.PathReports)
}
