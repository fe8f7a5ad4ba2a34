package ui

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ribbit/app/chat"
)

func TestAProblemStandsAtItsFieldAndWhatWasTypedStays(t *testing.T) {
	wrong := chat.Invalidf("username", "Somebody has this name already. Pick another.")
	doc := page(t, SignupPage(outside(), SignupView{Policy: chat.SignupOpen, Username: "ada", Problem: wrong}))
	input := one(doc, both(tag("input"), func(n *html.Node) bool { return attr(n, "name") == "username" }))
	if attr(input, "value") != "ada" || attr(input, "aria-invalid") != "true" || !has("autofocus")(input) {
		t.Errorf("input %v", input.Attr)
	}
	if got := textOf(one(doc, id(attr(input, "aria-describedby")))); got != wrong.Text {
		t.Errorf("hint %q", got)
	}
	if one(doc, class("problem")) != nil {
		t.Error("it is said twice")
	}
}

func TestAProblemOfNoFieldStandsAboveTheForm(t *testing.T) {
	doc := page(t, LoginPage(outside(), LoginView{Username: "ada", Next: "//evil.example", Problem: chat.Problemf(chat.TooMany, "Wait a moment.")}))
	if got := textOf(one(doc, class("problem"))); got != "Wait a moment." {
		t.Errorf("got %q", got)
	}
	next := one(doc, both(tag("input"), func(n *html.Node) bool { return attr(n, "name") == "next" }))
	if attr(next, "value") != "/" {
		t.Errorf("next %v", next.Attr)
	}
}

func TestAPasswordIsNeverShownAgain(t *testing.T) {
	for _, s := range stories() {
		for _, n := range all(page(t, s.page), func(n *html.Node) bool { return attr(n, "type") == "password" }) {
			if attr(n, "value") != "" {
				t.Errorf("%s shows a password", s.name)
			}
		}
	}
}

func TestTheJoinPageNamesWhoInvited(t *testing.T) {
	doc := page(t, SignupPage(outside(), SignupView{Policy: chat.SignupInvite, Invite: "abc", InvitedBy: "grace", Linked: true}))
	if got := textOf(one(doc, class("gate__lead"))); got != "grace invited you." {
		t.Errorf("got %q", got)
	}
	if attr(one(doc, tag("form")), "action") != "/join/abc" {
		t.Error("the form does not go to the join link")
	}
}

func TestTheSetupPageAsksForTheCodeOnlyFromElsewhere(t *testing.T) {
	far := render(t, SetupPage(outside(), SetupView{NeedsCode: true}))
	near := render(t, SetupPage(outside(), SetupView{}))
	if !strings.Contains(far, `name="code"`) || strings.Contains(near, `name="code"`) {
		t.Error("the code is asked for in the wrong place")
	}
}
