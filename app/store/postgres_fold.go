package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"ribbit/app/chat"
)

const (
	foldedAtOnce = 200                   // messages of one step, at most
	foldStep     = 15 * time.Millisecond // how long one takes, about: others who write wait for it
)

// foldAgain makes everything anew by which messages and people are found. Other servers go on meanwhile: it goes in steps, each with a
// commit of its own and with all others kept out, so that it writes the words that a message has then. What is cut off begins again with
// the next start. Until all of it is done, servers of the version before find by both ways.
func (e *postgres) foldAgain(ctx context.Context, conn *sql.Conn, log *slog.Logger) error {
	if err := foldAlone(ctx, conn, func(tx *sql.Tx) error { return foldNames(ctx, tx) }); err != nil {
		return err
	}
	count, err := countIndexed(ctx, conn)
	if err != nil {
		return err
	}
	said, done := time.Now(), 0
	for last, more := chat.MessageID(0), true; more; {
		var n int
		var next chat.MessageID
		err := foldAlone(ctx, conn, func(tx *sql.Tx) (err error) {
			n, next, more, err = foldSome(ctx, tx, last)
			return err
		})
		if err != nil {
			return err
		}
		last = next
		if done += n; time.Since(said) > sayProgress {
			said = time.Now()
			sayFolding(log, done, count)
		}
	}
	return foldAlone(ctx, conn, func(tx *sql.Tx) error { return setFolded(ctx, tx) })
}

// foldSome writes the words of the next messages until it has taken as long as a step may, and answers behind which one to go on.
func foldSome(ctx context.Context, tx *sql.Tx, last chat.MessageID) (n int, next chat.MessageID, more bool, err error) {
	begin := time.Now()
	texts, err := wordsAfter(ctx, tx, last, foldedAtOnce)
	for _, t := range texts {
		if err != nil || n > 0 && time.Since(begin) > foldStep {
			return n, last, true, err
		}
		_, err = tx.ExecContext(ctx, `
			INSERT INTO search (docid, words)
			VALUES (?, ?)
			ON CONFLICT (docid) DO UPDATE SET words = excluded.words`, t.id, t.words)
		n, last = n+1, t.id
	}
	return n, last, len(texts) == foldedAtOnce, err
}

// foldAlone does something in a transaction that is alone, and once more when others were in its way for too long.
func foldAlone(ctx context.Context, conn *sql.Conn, do func(*sql.Tx) error) (err error) {
	for range mostTries {
		if err = foldOnce(ctx, conn, do); !isInTheWay(err) {
			break
		}
	}
	return err
}

func foldOnce(ctx context.Context, conn *sql.Conn, do func(*sql.Tx) error) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(`SELECT pg_advisory_xact_lock(%d)`, anythingLock)); err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// isInTheWay is true of what other transactions do to one.
func isInTheWay(err error) bool {
	var p *pgconn.PgError
	return errors.As(err, &p) && slices.Contains([]string{"40001", "40P01", "55P03"}, p.Code)
}
