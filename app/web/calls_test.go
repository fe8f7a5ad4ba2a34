package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// TestEveryRouteHasALimit uses up what a person may ask, then calls each route behind the sign-in once more.
func TestEveryRouteHasALimit(t *testing.T) {
	w := newPondWorldWith(t, webtest.WithRateLimits())
	w.fresh()
	web.UseUpCalls(w.r.Server, w.ada.ID)
	for route, rule := range matrix {
		if rule.who == everybody || rule.who == noRoute {
			continue
		}
		if a := w.call(w.ada, route, rule.body); a.Status != http.StatusTooManyRequests {
			t.Errorf("%s is answered with %d", route, a.Status)
		}
	}
	w.grace.Get("/api/auth").Want(http.StatusOK) // another person is another matter
}

func TestFramesHaveALimit(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := ada.Socket()
	for n := range 1500 {
		s.Emit("join", object{"threadId": id})
		if n%100 != 99 {
			continue
		}
		// A test that is slow to read would be closed for that.
		s.Emit("leave", object{"threadId": id})
		if f := s.Await("left", "error"); f.Event == "error" {
			if code := webtest.As[webtest.Problem](f).Code; code != "too_many_requests" {
				t.Errorf("the error is %s", code)
			}
			return
		}
	}
	t.Error("a socket may ask without end")
}

func TestMakingLargeGroupsIsSlow(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada := r.SignUp("ada")
	var ids []string
	for i := range 999 {
		ids = append(ids, fmt.Sprint(i+1000)) // nobody: what counts is how many are asked for
	}
	body := fmt.Sprintf(`{"receiverIds":[%s]}`, strings.Join(ids, ","))
	if n := until429(t, 10, func(int) *webtest.Answer { return ada.Post("/api/chat_threads", body) }); n != 2 {
		t.Errorf("%d groups of a thousand are made at once", n)
	}
	ada.Form("/chats", map[string][]string{"user": ids}).Want(http.StatusTooManyRequests)
}

func TestTypingIsShownAsOftenByFormAsBySocket(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := grace.Socket()
	for range 40 {
		ada.Form(fmt.Sprintf("/chats/%d/typing", id), nil).Want(http.StatusSeeOther)
	}
	shown := 0
	for _, f := range s.Sync() {
		if f.Event == "typing" {
			shown++
		}
	}
	if shown == 0 || shown > 20 {
		t.Errorf("40 times typing are shown %d times", shown)
	}
}
