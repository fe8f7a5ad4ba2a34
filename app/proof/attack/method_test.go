package attack_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestOtherMethodsDoNothing(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	id := ada.Chat(r.SignUp("grace"))
	for _, method := range []string{"TRACE", "TRACK", "OPTIONS", "PATCH", "PROPFIND", "DEBUG", "FROG"} {
		for _, path := range []string{"/", "/login", "/api/auth", fmt.Sprintf("/chats/%d/messages", id), fmt.Sprintf("/api/chat_threads/%d/messages", id), "/healthz"} {
			w := dial(t, r)
			w.request(method, path, http.Header{
				"Host": {r.Addr}, "Cookie": {ada.SessionCookie()}, "X-Echo": {"croak"},
				"Origin": {"http://evil.example"}, "Access-Control-Request-Method": {"POST"},
			})
			resp, body, err := w.answer()
			if err != nil {
				continue // hung up
			}
			if resp.StatusCode < 400 || strings.Contains(body, "croak") {
				t.Errorf("%s %s is answered with %d: %.100s", method, path, resp.StatusCode, body)
			}
			for name := range resp.Header {
				if strings.HasPrefix(name, "Access-Control-") {
					t.Errorf("%s %s lets other sites in: %s", method, path, name)
				}
			}
		}
	}
}

func TestNothingButItsOwnFilesIsServed(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	static := ""
	for _, part := range strings.Split(string(ada.Get("/settings").Body), `"`) {
		if strings.HasPrefix(part, "/static/") {
			static = part[:strings.LastIndex(part, "/")]
			break
		}
	}
	if static == "" {
		t.Fatal("the page names no file")
	}
	for _, path := range []string{
		"/.git/config", "/.env", "/ribbit.db", "/data/ribbit.db", "/go.mod", "/debug/pprof/", "/static/", static, static + "/", static + "/css/", static + "/js",
		static + "/../../../go.mod", static + "/..%2f..%2fgo.mod", static + "/%2e%2e/%2e%2e/go.mod", static + "/..\\..\\go.mod", static + "/dist/main.js%00.css", static + "//etc/passwd",
		"/avatars/../ribbit.db", "/avatars/%2e%2e%2fribbit.db", "/avatars/1-1-1-1-1.svg/../../x", "/avatars/<svg onload=x>.svg",
	} {
		w := dial(t, r)
		w.request("GET", path, http.Header{"Host": {r.Addr}, "Cookie": {ada.SessionCookie()}})
		resp, body, err := w.answer()
		if err != nil {
			continue
		}
		if resp.StatusCode < 400 || strings.Contains(body, "module ribbit") || strings.Contains(body, "SQLite format") {
			t.Errorf("%s is answered with %d: %.100s", path, resp.StatusCode, body)
		}
	}
}
