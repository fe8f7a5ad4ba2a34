package live

import (
	"context"
	"encoding/binary"
	"log/slog"
	"slices"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/shape"
	"ribbit/ui"
)

const (
	offlineAfter  = 5 * time.Second        // how long somebody stays online without a connection: a reload is not an absence
	presencePause = 200 * time.Millisecond // who comes and goes in so long is told together
	presenceBatch = 500                    // users of one query
	lastWords     = 2 * time.Second        // for storing, at the end, when everybody was last seen
)

// presence tells who came and who went to everybody who shares a thread with them. Somebody is online while a connection
// is open and a little longer; who is invisible never is. When a thousand come at once, each listener gets a few frames
// with all of them and not a thousand.
type presence struct {
	*Announcer
	pace

	mu   sync.Mutex
	told map[chat.UserID]bool      // who is known to be online
	left map[chat.UserID]time.Time // when the last connection of those without one ended, until it is stored
	due  map[chat.UserID]time.Time // whose state is to be looked at, and when
}

// change is somebody who came or went.
type change struct {
	user     chat.UserID
	online   bool
	lastSeen time.Time // zero when it is not to be known
}

func newPresence(a *Announcer) *presence {
	return &presence{
		Announcer: a, told: map[chat.UserID]bool{}, left: map[chat.UserID]time.Time{}, due: map[chat.UserID]time.Time{},
		pace: newPace(presencePause),
	}
}

func (p *presence) online(u chat.User) bool {
	if u.Invisible || p.private.isInvisible(u.ID) {
		return false
	}
	if p.isHere(u.ID) {
		return true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.told[u.ID]
}

func (p *presence) lastSeen(u chat.User) time.Time {
	if u.Invisible || p.private.isInvisible(u.ID) || p.online(u) {
		return time.Time{}
	}
	return u.LastSeenAt
}

// came and went are called when a user's first connection opens and when the last one closes.
func (p *presence) came(id chat.UserID) { p.look(id, time.Now()) }

func (p *presence) went(id chat.UserID) {
	p.mu.Lock()
	p.left[id] = p.Chat.Now()
	p.mu.Unlock()
	p.look(id, time.Now().Add(offlineAfter))
}

func (p *presence) look(id chat.UserID, at time.Time) {
	p.mu.Lock()
	p.due[id] = at
	p.mu.Unlock()
	p.poke()
}

func (p *presence) run() {
	p.pace.run(p.ctx, func() time.Duration {
		changes, seen, next := p.take(time.Now())
		p.survive(func() { p.storeLastSeen(p.ctx, seen) }, func() {})
		for batch := range slices.Chunk(changes, presenceBatch) {
			p.survive(func() { p.announce(batch) }, p.interruptAll)
		}
		return next
	})
}

// take answers whose state has changed, who was last seen when, and how long until the next is due.
func (p *presence) take(now time.Time) (changes []change, seen []chat.LastSeen, next time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	next = whenPoked
	for id, at := range p.due {
		if wait := at.Sub(now); wait > 0 {
			next = min(next, wait)
			continue
		}
		delete(p.due, id)
		isHere, isInvisible := p.isHere(id), p.private.isInvisible(id)
		c := change{user: id, online: isHere && !isInvisible}
		if at, ok := p.left[id]; ok && !isHere && !isInvisible {
			c.lastSeen = at
			seen = append(seen, chat.LastSeen{User: id, At: at})
		} else if p.relay != nil && !isHere && !isInvisible {
			c.lastSeen = p.Chat.Now() // another server has stored it, about now
		}
		delete(p.left, id)
		if c.online == p.told[id] {
			continue
		}
		changes = append(changes, c)
		if c.online {
			p.told[id] = true
		} else {
			delete(p.told, id)
		}
	}
	return changes, seen, next
}

// storeLastSeen stores when people were last seen.
func (p *presence) storeLastSeen(ctx context.Context, seen []chat.LastSeen) {
	if len(seen) == 0 {
		return
	}
	if err := p.Chat.Store.SetLastSeen(ctx, seen); err != nil && p.ctx.Err() == nil {
		p.Log.Error("cannot store who was last seen when", slog.Any("error", err))
	}
}

// end stores when those were last seen whose absence the server does not live to tell.
func (p *presence) end() {
	p.mu.Lock()
	var seen []chat.LastSeen
	for id, at := range p.left {
		seen = append(seen, chat.LastSeen{User: id, At: at})
	}
	p.mu.Unlock()
	ctx, cancel := context.WithTimeout(context.Background(), lastWords)
	defer cancel()
	p.storeLastSeen(ctx, seen)
}

// announce brings changes to all who share a thread with somebody: one frame for the listeners of all threads in which the
// same people came or went.
func (p *presence) announce(changes []change) {
	users := make([]chat.UserID, len(changes))
	for i, c := range changes {
		users[i] = c.user
	}
	var threads map[chat.UserID][]chat.ThreadID
	var blockers map[chat.UserID][]chat.UserID
	if err := p.insist("who came and went", func() (err error) {
		if threads, err = p.Chat.Store.ThreadsOf(p.ctx, users); err == nil {
			blockers, err = p.Chat.Store.BlockersOf(p.ctx, users)
		}
		return err
	}); err != nil {
		p.interruptAll()
		return
	}
	in := map[chat.ThreadID][]int{} // the places in changes of those who are in a thread
	for i, id := range users {
		if by := blockers[id]; len(by) > 0 {
			p.tellThreads(threads[id], changes[i:i+1], func(owner int64) bool {
				return owner == int64(id) || slices.Contains(by, chat.UserID(owner))
			})
			continue
		}
		for _, t := range threads[id] {
			in[t] = append(in[t], i)
		}
	}
	audiences := map[string][]chat.ThreadID{} // by who came or went in them
	for t, places := range in {
		var key []byte
		for _, i := range places {
			key = binary.AppendUvarint(key, uint64(i))
		}
		audiences[string(key)] = append(audiences[string(key)], t)
	}
	for _, list := range audiences {
		places := in[list[0]]
		some := make([]change, len(places))
		for i, place := range places {
			some[i] = changes[place]
		}
		var skip func(int64) bool
		if len(some) == 1 {
			skip = only(some[0].user)
		}
		p.tellThreads(list, some, skip)
	}
}

// tellThreads tells the listeners of some threads, without those who are skipped, of the same changes.
func (p *presence) tellThreads(threads []chat.ThreadID, changes []change, skip func(owner int64) bool) {
	p.survive(func() { p.publishChanges(threads, changes, skip) }, func() {
		for _, t := range threads {
			p.interruptThread(t)
		}
	})
}

func (p *presence) publishChanges(threads []chat.ThreadID, changes []change, skip func(owner int64) bool) {
	onPages, onJSON := make([]hub.Topic, len(threads)), make([]hub.Topic, len(threads))
	for i, t := range threads {
		onPages[i], onJSON[i] = newsOf(pageWire, t), newsOf(jsonWire, t)
	}
	var html []byte
	frames := make([]hub.Frame, len(changes))
	for i, c := range changes {
		html = append(html, p.page(ui.FramePresence(c.user, c.online, c.lastSeen))...)
		frames[i] = hub.TextFrame(shape.PresenceFrame(c.user, c.online, c.lastSeen), 0)
	}
	p.hub.PublishOnce(onPages, hub.TextFrame(html, 0), skip)
	p.hub.PublishOnce(onJSON, hub.Join(frames...), skip)
}
