package postgrestest

import (
	"context"
	"testing"
)

// Pair is a PostgreSQL and its standby, which has each commit before it is answered.
type Pair struct {
	Addresses      [2]string // each names both, in either order
	first, standby site
}

// StartPair starts two clusters, which end with the test.
func StartPair(t testing.TB) *Pair {
	t.Helper()
	needs(t)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("two PostgreSQL for a test: %v", err)
		}
	}
	run := func(s site) {
		t.Helper()
		k, err := s.run(ctx, "wal_writer_delay=10s") // what is not committed is not on its way to the standby either
		must(err)
		t.Cleanup(func() {
			if err := k.end(); err != nil {
				t.Errorf("end a PostgreSQL: %v", err)
			}
		})
	}
	p := new(Pair)
	var err error
	p.first, err = newSite()
	must(err)
	must(p.first.initialise(ctx))
	run(p.first)
	p.standby, err = newSite()
	must(err)
	must(p.standby.call(ctx, "pg_basebackup", "--pgdata", p.standby.data(), "--host", p.first.folder, "--username", "ribbit",
		"--write-recovery-conf", "--wal-method", "stream", "--checkpoint", "fast", "--no-sync"))
	run(p.standby)
	must(administer(p.first.folder, `ALTER SYSTEM SET synchronous_standby_names = '*'`))
	must(administer(p.first.folder, `SELECT pg_reload_conf()`))
	must(administer(p.first.folder, `CREATE DATABASE pond`))
	both := func(one, other site) string { return address(one.folder+","+other.folder, "pond") }
	p.Addresses = [2]string{both(p.first, p.standby), both(p.standby, p.first)}
	return p
}

// Kill ends the first at once, as a power cut does.
func (p *Pair) Kill(t testing.TB) {
	t.Helper()
	if err := p.first.call(t.Context(), "pg_ctl", "stop", "--pgdata", p.first.data(), "--mode", "immediate"); err != nil {
		t.Fatal(err)
	}
}

// Promote has the standby take over.
func (p *Pair) Promote(t testing.TB) {
	t.Helper()
	if err := p.standby.call(t.Context(), "pg_ctl", "promote", "--pgdata", p.standby.data()); err != nil {
		t.Fatal(err)
	}
}
