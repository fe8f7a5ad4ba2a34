package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/mattn/go-sqlite3"
)

const (
	readers        = 4       // connections that read
	busyMillis     = "10000" // how long to wait for another process
	statementsKept = "256"   // prepared statements each connection keeps; more than there are
)

// pragma is a setting that a connection must have. What the driver takes in its address is set there; the rest, with
// set, when the connection opens. All are read back, as SQLite and the driver ignore what they do not know.
type pragma struct {
	name  string
	value string // as it is read
	set   bool
}

var (
	safetyPragmas = []pragma{
		{name: "trusted_schema", value: "0", set: true},  // a hostile database file runs no functions
		{name: "cell_size_check", value: "1", set: true}, // and is found out sooner
		{name: "busy_timeout", value: busyMillis},
		{name: "journal_mode", value: "wal"},
	}
	writerPragmas = append([]pragma{
		{name: "synchronous", value: "2"}, // FULL: a commit survives a power cut
		{name: "foreign_keys", value: "1"},
		{name: "secure_delete", value: "1"},                        // deleted texts are overwritten
		{name: "journal_size_limit", value: "67108864", set: true}, // bytes: a log that grew is cut back
		{name: "recursive_triggers", value: "0"},
	}, safetyPragmas...)
	readerPragmas = append([]pragma{
		{name: "query_only", value: "1"},
	}, safetyPragmas...)
	// backupPragmas go without query_only, which VACUUM INTO does not take; the address says mode=ro.
	backupPragmas = safetyPragmas
	// copyPragmas are for a database that nobody else has open and that is thrown away when something fails.
	copyPragmas = []pragma{
		{name: "trusted_schema", value: "0", set: true},
		{name: "secure_delete", value: "1"},
	}
)

func writerURL(file string) string {
	return databaseURL(file, url.Values{
		"mode":           {"rw"},
		"_journal_mode":  {"WAL"},
		"_synchronous":   {"FULL"},
		"_foreign_keys":  {"1"},
		"_secure_delete": {"1"},
		"_txlock":        {"immediate"},
		"_cache_size":    {"-16000"}, // KiB
	})
}

func readerURL(file string) string {
	return databaseURL(file, url.Values{
		"mode":        {"ro"},
		"_query_only": {"1"},
		"_cache_size": {"-8000"}, // KiB for each reader
	})
}

// backupURL is for a copy that VACUUM INTO makes, which has the same synchronous: it is thrown away when something fails.
func backupURL(file string) string {
	return databaseURL(file, url.Values{"mode": {"ro"}, "_synchronous": {"OFF"}})
}

func copyURL(file string) string {
	return databaseURL(file, url.Values{"mode": {"rw"}, "_secure_delete": {"1"}, "_synchronous": {"OFF"}})
}

// databaseURL is the driver's address of a file. The path is escaped: SQLite would take ? and % in it for its own.
func databaseURL(file string, options url.Values) string {
	if absolute, err := filepath.Abs(file); err == nil {
		file = absolute
	}
	path := filepath.ToSlash(file)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // C:/… on Windows
	}
	options.Set("_busy_timeout", busyMillis)
	options.Set("_stmt_cache_size", statementsKept)
	options.Set("_mutex", "no") // database/sql uses a connection from one goroutine at a time
	return (&url.URL{Scheme: "file", Path: path, RawQuery: options.Encode()}).String()
}

// openPool prepares connections; each is checked when it opens. The caller closes the pool.
func openPool(url string, pragmas []pragma, size int) *sql.DB {
	return limited(sql.OpenDB(newConnector(url, pragmas)), size)
}

// openWatched is openPool with an eye on slow statements.
func openWatched(url string, pragmas []pragma, size int, w watch) *sql.DB {
	return limited(sql.OpenDB(watchedConnector{newConnector(url, pragmas), w}), size)
}

func limited(db *sql.DB, size int) *sql.DB {
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	return db
}

func newConnector(url string, pragmas []pragma) connector {
	return connector{url, &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		return applyPragmas(c, pragmas)
	}}}
}

type connector struct {
	url    string
	driver *sqlite3.SQLiteDriver
}

// Connect implements driver.Connector.
func (c connector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.url) }

// Driver implements driver.Connector.
func (c connector) Driver() driver.Driver { return c.driver }

type watchedConnector struct {
	connector
	watch
}

// Connect implements driver.Connector.
func (c watchedConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return watchedConn{conn.(*sqlite3.SQLiteConn), c.watch}, nil
}

func applyPragmas(c *sqlite3.SQLiteConn, pragmas []pragma) error {
	for _, p := range pragmas {
		if p.set {
			if _, err := c.Exec(fmt.Sprintf("PRAGMA %s = %s", p.name, p.value), nil); err != nil {
				return err
			}
		}
		value, err := readPragma(c, p.name)
		if err != nil {
			return err
		}
		if value != p.value {
			return fmt.Errorf("SQLite has %s=%s where Ribbit needs %s", p.name, value, p.value)
		}
	}
	return nil
}

func readPragma(c *sqlite3.SQLiteConn, name string) (string, error) {
	rows, err := c.Query("PRAGMA "+name, nil)
	if err != nil {
		return "", err
	}
	defer func() { _ = rows.Close() }()
	row := make([]driver.Value, len(rows.Columns()))
	if err := rows.Next(row); err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	if len(row) == 0 {
		return "", nil
	}
	return fmt.Sprint(row[0]), nil
}
