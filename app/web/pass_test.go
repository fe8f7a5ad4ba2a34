package web_test

import (
	"net/http"
	"path"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

type pass struct {
	Code, URL string
	ExpiresAt time.Time
}

func newPass(p *webtest.Person) pass {
	return webtest.Read[pass](p.Post("/api/sessions/pass", nil).Want(http.StatusCreated))
}

func TestAPassSignsOneDeviceInOnce(t *testing.T) {
	r := webtest.Start(t)
	ada, phone, other := r.SignUp("ada"), r.Stranger(), r.Stranger()
	p := newPass(ada)
	at := "/pass/" + p.Code
	if p.URL != r.URL+at || path.Base(p.URL) != p.Code {
		t.Errorf("the address is %s", p.URL)
	}
	for range 2 { // looking uses nothing up, and signs nobody in
		phone.Get(at).Want(http.StatusOK).Has("Sign in as ada?")
	}
	phone.Get("/api/auth").Want(http.StatusUnauthorized)
	phone.With("Sec-Fetch-Site", "cross-site").Form(at, nil).Want(http.StatusForbidden)
	phone.Form(at, nil).Leads("/")
	if got := webtest.Read[webtest.User](phone.Get("/api/auth").Want(http.StatusOK)); got.ID != ada.ID {
		t.Errorf("the phone is %+v", got)
	}
	ada.Get("/api/auth").Want(http.StatusOK) // and stays signed in
	other.Get(at).Want(http.StatusNotFound).Has("has run out")
	other.Form(at, nil).Want(http.StatusNotFound)
	other.Post("/api/auth/pass", object{"code": p.Code}).Want(http.StatusNotFound)

	second := newPass(ada)
	if got := webtest.Read[webtest.User](other.Post("/api/auth/pass", object{"code": second.Code}).Want(http.StatusOK)); got.ID != ada.ID {
		t.Errorf("the program is %+v", got)
	}
	other.Get("/api/auth").Want(http.StatusOK)
}

func TestAPassIsOverWithTimeItsSessionAndTheNextOne(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock))
	ada := r.SignUp("ada")
	isOver := func(what string, p pass) {
		t.Helper()
		if a := r.Stranger().Form("/pass/"+p.Code, nil); a.Status != http.StatusNotFound {
			t.Errorf("%s: the pass is %d", what, a.Status)
		}
	}
	old, next := newPass(ada), newPass(ada)
	isOver("after another one", old)
	clock.Turn(chat.PassAge - time.Minute)
	r.Stranger().Get("/pass/" + next.Code).Want(http.StatusOK)
	clock.Turn(time.Minute)
	isOver("after two minutes", next)

	desk := r.SignIn("ada")
	gone := newPass(desk)
	desk.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	isOver("after signing out", gone)
	changed := newPass(r.SignIn("ada"))
	ada.Put("/api/auth/password", object{"password": webtest.Password, "newPassword": webtest.Password + " now"}).Want(http.StatusNoContent)
	isOver("after a new password", changed)
}

func TestATokenMakesNoPassAndNobodyGuessesOne(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada := r.SignUp("ada")
	ada.Script().Post("/api/sessions/pass", nil).Want(http.StatusForbidden)
	good := newPass(ada)
	stranger := r.Stranger()
	for n := 0; ; n++ {
		a := stranger.Post("/api/auth/pass", object{"code": strings.Repeat("x", n)})
		if a.Status == http.StatusTooManyRequests {
			break
		}
		if a.Want(http.StatusNotFound); n > 100 {
			t.Fatal("nobody is slowed down")
		}
	}
	stranger.Get("/pass/" + good.Code).Want(http.StatusTooManyRequests)
}

func TestTheCodeOfAPassIsShownWithoutScripts(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	ada.Get("/settings").Has("Show the code").Lacks("data:image/svg+xml;base64,")
	ada.Form("/settings/sessions/pass", nil).Want(http.StatusOK).Has("data:image/svg+xml;base64,", "Good for 2:00", "<html")
	ada.Fragment("/settings/sessions/pass", nil).Want(http.StatusOK).Has("data:image/svg+xml;base64,", `id="access"`).Lacks("<html")
}
