package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gofrs/flock"
	"github.com/mattn/go-sqlite3"

	"ribbit/app/chat"
)

// unbuiltTable is in a staged database alone: how the parts are made that it still lacks.
const unbuiltTable = "unbuilt"

// stagingPragmas are for a copy that is not whole yet. What a power cut takes of it the next run brings again. References are looked
// at when all rows are there.
var stagingPragmas = append([]pragma{
	{name: "synchronous", value: "1"},
	{name: "foreign_keys", value: "0"},
	{name: "secure_delete", value: "1"},
	{name: "recursive_triggers", value: "0"},
}, safetyPragmas...)

// lookPragmas are for a whole database, which a copy left without a log.
var lookPragmas = []pragma{
	{name: "trusted_schema", value: "0", set: true},
	{name: "cell_size_check", value: "1", set: true},
}

func stagingURL(file string) string {
	return databaseURL(file, url.Values{
		"mode":           {"rw"},
		"_journal_mode":  {"WAL"},
		"_synchronous":   {"NORMAL"},
		"_foreign_keys":  {"0"},
		"_secure_delete": {"1"},
		"_txlock":        {"immediate"},
		"_cache_size":    {"-64000"}, // KiB
	})
}

// sqliteFile is the database that an address means: a file, or the one in a data folder.
func sqliteFile(address string) string {
	if at, err := os.Stat(address); err == nil && at.IsDir() {
		return filepath.Join(address, databaseName)
	}
	return address
}

// lockName is the file by whose lock one process has a database.
func lockNameOf(file string) string {
	if filepath.Base(file) == databaseName {
		return filepath.Join(filepath.Dir(file), lockName)
	}
	return file + ".lock"
}

// sqliteTables lists the tables of a database, without those of the index of the search, and without those that Litestream makes in
// every database that it replicates.
func sqliteTables(ctx context.Context, q querier) ([]copyTable, error) {
	return gatherTables(func(column func(scanner) error) error {
		return each(ctx, q, column, `
			SELECT t.name, c.name, lower(c.type), c.pk
			FROM pragma_table_list t
			CROSS JOIN pragma_table_xinfo(t.name) c
			WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name <> '`+unbuiltTable+`'
				AND t.name NOT LIKE '\_litestream\_%' ESCAPE '\' AND c.hidden = 0
			ORDER BY t.name, c.name`)
	})
}

// sqliteRows reads a table. The driver would start a goroutine for each row of a query that can be cancelled: who reads
// looks at the context.
func sqliteRows(ctx context.Context, q querier, t copyTable) (rowReader, error) {
	rows, err := q.QueryContext(context.WithoutCancel(ctx), fmt.Sprintf(`SELECT %s FROM "%s"%s ORDER BY %s`, t.names(), t.name, t.filter(), t.names(t.key...))) //nolint:rowserrcheck // the reader does
	if err != nil {
		return nil, err
	}
	return &sqliteReader{rows: rows, to: make([]any, len(t.columns))}, nil
}

type sqliteReader struct {
	rows *sql.Rows
	to   []any
}

func (r *sqliteReader) next() ([]any, error) {
	if !r.rows.Next() {
		return nil, errors.Join(r.rows.Err(), r.rows.Close())
	}
	row := make([]any, len(r.to))
	for i := range row {
		r.to[i] = &row[i]
	}
	return row, r.rows.Scan(r.to...)
}

func (r *sqliteReader) close() error { return r.rows.Close() }

// sqliteSource is a file that is only read.
type sqliteSource struct {
	file string
	lock *flock.Flock
	db   *sql.DB
	tx   *sql.Tx
}

var _ copySource = (*sqliteSource)(nil)

func (s *sqliteSource) place() string { return s.file }

func (s *sqliteSource) explain(err error) error { return explainCopy(s.file, err) }

func explainCopy(file string, err error) error {
	var said copyError
	if err == nil || errors.As(err, &said) || errors.Is(err, context.Canceled) {
		return err
	}
	return explainOpening(file, err)
}

