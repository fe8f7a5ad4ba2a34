package giphy

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/outbound"
)

const (
	key    = "key-of-the-owner"
	moving = "GIF89a..."
)

// giphy is what stands in for GIPHY: its answers are those that it publishes.
type giphy struct {
	*httptest.Server
	asked atomic.Int32
	list  func() string // the data of a search; nil for a frog
	api   func(w http.ResponseWriter) bool
	media func(w http.ResponseWriter) bool
}

func (g *giphy) frog(id string) string {
	return fmt.Sprintf(`{"type": "gif", "id": %q, "slug": "frog-%s", "url": "https://giphy.com/gifs/frog-%[2]s", "title": "Happy / Frog GIF", "rating": "g", "images": {
		"original": {"url": "%[3]s/media/giphy.gif", "width": "480", "height": "270", "size": "2500000", "frames": "30", "hash": "1", "mp4": "%[3]s/media/giphy.mp4"},
		"downsized": {"url": "%[3]s/media/downsized.gif", "width": "480", "height": "270", "size": "1500000"},
		"fixed_width": {"url": "%[3]s/media/200w.gif", "width": "200", "height": "113", "size": "300000"},
		"fixed_width_downsampled": {"url": "%[3]s/media/200w_d.gif", "width": "200", "height": "113", "size": "60000"},
		"fixed_width_still": {"url": "%[3]s/media/200w_s.gif", "width": "200", "height": "113", "size": "9000"}}}`, id, id, g.URL)
}

func standIn(t *testing.T) *giphy {
	g := &giphy{}
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/media/") {
			if g.media == nil || !g.media(w) {
				io.WriteString(w, moving+r.URL.Path) //nolint:errcheck // a test
			}
			return
		}
		g.asked.Add(1)
		const end = `"meta": {"msg": "OK", "status": 200, "response_id": "57eea03c72381f86e05c35d2"}}`
		id, isOne := strings.CutPrefix(r.URL.Path, "/v1/gifs/")
		switch {
		case g.api != nil && g.api(w):
		case r.URL.Query().Get("api_key") != key:
			w.WriteHeader(http.StatusUnauthorized)
		case id == "search":
			list := g.frog("YsTs5ltWtEhnq")
			if g.list != nil {
				list = g.list()
			}
			fmt.Fprintf(w, `{"data": [%s], "pagination": {"offset": 0, "total_count": 1, "count": 1}, %s`, list, end)
		case isOne && id != "gone":
			fmt.Fprintf(w, `{"data": %s, %s`, g.frog(id), end)
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(g.Close)
	return g
}

func (g *giphy) client(log io.Writer, now func() time.Time) *Client {
	return New(Config{Key: func(context.Context) (string, error) { return key, nil }, URL: g.URL, Guard: outbound.New(outbound.Config{Allow: []string{"127.0.0.1"}}), Log: slog.New(slog.NewTextHandler(log, nil)), Now: now})
}

