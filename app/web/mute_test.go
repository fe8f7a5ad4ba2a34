package web_test

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

func TestAMuteEndsByItselfForAllToSeeWhomItConcerns(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	th := ada.Chat(grace)
	ada.Send(th, "hello")
	sock := grace.Socket()
	counted := func(want int) {
		t.Helper()
		for webtest.As[struct{ Count int }](sock.Await("unread_count")).Count != want {
		}
	}
	counted(1)
	until := time.Now().Add(4 * time.Second).Truncate(time.Millisecond).UTC()
	v := changeThreadSettings(grace, th, object{"mutedUntil": until})
	if !v.Muted || v.MutedUntil == nil || !v.MutedUntil.Equal(until) {
		t.Fatalf("the chat is %+v", v)
	}
	counted(0)
	v = webtest.As[webtest.Thread](sock.Await("thread_updated")) // by itself
	if time.Now().Before(until) {
		t.Error("the mute ended too early")
	}
	counted(1)
	if v.Muted || v.MutedUntil != nil || grace.Thread(th).Muted {
		t.Errorf("the chat is %+v", v)
	}
	grace.Get("/").Lacks("data-muted").Has("<title>(1)")
}

func TestAMuteForATimeIsChosenWithAForm(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	th := ada.Chat(grace)
	path := fmt.Sprintf("/chats/%d/settings", th)
	ada.Get(path).Has(`value="1h"`, `value="8h"`, `value="tomorrow"`, `name="muted" value="true"`)
	for value, longest := range map[string]time.Duration{"1h": time.Hour, "8h": 8 * time.Hour, "tomorrow": 33 * time.Hour} {
		ada.Form(path, form{"muted": {value}})
		v := ada.Thread(th)
		if left := time.Until(*v.MutedUntil); !v.Muted || left > longest || left < longest/33 {
			t.Errorf("%s: %+v", value, v)
		}
		ada.Get(fmt.Sprintf("/chats/%d", th)).Has("Muted until")
		ada.Get(path).Has("Muted until", `name="muted" value="false"`).Lacks(`value="1h"`)
	}
	ada.Form(path, form{"muted": {"true"}})
	if v := ada.Thread(th); !v.Muted || v.MutedUntil != nil {
		t.Errorf("for good: %+v", v)
	}
	ada.Form(path, form{"muted": {"false"}})
	if v := ada.Thread(th); v.Muted || v.MutedUntil != nil {
		t.Errorf("unmuted: %+v", v)
	}
}

func TestAnImpossibleEndOfAMuteIsRefused(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	th := ada.Chat(r.SignUp("grace"))
	for _, how := range []object{
		{"mutedUntil": time.Now().Add(-time.Second)},
		{"mutedUntil": "tomorrow"},
		{"mutedUntil": ""},
		{"muted": false, "mutedUntil": time.Now().Add(time.Hour)},
	} {
		ada.Put(keepPath(th), how).Refused(http.StatusUnprocessableEntity, "mutedUntil")
	}
	changeThreadSettings(ada, th, object{"muted": true})
	if v := changeThreadSettings(ada, th, object{"mutedUntil": nil, "pinned": true}); !v.Muted || v.MutedUntil != nil {
		t.Errorf("nothing about the mute was said: %+v", v)
	}
}
