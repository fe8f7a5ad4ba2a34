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
	if errors.As(err, &p) {
		if name := problemOf(p.Code); name != "" {
			return because(op, err, chat.NewProblem(chat.Unavailable, name))
		}
	}
	var refused *pgconn.ConnectError // by a server that is there, but takes nobody in
	if isAway(err) || errors.As(err, &refused) || errors.Is(err, errUndone) {
		return because(op, err, chat.NewProblem(chat.Unavailable, "database-away"))
	}
	return fmt.Errorf("%s: %w", op, err)
}

// problemOf is the problem of a code that PostgreSQL answers with, where that is about the database and not about what was asked; "" of
// all others. What isAway knows besides is added by who asks.
func problemOf(code string) string {
	switch code {
	case "53100":
		return "disk-full"
	case "53300", // it takes in no more connections
		"25006": // it became a standby, which takes no writes
		return "database-away"
	case "57014", // it has a limit of its own for the time of a statement
		"55P03", "40001", "40P01":
		return "server-busy"
	case "XX001", "XX002":
		return "database-damaged"
	}
	switch code[:min(2, len(code))] {
	case "53": // memory, or a limit of its configuration
		return "server-busy"
	case "58":
		return "disk-broken"
	}
	return ""
}

// because is a Problem with its cause in the chain, which the server logs for its owner.
func because(op string, cause error, p *chat.Problem) error {
	return fmt.Errorf("%s: %w: %w", op, cause, p)
}
