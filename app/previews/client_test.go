package previews

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"code.dny.dev/ssrf"
)

// nearby is a client that may ask this machine over IPv4, at any port.
func nearby() *Client {
	return NewClient(ssrf.WithAnyPort(), ssrf.WithAllowedV4Prefixes(netip.MustParsePrefix("127.0.0.0/8")))
}

func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func html5(w http.ResponseWriter, body string) {
	w.Header().Set("Content-Type", "text/html")
	io.WriteString(w, body) //nolint:errcheck // a test
}

func TestNothingNearbyIsAsked(t *testing.T) {
	asked := false
	here := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		asked = true
		html5(w, "<title>Router</title>")
	})
	_, port, _ := net.SplitHostPort(strings.TrimPrefix(here, "http://"))
	guarded := NewClient(ssrf.WithAnyPort())
	for _, host := range []string{
		"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "[::]", "127.1", "2130706433", "0x7f000001", "0177.0.0.1",
		"10.0.0.1", "192.168.1.1", "172.16.0.1", "100.64.0.1", "169.254.169.254", "[fe80::1]", "[fd00::1]", "[64:ff9b::7f00:1]", "224.0.0.1", "240.0.0.1",
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		_, err := guarded.Page(ctx, "http://"+host+":"+port+"/")
		cancel()
		if err == nil || errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s was asked: %v", host, err)
		}
	}
	if _, err := NewClient(ssrf.WithAllowedV4Prefixes(netip.MustParsePrefix("127.0.0.0/8"))).Page(t.Context(), here); !errors.Is(err, ssrf.ErrProhibitedPort) {
		t.Errorf("another port than those of the web: %v", err)
	}
	for _, address := range []string{"file:///etc/passwd", "ftp://pond.example/", "http://ada:secret@pond.example/", "http://", "//pond.example", "http://pond.example/" + strings.Repeat("a", maxURL)} {
		if _, err := guarded.Page(t.Context(), address); err == nil {
			t.Errorf("%.40s was asked", address)
		}
	}
	if asked {
		t.Error("something nearby was asked")
	}
}

func TestARedirectLeadsToNothingNearby(t *testing.T) {
	asked := false
	target, err := net.Listen("tcp", "[::1]:0") // the client may ask 127.0.0.1, and not this
	if err != nil {
		t.Skip("no IPv6 here")
	}
	s := &http.Server{ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked = true
		html5(w, "<title>Router</title>")
	})}
	go s.Serve(target) //nolint:errcheck // it ends with the test
	t.Cleanup(func() { s.Close() })
	for _, to := range []string{"http://" + target.Addr().String() + "/", "file:///etc/passwd", "http://10.0.0.1/"} {
		from := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) })
		if _, err := nearby().Page(t.Context(), from); err == nil {
			t.Errorf("it was led to %s", to)
		}
	}
	var loop string
	loop = serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, loop, http.StatusFound) })
	if _, err := nearby().Page(t.Context(), loop); err == nil || asked {
		t.Errorf("round and round: %v; the other one was asked: %v", err, asked)
	}
}

func TestALongPageIsReadToItsLimitAndAnEndlessOneOnlyForATime(t *testing.T) {
	var sent atomic.Int64
	long := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		for sent.Load() < 64<<20 {
			n, err := fmt.Fprint(w, strings.Repeat("<!-- pond -->", 1000))
			if sent.Add(int64(n)); err != nil {
				return
			}
		}
		html5(w, "<title>Too far</title>")
	})
	if p, err := nearby().Page(t.Context(), long); err == nil || p.Title != "" || sent.Load() >= 64<<20 {
		t.Errorf("read %q after %d bytes: %v", p.Title, sent.Load(), err)
	}
	held := make(chan struct{})
	t.Cleanup(func() { close(held) })
	slow := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.(http.Flusher).Flush()
		select {
		case <-held:
		case <-r.Context().Done():
		}
	})
	c := nearby()
	c.http.Timeout = 100 * time.Millisecond
	if _, err := c.Page(t.Context(), slow); err == nil {
		t.Error("a page that says nothing has a title")
	}
	headers := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Long", strings.Repeat("a", 1<<20))
		html5(w, "<title>Long</title>")
	})
	if _, err := nearby().Page(t.Context(), headers); err == nil {
		t.Error("headers may be of any length")
	}
}

func TestAPageSaysWhatItIs(t *testing.T) {
	base, err := url.Parse("https://pond.example/a/b")
	if err != nil {
		t.Fatal(err)
	}
	for body, want := range map[string]Page{
		`<title> The
			pond &amp; us </title>`: {Title: "The pond & us"},
		`<meta property=og:title content=Ducks><title>no</title><meta name=description content="Six of them"><meta property=og:image content=../duck.png>`: {Title: "Ducks", About: "Six of them", Picture: "https://pond.example/duck.png"},
		`<title>x</title><meta property=og:image content="javascript:alert(1)">`:                                                                           {Title: "x"},
		`<body><title>late</title>`:                                {},
		`<title>` + strings.Repeat("ä", 500) + `</title>`:          {Title: strings.Repeat("ä", maxTitle-1) + "…"},
		"<title>a\u202eb\x00c</title>":                             {Title: "ab\ufffdc"},
		`<meta property="og:title" content="<script>1<\/script>">`: {Title: `<script>1<\/script>`},
	} {
		if got := read(strings.NewReader(body), base); got != want {
			t.Errorf("%.60s says %+v, want %+v", body, got, want)
		}
	}
	picture := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "image/png")
		io.WriteString(w, strings.Repeat("x", maxPictureBytes+1)) //nolint:errcheck // a test
	})
	err = nearby().Picture(t.Context(), picture, func(r io.Reader) error {
		n, err := io.Copy(io.Discard, r)
		if n > maxPictureBytes {
			t.Errorf("a picture of %d bytes", n)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
