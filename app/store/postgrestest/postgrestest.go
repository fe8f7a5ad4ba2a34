// Package postgrestest gives tests databases of a real PostgreSQL.
package postgrestest

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Variable is what tells tests which engine to run on: "postgres", else SQLite.
const Variable = "RIBBIT_TEST_ENGINE"

// Wanted reports whether the tests are to run on PostgreSQL.
func Wanted() bool { return os.Getenv(Variable) == "postgres" }

// OnlySQLite skips a test of what only SQLite does.
func OnlySQLite(t testing.TB) {
	t.Helper()
	if Wanted() {
		t.Skip("only SQLite does that")
	}
}

const patience = time.Minute // for a machine that has much else to do

// template is the database that others are copies of.
const template = "template_ribbit"

// cluster is a PostgreSQL of this process, which listens on a socket in a folder of its own and ends with the process.
var cluster = sync.OnceValues(start)

var count atomic.Int64

// needs skips a test where there is no PostgreSQL, but for whoever asked for one.
func needs(t testing.TB) {
	t.Helper()
	if _, err := binaries(); err != nil && !Wanted() {
		t.Skip(err)
	}
}

// Database makes a database for a test and answers its address. All are copies of one, which prepare makes ready once.
func Database(t testing.TB, prepare func(address string) error) string {
	t.Helper()
	needs(t)
	folder, err := cluster()
	if err == nil {
		prepareOnce.Do(func() { errPrepared = makeTemplate(folder, prepare) })
		err = errPrepared
	}
	name := fmt.Sprintf("test_%d", count.Add(1))
	if err == nil {
		err = administer(folder, `CREATE DATABASE `+name+` TEMPLATE `+template)
	}
	if err != nil {
		t.Fatalf("PostgreSQL for tests: %v", err)
	}
	t.Cleanup(func() {
		if err := administer(folder, `DROP DATABASE `+name+` WITH (FORCE)`); err != nil {
			t.Errorf("drop a database: %v", err)
		}
	})
	return address(folder, name)
}

// Empty makes a database without anything in it.
func Empty(t testing.TB) string {
	t.Helper()
	needs(t)
	folder, err := cluster()
	name := fmt.Sprintf("empty_%d", count.Add(1))
	if err == nil {
		err = administer(folder, `CREATE DATABASE `+name)
	}
	if err != nil {
		t.Fatalf("PostgreSQL for tests: %v", err)
	}
	return address(folder, name)
}

// Dump brings what is in one database into another, empty one as an owner would: by pg_dump and psql.
func Dump(t testing.TB, from, to string) (dump string) {
	t.Helper()
	bin, err := binaries()
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), filepath.Join(bin, "pg_dump"), from).Output() // #nosec G204 -- its own databases
	if err != nil {
		t.Fatalf("pg_dump: %v", err)
	}
	restore := exec.CommandContext(t.Context(), filepath.Join(bin, "psql"), "--quiet", "--set=ON_ERROR_STOP=1", to) // #nosec G204 -- as above
	restore.Stdin = bytes.NewReader(out)
	if said, err := restore.CombinedOutput(); err != nil {
		t.Fatalf("psql: %v\n%s", err, said)
	}
	return string(out)
}

