package chat

import (
	"context"
	"time"
)

// PassAge is how long a pass is good.
const PassAge = 2 * time.Minute

// Pass signs one more device of its maker in, once, while the session that made it lasts.
type Pass struct {
	Code      string // shown once; only its hash is kept
	ExpiresAt time.Time
}

// OpenPass is a pass that is good.
type OpenPass struct {
	User      User // whom it signs in
	Maker     SessionID
	Hash      string // of its code
	ExpiresAt time.Time
}

// PassStore keeps passes by the hash of their code.
type PassStore interface {
	// AddPass keeps a pass; an older one of the same session is over.
	AddPass(ctx context.Context, p OpenPass, now time.Time) error
	// PassByHash answers NotFound unless the pass is good: its time, its session and its user are.
	PassByHash(ctx context.Context, hash string, now time.Time) (OpenPass, error)
	// TakePass is PassByHash, after which the pass is over.
	TakePass(ctx context.Context, hash string, now time.Time) (OpenPass, error)
}

// NoSuchPass is said of a pass that is used up, too old, or none.
func NoSuchPass() *Problem { return NewProblem(NotFound, "pass-over") }

// NewPass makes a pass of the caller; an older one of the same session is over. Problem: Forbidden for a token, which must
// not outlive itself.
func (c *Chat) NewPass(ctx context.Context, caller Caller) (Pass, error) {
	if caller.Session.IsToken {
		return Pass{}, NewProblem(Forbidden, "pass-of-token")
	}
	now := c.Now()
	p := Pass{Code: NewSecret(), ExpiresAt: now.Add(PassAge)}
	open := OpenPass{User: caller.User, Maker: caller.Session.ID, Hash: HashSecret(p.Code), ExpiresAt: p.ExpiresAt}
	return p, c.Store.AddPass(ctx, open, now)
}

// PassOwner says whom a pass signs in, and leaves it good. Problem: NotFound.
func (c *Chat) PassOwner(ctx context.Context, code string) (User, error) {
	p, err := c.Store.PassByHash(ctx, HashSecret(code), c.Now())
	return p.User, err
}

// TakePass signs another device in; the pass is over afterwards, also when that fails. The user's open pages are told.
// Problem: NotFound.
func (c *Chat) TakePass(ctx context.Context, code, label string) (caller Caller, secret string, err error) {
	p, err := c.Store.TakePass(ctx, HashSecret(code), c.Now())
	if err != nil {
		return Caller{}, "", err
	}
	if caller, secret, err = c.StartSession(ctx, p.User, label); err != nil {
		return Caller{}, "", err
	}
	c.Announcer.Announce(DeviceSignedIn{UserID: p.User.ID, Maker: p.Maker, Session: caller.Session})
	return caller, secret, nil
}
