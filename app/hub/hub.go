package hub

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
)

// Topic is something to listen to. Its meaning is the caller's.
type Topic struct {
	Wire byte // the format of its frames
	Kind byte // 1 and up; 0 is the hub's own
	ID   int64
}

// Hub brings frames to the listeners of topics. All methods may be called at the same time from anywhere.
type Hub struct {
	mu     sync.RWMutex
	empty  sync.Cond // the last listener was removed
	topics map[Topic][]seat
	owners map[int64][]*Listener
	count  int
	closed bool

	frames, delivered, dropped atomic.Uint64
}

// seat is a listener in a topic.
type seat struct {
	*Listener
	floor int64 // frames up to this version tell what was known when it was taken
}

// Stats are the hub's figures since it was made.
type Stats struct {
	Listeners int    // connected now
	Frames    uint64 // published
	Delivered uint64 // put into a listener's queue
	Dropped   uint64 // listeners closed because they were too slow
}

// New makes an empty hub.
func New() *Hub {
	h := &Hub{topics: map[Topic][]seat{}, owners: map[int64][]*Listener{}}
	h.empty.L = &h.mu
	return h
}

// Add takes a listener in; a closed hub dismisses it at once. first says that its owner had none before.
func (h *Hub) Add(l *Listener) (first bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		l.Dismiss(ServiceRestart, "restart")
	}
	first = len(h.owners[l.Owner]) == 0
	h.owners[l.Owner] = append(h.owners[l.Owner], l)
	h.count++
	return first
}

// Remove takes a listener out of every topic and ends it: afterwards nothing touches its connection any more. last says
// that its owner has none left.
func (h *Hub) Remove(l *Listener) (last bool) {
	h.mu.Lock()
	for t := range l.places {
		h.leave(l, t)
	}
	rest := slices.DeleteFunc(h.owners[l.Owner], func(o *Listener) bool { return o == l })
	if last = len(rest) == 0; last {
		delete(h.owners, l.Owner)
	} else {
		h.owners[l.Owner] = rest
	}
	h.mu.Unlock()

	l.close() // may wait for a write, so outside the lock

	h.mu.Lock()
	defer h.mu.Unlock()
	if h.count--; h.count == 0 {
		h.empty.Broadcast()
	}
	return last
}

// Join makes a listener hear a topic from now on.
func (h *Hub) Join(l *Listener, t Topic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.join(l, t, 0)
}

// Expulsions counts how often the owner of a listener was expelled from anything since it was added.
func (h *Hub) Expulsions(l *Listener) int {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return l.expulsions
}

// From is a topic, and the version from which on it is heard: what was published late and tells of an earlier one is left out.
type From struct {
	Topic
	Version int64 // that whoever begins to hear may know of; 0 for nothing
}

// JoinAll makes a listener hear topics that its owner had a right to when there were so many expulsions. It is false,
// and nothing is joined, when there are more by now: the right may be gone.
func (h *Hub) JoinAll(l *Listener, topics []From, expulsions int) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if l.expulsions != expulsions {
		return false
	}
	for _, t := range topics {
		h.join(l, t.Topic, t.Version)
	}
	return true
}

// JoinHeld is Join with the frames kept back until Release, so that the caller can first tell what was missed. Leave gives
// it up.
func (h *Hub) JoinHeld(l *Listener, t Topic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	l.mu.Lock()
	l.hold(t)
	l.mu.Unlock()
	h.join(l, t, 0)
}

// Release says that a held topic is live, and lets it flow: what was held of it follows, without the frames up to version,
// which the listener has been told of; neither do they come when they are published later. Whoever has read said may rely
// on the order of all that is published from then on, also across topics: one that was not held cannot overtake.
func (h *Hub) Release(l *Listener, t Topic, version int64, said Frame) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.offer(said)
	l.release(t, version)
}

// Hears reports whether a listener hears a topic.
func (h *Hub) Hears(l *Listener, t Topic) bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	_, joined := l.places[t]
	return joined
}

// Leave ends what Join began. Leaving a topic that one does not hear is harmless.
func (h *Hub) Leave(l *Listener, t Topic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.leave(l, t)
}

// Enlist makes every listener of an owner, on the topic's wire, hear a topic.
func (h *Hub) Enlist(owner int64, t From) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, l := range h.owners[owner] {
		if l.Wire == t.Wire {
			h.join(l, t.Topic, t.Version)
		}
	}
}

// Expel ends what Join and Enlist began, for all listeners of an owner. What is in their queues already still arrives.
func (h *Hub) Expel(owner int64, t Topic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, l := range h.owners[owner] {
		l.expulsions++
		h.leave(l, t)
	}
}

// join seats a listener. One that sits there already knows as much as was read meanwhile.
func (h *Hub) join(l *Listener, t Topic, floor int64) {
	at, joined := l.places[t]
	switch {
	case l.Wire != t.Wire:
	case joined:
		s := &h.topics[t][at]
		s.floor = max(s.floor, floor)
	default:
		l.places[t] = len(h.topics[t])
		h.topics[t] = append(h.topics[t], seat{l, floor})
	}
}

func (h *Hub) leave(l *Listener, t Topic) {
	at, joined := l.places[t]
	if !joined {
		return
	}
	delete(l.places, t)
	l.mu.Lock()
	delete(l.gates, t)
	l.mu.Unlock()
	heard := h.topics[t]
	last := heard[len(heard)-1]
	if last.Listener != l {
		heard[at] = last
		last.places[t] = at
	}
	heard[len(heard)-1] = seat{}
	if heard = heard[:len(heard)-1]; len(heard) > 0 {
		h.topics[t] = heard
	} else {
		delete(h.topics, t)
	}
}

