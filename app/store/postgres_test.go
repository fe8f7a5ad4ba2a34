package store

import (
	"bytes"
	"context"
	"database/sql/driver"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

// openAt opens a server's store on a PostgreSQL database.
func openAt(t *testing.T, address string) *Store {
	t.Helper()
	return open(t, Options{Dir: t.TempDir(), Database: address, Exclusive: true})
}

// twoPeople opens a direct thread.
func twoPeople(t *testing.T, s *Store) (thread chat.ThreadID, people []chat.UserID) {
	t.Helper()
	for _, name := range []string{"ada", "grace"} {
		u, err := s.AddUser(t.Context(), chat.NewUser{Name: name, Fold: name, PasswordHash: "x", CreatedAt: time.Now()})
		if err != nil {
			t.Fatal(err)
		}
		people = append(people, u.ID)
	}
	thread, _, err := s.OpenThread(t.Context(), chat.NewThread{By: people[0], Receivers: people[1:], Kind: chat.Direct, At: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	return thread, people
}

// columns lists what a schema has: each table's columns with their kinds and whether they may be NULL, and its indexes.
func columns(t *testing.T, s *Store, query string) (all []string) {
	t.Helper()
	all, err := column[string](t.Context(), s.reading, query)
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(all)
	return all
}

func TestBothEnginesHaveOneSchema(t *testing.T) {
	light := open(t, Options{Dir: t.TempDir(), Database: sqliteDatabase})
	heavy := openAt(t, postgrestest.Empty(t))
	for what, queries := range map[string][2]string{
		"columns": {`
			SELECT m.name || '.' || c.name || ' ' || lower(c.type) || iif(c."notnull" = 1 OR c.pk > 0, ' not null', '')
			FROM sqlite_schema m
			CROSS JOIN pragma_table_xinfo(m.name) c
			WHERE m.type = 'table' AND m.name NOT LIKE 'search%' AND m.name NOT LIKE 'sqlite%'`, `
			SELECT c.table_name || '.' || c.column_name || ' ' || CASE c.data_type WHEN 'bigint' THEN 'integer' ELSE c.data_type END
				|| CASE c.is_nullable WHEN 'NO' THEN ' not null' ELSE '' END
			FROM information_schema.columns c
			WHERE c.table_schema = 'ribbit' AND c.table_name <> 'search'`},
		"indexes": {`
			SELECT m.tbl_name || ' ' || m.name || iif(m.sql LIKE 'CREATE UNIQUE%', ' unique', '')
			FROM sqlite_schema m
			WHERE m.type = 'index' AND m.sql IS NOT NULL`, `
			SELECT i.tablename || ' ' || i.indexname || CASE WHEN starts_with(i.indexdef, 'CREATE UNIQUE') THEN ' unique' ELSE '' END
			FROM pg_indexes i
			WHERE i.schemaname = 'ribbit' AND i.tablename <> 'search'
				AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conname = i.indexname)`},
		"keys": {`
			SELECT m.name || ' ' || (SELECT group_concat(p.name, ' ') FROM (SELECT c.name FROM pragma_table_info(m.name) c WHERE c.pk > 0 ORDER BY c.pk) p)
			FROM sqlite_schema m
			WHERE m.type = 'table' AND m.name NOT LIKE 'search%' AND m.name NOT LIKE 'sqlite%'
			UNION ALL
			SELECT m.name || ' ' || (SELECT group_concat(x.name, ' ') FROM (SELECT c.name FROM pragma_index_info(i.name) c ORDER BY c.seqno) x)
			FROM sqlite_schema m
			CROSS JOIN pragma_index_list(m.name) i
			WHERE m.type = 'table' AND i.origin = 'u'`, `
			SELECT r.relname || ' ' || (
				SELECT string_agg(a.attname, ' ' ORDER BY n.place)
				FROM unnest(k.conkey) WITH ORDINALITY AS n (number, place)
				JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n.number
			)
			FROM pg_constraint k
			JOIN pg_class r ON r.oid = k.conrelid
			WHERE k.contype IN ('p', 'u') AND r.relname <> 'search' AND k.connamespace = 'ribbit'::regnamespace`},
		"references": {`
			SELECT m.name || '.' || f."from" || ' ' || f."table" || iif(f.on_delete = 'CASCADE', ' cascade', '')
			FROM sqlite_schema m
			CROSS JOIN pragma_foreign_key_list(m.name) f
			WHERE m.type = 'table'`, `
			SELECT r.relname || '.' || a.attname || ' ' || o.relname || CASE k.confdeltype WHEN 'c' THEN ' cascade' ELSE '' END
			FROM pg_constraint k
			JOIN pg_class r ON r.oid = k.conrelid
			JOIN pg_class o ON o.oid = k.confrelid
			JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
			WHERE k.contype = 'f' AND k.connamespace = 'ribbit'::regnamespace`},
	} {
		has, wants := columns(t, heavy, queries[1]), columns(t, light, queries[0])
		for _, c := range wants {
			if !slices.Contains(has, c) {
				t.Errorf("%s: PostgreSQL lacks %s", what, c)
			}
		}
		for _, c := range has {
			if !slices.Contains(wants, c) {
				t.Errorf("%s: PostgreSQL alone has %s", what, c)
			}
		}
	}
	if known := postgresMigrations(); migrationNumber(known[len(known)-1]) != len(migrations()) {
		t.Errorf("PostgreSQL's last migration is %s, and SQLite has %d", known[len(known)-1], len(migrations()))
	}
}

func TestServersOnOneDatabaseCountAsOne(t *testing.T) {
	address := postgrestest.Empty(t)
	servers := []*Store{openAt(t, address), openAt(t, address)}
	thread, people := twoPeople(t, servers[0])
	group, _, err := servers[1].OpenThread(t.Context(), chat.NewThread{By: people[1], Title: "pond", Receivers: people[:1], Kind: chat.Group, At: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	const each = 25
	var senders sync.WaitGroup
	for i := range 8 {
		senders.Go(func() {
			s := servers[i%2]
			for n := range each {
				to := []chat.ThreadID{thread, group}[(i/2+n)%2]
				m, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: to, Sender: people[i%2], Kind: chat.Text, Content: "hop", At: time.Now()})
				if err == nil && n%5 == 0 { // what may change anything comes between
					_, err = s.AddReaction(t.Context(), chat.ReactionChange{Caller: people[i%2], ID: m.ID, Reaction: "👍", At: time.Now()})
				}
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	senders.Wait()
	var all int
	for _, id := range []chat.ThreadID{thread, group} {
		ms, version, err := servers[0].MessagesSince(t.Context(), chat.ChangesQuery{Thread: id, Caller: people[0], Limit: 1 << 20})
		if err != nil {
			t.Fatal(err)
		}
		all += len(ms)
		if ms[len(ms)-1].Version != version {
			t.Errorf("the thread is at version %d, its last change at %d", version, ms[len(ms)-1].Version)
		}
		slices.SortFunc(ms, func(a, b chat.Message) int { return int(a.Seq - b.Seq) })
		for i, m := range ms {
			if m.Seq != chat.Seq(i+1) {
				t.Fatalf("after %d messages comes seq %d", i, m.Seq)
			}
			if i > 0 && (m.CreatedVersion <= ms[i-1].CreatedVersion || m.ID <= ms[i-1].ID) {
				t.Errorf("seq %d is older than the one before", m.Seq)
			}
		}
	}
	if all != 8*each {
		t.Errorf("%d messages are there", all)
	}
}

// cutter stands between a store and its database, and can cut a connection at a commit.
type cutter struct {
	silent atomic.Bool   // everything that comes is swallowed
	closed atomic.Bool   // nobody who comes is let in
	pieces atomic.Int64  // that the store has sent
	over   chan struct{} // closed at the end of the test: until then neither end of a silent connection learns that the other hung up

	mu   sync.Mutex
	cut  string                     // where the next commit is cut: before the database learns of it, while it waits, after it answered, in silence, or late
	last func()                     // is called before it is
	lies func(answer []byte) []byte // set before anybody comes; nil for an honest one
}

func (c *cutter) set(where string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cut = where
}

// take answers where to cut, once.
func (c *cutter) take() (where string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	where, c.cut = c.cut, ""
	return where
}

// between answers an address at which the database of another one is reached through a cutter.
func between(t *testing.T, address string) (string, *cutter) {
	t.Helper()
	config, err := postgresConfig(address)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "cut") // a short name: sockets have no long ones
	if err != nil {
		t.Fatal(err)
	}
	socket := ".s.PGSQL." + strconv.Itoa(int(config.Port))
	listener, err := net.Listen("unix", filepath.Join(dir, socket))
	if err != nil {
		t.Fatal(err)
	}
	c, wires := &cutter{over: make(chan struct{})}, new(sync.WaitGroup)
	t.Cleanup(func() {
		close(c.over)
		_ = listener.Close()
		wires.Wait()
		_ = os.RemoveAll(dir)
	})
	wires.Go(func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("unix", filepath.Join(config.Host, socket))
			if err != nil || c.closed.Load() {
				_ = client.Close()
				if err == nil {
					_ = server.Close()
				}
				continue
			}
			wires.Go(func() { c.pass(client, server) })
		}
	})
	return strings.ReplaceAll(address, url.QueryEscape(config.Host), url.QueryEscape(dir)), c
}

// overTCP is an address at which the database of another one, which listens on a socket in a folder, is reached over TCP.
func overTCP(t *testing.T, address string) string {
	t.Helper()
	config, err := postgresConfig(address)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("unix", filepath.Join(config.Host, ".s.PGSQL."+strconv.Itoa(int(config.Port))))
			if err != nil {
				_ = client.Close()
				continue
			}
			for from, to := range map[net.Conn]net.Conn{client: server, server: client} {
				go func() {
					_, _ = io.Copy(to, from)
					_ = to.Close()
				}()
			}
		}
	}()
	return strings.ReplaceAll(address, "host="+url.QueryEscape(config.Host), "host=127.0.0.1&port="+strconv.Itoa(listener.Addr().(*net.TCPAddr).Port))
}

// pass carries what two say to each other, until one of them hangs up or the cutter cuts.
func (c *cutter) pass(client, server net.Conn) {
	defer client.Close()
	defer func() {
		if c.silent.Load() {
			<-c.over
		}
		_ = server.Close()
	}()
	var drops atomic.Bool
	var last sync.Mutex // held while the client is to notice nothing
	go func() {
		defer client.Close()
		defer func() {
			last.Lock()
			last.Unlock() //nolint:staticcheck // it was only waited for
		}()
		piece := make([]byte, 1<<16)
		for {
			n, err := server.Read(piece)
			if err != nil || drops.Load() {
				return
			}
			if c.silent.Load() {
				continue
			}
			answer := piece[:n]
			if c.lies != nil {
				answer = c.lies(answer)
			}
			if _, err := client.Write(answer); err != nil {
				return
			}
		}
	}()
	piece := make([]byte, 1<<16)
	for {
		n, err := client.Read(piece)
		if err != nil {
			return
		}
		c.pieces.Add(1)
		if c.silent.Load() {
			continue
		}
		if bytes.HasPrefix(piece[:n], []byte("Q\x00\x00\x00\x0bCOMMIT")) {
			switch c.take() {
			case "before":
				if c.last != nil {
					last.Lock()
					c.last()
					last.Unlock()
				}
				return
			case "waiting":
				if _, err := server.Write(piece[:n]); err == nil {
					c.last()
				}
				return
			case "after":
				drops.Store(true)
			case "for good":
				drops.Store(true)
				c.closed.Store(true)
			case "late":
				time.Sleep(idlePatience + time.Second)
			case "in silence":
				c.silent.Store(true)
				continue
			}
		}
		if _, err := server.Write(piece[:n]); err != nil {
			return
		}
	}
}

func TestACommitWhoseAnswerIsLostIsStoredOnce(t *testing.T) {
	address, c := between(t, postgrestest.Empty(t))
	s := openAt(t, address)
	thread, people := twoPeople(t, s)
	for i, where := range []string{"before", "after", "", "after", "before"} {
		c.set(where)
		m, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: fmt.Sprint(i), At: time.Now()})
		if err != nil || m.Seq != chat.Seq(i+1) {
			t.Errorf("cut %q: seq %d, %v", where, m.Seq, err)
		}
		if left := c.take(); left != "" {
			t.Errorf("nothing was cut %s the commit", left)
		}
	}
	ms, _, err := s.MessagesSince(t.Context(), chat.ChangesQuery{Thread: thread, Caller: people[0], Limit: 100})
	if err != nil || len(ms) != 5 {
		t.Errorf("%d messages are there, %v", len(ms), err)
	}
}