func (s *sqliteSource) open(ctx context.Context) error {
	s.file = sqliteFile(s.file)
	if at, err := os.Stat(s.file); errors.Is(err, fs.ErrNotExist) || err == nil && at.Size() == 0 {
		return copyErrorf("There is no Ribbit in %s. Name its file, like DATA/%s.", s.file, databaseName)
	}
	if err := checkLog(s.file + "-wal"); err != nil {
		return err
	}
	if err := checkDatabase(ctx, s.file); err != nil {
		return err
	}
	s.db = openPool(backupURL(s.file), lookPragmas, 1)
	var version int
	if err := s.db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return err
	}
	folded := 0
	if version == len(migrations()) {
		conn, err := s.db.Conn(ctx)
		if err == nil {
			folded, err = foldedBy(ctx, conn)
			err = errors.Join(err, conn.Close())
		}
		if err != nil {
			return err
		}
	}
	return checkAge(s.file, version, folded)
}

// checkAge refuses a source that an earlier Ribbit made.
func checkAge(place string, version, folded int) error {
	if version == len(migrations()) && folded == chat.FoldVersion {
		return nil
	}
	return copyErrorf("%s was made by an earlier Ribbit. Start this one on it once, which brings it up to date.", atFirst(place))
}

func (s *sqliteSource) close() error {
	var errs []error
	if s.tx != nil {
		errs = append(errs, s.tx.Rollback())
	}
	if s.db != nil {
		errs = append(errs, s.db.Close())
	}
	if s.lock != nil {
		errs = append(errs, s.lock.Close())
	}
	return errors.Join(errs...)
}

// seize does not make the file that a server locks: where there is none, none ever ran.
func (s *sqliteSource) seize(ctx context.Context) (bool, error) {
	if s.lock != nil {
		return true, nil
	}
	lock := flock.New(lockNameOf(s.file), flock.SetFlag(os.O_RDONLY))
	patient, cancel := context.WithTimeout(ctx, lockPatience)
	defer cancel()
	_, err := lock.TryLockContext(patient, lockPatience/10)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return true, nil
	case err == nil:
		s.lock = lock
		return true, nil
	case ctx.Err() == nil && errors.Is(err, context.DeadlineExceeded):
		return false, lock.Close()
	}
	return false, errors.Join(err, lock.Close())
}

func (s *sqliteSource) snapshot(ctx context.Context) (err error) {
	if s.tx != nil {
		err = s.tx.Rollback()
		s.tx = nil
	}
	if err == nil {
		s.tx, err = s.db.BeginTx(context.WithoutCancel(ctx), nil)
	}
	if err != nil {
		return err
	}
	return one(ctx, s.tx, `SELECT count(*) FROM sqlite_schema`, nil, new(int)) // the first read is the moment
}

func (s *sqliteSource) tables(ctx context.Context) ([]copyTable, error) {
	return sqliteTables(ctx, s.tx)
}

func (s *sqliteSource) count(ctx context.Context, t copyTable) (n int64, err error) {
	err = one(ctx, s.tx, fmt.Sprintf(`SELECT count(*) FROM "%s"%s`, t.name, t.filter()), nil, &n)
	return n, err
}

func (s *sqliteSource) read(ctx context.Context, t copyTable) (rowReader, error) {
	return sqliteRows(ctx, s.tx, t)
}

func (s *sqliteSource) lastIDs(ctx context.Context) (map[string]int64, error) {
	ids := map[string]int64{}
	err := each(ctx, s.tx, func(row scanner) error {
		var name string
		var id int64
		err := row.Scan(&name, &id)
		ids[name] = id
		return err
	}, `SELECT name, seq FROM sqlite_sequence`)
	return ids, err
}

// secrets are none: they are files in the data folder.
func (s *sqliteSource) secrets(context.Context) (map[string]string, error) { return nil, nil }

// sqliteTarget is a file that is made beside its place.
type sqliteTarget struct {
	file                       string
	lock                       *flock.Flock
	wholeDB, stagedDB, reading *sql.DB
	conn                       *sql.Conn // writes into the staged one
	hasWords                   bool
}

var _ copyTarget = (*sqliteTarget)(nil)

func (s *sqliteTarget) place() string { return s.file }

func (s *sqliteTarget) explain(err error) error { return explainCopy(s.file, err) }

