package postgrestest

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Pair is a PostgreSQL and its standby, which has each commit before it is answered.
type Pair struct {
	Addresses [2]string // each names both, in either order

	clusters [2]*keeper
	first    int // which of the two takes writes
}

// What keeps both apart from what PostgreSQL usually is.
var pairSettings = []string{
	"wal_writer_delay=10s", // what is not committed is not on its way to the standby either
	"wal_retrieve_retry_interval=100ms",
}

// StartPair starts two clusters, which end with the test.
func StartPair(t testing.TB) *Pair {
	t.Helper()
	needs(t)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	p := new(Pair)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("two PostgreSQL for a test: %v", err)
		}
	}
	var sites [2]site
	for i := range sites {
		var err error
		sites[i], err = newSite()
		must(err)
	}
	run := func(i int) {
		t.Helper()
		var err error
		p.clusters[i], err = sites[i].run(ctx, pairSettings...)
		must(err)
		t.Cleanup(func() {
			if err := p.clusters[i].end(); err != nil {
				t.Errorf("end a PostgreSQL: %v", err)
			}
		})
	}
	must(sites[0].initialise(ctx))
	run(0)
	must(sites[1].follow(ctx, sites[0]))
	run(1)
	must(p.wait(ctx))
	must(administer(sites[0].folder, `CREATE DATABASE pond`))
	must(awaitDatabase(ctx, sites[1].folder, "pond"))
	both := func(one, other site) string { return address(one.folder+","+other.folder, "pond") }
	p.Addresses = [2]string{both(sites[0], sites[1]), both(sites[1], sites[0])}
	return p
}

// awaitDatabase waits until a standby, which has what was made on the disk already, has it at hand as well.
func awaitDatabase(ctx context.Context, folder, name string) error {
	for {
		conn, err := pgx.Connect(ctx, address(folder, name))
		if err == nil {
			return conn.Close(ctx)
		}
		if ctx.Err() != nil {
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// follow fills an empty place with what another cluster has, as its standby.
func (s site) follow(ctx context.Context, other site) error {
	return s.call(ctx, "pg_basebackup", "--pgdata", s.data(), "--host", other.folder, "--username", "ribbit",
		"--write-recovery-conf", "--wal-method", "stream", "--checkpoint", "fast", "--no-sync")
}

// wait has commits wait for the standby from now on, and answers when it has all that came before.
func (p *Pair) wait(ctx context.Context) error {
	first := p.clusters[p.first].folder
	for _, statement := range []string{`ALTER SYSTEM SET synchronous_standby_names = '*'`, `SELECT pg_reload_conf()`} {
		if err := administer(first, statement); err != nil {
			return err
		}
	}
	conn, err := pgx.Connect(ctx, address(first, "postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing is lost by it
	for {
		var is bool
		if err := conn.QueryRow(ctx, `SELECT count(*) > 0 FROM pg_stat_replication WHERE sync_state = 'sync'`).Scan(&is); err != nil || is {
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// Kill ends the first at once, as a power cut does.
func (p *Pair) Kill(t testing.TB) {
	t.Helper()
	if err := p.clusters[p.first].crash(); err != nil {
		t.Fatal(err)
	}
}

// Revive starts the first again after Kill.
func (p *Pair) Revive(t testing.TB) {
	t.Helper()
	if err := p.clusters[p.first].start(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// Promote has the standby take over from a first that was killed.
func (p *Pair) Promote(t testing.TB) {
	t.Helper()
	standby := p.clusters[1-p.first]
	if err := standby.call(t.Context(), "pg_ctl", "promote", "--pgdata", standby.data()); err != nil {
		t.Fatal(err)
	}
	p.first = 1 - p.first
}

// IsWaiting reports whether a commit waits for the standby.
func (p *Pair) IsWaiting(t testing.TB) (is bool) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), address(p.clusters[p.first].folder, "postgres"))
	if err == nil {
		err = conn.QueryRow(t.Context(), `SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event = 'SyncRep'`).Scan(&is)
	}
	if err == nil {
		err = conn.Close(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
	return is
}

// LoseStandby ends the standby at once, so that commits wait for it.
func (p *Pair) LoseStandby(t testing.TB) {
	t.Helper()
	if err := p.clusters[1-p.first].crash(); err != nil {
		t.Fatal(err)
	}
}

// ReviveStandby starts the standby again after LoseStandby.
func (p *Pair) ReviveStandby(t testing.TB) {
	t.Helper()
	if err := p.clusters[1-p.first].start(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// Refill makes the one that was killed, after Promote, the standby of the other.
func (p *Pair) Refill(t testing.TB) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	standby := p.clusters[1-p.first]
	err := os.RemoveAll(standby.data())
	if err == nil {
		err = standby.follow(ctx, p.clusters[p.first].site)
	}
	if err == nil {
		err = standby.start(ctx)
	}
	if err == nil {
		err = p.wait(ctx)
	}
	if err != nil {
		t.Fatal(fmt.Errorf("a standby for a test: %w", err))
	}
}
