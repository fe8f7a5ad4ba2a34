package chat

import (
	"context"
)

// Settings are what a user decides about themselves. What is nil stays as it is.
type Settings struct {
	About     *string        // a line about themselves; "" for none
	Invisible *bool          // others learn neither that they are online nor when they were
	ShowReads *bool          // others see how far they have read, and they see how far others have
	Requests  *RequestPolicy // who has to ask before writing to them
}

// SettingsStore keeps what people decide about themselves.
type SettingsStore interface {
	// ChangeSettings changes what is not nil. Problem: NotFound.
	ChangeSettings(ctx context.Context, id UserID, s Settings) (User, error)
	// PrivateUsers lists those who hide something of what they do.
	PrivateUsers(ctx context.Context) ([]User, error)
}

// ChangeSettings changes some of the caller's settings and answers the caller as they are then. Problem: Invalid (about).
func (c *Chat) ChangeSettings(ctx context.Context, caller UserID, s Settings) (User, error) {
	if s.Requests != nil && *s.Requests != RequestPolicyServer && *s.Requests != RequestPolicyAlways && *s.Requests != RequestPolicyNever {
		return User{}, NewInvalid("requests", "unknown-request-policy")
	}
	if s.About != nil {
		about, err := CheckAbout(*s.About)
		if err != nil {
			return User{}, err
		}
		s.About = &about
	}
	return c.Store.ChangeSettings(ctx, caller, s)
}

// CheckAbout answers a line about somebody or a thread as it is stored: trimmed, NFC, in one line, at most MaxAboutRunes. Problem:
// Invalid (about).
func CheckAbout(about string) (string, error) {
	line, ok := cleanLine(about)
	switch {
	case !ok:
		return "", NewInvalid("about", "about-unprintable")
	case runes(line) > MaxAboutRunes:
		return "", NewInvalid("about", "about-too-long", "n", MaxAboutRunes, "yours", runes(line))
	}
	return line, nil
}
