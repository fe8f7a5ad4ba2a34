package live

import (
	"context"
	"math"
	"time"
)

const (
	paceShare = 10              // work takes at most about a tenth of the time,
	paceMost  = 2 * time.Second // but nobody waits longer than this for the next

	whenPoked time.Duration = math.MaxInt64 // what work answers that is never due by itself
)

// pace decides when a worker works that does together what has gathered: at once after a rest, and under load the less
// often the longer it takes.
type pace struct {
	pause time.Duration // the least between two works
	wake  chan struct{}
}

func newPace(pause time.Duration) pace { return pace{pause, make(chan struct{}, 1)} }

// poke says that there is work. It never waits.
func (p pace) poke() {
	select {
	case p.wake <- struct{}{}:
	default: // it is awake already and has not begun
	}
}

// run works until ctx ends: after each poke, and when the time has passed that the work before has answered.
func (p pace) run(ctx context.Context, work func() (next time.Duration)) {
	due, pause := time.NewTimer(whenPoked), time.NewTimer(0)
	defer due.Stop()
	defer pause.Stop()
	for {
		select {
		case <-pause.C:
		case <-ctx.Done():
			return
		}
		select {
		case <-p.wake:
		case <-due.C:
		case <-ctx.Done():
			return
		}
		start := time.Now()
		due.Reset(work())
		pause.Reset(min(paceMost, max(p.pause, paceShare*time.Since(start))))
	}
}
