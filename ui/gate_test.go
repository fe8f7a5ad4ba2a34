package ui

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

func TestAProblemStandsAtItsFieldAndWhatWasTypedStays(t *testing.T) {
	wrong := chat.NewInvalid("username", "name-taken", "name", "ada")
	doc := page(t, SignupPage(outside(), SignupView{Policy: chat.SignupOpen, Username: "ada", Problem: wrong}))
	input := one(doc, both(tag("input"), func(n *html.Node) bool { return attr(n, "name") == "username" }))
	if attr(input, "value") != "ada" || attr(input, "aria-invalid") != "true" || !has("autofocus")(input) {
		t.Errorf("input %v", input.Attr)
	}
	if got := textOf(one(doc, id(attr(input, "aria-describedby")))); got != texts.English.Problem(wrong) {
		t.Errorf("hint %q", got)
	}
	if one(doc, class("problem")) != nil {
		t.Error("it is said twice")
	}
}

func TestAProblemOfNoFieldStandsAboveTheForm(t *testing.T) {
	doc := page(t, LoginPage(outside(), LoginView{Username: "ada", Next: "//evil.example", Problem: chat.NewTooMany(time.Second)}))
	if got := textOf(one(doc, class("problem"))); got != "That was too fast. Try again in a second." {
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
