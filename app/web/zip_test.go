package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// TestAPageThatRepeatsItsAddressIsNotCompressed: another site can make a browser ask for any address. If what stands in it
// were compressed together with private messages, the size of the answer would tell which words are in both.
func TestAPageThatRepeatsItsAddressIsNotCompressed(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	for range 30 {
		ada.Send(id, "the secret giraffe sleeps in the barn")
	}
	zips := ada.With("Accept-Encoding", "gzip")
	open := fmt.Sprintf("/chats/%d", id)
	for path, isZipped := range map[string]bool{
		open: true, "/": true,
		"/search?q=giraffe": false, fmt.Sprintf("/search?q=giraffe&thread=%d", id): false, open + "?draft=giraffe": false,
		"/people?q=gra": false, "/channels?q=giraffe": false,
	} {
		a := zips.Get(path).Want(http.StatusOK)
		if got := a.Header.Get("Content-Encoding") == "gzip"; got != isZipped {
			t.Errorf("%s: compressed is %t", path, got)
		}
		if !strings.Contains(a.Header.Get("Vary"), "Accept-Encoding") && a.Header.Get("Vary") != "*" {
			t.Errorf("%s varies by %q", path, a.Header.Get("Vary"))
		}
	}
	if e := zips.With("HX-Request", "true").Get("/switch?q=gra").Want(http.StatusOK).Header.Get("Content-Encoding"); e != "" {
		t.Errorf("the switcher is encoded as %q", e)
	}
	// The size tells nothing of the words: a guess that is right makes a page no smaller than one that is not.
	size := func(word string) int {
		return len(zips.Get("/search?" + url.Values{"q": {word}, "thread": {fmt.Sprint(id)}}.Encode()).Body)
	}
	if right, wrong := size("giraffe"), size("zebrass"); right < wrong {
		t.Errorf("a word that is there makes %d bytes, one that is not %d", right, wrong)
	}
}
