package chat

import (
	"context"
	"sync"
	"time"
)

// PassAge is how long a pass is good.
const PassAge = 2 * time.Minute

// maxPasses is how many passes are good at once; each is some 100 bytes.
const maxPasses = 10_000

// Pass signs one more device of its maker in, once, while the session that made it lasts.
type Pass struct {
	Code      string // shown once; only its hash is kept
	ExpiresAt time.Time
}

// passes are those that are good, by the hash of their code. They are not stored: a server that starts anew has none.
type passes struct {
	mu   sync.Mutex
	open map[string]openPass
}

type openPass struct {
	user    UserID
	maker   SessionID
	expires time.Time
}

// NewPass makes a pass of the caller; an older one of the same session is over. Problems: Forbidden for a token, which must
// not outlive itself, TooMany.
func (c *Chat) NewPass(caller Caller) (Pass, error) {
	if caller.Session.IsToken {
		return Pass{}, NewProblem(Forbidden, "pass-of-token")
	}
	p, now := Pass{Code: NewSecret(), ExpiresAt: c.Now().Add(PassAge)}, c.Now()
	c.passes.mu.Lock()
	defer c.passes.mu.Unlock()
	for hash, o := range c.passes.open {
		if o.maker == caller.Session.ID || !now.Before(o.expires) {
			delete(c.passes.open, hash)
		}
	}
	if len(c.passes.open) >= maxPasses {
		return Pass{}, NewTooMany(PassAge)
	}
	if c.passes.open == nil {
		c.passes.open = map[string]openPass{}
	}
	c.passes.open[HashSecret(p.Code)] = openPass{user: caller.User.ID, maker: caller.Session.ID, expires: p.ExpiresAt}
	return p, nil
}

// PassOwner says whom a pass signs in, and leaves it good. Problem: NotFound.
func (c *Chat) PassOwner(ctx context.Context, code string) (User, error) {
	c.passes.mu.Lock()
	o, ok := c.passes.open[HashSecret(code)]
	c.passes.mu.Unlock()
	return c.passOwner(ctx, o, ok)
}

// TakePass signs another device in; the pass is over afterwards, also when that fails. The user's open pages are told.
// Problem: NotFound.
func (c *Chat) TakePass(ctx context.Context, code, label string) (caller Caller, secret string, err error) {
	hash := HashSecret(code)
	c.passes.mu.Lock()
	o, ok := c.passes.open[hash]
	delete(c.passes.open, hash)
	c.passes.mu.Unlock()
	user, err := c.passOwner(ctx, o, ok)
	if err != nil {
		return Caller{}, "", err
	}
	if caller, secret, err = c.StartSession(ctx, user, label); err != nil {
		return Caller{}, "", err
	}
	c.Announcer.Announce(DeviceSignedIn{UserID: user.ID, Maker: o.maker, Session: caller.Session})
	return caller, secret, nil
}

func (c *Chat) passOwner(ctx context.Context, o openPass, ok bool) (User, error) {
	over := NewProblem(NotFound, "pass-over")
	if !ok || !c.Now().Before(o.expires) {
		return User{}, over
	}
	live, err := c.Store.LiveSessions(ctx, []SessionID{o.maker})
	if err != nil {
		return User{}, err
	}
	if len(live) == 0 {
		return User{}, over
	}
	return c.Store.User(ctx, o.user)
}
