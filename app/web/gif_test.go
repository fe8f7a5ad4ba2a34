package web_test

import (
	"bytes"
	"net/http"
	"os"
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
