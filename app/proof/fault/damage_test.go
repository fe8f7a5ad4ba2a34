package fault_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/proof/program"
)

const (
	damagedSends = 800  // so many messages that pages lie between the first and the last
	pageBytes    = 4096 // of SQLite
)

// damaged is a folder with messages, as a killed server leaves it when it isKilled, else closed in order.
func damaged(t *testing.T, isKilled bool) (string, program.Pond) {
	t.Helper()
	dir := t.TempDir()
	p := fill(t, dir, 8, 1)
	s := start(t, dir)
	l := newLedger()
	l.write(s, p, 8, "hop, hop, hop into the pond", func(err error) bool {
		return err == nil && l.acknowledged() < damagedSends
	})
	if isKilled {
		s.Kill()
	} else {
		must(t, s.Stop())
	}
	return dir, p
}

func TestADamagedDatabaseIsSaidSoAndLeftAsItIs(t *testing.T) {
	closed, _ := damaged(t, false)
	killed, _ := damaged(t, true)
	for _, c := range []struct {
		name, dir, file string
		at              int64
	}{
		{"the header", closed, "ribbit.db", 0},
		{"the list of tables", closed, "ribbit.db", 100},
		{"the header of the log", killed, "ribbit.db-wal", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			must(t, os.CopyFS(dir, os.DirFS(c.dir)))
			scribble(t, filepath.Join(dir, c.file), c.at, 64)
			before := contents(t, dir)
			ctx, cancel := context.WithTimeout(t.Context(), program.Patience)
			defer cancel()
			cmd := exec.CommandContext(ctx, ribbit(t), "--addr", "127.0.0.1:0", "--data", dir)
			out, err := cmd.CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.ExitCode() != 1 {
				t.Errorf("the server ends with %v", err)
			}
			if said := strings.TrimSpace(string(out)); !strings.Contains(said, c.file) || strings.Contains(said, "\n") {
				t.Errorf("the server says %q", said)
			}
			for name, b := range contents(t, dir) {
				if !bytes.Equal(b, before[name]) {
					t.Errorf("%s was changed", name)
				}
			}
		})
	}
}

// TestDamageThatShowsLaterIsAnErrorAndNoEnd scribbles over pages of messages, which lie behind those of the empty tables, and most of
// which nobody has read yet.
func TestDamageThatShowsLaterIsAnErrorAndNoEnd(t *testing.T) {
	dir, p := damaged(t, false)
	file := filepath.Join(dir, "ribbit.db")
	at, err := os.Stat(file)
	must(t, err)
	s := start(t, dir)
	pages := at.Size() / pageBytes
	for page := pages / 2; page < pages*7/8; page++ {
		scribble(t, file, page*pageBytes, pageBytes)
	}
	c := client(t, s, p.Tokens[0])
	refusals := 0
	for _, path := range []string{
		fmt.Sprintf("/api/chat_threads/%d?limit=200", p.Threads[0]), fmt.Sprintf("/api/chat_threads/%d?limit=200&after=1", p.Threads[0]),
		"/api/chat_threads", "/api/search?q=pond", "/api/users?q=frog", "/api/chat_threads/messages/400",
	} {
		if err := c.Call(http.MethodGet, path, nil, nil); err != nil {
			refused := refusal(err)
			if refused == nil || refused.Status != http.StatusServiceUnavailable || !strings.Contains(refused.Text, "damaged") {
				t.Errorf("%s: %v", path, err)
			}
			refusals++
		}
	}
	_, err = c.Send(p.Threads[0], "one more", "one more")
	if refused := refusal(err); err != nil && refused == nil {
		t.Errorf("a send ends with %v", err)
	}
	if refusals == 0 {
		t.Error("nobody noticed")
	}
	logs(t, s, "malformed")
	if resp, err := http.Get(s.URL() + "/healthz"); err != nil || resp.StatusCode != http.StatusOK {
		t.Errorf("the server is gone: %v", err)
	}
	if err := s.Stop(); err != nil {
		t.Logf("the end: %v", err)
	}
}

// scribble overwrites a piece of a file.
func scribble(t *testing.T, file string, at int64, n int) {
	t.Helper()
	f, err := os.OpenFile(file, os.O_RDWR, 0)
	must(t, err)
	_, err = f.WriteAt(bytes.Repeat([]byte{0xa5}, n), at)
	must(t, errors.Join(err, f.Close()))
}

// contents are the files of a database that have to stay as they are.
func contents(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, name := range []string{"ribbit.db", "ribbit.db-wal"} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		files[name] = b
	}
	return files
}
