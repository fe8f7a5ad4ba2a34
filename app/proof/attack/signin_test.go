package attack_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/password"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

type object = webtest.Object

// elsewhere is an address of its own for each n, as a botnet has.
func elsewhere(r *webtest.Ribbit, n int) *webtest.Person {
	return r.Stranger().With("X-Forwarded-For", fmt.Sprintf("203.%d.%d.7", n/256, n%256))
}

func guess(p *webtest.Person, name string) int {
	return p.Post("/api/auth/login", object{"username": name, "password": "a wrong guess"}).Status
}

// besiege guesses at an account from ever new addresses until the server has had enough, and answers how many
// passwords were looked at.
func besiege(t *testing.T, r *webtest.Ribbit, name string) (looked int) {
	t.Helper()
	const most = 400
	for n := range most {
		switch status := guess(elsewhere(r, n), name); status {
		case http.StatusUnauthorized:
			looked++
		case http.StatusTooManyRequests:
			return looked
		default:
			t.Fatalf("a guess is answered with %d", status)
		}
	}
	t.Fatalf("%d guesses from as many addresses were looked at", most)
	return 0
}

func TestABotnetIsSlowedAndTheOwnersBrowserIsNot(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	owner := r.Owner("ada")
	owner.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	if n := besiege(t, r, "ada"); n > 65 {
		t.Errorf("%d guesses were looked at", n)
	}
	right := object{"username": "ada", "password": webtest.Password}
	// The browser that was signed in before gets in, from whatever address, by the API and by the form.
	owner.With("X-Forwarded-For", "198.51.100.4").Post("/api/auth/login", right).Want(http.StatusOK)
	owner.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	owner.Form("/login", url.Values{"username": {"Ada"}, "password": {webtest.Password}}).Leads("/")
}

func TestABotnetAtManyAccountsKeepsNobodyOut(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	owner := r.Owner("ada")
	looked := 0
	for n := range 300 {
		if guess(elsewhere(r, n), fmt.Sprint("frog", n)) == http.StatusUnauthorized {
			looked++
		}
	}
	if looked > 150 { // the hashes of a few seconds; the rest of the test's time gives some more
		t.Errorf("%d guesses at as many accounts were looked at", looked)
	}
	owner.Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Want(http.StatusOK)
}

func TestAKnownBrowserGuessesNoFaster(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	r.Owner("grace")
	ada := r.SignUp("ada")
	tries := func(p *webtest.Person, name string) int {
		for n := range 40 {
			if guess(p.With("X-Forwarded-For", fmt.Sprintf("198.51.%d.4", n)), name) == http.StatusTooManyRequests {
				return n
			}
		}
		return 40
	}
	if n := tries(ada, "ada"); n > 10 {
		t.Errorf("a known browser made %d guesses", n)
	}
	// It is known to its own account only.
	if n := tries(ada, "grace"); n < 40 {
		t.Errorf("at another account it is a stranger from 40 addresses, but was stopped after %d", n)
	}
}

func TestAForgedMarkMakesNoBrowserKnown(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	r.Owner("ada")
	mallory := r.SignUp("mallory")
	var mark string
	u, _ := url.Parse(r.URL)
	for _, c := range mallory.Jar.Cookies(u) {
		if c.Name == r.Cookie("known") {
			mark = c.Value
		}
	}
	if mark == "" {
		t.Fatal("a browser that signed up has no mark")
	}
	besiege(t, r, "ada")
	browser, seal, _ := strings.Cut(mark, ".")
	for _, forged := range []string{mark, browser + ".", "." + seal, ".", browser + "." + browser, "x" + mark, strings.Repeat("x", 3000) + ".x"} {
		if p := elsewhere(r, 6000).With("Cookie", r.Cookie("known")+"="+forged); !isStranger(p, "ada") {
			t.Errorf("the mark %.60q makes a browser known", forged)
		}
	}
}

func TestANewPasswordEndsTheMarks(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	owner := r.Owner("ada")
	if err := r.Chat.SetPassword(t.Context(), chat.UserID(owner.ID), "another good password", 0); err != nil {
		t.Fatal(err)
	}
	besiege(t, r, "ada")
	if !isStranger(owner.With("X-Forwarded-For", "198.51.100.9"), "ada") {
		t.Error("the browser is still known")
	}
}

// isStranger reports whether somebody has no tries of their own at an account that is under siege: not one in five is
// refused otherwise. The siege leaves room for one a second.
func isStranger(p *webtest.Person, name string) bool {
	for range 5 {
		if guess(p, name) == http.StatusTooManyRequests {
			return true
		}
	}
	return false
}

// The shortest times are compared, one account after the other in turn: a busy machine can only lengthen them.
func TestAnUnknownNameTakesAsLongAsAKnownOne(t *testing.T) {
	r := webtest.Start(t, func(c *web.Config) { c.Chat.Passwords = password.New(password.Standard) })
	r.SignUp("ada")
	if err := r.Chat.Store.SetDisabled(t.Context(), chat.UserID(r.SignUp("gone").ID), true); err != nil {
		t.Fatal(err)
	}
	shortest := map[string]time.Duration{}
	// apart is a name that takes clearly more or less than a known one, "" when there is none.
	apart := func() (name string, ratio float64) {
		for _, name := range []string{"nobody", "gone"} {
			if ratio := shortest[name].Seconds() / shortest["ada"].Seconds(); ratio < 0.6 || ratio > 1.6 {
				return name, ratio
			}
		}
		return "", 0
	}
	// Beside other work a few tries say little. What differs by itself still does after many.
	const least, most = 5, 60
	for tries := 0; ; tries++ {
		name, ratio := apart()
		if tries >= least && name == "" {
			return
		}
		if tries == most {
			t.Fatalf("%s takes %.2f times as long as a known name", name, ratio)
		}
		for _, name := range []string{"ada", "nobody", "gone"} {
			start := time.Now()
			guess(r.Stranger(), name)
			if took := time.Since(start); shortest[name] == 0 || took < shortest[name] {
				shortest[name] = took
			}
		}
	}
}
