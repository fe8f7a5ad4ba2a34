package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"ribbit/app/web/webtest"
)

// pond is a page of the web with a picture.
func pondPage(t *testing.T) (url string, asked *atomic.Int32) {
	t.Helper()
	asked = new(atomic.Int32)
	picture := photo(t, 300, 200)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		switch r.URL.Path {
		case "/pond":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, `<!doctype html><title>Wrong</title><meta property="og:title" content="How deep is our pond? &lt;b&gt;">
				<meta name="description" content="Every Sunday"><meta property="og:image" content="/ice.jpg"><body><title>No</title>`)
		case "/ice.jpg":
			w.Header().Set("Content-Type", "image/jpeg")
			w.Write(picture) //nolint:errcheck // a test
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(s.Close)
	return s.URL, asked
}

func TestALinkIsLookedAtWhereTheOwnerWantsIt(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve, root := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve"), r.Owner("root")
	pond := ada.Chat(grace)
	web, asked := pondPage(t)
	read := func() string { return string(grace.Get(fmt.Sprintf("/chats/%d", pond)).Want(http.StatusOK).Body) }

	root.Get("/api/server").Want(http.StatusOK).Has(`"linkPreviews":false`)
	ada.Send(pond, "off "+web+"/pond")
	eventually(t, "the link is left alone", func() bool { return r.LinksDecided() == 1 })
	ada.Put("/api/server", object{"linkPreviews": true}).Want(http.StatusForbidden)
	root.Put("/api/server", object{"linkPreviews": true}).Want(http.StatusOK).Has(`"linkPreviews":true`)
	before := asked.Load()

	ws := grace.Socket()
	ws.Join(pond)
	m := ada.Send(pond, "look: "+web+"/pond and "+web+"/other")
	hidden := ada.Send(pond, ">!"+web+"/pond!<")
	ws.Until("message_updated")
	eventually(t, "the preview is there", func() bool { return strings.Contains(read(), "How deep is our pond?") })
	page := read()
	if strings.Count(page, `class="preview"`) != 1 || strings.Contains(page, "<b>&lt;") || !strings.Contains(page, "Every Sunday") {
		t.Errorf("the page has the preview wrong: %s", page[strings.Index(page, `class="preview`):][:800])
	}
	picture := fmt.Sprintf("/previews/%d", m.ID)
	if !strings.Contains(page, `src="`+picture+`"`) || strings.Contains(page, `src="`+web) {
		t.Error("the reader's browser asks the page itself, or nobody")
	}
	grace.Get(picture).Want(http.StatusOK)
	eve.Get(picture).Want(http.StatusNotFound)
	r.Stranger().Get(picture).Want(http.StatusUnauthorized)
	if before != 0 || hidden.ID == 0 {
		t.Errorf("%d requests while previews were off", before)
	}

	n := asked.Load()
	again := ada.Send(pond, "again "+web+"/pond")
	eventually(t, "the second one is there", func() bool { return strings.Count(read(), `class="preview"`) == 2 })
	if asked.Load() != n {
		t.Error("what was known is asked for again")
	}
	root.Put("/api/server", object{"linkPreviews": false}).Want(http.StatusOK)
	if strings.Contains(read(), `class="preview"`) {
		t.Error("previews are shown though they are off")
	}
	root.Put("/api/server", object{"linkPreviews": true}).Want(http.StatusOK)
	ada.Put(message(again.ID), object{"content": "no link"}).Want(http.StatusOK)
	ada.Put(message(m.ID), object{}).Want(http.StatusOK)
	if strings.Contains(read(), `class="preview"`) {
		t.Error("the preview outlives its link")
	}
	grace.Get(picture).Want(http.StatusNotFound)
	r.Sweep()
	if kept := keptFiles(t, r); kept != 0 {
		t.Errorf("%d files are kept of previews that are gone", kept)
	}
}