// Nobody was told of it, and whoever sends it once more is answered that it is there.
func TestACommitOfWhichNobodyKnowsIsLookedFor(t *testing.T) {
	t.Parallel()
	address, c := between(t, postgrestest.Empty(t))
	untold := make(chan struct{}, 100)
	s := open(t, Options{Dir: t.TempDir(), Database: address, Exclusive: true, Announce: func(events []chat.Event) {
		for _, e := range events {
			if e, is := e.(chat.OutsideChange); is && e.IsUntold {
				untold <- struct{}{}
			}
		}
	}})
	thread, people := twoPeople(t, s)
	send := func() error {
		_, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: "x", ClientID: "x", At: time.Now()})
		return err
	}
	c.set("for good")
	if err := send(); err == nil {
		t.Fatal("it was acknowledged, and nobody knew")
	}
	select {
	case <-untold:
		t.Fatal("it was said while there was no database to look at")
	default:
	}
	c.closed.Store(false)
	for range 2 { // and once more: what is under way at the first look is there at the second
		select {
		case <-untold:
		case <-time.After(time.Minute):
			t.Fatal("nobody is told to look")
		}
	}
	if err := send(); err != nil {
		t.Error(err)
	}
}

func TestACommitThatComesTooLateIsStoredOnce(t *testing.T) {
	t.Parallel()
	address, c := between(t, postgrestest.Empty(t))
	s := openAt(t, address)
	thread, people := twoPeople(t, s)
	c.set("late")
	m, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: "late", At: time.Now()})
	if err != nil || m.Seq != 1 || c.take() != "" {
		t.Errorf("seq %d, %v", m.Seq, err)
	}
	ms, _, err := s.MessagesSince(t.Context(), chat.ChangesQuery{Thread: thread, Caller: people[0], Limit: 100})
	if err != nil || len(ms) != 1 {
		t.Errorf("%d messages are there, %v", len(ms), err)
	}
}

