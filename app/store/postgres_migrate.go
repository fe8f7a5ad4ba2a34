package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path"
	"strconv"
	"strings"
	"time"

	"ribbit/app/chat"
)

// schemaSetting holds the version of the schema, which is the number of the last migration.
const schemaSetting = "schema_version"

// postgresMigrations are the schema's steps by their numbers, which are those of SQLite's. The first makes all that SQLite has at its
// number.
func postgresMigrations() (files []string) {
	files, err := fs.Glob(migrationFiles, "migrations/postgres/*.sql")
	if err != nil {
		panic(err) // the pattern is constant
	}
	return files
}

func migrationNumber(file string) int {
	number, _, _ := strings.Cut(path.Base(file), "_")
	n, err := strconv.Atoi(number)
	if err != nil {
		panic(err) // files have numbers
	}
	return n
}

// migrate brings the database to the present schema, one process at a time.
func (e *postgres) migrate(ctx context.Context, conn *sql.Conn, o Options) (err error) {
	if err := awaitMigration(ctx, conn, o.Log); err != nil {
		return err
	}
	defer func() {
		_, unlockErr := conn.ExecContext(ctx, fmt.Sprintf(`SELECT pg_advisory_unlock(%d)`, migrationLock))
		err = errors.Join(err, unlockErr)
	}()
	have, err := schemaVersion(ctx, conn)
	if err != nil {
		return err
	}
	files := postgresMigrations()
	if known := migrationNumber(files[len(files)-1]); have > known {
		return newerDatabaseError{e.place, have, known}
	}
	for _, file := range files {
		if migrationNumber(file) > have {
			if err := e.migrateWith(ctx, conn, file); err != nil {
				return fmt.Errorf("migrate with %s: %w", path.Base(file), err)
			}
		}
	}
	folded, err := foldedBy(ctx, conn)
	if err == nil && folded != chat.FoldVersion {
		err = e.foldAgain(ctx, conn, o.Log)
	}
	return err
}

const (
	lookAgain    = 250 * time.Millisecond // whether another server is done with the schema
	sayMigration = time.Minute            // between two lines of the log
)

// awaitMigration waits until no other process changes the schema, which may take long and ends with that one's connection.
func awaitMigration(ctx context.Context, conn *sql.Conn, log *slog.Logger) error {
	for said := (time.Time{}); ; {
		var isOurs bool
		err := conn.QueryRowContext(ctx, `SELECT pg_try_advisory_lock(?1)`, migrationLock).Scan(&isOurs)
		if err != nil || isOurs {
			return err
		}
		if time.Since(said) > sayMigration {
			said = time.Now()
			log.Info("another server is bringing the database to its present version; this one waits for it")
		}
		select {
		case <-time.After(lookAgain):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// schemaVersion is that of the database, 0 for an empty one, in which it makes room for Ribbit.
func schemaVersion(ctx context.Context, conn *sql.Conn) (version int, err error) {
	var hasSchema, hasTables bool
	err = conn.QueryRowContext(ctx, `
		SELECT
			to_regnamespace('`+postgresSchema+`') IS NOT NULL,
			to_regclass('`+postgresSchema+`.settings') IS NOT NULL`).Scan(&hasSchema, &hasTables)
	if err == nil && !hasSchema {
		_, err = conn.ExecContext(ctx, `CREATE SCHEMA `+postgresSchema)
	}
	if err != nil || !hasTables {
		return 0, err
	}
	err = conn.QueryRowContext(ctx, `SELECT value FROM settings WHERE name = ?1`, schemaSetting).Scan(&version)
	return version, err
}

// migrateWith runs a file in a transaction.
func (e *postgres) migrateWith(ctx context.Context, conn *sql.Conn, file string) error {
	statements, err := migrationFiles.ReadFile(file)
	if err != nil {
		return err
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	if err := asItIs(ctx, conn, string(statements)); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `
		INSERT INTO settings (name, value)
		VALUES (?1, ?2)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value`, schemaSetting, strconv.Itoa(migrationNumber(file)))
	if err != nil {
		return err
	}
	return tx.Commit()
}
