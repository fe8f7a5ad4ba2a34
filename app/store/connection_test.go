package store

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/store/postgrestest"
)

func TestAConnectionWithoutItsPragmasIsRefused(t *testing.T) {
	postgrestest.OnlySQLite(t)
	file := filepath.Join(t.TempDir(), databaseName)
	for _, c := range []struct {
		name    string
		options url.Values
		pragmas []pragma
	}{
		{"synchronous is not FULL", url.Values{"_synchronous": {"NORMAL"}, "_journal_mode": {"WAL"}, "_foreign_keys": {"1"}, "_secure_delete": {"1"}}, writerPragmas},
		{"deleted texts are left", url.Values{"_synchronous": {"FULL"}, "_journal_mode": {"WAL"}, "_foreign_keys": {"1"}, "_secure_delete": {"FAST"}}, writerPragmas},
		{"the journal is another", url.Values{"_synchronous": {"FULL"}, "_journal_mode": {"DELETE"}, "_foreign_keys": {"1"}, "_secure_delete": {"1"}}, writerPragmas},
		{"an option is misspelt", url.Values{"_synchronous": {"FULL"}, "_journal_mode": {"WAL"}, "_foreign_key": {"1"}, "_secure_delete": {"1"}}, writerPragmas},
		{"a reader could write", url.Values{"_journal_mode": {"WAL"}}, readerPragmas},
	} {
		db := openPool(databaseURL(file, c.options), c.pragmas, 1)
		err := db.Ping()
		if err == nil || !strings.Contains(err.Error(), "where Ribbit needs") {
			t.Errorf("%s: the answer is %v", c.name, err)
		}
		db.Close()
	}
}

func TestReadersCannotWrite(t *testing.T) {
	postgrestest.OnlySQLite(t)
	s := open(t, Options{})
	if _, err := s.reading.Exec(`INSERT INTO settings (name, value) VALUES ('x', '')`); err == nil {
		t.Error("a reader wrote")
	}
}

func TestAnyFolderNameWillDo(t *testing.T) {
	postgrestest.OnlySQLite(t)
	for _, name := range []string{"a b", "100%", "what?", "a#b", "ünï", "%41", "a&b=c;d"} {
		dir := filepath.Join(t.TempDir(), name)
		s := open(t, Options{Dir: dir, Exclusive: true})
		if err := s.SetServerName(t.Context(), name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(filepath.Join(dir, databaseName)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOnlyTheOwnerOfTheProcessReadsTheFiles(t *testing.T) {
	postgrestest.OnlySQLite(t)
	dir := filepath.Join(t.TempDir(), "data")
	s := open(t, Options{Dir: dir, Exclusive: true})
	if err := s.SetServerName(t.Context(), "x"); err != nil {
		t.Fatal(err)
	}
	if at, err := os.Stat(dir); err != nil || at.Mode().Perm() != 0o700 {
		t.Errorf("the folder is %v, %v", at.Mode(), err)
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 4 {
		t.Errorf("the files are %v", files)
	}
	for _, f := range files {
		if at, err := f.Info(); err != nil || at.Mode().Perm() != 0o600 {
			t.Errorf("%s is %v, %v", f.Name(), at.Mode(), err)
		}
	}
}
