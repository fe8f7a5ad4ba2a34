package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
	"ribbit/app/store/storetest"
)

// The saved database of a schema is made once, by the Ribbit of that schema, and kept for all later ones.
const firstSchema = "testdata/schema-1.db"

func TestADatabaseOfTheFirstSchemaOpens(t *testing.T) {
	postgrestest.OnlySQLite(t)
	dir := t.TempDir()
	copyFile(t, firstSchema, filepath.Join(dir, "ribbit.db"))
	s := storetest.OpenIn(t, dir, nil)
	ctx := t.Context()
	ada, hash, err := s.UserByFold(ctx, chat.FoldName("ada"))
	check(t, err)
	if hash != "hash of ada" || ada.Karma != 1 || !ada.CreatedAt.Equal(storetest.Noon) {
		t.Errorf("ada is %+v, %q", ada, hash)
	}
	views, _, err := s.Threads(ctx, chat.ThreadsPage{User: ada.ID, Limit: 10})
	check(t, err)
	if len(views) != 2 || views[0].Title != "lobby" || views[1].Kind != chat.Direct || views[1].LastSeq != 4 {
		t.Fatalf("ada's chats are %+v", views)
	}
	page, err := s.ThreadPage(ctx, chat.MessagesPage{Thread: views[1].ID, Caller: ada.ID, Limit: 10})
	check(t, err)
	if got := contents(page.Messages); !slices.Equal(got, []string{"Is the pond cold?", "Not at all!", chat.DeletedContent, ":happy:"}) {
		t.Errorf("the messages are %q", got)
	}
	answer := page.Messages[1]
	if answer.Quote == nil || answer.Quote.Content != "Is the pond cold?" || answer.EditedAt.IsZero() || answer.ClientID != "c1" ||
		len(answer.Reactions) != 1 || !answer.Read || !page.Messages[2].Deleted || page.Messages[3].Kind != chat.Sticker {
		t.Errorf("the answer is %+v", answer)
	}
	found, _, err := s.Search(ctx, chat.Search{Caller: ada.ID, Terms: chat.SearchTerms("po", true), Limit: 10})
	check(t, err)
	if got := contents(found); !slices.Equal(got, []string{"Is the pond cold?"}) {
		t.Errorf("found are %q", got)
	}
	if _, err := s.CallerByHash(ctx, "a session"); err != nil {
		t.Error(err)
	}
	if m := storetest.Send(t, s, views[1].ID, ada, "and on it goes"); m.Seq != 5 || m.Version <= page.Version {
		t.Errorf("the next message is %+v", m)
	}
}

func TestANewerDatabaseIsRefused(t *testing.T) {
	postgrestest.OnlySQLite(t)
	dir := t.TempDir()
	check(t, storetest.OpenIn(t, dir, nil).Close())
	change(t, filepath.Join(dir, "ribbit.db"), `PRAGMA user_version = 99`)
	untouched(t, dir, store.ErrNewerDatabase, "schema is version 99 and this one knows up to ")
}

func TestWhatIsNoRibbitDatabaseIsRefused(t *testing.T) {
	postgrestest.OnlySQLite(t)
	t.Run("a text", func(t *testing.T) {
		dir := t.TempDir()
		check(t, os.WriteFile(filepath.Join(dir, "ribbit.db"), []byte(strings.Repeat("a shopping list\n", 500)), 0o600))
		untouched(t, dir, store.ErrNotDatabase, "is not a database")
	})
	t.Run("another program's database", func(t *testing.T) {
		dir := t.TempDir()
		change(t, filepath.Join(dir, "ribbit.db"), `CREATE TABLE recipes (name TEXT)`)
		untouched(t, dir, store.ErrNotDatabase, "is not a Ribbit database")
	})
	t.Run("a damaged one", func(t *testing.T) {
		dir := t.TempDir()
		check(t, storetest.OpenIn(t, dir, nil).Close())
		f, err := os.OpenFile(filepath.Join(dir, "ribbit.db"), os.O_RDWR, 0)
		check(t, err)
		_, err = f.WriteAt(bytes.Repeat([]byte{0xa5}, 3000), 100)
		check(t, errors.Join(err, f.Close()))
		untouched(t, dir, store.ErrNotDatabase, "is damaged")
	})
	t.Run("a folder", func(t *testing.T) {
		dir := t.TempDir()
		check(t, os.Mkdir(filepath.Join(dir, "ribbit.db"), 0o700))
		_, err := store.Open(t.Context(), store.Options{Dir: dir})
		if err == nil || strings.Contains(err.Error(), "\n") {
			t.Errorf("the answer is %v", err)
		}
	})
}

