package store

import (
	"context"
	"database/sql"
	"strings"

	"ribbit/app/chat"
)

// engine is what SQLite and PostgreSQL do each in their own way. All other SQL of this package is written once, as SQLite has it;
// what of it PostgreSQL says in other words is in postgres_dialect.go.
type engine interface {
	// open brings the database to the present schema and opens it: the connection that writes, and the pool that reads.
	open(ctx context.Context, o Options) (conn *sql.Conn, reading *sql.DB, err error)
	// close closes what open opened; the writer has ended.
	close() error

	// begin begins the transaction of jobs. The versions from w.version on, without it, up to w.lastVersion are theirs, and higher
	// than all that the threads of those jobs had.
	begin(ctx context.Context, w *writer, jobs []*job) error
	// sendTogether does at once what can be done together of the jobs, moves those to the front and answers how many they are. After
	// an error nothing of it counts.
	sendTogether(ctx context.Context, w *writer, jobs []*job) (done int, err error)
	// commit ends it. An error says for certain that nothing was committed, or that nobody can know.
	commit(ctx context.Context, w *writer) error
	// rollback undoes it; there may be nothing to undo.
	rollback(ctx context.Context, w *writer)
	// mayRetry reports whether a transaction that failed may do better at once.
	mayRetry(err error) bool
	// insert runs a statement that adds a row, and answers the row's id; 0 when a conflict kept it out.
	insert(ctx context.Context, conn *sql.Conn, statement string, args []any) (id int64, err error)
	// look finds out whether another process wrote since the last look.
	look(ctx context.Context, w *writer) error

	// caller answers whose session it is that has a hash; sql.ErrNoRows when there is none.
	caller(ctx context.Context, hash string) (chat.Caller, error)
	// together is chat.ShellStore's.
	together(reads []func() error) error
	// snapshot is how a transaction begins whose reads see the same moment.
	snapshot() *sql.TxOptions
	// shortThread is how many messages a thread has, at most, that is searched without the index.
	shortThread() chat.Seq
	// tidiesIndex puts a little of the index of the search together, in a transaction of its own, and answers whether there is more to
	// do. It is nil where the database sees to that itself.
	tidiesIndex() func(t *tx) (more bool, err error)
	// copyTo writes what is in the database at this moment into a new database of SQLite.
	copyTo(ctx context.Context, file string) error
	// bytes is the size of the database.
	bytes(ctx context.Context) int64
}

// newEngine is the one that the options ask for.
func newEngine(o Options) engine {
	if o.Database != "" {
		return &postgres{url: o.Database}
	}
	return &sqlite{dir: o.Dir, keeps: o.Exclusive}
}

// IsPostgres reports whether an address is one of PostgreSQL.
func IsPostgres(address string) bool {
	return strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")
}
