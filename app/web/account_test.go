package web_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

type object = webtest.Object

func TestSigningUpSignsIn(t *testing.T) {
	r := webtest.Start(t)
	p := r.Stranger()
	u := webtest.Read[webtest.User](p.Post("/api/auth/signup", object{"username": "Ada", "password": webtest.Password}).Want(http.StatusCreated))
	if u.Username != "Ada" || u.ID == 0 || u.Karma != 0 || !strings.HasPrefix(u.ProfileImg, "/avatars/") || time.Since(u.CreatedAt) > time.Minute {
		t.Errorf("the new user is %+v", u)
	}
	if me := webtest.Read[webtest.User](p.Get("/api/auth").Want(http.StatusOK)); me.ID != u.ID {
		t.Errorf("signed in as %d, want %d", me.ID, u.ID)
	}
	p.Get(u.ProfileImg).Want(http.StatusOK)
}

func TestSignupRefusesBadNamesAndPasswords(t *testing.T) {
	r := webtest.Start(t)
	r.SignUp("ada")
	long := strings.Repeat("x", 31)
	for _, c := range []struct {
		name, password string
		status         int
		field          string
	}{
		{"", webtest.Password, 422, "username"},
		{"   ", webtest.Password, 422, "username"},
		{"a b", webtest.Password, 422, "username"},
		{long, webtest.Password, 422, "username"},
		{"<b>x", webtest.Password, 422, "username"},
		{"a\u0000b", webtest.Password, 422, "username"},
		{"a\u202eb", webtest.Password, 422, "username"},
		{"grace", "", 422, "password"},
		{"grace", "1234567", 422, "password"},
		{"grace", strings.Repeat("p", 257), 422, "password"},
		{"ADA", webtest.Password, 409, ""},
		{"аda", webtest.Password, 422, "username"}, // with a Cyrillic а
	} {
		t.Run(fmt.Sprintf("%.10q", c.name), func(t *testing.T) {
			a := r.Stranger().Post("/api/auth/signup", object{"username": c.name, "password": c.password}).Want(c.status)
			if p := webtest.Read[webtest.Problem](a); c.status == 422 && p.Field != c.field {
				t.Errorf("the field is %q, want %q: %s", p.Field, c.field, p.Error)
			}
			if len(a.Header.Values("Set-Cookie")) > 0 {
				t.Error("a refused sign-up sets a cookie")
			}
		})
	}
}

func TestSignupByInvitation(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup(chat.SignupInvite))
	body := object{"username": "ada", "password": webtest.Password}
	r.Stranger().Post("/api/auth/signup", body).Refused(422, "invite")
	body["invite"] = "nonsense"
	r.Stranger().Post("/api/auth/signup", body).Refused(422, "invite")
	link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 1, Age: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	body["invite"] = link.Code
	r.Stranger().Post("/api/auth/signup", body).Want(http.StatusCreated)
	body["username"] = "grace"
	r.Stranger().Post("/api/auth/signup", body).Refused(422, "invite") // used up
}

func TestSignupCanBeClosed(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup(chat.SignupClosed))
	r.Stranger().Post("/api/auth/signup", object{"username": "ada", "password": webtest.Password}).Refused(http.StatusForbidden, "")
}

func TestSigningInAndOut(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("Ada")
	elsewhere := r.SignIn("aDA")
	if elsewhere.ID != ada.ID {
		t.Errorf("signed in as %d, want %d", elsewhere.ID, ada.ID)
	}
	old := elsewhere.Session()
	elsewhere.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	if elsewhere.Session() != "" {
		t.Error("the cookie is still there")
	}
	elsewhere.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	r.Stranger().With("Cookie", r.Cookie("session")+"="+old).Get("/api/auth").Refused(http.StatusUnauthorized, "")
	ada.Get("/api/auth").Want(http.StatusOK)
}

func TestSigningInTellsNobodyWhoExists(t *testing.T) {
	r := webtest.Start(t)
	r.SignUp("ada")
	wrong := r.Stranger().Post("/api/auth/login", object{"username": "ada", "password": "not the password"}).Refused(http.StatusUnauthorized, "")
	nobody := r.Stranger().Post("/api/auth/login", object{"username": "nobody", "password": "not the password"}).Refused(http.StatusUnauthorized, "")
	if string(wrong.Body) != string(nobody.Body) {
		t.Errorf("the answers differ: %s and %s", wrong.Body, nobody.Body)
	}
}

func TestATokenCallsWithoutACookie(t *testing.T) {
	r := webtest.Start(t)
	bot := r.SignUp("bot").Script()
	if u := webtest.Read[webtest.User](bot.Get("/api/auth").Want(http.StatusOK)); u.Username != "bot" {
		t.Errorf("the token is %s's", u.Username)
	}
	// A script does it on purpose, whatever site a header names.
	bot.With("Origin", "http://evil.example").Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	bot.Get("/api/auth").Refused(http.StatusUnauthorized, "")
}

