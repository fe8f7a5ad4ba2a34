package store

import (
	"context"
	"database/sql"
	"errors"
	"math"
	"os"
	"path/filepath"

	"ribbit/app/chat"
)

// sqlite is the engine of one database file in the data folder.
type sqlite struct {
	dir              string
	keeps            bool // the write-ahead log is folded into the database at the end; a command leaves it to the server beside it
	writing, reading *sql.DB
	dataVersion      int64 // of the file, up to which the writer's version is known; the writer's goroutine's own
}

func (e *sqlite) open(ctx context.Context, o Options) (conn *sql.Conn, reading *sql.DB, err error) {
	file := filepath.Join(e.dir, databaseName)
	if err := checkLog(file + "-wal"); err != nil {
		return nil, nil, err
	}
	if err := checkDatabase(ctx, file); err != nil {
		return nil, nil, err
	}
	if err := makePrivate(file); err != nil {
		return nil, nil, err
	}
	slow := watch{o.Log, o.OnSlow, SlowAfter}
	e.writing = openWatched(writerURL(file), writerPragmas, 1, slow)
	if conn, err = e.writing.Conn(ctx); err != nil {
		return nil, nil, explainOpening(file, err)
	}
	if err := migrate(ctx, conn, e, o); err != nil {
		return nil, nil, explainOpening(file, err)
	}
	e.reading = openWatched(readerURL(file), readerPragmas, readers, slow)
	if err := e.reading.PingContext(ctx); err != nil {
		return nil, nil, explainOpening(file, err)
	}
	return conn, e.reading, nil
}

// foldMillis is how long the end waits for others who read the log. Litestream reads it for as long as it runs: what stays in the log
// then is as safe there, and the next start goes on from it.
const foldMillis = "200"

// close leaves the log to the server beside a command, or to SQLite when it is alone.
func (e *sqlite) close() error {
	var errs []error
	if e.reading != nil && e.keeps {
		_, err := e.writing.Exec(`PRAGMA busy_timeout = ` + foldMillis + `; PRAGMA wal_checkpoint(TRUNCATE)`)
		errs = append(errs, err)
	}
	if e.reading != nil {
		errs = append(errs, e.reading.Close())
	}
	if e.writing != nil {
		errs = append(errs, e.writing.Close())
	}
	return errors.Join(errs...)
}

func (e *sqlite) begin(ctx context.Context, w *writer, _ []*job) error {
	if err := w.exec(ctx, `BEGIN IMMEDIATE`); err != nil {
		return err
	}
	w.lastVersion = math.MaxInt64
	return e.look(ctx, w)
}

func (e *sqlite) commit(ctx context.Context, w *writer) error { return w.exec(ctx, `COMMIT`) }

func (e *sqlite) rollback(ctx context.Context, w *writer) {
	// SQLite may have rolled back already; then there is nothing to do.
	_ = w.exec(ctx, `ROLLBACK`)
}

func (e *sqlite) mayRetry(error) bool { return false }

func (e *sqlite) insert(ctx context.Context, conn *sql.Conn, statement string, args []any) (int64, error) {
	result, err := conn.ExecContext(ctx, statement, args...)
	if err != nil {
		return 0, err
	}
	if added, err := result.RowsAffected(); err != nil || added == 0 {
		return 0, err
	}
	return result.LastInsertId()
}

// look goes on from the highest version in the database when another process wrote. What it finds is known for good, whatever
// becomes of the transaction: the database tells only once.
func (e *sqlite) look(ctx context.Context, w *writer) error {
	var now int64
	if err := w.conn.QueryRowContext(ctx, `PRAGMA data_version`).Scan(&now); err != nil || now == e.dataVersion {
		return err
	}
	var highest chat.Version
	err := w.conn.QueryRowContext(ctx, `SELECT coalesce(max(max(version, activity)), 0) FROM threads`).Scan(&highest)
	if err != nil {
		return err
	}
	w.version = max(w.version, highest)
	w.outside = e.dataVersion != 0 // the first look is at what was there at the start
	e.dataVersion = now
	return nil
}

func (e *sqlite) caller(ctx context.Context, hash string) (chat.Caller, error) {
	return callerByHash(ctx, e.reading, hash)
}

func (e *sqlite) together(reads []func() error) error {
	for _, read := range reads {
		if err := read(); err != nil {
			return err
		}
	}
	return nil
}

func (e *sqlite) snapshot() *sql.TxOptions { return nil }

func (e *sqlite) shortThread() chat.Seq { return shortThread }

// emptyIndex makes the index anew, as it was made: taking a million messages out of it one by one takes minutes.
func (e *sqlite) emptyIndex(ctx context.Context, tx *sql.Tx) error {
	var table string
	if err := one(ctx, tx, `SELECT sql FROM sqlite_schema WHERE name = 'search'`, nil, &table); err != nil {
		return err
	}
	for _, statement := range []string{`DROP TABLE search`, table} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// Of sixteen segments of one level SQLite makes one of the next in the write that brings the sixteenth, whatever that takes: for
// those of a hundred thousand messages a tenth of a second. Done before, that is a matter of some pages at a time.
const tidyLevels = "merge=16,8" // pages, and the segments of a level from which on they are put together

func (e *sqlite) tidiesIndex() func(*tx) (bool, error) { return tidyIndex }

// tidyIndex does what SQLite's documentation of FTS4 calls merging.
func tidyIndex(t *tx) (more bool, err error) {
	var before, after int64
	if err := t.row(`SELECT total_changes()`, nil, &before); err != nil {
		return false, err
	}
	if _, err := t.exec(`INSERT INTO search (search) VALUES (?1)`, tidyLevels); err != nil {
		return false, err
	}
	err = t.row(`SELECT total_changes()`, nil, &after)
	return after-before >= 2, err // one is that statement's own
}

func (e *sqlite) copyTo(ctx context.Context, file string) error {
	if err := makePrivate(file); err != nil {
		return err
	}
	db := openPool(backupURL(filepath.Join(e.dir, databaseName)), backupPragmas, 1)
	defer db.Close()
	_, err := db.ExecContext(ctx, `VACUUM INTO ?`, file)
	return err
}

// bytes is the size of the database with its log.
func (e *sqlite) bytes(context.Context) (n int64) {
	for _, end := range []string{"", "-wal"} {
		if at, err := os.Stat(filepath.Join(e.dir, databaseName+end)); err == nil {
			n += at.Size()
		}
	}
	return n
}

// sendTogether leaves every message to itself: in one process, statements cost little.
func (e *sqlite) sendTogether(context.Context, *writer, []*job) (done int, err error) { return 0, nil }
