package store

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/gofrs/flock"

	"ribbit/app/chat"
	"ribbit/app/refusal"
)

// Names of the files in the data folder. SQLite puts its -wal and -shm files beside the database.
const (
	databaseName = "ribbit.db"
	lockName     = "ribbit.lock"
)

const dataFlag = "--data" // names the folder

const probeBytes = 1 << 20 // what Ready writes after a failed commit

// Options say what to open and whom to tell. Only Dir is needed.
type Options struct {
	Dir string
	// Database is the address of a PostgreSQL database, postgres://…; "" is SQLite in Dir.
	Database string
	// Exclusive is set by the server: a folder has one server at a time. Commands leave it out, so that they work
	// beside a running server.
	Exclusive bool
	// Shared is set by a server that hears by other ways what servers beside it do on a PostgreSQL database.
	Shared bool
	// Announce gets the events of each commit, in the order of commits, after its callers were answered. It runs on the
	// writer's goroutine, so the next commit waits for it, and it must not call the Store.
	Announce func([]chat.Event)
	// OnCommit is told about each commit, on the writer's goroutine.
	OnCommit func(Commit)
	// OnSlow is told about each statement that took longer than SlowAfter, from any goroutine; the log is, too.
	OnSlow func(took time.Duration)
	Log    *slog.Logger // slog.Default when nil
}

// Store is an open database. Its methods may be called from any goroutine.
type Store struct {
	dir     string
	lock    *flock.Flock // nil unless exclusive
	engine  engine
	writer  *writer
	reading *sql.DB

	closing  sync.Once
	closeErr error
}

var _ chat.Store = (*Store)(nil)

// Open opens the database in a folder, makes it if there is none, and brings it to the present schema. The caller
// closes it. Every error is one sentence for a person; ErrInUse, ErrNewerDatabase and ErrNotDatabase are in its chain.
func Open(ctx context.Context, o Options) (*Store, error) {
	if o.Announce == nil {
		o.Announce = func([]chat.Event) {}
	}
	if o.OnCommit == nil {
		o.OnCommit = func(Commit) {}
	}
	if o.OnSlow == nil {
		o.OnSlow = func(time.Duration) {}
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	s := &Store{dir: o.Dir, engine: newEngine(o)}
	if err := s.open(ctx, o); err != nil {
		return nil, errors.Join(err, s.closeFiles())
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, o Options) error {
	if err := makeFolder(o.Dir); err != nil {
		return err
	}
	if o.Exclusive {
		var err error
		if s.lock, err = lockFolder(o.Dir); err != nil {
			return err
		}
	}
	conn, reading, err := s.engine.open(ctx, o)
	if err != nil {
		return err
	}
	s.reading = reading
	s.writer, err = startWriter(ctx, conn, s.engine, o)
	return err
}

// Close commits what is waiting, folds the write-ahead log into the database and closes it. Calls that come later get
// ErrClosed; a second Close answers what the first did.
func (s *Store) Close() error {
	s.closing.Do(func() {
		s.writer.close()
		err := s.writer.conn.Close() // back to its pool
		s.closeErr = errors.Join(err, s.closeFiles())
	})
	return s.closeErr
}

func (s *Store) closeFiles() error {
	err := s.engine.close()
	if s.lock != nil {
		err = errors.Join(err, s.lock.Close())
	}
	return err
}

// Ready answers nil when the database can be written. It is cheap: only after a failed commit does it write something,
// as much as the search index may take at a message, and takes it away again.
func (s *Store) Ready(ctx context.Context) error {
	probing, err := write(ctx, s, "check the database", func(t *tx) (bool, error) {
		if !s.writer.failing {
			return false, nil
		}
		_, err := t.exec(`
			INSERT INTO settings (name, value)
			VALUES ('last_probe', ?1)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, strings.Repeat("0", probeBytes))
		return true, err
	})
	if err != nil || !probing {
		return err
	}
	_, err = write(ctx, s, "check the database", func(t *tx) (struct{}, error) {
		_, err := t.exec(`DELETE FROM settings WHERE name = 'last_probe'`)
		return struct{}{}, err
	})
	return err
}

// snapshot runs several reads that see the same moment.
func (s *Store) snapshot(ctx context.Context, op string, read func(querier) error) error {
	tx, err := s.reading.BeginTx(ctx, s.engine.snapshot())
	if err != nil {
		return failed(op, err)
	}
	err = read(tx)
	// Nothing was written: ending the transaction cannot lose anything.
	if endErr := tx.Commit(); err == nil {
		err = endErr
	}
	return failed(op, err)
}

// querier reads: a pool, a snapshot, or the writer's transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// scanner is one row of an answer.
type scanner interface {
	Scan(dest ...any) error
}

// each calls row for each row of an answer.
func each(ctx context.Context, q querier, row func(scanner) error, query string, args ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// column reads the only column of an answer; it is never nil.
func column[T any](ctx context.Context, q querier, query string, args ...any) ([]T, error) {
	values := []T{}
	err := each(ctx, q, func(row scanner) error {
		var v T
		err := row.Scan(&v)
		values = append(values, v)
		return err
	}, query, args...)
	return values, err
}

// one reads the only row of an answer; sql.ErrNoRows when there is none.
func one(ctx context.Context, q querier, query string, args []any, dest ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	return rows.Scan(dest...)
}

// orProblem answers the problem in place of "no rows".
func orProblem(err error, p *chat.Problem) error {
	if errors.Is(err, sql.ErrNoRows) {
		return p
	}
	return err
}

// makeFolder makes the data folder, for its owner only.
func makeFolder(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return refusal.Own("make the folder", dir, dir, dataFlag, err)
	}
	return nil
}

// makePrivate makes an empty file when there is none, readable by its owner only. SQLite gives its other files the same
// mode.
func makePrivate(file string) error {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_RDWR, 0o600)
	if err == nil {
		err = errors.Join(f.Chmod(0o600), f.Close())
	}
	if err != nil {
		return refusal.Own("write", file, filepath.Dir(file), dataFlag, err)
	}
	return nil
}
