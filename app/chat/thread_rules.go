package chat

import (
	"context"
	"time"
)

// MaxSlow is the longest pause between two messages of one person.
const MaxSlow = 24 * time.Hour

// ThreadRules are what admins decide about writing in a channel.
type ThreadRules struct {
	Announce bool          // only its owner and admins write
	Slow     time.Duration // between two messages of one person, whole seconds; 0 for none
}

// MayWrite refuses whoever has to read only. Its owner, admins and programs write. Problem: Forbidden.
func (r ThreadRules) MayWrite(leads bool) error {
	if r.Announce && !leads {
		return NewProblem(Forbidden, "only-admins-write")
	}
	return nil
}

// MayWriteAgain refuses whoever wrote a moment ago. A clock that was set back makes nobody wait longer than the pause.
// Problem: TooMany.
func (r ThreadRules) MayWriteAgain(leads bool, last, now time.Time) error {
	wait := last.Add(r.Slow).Sub(now)
	if leads || r.Slow == 0 || last.IsZero() || wait <= 0 || wait > r.Slow {
		return nil
	}
	p := NewTooMany(wait)
	p.ID = "channel-is-slow"
	return p
}

// ThreadRulesChange is a change of a channel's rules; nil leaves one as it is.
type ThreadRulesChange struct {
	Thread   ThreadID
	By       UserID
	Announce *bool
	Slow     *time.Duration
	At       time.Time
}

// ThreadRulesStore keeps the rules of channels.
type ThreadRulesStore interface {
	// SetThreadRules changes a channel's rules and writes that into the log. Problem: NotFound.
	SetThreadRules(ctx context.Context, ch ThreadRulesChange) error
}

// SetThreadRules decides about writing in a channel. Problems: Forbidden for all but admins, NotFound, Invalid (slowSeconds).
func (c *Chat) SetThreadRules(ctx context.Context, caller User, ch ThreadRulesChange) error {
	switch {
	case !caller.Admin:
		return NewProblem(Forbidden, "only-server-owner")
	case ch.Slow != nil && (*ch.Slow < 0 || *ch.Slow > MaxSlow):
		return NewInvalid("slowSeconds", "slow-out-of-range")
	}
	ch.By, ch.At = caller.ID, c.Now()
	return c.Store.SetThreadRules(ctx, ch)
}

// MakingSwitch is the switch that says whether everybody makes threads of a kind; "" where nothing does.
func MakingSwitch(kind ThreadKind) Switch {
	switch kind {
	case Group:
		return GroupSwitch
	case Channel:
		return ChannelSwitch
	}
	return ""
}

// Makes reports whether somebody may make threads of a kind at the moment.
func (c *Chat) Makes(ctx context.Context, kind ThreadKind, by User) (bool, error) {
	everybody, err := c.Store.Switched(ctx, MakingSwitch(kind))
	return err == nil && MayMake(kind, everybody, by.Admin) == nil, err
}

// MayMake refuses a thread of a kind that only admins make. Problem: Forbidden.
func MayMake(kind ThreadKind, everybody, isAdmin bool) error {
	if everybody || isAdmin {
		return nil
	}
	if kind == Channel {
		return NewProblem(Forbidden, "only-admins-make-channels")
	}
	return NewProblem(Forbidden, "only-admins-make-groups")
}
