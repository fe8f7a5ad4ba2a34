package store_test

import (
	"database/sql"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

// TestLitestreamReplicatesBesideAServer has another program do to the database what Litestream does: it makes two tables of its own
// and reads for as long as it runs, so that nobody begins the log anew.
func TestLitestreamReplicatesBesideAServer(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "ribbit.db")
	s := openFolder(t, dir)
	ada, grace := storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	pond := storetest.Direct(t, s, ada, grace)
	other, err := sql.Open("sqlite3", file)
	check(t, err)
	t.Cleanup(func() { _ = other.Close() }) // the test has closed it
	for _, statement := range []string{
		`CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER)`,
		`CREATE TABLE _litestream_lock (id INTEGER)`,
		`INSERT INTO _litestream_seq (id, seq) VALUES (1, 1)`,
	} {
		_, err := other.ExecContext(t.Context(), statement)
		check(t, err)
	}
	reader, err := other.BeginTx(t.Context(), nil)
	check(t, err)
	check(t, reader.QueryRowContext(t.Context(), `SELECT seq FROM _litestream_seq`).Scan(new(int)))

	storetest.SendDraft(t, s, chat.Draft{ThreadID: pond, Sender: ada.ID, Content: "while it reads", ClientID: "c"})
	start := time.Now()
	check(t, s.Close())
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("the server ends after %v", took)
	}
	check(t, reader.Rollback())
	check(t, other.Close())

	to := filepath.Join(t.TempDir(), "ribbit.db")
	copied(t, file, to)
	found := readonly(t, to)
	if got := texts(t, found, `SELECT content FROM messages`); !slices.Contains(got, "while it reads") {
		t.Errorf("the copy has the messages %q", got)
	}
	if got := texts(t, found, `SELECT name FROM sqlite_schema WHERE name LIKE '%litestream%'`); len(got) > 0 {
		t.Errorf("the copy has %q", got)
	}
	copied(t, file, to) // as nothing changed, it is the same
	openFolder(t, dir)
	storetest.SendDraft(t, openFolder(t, filepath.Dir(to)), chat.Draft{ThreadID: pond, Sender: ada.ID, Content: "and on", ClientID: "d"})
}
