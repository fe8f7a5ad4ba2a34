//go:build linux

package fault_test

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"ribbit/app/proof/program"
	"ribbit/app/store/storetest"
)

const (
	diskWriters = 8
	roomLater   = 5 * time.Second // how long a server may need to notice that there is room again
)

// long is a message that fills a disk soon: its words are all different, so that the search index grows too.
var long = func() string {
	var b strings.Builder
	for i := 0; b.Len() < 6000; i++ {
		fmt.Fprintf(&b, "frog%d ", i*7919)
	}
	return strings.TrimSpace(b.String())
}()

func TestAFullDiskIsSaidSoAndLosesNothing(t *testing.T) {
	if ranWhereItMayMount(t) {
		return
	}
	dir := disk(t, "6m")
	p := fill(t, dir, diskWriters, 2)
	s := start(t, dir)
	survive(t, s, p, func() { must(t, unix.Mount("", dir, "", unix.MS_REMOUNT, "size=64m")) }, "disk is full")
}

func TestADiskThatRefusesIsSaidSoAndLosesNothing(t *testing.T) {
	dir := t.TempDir()
	p := fill(t, dir, diskWriters, 2)
	s := start(t, dir)
	limit := func(bytes uint64) {
		must(t, unix.Prlimit(s.PID(), unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: bytes, Max: unix.RLIM_INFINITY}, nil))
	}
	limit(2 << 20)
	survive(t, s, p, func() { limit(unix.RLIM_INFINITY) }, "cannot write to its disk")
}

// survive writes until the disk takes no more, looks at what a sender, a reader and the owner see, makes room, and looks
// whether all goes on.
func survive(t *testing.T, s *program.Server, p program.Pond, makeRoom func(), says string) {
	t.Helper()
	l := newLedger()
	var refusals atomic.Int64
	l.write(s, p, diskWriters, long, func(err error) bool {
		if err != nil {
			refusals.Add(1)
		}
		return refusals.Load() < 5*diskWriters && !t.Failed()
	})
	if l.acknowledged() == 0 || refusals.Load() == 0 {
		t.Fatalf("%d messages were stored, %d refused", l.acknowledged(), refusals.Load())
	}
	c := client(t, s, p.Tokens[1])
	refused := fillUp(t, c, l, p)
	if refused.Status != http.StatusServiceUnavailable || !strings.Contains(refused.Text, says) || strings.Contains(refused.Text, "\n") {
		t.Errorf("a sender is told %v", refused)
	}
	page := post(t, s, p.Tokens[1], fmt.Sprintf("/chats/%d/messages", p.Threads[0]), long)
	if !strings.Contains(page, says) {
		t.Errorf("the page does not say what is wrong: %.500s", page)
	}
	must(t, ready(s, notReady))
	l.check(t, s, p) // which also reads
	if t.Failed() {
		t.Fatalf("the server says:\n%.4000s", s.Log())
	}
	stored := l.acknowledged()

	makeRoom()
	took := eventually(t, roomLater, "the first write after there is room", func() error {
		m, err := c.Send(p.Threads[0], "there is room", "room")
		if err == nil {
			l.note(send{clientID: "room", content: "there is room"}, m, nil)
		}
		return err
	})
	must(t, ready(s, isReady))
	l.retry(t, s)
	l.check(t, s, p)
	must(t, s.Stop())
	storetest.CheckIntegrity(t, s.Dir)
	t.Logf("%d messages stored before, %d sends refused, %v until the first one after", stored, refusals.Load(), took)
}

// fillUp sends ever shorter texts until a short one is refused.
func fillUp(t *testing.T, c *program.Client, l *ledger, p program.Pond) *program.StatusError {
	t.Helper()
	text := long
	for n := range 10_000 {
		d := send{p.Tokens[1], p.Threads[0], fmt.Sprintf("fill-%d", n), text}
		m, err := c.Send(d.thread, d.content, d.clientID)
		l.note(d, m, err)
		refused := refusal(err)
		switch {
		case refused != nil && len(text) < 1000:
			return refused
		case refused != nil:
			text = strings.TrimSpace(text[:(len(text)+1)/2])
		case err != nil:
			t.Fatal(err)
		}
	}
	t.Fatal("the disk does not get full")
	return nil
}

