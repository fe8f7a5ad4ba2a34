package chat

import (
	"context"
	"slices"
	"time"
)

// ThreadSettings are a member's own choices about a thread. Nobody else learns of it.
type ThreadSettings struct {
	Muted      bool      // its unread messages do not count in Tally.Unread
	MutedUntil time.Time // when that ends by itself; zero when it does not
	PinnedAt   Version   // 0 when it is not pinned; pinned threads stand above the others, in this order
	Hidden     bool      // not in the list until a newer message comes
	Request    Request   // one that waits or is ignored is not in the list either, and reading it tells nobody
	AskedBy    UserID    // who brought the member in; 0 when it is no request
	Alerts     AlertLevel
}

// EndedMute is a mute that came to its end.
type EndedMute struct {
	Thread ThreadID
	User   UserID
}

// Pinned says that the thread stands above those that are not.
func (k ThreadSettings) Pinned() bool { return k.PinnedAt != 0 }

// InList says that the thread is in its member's list of threads.
func (k ThreadSettings) InList() bool { return !k.Hidden && k.Request == NoRequest }

// ThreadSettingsChange changes some of a member's settings of a thread; what is nil stays as it is.
type ThreadSettingsChange struct {
	Thread ThreadID
	Caller UserID
	Muted  *bool
	// MutedUntil ends the mute; zero for one that does not end. It alone mutes, too.
	MutedUntil time.Time
	Pinned     *bool
	Hidden     *bool // hiding also reads everything; opening does not bring the thread back, a new message does
	Alerts     *AlertLevel
}

// Of is what the change makes different from the settings that there are; changes is false when that is nothing.
func (k ThreadSettingsChange) Of(s ThreadSettings) (different ThreadSettingsChange, changes bool) {
	if k.Muted != nil && *k.Muted == s.Muted && k.MutedUntil.Equal(s.MutedUntil) {
		k.Muted = nil
	}
	if k.Pinned != nil && *k.Pinned == s.Pinned() {
		k.Pinned = nil
	}
	if k.Hidden != nil && *k.Hidden == s.Hidden {
		k.Hidden = nil
	}
	if k.Alerts != nil && *k.Alerts == s.Alerts {
		k.Alerts = nil
	}
	return k, k.Muted != nil || k.Pinned != nil || k.Hidden != nil || k.Alerts != nil
}

// ReadByHiding is how far a member has read who hides the thread: all of it, but whoever asks is not told that it was read.
func (v ThreadView) ReadByHiding() Seq {
	if v.Request != NoRequest {
		return v.LastReadSeq
	}
	return v.LastSeq
}

// ThreadSettingsStore keeps members' settings of their threads.
type ThreadSettingsStore interface {
	ChangeThreadSettings(ctx context.Context, k ThreadSettingsChange) error
	// EndedMutes lists the mutes that ended after since and up to now; next is when the next one ends, zero when none does.
	EndedMutes(ctx context.Context, since, now time.Time) (ended []EndedMute, next time.Time, err error)
}

// ChangeThreadSettings changes the caller's settings of a thread and answers it with its last message. Problems: NotFound,
// Invalid (mutedUntil, alerts).
func (c *Chat) ChangeThreadSettings(ctx context.Context, k ThreadSettingsChange) (ThreadView, error) {
	if !k.MutedUntil.IsZero() {
		switch mutes := true; {
		case k.Muted != nil && !*k.Muted:
			return ThreadView{}, NewInvalid("mutedUntil", "mute-ends-without-mute")
		case !k.MutedUntil.After(c.Now()):
			return ThreadView{}, NewInvalid("mutedUntil", "mute-ended-already")
		default:
			k.Muted = &mutes
		}
	}
	if k.Alerts != nil && !slices.Contains(AlertLevels, *k.Alerts) {
		return ThreadView{}, NewInvalid("alerts", "unknown-alert-level")
	}
	if err := c.Store.ChangeThreadSettings(ctx, k); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, k.Thread, k.Caller)
}
