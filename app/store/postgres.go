package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"ribbit/app/chat"
)

const (
	postgresSchema   = "ribbit" // where the tables are, apart from what else is in the database
	postgresOldest   = 15       // major version
	postgresReaders  = 8        // connections that read
	lockTimeout      = "10s"    // in PostgreSQL's words
	postgresPatience = 10 * time.Second
	idlePatience     = 5 * time.Second  // of PostgreSQL, for the next statement of a transaction that writes
	lostPatience     = 3 * time.Second  // how long the writer waits for a database that went away, before it refuses what waits
	commitPatience   = 10 * time.Second // for a commit, which may wait for a standby
	hostPatience     = time.Second      // for one of several machines to let in, so that another is reached within lostPatience
	versionsAtOnce   = 1000             // as the sequence has it
)

// Keys of advisory locks.
const (
	anythingLock  = applicationID     // held together by transactions of one thread each, alone by any other
	migrationLock = applicationID + 1 // held while the schema is changed
	serverLock    = applicationID + 2 // held by a server
)

// postgres is the engine of a PostgreSQL database. Several servers may write to it. What the writer of SQLite has by being the
// only one, a transaction has here by its locks, which it takes before anything else and in an order that all keep: one that may
// change anything is alone, and those that change one thread each have that thread's row. So every rule sees what it would see
// if there were one writer, nobody waits in a circle, and seq and version follow the commits of a thread.
type postgres struct {
	url              string
	place            string // of the database, for a sentence
	log              *slog.Logger
	writing, reading *sql.DB
	pulse            *pulse
	callers          *callers

	// The writer's goroutine's own.
	transaction  string // the number of the present one
	life         string // of the database that it is on, within which no number is given twice
	isAlone      bool   // it committed what the standby may lack
	isUntold     bool   // it may have committed what nobody was told of
	lastBlock    int64  // of versions, by anyone, at the last look
	ownBlocks    int64  // taken here since
	lookOnceMore bool   // a change that was seen at the last look may have been committed after it
	holdsLock    bool   // the server's lock is held: all others share the database in the same way
	misses       int    // of that lock, one after the other

	isCutShort atomic.Bool // the last commit was told not to wait for the standby any more

	isOld  bool // a newer Ribbit has been here
	minds  bool // it is a server, and says when there are others that it does not know how to speak with
	shares bool // it has a bus
}

func (e *postgres) open(ctx context.Context, o Options) (conn *sql.Conn, reading *sql.DB, err error) {
	e.log = o.Log
	config, err := postgresConfig(e.url)
	if err != nil {
		return nil, nil, explainAddress(databaseFlag, err)
	}
	e.place = placeOf(config)
	slow := watch{o.Log, o.OnSlow, SlowAfter}
	e.pulse = newPulse(config, o.Log)
	e.writing = openPostgres(e.writingConfig(config), 1, slow)
	if conn, err = reach(ctx, e.writing, postgresPatience); err != nil {
		return nil, nil, explainPostgres(config, databaseFlag, err)
	}
	opened := conn
	defer func() {
		if err != nil {
			_ = opened.Close() // its pool closes only what is back in it
		}
	}()
	e.pulse.start()
	if err := e.check(ctx, conn, postgresSchema); err != nil {
		return nil, nil, explainPostgres(config, databaseFlag, err)
	}
	if err := e.migrate(ctx, conn, o); err != nil {
		return nil, nil, explainPostgres(config, databaseFlag, err)
	}
	e.minds, e.shares = o.Exclusive, o.Shared
	e.reading = openPostgres(config, postgresReaders, slow)
	e.callers = &callers{reading: e.reading}
	reader, err := reach(ctx, e.reading, postgresPatience)
	if err == nil {
		err = reader.Close()
	}
	if err != nil {
		return nil, nil, explainPostgres(config, databaseFlag, err)
	}
	return conn, e.reading, nil
}

