//go:build linux

package fault_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/coder/websocket"

	"ribbit/app/proof/program"
)

const (
	usualCycles = 2000 // RIBBIT_CYCLES sets another number
	churners    = 8
	churnBack   = 15 * time.Second // when idle workers have ended too
	churnOver   = 5                // goroutines and descriptors more than before
	churnBytes  = 24 << 20         // resident memory more than before, which the collector may keep
)

// TestComingAndGoingLeavesNothingBehind opens and ends many sockets, some with a word and some without, and counts what
// the server has before and after.
func TestComingAndGoingLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	p := fill(t, dir, churners, 1)
	s := start(t, dir)
	cycles := wanted(t, "RIBBIT_CYCLES", usualCycles)
	comeAndGo(t, s, p, cycles/10) // so that everything that is kept on purpose is there
	before := rest(t, s, func(program.Holding) error { return nil })
	begin := time.Now()
	comeAndGo(t, s, p, cycles)
	took := time.Since(begin)
	after := rest(t, s, func(h program.Holding) error {
		if h.Goroutines > before.Goroutines+churnOver || h.Files > before.Files+churnOver || h.Resident > before.Resident+churnBytes {
			return fmt.Errorf("before %v, now %v", before, h)
		}
		return nil
	})
	t.Logf("%d cycles in %v; before %v, after %v", cycles, took, before, after)
	must(t, s.Stop())
}

func comeAndGo(t *testing.T, s *program.Server, p program.Pond, cycles int) {
	t.Helper()
	must(t, together(cycles, churners, func(i int) error {
		c := s.Client(p.Tokens[i%len(p.Tokens)])
		defer c.Close()
		conn, _, err := c.Listen(t.Context(), p.Threads[0], -1)
		if err != nil {
			return err
		}
		if i%3 == 0 {
			return conn.Close(websocket.StatusNormalClosure, "")
		}
		return conn.CloseNow()
	}))
}

// rest waits until no socket is open and fine says nil.
func rest(t *testing.T, s *program.Server, fine func(program.Holding) error) (h program.Holding) {
	t.Helper()
	eventually(t, churnBack, "coming to rest", func() (err error) {
		if h, err = s.Holding(); err != nil {
			return err
		}
		if h.Sockets != 0 {
			return fmt.Errorf("%d sockets are open", h.Sockets)
		}
		return fine(h)
	})
	return h
}
