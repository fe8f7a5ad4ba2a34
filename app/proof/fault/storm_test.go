package fault_test

import (
	"fmt"
	"testing"
	"time"
)

const (
	usualStorm = 300 // sockets; RIBBIT_STORM sets another number
	stormTakes = 10 * time.Second
)

// TestEverybodyComesBackAtOnceAfterARestart stops a server with many sockets and starts it on the same port. All come
// back in the same moment, and each asks for what it missed.
func TestEverybodyComesBackAtOnceAfterARestart(t *testing.T) {
	n := wanted(t, "RIBBIT_STORM", usualStorm)
	dir := t.TempDir()
	p := fill(t, dir, 50, 1)
	s := start(t, dir)
	c := gather(t, s, p, n, 0, 0)
	const missed = 20
	ada := client(t, s, p.Tokens[0])
	var since int64
	for i := range 2 * missed {
		m, err := ada.Send(p.Threads[0], "hop", fmt.Sprint(i))
		must(t, err)
		if i == missed-1 {
			since = m.Version
		}
	}
	codes := make(chan map[int]int, 1)
	go func() { codes <- c.closeCodes() }()
	must(t, s.Stop())
	if got := <-codes; got[1012] != n {
		t.Errorf("the sockets were closed with %v, want all with 1012", got)
	}
	must(t, s.Start())
	begin := time.Now()
	gather(t, s, p, n, since, missed)
	took := time.Since(begin)
	h, err := s.Holding()
	must(t, err)
	if took > stormTakes {
		t.Errorf("%d sockets were back after %v, at most %v would be fine", n, took, stormTakes)
	}
	t.Logf("%d sockets were back, each with the %d messages it had missed, after %v; the server worked for %v; it holds %v", n, missed, took, h.Worked, h)
	must(t, s.Stop())
}