// postgresConfig reads the address; whoever shows its error to a person has explainAddress say it. What a session of Ribbit needs besides is set for each.
func postgresConfig(url string) (*pgx.ConnConfig, error) {
	config, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, err
	}
	config.ConnectTimeout = postgresPatience
	if len(hostsOf(config)) > 1 {
		config.ConnectTimeout = hostPatience
	}
	if config.ValidateConnect == nil { // the address may name a standby as well, which takes over one day
		config.ValidateConnect = pgconn.ValidateConnectTargetSessionAttrsReadWrite
	}
	config.RuntimeParams["search_path"] = postgresSchema
	config.RuntimeParams["lock_timeout"] = lockTimeout // what holds a lock that long is no Ribbit
	for name, seconds := range map[string]string{"tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"} {
		config.RuntimeParams[name] = seconds // for PostgreSQL to miss a server that is gone without a word, where the system takes two hours
	}
	if config.RuntimeParams["random_page_cost"] == "" {
		config.RuntimeParams["random_page_cost"] = "1.1" // what is asked lies in memory mostly: PostgreSQL's 4 has it read small tables whole
	}
	if config.RuntimeParams["application_name"] == "" {
		config.RuntimeParams["application_name"] = "ribbit"
	}
	return config, nil
}

// writingConfig is for what takes locks: PostgreSQL gives them back when a server falls silent in the middle, whose machine stopped or whose
// network swallows everything. Else the others would wait for it, for hours, until the operating system misses it.
func (e *postgres) writingConfig(config *pgx.ConnConfig) *pgx.ConnConfig {
	c := config.Copy()
	c.OnNotice = func(_ *pgconn.PgConn, n *pgconn.Notice) {
		if n.Code == warned {
			e.isCutShort.Store(true)
		}
	}
	c.RuntimeParams["idle_in_transaction_session_timeout"] = strconv.FormatInt(idlePatience.Milliseconds(), 10)
	return c
}

// reach gets a connection of a pool, and waits a time for it: the database may be starting, too.
func reach(ctx context.Context, pool *sql.DB, patience time.Duration) (*sql.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	var said error // the last that tells more than that the time was over
	for {
		conn, err := pool.Conn(ctx)
		if err == nil || !isAway(err) {
			return conn, err
		}
		if said == nil || ctx.Err() == nil {
			said = err
		}
		select {
		case <-time.After(postgresPatience / 50):
		case <-ctx.Done():
			return nil, said
		}
	}
}

// check refuses a database that does not keep what the contract promises, or a connection that was asked for the tables of a schema and
// finds those of another.
func (e *postgres) check(ctx context.Context, conn *sql.Conn, schema string) error {
	var version int
	var commit, sync, encoding, path, lock string
	err := conn.QueryRowContext(ctx, `
		SELECT
			CAST(current_setting('server_version_num') AS INTEGER),
			current_setting('synchronous_commit'),
			current_setting('fsync'),
			current_setting('server_encoding'),
			current_setting('search_path'),
			current_setting('lock_timeout')`).Scan(&version, &commit, &sync, &encoding, &path, &lock)
	switch {
	case err != nil:
		return err
	case path != schema || lock != lockTimeout: // as when a pooler was told to ignore what it keeps back
		return postgresError("between it and Ribbit stands a pooler that keeps settings of a connection back. Name PostgreSQL itself: Ribbit pools its connections and needs each as its own.")
	case version/10000 < postgresOldest:
		return postgresError(fmt.Sprintf("PostgreSQL there is version %d, and Ribbit needs %d or a newer one.", version/10000, postgresOldest))
	case encoding != "UTF8":
		return postgresError(fmt.Sprintf("its encoding is %s, and Ribbit needs UTF8. Make it with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.", encoding))
	case commit == "off":
		return postgresError("its synchronous_commit is off: what was answered would be lost in a crash. Set it to on.")
	case sync == "off":
		e.log.Warn("PostgreSQL has fsync=off: a power cut may damage the database")
	}
	return e.findLife(ctx, conn)
}

// othersPatience is how many looks in a row the server's lock is missed before that is said: a connection that was lost may still hold
// it for a moment.
const othersPatience = 3

