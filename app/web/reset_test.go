package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

func TestALinkGivesANewPasswordOnce(t *testing.T) {
	clock := webtest.StoppedClock(time.Now())
	r := webtest.Start(t, webtest.WithClock(clock))
	root, hedy := r.Owner("root"), r.SignUp("hedy")
	script := hedy.Script()
	link := func() string {
		t.Helper()
		a := webtest.Read[struct{ URL string }](root.Post(fmt.Sprintf("/api/owner/people/%d/reset", hedy.ID), nil).Want(http.StatusCreated))
		u, err := url.Parse(a.URL)
		check(t, err)
		return u.Path
	}
	r.Stranger().Get("/login").Has(`href="/forgot"`)
	r.Stranger().Get("/forgot").Want(http.StatusOK).Has("Ask root", "Nothing here sends e-mail")
	shown := root.Form(fmt.Sprintf("/owner/people/%d/reset", hedy.ID), nil).Want(http.StatusOK).Has("A new password for hedy")
	first := string(regexp.MustCompile(`/reset/[\w-]{43}`).Find(shown.Body))
	if first == "" {
		t.Fatalf("no link is shown: %s", shown.Body)
	}
	second := link()
	r.Stranger().Get(first).Want(http.StatusNotFound).Has("This link has run out")
	r.Stranger().Get(second).Want(http.StatusOK).Has("hedy", "good once")
	r.Stranger().Form(second, form{"password": {"short"}}).Want(http.StatusUnprocessableEntity).Has("at least 8")

	// Of many who use it at once one gets in.
	var in atomic.Int32
	var wait sync.WaitGroup
	for i := range 4 {
		wait.Go(func() {
			a := r.Stranger().Form(second, form{"password": {fmt.Sprintf("green frogs leap %d", i)}})
			if a.Status == http.StatusSeeOther && a.Header.Get("Location") == "/" {
				in.Add(1)
			} else if a.Status != http.StatusNotFound {
				t.Errorf("a late one is answered with %d", a.Status)
			}
		})
	}
	wait.Wait()
	if in.Load() != 1 {
		t.Errorf("%d got in by one link", in.Load())
	}
	hedy.Get("/api/auth").Want(http.StatusUnauthorized)
	script.Get("/api/auth").Want(http.StatusUnauthorized)
	r.Stranger().Post("/api/auth/login", webtest.Object{"username": "hedy", "password": webtest.Password}).Want(http.StatusUnauthorized)

	// It ends in time, with a password that is set by other means, and when its person is shut out.
	old := link()
	clock.Turn(chat.ResetAge)
	r.Stranger().Get(old).Want(http.StatusNotFound)
	old = link()
	check(t, r.Chat.SetPassword(t.Context(), chat.UserID(hedy.ID), webtest.Password, 0))
	r.Stranger().Form(old, form{"password": {"green frogs leap"}}).Want(http.StatusNotFound)
	old = link()
	root.Put(fmt.Sprintf("/api/owner/people/%d", hedy.ID), webtest.Object{"disabled": true}).Want(http.StatusOK)
	r.Stranger().Form(old, form{"password": {"green frogs leap"}}).Want(http.StatusNotFound)
	root.Post(fmt.Sprintf("/api/owner/people/%d/reset", hedy.ID), nil).Refused(http.StatusConflict, "")
	root.Get("/api/owner/log").Has(`"reset_link"`).Lacks(strings.TrimPrefix(second, "/reset/"))
}

func TestGuessingLinksForANewPasswordIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	until429(t, 50, func(i int) *webtest.Answer { return r.Stranger().Get(fmt.Sprintf("/reset/guess%d", i)) })
}
