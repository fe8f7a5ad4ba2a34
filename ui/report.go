package ui

import (
	"context"
	"slices"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// ReportReasons are what a report offers to choose from.
var ReportReasons = []texts.Text{texts.ReportSpam, texts.ReportRude, texts.ReportSecret, texts.ReportOther}

// ReportReason is what a report says: what was chosen, if it is on offer, and what was written besides.
func ReportReason(ctx context.Context, why, written string) string {
	isOffered := slices.ContainsFunc(ReportReasons, func(t texts.Text) bool { return say(ctx, t) == why })
	switch {
	case !isOffered:
		return written
	case written == "":
		return why
	}
	return why + ": " + chat.Isolated(written)
}

// reportText says who reports something, slot(0), and where: slot(1).
func reportText(ctx context.Context, r chat.Report) string {
	where := texts.ReportInGroup
	switch {
	case r.Kind == chat.Direct:
		where = texts.ReportInDirect
	case r.Title != "":
		where = texts.ReportInNamed
	}
	return say(ctx, where, "by", slot(0), "chat", slot(1))
}

// recentReports says how often the same person was reported.
func recentReports(ctx context.Context, r chat.Report) string {
	if r.Recent <= 1 {
		return say(ctx, texts.ReportFirst, "name", r.Message.Sender.Name)
	}
	return sayCount(ctx, texts.ReportRecent, r.Recent, "name", r.Message.Sender.Name)
}

// mayWarn reports whether it makes sense to write to who was reported.
func mayWarn(s Shell, u chat.User) bool { return !u.Disabled && !u.Bot && !isCaller(s, u) }

// shutWay is a way to shut somebody out, as a form offers it.
type shutWay struct {
	value string
	deed  chat.Deed
	name  texts.Text
}

var shutWays = []shutWay{
	{"disable", chat.DeedDisable, texts.ShutDisable},
	{"keep", chat.DeedBan, texts.ShutBan},
	{"remove", chat.DeedBanRemoving, texts.ShutBanRemoving},
}

func (w shutWay) hint(ctx context.Context, v VerdictView) string {
	switch w.deed {
	case chat.DeedDisable:
		return say(ctx, texts.ShutDisableHint)
	case chat.DeedBan:
		return say(ctx, texts.ShutBanHint)
	}
	return sayCount(ctx, texts.RemoveMessagesHint, v.Messages)
}

// ShutBy is the way that a form names: to ban and to keep the messages unless it says otherwise.
func ShutBy(value string) chat.Deed {
	for _, w := range shutWays {
		if w.value == value {
			return w.deed
		}
	}
	return chat.DeedBan
}

// chosen is the way that is chosen at first, too.
func (v VerdictView) chosen() chat.Deed {
	if v.Shut == "" {
		return chat.DeedBan
	}
	return v.Shut
}

func (v VerdictView) banQuestion(ctx context.Context) question {
	name := v.Report.Message.Sender.Name
	return question{
		ID: IDBan, Path: PathReportedBan(v.Report.ID), Back: PathReports, Title: say(ctx, texts.ShutTitle, "name", name),
		Text: say(ctx, texts.ShutText), Yes: say(ctx, texts.ShutYes, "name", name), Danger: true, Problem: v.Problem,
	}
}

func (v VerdictView) warningQuestion(ctx context.Context) question {
	name := v.Report.Message.Sender.Name
	return question{
		ID: IDWarning, Path: PathWarning(v.Report.ID), Back: PathReports, Title: say(ctx, texts.WarningTitle, "name", name),
		Text: say(ctx, texts.WarningText, "name", name), Yes: say(ctx, texts.WarningYes), Asks: true, Problem: v.Problem,
	}
}

// warning is what was typed, or what is proposed: it names the message and not who reported it.
func (v VerdictView) warning(ctx context.Context) string {
	if v.Typed != "" {
		return v.Typed
	}
	m := v.Report.Message
	if m.Deleted {
		return say(ctx, texts.WarningDeleted)
	}
	return say(ctx, texts.WarningDraft, "text", shortened(preview(ctx, m), maxWarned))
}

// maxWarned is how much of a message a warning quotes, in characters.
const maxWarned = 200

func shortened(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}