// findOthers says when another server is on the database that this one cannot speak with: servers that have a bus hold a lock together,
// and one that has none holds it alone. The lock ends with the connection, and whoever looks next gets it.
func (e *postgres) findOthers(ctx context.Context, conn *sql.Conn) error {
	if !e.minds || e.holdsLock {
		return nil
	}
	try, line := `SELECT pg_try_advisory_lock(?1)`, "another server runs on this database; without --bus the people on one do not see at once what is sent on the other"
	if e.shares {
		try, line = `SELECT pg_try_advisory_lock_shared(?1)`, "a server without --bus runs on this database; the people there do not see at once what is sent here"
	}
	if err := conn.QueryRowContext(ctx, try, serverLock).Scan(&e.holdsLock); err != nil {
		return err
	}
	if e.holdsLock {
		e.misses = 0
	} else if e.misses++; e.misses == othersPatience {
		e.log.Warn(line)
	}
	return nil
}

func (e *postgres) close() error {
	var errs []error
	for _, db := range []*sql.DB{e.reading, e.writing} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if e.pulse != nil {
		e.pulse.close()
	}
	return errors.Join(errs...)
}

func (e *postgres) begin(ctx context.Context, w *writer, jobs []*job) error {
	block, err := e.tryBegin(ctx, w, jobs)
	if isAway(err) {
		if err = e.reconnect(ctx, w); err == nil {
			block, err = e.tryBegin(ctx, w, jobs)
		}
	}
	if err != nil {
		return err
	}
	e.ownBlocks++
	w.version, w.lastVersion = chat.Version(block-1), chat.Version(block+versionsAtOnce-1)
	return nil
}

// tryBegin begins a transaction, takes the locks of jobs, and then a block of versions and the transaction's number, all of which goes
// to PostgreSQL in one piece.
func (e *postgres) tryBegin(ctx context.Context, w *writer, jobs []*job) (block int64, err error) {
	if e.isAlone { // and so would be what comes now, after a wait for each commit
		if err := e.settle(ctx, w); err != nil {
			return 0, err
		}
		e.isUntold, e.lookOnceMore = true, true // what was committed alone is so for everybody now
	}
	b := new(pgx.Batch)
	b.Queue(`BEGIN`)
	if threads := threadsOf(jobs); threads == nil {
		b.Queue(`SELECT pg_advisory_xact_lock($1)`, anythingLock)
	} else {
		b.Queue(`SELECT pg_advisory_xact_lock_shared($1)`, anythingLock)
		b.Queue(`SELECT id FROM threads WHERE id = ANY ($1::bigint[]) ORDER BY id FOR NO KEY UPDATE`, threads)
	}
	b.Queue(`SELECT nextval('versions'), CAST(pg_current_xact_id() AS TEXT)`).QueryRow(func(row pgx.Row) error {
		return row.Scan(&block, &e.transaction)
	})
	return block, inOnePiece(ctx, w.conn, b)
}

// threadsOf are those that jobs change, in order; nil where a job may change anything.
func threadsOf(jobs []*job) []int64 {
	threads := make([]int64, len(jobs))
	for i, j := range jobs {
		if j.thread == 0 {
			return nil
		}
		threads[i] = int64(j.thread)
	}
	slices.Sort(threads)
	return slices.Compact(threads)
}

// reconnect gets the writer a new connection.
func (e *postgres) reconnect(ctx context.Context, w *writer) error {
	_ = w.conn.Close() // it is gone
	conn, err := reach(ctx, e.writing, lostPatience)
	if err != nil {
		return err
	}
	w.conn, e.holdsLock = conn, false
	return e.findLife(ctx, conn)
}

// findLife asks in which life the database is. A standby that takes over begins a new timeline, and a crash begins the statistics anew. It
// stays unknown where PostgreSQL is another program under that name.
func (e *postgres) findLife(ctx context.Context, conn *sql.Conn) error {
	err := conn.QueryRowContext(ctx, `
		SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8) || coalesce(CAST(extract(epoch FROM stats_reset) AS TEXT), '')
		FROM pg_stat_bgwriter`).Scan(&e.life)
	if p := new(pgconn.PgError); errors.As(err, &p) && !isAway(err) {
		e.life = ""
		return nil
	}
	return err
}

