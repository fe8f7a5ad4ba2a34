package web_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

var codePattern = regexp.MustCompile(`[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}`)

// newPond is a server whose owner has just set it up in a browser on the same machine, where the flag decides nothing.
func newPond(t *testing.T) (r *webtest.Ribbit, owner *webtest.Person) {
	t.Helper()
	r = webtest.Start(t, webtest.WithSignup(""))
	owner = r.Stranger()
	owner.Form("/setup", form{"username": {"ada"}, "password": {webtest.Password}, "server": {"Pond"}}).Leads("/")
	return r, owner
}

func TestAnOwnerWhoIsAloneSeesTheWayIn(t *testing.T) {
	r, ada := newPond(t)
	home := ada.Get("/").Want(http.StatusOK).Has("Your pond is ready", "For 20 people", "With the link", "/owner/invites").Lacks("Welcome to chat")
	code := codePattern.FindString(string(home.Body))
	if code == "" {
		t.Fatal("there is no code")
	}

	// The code is typed in any case and without its dash, and its page is that of the link.
	bob := r.Stranger()
	bob.Get("/join?code=" + strings.ToLower(strings.ReplaceAll(code, "-", "+"))).Leads("/join/" + code)
	bob.Get("/join").Leads("/signup")
	bob.Get("/join/"+strings.ToLower(code)).Want(http.StatusOK).Has("ada", "invited you")
	bob.Form("/join/"+code, form{"username": {"bob"}, "password": {webtest.Password}}).Leads("/")

	// From then on nobody is alone.
	ada.Get("/").Has("Welcome to chat").Lacks("Your pond is ready")
	ada.Get("/owner/invites/card").Has("Invite people", code, "For 19 people")
	bob.Get("/").Has("Welcome to chat")
}

func TestOnlyAnOwnerInvites(t *testing.T) {
	r, ada := newPond(t)
	bob := r.Stranger()
	bob.Form("/join/"+codePattern.FindString(string(ada.Get("/").Body)), form{"username": {"bob"}, "password": {webtest.Password}})
	for _, path := range []string{"/owner", "/owner/invites", "/owner/invites/card", "/owner/invites/1/print"} {
		bob.Get(path).Want(http.StatusNotFound)
	}
	ada.Get("/owner").Want(http.StatusOK).Has("Overview")
	ada.Form("/owner/invites", form{"uses": {"3"}, "expires": {"2"}}).Leads("/owner/invites")
	ada.Get("/owner/invites").Has("For 3 people", "For 19 people", "1 person has come", "By ada")
	for _, bad := range []form{{"uses": {"0"}, "expires": {"2"}}, {"uses": {"3"}, "expires": {"x"}}, {"uses": {"1001"}, "expires": {"2"}}, {"uses": {"1"}, "expires": {"400"}}} {
		ada.Form("/owner/invites", bad).Want(http.StatusUnprocessableEntity).Has(`value="` + bad["uses"][0] + `"`)
	}
	ada.Get("/owner/invites/2/print").Has("Join Pond", "/qr.svg?join=")
	ada.Form("/owner/invites/2/end", nil).Leads("/owner/invites")
	ada.Get("/owner/invites/2/print").Want(http.StatusNotFound)
	ada.Get("/owner/invites").Has("Ended")
	ada.Form("/owner/invites/9/end", nil).Want(http.StatusNotFound)
}

func TestTheOwnerDecidesWhoMayJoin(t *testing.T) {
	r, ada := newPond(t)
	stranger := r.Stranger()
	join := func(name string, want int) {
		t.Helper()
		r.Stranger().Post("/api/auth/signup", webtest.Object{"username": name, "password": webtest.Password}).Want(want)
	}
	join("first", http.StatusUnprocessableEntity)
	stranger.Get("/login").Has("Enter a join code")
	ada.Form("/owner/joining", form{"signup": {"open"}, "back": {"/"}}).Leads("/")
	join("second", http.StatusCreated)
	ada.Form("/owner/joining", form{"signup": {"closed"}}).Leads("/owner/invites")
	join("third", http.StatusForbidden)
	stranger.Get("/login").Has("Ask the owner")
	ada.Get("/owner/invites/card").Has("The door is closed")
	ada.Form("/owner/joining", form{"signup": {"sometimes"}}).Want(http.StatusUnprocessableEntity)
}

