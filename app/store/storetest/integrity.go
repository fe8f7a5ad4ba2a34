package storetest

import (
	"database/sql"
	"net/url"
	"path/filepath"
	"testing"

	_ "github.com/mattn/go-sqlite3" // registers the driver

	"ribbit/app/store/postgrestest"
)

// CheckIntegrity fails the test unless the database in a folder is whole: its pages, its indexes, its references and its
// search index. Nobody else may have it open. Only SQLite's is looked at.
func CheckIntegrity(t testing.TB, dir string) {
	t.Helper()
	if postgrestest.Wanted() {
		return // PostgreSQL sees to that itself
	}
	file := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, "ribbit.db")), RawQuery: "mode=ro"}
	db, err := sql.Open("sqlite3", file.String())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var verdict string
	if err := db.QueryRowContext(t.Context(), `PRAGMA integrity_check`).Scan(&verdict); err != nil || verdict != "ok" {
		t.Errorf("the database is not whole: %s %v", verdict, err)
	}
	var lost int
	if err := db.QueryRowContext(t.Context(), `SELECT count(*) FROM pragma_foreign_key_check`).Scan(&lost); err != nil || lost != 0 {
		t.Errorf("%d rows refer to what is not there: %v", lost, err)
	}
}
