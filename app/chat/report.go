package chat

import (
	"context"
	"fmt"
	"time"
)

// ReportID identifies a report.
type ReportID int64

// Report says that somebody found a message out of place. Admins see it with the message, and with the few that stand around it,
// until it is resolved; the log keeps who of them saw it.
type Report struct {
	ID        ReportID
	By        User
	Message   Message
	Around    []Message // the message between its neighbours, oldest first
	Kind      ThreadKind
	Title     string // of the thread; "" for one without
	Reason    string
	Recent    int  // reports of the same sender since ReportQuery.Since, with this one
	Seen      bool // by whoever asks, before
	CreatedAt time.Time
}

// ReportQuery asks for open reports, the newest first.
type ReportQuery struct {
	By     UserID   // who asks
	Before ReportID // 0 for the first page
	Around int      // neighbours on each side of a message
	Since  time.Time
	Limit  int
}

// Verdict is what an admin does about a report. Its zero value leaves everything as it is.
type Verdict struct {
	Delete  bool // the message
	Shut    Deed // of the sender: DeedDisable, DeedBan, DeedBanRemoving, or "" for not at all
	Reason  string
	Warning string // a message to the sender, from the admin; "" for none
}

// leaves reports whether nothing happens to the message and its sender.
func (v Verdict) leaves() bool { return !v.Delete && v.Shut == "" && v.Warning == "" }

const (
	// MaxReasonRunes is the longest reason of a report.
	MaxReasonRunes = 500
	// ReportPage is how many reports are listed at once.
	ReportPage = 50
	// ReportAround is how many messages are shown before a reported one, and behind it.
	ReportAround = 2
	// ReportRecent is for how long the reports of somebody are counted.
	ReportRecent = 7 * 24 * time.Hour
)

// ReportStore keeps reports.
type ReportStore interface {
	AddReport(ctx context.Context, by UserID, id MessageID, reason string, at time.Time) error
	Reports(ctx context.Context, q ReportQuery) ([]Report, error)
	CountReports(ctx context.Context) (int, error)
	// Report is an open report, as Reports has it. Problem: NotFound.
	Report(ctx context.Context, id ReportID, q ReportQuery) (Report, error)
	// NoteReportsSeen writes into the log who sees reports for the first time.
	NoteReportsSeen(ctx context.Context, by UserID, ids []ReportID, at time.Time) error
	// ResolveReport closes a report, or all of its message, and writes n into the log unless its deed is "". Problem: NotFound.
	ResolveReport(ctx context.Context, id ReportID, all bool, n NewLogEntry) error
}

// AddReport reports another's message to the server's admins; reporting it again changes nothing. Problems: NotFound,
// Invalid (reason; messageId: one's own message, or a system message).
func (c *Chat) AddReport(ctx context.Context, caller UserID, id MessageID, reason string) error {
	text, ok := cleanText(reason)
	if !ok || runes(text) > MaxReasonRunes {
		return NewInvalid("reason", "reason-too-long", "n", MaxReasonRunes)
	}
	return c.Store.AddReport(ctx, caller, id, text, c.Now())
}

// Reports lists the open reports, the newest first, at most ReportPage; before 0 begins with the newest. The log keeps that the
// caller saw them. Problem: Forbidden for all but admins.
func (c *Chat) Reports(ctx context.Context, caller User, before ReportID) (reports []Report, hasMore bool, err error) {
	if !caller.Admin {
		return nil, false, NewProblem(Forbidden, "only-server-owner-sees-reports")
	}
	q := c.reportQuery(caller)
	q.Before, q.Limit = before, ReportPage+1
	reports, err = c.Store.Reports(ctx, q)
	if hasMore = len(reports) > ReportPage; hasMore {
		reports = reports[:ReportPage]
	}
	if err == nil {
		err = c.noteReportsSeen(ctx, caller, reports)
	}
	if err != nil {
		return nil, false, err
	}
	return reports, hasMore, nil
}

