package chat

import (
	"context"
	"time"
)

// Invite is a join link. Its code is a secret: only a hash of it is stored.
type Invite struct {
	By        UserID // 0 when made on the command line
	ByName    string
	Uses      int       // how often it may still be used
	ExpiresAt time.Time // UTC
	CreatedAt time.Time
}

// Limits of invites.
const (
	MaxInviteUses    = 1000
	DefaultInviteAge = 72 * time.Hour
	MaxInviteAge     = 366 * 24 * time.Hour
)

// InviteStore keeps join links by the hash of their code.
type InviteStore interface {
	AddInvite(ctx context.Context, i Invite, hash string) error
	InviteByHash(ctx context.Context, hash string, now time.Time) (Invite, error)
}

// AddInvite makes a join link good for uses people until age has passed; code is shown once.
// Problem: Invalid (uses, expires).
func (c *Chat) AddInvite(ctx context.Context, by UserID, uses int, age time.Duration) (code string, err error) {
	if uses < 1 || uses > MaxInviteUses {
		return "", NewInvalid("uses", "link-uses-out-of-range", "n", MaxInviteUses)
	}
	if age <= 0 || age > MaxInviteAge {
		return "", NewInvalid("expires", "link-age-out-of-range")
	}
	code = NewSecret()[:22] // 132 bits: short enough to be read out
	now := c.Now()
	return code, c.Store.AddInvite(ctx, Invite{By: by, Uses: uses, CreatedAt: now, ExpiresAt: now.Add(age)}, HashSecret(code))
}

// Invite looks a join link up. Problem: NotFound when there is none, it is used up or has expired.
func (c *Chat) Invite(ctx context.Context, code string) (Invite, error) {
	return c.Store.InviteByHash(ctx, HashSecret(code), c.Now())
}
