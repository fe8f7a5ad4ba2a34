package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/bus/bustest"
	"ribbit/app/store/postgrestest"
)

// nodesLast is how long the clients of an ordinary run play with several servers. RIBBIT_HISTORY_SECONDS makes it longer.
const (
	nodesLast = 10 * time.Second
	nodes     = 3
)

func TestEveryPromiseHoldsOnSeveralServers(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes servers, a PostgreSQL and a NATS")
	}
	pair := postgrestest.StartPair(t)
	address := pair.Addresses[0]
	nats := bustest.Start(t)
	lasts := nodesLast
	if s := os.Getenv("RIBBIT_HISTORY_SECONDS"); s != "" {
		lasts = time.Duration(number(t, s)) * time.Second
	}
	seed := rand.Uint64N(1_000_000)
	if s := os.Getenv("RIBBIT_HISTORY_SEED"); s != "" {
		seed = number(t, s)
	}
	t.Logf("RIBBIT_HISTORY_SEED=%d", seed)
	r := Round{Seed: seed, Binary: ribbit(t), Dir: t.TempDir(), Lasts: lasts, Pause: 20 * time.Millisecond, Deep: true, Cluster: Cluster{
		Nodes: nodes, Database: address, Bus: nats.URL, Dump: func() ([]byte, error) { return dump(address) },
		Outages: []Outage{
			{"PostgreSQL crashes", func() func() {
				pair.Kill(t)
				return func() { pair.Revive(t) }
			}},
			{"PostgreSQL's standby takes over", func() func() {
				pair.Kill(t)
				return func() {
					pair.Promote(t)
					pair.Refill(t)
				}
			}},
			{"NATS away", func() func() {
				nats.Stop()
				return nats.Restart
			}},
		},
	}}
	h, err := r.Run()
	if err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	h.Server = slices.DeleteFunc(h.Server, isOfAnOutage)
	found := Check(h)
	for _, v := range found {
		t.Errorf("%v", v)
	}
	f := figures(h)
	t.Logf("%v; %d violations", f, len(found))
	if f.Acknowledged == 0 || f.Frames == 0 || f.Joins == 0 || f.Faults == 0 {
		t.Error("nothing happened that could have gone wrong")
	}
	if t.Failed() {
		writeHistory(t, h)
	}
}

// dump is what pg_dump makes of a database.
func dump(address string) ([]byte, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/pg_dump")
	if err != nil || len(found) == 0 {
		found = []string{"pg_dump"}
	}
	cmd := exec.Command(found[len(found)-1], address)
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("pg_dump: %w", err)
	}
	return out, nil
}

var (
	state = regexp.MustCompile(`SQLSTATE (\w{5})`)
	// outageStates are what PostgreSQL says when it goes, comes or lets nobody in.
	outageStates = []string{"57P01", "57P02", "57P03", "55000"}
)

// isOfAnOutage reports whether a server complained that it was without its database, which no statement was the cause of.
func isOfAnOutage(line string) bool {
	said := state.FindStringSubmatch(line)
	return strings.Contains(line, "database-away") && (said == nil || slices.Contains(outageStates, said[1]))
}