// Report is an open report. The log keeps that the caller saw it. Problems: Forbidden for all but admins, NotFound.
func (c *Chat) Report(ctx context.Context, caller User, id ReportID) (Report, error) {
	if !caller.Admin {
		return Report{}, NewProblem(Forbidden, "only-server-owner-sees-reports")
	}
	r, err := c.Store.Report(ctx, id, c.reportQuery(caller))
	if err == nil {
		err = c.noteReportsSeen(ctx, caller, []Report{r})
	}
	if err != nil {
		return Report{}, err
	}
	return r, nil
}

func (c *Chat) reportQuery(caller User) ReportQuery {
	return ReportQuery{By: caller.ID, Around: ReportAround, Since: c.Now().Add(-ReportRecent), Limit: 1}
}

func (c *Chat) noteReportsSeen(ctx context.Context, caller User, reports []Report) error {
	var fresh []ReportID
	for _, r := range reports {
		if !r.Seen {
			fresh = append(fresh, r.ID)
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	return c.Store.NoteReportsSeen(ctx, caller.ID, fresh, c.Now())
}

// CountReports is how many reports are open. Problem: Forbidden for all but admins.
func (c *Chat) CountReports(ctx context.Context, caller User) (int, error) {
	if !caller.Admin {
		return 0, NewProblem(Forbidden, "only-server-owner-sees-reports")
	}
	return c.Store.CountReports(ctx)
}

// ResolveReport does what a verdict says and closes the report; what was done about a message closes all reports of it. Who was to be
// warned or shut out and cannot be leaves everything as it is. Problems: Forbidden for all but admins, NotFound, Invalid (reason,
// warning), Conflict (as of Disable and Ban), and those of a message to the sender.
func (c *Chat) ResolveReport(ctx context.Context, caller User, id ReportID, v Verdict) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner-resolves")
	}
	r, err := c.Store.Report(ctx, id, c.reportQuery(caller))
	if err != nil {
		return err
	}
	sender := r.Message.Sender.ID
	if err = c.warn(ctx, caller.ID, r, v); err != nil {
		return err
	}
	switch v.Shut {
	case DeedDisable:
		err = c.Disable(ctx, caller, sender, true)
	case DeedBan, DeedBanRemoving:
		err = c.Ban(ctx, caller, sender, v.Shut == DeedBanRemoving, v.Reason)
	}
	if err != nil {
		return err
	}
	n := NewLogEntry{By: caller.ID, User: sender, Reason: r.Reason, At: c.Now()}
	switch {
	case v.leaves():
		n.Deed = DeedDismissReport
	case v.Delete:
		n.Deed = DeedDeleteMessage
		if _, err := c.Store.DeleteMessage(ctx, caller, r.Message.ID); err != nil {
			return err
		}
	case v.Warning != "":
		n.Deed = DeedWarn
	}
	return c.Store.ResolveReport(ctx, id, !v.leaves(), n)
}

// warn writes to who was reported, once however often it is tried. Problems: Invalid (warning), and those of OpenThread and Send.
func (c *Chat) warn(ctx context.Context, by UserID, r Report, v Verdict) error {
	switch sender := r.Message.Sender; {
	case v.Warning == "":
		return nil
	case v.Shut != "" || sender.Disabled:
		return NewInvalid("warning", "warning-unread", "name", sender.Name)
	case sender.ID == by || sender.Bot:
		return NewInvalid("warning", "warning-nobody")
	}
	d := Draft{Sender: by, Content: v.Warning, ClientID: fmt.Sprintf("warning-%d", r.ID)}
	if err := d.Check(); err != nil {
		return atWarning(err)
	}
	view, _, err := c.OpenThread(ctx, by, []UserID{r.Message.Sender.ID}, "")
	if err == nil {
		d.ThreadID = view.ID
		_, _, err = c.Send(ctx, d)
	}
	return atWarning(err)
}

// atWarning places what is wrong with a message at the field that it was written in.
func atWarning(err error) error {
	if p, ok := AsProblem(err); ok && p.Kind == Invalid {
		return p.At("warning")
	}
	return err
}
