package chat

import (
	"context"
	"time"
)

// ResetAge is how long a link for a new password is good.
const ResetAge = 4 * time.Hour

// Reset is a link for a new password, which is good once.
type Reset struct {
	Code      string // known only when it is made
	User      User
	ExpiresAt time.Time
}

// ResetStore finds links for a new password by the hash of their code.
type ResetStore interface {
	// ResetByHash answers NotFound unless the link is good.
	ResetByHash(ctx context.Context, hash string, now time.Time) (Reset, error)
}

// NoSuchReset is said of a link for a new password that is used up, too old, or none.
func NoSuchReset() *Problem { return NewProblem(NotFound, "no-such-reset") }

// AddReset makes a link for a new password of somebody; an older one of theirs ends. Problems: Forbidden for all but admins, NotFound,
// Conflict (somebody who is shut out).
func (c *Chat) AddReset(ctx context.Context, caller User, id UserID) (Reset, error) {
	if !caller.Admin {
		return Reset{}, NewProblem(Forbidden, "only-server-owner")
	}
	return c.addReset(ctx, caller.ID, id)
}

// AddResetFor is AddReset for the command line.
func (c *Chat) AddResetFor(ctx context.Context, id UserID) (Reset, error) {
	return c.addReset(ctx, 0, id)
}

func (c *Chat) addReset(ctx context.Context, by, id UserID) (r Reset, err error) {
	now := c.Now()
	r = Reset{Code: NewSecret(), ExpiresAt: now.Add(ResetAge)}
	ch := PersonChange{By: by, User: id, Deed: DeedResetLink, Hash: HashSecret(r.Code), Until: r.ExpiresAt, At: now}
	if err = c.Store.ChangePerson(ctx, ch); err == nil {
		r.User, err = c.Store.User(ctx, id)
	}
	return r, err
}

// Reset looks a link for a new password up. Problem: NotFound unless it is good.
func (c *Chat) Reset(ctx context.Context, code string) (Reset, error) {
	return c.Store.ResetByHash(ctx, HashSecret(code), c.Now())
}

// UseReset gives whoever a link is for a new password; the link and all their sessions end. Problems: NotFound unless the link is
// good, Invalid (password).
func (c *Chat) UseReset(ctx context.Context, code, password string) (User, error) {
	r, err := c.Reset(ctx, code)
	if err == nil {
		err = c.setPassword(ctx, NewPassword{User: r.User.ID, Reset: HashSecret(code), At: c.Now()}, password)
	}
	r.User.Guest = false
	return r.User, err
}

// Helper is whom people ask who cannot sign in: the admin who has been here longest. Problem: NotFound when there is none.
func (c *Chat) Helper(ctx context.Context) (User, error) { return c.Store.FirstAdmin(ctx) }
