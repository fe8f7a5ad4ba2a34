package web_test

import (
	"net/http"
	"net/url"
	"testing"

	"ribbit/app/web/webtest"
)

// TestARedirectStaysOnThisServer has a browser that is signed in, and one that signs in, led to many places.
func TestARedirectStaysOnThisServer(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for next, want := range map[string]string{
		"":                               "/",
		"/chats/1":                       "/chats/1",
		"/chats/1?m=2#message-2":         "/chats/1?m=2#message-2",
		"/search?q=https://frog.example": "/search?q=https://frog.example",
		"/%2fevil.example":               "/%2fevil.example", // a path, whatever it says
		"//evil.example":                 "/",
		"//evil.example/chats/1":         "/",
		"///evil.example/chats/1":        "/",
		`/\evil.example`:                 "/",
		`/\/evil.example/chats/1`:        "/",
		`\\evil.example`:                 "/",
		"https://evil.example":           "/",
		"https://evil.example/chats/1":   "/",
		"https:evil.example/chats/1":     "/",
		"https:/evil.example":            "/",
		"HTTPS://evil.example/":          "/",
		"javascript:alert(1)":            "/",
		"javascript://evil.example/%0a":  "/",
		"data:text/html,x":               "/",
		"evil.example/chats/1":           "/",
		"@evil.example":                  "/",
		" //evil.example/chats/1":        "/",
		"\t//evil.example/chats/1":       "/",
		"/\t/evil.example/chats/1":       "/",
		"/\n/evil.example":               "/",
		"/\r\nLocation: //evil.example":  "/",
		"/\x00/evil.example":             "/",
		"/\x7f/evil.example":             "/",
	} {
		if at := ada.Get("/login?next=" + url.QueryEscape(next)).Want(http.StatusSeeOther).Header.Get("Location"); at != want {
			t.Errorf("who is signed in is led from %q to %q, want %q", next, at, want)
		}
		in := r.Stranger().Form("/login", url.Values{"username": {"ada"}, "password": {webtest.Password}, "next": {next}})
		if at := in.Want(http.StatusSeeOther).Header.Get("Location"); at != want {
			t.Errorf("who signs in is led from %q to %q, want %q", next, at, want)
		}
	}
	for _, came := range []string{"https://evil.example/chats/1", r.URL + "//evil.example/chats/1", "//evil.example"} {
		ada.With("Referer", came).Get("/chats/new").Want(http.StatusOK).Lacks("evil.example")
	}
}