func TestADatabaseThatCannotBeUsedIsOneSentence(t *testing.T) {
	address := postgrestest.Empty(t)
	s := openAt(t, address)
	if _, err := s.writer.conn.ExecContext(t.Context(), `UPDATE settings SET value = '9999' WHERE name = ?1`, schemaSetting); err != nil {
		t.Fatal(err)
	}
	_, where, _ := strings.Cut(address, "?")
	if err := asItIs(t.Context(), s.writer.conn, `CREATE ROLE tadpole LOGIN`); err != nil {
		t.Fatal(err)
	}
	var version uint32
	if err := one(t.Context(), s.reading, `SELECT CAST(current_setting('server_version_num') AS INTEGER)`, nil, &version); err != nil {
		t.Fatal(err)
	}
	old, c := between(t, postgrestest.Empty(t))
	c.lies = func(answer []byte) []byte {
		return bytes.ReplaceAll(answer, binary.BigEndian.AppendUint32(nil, version), binary.BigEndian.AppendUint32(nil, 120_022))
	}
	pooled, c := between(t, postgrestest.Empty(t))
	c.lies = func(answer []byte) []byte { return bytes.ReplaceAll(answer, []byte(lockTimeout), []byte("90s")) }
	standby := postgrestest.Empty(t)
	reads := openAt(t, standby)
	if err := asItIs(t.Context(), reads.writer.conn, `DO 'BEGIN EXECUTE format(''ALTER DATABASE %I SET default_transaction_read_only = on'', current_database()); END'`); err != nil {
		t.Fatal(err)
	}
	standby = overTCP(t, standby)
	for name, c := range map[string]struct{ address, says string }{
		"read only, asked for TLS first": {standby, "it takes no writes"},
		"settings are kept back":         {pooled, "stands a pooler"},
		"without the TLS it is to have":  {standby + "&sslmode=require", "does not speak TLS"},
		"newer":                          {address, "was made by a newer Ribbit"},
		"too old":                        {old, "version 12, and Ribbit needs 15"},
		"no rights":                      {strings.Replace(postgrestest.Empty(t), "user=ribbit", "user=tadpole", 1), "tadpole may not make tables"},
		"missing":                        {"postgres:///nowhere?" + where, "There is no database nowhere"},
		"no answer":                      {"postgres://ada:hop-secret@127.0.0.1:1/pond", "PostgreSQL does not answer"},
		"no address":                     {"postgres://ada:hop-secret@127.0.0.1:port/pond", "--database is no address"},
		"no such user": {"postgres://ada:hop-secret@/" + strings.TrimPrefix(strings.Split(address, "?")[0], "postgres:///") +
			strings.Replace("?"+where, "user=ribbit", "user=nobody", 1), "nobody"},
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		_, err := Open(ctx, Options{Dir: t.TempDir(), Database: c.address, Log: slog.New(slog.DiscardHandler)})
		cancel()
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "hop-secret") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAWrongPasswordIsOneSentenceWithoutIt(t *testing.T) {
	config, err := postgresConfig("postgres://ada:hop-secret@db.example.org/pond")
	if err != nil {
		t.Fatal(err)
	}
	for code, says := range map[string]string{"28P01": "the user or the password", "28000": "the user or the password", "53300": "no more connections"} {
		err := explainPostgres(config, "--database", fmt.Errorf("connect: %w", &pgconn.PgError{Code: code, Message: "no, ada, not with hop-secret"}))
		if !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), "--database") || strings.Contains(err.Error(), "hop-secret") {
			t.Errorf("%s: %v", code, err)
		}
	}
}