func (s *sqliteTarget) staged() string { return s.file + "." + stagingName }

func (s *sqliteTarget) open(ctx context.Context, from copySource) (err error) {
	s.file = sqliteFile(s.file)
	if f, ok := from.(*sqliteSource); ok && isSameFile(f.file, s.file) {
		return copyErrorf("FROM and TO are the same database, %s.", s.file)
	}
	if err := makeFolder(filepath.Dir(s.file)); err != nil {
		return err
	}
	if err := checkDatabase(ctx, s.file); err != nil {
		return err
	}
	lock := flock.New(lockNameOf(s.file))
	if err := makePrivate(lockNameOf(s.file)); err != nil {
		return err
	}
	switch free, err := lock.TryLock(); {
	case err != nil:
		return errors.Join(err, lock.Close())
	case !free:
		return errors.Join(copyErrorf("A Ribbit is using %s. Stop it, or name another database.", s.file), lock.Close())
	}
	s.lock = lock
	if _, err := os.Stat(s.file); err == nil {
		s.wholeDB = openPool(backupURL(s.file), lookPragmas, 1)
	}
	return nil
}

func isSameFile(a, b string) bool {
	atA, errA := os.Stat(a)
	atB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(atA, atB)
}

func (s *sqliteTarget) close() error {
	err := s.closeStaged()
	if s.wholeDB != nil {
		err = errors.Join(err, s.wholeDB.Close())
	}
	if s.lock != nil {
		err = errors.Join(err, s.lock.Close())
		if name := lockNameOf(s.file); filepath.Base(name) != lockName {
			err = errors.Join(err, os.Remove(name))
		}
	}
	return err
}

func (s *sqliteTarget) closeStaged() error {
	var errs []error
	if s.reading != nil {
		errs = append(errs, s.reading.Close())
	}
	if s.conn != nil {
		errs = append(errs, s.conn.Close())
	}
	if s.stagedDB != nil {
		errs = append(errs, s.stagedDB.Close())
	}
	s.reading, s.conn, s.stagedDB = nil, nil, nil
	return errors.Join(errs...)
}

func (s *sqliteTarget) hasPeople(ctx context.Context) (has bool, err error) {
	if s.wholeDB == nil {
		return false, nil
	}
	var tables int
	if err := one(ctx, s.wholeDB, `SELECT count(*) FROM sqlite_schema WHERE name = 'users'`, nil, &tables); err != nil || tables == 0 {
		return false, err
	}
	return hasPeople(ctx, s.wholeDB)
}

func (s *sqliteTarget) mark(ctx context.Context) (mark string, err error) {
	err = one(ctx, s.wholeDB, `SELECT value FROM settings WHERE name = '`+copySetting+`'`, nil, &mark)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return mark, err
}

func (s *sqliteTarget) unwhole(ctx context.Context) error {
	if err := s.wholeDB.Close(); err != nil {
		return err
	}
	s.wholeDB = nil
	if err := settleFile(ctx, s.file); err != nil {
		return err
	}
	return errors.Join(removeDatabase(s.staged()), os.Rename(s.file, s.staged()), syncFolder(filepath.Dir(s.file)))
}

// settleFile leaves a database in one file.
func settleFile(ctx context.Context, file string) error {
	db := openPool(databaseURL(file, url.Values{"mode": {"rw"}}), nil, 1)
	var mode string
	err := one(ctx, db, `PRAGMA journal_mode = DELETE`, nil, &mode)
	if err == nil && mode != "delete" {
		err = copyErrorf("Another program has %s open. Stop it.", file)
	}
	return errors.Join(err, db.Close())
}

func removeDatabase(file string) error {
	var errs []error
	for _, end := range []string{"", "-wal", "-shm", "-journal"} {
		errs = append(errs, os.RemoveAll(file+end))
	}
	return errors.Join(errs...)
}

