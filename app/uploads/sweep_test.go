package uploads_test

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ribbit/app/files"
	"ribbit/app/store/storetest"
	"ribbit/app/uploads"
)

// eventually waits until something is so.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	const often, patience = 10 * time.Millisecond, time.Minute
	end := time.Now().Add(patience)
	for tick := time.NewTicker(often); !is(); <-tick.C {
		if time.Now().After(end) {
			t.Fatalf("%s: not within %v", what, patience)
		}
	}
}

func isGone(path string) bool {
	_, err := os.Stat(path)
	return os.IsNotExist(err)
}

// warnings tells of each warning that a log gets.
type warnings struct {
	slog.Handler
	came chan string
}

func (w warnings) Handle(_ context.Context, r slog.Record) error {
	if r.Level == slog.LevelWarn {
		w.came <- r.Message
	}
	return nil
}

func (w warnings) Enabled(context.Context, slog.Level) bool { return true }

// aged makes all kept files so old that a start takes those without a row for forgotten.
func aged(t *testing.T, d *uploads.Desk) (paths []string) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(d.Dir, "??", "*"))
	check(t, err)
	for _, path := range paths {
		old := time.Now().Add(-24 * time.Hour)
		check(t, os.Chtimes(path, old, old))
	}
	return paths
}

func TestFilesOfAnotherDatabaseStay(t *testing.T) {
	d, ada := desk(t, quick{})
	u, err := d.Add(t.Context(), ada, "pond.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	_, err = d.Await(t.Context(), ada, u.ID)
	check(t, err)
	begun, err := d.Begin(t.Context(), ada, "film.mp4", 1000)
	check(t, err)
	d.Close()
	kept := append(aged(t, d), d.Incoming.Path(string(begun.ID)))
	other := d.Config
	log := warnings{slog.DiscardHandler, make(chan string, 1)}
	other.Store, other.Log = storetest.Open(t), slog.New(log)
	stranger := open(t, other)
	if line := <-log.came; !strings.Contains(line, "another's folder or bucket") {
		t.Errorf("it warns of something else: %s", line)
	}
	check(t, stranger.Sweep(t.Context()))
	stranger.Close()
	for _, path := range kept {
		if isGone(path) {
			t.Errorf("%s is gone", path)
		}
	}
	again := open(t, d.Config)
	if _, offset, err := again.Offset(t.Context(), ada, begun.ID); err != nil || offset != 0 {
		t.Errorf("what was begun is not gone on with: at %d, %v", offset, err)
	}
}

func TestWhatACrashLeftWithoutARowIsRemovedByTheNextStart(t *testing.T) {
	d, ada := desk(t, quick{})
	u, err := d.Add(t.Context(), ada, "pond.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	_, err = d.Await(t.Context(), ada, u.ID)
	check(t, err)
	d.Close()
	known := aged(t, d)
	_, _, err = files.At(d.Dir).Put(t.Context(), strings.NewReader("nobody's"))
	check(t, err)
	var left string
	for _, path := range aged(t, d) {
		if b, err := os.ReadFile(path); err == nil && string(b) == "nobody's" {
			left = path
		}
	}
	open(t, d.Config)
	eventually(t, "what nothing refers to is removed", func() bool { return isGone(left) })
	for _, path := range known {
		if isGone(path) {
			t.Errorf("%s is gone", path)
		}
	}
}