func TestWhatAKilledServerLeftIsThere(t *testing.T) {
	postgrestest.OnlySQLite(t)
	dir, copied := t.TempDir(), t.TempDir()
	s := storetest.OpenIn(t, dir, nil)
	ada, grace := storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	m := storetest.Send(t, s, storetest.Direct(t, s, ada, grace), ada, "still there")
	for _, name := range []string{"ribbit.db", "ribbit.db-wal"} { // what is on the disk while it runs
		copyFile(t, filepath.Join(dir, name), filepath.Join(copied, name))
	}
	after := storetest.OpenIn(t, copied, nil)
	if read, err := after.Message(t.Context(), grace.ID, m.ID); err != nil || read.Content != "still there" {
		t.Errorf("it is %+v, %v", read, err)
	}
}

func TestAFolderHasOneServerAndAnyNumberOfCommands(t *testing.T) {
	postgrestest.OnlySQLite(t)
	dir := t.TempDir()
	server := storetest.OpenIn(t, dir, nil)
	_, err := store.Open(t.Context(), store.Options{Dir: dir, Exclusive: true})
	if !errors.Is(err, store.ErrInUse) || err.Error() != "Another Ribbit is already using "+dir+". Stop it, or choose another folder with --data." {
		t.Errorf("a second server gets %v", err)
	}
	command, err := store.Open(t.Context(), store.Options{Dir: dir})
	check(t, err)
	ada := storetest.User(t, command, "ada")
	if u, err := server.User(t.Context(), ada.ID); err != nil || u.Name != "ada" {
		t.Errorf("the server sees %+v, %v", u, err)
	}
	check(t, command.Close())
	storetest.User(t, server, "grace")
	check(t, server.Close())
	check(t, storetest.OpenIn(t, dir, nil).Close())
}

func TestAnUnusableFolderIsOneSentence(t *testing.T) {
	postgrestest.OnlySQLite(t)
	file := filepath.Join(t.TempDir(), "file")
	check(t, os.WriteFile(file, nil, 0o600))
	_, err := store.Open(t.Context(), store.Options{Dir: filepath.Join(file, "data"), Exclusive: true})
	if err == nil || strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), "--data") {
		t.Errorf("the answer is %v", err)
	}
}

// untouched opens a folder that must be refused, and checks that its database stays as it is.
func untouched(t *testing.T, dir string, kind error, words string) {
	t.Helper()
	file := filepath.Join(dir, "ribbit.db")
	before, err := os.ReadFile(file)
	check(t, err)
	_, err = store.Open(t.Context(), store.Options{Dir: dir, Exclusive: true})
	if !errors.Is(err, kind) || !strings.Contains(err.Error(), words) || strings.Contains(err.Error(), "\n") {
		t.Errorf("the answer is %v", err)
	}
	if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file changed, %v", err)
	}
}

func change(t *testing.T, file, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite3", file)
	check(t, err)
	_, err = db.Exec(statement)
	check(t, errors.Join(err, db.Close()))
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	in, err := os.Open(from)
	check(t, err)
	defer in.Close()
	out, err := os.Create(to)
	check(t, err)
	_, err = io.Copy(out, in)
	check(t, errors.Join(err, out.Close()))
}