func (s *sqliteTarget) stage(ctx context.Context) error {
	if version, err := s.openStaged(ctx); err != nil || version != len(migrations()) {
		// What another Ribbit began, or a disk spoilt, is begun anew: nobody has used it.
		if err := errors.Join(s.closeStaged(), removeDatabase(s.staged())); err != nil {
			return err
		}
		if err := makePrivate(s.staged()); err != nil {
			return err
		}
		if _, err := s.openStaged(ctx); err != nil {
			return err
		}
		for i, file := range migrations() {
			if err := migrateTo(ctx, s.conn, i+1, file); err != nil {
				return err
			}
		}
	}
	if err := s.takeApart(ctx); err != nil {
		return err
	}
	return one(ctx, s.conn, `SELECT EXISTS (SELECT 1 FROM search_content)`, nil, &s.hasWords)
}

func (s *sqliteTarget) openStaged(ctx context.Context) (version int, err error) {
	s.stagedDB = openPool(stagingURL(s.staged()), stagingPragmas, 1)
	if s.conn, err = s.stagedDB.Conn(ctx); err != nil {
		return 0, err
	}
	s.reading = openPool(readerURL(s.staged()), readerPragmas, 1)
	return userVersion(ctx, s.conn)
}

// takeApart removes the indexes that the copy is quicker without, and notes how they are made.
func (s *sqliteTarget) takeApart(ctx context.Context) error {
	var isApart, isFilled bool
	err := one(ctx, s.conn, `
		SELECT
			EXISTS (SELECT 1 FROM sqlite_schema WHERE name = '`+unbuiltTable+`'),
			EXISTS (SELECT 1 FROM messages)`, nil, &isApart, &isFilled)
	if err != nil || isApart {
		return err
	}
	tx, err := s.conn.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	statements, err := column[string](ctx, tx, `SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `CREATE TABLE `+unbuiltTable+` (place INTEGER PRIMARY KEY, kind INTEGER NOT NULL, statement TEXT NOT NULL) STRICT`); err != nil {
		return err
	}
	for _, statement := range statements {
		words := strings.Fields(statement)
		kind, name := plainIndex, words[2]
		if words[1] == "UNIQUE" {
			kind, name = uniqueIndex, words[3]
		} else if isFilled {
			continue
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO `+unbuiltTable+` (kind, statement) VALUES (?1, ?2)`, kind, statement); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `DROP INDEX `+name); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func (s *sqliteTarget) tables(ctx context.Context, whole bool) ([]copyTable, error) {
	return sqliteTables(ctx, s.pool(whole))
}

func (s *sqliteTarget) pool(whole bool) *sql.DB {
	if whole {
		return s.wholeDB
	}
	return s.reading
}

func (s *sqliteTarget) read(ctx context.Context, t copyTable, whole bool) (rowReader, error) {
	return sqliteRows(ctx, s.pool(whole), t)
}

// fit leaves texts as they are: SQLite keeps any bytes.
func (s *sqliteTarget) fit(text string) string { return text }

