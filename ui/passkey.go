package ui

import (
	"context"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// PasskeysView is one's own passkeys.
type PasskeysView struct {
	Passkeys []chat.Passkey
	Host     string        // by which one reached the server
	Label    string        // of the browser
	WhyNot   *chat.Problem // why browsers keep none at this address; nil where they do
	Saved    string        // "added" or "removed"; "" for neither
}

// RemovePasskeyView asks for the password before a passkey goes.
type RemovePasskeyView struct {
	Passkey chat.Passkey
	Problem *chat.Problem
}

// deviceOf is what a new passkey is called until its user says otherwise.
func (v PasskeysView) deviceOf(ctx context.Context) string {
	return deviceName(ctx, chat.Session{Label: v.Label})
}

// passkeyForm makes a form ask the browser for a passkey, what for ("new" or "sign-in"). The script finds in it what to say when the
// browser does not give one.
func passkeyForm(ctx context.Context, what, next string) templ.Attributes {
	return templ.Attributes{
		"method": "post", "data-passkey": what, "data-path": next, "hidden": true,
		"data-none": say(ctx, texts.PasskeyNone), "data-there": say(ctx, texts.PasskeyThere),
		"data-refused": say(ctx, texts.PasskeyRefused), "data-failed": say(ctx, texts.PasskeyFailed),
	}
}
