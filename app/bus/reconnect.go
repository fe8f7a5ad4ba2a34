package bus

import (
	"errors"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
)

// said are the reasons that the log was told since the bus was there last.
type said struct {
	mu      sync.Mutex
	reasons map[string]bool
}

const mostReasons = 20 // until it is back: several servers may refuse in several ways, again and again

// isNew reports whether a reason was not said yet, and notes it.
func (s *said) isNew(reason string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.reasons[reason] || len(s.reasons) == mostReasons {
		return false
	}
	if s.reasons == nil {
		s.reasons = map[string]bool{}
	}
	s.reasons[reason] = true
	return true
}

func (s *said) forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reasons = nil
}

// isLost notes that there is no connection.
func (b *Bus) isLost(err error) {
	b.isUp.Store(false)
	b.sayLost(err)
}

// sayLost tells the log why the bus is lost: each reason once until it is back.
func (b *Bus) sayLost(err error) {
	reason := "it was closed"
	if err != nil {
		reason = err.Error()
	}
	if !b.isClosing() && b.said.isNew(reason) {
		b.log.Warn("the bus is lost; it is tried again", slog.String("error", reason))
	}
}

// complain tells the log once of what does not go. That the connection was lost just now, its handlers tell.
func (b *Bus) complain(what, topic string, err error) {
	if err == nil || errors.Is(err, nats.ErrConnectionClosed) || errors.Is(err, nats.ErrReconnectBufExceeded) || !b.said.isNew(err.Error()) {
		return
	}
	b.log.Warn(what, slog.String("topic", topic), slog.Any("error", err))
}

func (b *Bus) isBack() {
	if !b.isUp.Swap(true) {
		b.said.forget()
		b.log.Info("the bus is back")
	}
	b.returns.Add(1)
	poke(b.unheard)
}

// hearError hears what NATS and nats.go say beside answers.
func (b *Bus) hearError(err error) {
	if !b.isUp.Load() {
		b.sayLost(err)
		return
	}
	if b.isClosing() {
		return
	}
	reason := err.Error()
	denied := errors.Is(err, nats.ErrPermissionViolation)
	if denied { // for each subject the same
		reason = deniedBy(err)
		if what, _, ok := strings.Cut(reason, ` "`); ok {
			reason = what
		}
	}
	if b.said.isNew(reason) {
		b.log.Warn("the bus reports an error", slog.Any("error", err))
	}
	if !denied { // whoever may not publish would do so for each look
		poke(b.unheard) // the connection may be about to end
	}
}

// watch finds out when NATS is silent, and that it is not any more. nats.go does as well, but cannot be asked while it waits.
func (b *Bus) watch() {
	tick := time.NewTicker(pingEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-b.ctx.Done():
			return
		}
		returns := b.returns.Load()
		err := b.flush(b.conn.Load(), pingEvery*pingsUnheard)
		switch isUp := b.isUp.Load(); {
		case b.returns.Load() != returns: // meanwhile: whoever waited for the one before knows nothing of this one
		case err != nil && isUp:
			b.isLost(err)
		case err == nil && !isUp:
			b.isBack()
		}
	}
}

// revive begins anew when nats.go has given up a connection, as it does when NATS says that something is wrong with it.
func (b *Bus) revive() {
	for {
		select {
		case <-b.ended:
		case <-b.ctx.Done():
			return
		}
		for !b.beginAnew() {
			select {
			case <-time.After(tryAgain):
			case <-b.ctx.Done():
				return
			}
		}
	}
}

// beginAnew connects once more; settle joins again what was joined.
func (b *Bus) beginAnew() bool {
	conn, err := b.dial()
	if err != nil {
		b.isLost(err)
		return false
	}
	b.conn.Store(conn)
	b.isBack()
	return true
}
