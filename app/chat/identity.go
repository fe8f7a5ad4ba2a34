package chat

import (
	"context"
	"regexp"
	"strings"
	"time"
)

// Identity is what a server is called, its colour and its logo.
type Identity struct {
	Name   string // "" until the owner names it
	Accent string // #rrggbb, in lower case; "" for the colour of Ribbit
	Logo   Blob   // a square picture; "" for the frog of Ribbit
}

// LogoSide is how many pixels a logo has on each side: as many as devices want of an app's icon.
const LogoSide = 512

// IdentityStore keeps it.
type IdentityStore interface {
	Identity(ctx context.Context) (Identity, error)
	// SetIdentity changes the name and the colour and writes that into the log.
	SetIdentity(ctx context.Context, by UserID, i Identity, at time.Time) error
	// SetLogo changes the logo, releases the one before and writes that into the log. An upload that is named is used up, as by
	// SetAvatar. Problem: Invalid (upload). Error: ErrRemoved.
	SetLogo(ctx context.Context, by UserID, logo Blob, used UploadID, since Removals, at time.Time) error
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

// RemoveLogo has the frog of Ribbit stand for the server again. Problem: Forbidden for all but admins.
func (c *Chat) RemoveLogo(ctx context.Context, caller User) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.SetLogo(ctx, caller.ID, "", "", 0, c.Now())
}