func TestAFlagOutranksTheOwnersChoice(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup(chat.SignupClosed))
	ada := r.Stranger()
	ada.Form("/setup", form{"username": {"ada"}, "password": {webtest.Password}}).Leads("/")
	ada.Form("/owner/joining", form{"signup": {"open"}}).Want(http.StatusConflict).Has("--signup closed", "disabled")
	ada.Get("/").Has("The door is closed")
}

func TestACodeIsDrawnForWhoeverIsIn(t *testing.T) {
	r, ada := newPond(t)
	code := codePattern.FindString(string(ada.Get("/").Body))
	plain := r.Stranger().Get("/qr.svg").Want(http.StatusOK)
	if kind := plain.Header.Get("Content-Type"); kind != "image/svg+xml" || !strings.HasPrefix(string(plain.Body), "<svg") {
		t.Errorf("it is %s: %.40s", kind, plain.Body)
	}
	link := ada.Get("/qr.svg?join=" + code).Want(http.StatusOK)
	if string(link.Body) == string(plain.Body) {
		t.Error("the link is drawn like the address")
	}
	r.Stranger().Get("/qr.svg?join=" + code).Want(http.StatusNotFound)
	ada.Get("/qr.svg?join=").Want(http.StatusNotFound)
	ada.Get("/qr.svg?join=AAAA-AAAA").Want(http.StatusNotFound)
	if other := ada.Get("/qr.svg?text=http://evil.example&url=x"); string(other.Body) != string(plain.Body) {
		t.Error("it draws what somebody else wants")
	}
}

func TestGuessingAtCodesIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup(""), webtest.WithRateLimits())
	ada := r.Stranger()
	ada.Form("/setup", form{"username": {"ada"}, "password": {webtest.Password}}).Leads("/")
	code := codePattern.FindString(string(ada.Get("/").Body))
	eve := r.Stranger()
	for range 30 { // who has the code costs nobody a try
		eve.Get("/join/" + code).Want(http.StatusOK)
	}
	last := 0
	for range 20 {
		last = eve.Get("/join/AAAA-AAAA").Status
	}
	if last != http.StatusTooManyRequests {
		t.Errorf("the twentieth guess is answered %d", last)
	}
	eve.Get("/join/" + code).Want(http.StatusTooManyRequests)
}

func TestInvitesAreMadeByPrograms(t *testing.T) {
	r, ada := newPond(t)
	ada.ID = webtest.Read[webtest.User](ada.Get("/api/auth")).ID
	api := ada.Script()
	made := webtest.Read[struct {
		Code, URL string
		Uses      int
	}](api.Post("/api/owner/invites", webtest.Object{"uses": 2, "hours": 5}).Want(http.StatusCreated))
	if made.Uses != 2 || !strings.HasSuffix(made.URL, "/join/"+made.Code) {
		t.Errorf("made is %+v", made)
	}
	r.Stranger().Post("/api/auth/signup", webtest.Object{"username": "bob", "password": webtest.Password, "invite": made.Code}).Want(http.StatusCreated)
	api.Get("/api/owner/invites").Want(http.StatusOK).Has(`"joined":1`, made.Code)
	api.Delete("/api/owner/invites/2", nil).Want(http.StatusNoContent)
	api.Delete("/api/owner/invites/9", nil).Want(http.StatusNotFound)
	api.Post("/api/owner/invites", webtest.Object{"uses": 0}).Want(http.StatusUnprocessableEntity)
	api.Post("/api/owner/invites", webtest.Object{"hours": 100_000_000_000}).Want(http.StatusUnprocessableEntity)
	api.Put("/api/owner/joining", webtest.Object{"signup": "closed"}).Want(http.StatusOK).Has(`"signup":"closed"`)
	api.Get("/api/owner/joining").Has(`"fixed":false`)
}
