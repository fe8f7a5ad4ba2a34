package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/mattn/go-sqlite3"

	"ribbit/app/chat"
	"ribbit/app/refusal"
)

// applicationID marks a SQLite file as Ribbit's: "Rbit" in ASCII.
const applicationID = 0x52626974

//go:embed migrations/*/*.sql
var migrationFiles embed.FS

// Errors of Open and Restore about the file itself.
var (
	ErrNewerDatabase = errors.New("made by a newer Ribbit")
	ErrNotDatabase   = errors.New("not a Ribbit database")
)

// newerDatabaseError is ErrNewerDatabase as a person reads it.
type newerDatabaseError struct {
	file        string
	have, known int
}

func (e newerDatabaseError) Error() string {
	return fmt.Sprintf("%s was made by a newer Ribbit: its schema is version %d and this one knows up to %d. Install the newer Ribbit.",
		e.file, e.have, e.known)
}

func (e newerDatabaseError) Is(target error) bool { return target == ErrNewerDatabase }

// notDatabaseError is ErrNotDatabase as a person reads it.
type notDatabaseError struct {
	file    string
	what    string
	damaged bool // it was one once
}

// damaged says that a file was a database or a backup and is not whole any more.
func damaged(file, what string) error { return notDatabaseError{file, what, true} }

func (e notDatabaseError) Error() string {
	return fmt.Sprintf("%s %s. It was left as it is; move it away, or restore a backup.", e.file, e.what)
}

func (e notDatabaseError) Is(target error) bool { return target == ErrNotDatabase }

// migrations are the schema's steps; the first makes version 1.
func migrations() []string {
	files, err := fs.Glob(migrationFiles, "migrations/sqlite/*.sql")
	if err != nil {
		panic(err) // the pattern is constant
	}
	return files
}

// checkDatabase refuses a file that is not a Ribbit database or is from a newer Ribbit, before anything is written to
// it. A missing or empty file is fine: it becomes one.
func checkDatabase(ctx context.Context, file string) error {
	at, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) || err == nil && at.Mode().IsRegular() && at.Size() == 0 {
		return nil
	}
	if err != nil {
		return refusal.Own("read", file, filepath.Dir(file), dataFlag, err)
	}
	db := openPool(backupURL(file), []pragma{{name: "trusted_schema", value: "0", set: true}}, 1)
	defer db.Close()
	var id, version, tables int
	err = db.QueryRowContext(ctx, `
		SELECT
			(SELECT application_id FROM pragma_application_id),
			(SELECT user_version FROM pragma_user_version),
			(SELECT count(*) FROM sqlite_schema)`).Scan(&id, &version, &tables)
	if err != nil {
		return explainOpening(file, err)
	}
	return checkMarks(file, id, version, tables)
}

func checkMarks(file string, id, version, tables int) error {
	if id != applicationID && (id != 0 || version != 0 || tables != 0) {
		return notDatabaseError{file: file, what: "is not a Ribbit database"}
	}
	if known := len(migrations()); version > known {
		return newerDatabaseError{file, version, known}
	}
	return nil
}

// migrate brings the database to the present schema, a transaction for each step, and what is folded to the present way.
func migrate(ctx context.Context, conn *sql.Conn, e *sqlite, o Options) error {
	files := migrations()
	version, err := userVersion(ctx, conn)
	if err != nil {
		return err
	}
	if version == len(files) {
		if folded, err := foldedBy(ctx, conn); err != nil || folded == chat.FoldVersion {
			return err
		}
	}
	if !o.Exclusive {
		// A command must not change the schema under a server that runs.
		lock, err := lockFolder(o.Dir)
		if err != nil {
			return err
		}
		defer func() { _ = lock.Close() }()
	}
	for i := range files {
		if err := migrateTo(ctx, conn, i+1, files[i]); err != nil {
			return fmt.Errorf("migrate with %s: %w", filepath.Base(files[i]), err)
		}
	}
	folded, err := foldedBy(ctx, conn)
	if err == nil && folded != chat.FoldVersion {
		err = e.foldAgain(ctx, conn, o.Log)
	}
	return err
}

func migrateTo(ctx context.Context, conn *sql.Conn, version int, file string) error {
	statements, err := migrationFiles.ReadFile(file)
	if err != nil {
		return err
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	var have int
	if err := tx.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&have); err != nil {
		return err
	}
	if have >= version {
		return nil
	}
	if _, err := tx.ExecContext(ctx, string(statements)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA application_id = %d; PRAGMA user_version = %d`, applicationID, version)); err != nil {
		return err
	}
	return tx.Commit()
}

func userVersion(ctx context.Context, conn *sql.Conn) (version int, err error) {
	err = conn.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version)
	return version, err
}

// systemReason is what the system refused to SQLite; where SQLite does not say it, a file is another user's.
func systemReason(e sqlite3.Error) error {
	if e.SystemErrno != 0 {
		return e.SystemErrno
	}
	return fs.ErrPermission
}

// explainOpening says in a sentence why a database does not open.
func explainOpening(file string, err error) error {
	if errors.Is(err, ErrInUse) || errors.Is(err, ErrNewerDatabase) || errors.Is(err, ErrNotDatabase) {
		return err
	}
	var e sqlite3.Error
	if errors.As(err, &e) {
		switch e.Code {
		case sqlite3.ErrNotADB:
			return notDatabaseError{file: file, what: "is not a database"}
		case sqlite3.ErrCorrupt:
			return damaged(file, "is damaged")
		case sqlite3.ErrCantOpen, sqlite3.ErrReadonly, sqlite3.ErrPerm:
			// It may be one of the files beside the database, which SQLite does not name.
			return refusal.Own("open", file, filepath.Dir(file), dataFlag, systemReason(e))
		}
	}
	return fmt.Errorf("Ribbit cannot open %s: %w.", file, err)
}
