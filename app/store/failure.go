package store

import (
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/mattn/go-sqlite3"

	"ribbit/app/chat"
)

// ErrClosed is the answer to calls after Close.
var ErrClosed = errors.New("the store is closed")

// failed says which operation failed, and turns what a person can mend into a Problem.
func failed(op string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := chat.AsProblem(err); ok {
		return err
	}
	var e sqlite3.Error
	if errors.As(err, &e) {
		switch e.Code {
		case sqlite3.ErrFull:
			return chat.NewProblem(chat.Unavailable, "disk-full")
		case sqlite3.ErrIoErr:
			return because(op, err, chat.NewProblem(chat.Unavailable, "disk-broken"))
		case sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
			return because(op, err, chat.NewProblem(chat.Unavailable, "database-damaged"))
		case sqlite3.ErrBusy, sqlite3.ErrLocked:
			return chat.NewProblem(chat.Unavailable, "server-busy")
		}
	}
	var p *pgconn.PgError
	var refused *pgconn.ConnectError // by a server that is there, but takes nobody in
	switch {
	case errors.As(err, &p) && p.Code == "53100":
		return chat.NewProblem(chat.Unavailable, "disk-full")
	case errors.As(err, &p) && (p.Code == "55P03" || p.Code == "40001" || p.Code == "40P01"):
		return because(op, err, chat.NewProblem(chat.Unavailable, "server-busy"))
	case isAway(err) || errors.As(err, &refused) || errors.Is(err, errUndone):
		return because(op, err, chat.NewProblem(chat.Unavailable, "database-away"))
	}
	return fmt.Errorf("%s: %w", op, err)
}

// because is a Problem with its cause in the chain, which the server logs for its owner.
func because(op string, cause error, p *chat.Problem) error {
	return fmt.Errorf("%s: %w: %w", op, cause, p)
}
