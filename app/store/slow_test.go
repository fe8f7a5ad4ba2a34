package store

import (
	"bytes"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ribbit/app/store/postgrestest"
)

func TestASlowStatementIsToldWithoutItsValues(t *testing.T) {
	postgrestest.OnlySQLite(t)
	s := open(t, Options{})
	var log bytes.Buffer
	told := 0
	ask := func(after time.Duration) {
		t.Helper()
		slow := watch{slog.New(slog.NewTextHandler(&log, nil)), func(time.Duration) { told++ }, after}
		db := openWatched(readerURL(filepath.Join(s.dir, databaseName)), readerPragmas, 1, slow)
		defer db.Close()
		if err := one(t.Context(), db, `SELECT id FROM users WHERE name = +?1`, []any{"a secret"}, new(int)); err == nil {
			t.Fatal("somebody was found")
		}
	}
	if ask(time.Hour); told != 0 || log.Len() > 0 {
		t.Errorf("a quick one was told: %s", log.String())
	}
	if ask(time.Nanosecond); told != 1 || !strings.Contains(log.String(), "SELECT id FROM users WHERE name = +?1") || strings.Contains(log.String(), "a secret") {
		t.Errorf("told %d times: %s", told, log.String())
	}
}
