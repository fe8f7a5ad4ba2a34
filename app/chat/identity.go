package chat

import (
	"context"
	"regexp"
	"strings"
	"time"
)

// Identity is what a server is called, and its colour.
type Identity struct {
	Name   string // "" until the owner names it
	Accent string // #rrggbb, in lower case; "" for the colour of Ribbit
}

// IdentityStore keeps it.
type IdentityStore interface {
	Identity(ctx context.Context) (Identity, error)
	// SetIdentity changes it and writes that into the log.
	SetIdentity(ctx context.Context, by UserID, i Identity, at time.Time) error
}

var accentPattern = regexp.MustCompile(`^#[0-9a-f]{6}$`)

// CheckAccent answers a colour as it is stored; "" is that of Ribbit. Problem: Invalid (accent).
func CheckAccent(typed string) (string, error) {
	accent := strings.ToLower(strings.TrimSpace(typed))
	if accent != "" && !strings.HasPrefix(accent, "#") {
		accent = "#" + accent
	}
	if accent != "" && !accentPattern.MatchString(accent) {
		return "", NewInvalid("accent", "no-such-colour")
	}
	return accent, nil
}

// Identity is what the server is called, and its colour, for everybody.
func (c *Chat) Identity(ctx context.Context) (Identity, error) { return c.Store.Identity(ctx) }

// SetIdentity changes what the server is called, and its colour. Problems: Forbidden for all but admins, Invalid (name, accent).
func (c *Chat) SetIdentity(ctx context.Context, caller User, i Identity) (err error) {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	if i.Name, err = CheckTitle(i.Name); err != nil {
		return NewInvalid("name", "server-name-too-long", "n", MaxTitleRunes)
	}
	if i.Accent, err = CheckAccent(i.Accent); err != nil {
		return err
	}
	return c.Store.SetIdentity(ctx, caller.ID, i, c.Now())
}
