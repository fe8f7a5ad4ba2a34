package store

import (
	"context"
	"database/sql"
	"errors"

	"ribbit/app/chat"
)

// tx is the transaction as one job sees it.
type tx struct {
	w      *writer
	wrote  bool
	failed bool // a statement did: PostgreSQL then refuses all that follow
	events []chat.Event
	before chat.Version // of the thread that a message is stored in
}

// errSpoilt says that a job failed after it wrote something, so that what the others wrote has to be undone with it.
var errSpoilt = errors.New("a write failed half way")

// QueryContext implements querier.
func (t *tx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	rows, err := t.w.conn.QueryContext(ctx, query, args...)
	t.failed = t.failed || err != nil
	return rows, err
}

// exec runs a statement that writes. A statement that fails has written nothing.
func (t *tx) exec(statement string, args ...any) (sql.Result, error) {
	result, err := t.w.conn.ExecContext(context.Background(), statement, args...)
	if err != nil {
		t.failed = true
		return nil, err
	}
	rows, err := result.RowsAffected()
	t.wrote = t.wrote || rows > 0
	t.w.wrote = t.w.wrote || t.wrote
	return result, err
}

// inserted runs a statement that adds a row and answers the row's id; 0 when a conflict kept it out.
func (t *tx) inserted(statement string, args ...any) (int64, error) {
	id, err := t.w.engine.insert(context.Background(), t.w.conn, statement, args)
	t.failed = t.failed || err != nil
	t.wrote = t.wrote || id != 0
	t.w.wrote = t.w.wrote || t.wrote
	return id, err
}

// changed runs a statement that writes and answers how many rows it changed.
func (t *tx) changed(statement string, args ...any) (int64, error) {
	result, err := t.exec(statement, args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// isSpoilt reports whether a job that ended with err may have left something behind. After an error of the database
// nobody knows: it may have rolled back everything.
func (t *tx) isSpoilt(err error) bool {
	_, isProblem := chat.AsProblem(err)
	return err != nil && (t.wrote || t.failed || !isProblem)
}

// row reads one row; sql.ErrNoRows when there is none.
func (t *tx) row(query string, args []any, dest ...any) error {
	return one(context.Background(), t, query, args, dest...)
}

// nextVersion is a version that nothing has.
func (t *tx) nextVersion() chat.Version {
	return t.nextVersions(1)
}

// nextVersions are n versions that nothing has; it answers the first.
func (t *tx) nextVersions(n int) chat.Version {
	first := t.w.version + 1
	t.w.version += chat.Version(n)
	if t.w.version > t.w.lastVersion {
		panic("a transaction takes more versions than it has") // the limits of package chat are far below
	}
	return first
}

// announce has an event announced after the commit.
func (t *tx) announce(e chat.Event) { t.events = append(t.events, e) }
