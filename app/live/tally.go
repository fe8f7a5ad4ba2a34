package live

import (
	"slices"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/shape"
	"ribbit/ui"
)

const (
	tallyPause = 50 * time.Millisecond // changes of so long are counted together
	tallyBatch = 500                   // users of one query
)

// tally tells connected users in how many threads they have something unread. It always asks the store, so that the
// number is true, and gathers changes so that a burst of messages costs one query.
type tally struct {
	*Announcer
	pace

	mu    sync.Mutex
	users map[chat.UserID]struct{}   // whose number may have changed
	rooms map[chat.ThreadID]struct{} // whose members' numbers may have changed
	fresh map[chat.UserID]struct{}   // who has a new connection and must be told whatever the number is
	told  map[chat.UserID]chat.Tally // the last numbers told; only of users who are online
}

func newTally(a *Announcer) *tally {
	return &tally{
		Announcer: a, users: map[chat.UserID]struct{}{}, rooms: map[chat.ThreadID]struct{}{},
		fresh: map[chat.UserID]struct{}{}, told: map[chat.UserID]chat.Tally{}, pace: newPace(tallyPause),
	}
}

func (t *tally) mark(id chat.UserID) {
	t.mu.Lock()
	t.users[id] = struct{}{}
	t.mu.Unlock()
	t.poke()
}

func (t *tally) markThread(id chat.ThreadID) {
	t.mu.Lock()
	t.rooms[id] = struct{}{}
	t.mu.Unlock()
	t.poke()
}

// greet makes sure that a new connection hears the number.
func (t *tally) greet(id chat.UserID) {
	t.mu.Lock()
	t.fresh[id] = struct{}{}
	t.mu.Unlock()
	t.poke()
}

// forget lets go of a user without connections.
func (t *tally) forget(id chat.UserID) {
	t.mu.Lock()
	delete(t.told, id)
	t.mu.Unlock()
}

func (t *tally) run() {
	t.pace.run(t.ctx, func() time.Duration {
		users := t.take()
		for batch := range slices.Chunk(users, tallyBatch) {
			t.survive(func() { t.count(batch) }, func() {
				for _, id := range batch {
					t.interruptUser(id)
				}
			})
		}
		return whenPoked
	})
}

func (t *tally) count(users []chat.UserID) {
	var tallies map[chat.UserID]chat.Tally
	if err := t.insist("how many threads are unread", func() (err error) {
		tallies, err = t.Chat.Tallies(t.ctx, users)
		return err
	}); err != nil {
		for _, id := range users {
			t.interruptUser(id)
		}
		return
	}
	for _, id := range users {
		t.survive(func() { t.announce(id, tallies[id]) }, func() { t.interruptUser(id) })
	}
}

// take answers the connected users whose number is to be counted.
func (t *tally) take() []chat.UserID {
	t.mu.Lock()
	defer t.mu.Unlock()
	owners := map[int64]struct{}{}
	for id := range t.rooms {
		t.hub.Owners(owners, newsOf(pageWire, id))
		t.hub.Owners(owners, newsOf(jsonWire, id))
	}
	for id := range t.fresh {
		delete(t.told, id)
		owners[int64(id)] = struct{}{}
	}
	for id := range t.users {
		owners[int64(id)] = struct{}{}
	}
	clear(t.rooms)
	clear(t.users)
	clear(t.fresh)
	users := make([]chat.UserID, 0, len(owners))
	for id := range owners {
		if t.hub.Online(id) {
			users = append(users, chat.UserID(id))
		}
	}
	return users
}

func (t *tally) announce(id chat.UserID, now chat.Tally) {
	t.mu.Lock()
	old, known := t.told[id]
	t.told[id] = now
	t.mu.Unlock()
	if known && old == now {
		return
	}
	t.hub.PublishTo(int64(id), pageWire, hub.TextFrame(t.page(ui.FrameUnread(now)), 0))
	t.hub.PublishTo(int64(id), jsonWire, hub.TextFrame(shape.UnreadCountFrame(now), 0))
}
