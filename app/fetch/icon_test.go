package fetch

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestAnIconIsFetchedOnceADay(t *testing.T) {
	var asked atomic.Int32
	var away atomic.Bool
	d, _, at, log := newDesk(t, func(w http.ResponseWriter, _ *http.Request) {
		if asked.Add(1); away.Load() {
			w.WriteHeader(http.StatusBadGateway)
		}
		io.WriteString(w, "nas") //nolint:errcheck // who asks may have gone
	})
	now := time.Unix(0, 0)
	d.Now = func() time.Time { return now }
	for range 3 {
		if got := d.Icon(t.Context(), 1, at+"/nas.png"); got != "data:image/png;base64,nas" {
			t.Fatalf("the icon is %q", got)
		}
	}
	if n := asked.Load(); n != 1 {
		t.Errorf("three messages ask %d times", n)
	}
	now = now.Add(iconFresh)
	away.Store(true)
	for range 3 {
		if got := d.Icon(t.Context(), 1, at+"/nas.png?key=secret"); got != "" {
			t.Fatalf("away, the icon is %q", got)
		}
	}
	if n := asked.Load(); n != 2 {
		t.Errorf("a server that is away was asked %d times", n-1)
	}
	now = now.Add(iconMissing)
	away.Store(false)
	if got := d.Icon(t.Context(), 1, at+"/nas.png?key=secret"); got == "" {
		t.Error("a server that is back is not asked again")
	}
	if log.Len() == 0 || strings.Contains(log.String(), "secret") {
		t.Errorf("the log says %s", log)
	}
	for i := range 2 * maxIcons {
		d.Icon(t.Context(), 1, fmt.Sprint(at, "/", i))
	}
	if len(d.icons) > maxIcons {
		t.Errorf("%d icons are kept", len(d.icons))
	}
}

func TestAnIconThatMayNotBeAskedForOrIsTooLongIsLeftOut(t *testing.T) {
	d, s, at, _ := newDesk(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/led":
			http.Redirect(w, r, "/icon.png", http.StatusFound)
		case "/endless":
			untilGone(w)
		case "/icon.png":
			io.WriteString(w, "icon") //nolint:errcheck // who asks may have gone
		}
	})
	for _, address := range []string{at + "/led", at + "/none", at + "/endless", "http://127.0.0.2/x", "http://169.254.169.254/latest", "http://[::1]:1/x", "ftp://10.0.0.1/x"} {
		if got := d.Icon(t.Context(), 1, address); got != "" {
			t.Errorf("%s is %q", address, got)
		}
	}
	if s.read > maxIconFile {
		t.Errorf("%d bytes of a file are read", s.read)
	}
	late, cancel := context.WithCancel(t.Context())
	cancel()
	if got := d.Icon(late, 1, at+"/icon.png"); got != "" {
		t.Errorf("too late it is %q", got)
	}
	if got := d.Icon(t.Context(), 1, at+"/icon.png"); got == "" {
		t.Error("one that came too late for a message is left out of the next")
	}
}
