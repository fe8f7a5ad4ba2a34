package ui

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// InviteView is how people come in.
type InviteView struct {
	Desk    DeskView          // of InvitesPage
	Base    string            // the server's address
	Local   string            // a shorter one that works on most devices; "" for none
	Policy  chat.SignupPolicy // who may make an account
	IsFixed bool              // by --signup
	Current chat.Invite       // the link to be shown; its ID is 0 for none
	All     []chat.Invite     // the newest first
	Uses    string            // as typed, when Problem came up
	Days    string            // the same
	Problem *chat.Problem
}

// hasLink reports whether there is a link to come in by: who may do so without needs but the address.
func (v InviteView) hasLink() bool { return v.Policy == chat.SignupInvite && v.Current.ID != 0 }

// link is what a QR code leads to.
func (v InviteView) link() string {
	if v.hasLink() {
		return v.Base + PathJoin + v.Current.Code
	}
	return v.Base
}

func (v InviteView) qrPath() string {
	if v.hasLink() {
		return PathQR + "?join=" + url.QueryEscape(v.Current.Code)
	}
	return PathQR
}

// schemeOf and hostOf take an address apart: what one types is shown in bold.
func schemeOf(address string) string {
	scheme, _, _ := strings.Cut(address, "//")
	return scheme + "//"
}

func hostOf(address string) string {
	_, host, _ := strings.Cut(address, "//")
	return host
}

// inviteTerms says for how many people a link still is, and until when.
func inviteTerms(ctx context.Context, s Shell, i chat.Invite) string {
	return say(ctx, texts.InviteTerms, "people", sayCount(ctx, texts.PeopleCount, i.Uses), "day", inviteDay(ctx, s, i.ExpiresAt))
}

func inviteDay(ctx context.Context, s Shell, at time.Time) string {
	return Day(ctx, at, s.now(), s.Zone)
}

// inviteState says what has become of a link.
func inviteState(ctx context.Context, s Shell, i chat.Invite) string {
	came := sayCount(ctx, texts.HaveCome, i.Joined)
	if i.IsOpen(s.now()) {
		return inviteTerms(ctx, s, i) + " " + came
	}
	return say(ctx, texts.InviteEnded, "day", inviteDay(ctx, s, i.ExpiresAt)) + " " + came
}

func policyAttributes(v InviteView) templ.OrderedAttributes {
	if v.IsFixed {
		return templ.OrderedAttributes{attribute("disabled", true)}
	}
	return nil
}

// policies are the ways in which one may come, as the owner chooses among them.
var policies = []struct {
	policy chat.SignupPolicy
	name   texts.Text
	hint   texts.Text
}{
	{chat.SignupInvite, texts.WithTheLink, texts.WithTheLinkHint},
	{chat.SignupOpen, texts.EverybodyHere, texts.EverybodyHereHint},
	{chat.SignupClosed, texts.NobodyElse, texts.NobodyElseHint},
}

func policyHint(ctx context.Context, policy chat.SignupPolicy) string {
	for _, p := range policies {
		if p.policy == policy {
			return say(ctx, p.hint)
		}
	}
	return ""
}
