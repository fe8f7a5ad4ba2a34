package web_test

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestGIFsAreFoundByTheWordsAroundThemAndSentAgain(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	thread, other := ada.Chat(grace), eve.Chat(grace)
	moving, err := os.ReadFile("testdata/pictures/moves.gif")
	check(t, err)
	ada.Send(thread, "It rains on the pond")
	gif := uploaded(t, ada, "wet.gif", moving)
	m := sent(t, ada, thread, "Canoe weather", gif.ID)
	sent(t, ada, thread, "", uploaded(t, ada, "still.jpg", photo(t, 40, 30)).ID)
	secret := sent(t, eve, other, "Frogs of eve", uploaded(t, eve, "eve.gif", append(bytes.Clone(moving[:len(moving)-1]), "\x21\xf9\x04\x00\x00\x00\x00\x00;"...)).ID)
	found := func(p *webtest.Person, words string) *webtest.Answer {
		t.Helper()
		return p.With("X-Requested-With", "fetch").Get("/gifs?q=" + words).Want(http.StatusOK)
	}
	for _, words := range []string{"", "rain", "POND+wet", "canoe", "w%C3%A9ather"} {
		found(ada, words).Has(gif.ID).Lacks("still.jpg", "eve.gif")
	}
	for _, words := range []string{"frogs", "giraffe", "canoe+giraffe"} {
		found(ada, words).Has("No GIF here").Lacks("data-gif=")
	}
	found(grace, "").Has("wet.gif", "eve.gif")
	found(eve, "").Has("eve.gif").Lacks("wet.gif")

	take := func(p *webtest.Person, id string) *webtest.Answer {
		t.Helper()
		return p.With("Origin", r.URL).Do(http.MethodPost, "/gifs/"+id, "application/x-www-form-urlencoded", nil)
	}
	take(ada, secret.Attachments[0].ID).Want(http.StatusNotFound)
	take(eve, gif.ID).Want(http.StatusNotFound)
	take(ada, "unknown").Want(http.StatusNotFound)
	again := webtest.Read[webtest.Upload](take(grace, gif.ID).Want(http.StatusCreated))
	if again.ID == gif.ID || again.Width != gif.Width || again.Size != gif.Size || again.ThumbURL == "" || again.Name != "wet.gif" {
		t.Errorf("taken is %+v", again)
	}
	second := sent(t, grace, other, "look", again.ID)
	ada.Put(message(m.ID), object{}).Want(http.StatusOK)
	r.Sweep()
	if got := eve.Get(second.Attachments[0].URL).Want(http.StatusOK); !bytes.Equal(got.Body, moving) {
		t.Errorf("after the first message is gone the second one has %d bytes", len(got.Body))
	}
	found(grace, "wet").Has(again.ID).Lacks(gif.ID)
	take(ada, gif.ID).Want(http.StatusNotFound)
}

