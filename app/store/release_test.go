package store_test

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"ribbit/app/store/postgrestest"
	"ribbit/app/store/storetest"
)

// A release's schema is saved with something in every column, as SQLite keeps it and as PostgreSQL does, and stays in testdata for
// all later ones. Whoever makes a release whose migrations are new runs, once,
//
//	go test ./app/store -run TestADatabaseOfEachReleaseOpens -save
var save = flag.Bool("save", false, "save today's schema in testdata, with a row of everything")

const saved = "testdata/schema-%d%s" // the number of its last migration, and what it is of

const (
	ofSQLite   = ".db.gz"
	ofPostgres = ".sql.gz" // as pg_dump writes it
)

func TestADatabaseOfEachReleaseOpens(t *testing.T) {
	postgrestest.OnlySQLite(t) // both are looked at here
	if *save {
		saveSchema(t)
	}
	releases, err := filepath.Glob("testdata/schema-*" + ofSQLite)
	check(t, err)
	if len(releases) == 0 {
		t.Fatal("no schema is saved")
	}
	for _, file := range releases {
		version := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(file), "schema-"), ofSQLite)
		dir := t.TempDir()
		t.Run("SQLite "+version, func(t *testing.T) {
			unpack(t, file, filepath.Join(dir, "ribbit.db"))
			keepsEveryRow(t, dir)
			sameSchema(t, schema(t, dir), func() []string {
				fresh := t.TempDir()
				check(t, openFolder(t, fresh).Close())
				return schema(t, fresh)
			}())
		})
		t.Run("PostgreSQL "+version, func(t *testing.T) {
			address := postgrestest.Empty(t)
			restore(t, strings.TrimSuffix(file, ofSQLite)+ofPostgres, address)
			check(t, openAddress(t, address).Close())
			back := filepath.Join(t.TempDir(), "ribbit.db")
			copied(t, address, back)
			sameDump(t, dump(t, back), dump(t, filepath.Join(dir, "ribbit.db")))
			empty := postgrestest.Empty(t)
			check(t, openAddress(t, empty).Close())
			sameSchema(t, postgresSchema(t, address), postgresSchema(t, empty))
			goesOn(t, openAddress(t, address))
		})
		t.Run("SQLite "+version+" goes on", func(t *testing.T) { goesOn(t, openFolder(t, dir)) })
	}
}

// keepsEveryRow opens a folder with the present program, and wants every value that was there before.
func keepsEveryRow(t *testing.T, dir string) {
	t.Helper()
	file := filepath.Join(dir, "ribbit.db")
	before := readonly(t, file)
	tables := columns(t, before)
	was := map[string][]string{}
	for table, names := range tables {
		was[table] = rows(t, before, table, names)
	}
	check(t, before.Close())
	check(t, openFolder(t, dir).Close())
	storetest.CheckIntegrity(t, dir)
	after, is := readonly(t, file), map[string][]string{}
	for table, names := range tables {
		is[table] = rows(t, after, table, names)
	}
	sameDump(t, is, was)
}

// schema is how the tables, indexes and triggers of a folder's database are made.
func schema(t *testing.T, dir string) []string {
	t.Helper()
	return texts(t, readonly(t, filepath.Join(dir, "ribbit.db")), `SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1`)
}

func postgresSchema(t *testing.T, address string) []string {
	t.Helper()
	db, err := pgx.Connect(t.Context(), address)
	check(t, err)
	defer db.Close(t.Context()) //nolint:errcheck // nothing is written
	found, err := db.Query(t.Context(), `
		SELECT table_name || '.' || column_name || ': ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
		FROM information_schema.columns WHERE table_schema = 'ribbit'
		UNION ALL
		SELECT indexdef FROM pg_indexes WHERE schemaname = 'ribbit'
		UNION ALL
		SELECT conrelid::regclass || ' ' || conname || ': ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'ribbit'::regnamespace
		UNION ALL
		SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'ribbit'::regnamespace AND prokind = 'f'
		UNION ALL
		SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
		ORDER BY 1`)
	check(t, err)
	all, err := pgx.CollectRows(found, pgx.RowTo[string])
	check(t, err)
	return all
}

// sameSchema wants a database that came along through its migrations to be made as a new one is: a migration that was released
// is never written anew.
func sameSchema(t *testing.T, is, wanted []string) {
	t.Helper()
	if len(is) < 50 {
		t.Fatalf("a database is made of %q", is)
	}
	for _, one := range is {
		if !slices.Contains(wanted, one) {
			t.Errorf("no new database has\n%s", one)
		}
	}
	for _, one := range wanted {
		if !slices.Contains(is, one) {
			t.Errorf("an older database lacks\n%s", one)
		}
	}
}

func saveSchema(t *testing.T) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "ribbit.db")
	copied(t, filled(t), file) // which also fills the search
	db := readonly(t, file)
	var version int
	check(t, db.QueryRowContext(t.Context(), `PRAGMA user_version`).Scan(&version))
	small := filepath.Join(t.TempDir(), "small.db")
	_, err := db.ExecContext(t.Context(), `VACUUM INTO ?1`, small)
	check(t, err)
	pages, err := os.ReadFile(small)
	check(t, err)
	pack(t, fmt.Sprintf(saved, version, ofSQLite), pages)

	address := postgrestest.Empty(t)
	copied(t, file, address)
	dumped, err := exec.CommandContext(t.Context(), "pg_dump", "--inserts", "--no-owner", "--no-privileges", "--dbname", address).Output()
	check(t, err)
	// Lines that begin with a backslash are for psql alone.
	pack(t, fmt.Sprintf(saved, version, ofPostgres), bytes.Join(slices.DeleteFunc(bytes.Split(dumped, []byte("\n")), func(line []byte) bool {
		return bytes.HasPrefix(line, []byte(`\`)) || bytes.HasPrefix(line, []byte("--"))
	}), []byte("\n")))
}

func pack(t *testing.T, file string, content []byte) {
	t.Helper()
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	check(t, err)
	_, err = z.Write(content)
	check(t, err)
	check(t, z.Close())
	check(t, os.WriteFile(file, b.Bytes(), 0o600))
}

func unpacked(t *testing.T, file string) []byte {
	t.Helper()
	f, err := os.Open(file)
	check(t, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	check(t, err)
	content, err := io.ReadAll(z)
	check(t, err)
	return content
}

func unpack(t *testing.T, from, to string) {
	t.Helper()
	check(t, os.WriteFile(to, unpacked(t, from), 0o600))
}

func restore(t *testing.T, file, address string) {
	t.Helper()
	db, err := pgx.Connect(t.Context(), address)
	check(t, err)
	defer db.Close(t.Context()) //nolint:errcheck // nothing is written
	_, err = db.PgConn().Exec(t.Context(), string(unpacked(t, file))).ReadAll()
	check(t, err)
}
