package store

import (
	"context"
	"database/sql/driver"
	"log/slog"
	"strings"
	"time"

	"github.com/mattn/go-sqlite3"
)

// SlowAfter is how long a statement may take, with the reading of its rows, before it counts as slow.
const SlowAfter = 250 * time.Millisecond

// watch notices the statements that are slow. The log gets their text, which has no values in it.
type watch struct {
	log    *slog.Logger
	onSlow func(took time.Duration)
	after  time.Duration
}

func (w watch) took(statement string, since time.Time) {
	took := time.Since(since)
	if took < w.after {
		return
	}
	w.onSlow(took)
	w.log.Warn("a statement was slow", slog.Duration("took", took), slog.String("statement", strings.Join(strings.Fields(statement), " ")))
}

// watchedConn is a connection whose statements are timed.
type watchedConn struct {
	*sqlite3.SQLiteConn
	watch
}

// ExecContext implements driver.ExecerContext.
func (c watchedConn) ExecContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Result, error) {
	defer c.took(statement, time.Now())
	return c.SQLiteConn.ExecContext(ctx, statement, args)
}

// QueryContext implements driver.QueryerContext.
func (c watchedConn) QueryContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Rows, error) {
	begin := time.Now()
	rows, err := c.SQLiteConn.QueryContext(ctx, statement, args)
	if err != nil {
		c.took(statement, begin)
		return nil, err
	}
	return &watchedRows{rows, c.watch, statement, begin}, nil
}

// watchedRows are timed until they are closed: most of a query's work is done while its rows are read.
type watchedRows struct {
	driver.Rows
	watch
	statement string
	begin     time.Time
}

// Close implements driver.Rows.
func (r *watchedRows) Close() error {
	defer r.took(r.statement, r.begin)
	return r.Rows.Close()
}