// aGIPHY has one GIF, wet1, whatever it is asked for, and takes two keys.
func aGIPHY(t *testing.T) (s *httptest.Server, moving []byte) {
	t.Helper()
	moving, err := os.ReadFile("testdata/pictures/moves.gif")
	check(t, err)
	s = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		wet := fmt.Sprintf(`{"id": "wet1", "title": "Wet <b>frog</b>", "images": {
			"fixed_width_still": {"url": "%[1]s/still", "width": "200", "height": "100"},
			"downsized": {"url": "%[1]s/moves", "width": "48", "height": "32"}}}`, s.URL)
		if key := r.URL.Query().Get("api_key"); strings.HasPrefix(r.URL.Path, "/v1/") && key != "key" && key != "another-key" {
			w.WriteHeader(http.StatusUnauthorized)
			fmt.Fprint(w, `{"meta": {"status": 401, "msg": "Unauthorized", "response_id": ""}}`)
			return
		}
		switch r.URL.Path {
		case "/v1/gifs/search":
			fmt.Fprintf(w, `{"data": [%s], "meta": {"response_id": "1"}}`, wet)
		case "/v1/gifs/wet1":
			fmt.Fprintf(w, `{"data": %s, "meta": {"response_id": "1"}}`, wet)
		case "/still", "/moves":
			w.Write(moving) //nolint:errcheck // a test
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(s.Close)
	return s, moving
}

func TestAGIFFromElsewhereIsFetchedByTheServerAndSent(t *testing.T) {
	giphy, moving := aGIPHY(t)
	r := webtest.Start(t, webtest.WithGIPHY(giphy.URL))
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	part := ada.With("X-Requested-With", "fetch")
	part.Get(fmt.Sprintf("/stickers?thread=%d", thread)).Want(http.StatusOK).Has("Powered by GIPHY", "data-gifs-elsewhere")
	part.Get("/gifs?q=frog").Want(http.StatusOK).Lacks("No GIF here")
	part.Get("/gifs").Want(http.StatusOK).Has("No GIF here")
	part.Get("/found-gifs?q=frog").Want(http.StatusOK).Has(`data-gif="wet1"`, `src="/found-gifs/wet1"`, "Wet &lt;b&gt;frog").Lacks(giphy.URL)

	picture := ada.Get("/found-gifs/wet1").Want(http.StatusOK)
	if !bytes.Equal(picture.Body, moving) || picture.Header.Get("Content-Type") != "image/gif" || !strings.Contains(picture.Header.Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("the picture comes with %v", picture.Header)
	}
	ada.Get("/found-gifs/unknown").Want(http.StatusNotFound)
	r.Stranger().Get("/found-gifs/wet1").Want(http.StatusSeeOther)
	take := func(id string) *webtest.Answer {
		return ada.With("Origin", r.URL).Do(http.MethodPost, "/found-gifs/"+id, "application/x-www-form-urlencoded", nil)
	}
	take("unknown").Want(http.StatusNotFound)
	u := webtest.Read[webtest.Upload](take("wet1").Want(http.StatusCreated))
	if u.Width != 48 || u.Kind != "image" || u.ThumbURL == "" || !strings.HasSuffix(u.Name, ".gif") {
		t.Errorf("taken is %+v", u)
	}
	m := sent(t, ada, thread, "", u.ID)
	if got := grace.Get(m.Attachments[0].URL).Want(http.StatusOK); !bytes.Equal(got.Body, moving) {
		t.Errorf("grace gets %d bytes", len(got.Body))
	}
	giphy.Close()
	part.Get("/found-gifs?q=toad").Want(http.StatusServiceUnavailable).Has("GIPHY does not answer")
}

func TestWithoutAKeyNothingIsFoundElsewhere(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	thread := ada.Chat(r.SignUp("grace"))
	part := ada.With("X-Requested-With", "fetch")
	part.Get(fmt.Sprintf("/stickers?thread=%d", thread)).Want(http.StatusOK).Has("Nothing is asked outside").Lacks("GIPHY", "data-gifs-elsewhere")
	part.Get("/found-gifs?q=frog").Want(http.StatusNotFound)
	ada.Get("/found-gifs/wet1").Want(http.StatusNotFound)
	ada.With("Origin", r.URL).Do(http.MethodPost, "/found-gifs/wet1", "application/x-www-form-urlencoded", nil).Want(http.StatusNotFound)
}

func TestWhatABanRemovedIsNotSentAgain(t *testing.T) {
	r := webtest.Start(t)
	root, mallory, eve := r.Owner("root"), r.SignUp("mallory"), r.SignUp("eve")
	thread := mallory.Chat(eve)
	moving, err := os.ReadFile("testdata/pictures/moves.gif")
	check(t, err)
	gif := uploaded(t, mallory, "wet.gif", moving)
	sent(t, mallory, thread, "", gif.ID)
	take := func() *webtest.Answer {
		t.Helper()
		return eve.With("Origin", r.URL).Do(http.MethodPost, "/gifs/"+gif.ID, "application/x-www-form-urlencoded", nil)
	}
	ban := fmt.Sprintf("/api/owner/people/%d/ban", mallory.ID)
	root.Put(ban, object{"removeMessages": true}).Want(http.StatusOK)
	eve.Get(gif.URL).Want(http.StatusNotFound)
	take().Want(http.StatusNotFound)
	root.Delete(ban, nil)
	take().Want(http.StatusCreated)
}
