package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
	"ribbit/app/store/storetest"
)

// openFolder opens the SQLite database of a folder, as a server does.
func openFolder(t *testing.T, dir string) *store.Store {
	t.Helper()
	return openStore(t, store.Options{Dir: dir, Exclusive: true})
}

// openAddress opens a PostgreSQL database, as a server does.
func openAddress(t *testing.T, address string) *store.Store {
	t.Helper()
	return openStore(t, store.Options{Dir: t.TempDir(), Database: address, Exclusive: true})
}

func openStore(t *testing.T, o store.Options) *store.Store {
	t.Helper()
	o.Log = slog.New(slog.DiscardHandler)
	s, err := store.Open(t.Context(), o)
	check(t, err)
	t.Cleanup(func() { _ = s.Close() }) // most tests have closed it
	return s
}

// filled is a folder with rows in every table.
func filled(t *testing.T) (file string) {
	t.Helper()
	dir := t.TempDir()
	s := openFolder(t, dir)
	ada, grace := storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	direct := storetest.Direct(t, s, ada, grace)
	for i := range 30 {
		storetest.SendDraft(t, s, chat.Draft{ThreadID: direct, Sender: ada.ID, Content: fmt.Sprintf("hop %d", i), ClientID: fmt.Sprint("c", i)})
	}
	storetest.SendFiles(t, s, chat.Draft{ThreadID: direct, Sender: ada.ID, Content: "see"}, "marsh.png")
	check(t, s.Close())
	file = filepath.Join(dir, "ribbit.db")
	statements, err := os.ReadFile("testdata/every-table.sql")
	check(t, err)
	change(t, file+"?_foreign_keys=0", string(statements))
	return file
}

func copied(t *testing.T, from, to string) store.Copied {
	t.Helper()
	c, err := store.Copy(t.Context(), store.CopyOptions{From: from, To: to})
	check(t, err)
	return c
}

// refusedCopy wants an error that says all of parts.
func refusedCopy(t *testing.T, o store.CopyOptions, parts ...string) {
	t.Helper()
	_, err := store.Copy(t.Context(), o)
	if err == nil {
		t.Fatalf("%s is copied into %s", o.From, o.To)
	}
	for _, p := range parts {
		if !strings.Contains(err.Error(), p) {
			t.Errorf("%q is missing in %q", p, err)
		}
	}
}

