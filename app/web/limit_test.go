package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// until429 repeats a call until it is refused as too fast, at most n times.
func until429(t *testing.T, n int, call func(i int) *webtest.Answer) (tries int) {
	t.Helper()
	for i := range n {
		a := call(i)
		if a.Status != http.StatusTooManyRequests {
			continue
		}
		if s, err := strconv.Atoi(a.Header.Get("Retry-After")); err != nil || s < 1 || s > 60 {
			t.Errorf("Retry-After is %q", a.Header.Get("Retry-After"))
		}
		return i
	}
	t.Errorf("%d times in a row are not too fast", n)
	return n
}

func TestGuessingAPasswordIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada := r.SignUp("ada")
	r.SignUp("grace")
	p := r.Stranger()
	guess := func(name string) *webtest.Answer {
		return p.Post("/api/auth/login", object{"username": name, "password": "a wrong guess"})
	}
	if n := until429(t, 30, func(int) *webtest.Answer { return guess("ada") }); n < 5 || n > 12 {
		t.Errorf("%d guesses went through", n)
	}
	guess("ADA").Refused(http.StatusTooManyRequests, "")
	guess("grace").Refused(http.StatusUnauthorized, "") // another account is another matter
	p.Form("/login", url.Values{"username": {"ada"}, "password": {"a wrong guess"}}).Want(http.StatusTooManyRequests).Has("too fast", `value="ada"`)
	ada.Get("/api/auth").Want(http.StatusOK) // who is in stays in

	if n := until429(t, 100, func(i int) *webtest.Answer { return guess(fmt.Sprint("somebody", i)) }); n > 60 {
		t.Errorf("%d guesses at many accounts went through", n)
	}
}

func TestOneAddressPushesNoOthersTriesOut(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	p, tries := r.Stranger(), 300
	passed := 0
	for i := range tries {
		body := object{"username": fmt.Sprint("somebody", i), "password": "a wrong guess"}
		if p.Post("/api/auth/login", body).Status != http.StatusTooManyRequests {
			passed++
		}
	}
	if n := web.SignInBuckets(r.Server); n > passed {
		t.Errorf("%d tries of which %d passed are remembered by %d names", tries, passed, n)
	}
}

func TestNobodyOutsideLocksAnOwnerOut(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	r.SignUp("ada")
	from := func(address string) *webtest.Person { return r.Stranger().With("X-Forwarded-For", address) }
	body := object{"username": "ada", "password": "a wrong guess"}
	until429(t, 30, func(int) *webtest.Answer { return from("203.0.113.9").Post("/api/auth/login", body) })
	from("198.51.100.4").Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Want(http.StatusOK)
	// One household has many IPv6 addresses.
	until429(t, 30, func(i int) *webtest.Answer {
		return from(fmt.Sprintf("2001:db8::%x", i)).Post("/api/auth/login", body)
	})
}

func TestAForgedAddressDoesNotEvadeALimit(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits()) // no proxy is trusted
	r.SignUp("ada")
	until429(t, 30, func(i int) *webtest.Answer {
		return r.Stranger().With("X-Forwarded-For", fmt.Sprintf("203.0.113.%d", i)).
			Post("/api/auth/login", object{"username": "ada", "password": "a wrong guess"})
	})
}

func TestSigningUpInMassesIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	until429(t, 40, func(i int) *webtest.Answer {
		return r.Stranger().Post("/api/auth/signup", object{"username": fmt.Sprint("bot", i), "password": webtest.Password})
	})
}

func TestFloodingAChatIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	n := until429(t, 400, func(i int) *webtest.Answer {
		return ada.Post(messages(id), object{"content": "flood", "clientId": fmt.Sprint(i)})
	})
	var form *webtest.Answer
	until429(t, 400, func(int) *webtest.Answer { // a slow machine has earned another one meanwhile
		form = ada.Form(fmt.Sprintf("/chats/%d/messages", id), url.Values{"content": {"what I typed"}})
		return form
	})
	form.Has("what I typed")
	s := ada.Socket()
	for range 100 {
		s.Emit("chat", object{"threadId": id, "content": "flood", "clientId": "s"})
	}
	if p := webtest.As[webtest.Problem](s.Await("error")); p.Code != "too_many_requests" || p.ClientID != "s" {
		t.Errorf("on the socket it is %+v", p)
	}
	grace.Send(id, "I may")
	if th := grace.Thread(id); th.LastSeq < int64(n) {
		t.Errorf("%d messages are stored of %d that were taken", th.LastSeq, n)
	}
}

func TestSearchingAllTheTimeIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada := r.SignUp("ada")
	until429(t, 60, func(int) *webtest.Answer { return ada.Get("/api/search?q=a") })
}

func TestGuessingTheSetupCodeIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	p := r.Stranger().With("X-Forwarded-For", "203.0.113.9")
	until429(t, 30, func(i int) *webtest.Answer {
		return p.Form("/setup", url.Values{"code": {fmt.Sprint(i)}, "username": {"eve"}, "password": {webtest.Password}})
	})
	p.Form("/setup", url.Values{"code": {webtest.SetupCode}, "username": {"eve"}, "password": {webtest.Password}}).Want(http.StatusTooManyRequests)
}

// TestEveryChangeTakesFromTheLimitOfWriting uses up what a person may write, then calls each route that changes something.
func TestEveryChangeTakesFromTheLimitOfWriting(t *testing.T) {
	free := map[string]string{
		"PUT /api/chat_threads/:id/read":       "a page marks what is read by itself",
		"POST /chats/:id<int>/read":            "a page marks what is read by itself",
		"POST /chats/:id<int>/typing":          "has its own",
		"PUT /api/auth/password":               "has the limits of signing in",
		"POST /settings/password":              "has the limits of signing in",
		"POST /settings/stay":                  "has the limits of signing in",
		"POST /api/auth/logout":                "a way out",
		"POST /logout":                         "a way out",
		"DELETE /api/sessions":                 "a way out",
		"DELETE /api/sessions/:id":             "a way out",
		"POST /settings/sessions/end":          "a way out",
		"POST /settings/sessions/pass":         "takes the place of the one before",
		"POST /api/sessions/pass":              "takes the place of the one before",
		"POST /settings/sessions/:id<int>/end": "a way out",
		"PATCH /api/uploads/tus/:id":           "a piece of an upload that has begun",
		"DELETE /api/uploads/tus/:id":          "makes room",
		"DELETE /api/uploads/:id":              "makes room",
	}
	w := newPondWorldWith(t, webtest.WithRateLimits())
	w.fresh()
	for route, rule := range matrix {
		if rule.who == everybody || rule.who == noRoute || isSafe(route) {
			continue
		}
		if _, isFree := free[route]; isFree {
			continue
		}
		web.UseUpSends(w.r.Server, w.ada.ID)
		if a := w.call(w.ada, route, rule.body); a.Status != http.StatusTooManyRequests {
			t.Errorf("%s is answered with %d", route, a.Status)
		}
	}
	for route := range free {
		if _, ok := matrix[route]; !ok {
			t.Errorf("there is no %s", route)
		}
	}
	w.ada.Put(fmt.Sprintf("/api/chat_threads/%d/read", w.thread), object{}).Want(http.StatusOK)
	web.UseUpSearches(w.r.Server, w.ada.ID)
	for _, path := range []string{"/api/search?q=a", "/search?q=a", "/search/?q=a"} {
		w.ada.Get(path).Want(http.StatusTooManyRequests)
	}
	w.ada.Get("/search").Want(http.StatusOK) // nothing is looked for yet
}

// TestTheDocumentOfSecurityHasTheLimitsOfTheCode compares every "8 at once, then one in 10 s" with the limits that there are.
func TestTheDocumentOfSecurityHasTheLimitsOfTheCode(t *testing.T) {
	text, err := os.ReadFile("../../SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	var written, real []string
	for _, m := range regexp.MustCompile(`[\d,]+ at once, then (one in \d+ s|one a second|\d+ a second)`).FindAllString(string(text), -1) {
		written = append(written, strings.ReplaceAll(m, ",", ""))
	}
	for _, l := range web.Limits() {
		pace := fmt.Sprintf("%d a second", time.Second/l.Every)
		switch {
		case l.Every > time.Second:
			pace = fmt.Sprintf("one in %d s", l.Every/time.Second)
		case l.Every == time.Second:
			pace = "one a second"
		}
		real = append(real, fmt.Sprintf("%d at once then %s", l.Burst, pace))
	}
	slices.Sort(written)
	slices.Sort(real)
	if !slices.Equal(written, real) {
		t.Errorf("SECURITY.md has\n%q\nthe code\n%q", written, real)
	}
}
