package e2e

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// aGIF of 48 by 32 pixels, with two frames.
const aGIF = "R0lGODlhMAAgAIAAAExpcf8AACH/C05FVFNDQVBFMi4wAwEAAAAh+QQFBQAAACwAAAAAMAAgAAACJoyPqcvtD6OctNqLs968+w+G4kiW5omm6sq27gvH8kzX9o3n+l0AACH5BAUFAAAALAAAAAAwACAAgExpcQD//wImjI+py+0Po5y02ouz3rz7D4biSJbmiabqyrbuC8fyTNf2jef6XQAAOw=="

func TestAGIFThatWasSentHereIsFoundAndSentAgain(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t)
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	canFiles(ada)
	ada.writes("It rains on the pond")
	ada.run("choose([new File([Uint8Array.from(atob('" + aGIF + "'), (c) => c.charCodeAt(0))], 'wet.gif', { type: 'image/gif' })])")
	ada.sees(tray + " === 'wet.gif'")
	ada.press(kb.Enter)
	const sent = "document.querySelectorAll('.message:not([data-pending]) a[data-picture]').length"
	grace.sees(sent + " === 1")

	grace.click("[data-action=stickers]")
	grace.sees("document.activeElement.matches('#stickers-part input')")
	grace.click("#gifs-tab")
	grace.sees("document.activeElement.matches('#gifs-part input') && document.querySelectorAll('[data-gif]').length === 1")
	grace.sees("document.querySelector('[data-gif] img').naturalWidth > 0")
	savePicture(grace, "-panel")
	grace.types("#gifs-part input", "sunshine")
	grace.sees("document.querySelector('[data-gifs]').textContent.includes('No GIF here')")
	savePicture(grace, "-none")
	grace.run("document.querySelector('#gifs-part input').select()")
	grace.types("#gifs-part input", "rain")
	grace.sees("document.querySelectorAll('[data-gif]').length === 1")
	grace.press(kb.ArrowDown)
	const chosen = "document.activeElement.matches('[data-gif]') && document.activeElement.querySelector('img').src.endsWith('/wet.gif')"
	grace.sees(chosen)
	grace.run("document.activeElement.dataset.old = ''; document.querySelector('#gifs-part input').dispatchEvent(new Event('input', { bubbles: true }))")
	grace.sees("document.querySelector('[data-gif]:not([data-old])') && " + chosen) // an answer that comes late takes the focus from nobody
	grace.press(kb.Enter)
	for _, p := range []*person{ada, grace} {
		p.sees(sent + " === 2 && !document.querySelector('.message[data-pending]')")
	}
	grace.sees("!document.querySelector('.panel').offsetParent")
	grace.click("[data-action=stickers]")
	grace.sees("document.querySelector('#gifs-part').offsetParent && document.querySelectorAll('[data-gif]').length === 1")
}

// aGIPHY has one GIF for all words, and counts what it is asked for by words.
func aGIPHY(t *testing.T) (address string, searches *atomic.Int32) {
	t.Helper()
	gif, err := base64.StdEncoding.DecodeString(aGIF)
	if err != nil {
		t.Fatal(err)
	}
	searches = new(atomic.Int32)
	var s *httptest.Server
	s = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/v1/gifs/search" {
			w.Write(gif) //nolint:errcheck // a test
			return
		}
		searches.Add(1)
		fmt.Fprintf(w, `{"data": [{"id": "wet1", "title": "Wet frog", "images": {"fixed_width_still": {"url": "%[1]s/a", "width": "48", "height": "32"},
			"fixed_width": {"url": "%[1]s/b"}, "downsized": {"url": "%[1]s/c"}}}], "meta": {"response_id": "1"}}`, s.URL)
	}))
	t.Cleanup(s.Close)
	return s.URL, searches
}

func TestAGIFFromElsewhereIsFoundAndSentByTheServer(t *testing.T) {
	withMotion(t)
	giphy, searches := aGIPHY(t)
	_, ada, _ := chatting(t, "--giphy-key", "key", "--giphy-url", giphy, "--outbound", "127.0.0.1")
	ada.click("[data-action=stickers]")
	ada.sees("document.activeElement.matches('#stickers-part input')")
	ada.click("#gifs-tab")
	ada.sees("document.activeElement.matches('#gifs-part input') && document.querySelector('[data-gifs]').textContent.includes('No GIF here')")
	ada.types("#gifs-part input", "frog")
	ada.sees("document.querySelector('[data-found] img')?.naturalWidth > 0")
	savePicture(ada, "-found")
	if n := searches.Load(); n != 1 || ada.text("performance.getEntriesByType('resource').filter((e) => !e.name.startsWith(location.origin)).map((e) => e.name).join()") != "" {
		t.Errorf("GIPHY was asked %d times, or by the browser", n)
	}
	ada.press(kb.Enter)
	ada.sees("document.querySelector('.message:not([data-pending]) a[data-picture] img')?.naturalWidth === 48 && !document.querySelector('.panel').offsetParent")
}

func TestWhatMovesRestsOutOfViewAndWhenItIsTold(t *testing.T) {
	withMotion(t)
	_, ada, thread := chatting(t)
	canFiles(ada)
	ada.run("choose([new File([Uint8Array.from(atob('" + aGIF + "'), (c) => c.charCodeAt(0))], 'wet.gif', { type: 'image/gif' })])")
	ada.sees(tray + " === 'wet.gif'")
	ada.press(kb.Enter)
	const image = "document.querySelector('.message:not([data-pending]) a[data-picture] img')"
	const moves = image + "?.src.endsWith('/wet.gif')"
	ada.sees(moves)
	ada.open(thread)
	ada.isLive()
	ada.sees(moves)
	ada.run("document.querySelector('#messages').style.paddingBottom = '5000px'; document.querySelector('#messages').parentElement.scrollTop = 1e6; document.querySelector('#messages').scrollTop = 1e6")
	ada.sees("!" + moves)
	ada.run(image + ".scrollIntoView()")
	ada.sees(moves)
	ada.click("[data-moves]")
	ada.sees("!" + moves)
	ada.run("document.querySelector('#messages').parentElement.scrollTop = 1e6; document.querySelector('#messages').scrollTop = 1e6")
	ada.run(image + ".scrollIntoView()")
	ada.sees("new Promise((seen) => new IntersectionObserver((all) => all[0].isIntersecting && seen(!" + moves + ")).observe(" + image + "))")
}
