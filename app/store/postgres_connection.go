package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
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
	return &postgresConn{Conn: conn.(*stdlib.Conn), watch: c.watch, texts: c.texts}, nil
}

// postgresConn is a connection that takes this package's statements and times them.
type postgresConn struct {
	*stdlib.Conn
	watch
	texts *sync.Map

	begins bool             // a snapshot begins with the next statement
	next   []string         // statements whose answers come one after the other in coming
	coming pgx.BatchResults // nil where no answer is to be read
	ending pgx.BatchResults // of a snapshot: the answer is still to be read
}

// CheckNamedValue implements driver.NamedValueChecker: lists keep their type, by which a statement is written.
func (c *postgresConn) CheckNamedValue(v *driver.NamedValue) (err error) {
	if !isOurs(v.Value) {
		v.Value, err = driver.DefaultParameterConverter.ConvertValue(v.Value)
	}
	return err
}

// written is a statement as PostgreSQL has it; what it is given is made fit in place.
func (c *postgresConn) written(statement string, args []driver.NamedValue) string {
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
func (c *postgresConn) ExecContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Result, error) {
	defer c.took(statement, time.Now())
	return c.Conn.ExecContext(ctx, c.written(statement, args), args)
}

// QueryContext implements driver.QueryerContext.
func (c *postgresConn) QueryContext(ctx context.Context, statement string, args []driver.NamedValue) (driver.Rows, error) {
	begin := time.Now()
	rows, err := c.query(ctx, c.written(statement, args), args)
	if err != nil {
		c.took(statement, begin)
		if pgconn.SafeToRetry(err) {
			err = driver.ErrBadConn
		}
		return nil, err
	}
	return &watchedRows{rows, c.watch, statement, begin}, nil
}

func (c *postgresConn) query(ctx context.Context, text string, named []driver.NamedValue) (driver.Rows, error) {
	if len(c.next) > 0 && c.next[0] == text {
		return c.answer()
	}
	if err := c.drop(); err != nil {
		return nil, err
	}
	conn, args := c.Conn.Conn(), valuesOf(named)
	following, _ := ctx.Value(following{}).([]question)
	if !c.begins && len(following) == 0 {
		rows, err := conn.Query(ctx, text, append([]any{postgresFormats}, args...)...)
		if err != nil {
			return nil, err
		}
		return newPostgresAnswer(rows, conn.TypeMap(), nil)
	}
	b, next := new(pgx.Batch), []string{text}
	if c.begins {
		b.Queue(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`)
	}
	b.Queue(text, args...)
	for _, q := range following {
		named, err := c.named(q.args)
		if err != nil {
			return nil, err
		}
		text := c.written(q.query, named)
		b.Queue(text, valuesOf(named)...)
		next = append(next, text)
	}
	results := conn.SendBatch(ctx, b)
	if c.begins {
		c.begins = false
		if _, err := results.Exec(); err != nil {
			_ = results.Close() // the first error tells
			return nil, err
		}
	}
	c.next, c.coming = next, results
	return c.answer()
}

// answer is that to the first of the statements whose answers come.
func (c *postgresConn) answer() (driver.Rows, error) {
	results, last := c.coming, len(c.next) == 1
	c.next = c.next[1:]
	rows, err := results.Query()
	if err != nil {
		c.next, c.coming = nil, nil
		_ = results.Close() // the first error tells
		return nil, err
	}
	if !last {
		return newPostgresAnswer(rows, c.Conn.Conn().TypeMap(), nil)
	}
	c.coming = nil
	return newPostgresAnswer(rows, c.Conn.Conn().TypeMap(), results)
}

// drop reads what comes to the end, where nobody wants it any more.
func (c *postgresConn) drop() (err error) {
	if c.coming != nil {
		err = c.coming.Close()
		c.next, c.coming = nil, nil
	}
	return err
}

// named are arguments as database/sql brings them.
func (c *postgresConn) named(args []any) ([]driver.NamedValue, error) {
	named := make([]driver.NamedValue, len(args))
	for i, v := range args {
		named[i] = driver.NamedValue{Ordinal: i + 1, Value: v}
		if err := c.CheckNamedValue(&named[i]); err != nil {
			return nil, err
		}
	}
	return named, nil
}

func valuesOf(named []driver.NamedValue) []any {
	values := make([]any, len(named))
	for i, v := range named {
		values[i] = v.Value
	}
	return values
}

// BeginTx implements driver.ConnBeginTx. What only reads begins with its first statement and ends without waiting for the answer: that
// saves it two ways to PostgreSQL and back.
func (c *postgresConn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	if !o.ReadOnly || sql.IsolationLevel(o.Isolation) != sql.LevelRepeatableRead {
		return c.Conn.BeginTx(ctx, o)
	}
	if c.Conn.Conn().IsClosed() {
		return nil, driver.ErrBadConn
	}
	c.begins = true
	return postgresSnapshot{c}, nil
}

// ResetSession implements driver.SessionResetter.
func (c *postgresConn) ResetSession(ctx context.Context) error {
	if c.ending != nil {
		err := c.ending.Close()
		c.ending = nil
		if err != nil {
			return driver.ErrBadConn
		}
	}
	return c.Conn.ResetSession(ctx)
}

// postgresSnapshot is a transaction that only reads.
type postgresSnapshot struct{ c *postgresConn }

// Commit implements driver.Tx. There is nothing that could be lost; whoever uses the connection next finds out if it is.
func (s postgresSnapshot) Commit() error {
	if s.c.begins {
		s.c.begins = false
		return nil
	}
	if err := s.c.drop(); err != nil && s.c.Conn.Conn().IsClosed() {
		return driver.ErrBadConn
	}
	b := new(pgx.Batch)
	b.Queue(`COMMIT`)
	s.c.ending = s.c.Conn.Conn().SendBatch(context.Background(), b)
	return nil
}

// Rollback implements driver.Tx.
func (s postgresSnapshot) Rollback() error { return s.Commit() }

// asItIs runs statements that are PostgreSQL's own, sent in one piece.
func asItIs(ctx context.Context, conn *sql.Conn, statements string) error {
	return conn.Raw(func(c any) error {
		_, err := c.(*postgresConn).Conn.Conn().Exec(ctx, statements)
		return err
	})
}

// inOnePiece runs statements that are PostgreSQL's own and kept prepared, without waiting for the answer to one before the next is sent.
func inOnePiece(ctx context.Context, conn *sql.Conn, b *pgx.Batch) error {
	return conn.Raw(func(c any) error {
		return c.(*postgresConn).Conn.Conn().SendBatch(ctx, b).Close()
	})
}
