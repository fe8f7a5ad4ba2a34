package web_test

import (
	"net/http"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

func withGuests(c *web.Config) { c.Guests = true }

func TestAGuestComesByANameAndStaysByAPassword(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithSignup(chat.SignupInvite), withGuests, webtest.WithClock(clock))
	ada := r.Owner("ada")
	link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 9, Age: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	join := "/join/" + link.Code
	bob := r.Stranger()
	bob.Get(join).Has("Enter by this name", "Make an account", `value="guest" checked`)
	bob.Form(join, form{"username": {"ada"}, "how": {"guest"}}).Want(http.StatusConflict).Has(`value="ada"`, "ada2 is free")
	bob.Form(join, form{"username": {"bob"}, "how": {"guest"}}).Leads("/")
	if u := webtest.Read[map[string]any](bob.Get("/api/auth")); u["guest"] != true || u["bot"] != false {
		t.Errorf("the guest is %v", u)
	}
	r.Stranger().Form("/login", form{"username": {"bob"}, "password": {""}}).Want(http.StatusUnauthorized)
	bob.Get("/settings").Has("Keep your chats", "Set a password").Lacks(`name="password"`)
	role := func(name string) string {
		t.Helper()
		list := webtest.Read[struct{ People []person }](ada.Get("/api/owner/people?q=" + name))
		if len(list.People) != 1 {
			t.Fatalf("%s is %+v", name, list.People)
		}
		return list.People[0].Role
	}
	if role("bob") != "guest" || role("ada") != "admin" {
		t.Errorf("the desk has bob as %s and ada as %s", role("bob"), role("ada"))
	}
	ada.Get("/owner/people?q=bob").Want(http.StatusOK).Has("Actions for bob", ">Guest</span>").Lacks(">Person</span>")

	// Another makes an account at once, and is no guest.
	cy := r.Stranger()
	cy.Form(join, form{"username": {"cy"}, "how": {"account"}, "password": {"short"}}).Want(http.StatusUnprocessableEntity)
	cy.Form(join, form{"username": {"cy"}, "how": {"account"}, "password": {webtest.Password}}).Leads("/")

	// A guest who stays away is gone, one with a password stays.
	dan := r.Stranger()
	dan.Form(join, form{"username": {"dan"}, "how": {"guest"}}).Leads("/")
	dan.Form("/settings/password", form{"newPassword": {"a few words"}}).Leads("/settings?saved=password#access")
	dan.Get("/settings").Has("Change password").Lacks("Set a password")
	if role("dan") != "member" {
		t.Errorf("who has a password is %s", role("dan"))
	}
	ada.Get("/owner/people?q=dan").Has(">Person</span>").Lacks(">Guest</span>")
	r.Stranger().Form("/login", form{"username": {"dan"}, "password": {"a few words"}}).Leads("/")
	clock.Turn(chat.GuestIdle + 2*time.Hour)
	if err := r.Chat.SendSilentGuestsAway(t.Context()); err != nil {
		t.Fatal(err)
	}
	bob.Get("/").Leads("/login")
	dan.Get("/api/auth").Want(http.StatusOK)
}

func TestGuestsComeFromThisNetworkAlone(t *testing.T) {
	for _, c := range []struct {
		what      string
		options   []webtest.Option
		forwarded string
		isWelcome bool
	}{
		{"switched off", nil, "", false},
		{"this machine", []webtest.Option{withGuests}, "", true},
		{"a private address behind a proxy", []webtest.Option{withGuests, webtest.WithProxies()}, "192.168.1.7", true},
		{"another network", []webtest.Option{withGuests, webtest.WithProxies()}, "203.0.113.9", false},
		{"another network that says it is this one", []webtest.Option{withGuests, webtest.WithProxies()}, "192.168.1.7, 203.0.113.9", false},
		{"IPv6 of this network", []webtest.Option{withGuests, webtest.WithProxies()}, "fd00::7", true},
		{"IPv6 of another", []webtest.Option{withGuests, webtest.WithProxies()}, "2001:db8::7", false},
	} {
		t.Run(c.what, func(t *testing.T) {
			r := webtest.Start(t, append(c.options, webtest.WithSignup(chat.SignupInvite))...)
			link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 2, Age: time.Hour})
			if err != nil {
				t.Fatal(err)
			}
			p := r.Stranger()
			if c.forwarded != "" {
				p = p.With("X-Forwarded-For", c.forwarded)
			}
			page := p.Get("/join/" + link.Code).Want(http.StatusOK)
			answer := p.Form("/join/"+link.Code, form{"username": {"bob"}, "how": {"guest"}})
			if c.isWelcome {
				page.Has("Enter by this name")
				answer.Leads("/")
				return
			}
			page.Lacks("Enter by this name")
			answer.Want(http.StatusUnprocessableEntity)
		})
	}
}

func TestAGuestSetsAPasswordOnAPageOfItsOwn(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup(chat.SignupInvite), withGuests)
	r.Owner("ada")
	link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 9, Age: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	bob := r.Stranger()
	bob.Form("/join/"+link.Code, form{"username": {"Ada"}, "how": {"guest"}}).Want(http.StatusConflict).Has("Ada2 is free")
	bob.Form("/join/"+link.Code, form{"username": {"bob"}, "how": {"guest"}}).Leads("/")
	bob.Get("/settings/stay").Has("<html", "Keep your chats", "bob", `name="newPassword"`)
	bob.With("HX-Request", "true").Get("/settings/stay").Has(`role="dialog"`).Lacks("<html")
	bob.Form("/settings/stay", form{"newPassword": {"short"}}).Want(http.StatusUnprocessableEntity).Has("<html", `aria-invalid="true"`)
	bob.Form("/settings/stay", form{"newPassword": {"a few words"}}).Leads("/")
	bob.Get("/settings/stay").Leads("/settings#access")
	// Whoever has one changes it where they are asked for it.
	bob.Form("/settings/stay", form{"newPassword": {"other few words"}}).Leads("/settings#access")
	bob.Fragment("/settings/stay", form{"newPassword": {"other few words"}}).Want(http.StatusConflict)
	r.Stranger().Form("/login", form{"username": {"bob"}, "password": {"a few words"}}).Leads("/")
}
