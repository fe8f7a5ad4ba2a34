package chat

import (
	"context"
	"crypto/rand"
	"strings"
	"time"
)

// Codes makes and checks what an authenticator app shows.
type Codes interface {
	// New is a secret, and the address that an app scans.
	New(server, account string) (secret, address string, err error)
	// Step is the step of time that a code belongs to; ok is false for one that is not of now.
	Step(secret, code string, now time.Time) (step int64, ok bool)
}

// SecondFactor is the code that somebody is asked for after their password.
type SecondFactor struct {
	Secret   string    // "" where there is none
	Since    time.Time // zero until the first code has shown that the app has the secret
	Recovery int       // codes for a lost phone that are left
}

// IsOn reports whether a sign-in needs a code.
func (f SecondFactor) IsOn() bool { return !f.Since.IsZero() }

// Limits of second factors.
const (
	RecoveryCodes     = 10
	recoveryCodeRunes = 10 // 50 bits
	maxCodeRunes      = 40 // as typed
)

// SecondFactorStore keeps the secrets of codes, the last step that each was used for, and hashes of the codes for a lost phone.
type SecondFactorStore interface {
	// SecondFactor answers the zero value for somebody without one.
	SecondFactor(ctx context.Context, user UserID) (SecondFactor, error)
	// StartSecondFactor keeps a secret that counts once it is confirmed; nothing changes where one is on. Problem: Conflict.
	StartSecondFactor(ctx context.Context, user UserID, secret string) error
	// ConfirmSecondFactor switches the one with this secret on. Problem: Conflict when there is none that waits for it.
	ConfirmSecondFactor(ctx context.Context, user UserID, secret string, step int64, recovery []string, at time.Time) error
	// SpendStep reports whether no code of this step or a later one was used before.
	SpendStep(ctx context.Context, user UserID, step int64) (bool, error)
	// SpendRecovery reports whether a code for a lost phone was there, and not used before.
	SpendRecovery(ctx context.Context, user UserID, hash string) (bool, error)
	// SetRecovery has these codes take the place of those that are left. Problem: Conflict where no second factor is on.
	SetRecovery(ctx context.Context, user UserID, recovery []string) error
	// EndSecondFactor forgets all of it.
	EndSecondFactor(ctx context.Context, user UserID) error
}

// SecondFactor is the caller's own.
func (c *Chat) SecondFactor(ctx context.Context, caller UserID) (SecondFactor, error) {
	return c.Store.SecondFactor(ctx, caller)
}

// StartSecondFactor makes a secret for the caller's app; until a code of it was typed nothing changes. server is the name under
// which the app shows it. Problems: Invalid (password), Conflict (a guest; there is one already).
func (c *Chat) StartSecondFactor(ctx context.Context, caller User, server, password string) (secret, address string, err error) {
	if caller.Guest || caller.Bot {
		return "", "", NewProblem(Conflict, "second-factor-without-password")
	}
	if err := c.prove(ctx, caller, password); err != nil {
		return "", "", err
	}
	if secret, address, err = c.Codes.New(server, caller.Name); err != nil {
		return "", "", err
	}
	return secret, address, c.Store.StartSecondFactor(ctx, caller.ID, secret)
}

// ConfirmSecondFactor switches the caller's second factor on, now that a code shows that their app has the secret. It answers codes
// for when the phone is lost, once. Problems: Invalid (code), Conflict (none waits for it).
func (c *Chat) ConfirmSecondFactor(ctx context.Context, caller UserID, code string) (recovery []string, err error) {
	f, err := c.Store.SecondFactor(ctx, caller)
	if err != nil {
		return nil, err
	}
	if f.Secret == "" || f.IsOn() {
		return nil, NewProblem(Conflict, "no-second-factor-waits")
	}
	step, ok := c.Codes.Step(f.Secret, cleanCode(code), c.Now())
	if !ok {
		return nil, NewInvalid("code", "second-factor-wrong")
	}
	recovery, hashes := newRecoveryCodes()
	return recovery, c.Store.ConfirmSecondFactor(ctx, caller, f.Secret, step, hashes, c.Now())
}

// NewRecoveryCodes gives the caller other codes for when the phone is lost. Problems: Invalid (password), Conflict (no second factor).
func (c *Chat) NewRecoveryCodes(ctx context.Context, caller User, password string) ([]string, error) {
	if err := c.prove(ctx, caller, password); err != nil {
		return nil, err
	}
	recovery, hashes := newRecoveryCodes()
	return recovery, c.Store.SetRecovery(ctx, caller.ID, hashes)
}

// EndSecondFactor has the caller sign in by the password alone. Problem: Invalid (password).
func (c *Chat) EndSecondFactor(ctx context.Context, caller User, password string) error {
	if err := c.prove(ctx, caller, password); err != nil {
		return err
	}
	return c.Store.EndSecondFactor(ctx, caller.ID)
}

// TakeSecondFactor has somebody who lost their phone sign in by the password alone. Problems: Forbidden for all but admins, NotFound.
func (c *Chat) TakeSecondFactor(ctx context.Context, caller User, id UserID) error {
	return c.changePerson(ctx, caller, PersonChange{User: id, Deed: DeedTakeSecondFactor})
}

// prove checks the caller's password. Problem: Invalid (password).
func (c *Chat) prove(ctx context.Context, caller User, password string) error {
	_, hash, err := c.Store.UserByFold(ctx, FoldName(caller.Name))
	if err != nil {
		return err
	}
	ok, err := c.Passwords.Verify(ctx, hash, password)
	if err == nil && !ok {
		err = NewInvalid("password", "wrong-password")
	}
	return err
}

// checkCode asks somebody whose password was verified for their second factor, if they have one. Each code is good once. Problems:
// NeedsCode (code), as of mayGuess.
func (c *Chat) checkCode(ctx context.Context, user UserID, code string, mayGuess func() error) error {
	f, err := c.Store.SecondFactor(ctx, user)
	if err != nil || !f.IsOn() {
		return err
	}
	if code = cleanCode(code); code == "" {
		return NewProblem(NeedsCode, "second-factor-needed").At("code")
	}
	if err := mayGuess(); err != nil {
		return err
	}
	spent := false
	if step, ok := c.Codes.Step(f.Secret, code, c.Now()); ok {
		spent, err = c.Store.SpendStep(ctx, user, step)
	} else if len(code) == recoveryCodeRunes {
		spent, err = c.Store.SpendRecovery(ctx, user, HashSecret(code))
	}
	if err == nil && !spent {
		err = NewProblem(NeedsCode, "second-factor-wrong").At("code")
	}
	return err
}

// cleanCode is a code without what people type between its parts.
func cleanCode(code string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '\t' || r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, firstRunes(code, maxCodeRunes)))
}

// newRecoveryCodes are codes as they are shown, in two halves, and what is stored of them.
func newRecoveryCodes() (shown, hashes []string) {
	for range RecoveryCodes {
		code := strings.ToLower(rand.Text()[:recoveryCodeRunes])
		shown = append(shown, code[:recoveryCodeRunes/2]+"-"+code[recoveryCodeRunes/2:])
		hashes = append(hashes, HashSecret(code))
	}
	return shown, hashes
}
