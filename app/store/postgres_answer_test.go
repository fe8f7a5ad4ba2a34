package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"testing"
	"time"

	"ribbit/app/store/postgrestest"
)

// TestValuesAreTheSameInASnapshotAndOutside asks for every kind of column that statements bring, as the first and as a later statement
// of a snapshot, which go other ways to PostgreSQL.
func TestValuesAreTheSameInASnapshotAndOutside(t *testing.T) {
	s := openAt(t, postgrestest.Empty(t))
	const query = `
		SELECT
			?1,
			?2,
			CAST(9223372036854775807 AS BIGINT),
			CAST(-7 AS int4),
			CAST(-8 AS int2),
			CAST(1.5 AS float8),
			1 = 1,
			1 = 2,
			CAST(NULL AS TEXT),
			CAST(NULL AS BIGINT),
			sum(CAST(n AS BIGINT)),
			count(*),
			CAST('<b>"🐸"</b>' AS TEXT),
			'',
			json_build_array(1, 'a'),
			CAST('{"a": [1, null]}' AS jsonb),
			CAST(now() - now() AS TEXT)
		FROM generate_series(1, 3) n`
	const columns = 17
	want := "[int64 -5][string a\nb][int64 9223372036854775807][int64 -7][int64 -8][float64 1.5][bool true][bool false][<nil> <nil>][<nil> <nil>]" +
		`[string 6][int64 3][string <b>"🐸"</b>][string ][string [1, "a"]][string {"a": [1, null]}][string 00:00:00]`
	ask := func(q querier) (said string) {
		t.Helper()
		values, into := make([]any, columns), make([]any, columns)
		for i := range values {
			into[i] = &values[i]
		}
		if err := one(t.Context(), q, query, []any{-5, "a\nb"}, into...); err != nil {
			t.Fatal(err)
		}
		for _, v := range values {
			said += fmt.Sprintf("[%T %v]", v, v)
		}
		return said
	}
	if got := ask(s.reading); got != want {
		t.Errorf("outside they are\n%s and not\n%s", got, want)
	}
	err := s.snapshot(t.Context(), "ask", func(q querier) error {
		for _, which := range []string{"first", "second"} {
			if got := ask(q); got != want {
				t.Errorf("in the %s statement they are\n%s and not\n%s", which, got, want)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// TestASnapshotEndsWithItsReader looks from outside for what is still open.
func TestASnapshotEndsWithItsReader(t *testing.T) {
	s := openAt(t, postgrestest.Empty(t))
	s.reading.SetMaxOpenConns(1) // whoever comes next has the same connection
	state := func() (state, level string) {
		t.Helper()
		err := one(t.Context(), s.reading, `
			SELECT
				(SELECT string_agg(a.state, ' ') FROM pg_stat_activity a WHERE a.datname = current_database() AND a.pid = pg_backend_pid()),
				current_setting('transaction_isolation')`, nil, &state, &level)
		if err != nil {
			t.Fatal(err)
		}
		return state, level
	}
	count := func(q querier) error {
		var n int
		return one(t.Context(), q, `SELECT count(*) FROM users`, nil, &n)
	}
	fails := func(q querier) error {
		return one(t.Context(), q, `SELECT 1 / (count(*) - count(*)) FROM users`, nil, new(int))
	}
	for name, read := range map[string]func(querier) error{
		"nothing":     func(querier) error { return nil },
		"once":        count,
		"twice":       func(q querier) error { return errors.Join(count(q), count(q)) },
		"wrong":       fails,
		"wrong later": func(q querier) error { return errors.Join(count(q), fails(q)) },
	} {
		t.Run(name, func(t *testing.T) {
			err := s.snapshot(t.Context(), "read", func(q querier) error {
				if name != "nothing" && name != "wrong" {
					var level, mode string
					if err := one(t.Context(), q, `SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only')`, nil, &level, &mode); err != nil {
						return err
					}
					if level != "repeatable read" || mode != "on" {
						t.Errorf("it reads with %s, read only %s", level, mode)
					}
				}
				return read(q)
			})
			if isWrong := err != nil; isWrong != (name == "wrong" || name == "wrong later") {
				t.Errorf("it is answered with %v", err)
			}
			if state, level := state(); state != "active" || level != "read committed" {
				t.Errorf("afterwards it is %s, %s", state, level)
			}
		})
	}
	// Nobody uses the connection afterwards, and the snapshot has ended all the same.
	other := openAt(t, postgrestest.Empty(t))
	if err := s.snapshot(t.Context(), "read", count); err != nil {
		t.Fatal(err)
	}
	for begin := time.Now(); ; time.Sleep(time.Millisecond) {
		var open int
		if err := one(t.Context(), other.reading, `
			SELECT count(*)
			FROM pg_stat_activity a
			WHERE a.datname <> current_database() AND a.state LIKE 'idle in transaction%'`, nil, &open); err != nil {
			t.Fatal(err)
		}
		if open == 0 {
			break
		}
		if time.Since(begin) > 10*time.Second {
			t.Fatal("it is still open")
		}
	}
}

func TestAReaderWhoLeavesTakesTheSnapshotAlong(t *testing.T) {
	s := openAt(t, postgrestest.Empty(t))
	s.reading.SetMaxOpenConns(1)
	ctx, leave := context.WithCancel(t.Context())
	err := s.snapshot(ctx, "read", func(q querier) error {
		leave()
		return one(ctx, q, `SELECT 1`, nil, new(int))
	})
	if !errors.Is(err, context.Canceled) && !errors.Is(err, sql.ErrTxDone) {
		t.Errorf("it is answered with %v", err)
	}
	if is, err := s.HasPeople(t.Context()); is || err != nil {
		t.Errorf("the next one gets %v, %v", is, err)
	}
}