// commit finds out what became of a commit whose answer was lost, or which a standby does not answer. What stays unknown counts as
// somebody else's, so that it is looked for.
func (e *postgres) commit(ctx context.Context, w *writer) error {
	isKnown, err := e.tryCommit(ctx, w)
	if !isKnown {
		e.ownBlocks--
		e.isUntold = true
	}
	return err
}

// tryCommit reports as well whether it is known what became of the commit, to everybody.
func (e *postgres) tryCommit(ctx context.Context, w *writer) (isKnown bool, err error) {
	e.isCutShort.Store(false)
	within, cancel := context.WithTimeout(ctx, commitPatience)
	defer cancel()
	err = w.exec(within, `COMMIT`)
	if err == nil && e.isCutShort.Load() {
		err = e.settle(ctx, w)
		return err == nil, err
	}
	if p := new(pgconn.PgError); err == nil || errors.As(err, &p) && !isAway(err) {
		return true, err
	}
	was := e.life
	for range mostTries {
		if lost := e.reconnect(ctx, w); lost != nil {
			return false, errors.Join(err, lost)
		}
		if e.life != was {
			return false, err // a number that nobody had written down yet may be another transaction's by now
		}
		var became sql.NullString
		if asked := w.conn.QueryRowContext(ctx, `SELECT pg_xact_status(CAST(?1 AS xid8))`, e.transaction).Scan(&became); asked != nil {
			continue
		}
		switch became.String {
		case "committed":
			err = e.settle(ctx, w)
			return err == nil, err
		case "aborted":
			return true, errUndone
		}
		time.Sleep(lostPatience / mostTries) // its process has not found out yet that nobody listens
	}
	return false, err
}

// warned is what PostgreSQL calls it when a commit no longer waits for a standby, as whoever began it has gone, or somebody ended the wait.
const warned = "01000"

// settle waits until the standby, where commits wait for one, has all that was committed: it commits a word for nobody behind it.
func (e *postgres) settle(ctx context.Context, w *writer) error {
	within, cancel := context.WithTimeout(ctx, lostPatience)
	defer cancel()
	e.isCutShort.Store(false)
	err := w.exec(within, `SELECT pg_logical_emit_message(true, 'ribbit', '')`)
	if p := new(pgconn.PgError); errors.As(err, &p) && !isAway(err) {
		err = nil // it is another program under that name, without such standbys
	}
	if err == nil && e.isCutShort.Load() {
		err = errAlone
	}
	e.isAlone = err != nil
	return err
}

// errAlone says that the standby did not answer.
var errAlone = fmt.Errorf("PostgreSQL waits for its standby: %w", driver.ErrBadConn)

// errUndone says that a transaction was undone with the connection that it ran on.
var errUndone = errors.New("the connection to the database was lost before the commit")

func (e *postgres) rollback(ctx context.Context, w *writer) { _ = w.exec(ctx, `ROLLBACK`) }

// mayRetry is true of what two transactions did to each other, and of a connection that was lost before the commit.
func (e *postgres) mayRetry(err error) bool {
	var p *pgconn.PgError
	if errors.As(err, &p) {
		return slices.Contains([]string{"40001", "40P01"}, p.Code)
	}
	return errors.Is(err, errUndone)
}

func (e *postgres) insert(ctx context.Context, conn *sql.Conn, statement string, args []any) (id int64, err error) {
	err = conn.QueryRowContext(ctx, statement+` RETURNING id`, args...).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return id, err
}

// look counts the blocks of versions: each transaction that writes takes one.
func (e *postgres) look(ctx context.Context, w *writer) error {
	var block int64
	var schema string
	err := w.conn.QueryRowContext(ctx, `
		SELECT
			iif(is_called, last_value, 1 - ?1),
			(SELECT value FROM settings WHERE name = '`+schemaSetting+`')
		FROM versions`, versionsAtOnce).Scan(&block, &schema)
	if isAway(err) {
		return errors.Join(err, e.reconnect(ctx, w))
	}
	if err != nil {
		return err
	}
	isFirst := e.lastBlock == 0 && e.ownBlocks == 0
	changed := block != e.lastBlock+e.ownBlocks*versionsAtOnce
	w.outside = !isFirst && (changed || e.lookOnceMore)
	w.untold = w.outside && e.isUntold
	e.lookOnceMore = !isFirst && changed
	e.isUntold = e.isUntold && e.lookOnceMore
	e.lastBlock, e.ownBlocks = block, 0
	e.noteSchema(schema)
	return e.findOthers(ctx, w.conn)
}

