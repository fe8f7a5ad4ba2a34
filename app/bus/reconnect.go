package bus

import (
	"log/slog"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
)

// said are the reasons that the log was told since the bus was lost.
type said struct {
	mu      sync.Mutex
	reasons map[string]bool
}

const mostReasons = 20 // for one loss: several servers may refuse in several ways, again and again

// sayLost tells the log why the bus is lost: each reason once until it is back.
func (b *Bus) sayLost(err error) {
	if b.isClosing() {
		return
	}
	reason := "it was closed"
	if err != nil {
		reason = err.Error()
	}
	b.said.mu.Lock()
	defer b.said.mu.Unlock()
	if b.said.reasons[reason] || len(b.said.reasons) == mostReasons {
		return
	}
	if b.said.reasons == nil {
		b.said.reasons = map[string]bool{}
	}
	b.said.reasons[reason] = true
	b.log.Warn("the bus is lost; it is tried again", slog.String("error", reason))
}

func (b *Bus) isBack() {
	b.said.mu.Lock()
	b.said.reasons = nil
	b.said.mu.Unlock()
	b.log.Info("the bus is back")
	poke(b.unheard)
}

// revive begins anew when nats.go has given up a connection, as it does when NATS says that something is wrong with it.
func (b *Bus) revive() {
	for {
		select {
		case <-b.ended:
		case <-b.closing:
			return
		}
		for !b.beginAnew() {
			select {
			case <-time.After(tryAgain):
			case <-b.closing:
				return
			}
		}
	}
}

// beginAnew connects once more and joins again what was joined.
func (b *Bus) beginAnew() bool {
	conn, err := b.dial()
	if err != nil {
		b.sayLost(err)
		return false
	}
	b.mu.Lock()
	for topic, j := range b.topics {
		var s *nats.Subscription
		if s, err = conn.ChanSubscribe(b.subject(topic), b.arrived); err != nil {
			break // it is closed again already, of which its handler tells
		}
		j.subscription = s
	}
	b.conn.Store(conn) // only now: whoever waits for NATS to know of its topics waits on this one
	b.mu.Unlock()
	b.isBack()
	return true
}
