package bus

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
)

const joinPatience = 2 * time.Second // until NATS says that it knows

// topics are what is listened to. NATS is told of them by one goroutine, without the lock: whoever joins or leaves waits for no other.
type topics struct {
	mu     sync.Mutex
	joined map[string]*joined
	fresh  []*joined            // of them, those that NATS has not been told of
	left   []*nats.Subscription // that it has still to be told of
}

// joined is a topic that is listened to.
type joined struct {
	topic        string
	heard        chan struct{}      // closed when NATS knows; if it forgets, Missed follows
	on           *nats.Conn         // which has been told; for settle alone
	subscription *nats.Subscription // there
}

func newTopics() topics { return topics{joined: map[string]*joined{}} }

// Join listens to topics, and waits until NATS knows. While there is no connection it does not wait: Missed follows once there is one.
func (b *Bus) Join(names ...string) {
	waiting := b.topics.join(names)
	if len(waiting) == 0 {
		return
	}
	poke(b.asked)
	if !b.isUp.Load() {
		return
	}
	late := time.NewTimer(joinPatience)
	defer late.Stop()
	for _, j := range waiting {
		select {
		case <-j.heard:
		case <-late.C:
			poke(b.unheard)
			return
		}
	}
}

// join answers those of the topics that NATS may not know of yet.
func (t *topics) join(names []string) (waiting []*joined) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, name := range names {
		j := t.joined[name]
		if j == nil {
			j = &joined{topic: name, heard: make(chan struct{})}
			t.joined[name] = j
			t.fresh = append(t.fresh, j)
		}
		if !isClosed(j.heard) {
			waiting = append(waiting, j)
		}
	}
	return waiting
}

// Leave ends what Join began.
func (b *Bus) Leave(names ...string) {
	t := &b.topics
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, name := range names {
		if j := t.joined[name]; j != nil && j.subscription != nil {
			t.left = append(t.left, j.subscription)
		}
		delete(t.joined, name)
	}
	poke(b.asked)
}

// settle tells NATS what is joined and left. After a loss it says Missed once NATS knows all of it: who looks before that would not hear
// of what comes between the look and the joining.
func (b *Bus) settle() {
	for {
		select {
		case <-b.asked:
			if !b.tell(false) {
				poke(b.unheard)
			}
		case <-b.unheard:
			if b.tellAll() {
				poke(b.missed)
			}
		case <-b.ctx.Done():
			return
		}
	}
}

// tellAll is false where the connection was lost meanwhile: the next one asks again.
func (b *Bus) tellAll() bool {
	for b.isUp.Load() {
		if b.tell(true) {
			return true
		}
		select {
		case <-time.After(tryAgain):
		case <-b.ctx.Done():
			return false
		}
	}
	return false
}

// tell tells NATS what is new, or all that it may not know, and waits until it knows. It is false when some of it has to be told again.
func (b *Bus) tell(all bool) bool {
	if !b.isUp.Load() {
		return false
	}
	t := &b.topics
	conn := b.conn.Load()
	reconnects := conn.Stats().Reconnects
	t.mu.Lock()
	fresh, left := t.fresh, t.left
	t.fresh, t.left = nil, nil
	if all {
		fresh = slices.Collect(maps.Values(t.joined))
	}
	t.mu.Unlock()
	for _, s := range left {
		s.Unsubscribe() //nolint:errcheck // one of a connection that has ended is none any more
	}
	for _, j := range fresh {
		if j.on == conn {
			continue
		}
		s, err := conn.ChanSubscribe(b.subject(j.topic), b.arrived)
		if err != nil {
			b.complain("topics cannot be heard", j.topic, err)
			return false
		}
		j.on = conn
		t.mu.Lock()
		if t.joined[j.topic] == j {
			j.subscription = s
		} else { // it was left meanwhile
			t.left = append(t.left, s)
			poke(b.asked)
		}
		t.mu.Unlock()
	}
	if (all || len(fresh) > 0) && b.flush(conn, joinPatience) != nil {
		return false
	}
	if conn.Stats().Reconnects != reconnects { // what was joined before it was back is not among them
		return false
	}
	for _, j := range fresh {
		if !isClosed(j.heard) {
			close(j.heard)
		}
	}
	return true
}

// flush waits until NATS has read all that it was told, or the bus closes.
func (b *Bus) flush(conn *nats.Conn, patience time.Duration) error {
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	return conn.FlushWithContext(ctx)
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
