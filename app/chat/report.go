package chat

import (
	"context"
	"time"
)

// ReportID identifies a report.
type ReportID int64

// Report says that somebody found a message out of place. Admins see it with the message until it is resolved.
type Report struct {
	ID        ReportID
	By        User
	Message   Message
	Reason    string
	CreatedAt time.Time
}

// MaxReasonRunes is the longest reason of a report.
const MaxReasonRunes = 500

// ReportStore keeps reports.
type ReportStore interface {
	AddReport(ctx context.Context, by UserID, id MessageID, reason string, at time.Time) error
	Reports(ctx context.Context, limit int) ([]Report, error)
	CountReports(ctx context.Context) (int, error)
	// Report is an open report; of its message it has who sent it. Problem: NotFound.
	Report(ctx context.Context, id ReportID) (Report, error)
	ResolveReport(ctx context.Context, by UserID, id ReportID, at time.Time) error
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

// Reports lists the open reports, newest first. Problem: Forbidden for all but admins.
func (c *Chat) Reports(ctx context.Context, caller User) ([]Report, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner-sees-reports")
	}
	return c.Store.Reports(ctx, MaxPage)
}

// CountReports is how many reports are open. Problem: Forbidden for all but admins.
func (c *Chat) CountReports(ctx context.Context, caller User) (int, error) {
	if !caller.Admin {
		return 0, NewProblem(Forbidden, "only-server-owner-sees-reports")
	}
	return c.Store.CountReports(ctx)
}

// ResolveReport closes a report, and deletes its message first when remove says so. Problems: Forbidden for all but admins, NotFound.
func (c *Chat) ResolveReport(ctx context.Context, caller User, id ReportID, remove bool) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner-resolves")
	}
	r, err := c.Store.Report(ctx, id)
	if err != nil {
		return err
	}
	n := NewLogEntry{By: caller.ID, Deed: DeedDismissReport, User: r.Message.Sender.ID, Reason: r.Reason, At: c.Now()}
	if remove {
		n.Deed = DeedDeleteMessage
		if _, err := c.Store.DeleteMessage(ctx, caller, r.Message.ID); err != nil {
			return err
		}
	}
	if err := c.Store.ResolveReport(ctx, caller.ID, id, n.At); err != nil {
		return err
	}
	return c.Store.AddLogEntry(ctx, n)
}
