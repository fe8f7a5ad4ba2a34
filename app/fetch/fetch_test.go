package fetch

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/outbound"
)

const maxBytes = 1 << 10

// shelf keeps files in memory: the name is the id.
type shelf struct {
	mu   sync.Mutex
	kept map[chat.UploadID]int
	read int // of the longest file of an icon
}

func (s *shelf) Add(_ context.Context, _ chat.UserID, name string, most int64, r io.Reader) (chat.Upload, error) {
	b, err := io.ReadAll(io.LimitReader(r, most+1))
	if err == nil && int64(len(b)) > most {
		err = chat.FileTooLarge(most)
	}
	if err != nil {
		return chat.Upload{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept[chat.UploadID(name)] = len(b)
	return chat.Upload{Attachment: chat.Attachment{ID: chat.UploadID(name), Name: name}}, nil
}

func (s *shelf) Icon(_ context.Context, r io.Reader) (string, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxIconFile+1))
	s.read = max(s.read, len(b))
	if err == nil && len(b) == 0 {
		err = errors.New("no picture")
	}
	return "data:image/png;base64," + string(b[:min(len(b), 8)]), err
}

func (s *shelf) Drop(_ context.Context, _ chat.UserID, id chat.UploadID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.kept, id)
	return nil
}

// newDesk is one that may ask this machine, and a server of the test's.
func newDesk(t *testing.T, h http.HandlerFunc) (d *Desk, s *shelf, address string, log *bytes.Buffer) {
	t.Helper()
	there := httptest.NewServer(h)
	t.Cleanup(there.Close)
	s, log = &shelf{kept: map[chat.UploadID]int{}}, new(bytes.Buffer)
	return New(Config{
		Guard: outbound.New(outbound.Config{Allow: []string{"127.0.0.1"}}), Store: s, MaxBytes: maxBytes, Version: "test", Log: slog.New(slog.NewTextHandler(log, nil)), Now: time.Now,
	}), s, there.URL, log
}

// untilGone writes for as long as somebody reads: all of it fits nowhere.
func untilGone(w io.Writer) {
	for {
		if _, err := w.Write(make([]byte, maxBytes)); err != nil {
			return
		}
	}
}

func remote(addresses ...string) (files []chat.RemoteFile) {
	for _, a := range addresses {
		files = append(files, chat.RemoteFile{URL: a})
	}
	return files
}

func TestFilesComeInTheirOrderAndTheRestIsLeft(t *testing.T) {
	d, s, at, log := newDesk(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/led":
			http.Redirect(w, r, "/one.png", http.StatusFound)
		case "/none":
			http.NotFound(w, r)
		case "/fits":
			w.Write(make([]byte, maxBytes)) //nolint:errcheck // who asks may have gone
		case "/long":
			w.Write(make([]byte, maxBytes+1)) //nolint:errcheck // the same
		case "/endless":
			untilGone(w)
		default:
			io.WriteString(w, "x") //nolint:errcheck // the same
		}
	})
	ids, left := d.Fetch(t.Context(), 1, remote(
		at+"/two.png", at+"/led", at+"/none", at+"/fits", at+"/long", at+"/endless", "http://127.0.0.2/x", "http://169.254.169.254/latest", "ftp://10.0.0.1/x", "http://[::1]:1/x?key=secret", at+"/one.png"))
	if want := []chat.UploadID{"two.png", "fits", "one.png"}; !slices.Equal(ids, want) {
		t.Errorf("there are %v, want %v", ids, want)
	}
	if len(left) != 8 || left[0].URL != at+"/led" || left[7].URL != "http://[::1]:1/x?key=secret" {
		t.Errorf("left are %v", left)
	}
	if strings.Contains(log.String(), "secret") {
		t.Errorf("the log says what stands in an address: %s", log)
	}
	d.Drop(t.Context(), 1, ids)
	if len(s.kept) != 0 {
		t.Errorf("there still are %v", s.kept)
	}
}

func TestNobodyWaitsLongerThanTheyWant(t *testing.T) {
	gone := make(chan struct{})
	d, s, at, _ := newDesk(t, func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("x")) //nolint:errcheck // who asks may have gone
		w.(http.Flusher).Flush()
		<-r.Context().Done()
		close(gone)
	})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	if ids, left := d.Fetch(ctx, 1, remote(at+"/slow.png")); len(ids) != 0 || len(left) != 1 || len(s.kept) != 0 {
		t.Errorf("it has %v, left %v", ids, left)
	}
	if time.Since(began) > fetchTime/2 {
		t.Error("it waits for as long as any file may take")
	}
	<-gone
	if ids, left := d.Fetch(ctx, 1, remote(at+"/again.png")); len(ids) != 0 || len(left) != 1 {
		t.Errorf("too late it has %v, left %v", ids, left)
	}
}

func TestABotThatFetchesMuchLeavesTheOthersTheirTurn(t *testing.T) {
	var asked sync.WaitGroup
	asked.Add(botAtOnce)
	goOn := make(chan struct{})
	d, _, at, _ := newDesk(t, func(_ http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/slow" {
			asked.Done()
			<-goOn
		}
	})
	var under sync.WaitGroup
	for range botAtOnce / fileAtOnce {
		under.Go(func() { d.Fetch(t.Context(), 1, remote(slices.Repeat([]string{at + "/slow"}, fileAtOnce)...)) })
	}
	asked.Wait()
	if _, left := d.Fetch(t.Context(), 1, remote(at+"/more")); len(left) != 1 {
		t.Error("one bot fetches as much as it likes")
	}
	if ids, _ := d.Fetch(t.Context(), 2, remote(at+"/other")); len(ids) != 1 {
		t.Error("another bot does not get its turn")
	}
	close(goOn)
	under.Wait()
	if ids, _ := d.Fetch(t.Context(), 1, remote(at+"/more")); len(ids) != 1 || len(d.perBot) != 0 || d.all != 0 {
		t.Errorf("later it has %v; %d are under way, of %v", ids, d.all, d.perBot)
	}
}

func TestAFileIsCalledWhatItIs(t *testing.T) {
	header := func(kind, disposition string) http.Header {
		return http.Header{"Content-Type": {kind}, "Content-Disposition": {disposition}}
	}
	for _, c := range []struct {
		file chat.RemoteFile
		h    http.Header
		want string
	}{
		{chat.RemoteFile{URL: "http://a.lan/b", Name: "c.jpg"}, header("image/png", ""), "c.jpg"},
		{chat.RemoteFile{URL: "http://a.lan/b/c.jpeg?x=y.png"}, header("image/jpeg", ""), "c.jpeg"},
		{chat.RemoteFile{URL: "http://a.lan/cgi/snapshot.cgi"}, header("image/jpeg; q=1", ""), "snapshot.cgi.jpg"},
		{chat.RemoteFile{URL: "http://a.lan/"}, header("image/png", ""), "attachment.png"},
		{chat.RemoteFile{URL: "http://a.lan"}, header("", ""), "attachment"},
		{chat.RemoteFile{URL: "http://a.lan/b"}, header("application/pdf", `attachment; filename="bill.pdf"`), "bill.pdf"},
	} {
		if got := nameOf(c.file, c.h); got != c.want {
			t.Errorf("%s is called %q, want %q", c.file.URL, got, c.want)
		}
	}
}
