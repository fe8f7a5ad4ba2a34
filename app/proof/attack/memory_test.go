package attack_test

import (
	"fmt"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// TestWhatStrangersAskForIsForgotten asks for many things that the server remembers, each in a new spelling, and looks
// at what is left of it.
func TestWhatStrangersAskForIsForgotten(t *testing.T) {
	const tries = 500
	r := webtest.Start(t, webtest.WithRateLimits(), webtest.WithProxies())
	ada := r.SignUp("ada")
	path := fmt.Sprintf("/chats/%d", ada.Chat(r.SignUp("grace")))
	for name, try := range map[string]struct {
		ask  func(i int)
		most int // bytes a try
	}{
		"time zones": {func(i int) {
			spelling := "Europe/" + strings.Repeat("./", i/1000) + strings.Repeat("/", i%1000) + "Berlin"
			ada.With("Cookie", r.Cookie("zone")+"="+spelling).Get(path)
		}, 1 << 10},
		"accounts": {func(i int) {
			// One of these characters folds to eighteen.
			r.Stranger().Post("/api/auth/login", webtest.Object{"username": fmt.Sprint(i, strings.Repeat("\ufdfa", 80)), "password": "x"})
		}, 1 << 10},
		"addresses": {func(i int) {
			p := r.Stranger().With("X-Forwarded-For", fmt.Sprintf("2001:db8:%x::1", i))
			p.Post("/api/auth/login", webtest.Object{"username": "ada", "password": "x"})
		}, 2 << 10},
		"addresses of pages": {func(i int) { ada.Get(fmt.Sprint("/nowhere/", i, strings.Repeat("x", 4000))) }, 512},
		"methods":            {func(i int) { ada.Do(fmt.Sprint("FROG", i), path, "", nil) }, 512},
		"avatars":            {func(i int) { ada.Get(fmt.Sprintf("/avatars/%d-%d-4-4-7.svg", i%30, i/30)) }, 1 << 10},
	} {
		t.Run(name, func(t *testing.T) {
			for i := range 50 { // pools and connections
				try.ask(tries + i)
			}
			before := heap()
			for i := range tries {
				try.ask(i)
			}
			if grown := int64(heap()) - int64(before); grown > int64(tries*try.most) {
				t.Errorf("%d tries leave %d KiB", tries, grown>>10)
			}
		})
	}
}