// write replaces rows that stand in the way: they are of an earlier state, and come later themselves.
func (s *sqliteTarget) write(ctx context.Context, t copyTable, gone, fresh [][]any) error {
	tx, err := s.conn.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	statement := func(text string) (*sql.Stmt, error) { return tx.PrepareContext(context.WithoutCancel(ctx), text) }
	run := func(s *sql.Stmt, args []any) error {
		_, err := s.ExecContext(context.WithoutCancel(ctx), args...)
		return err
	}
	var where []string
	for _, at := range t.key {
		where = append(where, `"`+t.columns[at].name+`" = ?`)
	}
	remove, err := statement(fmt.Sprintf(`DELETE FROM "%s" WHERE %s`, t.name, strings.Join(where, " AND ")))
	if err != nil {
		return err
	}
	for _, row := range gone {
		if err := run(remove, t.keyOf(row)); err != nil {
			return err
		}
	}
	if s.hasWords {
		forget, err := statement(`DELETE FROM search WHERE docid = ?`)
		if err != nil {
			return err
		}
		for _, id := range t.found(slices.Concat(gone, fresh)...) {
			if err := run(forget, []any{id}); err != nil {
				return err
			}
		}
	}
	add, err := statement(fmt.Sprintf(`INSERT OR REPLACE INTO "%s" (%s) VALUES (?%s)`, t.name, t.names(), strings.Repeat(", ?", len(t.columns)-1)))
	if err != nil {
		return err
	}
	for _, row := range fresh {
		if err := run(add, row); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func (s *sqliteTarget) build(ctx context.Context, kinds ...partKind) error {
	for _, kind := range kinds {
		parts, err := column[string](ctx, s.conn, `SELECT statement FROM `+unbuiltTable+` WHERE kind = ?1 ORDER BY place`, kind)
		for _, statement := range parts {
			if err == nil {
				_, err = s.conn.ExecContext(ctx, statement)
			}
			if err == nil {
				_, err = s.conn.ExecContext(ctx, `DELETE FROM `+unbuiltTable+` WHERE statement = ?1`, statement)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *sqliteTarget) query(ctx context.Context, row func(scanner) error, query string) error {
	return each(context.WithoutCancel(ctx), s.reading, row, query)
}

func (s *sqliteTarget) index() (table, column string) { return "search_content", "docid" }

func (s *sqliteTarget) addWords(ctx context.Context, all []messageWords) error {
	tx, err := s.conn.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	add, err := tx.PrepareContext(context.WithoutCancel(ctx), `INSERT INTO search (docid, words) VALUES (?1, ?2)`)
	if err != nil {
		return err
	}
	defer add.Close() //nolint:errcheck // it ends with the transaction
	for _, w := range all {
		if _, err := add.ExecContext(context.WithoutCancel(ctx), w.id, string(w.words)); err != nil {
			return err
		}
	}
	s.hasWords = true
	return tx.Commit()
}

func (s *sqliteTarget) finish(ctx context.Context, lastIDs map[string]int64, _ map[string]string, mark string) error {
	if err := s.build(ctx, uniqueIndex); err != nil {
		return err
	}
	if err := s.round(ctx, lastIDs, mark); err != nil {
		return err
	}
	if err := s.closeStaged(); err != nil {
		return err
	}
	if err := settleFile(ctx, s.staged()); err != nil {
		return err
	}
	file, err := os.OpenFile(s.staged(), os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := errors.Join(file.Sync(), file.Close()); err != nil {
		return err
	}
	if s.wholeDB != nil {
		if err := s.wholeDB.Close(); err != nil {
			return err
		}
		s.wholeDB = nil
	}
	// The log of the old database must not be taken for the new one's.
	for _, end := range []string{"-wal", "-shm"} {
		if err := os.RemoveAll(s.file + end); err != nil {
			return err
		}
	}
	return errors.Join(os.Rename(s.staged(), s.file), syncFolder(filepath.Dir(s.file)))
}

// round does what is left in the database: ids go on where they were, references hold, and the words of texts that are gone leave the
// segments of the index.
func (s *sqliteTarget) round(ctx context.Context, lastIDs map[string]int64, mark string) error {
	var lost int
	if err := one(ctx, s.conn, `SELECT count(*) FROM pragma_foreign_key_check`, nil, &lost); err != nil {
		return err
	}
	if lost > 0 {
		return copyErrorf("%d rows of the source refer to what is not there. The copy was not made whole.", lost)
	}
	if _, err := s.conn.ExecContext(ctx, `INSERT INTO search (search) VALUES ('optimize')`); err != nil {
		return err
	}
	tx, err := s.conn.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	counting, err := column[string](ctx, tx, `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'`)
	if err != nil {
		return err
	}
	for _, table := range counting {
		if _, err := tx.ExecContext(ctx, `DELETE FROM sqlite_sequence WHERE name = ?1`, table); err != nil {
			return err
		}
		if id, ok := lastIDs[table]; ok {
			if _, err := tx.ExecContext(ctx, `INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)`, table, id); err != nil {
				return err
			}
		}
	}
	_, err = tx.ExecContext(ctx, `
		INSERT INTO settings (name, value)
		VALUES ('`+copySetting+`', ?1)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value`, mark)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DROP TABLE `+unbuiltTable); err != nil {
		return err
	}
	return tx.Commit()
}

// isFull reports whether a disk has no room for a database.
func isFull(err error) bool {
	var s sqlite3.Error
	return errors.As(err, &s) && s.Code == sqlite3.ErrFull
}