// Outage has a database that Empty or Database made take nobody in, until the answered function is called.
func Outage(t testing.TB, at string) (end func()) {
	t.Helper()
	folder, err := cluster()
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(at)
	if err != nil {
		t.Fatal(err)
	}
	name := strings.TrimPrefix(u.Path, "/")
	run := func(statement string) {
		t.Helper()
		if err := administer(folder, statement); err != nil {
			t.Fatal(err)
		}
	}
	run(`ALTER DATABASE ` + name + ` ALLOW_CONNECTIONS false`)
	run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '` + name + `'`)
	return func() { run(`ALTER DATABASE ` + name + ` ALLOW_CONNECTIONS true`) }
}

var (
	prepareOnce sync.Once
	errPrepared error
)

func makeTemplate(folder string, prepare func(string) error) error {
	if err := administer(folder, `CREATE DATABASE `+template); err != nil {
		return err
	}
	return prepare(address(folder, template))
}

func address(folder, database string) string {
	u := url.URL{Scheme: "postgres", Path: "/" + database, RawQuery: url.Values{"host": {folder}, "user": {"ribbit"}}.Encode()}
	return u.String()
}

// administer runs a statement in the cluster. Databases are made one after the other: copies of one wait for each other anyway.
func administer(folder, statement string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, err := pgx.Connect(ctx, address(folder, "postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing is lost by it
	_, err = conn.Exec(ctx, statement)
	return err
}

// held keeps the cluster of this process. It has to stay, and nobody ends it.
var held *keeper //nolint:unused // the process holds it

// start starts the cluster of this process and answers the folder of its socket.
func start() (string, error) {
	s, err := newSite()
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := s.initialise(ctx); err != nil {
		return "", err
	}
	held, err = s.run(ctx, "autovacuum=off", "max_connections=300", "shared_buffers=64MB")
	return s.folder, err
}

// site is where a cluster lies, and its socket.
type site struct {
	bin    string // PostgreSQL's programs
	folder string
	who    *syscall.SysProcAttr
}

func newSite() (s site, err error) {
	if s.bin, err = binaries(); err != nil {
		return s, err
	}
	if s.folder, err = os.MkdirTemp("", "ribbit-postgres-"); err != nil {
		return s, err
	}
	s.who, err = unprivileged(s.folder)
	return s, err
}

func (s site) data() string { return filepath.Join(s.folder, "data") }

// call runs one of PostgreSQL's programs.
func (s site) call(ctx context.Context, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, filepath.Join(s.bin, name), args...)
	cmd.SysProcAttr, cmd.Dir = s.who, s.folder
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, said)
	}
	return nil
}

func (s site) initialise(ctx context.Context) error {
	return s.call(ctx, "initdb", "--pgdata", s.data(), "--username", "ribbit", "--auth", "trust",
		"--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions")
}

// keeper is a shell that keeps a cluster until its input ends, which it does with this process, however that ends; then the cluster is
// stopped and its folder removed. Meanwhile a word a line stops the cluster at once, as a crash does, or starts it again.
type keeper struct {
	site
	shell *exec.Cmd
	input io.WriteCloser
	said  *bufio.Reader
}

// run starts the cluster and answers when it takes statements.
func (s site) run(ctx context.Context, settings ...string) (*keeper, error) {
	args := []string{"-c", `
		bin=$1 folder=$2
		shift 2
		start() {
			"$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off "$@" >>"$folder/log" 2>&1 </dev/null &
			pid=$!
		}
		stop() {
			[ -z "$pid" ] || kill -QUIT $pid
			wait
			pid=
		}
		start "$@"
		while read -r word; do
			"$word" "$@"
			echo done
		done
		stop
		rm -rf "$folder"`, "sh", s.bin, s.folder}
	for _, set := range settings {
		args = append(args, "-c", set)
	}
	k := &keeper{site: s, shell: exec.Command("sh", args...)} // #nosec G204 -- its own folders
	k.shell.SysProcAttr, k.shell.Dir = s.who, s.folder
	said, err := k.shell.StdoutPipe()
	if err != nil {
		return nil, err
	}
	k.said = bufio.NewReader(said)
	if k.input, err = k.shell.StdinPipe(); err != nil {
		return nil, err
	}
	if err := k.shell.Start(); err != nil {
		return nil, err
	}
	return k, k.await(ctx)
}

// await waits until the cluster takes statements.
func (k *keeper) await(ctx context.Context) error {
	for {
		err := administer(k.folder, `SELECT 1`)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			said, _ := os.ReadFile(filepath.Join(k.folder, "log"))
			return fmt.Errorf("it does not answer: %w: %s", err, said)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// crash ends the cluster at once; its folder stays.
func (k *keeper) crash() error { return k.order("stop") }

// start starts a cluster that has crashed, and answers when it takes statements.
func (k *keeper) start(ctx context.Context) error {
	if err := k.order("start"); err != nil {
		return err
	}
	return k.await(ctx)
}

func (k *keeper) order(word string) error {
	if _, err := io.WriteString(k.input, word+"\n"); err != nil {
		return err
	}
	_, err := k.said.ReadString('\n')
	return err
}

// end stops the cluster and waits for that.
func (k *keeper) end() error { return errors.Join(k.input.Close(), k.shell.Wait()) }

// unprivileged is as whom the cluster runs: it refuses to run as root.
func unprivileged(folder string) (*syscall.SysProcAttr, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		u, err = user.Lookup("nobody")
	}
	if err != nil {
		return nil, err
	}
	uid, uidErr := strconv.Atoi(u.Uid)
	gid, gidErr := strconv.Atoi(u.Gid)
	if err := errors.Join(uidErr, gidErr, os.Chown(folder, uid, gid)); err != nil {
		return nil, err
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil //nolint:gosec // as the system has them
}

// binaries is the folder of PostgreSQL's programs: Debian has them off the PATH.
func binaries() (string, error) {
	folders, err := filepath.Glob("/usr/lib/postgresql/*/bin")
	if err == nil && len(folders) > 0 {
		slices.SortFunc(folders, func(a, b string) int { return strings.Compare(b, a) })
		return folders[0], nil
	}
	initdb, err := exec.LookPath("initdb")
	if err != nil {
		return "", errors.New("there is none on this machine. Install Debian's package postgresql")
	}
	return filepath.Dir(initdb), nil
}
