package fault_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/store/storetest"
)

const (
	stopWriters = 24
	stopSockets = 50
	stopTakes   = 10 * time.Second // then Docker kills
	stopAfter   = 300              // messages
)

// TestAStopUnderLoadLosesNothing stops a server as its owner does while many write and listen.
func TestAStopUnderLoadLosesNothing(t *testing.T) {
	dir := t.TempDir()
	p := fill(t, dir, stopWriters, 3)
	s := start(t, dir)
	c := gather(t, s, p, stopSockets, -1, 0)
	codes := make(chan map[int]int, 1)
	go func() { codes <- c.closeCodes() }()

	l := newLedger()
	under := make(chan struct{})
	var once sync.Once
	var load sync.WaitGroup
	load.Go(func() {
		l.write(s, p, stopWriters, "hop", func(error) bool {
			if l.acknowledged() >= stopAfter {
				once.Do(func() { close(under) })
			}
			return true // until the connection fails
		})
	})
	select {
	case <-under:
	case <-time.After(stopTakes):
		t.Error("the load does not get going")
	}
	begin := time.Now()
	must(t, s.Stop()) // which wants exit code 0
	took := time.Since(begin)
	load.Wait()
	if took > stopTakes {
		t.Errorf("the server took %v to stop, at most %v would be fine", took, stopTakes)
	}
	if got := <-codes; got[1012] != stopSockets {
		t.Errorf("the sockets were closed with %v, want all with 1012", got)
	}
	if strings.Contains(s.Log(), "level=ERROR") {
		t.Errorf("the server logged errors:\n%s", s.Log())
	}
	storetest.CheckIntegrity(t, dir)

	must(t, s.Start())
	l.check(t, s, p)
	unsure := len(l.unknown)
	l.retry(t, s)
	l.check(t, s, p)
	must(t, s.Stop())
	t.Logf("stopped in %v; %d messages acknowledged, %d sent again", took, l.acknowledged()-unsure, unsure)
}