// noteSchema says once when a newer Ribbit has changed the tables under this one.
func (e *postgres) noteSchema(version string) {
	if e.isOld || !e.minds {
		return
	}
	if is, err := strconv.Atoi(version); err == nil && is > len(migrations()) {
		e.isOld = true
		e.log.Warn("a newer Ribbit has brought the database to another version; start this server again with that one",
			slog.Int("database", is), slog.Int("this server", len(migrations())))
	}
}

func (e *postgres) caller(ctx context.Context, hash string) (chat.Caller, error) {
	return e.callers.byHash(ctx, hash)
}

func (e *postgres) together(reads []func() error) error {
	errs, panics := make([]error, len(reads)), make([]string, len(reads))
	run := func(i int) {
		defer func() {
			if cause := recover(); cause != nil {
				panics[i] = fmt.Sprintf("%v\n%s", cause, debug.Stack())
			}
		}()
		errs[i] = reads[i]()
	}
	var others sync.WaitGroup
	for i := 1; i < len(reads); i++ {
		others.Go(func() { run(i) })
	}
	if len(reads) > 0 {
		run(0)
	}
	others.Wait()
	for i, err := range errs {
		if panics[i] != "" {
			panic(panics[i])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// snapshot is of one moment for all statements.
func (e *postgres) snapshot() *sql.TxOptions {
	return &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
}

// shortThread is no thread: the index is as fast.
func (e *postgres) shortThread() chat.Seq { return -1 }

// tidiesIndex is nil: autovacuum does it.
func (e *postgres) tidiesIndex() func(*tx) (bool, error) { return nil }

func (e *postgres) copyTo(ctx context.Context, file string) error {
	_, err := Copy(ctx, CopyOptions{From: e.url, To: file, Beside: true})
	return err
}

func (e *postgres) bytes(ctx context.Context) (n int64) {
	if err := one(ctx, e.reading, `SELECT pg_database_size(current_database())`, nil, &n); err != nil {
		e.log.Error("the size of the database cannot be read", "err", failed("read the size", err))
	}
	return n
}

// isAway reports whether an error says that the database does not answer, or not now.
func isAway(err error) bool {
	var p *pgconn.PgError
	if errors.As(err, &p) {
		return strings.HasPrefix(p.Code, "08") || strings.HasPrefix(p.Code, "57P") || p.Code == "53300" ||
			p.Code == "25006" || // it became a standby, which takes no writes
			p.Code == "25P03" || // it waited for idlePatience
			p.Code == "25P04" // it has a limit of its own for the time of a transaction, and ended the connection
	}
	var refused *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &refused) || errors.As(err, &network) || errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) ||
		errors.Is(err, pgconn.ErrConnClosed) || pgconn.SafeToRetry(err) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed)
}

// postgresError is what is wrong with a database, in words that follow its name.
type postgresError string

func (e postgresError) Error() string { return string(e) }

// placeOf names a database without a password.
func placeOf(c *pgx.ConnConfig) string {
	hosts := hostsOf(c)
	if strings.HasPrefix(hosts[0], "/") {
		return fmt.Sprintf("the database %s in %s", c.Database, strings.Join(hosts, ", "))
	}
	return fmt.Sprintf("the database %s at %s", c.Database, strings.Join(hosts, ", "))
}

// hostsOf are the machines that an address names, with their ports, or the folders of sockets.
func hostsOf(c *pgx.ConnConfig) (hosts []string) {
	add := func(host string, port uint16) {
		if !strings.HasPrefix(host, "/") {
			host = net.JoinHostPort(host, strconv.Itoa(int(port)))
		}
		if !slices.Contains(hosts, host) {
			hosts = append(hosts, host)
		}
	}
	add(c.Host, c.Port)
	for _, f := range c.Fallbacks { // one more for each host that may be asked with TLS and without
		add(f.Host, f.Port)
	}
	return hosts
}
