package store

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/store/postgrestest"
)

// told is a log that counts what it is told of other servers.
type told struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *told) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *told) times() int { return l.of("--bus") }

// of counts how often something was said.
func (l *told) of(what string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Count(l.text.String(), what)
}

// neighbour is a server on a database that others may have, too.
func neighbour(t *testing.T, address string, shared bool) (*Store, *told) {
	t.Helper()
	l := new(told)
	return open(t, Options{Dir: t.TempDir(), Database: address, Exclusive: true, Shared: shared, Log: slog.New(slog.NewTextHandler(l, nil))}), l
}

// becomes waits until a number is reached.
func becomes(t *testing.T, what string, want int, is func() int) {
	t.Helper()
	for end := time.Now().Add(time.Minute); is() != want; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: %d, want %d", what, is(), want)
		}
	}
}

func TestAServerSaysThatAnotherIsOnItsDatabase(t *testing.T) {
	t.Parallel()
	address := postgrestest.Empty(t)
	first, atFirst := neighbour(t, address, false)
	second, atSecond := neighbour(t, address+"&application_name=second", false)
	becomes(t, "the second says so", 1, atSecond.times)
	if atFirst.times() > 0 {
		t.Error("the first says so, too")
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	becomes(t, "the second has the lock", 1, func() (n int) {
		const query = `SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE application_name = 'second')`
		if err := one(t.Context(), second.reading, query, nil, &n); err != nil {
			t.Fatal(err)
		}
		return n
	})
	_, atThird := neighbour(t, address, false)
	becomes(t, "whoever comes after the second says so", 1, atThird.times)
	if atSecond.times() > 1 {
		t.Error("the second, which is the first now, says so again")
	}
}

func TestAServerThatLostItsDatabaseSeesWhoCameMeanwhile(t *testing.T) {
	t.Parallel()
	address := postgrestest.Empty(t)
	_, atFirst := neighbour(t, address, false)
	postgrestest.Outage(t, address)()
	_, atSecond := neighbour(t, address, false)
	becomes(t, "one of the two says so", 1, func() int { return atFirst.times() + atSecond.times() })
}

func TestServersWithABusKnowEachOther(t *testing.T) {
	t.Parallel()
	address := postgrestest.Empty(t)
	_, atFirst := neighbour(t, address, true)
	_, atSecond := neighbour(t, address, true)
	_, atThird := neighbour(t, address, false)
	becomes(t, "the one without a bus says so", 1, atThird.times)
	if n := atFirst.times() + atSecond.times(); n > 0 {
		t.Errorf("those with a bus say so %d times", n)
	}
}

func TestAServerSaysThatANewerOneIsOnItsDatabase(t *testing.T) {
	t.Parallel()
	s, l := neighbour(t, postgrestest.Empty(t), true)
	if _, err := s.reading.ExecContext(t.Context(), `UPDATE settings SET value = '9999' WHERE name = ?1`, schemaSetting); err != nil {
		t.Fatal(err)
	}
	becomes(t, "it says so", 1, func() int { return l.of("a newer Ribbit") })
}
