package attack_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// with is somebody with nothing but a cookie.
func with(r *webtest.Ribbit, secret string) *webtest.Person {
	return r.Stranger().With("Cookie", r.Cookie("session")+"="+secret)
}

func TestASessionThatWasPlantedIsNotTakenOver(t *testing.T) {
	r := webtest.Start(t)
	r.Owner("ada")
	mallory := r.SignUp("mallory")
	right := url.Values{"username": {"ada"}, "password": {webtest.Password}}
	for name, planted := range map[string]string{
		"one of nobody":         chat.NewSecret(),
		"an empty one":          "",
		"the attacker's own":    mallory.Session(),
		"one that is no secret": "../../etc/passwd",
	} {
		victim := with(r, planted)
		victim.Form("/login", right).Leads("/")
		got := victim.Session()
		if got == "" || got == planted {
			t.Errorf("%s: the session after signing in is %q", name, got)
		}
		if a := with(r, planted).Get("/api/auth"); a.Status != http.StatusUnauthorized {
			t.Errorf("%s: the planted session is now good for %s", name, a.Body)
		}
	}
	// By the API too, where the session that the browser had before is over.
	p := r.SignIn("ada")
	old := p.Session()
	p.Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Want(http.StatusOK)
	with(r, old).Get("/api/auth").Want(http.StatusUnauthorized)
	with(r, p.Session()).Get("/api/auth").Want(http.StatusOK)
}

func TestAStolenCookieIsWorthNothingAfterSigningOut(t *testing.T) {
	r := webtest.Start(t)
	ada := r.Owner("ada")
	id := ada.Chat(r.SignUp("grace"))
	m := ada.Send(id, "in private")
	stolen := ada.Session()
	w := socket(t, r, ada)
	ada.Form("/logout", nil).Leads("/login")

	thief := with(r, stolen)
	for _, path := range []string{
		"/api/auth", "/api/users", "/api/chat_threads", fmt.Sprintf("/api/chat_threads/%d", id), fmt.Sprintf("/api/chat_threads/messages/%d", m.ID),
		"/api/search?q=private", "/", "/settings", "/owner/reports", fmt.Sprintf("/chats/%d", id), fmt.Sprintf("/chats/%d/changes?since=0", id),
		fmt.Sprintf("/chats/%d/messages/%d/raw", id, m.ID), "/search?q=private", "/live", "/api/ws",
	} {
		a := thief.Get(path)
		isDesk := path == "/owner/reports" && a.Status == http.StatusNotFound // there is nothing for whoever is no admin
		if a.Status != http.StatusUnauthorized && a.Status != http.StatusSeeOther && !isDesk {
			t.Errorf("%s is answered with %d", path, a.Status)
		}
		a.Lacks("in private")
	}
	thief.Post(fmt.Sprintf("/api/chat_threads/%d/messages", id), object{"content": "forged"}).Want(http.StatusUnauthorized)
	thief.Form(fmt.Sprintf("/chats/%d/messages", id), url.Values{"content": {"forged"}}).Want(http.StatusUnauthorized).Lacks("in private")

	// A socket that was open is closed, and what it says after that is not heard. Until then it may have heard of the message.
	said, err := w.say()
	for err == nil && strings.HasPrefix(said, "text ") {
		said, err = w.say()
	}
	if said != "close 1008" {
		t.Errorf("the socket hears %q: %v", said, err)
	}
	w.send(text(fmt.Sprintf(`{"event":"chat","data":{"threadId":%d,"content":"forged"}}`, id)))
	w.all()
	grace := r.SignIn("grace")
	if th := grace.Thread(id); th.LastSeq != 1 {
		t.Errorf("the chat has %d messages, want 1", th.LastSeq)
	}
}

func TestANewPasswordEndsAllSessionsAndTokensButTheOneThatIsKept(t *testing.T) {
	r := webtest.Start(t)
	here, there := r.SignUp("ada"), r.SignIn("ada")
	token := here.Script()
	w := socket(t, r, there)
	caller, err := r.Chat.CallerBySecret(t.Context(), here.Session())
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Chat.SetPassword(t.Context(), chat.UserID(here.ID), "another good password", caller.Session.ID); err != nil {
		t.Fatal(err)
	}
	here.Get("/api/auth").Want(http.StatusOK)
	there.Get("/api/auth").Want(http.StatusUnauthorized)
	token.Get("/api/auth").Want(http.StatusUnauthorized)
	if said, err := w.say(); said != "close 1008" {
		t.Errorf("the other browser's socket hears %q: %v", said, err)
	}
	r.Stranger().Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Want(http.StatusUnauthorized)
}

func TestATokenIsNoCookieAndACookieIsNoSecondChance(t *testing.T) {
	r := webtest.Start(t)
	ada, mallory := r.SignUp("ada"), r.SignUp("mallory")
	script := ada.Script()
	// A header that is there counts, even when it is good for nobody and a good cookie stands beside it.
	ada.With("Authorization", "Bearer nonsense").Get("/api/auth").Want(http.StatusUnauthorized)
	who := webtest.Read[webtest.User](mallory.With("Authorization", "Bearer "+script.Token).Get("/api/auth").Want(http.StatusOK))
	if who.ID != ada.ID {
		t.Errorf("the token beside another's cookie is %s's", who.Username)
	}
	// Neither is taken from an address, where it would be logged and passed on.
	for _, query := range []string{"token", "access_token", "ribbit_session", r.Cookie("session"), "authorization"} {
		r.Stranger().Get("/api/auth?" + query + "=" + script.Token).Want(http.StatusUnauthorized)
	}
	// No secret is in an answer, a page, a log or the database.
	secrets := []string{script.Token, ada.Session(), mallory.Session(), webtest.Password}
	for _, path := range []string{"/", "/settings", "/api", "/api/auth", "/api/users", fmt.Sprintf("/users/%d", ada.ID)} {
		ada.Get(path).Lacks(secrets[:3]...) // the password is an example on the API's page
	}
	for _, secret := range secrets {
		if strings.Contains(r.Log(), secret) {
			t.Errorf("the log has a secret: %s", r.Log())
		}
	}
}
