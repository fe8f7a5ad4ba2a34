package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// tagged asks for a page and answers its tag.
func tagged(t *testing.T, p *webtest.Person, path string) string {
	t.Helper()
	a := p.Get(path).Want(http.StatusOK)
	tag := a.Header.Get("ETag")
	if tag == "" || a.Header.Get("Cache-Control") != "private, no-cache" || a.Header.Get("Vary") != "*" {
		t.Errorf("%s has the tag %q, Cache-Control %q, Vary %q", path, tag, a.Header.Get("Cache-Control"), a.Header.Get("Vary"))
	}
	return tag
}

func TestAPageThatIsStillTheSameIsNotSentAgain(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	thread := ada.Chat(grace)
	first := ada.Send(thread, "hop")
	open := fmt.Sprintf("/chats/%d", thread)
	for _, path := range []string{open, fmt.Sprintf("%s?m=%d", open, first.ID), fmt.Sprintf("%s/messages?before=%d", open, first.ID+1), "/", "/chats/list"} {
		tag := tagged(t, ada, path)
		for _, known := range []string{tag, "W/" + tag, `"other", ` + tag, "*"} {
			a := ada.With("If-None-Match", known).Get(path).Want(http.StatusNotModified)
			if len(a.Body) > 0 || a.Header.Get("ETag") != tag || a.Header.Get("Cache-Control") != "private, no-cache" {
				t.Errorf("%s, known as %s: %q with the headers %v", path, known, a.Body, a.Header)
			}
		}
		ada.With("If-None-Match", `"other"`).Get(path).Want(http.StatusOK)
	}
	tag := tagged(t, ada, open)
	asking := ada.With("If-None-Match", tag)
	if plain := ada.With("Accept-Encoding", "identity").Get(open).Header.Get("ETag"); plain == tag || plain == "" {
		t.Errorf("uncompressed it has the tag %q as well", plain)
	}
	if fragment := ada.With("HX-Request", "true").Get(open).Header.Get("ETag"); fragment == tag || fragment == "" {
		t.Errorf("as a fragment it has the tag %q as well", fragment)
	}
	r.Stranger().With("If-None-Match", tag).Get(open).Leads("/login?next=" + strings.ReplaceAll(open, "/", "%2F"))
	eve.With("If-None-Match", tag).Get(open).Want(http.StatusNotFound)
	grace.With("If-None-Match", tag).Get(open).Want(http.StatusOK)
	for _, change := range []func(){
		func() { grace.Send(thread, "hop back") },
		func() { ada.Put(message(first.ID), object{"content": "hop, hop"}).Want(http.StatusOK) },
		func() { grace.Post(reactions(first.ID), object{"reaction": "🐸"}).Want(http.StatusCreated) },
	} {
		change()
		asking.Get(open).Want(http.StatusOK)
		asking = ada.With("If-None-Match", tagged(t, ada, open))
		asking.Get(open).Want(http.StatusNotModified)
	}
}

func TestWhatABrowserMustNotKeepHasNoTag(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for _, path := range []string{"/search?q=hop", "/settings", "/login", "/chats/999", "/chats/new?q=a"} {
		if a := ada.Get(path); a.Header.Get("ETag") != "" || a.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s has the tag %q and Cache-Control %q", path, a.Header.Get("ETag"), a.Header.Get("Cache-Control"))
		}
	}
}