// post sends a form as a page without scripts does and answers what the person sees.
func post(t *testing.T, s *program.Server, token, path, content string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL()+path, strings.NewReader(url.Values{"content": {content}}.Encode()))
	must(t, err)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	must(t, err)
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	must(t, err)
	if resp.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("the page answers %s", resp.Status)
	}
	return string(b)
}

func TestABackupOnAFullDiskLeavesNothingHalf(t *testing.T) {
	if ranWhereItMayMount(t) {
		return
	}
	full, other := disk(t, "6m"), t.TempDir()
	p := fill(t, full, diskWriters, 2)
	s := start(t, full)
	l := newLedger()
	l.write(s, p, diskWriters, long, func(err error) bool { return err == nil })

	t.Run("onto the full disk", func(t *testing.T) {
		out, err := s.Run(t.Context(), "backup", filepath.Join(full, "monday.tar"))
		if err == nil || !strings.Contains(out, "no room") || strings.Contains(out, "\n") {
			t.Errorf("the backup says %q, %v", out, err)
		}
		left(t, full, "cache", "disk.json", "files", "ribbit.addresses", "ribbit.db", "ribbit.db-shm", "ribbit.db-wal", "ribbit.lock")
	})
	t.Run("of the full disk", func(t *testing.T) {
		file := filepath.Join(other, "tuesday.tar")
		if out, err := s.Run(t.Context(), "backup", file); err != nil {
			t.Fatalf("the backup says %q, %v", out, err)
		}
		left(t, other, "tuesday.tar")
		restored := start(t, restore(t, s, file))
		again := p // a backup brings no token back
		again.Tokens = []string{newToken(t, restored, "frog0")}
		l.check(t, restored, again)
	})
	l.check(t, s, p)
	must(t, unix.Mount("", full, "", unix.MS_REMOUNT, "size=64m"))
	eventually(t, roomLater, "getting ready again", func() error { return ready(s, isReady) })
	must(t, s.Stop())
	storetest.CheckIntegrity(t, full)
}

// newToken is a token that the command line makes for somebody.
func newToken(t *testing.T, s *program.Server, name string) string {
	t.Helper()
	out, err := s.Run(t.Context(), "token", name)
	must(t, err)
	lines := strings.Fields(out)
	return lines[len(lines)-1]
}

// restore puts a backup into a new folder and answers that.
func restore(t *testing.T, s *program.Server, file string) string {
	t.Helper()
	to := program.Server{Binary: s.Binary, Dir: filepath.Join(t.TempDir(), "data")}
	if out, err := to.Run(t.Context(), "restore", file); err != nil {
		t.Fatalf("the restore says %q, %v", out, err)
	}
	return to.Dir
}

// left fails the test unless a folder holds these files and no other.
func left(t *testing.T, dir string, names ...string) {
	t.Helper()
	files, err := os.ReadDir(dir)
	must(t, err)
	var have []string
	for _, f := range files {
		have = append(have, f.Name())
	}
	if strings.Join(have, " ") != strings.Join(names, " ") {
		t.Errorf("the folder holds %q, want %q", have, names)
	}
}

func TestAnUploadThatFillsTheDiskIsRefusedAndMakesRoom(t *testing.T) {
	if ranWhereItMayMount(t) {
		return
	}
	dir := disk(t, "16m")
	p := fill(t, dir, 2, 1)
	s := start(t, dir, "RIBBIT_DISK_RESERVE=4MB")
	c := client(t, s, p.Tokens[0])
	for _, size := range []int{20 << 20, 14 << 20} { // more than there is, and more than may be taken
		_, err := c.Upload("pond.bin", make([]byte, size))
		if refused := refusal(err); refused == nil || refused.Status != http.StatusInsufficientStorage || refused.Text == "" {
			t.Errorf("an upload of %d bytes is answered with %v", size, err)
		}
		left, err := os.ReadDir(filepath.Join(dir, "files", "incoming"))
		if err != nil || len(left) > 0 {
			t.Errorf("of %d bytes is left %v, %v", size, left, err)
		}
		_, err = c.Send(p.Threads[0], "there is still room for words", fmt.Sprint(size))
		must(t, err)
	}
	u, err := c.Upload("pond.bin", make([]byte, 1<<20))
	must(t, err)
	_, err = c.SendFiles(p.Threads[0], "small", u.ID)
	must(t, err)
}