func TestStatementsAreWrittenForPostgreSQL(t *testing.T) {
	for from, to := range map[string]string{
		`SELECT +?1 FROM a CROSS JOIN b ON b.x = a.x`:            `SELECT $1::bigint FROM a JOIN b ON b.x = a.x`,
		`FROM a CROSS JOIN (SELECT 1 WHERE x ON y) b WHERE ?2`:   `FROM a CROSS JOIN (SELECT 1 WHERE x ON y) b WHERE $2::text`,
		`FROM m INDEXED BY m_by_x WHERE '?1 max(a, b)' = max(x)`: `FROM m  WHERE '?1 max(a, b)' = max(x)`,
		`max(a, min(b, iif(c, 1, 2)))`:                           `greatest(a, least(b, CASE WHEN c THEN 1 ELSE 2 END))`,
		`CAST(x AS INTEGER)`:                                     `CAST(x AS bigint)`,
		`LIMIT ? OFFSET ?`:                                       `LIMIT $1::bigint OFFSET $2::text`,
		`(SELECT 1 LIMIT +?1) LIMIT 1 OFFSET +?1`:                `(SELECT 1 LIMIT coalesce(7, $1::bigint)) LIMIT 1 OFFSET coalesce(7, $1::bigint)`,
		`json_each(+?3) j`:                                       `LATERAL (SELECT e.value, e.place - 1 AS key FROM unnest((SELECT $3::bigint[])) WITH ORDINALITY AS e (value, place)) j`,
	} {
		args := []driver.NamedValue{{Value: int64(7)}, {Value: "a"}, {Value: idList("[1]")}}
		got := toPostgres(from, args).with(args)
		if got != to {
			t.Errorf("%s\nbecomes %s\n   and not %s", from, got, to)
		}
	}
}