func TestWhatGIPHYHasIsFoundOnceForTheSameWords(t *testing.T) {
	g := standIn(t)
	now := time.Now()
	c := g.client(io.Discard, func() time.Time { return now })
	for range 2 {
		found, err := c.Find(t.Context(), "  happy   frog ")
		if err != nil || len(found) != 1 || found[0] != (chat.FoundGIF{ID: "YsTs5ltWtEhnq", Title: "Happy Frog GIF", Width: 200, Height: 113}) {
			t.Fatalf("found %+v, %v", found, err)
		}
	}
	if found, err := c.Find(t.Context(), " "); found != nil || err != nil {
		t.Errorf("without words: %v, %v", found, err)
	}
	if n := g.asked.Load(); n != 1 {
		t.Errorf("it was asked %d times", n)
	}
	now = now.Add(freshFor)
	c.Find(t.Context(), "happy frog") //nolint:errcheck // what counts is that it asks
	if n := g.asked.Load(); n != 2 {
		t.Errorf("what is old is asked for %d times", n)
	}
	for moves, name := range map[bool]string{false: "200w_s.gif", true: "200w.gif"} {
		b, kind, err := c.Picture(t.Context(), "YsTs5ltWtEhnq", moves)
		if err != nil || kind != "image/gif" || string(b) != moving+"/media/"+name {
			t.Errorf("moving %v is %q, %q, %v", moves, b, kind, err)
		}
	}
	for _, id := range []string{"YsTs5ltWtEhnq", "not-searched-for"} {
		err := c.Fetch(t.Context(), id, func(name string, r io.Reader) error {
			if b, err := io.ReadAll(r); err != nil || name != "Happy Frog GIF.gif" || string(b) != moving+"/media/downsized.gif" {
				t.Errorf("%s is %q of %q, %v", id, b, name, err)
			}
			return nil
		})
		if err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
	for _, id := range []string{"gone", "../../etc", "", "search?x", strings.Repeat("a", 65)} {
		if _, _, err := c.Picture(t.Context(), id, false); !chat.Is(err, chat.NotFound) {
			t.Errorf("%q: %v", id, err)
		}
	}
}

func TestGIPHYThatIsWrongIsOneProblemAndKeepsTheKeySecret(t *testing.T) {
	endless := func(w http.ResponseWriter) bool {
		w.WriteHeader(http.StatusOK)
		for range 40 {
			if _, err := w.Write([]byte(moving + strings.Repeat("a", 1<<20))); err != nil {
				break
			}
		}
		return true
	}
	for name, turn := range map[string]func(g *giphy){
		"too many": func(g *giphy) { g.api = status(http.StatusTooManyRequests) },
		"no JSON":  func(g *giphy) { g.api = says("<html>") },
		"made up":  func(g *giphy) { g.api = says(`{"data": [], "meta": {"status": 200, "response_id": ""}}`) },
		"endless":  func(g *giphy) { g.api = endless },
		"leads away": func(g *giphy) {
			g.api = func(w http.ResponseWriter) bool {
				w.Header().Set("Location", "http://169.254.169.254/latest")
				w.WriteHeader(http.StatusFound)
				return true
			}
		},
		"gone": func(g *giphy) { g.Close() },
	} {
		g := standIn(t)
		turn(g)
		var log strings.Builder
		if _, err := g.client(&log, time.Now).Find(t.Context(), "frog"); !chat.Is(err, chat.Unavailable) {
			t.Errorf("%s: %v", name, err)
		}
		if !strings.Contains(log.String(), "WARN") || strings.Contains(log.String(), key) {
			t.Errorf("%s logs %s", name, log.String())
		}
	}
	for name, media := range map[string]func(http.ResponseWriter) bool{"endless": endless, "a page": says("<html><script>"), "refused": status(http.StatusForbidden)} {
		g := standIn(t)
		g.media = media
		c := g.client(io.Discard, time.Now)
		if _, _, err := c.Picture(t.Context(), "frog", false); !chat.Is(err, chat.Unavailable) {
			t.Errorf("a picture that is %s: %v", name, err)
		}
		err := c.Fetch(t.Context(), "frog", func(_ string, r io.Reader) error {
			_, err := io.Copy(io.Discard, r)
			return err
		})
		if !chat.Is(err, chat.Unavailable) {
			t.Errorf("a GIF that is %s: %v", name, err)
		}
	}
}

func TestNothingNearbyIsFetchedBecauseAnAnswerSaysSo(t *testing.T) {
	g := standIn(t)
	c := g.client(io.Discard, time.Now)
	for _, address := range []string{"http://169.254.169.254/latest", "http://[::1]:1/", "file:///etc/passwd", "javascript:alert(1)", ""} {
		g.list = func() string { return strings.ReplaceAll(g.frog("near"), g.URL+"/media/downsized.gif", address) }
		clear(c.words)
		clear(c.gifs)
		if _, err := c.Find(t.Context(), "frog"); err != nil {
			t.Fatal(err)
		}
		// What is no address of the web gives way to the next one.
		err := c.Fetch(t.Context(), "near", func(string, io.Reader) error { return nil })
		if isWeb := strings.HasPrefix(address, "http"); isWeb == (err == nil) {
			t.Errorf("%s: %v", address, err)
		}
	}
	g.list = func() string {
		return strings.Join([]string{g.frog("a/b"), `{"id": "bare"}`, strings.Replace(g.frog("flat"), `"113", "size": "9000"`, `"0", "size": "9000"`, 1), g.frog("fine")}, ",")
	}
	if found, err := c.Find(t.Context(), "other"); err != nil || len(found) != 1 || found[0].ID != "fine" {
		t.Errorf("of broken ones %+v, %v", found, err)
	}
}

func status(code int) func(http.ResponseWriter) bool {
	return func(w http.ResponseWriter) bool { w.WriteHeader(code); return true }
}

func says(text string) func(http.ResponseWriter) bool {
	return func(w http.ResponseWriter) bool { io.WriteString(w, text); return true } //nolint:errcheck // a test
}
