package store

import (
	"context"
	"errors"
	"net/url"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

// What is wrong with the database is nobody's mistake who writes or reads, and may be over in a moment.
func TestWhatIsWrongWithPostgreSQLIsAProblemThatPasses(t *testing.T) {
	s := openAt(t, postgrestest.Empty(t))
	raises := func(code string) {
		t.Helper()
		_, err := s.reading.ExecContext(t.Context(), `
			CREATE OR REPLACE FUNCTION fail() RETURNS TRIGGER AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''`+code+`''; END' LANGUAGE plpgsql`)
		if err != nil {
			t.Fatal(err)
		}
	}
	raises("53100")
	if _, err := s.reading.ExecContext(t.Context(), `CREATE TRIGGER fail BEFORE INSERT ON settings FOR EACH ROW EXECUTE FUNCTION fail()`); err != nil {
		t.Fatal(err)
	}
	for code, want := range map[string]string{
		"08006": "database-away", "25006": "database-away", "25P03": "database-away", "25P04": "database-away", "53300": "database-away",
		"57P01": "database-away", "57P02": "database-away", "57P03": "database-away", "57P05": "database-away",
		"57014": "server-busy", "55P03": "server-busy", "40001": "server-busy", "40P01": "server-busy", "53200": "server-busy", "53400": "server-busy",
		"53100": "disk-full", "58000": "disk-broken", "58030": "disk-broken", "58P01": "disk-broken",
		"XX001": "database-damaged", "XX002": "database-damaged",
	} {
		raises(code)
		err := s.SetServerName(t.Context(), "Pond")
		p, _ := chat.AsProblem(err)
		if p == nil || p.Kind != chat.Unavailable || p.ID != want {
			t.Errorf("%s is answered %v", code, err)
		}
		var cause *pgconn.PgError
		if !errors.As(err, &cause) || cause.Code != code {
			t.Errorf("whoever reads the log does not learn of %s: %v", code, err)
		}
	}
	raises("22012")
	if err := s.SetServerName(t.Context(), "Pond"); err == nil || chat.Is(err, chat.Unavailable) {
		t.Errorf("what was asked in a wrong way is answered %v", err)
	}
}

func TestALimitOfPostgreSQLForTheTimeOfAStatementIsAProblemThatPasses(t *testing.T) {
	address, err := url.Parse(postgrestest.Empty(t))
	if err != nil {
		t.Fatal(err)
	}
	other := openAt(t, address.String())
	q := address.Query()
	q.Set("statement_timeout", "300")
	address.RawQuery = q.Encode()
	s := openAt(t, address.String())
	conn, err := other.reading.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := asItIs(t.Context(), conn, `BEGIN; LOCK TABLE ribbit.settings IN ACCESS EXCLUSIVE MODE`); err != nil {
		t.Fatal(err)
	}
	if _, err := s.ServerName(t.Context()); !chat.Is(err, chat.Unavailable) {
		t.Errorf("a read is answered %v", err)
	}
	if err := s.SetServerName(t.Context(), "Pond"); !chat.Is(err, chat.Unavailable) {
		t.Errorf("a write is answered %v", err)
	}
	if err := asItIs(context.WithoutCancel(t.Context()), conn, `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if err := s.SetServerName(t.Context(), "Pond"); err == nil {
			return
		} else if time.Now().After(end) {
			t.Fatalf("it does not go on: %v", err)
		}
	}
}
