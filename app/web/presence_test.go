package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

type present struct {
	UserID     int64
	Online     bool
	LastSeenAt *time.Time
}

// awaitPresence is what a socket hears next of somebody.
func awaitPresence(s *webtest.Socket, of *webtest.Person) present {
	for {
		if got := webtest.As[present](s.Await("presence")); got.UserID == of.ID {
			return got
		}
	}
}

func hide(p *webtest.Person, is bool) {
	p.Put("/api/settings", object{"invisible": is}).Want(http.StatusOK)
}

func TestWhoIsInvisibleIsNowhereOnline(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	direct, group := ada.Chat(grace), ada.Chat(grace, linus)
	sa := ada.Socket()
	sa.Sync() // its news are heard from now on
	sg := grace.Socket()
	for !awaitPresence(sa, grace).Online {
	}
	offline := func(when string) {
		t.Helper()
		u := webtest.Read[webtest.User](ada.Get(fmt.Sprintf("/api/users/%d", grace.ID)))
		if u.Online || u.LastSeenAt != nil {
			t.Errorf("%s grace is %+v", when, u)
		}
		for _, id := range []int64{direct, group} {
			for _, u := range ada.Thread(id).Users {
				if u.ID == grace.ID && (u.Online || u.LastSeenAt != nil) {
					t.Errorf("%s grace is %+v in thread %d", when, u, id)
				}
			}
		}
		for _, path := range []string{"/", "/people?q=gr", fmt.Sprintf("/users/%d", grace.ID), fmt.Sprintf("/chats/%d", direct), fmt.Sprintf("/chats/%d/members?q=g", group)} {
			if body := string(ada.Get(path).Want(http.StatusOK).Body); strings.Contains(body, "avatar--online") || strings.Contains(body, "Last seen just") {
				t.Errorf("%s %s shows that grace is or was here", when, path)
			}
		}
	}
	hide(grace, true)
	offline("hidden")
	if got := awaitPresence(sa, grace); got.Online || got.LastSeenAt != nil {
		t.Errorf("ada hears %+v", got)
	}
	if m := grace.Send(direct, "boo"); m.Sender.Online {
		t.Error("what she sends says that she is online")
	}
	for f := sa.Await("new_message"); strings.Contains(string(f.Data), `"online":true`); {
		t.Fatalf("ada hears %s", f.Data)
	}
	sg.Cut()
	grace.Socket()
	offline("come back")
	hide(grace, false)
	if got := awaitPresence(sa, grace); !got.Online {
		t.Errorf("visible again, ada hears %+v", got)
	}
	ada.Get(fmt.Sprintf("/chats/%d", direct)).Has("avatar--online", ">Online<")
}

func TestWhoWentWasLastSeenThen(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	ada.Get(fmt.Sprintf("/chats/%d", id)).Lacks("Last seen just")
	sa := ada.Socket()
	sa.Sync()
	sg := grace.Socket()
	for !awaitPresence(sa, grace).Online {
	}
	before := time.Now().Add(-time.Second)
	sg.Cut()
	got := awaitPresence(sa, grace)
	if got.Online || got.LastSeenAt == nil || got.LastSeenAt.Before(before) || time.Since(*got.LastSeenAt) < 4*time.Second {
		t.Errorf("ada hears %+v; it is known after 5 s, and is when the connection ended", got)
	}
	u := webtest.Read[webtest.User](ada.Get(fmt.Sprintf("/api/users/%d", grace.ID)))
	if u.Online || u.LastSeenAt == nil || !u.LastSeenAt.Equal(*got.LastSeenAt) {
		t.Errorf("grace is %+v, the event said %v", u, got.LastSeenAt)
	}
	ada.Get(fmt.Sprintf("/chats/%d", id)).Has(">Last seen just now<")
	ada.Get(fmt.Sprintf("/users/%d", grace.ID)).Has(">Last seen just now<")
	sg = grace.Socket()
	if got := awaitPresence(sa, grace); !got.Online || got.LastSeenAt != nil {
		t.Errorf("back, ada hears %+v", got)
	}
	if u := webtest.Read[webtest.User](ada.Get(fmt.Sprintf("/api/users/%d", grace.ID))); u.LastSeenAt != nil {
		t.Errorf("online, grace is %+v", u)
	}
	sg.Sync()
}

func TestAThousandWhoComeAtOnceAreTheTalkOfAFewFrames(t *testing.T) {
	const crowd = 60
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	var others []*webtest.Person
	for i := range crowd {
		others = append(others, r.SignUp(fmt.Sprintf("frog-%c%c", 'a'+i/8, 'a'+i%8)))
	}
	ada.Chat(others...)
	s := ada.Socket()
	s.Sync()
	before := r.Hub.Stats().Frames
	for _, o := range others {
		o.Socket()
	}
	here := map[int64]bool{}
	for len(here) < crowd {
		if got := webtest.As[present](s.Await("presence")); got.Online {
			here[got.UserID] = true
		}
	}
	// Each socket is also told its own numbers.
	if told := r.Hub.Stats().Frames - before; told > 4*crowd {
		t.Errorf("%d people came in %d frames", crowd, told)
	}
}

func TestAFormMakesInvisible(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	ada.Get("/settings").Has(`aria-checked="false" aria-label="Invisible" name="invisible" value="true"`)
	ada.Form("/settings/privacy", url.Values{"invisible": {"true"}}).Leads("/settings?saved=invisible#privacy")
	ada.Get("/settings").Has(`aria-checked="true" aria-label="Invisible" name="invisible" value="false"`, `aria-checked="true" aria-label="Show “Seen”"`)
}