func TestPostgreSQLCountsWhatCameAtOnce(t *testing.T) {
	t.Parallel()
	address := postgrestest.Empty(t)
	s := openAt(t, address)
	twoPeople(t, s)
	counted := func() (rows float64) {
		t.Helper()
		if err := one(t.Context(), s.reading, `SELECT reltuples FROM pg_class WHERE oid = CAST('ribbit.users' AS regclass)`, nil, &rows); err != nil {
			t.Fatal(err)
		}
		return rows
	}
	if n := counted(); n > 0 {
		t.Fatalf("it has counted %v before it was asked to", n)
	}
	if err := Analyze(t.Context(), address); err != nil {
		t.Fatal(err)
	}
	if n := counted(); n != 2 {
		t.Errorf("it has counted %v people, not 2", n)
	}
}

// What a page of a thread asks is planned the first few times, as PostgreSQL does with anything, and never again: planning takes longer
// than finding it. And it goes by indexes.
func TestPostgreSQLDoesNotPlanForEachPage(t *testing.T) {
	t.Parallel()
	address := postgrestest.Empty(t)
	s := openAt(t, address)
	small, people := twoPeople(t, s)
	thread, _, err := s.OpenThread(t.Context(), chat.NewThread{By: people[0], Receivers: people[1:], Kind: chat.Group, At: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	const messages = 20_000
	for _, statement := range []string{
		`
		INSERT INTO messages (thread_id, seq, version, created_version, sender_id, kind, content, created_at)
		SELECT ?1, i, i, i, ?2, 'text', 'hop', i
		FROM generate_series(1, ?3) i`, `
		UPDATE threads SET last_seq = ?3, version = ?3, activity = ?3, updated_at = ?3 WHERE id = ?1 AND ?2 > 0`, `
		INSERT INTO users (id, name, fold, password_hash, created_at) SELECT 1000 + i, 'frog' || i, 'frog' || i, 'x', ?2 FROM generate_series(1, ?3 / 20) i WHERE ?1 > 0`, `
		INSERT INTO members (thread_id, user_id, place, joined_at) SELECT ?1, 1000 + i, 1000 + i, ?2 FROM generate_series(1, ?3 / 20) i`,
	} {
		if _, err := s.reading.ExecContext(t.Context(), statement, thread, people[0], messages); err != nil {
			t.Fatal(err)
		}
	}
	if err := Analyze(t.Context(), address); err != nil {
		t.Fatal(err)
	}
	s.reading.SetMaxOpenConns(1) // which keeps what it has planned
	const firstOnes, pages, wants = 5, 10, 8
	for range pages { // a small chat comes first: PostgreSQL remembers what its first plans were worth
		if _, err := s.ThreadPage(t.Context(), chat.MessagesPage{Thread: small, Caller: people[1], Limit: 50}); err != nil {
			t.Fatal(err)
		}
	}
	for range pages {
		for _, p := range []chat.MessagesPage{{}, {Before: 9000}, {After: 9000}, {Around: 9000}, {AtUnread: 40}} {
			p.Thread, p.Caller, p.Limit = thread, people[1], 50
			if _, err := s.ThreadPage(t.Context(), p); err != nil {
				t.Fatal(err)
			}
		}
		if _, _, err := s.Threads(t.Context(), chat.ThreadsPage{User: people[1], Limit: 30}); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Shell(t.Context(), people[1]); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Tallies(t.Context(), people[1:]); err != nil {
			t.Fatal(err)
		}
	}
	plan, err := column[string](t.Context(), s.reading, `EXPLAIN SELECT u.id FROM json_each(+?1) j CROSS JOIN users u ON u.id = j.value`, jsonIDs(people))
	if err != nil {
		t.Fatal(err)
	}
	if all := strings.Join(plan, "\n"); !strings.Contains(all, "using users_pkey") {
		t.Errorf("all people are read to find a few:\n%s", all)
	}
	asked := 0
	err = each(t.Context(), s.reading, func(row scanner) error {
		var statement string
		var anew, kept int
		err := row.Scan(&statement, &anew, &kept)
		if asked++; anew > firstOnes {
			t.Errorf("planned %d times for its values, and %d times not: %s", anew, kept, statement)
		}
		return err
	}, `SELECT statement, custom_plans, generic_plans FROM pg_prepared_statements WHERE custom_plans + generic_plans >= ?1`, pages)
	if err != nil {
		t.Fatal(err)
	}
	if asked < wants {
		t.Errorf("%d statements were prepared, not %d at least", asked, wants)
	}
}

func TestPostgreSQLReadsTheTextsOfAList(t *testing.T) {
	t.Parallel()
	s := openAt(t, postgrestest.Empty(t))
	for _, texts := range [][]string{{}, {""}, {"NULL", "", "null", "a,b", "{c}", `"`, `\`, `\"`, " d ", "e\nf\t", "🐸", "é"}} {
		read, err := column[string](t.Context(), s.reading, `SELECT l.text FROM unnest(?1::text[]) WITH ORDINALITY AS l (text, place) ORDER BY l.place`, arrayOf(texts))
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(read, texts) {
			t.Errorf("%q comes as %q", texts, read)
		}
	}
}
