package live

import (
	"sync"
	"time"

	"ribbit/app/chat"
)

const (
	errandPause = 50 * time.Millisecond
	mostErrands = 4096 // that wait
)

// errand is something to tell of a user. Of equal ones that wait the last is done.
type errand struct {
	what string
	user chat.UserID
}

// errands tell what the database has to be asked for first and what has its place in no order, so that the announcer does not wait.
type errands struct {
	*Announcer
	pace

	mu  sync.Mutex
	due map[errand]func() error
}

func newErrands(a *Announcer) *errands {
	return &errands{Announcer: a, due: map[errand]func() error{}, pace: newPace(errandPause)}
}

func (e *errands) add(what errand, do func() error) {
	e.mu.Lock()
	isFull := len(e.due) >= mostErrands && e.due[what] == nil
	if !isFull {
		e.due[what] = do
	}
	e.mu.Unlock()
	if isFull {
		e.interruptAll()
		return
	}
	e.poke()
}

func (e *errands) run() {
	e.pace.run(e.ctx, func() time.Duration {
		for what, do := range e.take() {
			e.survive(func() {
				if e.insist(what.what, do) != nil {
					e.interruptAll()
				}
			}, e.interruptAll)
		}
		return whenPoked
	})
}

func (e *errands) take() map[errand]func() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	due := e.due
	e.due = map[errand]func() error{}
	return due
}
