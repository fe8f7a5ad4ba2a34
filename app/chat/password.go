package chat

import (
	"context"
	_ "embed"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// commonPasswords are the 3,000 most used ones that are long enough, one a line, the most used first. From zxcvbn 4.4.2,
// see LICENSE-zxcvbn.txt.
//
//go:embed password_common.txt
var commonPasswords string

var isCommonPassword = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 3000)
	for line := range strings.Lines(commonPasswords) {
		m[strings.TrimSpace(line)] = true
	}
	return m
})

// CheckPassword says whether a password may be used. Problem: Invalid (password).
func CheckPassword(password string) error {
	n := utf8.RuneCountInString(password)
	switch {
	case !utf8.ValidString(password):
		return NewInvalid("password", "password-not-utf8")
	case n < MinPasswordRunes:
		return NewInvalid("password", "password-too-short", "n", MinPasswordRunes)
	case n > MaxPasswordRunes:
		return NewInvalid("password", "password-too-long", "n", MaxPasswordRunes)
	case isCommonPassword()[strings.ToLower(password)]:
		return NewInvalid("password", "password-common")
	}
	return nil
}

// NewPassword gives a user another password.
type NewPassword struct {
	User  UserID
	Hash  string
	Proof string    // hash of the password that was verified for it; "" for none. Conflict when it is theirs no more
	Keep  SessionID // all other sessions and tokens of the user end; 0 spares none
	Reset string    // hash of the link that it was got by, which must still be good at At; "" for none. NotFound when it is not
	At    time.Time // of Reset
	Renew string    // hash of a new secret for the session that is kept; "" leaves it the one it has
}

// SetPassword gives a user a new password and ends all of the user's sessions but keep (0 for none): for the command
// line. Problems: Invalid (password), NotFound.
func (c *Chat) SetPassword(ctx context.Context, id UserID, password string, keep SessionID) error {
	return c.setPassword(ctx, NewPassword{User: id, Keep: keep}, password)
}

// ChangePassword gives the caller a new password in exchange for the present one. All of the caller's other sessions and
// tokens end; the browser's own gets a new secret, and sockets that were opened with the old one are closed. A token stays as
// it is, and secret is "". Problems: Invalid (password, newPassword), Conflict (changed elsewhere meanwhile).
func (c *Chat) ChangePassword(ctx context.Context, caller Caller, password, newPassword string) (secret string, err error) {
	if err := CheckPassword(newPassword); err != nil {
		if p, ok := AsProblem(err); ok {
			return "", p.At("newPassword")
		}
		return "", err
	}
	_, hash, err := c.Store.UserByFold(ctx, FoldName(caller.User.Name))
	if err != nil {
		return "", err
	}
	if hash != "" { // a guest has none yet
		ok, err := c.Passwords.Verify(ctx, hash, password)
		if err != nil {
			return "", err
		}
		if !ok {
			return "", NewInvalid("password", "wrong-password")
		}
	}
	n := NewPassword{User: caller.User.ID, Proof: hash, Keep: caller.Session.ID}
	if !caller.Session.IsToken {
		secret = NewSecret()
		n.Renew = HashSecret(secret)
	}
	return secret, c.setPassword(ctx, n, newPassword)
}

func (c *Chat) setPassword(ctx context.Context, n NewPassword, password string) (err error) {
	if err := CheckPassword(password); err != nil {
		return err
	}
	if n.Hash, err = c.Passwords.Hash(ctx, password); err != nil {
		return err
	}
	return c.Store.SetPassword(ctx, n)
}
