package store

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

// lines are what a log says.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func TestSendsGoOnWhileANewServerFoldsTheSearchAnew(t *testing.T) {
	t.Parallel()
	const before = 150
	address := postgrestest.Empty(t)
	old := openAt(t, address)
	thread, people := twoPeople(t, old)
	send := func(text string) {
		t.Helper()
		_, _, err := old.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: text, At: time.Now()})
		if err != nil {
			t.Errorf("a send is answered %v", err)
		}
	}
	for i := range before {
		send(fmt.Sprintf("heron %d", i))
	}
	index := func() []string {
		t.Helper()
		all, err := column[string](t.Context(), old.reading, `SELECT docid || ' ' || CAST(words AS TEXT) FROM search WHERE words <> '' ORDER BY docid`)
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	want := index()
	for _, statement := range []string{
		`UPDATE ribbit.settings SET value = '0' WHERE name = '` + foldSetting + `'`,
		`UPDATE ribbit.search SET words = ''`, // as another version folded them
		`CREATE FUNCTION ribbit.dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.03); RETURN new; END'`,
		`CREATE TRIGGER dawdle BEFORE INSERT ON ribbit.search FOR EACH ROW EXECUTE FUNCTION ribbit.dawdle()`,
	} {
		if _, err := old.reading.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	var log lines
	opened := make(chan error, 1)
	go func() {
		s, err := Open(context.Background(), Options{Dir: t.TempDir(), Database: address, Exclusive: true, Log: slog.New(slog.NewTextHandler(&log, nil))})
		if err == nil {
			err = s.Close()
		}
		opened <- err
	}()
	for len(index()) == 0 {
		select {
		case err := <-opened:
			t.Fatalf("nobody saw it at work: %v", err)
		case <-time.After(time.Millisecond):
		}
	}
	sent := 0
	for ; sent < 5; sent++ {
		begin := time.Now()
		send("stork")
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("a send took %s", took)
		}
	}
	if n := len(index()); n >= before+sent {
		t.Errorf("it was over before: %d are folded", n)
	}
	if err := <-opened; err != nil {
		t.Fatal(err)
	}
	if is := index(); len(is) != before+sent || !slices.Equal(is[:before], want) {
		t.Errorf("the index has %d messages, and other words than before", len(is))
	}
	var version string
	if err := one(t.Context(), old.reading, `SELECT value FROM settings WHERE name = '`+foldSetting+`'`, nil, &version); err != nil || version != fmt.Sprint(chat.FoldVersion) {
		t.Errorf("it is folded by %q, %v", version, err)
	}
}

func TestAServerThatStartsWhileAnotherChangesTheTablesWaitsForIt(t *testing.T) {
	t.Parallel()
	address := postgrestest.Empty(t)
	first := openAt(t, address)
	conn, err := first.reading.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.ExecContext(t.Context(), `SELECT pg_advisory_lock(?1)`, int64(migrationLock)); err != nil {
		t.Fatal(err)
	}
	var log lines
	opened := make(chan error, 1)
	go func() {
		s, err := Open(context.Background(), Options{Dir: t.TempDir(), Database: address, Exclusive: true, Log: slog.New(slog.NewTextHandler(&log, nil))})
		if err == nil {
			err = s.Close()
		}
		opened <- err
	}()
	for !strings.Contains(log.String(), "this one waits for it") {
		select {
		case err := <-opened:
			t.Fatalf("it does not wait: %v", err)
		case <-time.After(time.Millisecond):
		}
	}
	if _, err := conn.ExecContext(t.Context(), `SELECT pg_advisory_unlock(?1)`, int64(migrationLock)); err != nil {
		t.Fatal(err)
	}
	if err := <-opened; err != nil {
		t.Error(err)
	}
}