// Heard reports whether anybody listens to a topic: whoever has nobody to tell need not prepare a frame.
func (h *Hub) Heard(t Topic) bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return len(h.topics[t]) > 0
}

// Publish hands a frame to all listeners of a topic but those of the owners that skip answers true for; it is nil when
// nobody is left out. Frames published one after the other arrive in that order.
func (h *Hub) Publish(t Topic, f Frame, skip func(owner int64) bool) {
	h.mu.RLock()
	var delivered, dropped uint64
	for _, s := range h.topics[t] {
		if skip != nil && skip(s.Owner) {
			continue
		}
		if s.hear(t, f) {
			dropped++
		} else {
			delivered++
		}
	}
	h.mu.RUnlock()
	h.record(delivered, dropped)
}

// PublishEach hands each listener of a topic the frame of its owner; owners without one get nothing. Who was expelled
// before is not among them.
func (h *Hub) PublishEach(t Topic, frames map[int64]Frame) {
	h.mu.RLock()
	var delivered, dropped uint64
	for _, s := range h.topics[t] {
		f, ok := frames[s.Owner]
		switch {
		case !ok:
		case s.hear(t, f):
			dropped++
		default:
			delivered++
		}
	}
	h.mu.RUnlock()
	h.record(delivered, dropped)
}

// PublishOnce is Publish to whoever listens to one of several topics, once each.
func (h *Hub) PublishOnce(topics []Topic, f Frame, skip func(owner int64) bool) {
	h.mu.RLock()
	var delivered, dropped uint64
	heard := map[*Listener]bool{}
	for _, t := range topics {
		for _, s := range h.topics[t] {
			if heard[s.Listener] || skip != nil && skip(s.Owner) {
				continue
			}
			heard[s.Listener] = true
			if s.hear(t, f) {
				dropped++
			} else {
				delivered++
			}
		}
	}
	h.mu.RUnlock()
	h.record(delivered, dropped)
}

// PublishTo hands a frame to all of an owner's listeners on a wire.
func (h *Hub) PublishTo(owner int64, onWire byte, f Frame) {
	h.mu.RLock()
	var delivered uint64
	for _, l := range h.owners[owner] {
		if l.Wire == onWire {
			l.Send(f)
			delivered++
		}
	}
	h.mu.RUnlock()
	h.record(delivered, 0)
}

// Beat sends every listener on a wire a frame, as a sign of life.
func (h *Hub) Beat(onWire byte, f Frame) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	for _, listeners := range h.owners {
		for _, l := range listeners {
			if l.Wire == onWire {
				l.Send(f)
			}
		}
	}
}

// Online reports whether an owner has a listener.
func (h *Hub) Online(owner int64) bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return len(h.owners[owner]) > 0
}

// All lists the owners of all listeners.
func (h *Hub) All() []int64 {
	h.mu.RLock()
	defer h.mu.RUnlock()
	owners := make([]int64, 0, len(h.owners))
	for id := range h.owners {
		owners = append(owners, id)
	}
	return owners
}

// Topics lists what the listeners of an owner hear, each as often as it is heard.
func (h *Hub) Topics(owner int64) []Topic {
	h.mu.RLock()
	defer h.mu.RUnlock()
	var topics []Topic
	for _, l := range h.owners[owner] {
		for t := range l.places {
			topics = append(topics, t)
		}
	}
	return topics
}

// Owners lists whose listeners hear a topic, without doubles, into dst.
func (h *Hub) Owners(dst map[int64]struct{}, t Topic) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	for _, s := range h.topics[t] {
		dst[s.Owner] = struct{}{}
	}
}

// Sessions lists the distinct sessions that are connected, by owner.
func (h *Hub) Sessions() map[int64]int64 {
	h.mu.RLock()
	defer h.mu.RUnlock()
	sessions := make(map[int64]int64, h.count)
	for owner, listeners := range h.owners {
		for _, l := range listeners {
			sessions[l.Session] = owner
		}
	}
	return sessions
}

// Dismiss closes those of an owner's listeners whose session is chosen.
func (h *Hub) Dismiss(owner int64, chosen func(session int64) bool, code CloseCode, reason string) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	for _, l := range h.owners[owner] {
		if chosen(l.Session) {
			l.Dismiss(code, reason)
		}
	}
}

// DismissTopic closes all listeners of a topic.
func (h *Hub) DismissTopic(t Topic, code CloseCode, reason string) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	for _, s := range h.topics[t] {
		s.Dismiss(code, reason)
	}
}

// DismissAll closes all listeners.
func (h *Hub) DismissAll(code CloseCode, reason string) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	h.dismissAll(code, reason)
}

func (h *Hub) dismissAll(code CloseCode, reason string) {
	for _, listeners := range h.owners {
		for _, l := range listeners {
			l.Dismiss(code, reason)
		}
	}
}

// Stats answers the figures of this moment.
func (h *Hub) Stats() Stats {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return Stats{
		Listeners: h.count,
		Frames:    h.frames.Load(),
		Delivered: h.delivered.Load(),
		Dropped:   h.dropped.Load(),
	}
}

// Close tells all listeners to come back later, takes no new ones, and waits until the last is removed or ctx ends.
func (h *Hub) Close(ctx context.Context) error {
	defer context.AfterFunc(ctx, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.empty.Broadcast()
	})()
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	h.dismissAll(ServiceRestart, "restart")
	for h.count > 0 && ctx.Err() == nil {
		h.empty.Wait()
	}
	return ctx.Err()
}

func (h *Hub) record(delivered, dropped uint64) {
	h.frames.Add(1)
	h.delivered.Add(delivered)
	h.dropped.Add(dropped)
}
