package chat

import (
	"context"
	"crypto/rand"
	"strconv"
	"strings"
	"time"
)

// InviteID identifies a join link.
type InviteID int64

// Invite is a join link. Whoever may make links sees their codes again, so that they can be shown as QR codes and printed.
type Invite struct {
	ID        InviteID
	Code      string // such as K7QM-2XPD; "" of one from before codes were kept, or that came back with a backup
	By        UserID // 0 when made on the command line
	ByName    string
	Uses      int       // how often it may still be used
	Joined    int       // how many people have come by it
	ExpiresAt time.Time // UTC
	CreatedAt time.Time
}

// IsOpen reports whether the link can still be used.
func (i Invite) IsOpen(now time.Time) bool { return i.Uses > 0 && i.ExpiresAt.After(now) }

// Limits of invites.
const (
	MaxInviteUses    = 1000
	DefaultInviteAge = 72 * time.Hour
	MaxInviteAge     = 366 * 24 * time.Hour
	MaxInvites       = 100 // that are listed, the newest first

	// The first link of a new server is for a household and its friends.
	FirstInviteUses = 20
	FirstInviteAge  = 7 * 24 * time.Hour
)

// NewInvite is a join link to be made.
type NewInvite struct {
	By   UserID // 0 on the command line
	Uses int
	Age  time.Duration
}

// InviteStore keeps join links, and finds them by the hash of their code.
type InviteStore interface {
	AddInvite(ctx context.Context, i Invite, hash string) (InviteID, error)
	InviteByHash(ctx context.Context, hash string, now time.Time) (Invite, error)
	// Invites lists join links, the newest first.
	Invites(ctx context.Context, limit int) ([]Invite, error)
	EndInvite(ctx context.Context, id InviteID, at time.Time) error
}

// AddInvite makes a join link. Problem: Invalid (uses, expires).
func (c *Chat) AddInvite(ctx context.Context, n NewInvite) (Invite, error) {
	if n.Uses < 1 || n.Uses > MaxInviteUses {
		return Invite{}, NewInvalid("uses", "link-uses-out-of-range", "n", MaxInviteUses)
	}
	if n.Age <= 0 || n.Age > MaxInviteAge {
		return Invite{}, NewInvalid("expires", "link-age-out-of-range")
	}
	now := c.Now()
	i := Invite{Code: NewCode(), By: n.By, Uses: n.Uses, CreatedAt: now, ExpiresAt: now.Add(n.Age)}
	var err error
	if i.ID, err = c.Store.AddInvite(ctx, i, HashSecret(i.Code)); err != nil || n.By == 0 {
		return i, err
	}
	return i, c.note(ctx, n.By, DeedMakeInvite, strconv.Itoa(n.Uses))
}

// Invite looks a join link up by its code as somebody typed it. Problem: NotFound when there is none, it is used up or has
// expired.
func (c *Chat) Invite(ctx context.Context, code string) (Invite, error) {
	return c.Store.InviteByHash(ctx, hashCode(code), c.Now())
}

// Invites lists the join links, the newest first, at most MaxInvites. Problem: Forbidden for all but admins.
func (c *Chat) Invites(ctx context.Context, caller User) ([]Invite, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.Invites(ctx, MaxInvites)
}

// CurrentInvite is the newest link with a known code that can be used; its ID is 0 when there is none. Problem: Forbidden for
// all but admins.
func (c *Chat) CurrentInvite(ctx context.Context, caller User) (Invite, error) {
	all, err := c.Invites(ctx, caller)
	for _, i := range all {
		if i.Code != "" && i.IsOpen(c.Now()) {
			return i, nil
		}
	}
	return Invite{}, err
}

// EndInvite makes a join link good for nobody. Problems: Forbidden for all but admins, NotFound.
func (c *Chat) EndInvite(ctx context.Context, caller User, id InviteID) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	if err := c.Store.EndInvite(ctx, id, c.Now()); err != nil {
		return err
	}
	return c.note(ctx, caller.ID, DeedEndInvite, "")
}

// codeLetters are 32 signs that are told apart at a glance: neither 0 nor O, neither 1 nor I.
const codeLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

// NewCode is a code like 7F3K-92QM that a person can type: 40 random bits, enough where guesses are slowed down.
func NewCode() string {
	b := make([]byte, 8)
	rand.Read(b) // never fails, see crypto/rand
	for i := range b {
		b[i] = codeLetters[b[i]%byte(len(codeLetters))] // 256 is a multiple of 32: every letter is as likely
	}
	return string(b[:4]) + "-" + string(b[4:])
}

// CanonicalCode is a code of NewCode however it was typed: in small letters, with blanks, without its dash. Anything else,
// such as the longer code of an older link, is answered as it is.
func CanonicalCode(typed string) string {
	letters := strings.ToUpper(strings.NewReplacer("-", "", " ", "").Replace(typed))
	if len(letters) != 8 || strings.Trim(letters, codeLetters) != "" {
		return typed
	}
	return letters[:4] + "-" + letters[4:]
}

func hashCode(typed string) string { return HashSecret(CanonicalCode(typed)) }
