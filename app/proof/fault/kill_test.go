package fault_test

import (
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"ribbit/app/store/storetest"
)

// Size of the load that is killed. The kills of an ordinary run are few; RIBBIT_KILLS sets their number.
const (
	usualKills   = 8
	shortKills   = 3
	killWriters  = 24
	killEarliest = 50 * time.Millisecond // after the first message was stored
	killLatest   = 300 * time.Millisecond
	killPatience = 20 * time.Second // for the first message
)

// TestAKilledServerLosesAndDoublesNothing kills a server under the hands of many who write. What had no answer is sent
// again after every other kill, and never after the others.
func TestAKilledServerLosesAndDoublesNothing(t *testing.T) {
	usual := usualKills
	if testing.Short() {
		usual = shortKills
	}
	kills := wanted(t, "RIBBIT_KILLS", usual)
	dir := t.TempDir()
	p := fill(t, dir, killWriters, 3)
	s := start(t, dir)
	l, retried := newLedger(), 0
	for n := range kills {
		stored := make(chan struct{})
		var once sync.Once
		var load sync.WaitGroup
		load.Go(func() {
			l.write(s, p, killWriters, "hop", func(err error) bool {
				if err == nil {
					once.Do(func() { close(stored) })
				} else if refused := refusal(err); refused != nil {
					t.Error(refused)
				}
				return true // until the connection fails
			})
		})
		select {
		case <-stored:
		case <-time.After(killPatience):
			t.Error("nothing was stored")
		}
		time.Sleep(killEarliest + rand.N(killLatest-killEarliest)) // the load runs meanwhile; nothing waits for this
		s.Kill()
		load.Wait()
		must(t, s.Start())
		l.check(t, s, p)
		if n%2 == 0 {
			retried += len(l.unknown)
			l.retry(t, s)
			l.check(t, s, p)
		}
		if t.Failed() {
			t.FailNow()
		}
	}
	must(t, s.Stop())
	storetest.CheckIntegrity(t, dir)
	t.Logf("%d kills, %d messages acknowledged, %d retried after a broken connection", kills, l.acknowledged(), retried)
}