func TestAWrongTokenIsNobody(t *testing.T) {
	r := webtest.Start(t)
	p := r.Stranger()
	for _, token := range []string{"x", strings.Repeat("x", 3000), "../../etc", "\u00fc"} {
		p.Token = token
		p.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	}
}

func TestUsersAreFoundByTheBeginningOfAName(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	r.SignUp("grace")
	linus := r.SignUp("linus_graham")
	names := func(query string) string {
		var s []string
		for _, u := range webtest.Read[struct{ Users []webtest.User }](ada.Get("/api/users" + query).Want(http.StatusOK)).Users {
			s = append(s, u.Username)
		}
		return strings.Join(s, " ")
	}
	for query, want := range map[string]string{
		"":               "grace linus_graham",
		"?q=GRA":         "grace linus_graham",
		"?q=lin":         "linus_graham",
		"?q=ada":         "",
		"?q=zz":          "",
		"?q=%25":         "",
		"?q=_":           "",
		"?limit=1":       "grace",
		"?q=g&limit=200": "grace linus_graham",
	} {
		if got := names(query); got != want {
			t.Errorf("%s finds %q, want %q", query, got, want)
		}
	}
	for _, query := range []string{"?limit=0", "?limit=201", "?limit=-1", "?limit=x", "?limit=99999999999999999999"} {
		ada.Get("/api/users"+query).Refused(422, "limit")
	}
	ada.Get("/api/users?q=%ff").Refused(422, "q")

	if u := webtest.Read[webtest.User](ada.Get(fmt.Sprintf("/api/users/%d", linus.ID)).Want(http.StatusOK)); u.Username != "linus_graham" {
		t.Errorf("got %s", u.Username)
	}
	for _, id := range []string{"0", "-1", "999", "x", "1e3", "9223372036854775808", "%00", "1%2f2"} {
		ada.Get("/api/users/"+id).Refused(http.StatusNotFound, "")
	}
}

func TestASpaceBesideTheNameDoesNotKeepAnybodyOut(t *testing.T) {
	r := webtest.Start(t)
	r.SignUp("ada")
	p := r.Stranger()
	p.Post("/api/auth/login", object{"username": " Ada ", "password": webtest.Password}).Want(http.StatusOK)
	r.Stranger().Form("/login", form{"username": {"ada "}, "password": {webtest.Password}}).Leads("/")
}

func TestAPasswordChangeGivesANewSecretAndEndsAllOthers(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	elsewhere := r.SignIn("ada")
	old, here, there := ada.SessionCookie(), ada.Socket(), elsewhere.Socket()
	ada.Put("/api/auth/password", object{"password": webtest.Password, "newPassword": "another good password"}).Want(http.StatusNoContent)
	if ada.SessionCookie() == old {
		t.Error("the secret is the old one")
	}
	ada.Get("/api/auth").Want(http.StatusOK)
	r.Stranger().With("Cookie", old).Get("/api/auth").Refused(http.StatusUnauthorized, "")
	elsewhere.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	if code := there.Closed(); code != 1008 {
		t.Errorf("the other browser's socket is closed with %d", code)
	}
	if code := here.Closed(); code != 1012 { // it may come back with the new secret
		t.Errorf("the changer's socket is closed with %d", code)
	}
	ada.Socket()
}

// unnoted is a store that cannot note the use of a session, as on a full disk.
type unnoted struct {
	chat.Store
	isFull atomic.Bool
}

func (u *unnoted) TouchSession(ctx context.Context, id chat.SessionID, at time.Time) error {
	if u.isFull.Load() {
		return errors.New("the disk is full")
	}
	return u.Store.TouchSession(ctx, id, at)
}

func TestReadingGoesOnWhileNothingCanBeWritten(t *testing.T) {
	clock, disk := webtest.RunningClock(), &unnoted{}
	r := webtest.Start(t, webtest.WithClock(clock), func(c *web.Config) {
		disk.Store = c.Chat.Store
		c.Chat.Store = disk
	})
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	disk.isFull.Store(true)
	clock.Turn(2 * chat.SessionTouch)
	ada.Get("/api/auth").Want(http.StatusOK)
	ada.Get(fmt.Sprintf("/chats/%d", thread)).Want(http.StatusOK)
}

// Whoever may sign in again and again gets no further guesses by it.
func TestAllBrowsersThatAnAccountKnowsShareTheirTries(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	r.SignUp("ada")
	looked := 0
	for n := range 10 {
		browser := r.Stranger()
		if browser.With("X-Forwarded-For", fmt.Sprintf("198.51.%d.4", n)).
			Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Status != http.StatusOK {
			break
		}
		for range 8 {
			a := browser.Post("/api/auth/login", object{"username": "ada", "password": "wrong"})
			if a.Status == http.StatusUnauthorized {
				looked++
			}
		}
	}
	if looked > 16 {
		t.Errorf("%d wrong passwords of ten browsers were looked at", looked)
	}
}
