package store

import (
	"errors"
	"fmt"

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
			return chat.Problemf(chat.Unavailable, "The server's disk is full. Nothing can be saved until its owner makes room.")
		case sqlite3.ErrIoErr:
			return because(op, err, "The server cannot write to its disk, or read it. Its owner has to look after that.")
		case sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
			return because(op, err, "The server's database is damaged. Its owner has to restore a backup.")
		case sqlite3.ErrBusy, sqlite3.ErrLocked:
			return chat.Problemf(chat.Unavailable, "The server is busy. Try again in a moment.")
		}
	}
	return fmt.Errorf("%s: %w", op, err)
}

// because is a Problem with its cause in the chain, which the server logs for its owner.
func because(op string, cause error, text string) error {
	return fmt.Errorf("%s: %w: %w", op, cause, chat.Problemf(chat.Unavailable, "%s", text))
}
