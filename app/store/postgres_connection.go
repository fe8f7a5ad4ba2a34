package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// postgresConnector makes connections that take this package's statements.
type postgresConnector struct {
	driver.Connector
	watch
	texts *sync.Map // statements of this package, as PostgreSQL has them
}

func openPostgres(config *pgx.ConnConfig, size int, w watch) *sql.DB {
	return limited(sql.OpenDB(postgresConnector{stdlib.GetConnector(*config), w, new(sync.Map)}), size)
}

// Connect implements driver.Connector.
func (c postgresConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return postgresConn{conn.(*stdlib.Conn), c.watch, c.texts}, nil
}

// postgresConn is a connection that takes this package's statements and times them.
type postgresConn struct {
	*stdlib.Conn
	watch
	texts *sync.Map
}

// CheckNamedValue implements driver.NamedValueChecker: lists keep their type, by which a statement is written.
func (c postgresConn) CheckNamedValue(v *driver.NamedValue) (err error) {
	if !isOurs(v.Value) {
		v.Value, err = driver.DefaultParameterConverter.ConvertValue(v.Value)
	}
	return err
}

// written is a statement as PostgreSQL has it; what it is given is made fit in place.
func (c postgresConn) written(statement string, args []driver.NamedValue) string {
	text, ok := c.texts.Load(statement)
	if !ok {
		text, _ = c.texts.LoadOrStore(statement, toPostgres(statement, args))
	}
	for i := range args {
		args[i].Value = postgresValue(args[i].Value)
	}
	return text.(postgresText).with(args)
}

// ExecContext implements driver.ExecerContext.
func (c postgresConn) ExecContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Result, error) {
	defer c.took(statement, time.Now())
	return c.Conn.ExecContext(ctx, c.written(statement, args), args)
}

// QueryContext implements driver.QueryerContext.
func (c postgresConn) QueryContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Rows, error) {
	begin := time.Now()
	rows, err := c.Conn.QueryContext(ctx, c.written(statement, args), args)
	if err != nil {
		c.took(statement, begin)
		return nil, err
	}
	return &watchedRows{rows, c.watch, statement, begin}, nil
}

// asItIs runs statements that are PostgreSQL's own, sent in one piece.
func asItIs(ctx context.Context, conn *sql.Conn, statements string) error {
	return conn.Raw(func(c any) error {
		_, err := c.(postgresConn).Conn.Conn().Exec(ctx, statements)
		return err
	})
}

// inOnePiece runs statements that are PostgreSQL's own and kept prepared, without waiting for the answer to one before the next is sent.
func inOnePiece(ctx context.Context, conn *sql.Conn, b *pgx.Batch) error {
	return conn.Raw(func(c any) error {
		return c.(postgresConn).Conn.Conn().SendBatch(ctx, b).Close()
	})
}
