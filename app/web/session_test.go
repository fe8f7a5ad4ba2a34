package web_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

const otherPassword = "four frogs in a pond"

type session struct {
	ID                    int64
	Label                 string
	IsToken, Current      bool
	CreatedAt, LastSeenAt time.Time
	Scope                 string
	ExpiresAt             time.Time
}

func sessionsOf(p *webtest.Person) []session {
	return webtest.Read[struct{ Sessions []session }](p.Get("/api/sessions").Want(http.StatusOK)).Sessions
}

func TestOnesSessionsAreListedAndEnded(t *testing.T) {
	r := webtest.Start(t)
	here := r.Owner("ada")
	phone := r.Stranger().With("User-Agent", "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0")
	phone.Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Want(http.StatusOK)
	bot, grace := here.Script(), r.SignUp("grace")
	list := sessionsOf(here)
	if len(list) != 3 || !list[0].IsToken || list[1].Label != phone.Header.Get("User-Agent") || !list[2].Current || list[0].Current || list[1].Current {
		t.Fatalf("the sessions are %+v", list)
	}
	here.Get("/settings").Want(http.StatusOK).Has("Firefox on Android", "This device", "Token", `action="/settings/sessions/`)
	grace.Get("/settings").Want(http.StatusOK).Lacks("Firefox on Android")

	onPhone := fmt.Sprintf("/api/sessions/%d", list[1].ID)
	grace.Delete(onPhone, nil).Refused(http.StatusNotFound, "")
	grace.Form(fmt.Sprintf("/settings/sessions/%d/end", list[1].ID), nil).Want(http.StatusSeeOther)
	phone.Get("/api/auth").Want(http.StatusOK) // not hers to end
	here.Delete(onPhone, nil).Want(http.StatusNoContent)
	here.Delete(onPhone, nil).Refused(http.StatusNotFound, "")
	phone.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	for _, id := range []string{"0", "-1", "x", "9223372036854775808"} {
		here.Delete("/api/sessions/"+id, nil).Refused(http.StatusNotFound, "")
	}

	bot.Delete("/api/sessions", nil).Want(http.StatusNoContent)
	here.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	if list := sessionsOf(bot); len(list) != 1 || !list[0].Current {
		t.Errorf("the sessions are %+v", list)
	}
	bot.Delete(fmt.Sprintf("/api/sessions/%d", sessionsOf(bot)[0].ID), nil).Want(http.StatusNoContent)
	bot.Get("/api/auth").Refused(http.StatusUnauthorized, "")
}

func TestSessionsAreEndedByForms(t *testing.T) {
	r := webtest.Start(t)
	here := r.Owner("ada")
	others := []*webtest.Person{r.SignIn("ada"), r.SignIn("ada"), r.SignIn("ada")}
	id := sessionsOf(others[0])[2].ID // of the first of them
	here.Fragment(fmt.Sprintf("/settings/sessions/%d/end", id), nil).Want(http.StatusOK).Has(`id="access"`).Lacks("<html")
	others[0].Get("/api/auth").Want(http.StatusUnauthorized)
	others[1].Get("/api/auth").Want(http.StatusOK)
	here.Form("/settings/sessions/end", nil).Leads("/settings?saved=#access")
	for _, o := range others {
		o.Get("/api/auth").Want(http.StatusUnauthorized)
	}
	own := sessionsOf(here)[0].ID
	here.Form(fmt.Sprintf("/settings/sessions/%d/end", own), nil).Leads("/login")
	here.Get("/api/auth").Want(http.StatusUnauthorized)
}

func TestANewPasswordSignsOutTheOthers(t *testing.T) {
	r := webtest.Start(t)
	ada := r.Owner("ada")
	other, bot := r.SignIn("ada"), ada.Script()
	socket := other.Socket()
	for _, c := range []struct{ password, newPassword, field string }{
		{"not the password", otherPassword, "password"},
		{"", otherPassword, "password"},
		{webtest.Password, "short", "newPassword"},
		{webtest.Password, "", "newPassword"},
		{webtest.Password, "password1", "newPassword"},
		{webtest.Password, longText(257), "newPassword"},
	} {
		ada.Put("/api/auth/password", object{"password": c.password, "newPassword": c.newPassword}).Refused(422, c.field)
		ada.Fragment("/settings/password", form{"password": {c.password}, "newPassword": {c.newPassword}}).
			Want(422).Has(`name="`+c.field+`" value="" aria-describedby`, `aria-invalid="true"`).Lacks("<html")
		ada.Form("/settings/password", form{"password": {c.password}, "newPassword": {c.newPassword}}).Want(422).Has("<html", `aria-invalid="true"`)
	}
	ada.Put("/api/auth/password", `{"password":1}`).Refused(422, "password")
	other.Get("/api/auth").Want(http.StatusOK)

	ada.Put("/api/auth/password", object{"password": webtest.Password, "newPassword": otherPassword}).Want(http.StatusNoContent)
	ada.Get("/api/auth").Want(http.StatusOK)
	other.Get("/api/auth").Want(http.StatusUnauthorized)
	bot.Get("/api/auth").Want(http.StatusUnauthorized)
	if code := socket.Closed(); code != 1008 {
		t.Errorf("the socket is closed with %d", code)
	}
	r.Stranger().Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Refused(http.StatusUnauthorized, "")
	ada.Form("/settings/password", form{"password": {otherPassword}, "newPassword": {webtest.Password}}).Leads("/settings?saved=password#access")
	ada.Get("/settings?saved=password").Want(http.StatusOK).Has("Your password is changed.")
	r.SignIn("ada")
}

func TestThePresentPasswordIsNotGuessedFast(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada := r.Owner("ada")
	for range 8 {
		ada.Put("/api/auth/password", object{"password": "a guess", "newPassword": otherPassword}).Refused(422, "password")
	}
	ada.Put("/api/auth/password", object{"password": webtest.Password, "newPassword": otherPassword}).Refused(http.StatusTooManyRequests, "")
	ada.Fragment("/settings/password", form{"password": {webtest.Password}, "newPassword": {otherPassword}}).Want(429).Has("That was too fast", `id="access"`)
}

// changing verifies passwords, and once in the middle of it does something else.
type changing struct {
	chat.Passwords
	meanwhile func()
}

func (p *changing) Verify(ctx context.Context, hash, password string) (bool, error) {
	ok, err := p.Passwords.Verify(ctx, hash, password)
	if do := p.meanwhile; do != nil {
		p.meanwhile = nil
		do()
	}
	return ok, err
}

func TestWhoSignsInWhileThePasswordChangesIsNotSignedInWithTheOldOne(t *testing.T) {
	passwords := &changing{}
	r := webtest.Start(t, func(c *web.Config) {
		passwords.Passwords = c.Chat.Passwords
		c.Chat.Passwords = passwords
	})
	ada := r.Owner("ada")
	change := func() {
		if err := r.Chat.SetPassword(t.Context(), chat.UserID(ada.ID), otherPassword, 0); err != nil {
			t.Error(err)
		}
	}
	passwords.meanwhile = change
	r.Stranger().Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Refused(http.StatusUnauthorized, "")

	back := r.Stranger()
	back.Post("/api/auth/login", object{"username": "ada", "password": otherPassword}).Want(http.StatusOK)
	passwords.meanwhile = change
	back.Put("/api/auth/password", object{"password": otherPassword, "newPassword": webtest.Password}).Refused(http.StatusConflict, "")
}
