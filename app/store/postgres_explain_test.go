package store

import (
	"context"
	"crypto/tls"
	"encoding/pem"
	"io"
	"log/slog"
	"net"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"

	"ribbit/app/store/postgrestest"
)

// porter answers whoever connects in place of PostgreSQL.
type porter struct {
	secure *tls.Config             // nil for none
	says   *pgproto3.ErrorResponse // to a startup
}

// stand answers the address at which the porter stands.
func (p porter) stand(t *testing.T) string {
	t.Helper()
	door, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var talking sync.WaitGroup
	t.Cleanup(func() { door.Close(); talking.Wait() })
	talking.Go(func() {
		for {
			conn, err := door.Accept()
			if err != nil {
				return
			}
			talking.Go(func() { defer conn.Close(); p.talk(conn) })
		}
	})
	return door.Addr().String()
}

func (p porter) talk(conn net.Conn) {
	for {
		first, err := pgproto3.NewBackend(conn, conn).ReceiveStartupMessage()
		if err != nil {
			return
		}
		if _, wantsTLS := first.(*pgproto3.SSLRequest); !wantsTLS {
			if p.says == nil {
				return
			}
			out, _ := p.says.Encode(nil) //nolint:errcheck // it is short
			conn.Write(out)              //nolint:errcheck // whoever has gone needs no answer
			return
		}
		if p.secure == nil {
			io.WriteString(conn, "N") //nolint:errcheck // as above
			continue
		}
		io.WriteString(conn, "S") //nolint:errcheck // as above
		conn = tls.Server(conn, p.secure)
	}
}

func TestWhatIsWrongWithTheWayIntoPostgreSQLIsASentenceThatSaysWhatToDo(t *testing.T) {
	secure := httptest.NewUnstartedServer(nil)
	secure.StartTLS()
	defer secure.Close()
	empty := filepath.Join(t.TempDir(), "empty.pem")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	at := func(p porter, query string) string {
		return "postgres://ada:hop-secret@" + p.stand(t) + "/pond?" + query
	}
	refusal := func(code, routine, message string) porter {
		return porter{says: &pgproto3.ErrorResponse{Severity: "FATAL", Code: code, Routine: routine, Message: message}}
	}
	full := postgrestest.Empty(t)
	s := openAt(t, full)
	if err := asItIs(t.Context(), s.writer.conn, `CREATE ROLE newt LOGIN CONNECTION LIMIT 0`); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ address, says string }{
		"TLS is not spoken":             {at(porter{}, "sslmode=require"), "sslmode=disable"},
		"a strange certificate":         {at(porter{secure: secure.TLS}, "sslmode=verify-full"), "Name its authority with sslrootcert"},
		"another machine's certificate": {strings.Replace(at(porter{secure: secure.TLS}, "sslmode=verify-full&sslrootcert="+certificateOf(t, secure)), "127.0.0.1", "localhost", 1), "as the certificate does"},
		"TLS is needed":                 {at(refusal("28000", "ClientAuthentication", "x"), "sslmode=disable"), "sslmode=require"},
		"TLS is needed, by its words":   {at(refusal("28000", "", `no pg_hba.conf entry for host "::1", no encryption`), "sslmode=disable"), "sslmode=require"},
		"this machine is not let in":    {at(refusal("28000", "ClientAuthentication", "x"), "sslmode=prefer"), "pg_hba.conf"},
		"no such user":                  {at(refusal("28000", "InitializeSessionUserId", "x"), "sslmode=prefer"), "the user or the password"},
		"a wrong password":              {at(refusal("28P01", "auth_failed", "x"), "sslmode=prefer"), "the user or the password"},
		"a pooler":                      {at(refusal("08P01", "", "unsupported startup parameter: search_path"), "sslmode=disable"), "Name PostgreSQL itself"},
		"it starts":                     {at(refusal("57P03", "", "the database system is starting up"), "sslmode=disable"), "still starting"},
		"too many connections":          {at(refusal("53300", "", "sorry, too many clients already"), "sslmode=disable"), "max_connections"},
		"too many of one user":          {strings.Replace(full, "user=ribbit", "user=newt", 1), "max_connections"},
		"no file of an authority":       {"postgres://ada:hop-secret@db/pond?sslmode=verify-full&sslrootcert=/nowhere/pond.pem", "/nowhere/pond.pem"},
		"nothing in that file":          {"postgres://ada:hop-secret@db/pond?sslmode=verify-full&sslrootcert=" + empty, "Correct sslmode"},
		"no such mode":                  {"postgres://ada:hop-secret@db/pond?sslmode=maybe", "Correct sslmode"},
		"half a certificate":            {"postgres://ada:hop-secret@db/pond?sslcert=/nowhere/ada.pem", "sslcert"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(context.Background(), time.Second)
			defer cancel()
			_, err := Open(ctx, Options{Dir: t.TempDir(), Database: c.address, Log: slog.New(slog.DiscardHandler)})
			if err == nil || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), "--database") ||
				strings.Contains(err.Error(), "hop-secret") || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "does not answer") {
				t.Errorf("it says: %v", err)
			}
		})
	}
}

// certificateOf writes a server's own certificate to a file.
func certificateOf(t *testing.T, s *httptest.Server) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "pond.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}