func readonly(t *testing.T, file string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite3", (&url.URL{Scheme: "file", Path: file, RawQuery: "mode=ro"}).String())
	check(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func texts(t *testing.T, db *sql.DB, query string) (all []string) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	check(t, err)
	defer rows.Close()
	for rows.Next() {
		var s string
		check(t, rows.Scan(&s))
		all = append(all, s)
	}
	check(t, rows.Err())
	return all
}

// columns are those of every table but those of the search, and of where ids are.
func columns(t *testing.T, db *sql.DB) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for _, table := range texts(t, db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT IN ('sqlite_stat1', 'sqlite_stat4')`) {
		all[table] = texts(t, db, `SELECT name FROM pragma_table_xinfo('`+table+`') ORDER BY name`)
	}
	return all
}

// rows are the values of columns of a table, in SQL's own words.
func rows(t *testing.T, db *sql.DB, table string, names []string) []string {
	t.Helper()
	var columns []string
	for _, c := range names {
		columns = append(columns, `'`+c+`=' || typeof("`+c+`") || quote("`+c+`")`)
	}
	all := texts(t, db, `SELECT `+strings.Join(columns, ` || ' ' || `)+` FROM "`+table+`"`)
	if table == "settings" {
		all = slices.DeleteFunc(all, func(row string) bool { return strings.Contains(row, "'copied'") })
	}
	slices.Sort(all)
	return all
}

// dump is every value of every table.
func dump(t *testing.T, file string) map[string][]string {
	t.Helper()
	db, all := readonly(t, file), map[string][]string{}
	for table, names := range columns(t, db) {
		all[table] = rows(t, db, table, names)
	}
	return all
}

func sameDump(t *testing.T, is, wanted map[string][]string) {
	t.Helper()
	for table := range maps.Keys(wanted) {
		if !slices.Equal(is[table], wanted[table]) {
			t.Errorf("%s holds\n%s\nand not\n%s", table, strings.Join(is[table], "\n"), strings.Join(wanted[table], "\n"))
		}
	}
}

func TestACopyThereAndBackIsTheSame(t *testing.T) {
	file, address, back := filled(t), postgrestest.Empty(t), filepath.Join(t.TempDir(), "ribbit.db")
	before, err := os.ReadFile(file)
	check(t, err)
	there := copied(t, file, address)
	home := copied(t, address, back)
	if !slices.Equal(there.Tables, home.Tables) || there.Rows() < 80 || there.Altered != 0 {
		t.Errorf("there it is %v, back %v", there, home)
	}
	sameDump(t, dump(t, back), dump(t, file))
	storetest.CheckIntegrity(t, filepath.Dir(back))
	if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the source was written to, %v", err)
	}
	for _, way := range [][2]string{{file, address}, {address, back}, {file, back}} {
		if again := copied(t, way[0], way[1]); again.Written != 0 || !slices.Equal(again.Tables, there.Tables) {
			t.Errorf("a second time %d rows are written from %s to %s", again.Written, way[0], way[1])
		}
	}
}

// What a migration adds later has to be in every-table.sql, too: this test then asks for it.
func TestTheCopiesOfTheTestsHaveSomethingInEveryColumn(t *testing.T) {
	file := filled(t)
	db := readonly(t, file)
	for table, rows := range dump(t, file) {
		if len(rows) == 0 {
			t.Errorf("%s has no rows", table)
		}
		for _, c := range texts(t, db, `SELECT name FROM pragma_table_xinfo('`+table+`')`) {
			if values := texts(t, db, `SELECT DISTINCT coalesce("`+c+`", 'nothing') FROM "`+table+`"`); len(values) == 1 && values[0] == "nothing" {
				t.Errorf("%s.%s is always NULL", table, c)
			}
		}
	}
}

func TestEverythingGoesOnInTheCopy(t *testing.T) {
	file := filled(t)
	for name, to := range map[string]string{"PostgreSQL": postgrestest.Empty(t), "SQLite": filepath.Join(t.TempDir(), "ribbit.db")} {
		t.Run(name, func(t *testing.T) {
			copied(t, file, to)
			open := map[string]func() *store.Store{
				"PostgreSQL": func() *store.Store { return openAddress(t, to) },
				"SQLite":     func() *store.Store { return openFolder(t, filepath.Dir(to)) },
			}
			goesOn(t, open[name]())
		})
	}
}

// goesOn writes to a database with the rows of filled, and finds them.
func goesOn(t *testing.T, s *store.Store) {
	t.Helper()
	ctx := t.Context()
	m, isNew, err := s.AddMessage(ctx, chat.Draft{ThreadID: 1, Sender: 1, Kind: chat.Text, Content: "again", ClientID: "c7", At: storetest.Noon})
	check(t, err)
	if isNew || m.Content != "hop 7" || m.Seq != 8 {
		t.Errorf("a message that is sent again is %+v, new: %v", m, isNew)
	}
	m = storetest.Send(t, s, 40, chat.User{ID: 70}, "a heron lands")
	if m.ID != 507 || m.Seq != 7 || m.Version <= 4007 {
		t.Errorf("the next message is %d, seq %d, version %d", m.ID, m.Seq, m.Version)
	}
	if u := storetest.User(t, s, "linus"); u.ID != 72 {
		t.Errorf("the next one has the id %d", u.ID)
	}
	session, err := s.AddSession(ctx, chat.Session{UserID: 70, Scope: chat.ScopeAll, CreatedAt: storetest.Noon, LastSeenAt: storetest.Noon}, "s3", "")
	check(t, err)
	if session.ID <= 900 {
		t.Errorf("the id %d of a session was used before", session.ID)
	}
	if _, err := s.CallerByHash(ctx, "s1"); err != nil {
		t.Errorf("a session is gone: %v", err)
	}
	for words, wanted := range map[string]string{
		"giraffe": "The giraffe", "wash": "Washer done", "laundry": "Washer done", "heron jpg": "the caption", "lands": "a heron lands", "marsh": "see", "東京": "Washer done",
	} {
		found, _, err := s.Search(ctx, chat.Search{Caller: map[bool]chat.UserID{true: 1, false: 70}[words == "marsh"], Terms: chat.SearchTerms(words, true), Limit: 10})
		check(t, err)
		if len(found) != 1 || !strings.HasPrefix(found[0].Content, wanted) {
			t.Errorf("%s finds %q", words, contents(found))
		}
	}
}

func TestACopyThatWasStoppedGoesOn(t *testing.T) {
	file := filled(t)
	change(t, file, `
		WITH RECURSIVE n (i) AS (SELECT 7 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
		INSERT INTO messages (thread_id, seq, version, created_version, sender_id, kind, content, created_at)
		SELECT 40, i, 5000 + i, 5000 + i, 70, 'text', 'hop ' || i, i FROM n`)
	for name, to := range map[string]string{"PostgreSQL": postgrestest.Empty(t), "SQLite": filepath.Join(t.TempDir(), "ribbit.db")} {
		t.Run(name, func(t *testing.T) {
			for _, table := range []string{"messages", "search"} {
				ctx, cancel := context.WithCancel(t.Context())
				_, err := store.Copy(ctx, store.CopyOptions{From: file, To: to, Told: func(p store.CopyProgress) {
					if p.Table == table && p.Rows >= 10000 {
						cancel()
					}
				}})
				cancel()
				if err == nil || !strings.Contains(err.Error(), "goes on where it stopped") {
					t.Fatalf("what is stopped at %s says %v", table, err)
				}
				if _, err := os.Stat(to); err == nil {
					t.Error("a part of it is there already")
				}
			}
			c := copied(t, file, to)
			if c.Written == 0 || c.Written > 5000 {
				t.Errorf("the last run writes %d rows", c.Written)
			}
			back := filepath.Join(t.TempDir(), "ribbit.db")
			copied(t, to, back)
			sameDump(t, dump(t, back), dump(t, file))
			storetest.CheckIntegrity(t, filepath.Dir(back))
			if n := texts(t, readonly(t, back), `SELECT count(*) FROM search_content`); n[0] == "0" {
				t.Error("nothing is in the index")
			}
		})
	}
}

func TestACopyWaitsAMomentForOneThatIsBeingStopped(t *testing.T) {
	file, to := filled(t), postgrestest.Empty(t)
	conn, err := pgx.Connect(t.Context(), to)
	check(t, err)
	t.Cleanup(func() { conn.Close(context.Background()) }) //nolint:errcheck // the test is over
	copies := func() (sessions int) {
		check(t, conn.QueryRow(t.Context(), `
			SELECT count(*)
			FROM pg_stat_activity, pg_sleep(0.02)
			WHERE datname = current_database() AND application_name = 'ribbit migrate'`).Scan(&sessions))
		return sessions
	}
	ctx, stop := context.WithCancel(t.Context())
	begun, stopped, done := make(chan struct{}), make(chan error, 1), make(chan error, 1)
	go func() {
		begin := sync.OnceFunc(func() { close(begun) })
		_, err := store.Copy(ctx, store.CopyOptions{From: file, To: to, Told: func(store.CopyProgress) {
			begin()
			<-ctx.Done()
		}})
		stopped <- err
	}()
	<-begun
	alone := copies()
	refusedCopy(t, store.CopyOptions{From: file, To: to}, "Another ribbit migrate is writing")
	for copies() > alone { //nolint:revive // it waits for the refused one to be gone
	}
	go func() {
		_, err := store.Copy(t.Context(), store.CopyOptions{From: file, To: to})
		done <- err
	}()
	for copies() == alone { //nolint:revive // it waits for the next one to be there
	}
	stop()
	if err := <-stopped; err == nil {
		t.Error("what is stopped is done")
	}
	check(t, <-done)
}

func TestWhatChangesUnderACopyComesWhenTheServerHasStopped(t *testing.T) {
	for name, to := range map[string]string{"PostgreSQL": postgrestest.Empty(t), "SQLite": filepath.Join(t.TempDir(), "ribbit.db")} {
		t.Run(name, func(t *testing.T) {
			file := filled(t)
			s := openFolder(t, filepath.Dir(file))
			refusedCopy(t, store.CopyOptions{From: file, To: to}, file+" is copied as it was", "A server still runs on it")
			m := storetest.Send(t, s, 1, chat.User{ID: 1}, "a secret zebra")
			refusedCopy(t, store.CopyOptions{From: file, To: to}, "A server still runs on it")
			_, err := s.DeleteMessage(t.Context(), chat.User{ID: 1}, m.ID)
			check(t, err)
			storetest.Send(t, s, 1, chat.User{ID: 1}, "a heron lands")
			_, err = s.RemoveReaction(t.Context(), chat.ReactionChange{Caller: 71, ID: 501, Reaction: "👍", At: storetest.Noon})
			check(t, err)
			check(t, s.Close())
			// What two rows may not have at once goes from one to the other.
			change(t, file, `UPDATE members SET place = 9 WHERE user_id = 70; UPDATE members SET place = 1 WHERE user_id = 71; UPDATE members SET place = 3 WHERE user_id = 70;
				UPDATE users SET fold = 'x' WHERE fold = 'hop'; UPDATE users SET fold = 'hop' WHERE fold = 'istanbul'; UPDATE users SET fold = 'istanbul' WHERE fold = 'x';`)
			if c := copied(t, file, to); c.Written == 0 || c.Written > 50 {
				t.Errorf("%d rows are written", c.Written)
			}
			back := to
			if name == "PostgreSQL" {
				back = filepath.Join(t.TempDir(), "ribbit.db")
				copied(t, to, back)
				sought := openAddress(t, to)
				found, _, err := sought.Search(t.Context(), chat.Search{Caller: 1, Terms: chat.SearchTerms("zebra", true), Limit: 10})
				check(t, err)
				if len(found) != 0 {
					t.Errorf("found is %q", contents(found))
				}
			}
			sameDump(t, dump(t, back), dump(t, file))
			storetest.CheckIntegrity(t, filepath.Dir(back))
			for _, f := range []string{back, back + "-wal"} {
				if b, err := os.ReadFile(f); err == nil && bytes.Contains(b, []byte("zebra")) {
					t.Errorf("the text of a deleted message is in %s", f)
				}
			}
		})
	}
}

func TestATargetThatSomebodyUsesIsLeftAlone(t *testing.T) {
	file, address := filled(t), postgrestest.Empty(t)
	for name, to := range map[string]string{"PostgreSQL": address, "SQLite": filepath.Join(t.TempDir(), "ribbit.db")} {
		t.Run(name, func(t *testing.T) {
			open := func() *store.Store {
				if name == "PostgreSQL" {
					return openAddress(t, to)
				}
				return openFolder(t, filepath.Dir(to))
			}
			s := open()
			refusedCopy(t, store.CopyOptions{From: file, To: to}, "A Ribbit is using")
			check(t, s.Close())
			copied(t, file, to) // a server that nobody signed up to is nothing
			other := filled(t)
			change(t, other, `UPDATE users SET about = 'changed' WHERE fold = 'ada'`)
			copied(t, other, to) // nobody has used it since
			s = open()
			storetest.User(t, s, "linus")
			check(t, s.Close())
			refusedCopy(t, store.CopyOptions{From: file, To: to}, "holds a Ribbit already", "--force")
			s = open()
			if _, _, err := s.UserByFold(t.Context(), chat.FoldName("linus")); err != nil {
				t.Errorf("linus is gone: %v", err)
			}
			check(t, s.Close())
			_, err := store.Copy(t.Context(), store.CopyOptions{From: file, To: to, Force: true})
			check(t, err)
			s = open()
			if _, _, err := s.UserByFold(t.Context(), chat.FoldName("linus")); err == nil {
				t.Error("linus is still there")
			}
		})
	}
}

func TestTextsThatPostgreSQLCannotKeepAreMadeFit(t *testing.T) {
	file, address := filled(t), postgrestest.Empty(t)
	change(t, file, `
		UPDATE messages SET content = 'a' || char(0) || 'b' || CAST(x'ff' AS TEXT) || 'c' WHERE id = 501;
		UPDATE users SET about = CAST(x'f09f' AS TEXT) WHERE id = 70`)
	if c := copied(t, file, address); c.Altered != 2 {
		t.Errorf("%d texts were altered", c.Altered)
	}
	if c := copied(t, file, address); c.Written != 0 {
		t.Errorf("a second time %d rows are written", c.Written)
	}
	conn, err := pgx.Connect(t.Context(), address)
	check(t, err)
	defer conn.Close(t.Context()) //nolint:errcheck // it only read
	var content, about string
	check(t, conn.QueryRow(t.Context(), `SELECT m.content, u.about FROM ribbit.messages m, ribbit.users u WHERE m.id = 501 AND u.id = 70`).Scan(&content, &about))
	if content != "a\uFFFDb\uFFFDc" || about != "\uFFFD" {
		t.Errorf("it has %q and %q", content, about)
	}
	light := filepath.Join(t.TempDir(), "ribbit.db")
	if c := copied(t, file, light); c.Altered != 0 {
		t.Errorf("SQLite has %d texts altered", c.Altered)
	}
	sameDump(t, dump(t, light), dump(t, file))

	change(t, file, `UPDATE stickers SET name = CAST(x'ff' AS TEXT)`)
	refusedCopy(t, store.CopyOptions{From: file, To: postgrestest.Empty(t)}, "stickers", "UTF-8")
}

func TestWhatCannotBeCopiedIsOneSentence(t *testing.T) {
	file, address := filled(t), postgrestest.Empty(t)
	_, where, _ := strings.Cut(address, "?")
	newer, older, foreign := filled(t), filled(t), filepath.Join(t.TempDir(), "ribbit.db")
	change(t, newer, `PRAGMA user_version = 9999`)
	change(t, older, `PRAGMA user_version = 21`)
	change(t, foreign, `CREATE TABLE recipes (name TEXT)`)
	fresh := func() string { return filepath.Join(t.TempDir(), "ribbit.db") }
	for name, c := range map[string]struct {
		from, to string
		says     string
	}{
		"no source":             {fresh(), address, "There is no Ribbit in"},
		"no source there":       {postgrestest.Empty(t), fresh(), "There is no Ribbit in"},
		"a newer source":        {newer, address, "made by a newer Ribbit"},
		"an older source":       {older, address, "made by an earlier Ribbit"},
		"a newer target":        {file, newer, "made by a newer Ribbit"},
		"another program's":     {foreign, address, "not a Ribbit database"},
		"a foreign target":      {file, foreign, "not a Ribbit database"},
		"the same":              {file, file, "the same"},
		"the same folder":       {file, filepath.Dir(file), "the same"},
		"no such database":      {file, "postgres:///nowhere?" + where, "no database nowhere"},
		"a source of that name": {"postgres:///nowhere?" + where, fresh(), "that FROM names"},
		"no answer":             {file, "postgres://ada:hop-secret@127.0.0.1:1/pond", "which TO names"},
	} {
		_, err := store.Copy(t.Context(), store.CopyOptions{From: c.from, To: c.to})
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.ContainsAny(err.Error(), "\n") || strings.Contains(err.Error(), "hop-secret") {
			t.Errorf("%s: %v", name, err)
		}
	}
	copied(t, file, address)
	same := strings.Replace(address, "user=ribbit", "user=ribbit&application_name=x", 1)
	refusedCopy(t, store.CopyOptions{From: address, To: same}, "the same database")
}
