package chat

import (
	"context"
	"strconv"
	"time"
)

// MaxKeepDays is the longest that messages can be kept short of for ever.
const MaxKeepDays = 3650

// KeptKinds are the kinds of thread for each of which an admin says how long its messages are kept.
var KeptKinds = []ThreadKind{Direct, Group, Channel}

// RetentionStore keeps how long messages are kept, and removes those that are older.
type RetentionStore interface {
	// KeepDays is for how many days messages of each kind of thread are kept; 0 for ever.
	KeepDays(ctx context.Context) (map[ThreadKind]int, error)
	// SetKeepDays sets one of them and writes that into the log.
	SetKeepDays(ctx context.Context, by UserID, kind ThreadKind, days int, at time.Time) error
	// ExpireMessages deletes messages of a kind of thread that are from before a time, and looks at no more than limit messages.
	// It answers whether there are more to look at.
	ExpireMessages(ctx context.Context, kind ThreadKind, before time.Time, limit int) (more bool, err error)
}

// KeepDays is for how many days messages of each kind of thread are kept; 0 for ever. Problem: Forbidden for all but admins.
func (c *Chat) KeepDays(ctx context.Context, caller User) (map[ThreadKind]int, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.KeepDays(ctx)
}

// SetKeepDays says for how many days messages of a kind of thread are kept; 0 for ever. What is older goes with the next Expire.
// Problems: Forbidden for all but admins, Invalid (keep).
func (c *Chat) SetKeepDays(ctx context.Context, caller User, kind ThreadKind, days int) error {
	switch {
	case !caller.Admin:
		return NewProblem(Forbidden, "only-server-owner")
	case days < 0 || days > MaxKeepDays:
		return NewInvalid("keep", "keep-out-of-range", "n", MaxKeepDays)
	}
	return c.Store.SetKeepDays(ctx, caller.ID, kind, days, c.Now())
}

// Expire deletes what is older than its kind of thread keeps.
func (c *Chat) Expire(ctx context.Context) error {
	keep, err := c.Store.KeepDays(ctx)
	if err != nil {
		return err
	}
	for _, kind := range KeptKinds {
		if keep[kind] == 0 {
			continue
		}
		before := c.Now().AddDate(0, 0, -keep[kind])
		err := c.inSteps(ctx, func(limit int) (bool, error) { return c.Store.ExpireMessages(ctx, kind, before, limit) })
		if err != nil {
			return err
		}
	}
	return nil
}

// KeepSubject is how the log writes that messages of a kind of thread are kept for so many days.
func KeepSubject(kind ThreadKind, days int) string { return string(kind) + " " + strconv.Itoa(days) }
