package web

import (
	"log/slog"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/web/api"
	"ribbit/ui"
)

// offlineAfter is how long somebody stays online without a connection: a reload is not an absence.
const offlineAfter = 5 * time.Second

// presence tells companions who came and who went. Somebody is online while a connection is open and a little longer.
type presence struct {
	*Announcer

	mu   sync.Mutex
	told map[chat.UserID]bool      // who is known to be online
	due  map[chat.UserID]time.Time // whose state is to be looked at, and when
	wake chan struct{}
}

func newPresence(a *Announcer) *presence {
	return &presence{
		Announcer: a, told: map[chat.UserID]bool{}, due: map[chat.UserID]time.Time{}, wake: make(chan struct{}, 1),
	}
}

// online reports whether a user is here.
func (p *presence) online(id chat.UserID) bool {
	if p.hub.Online(int64(id)) {
		return true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.told[id]
}

// came and went are called when a user's first connection opens and when the last one closes.
func (p *presence) came(id chat.UserID) { p.look(id, time.Now()) }
func (p *presence) went(id chat.UserID) { p.look(id, time.Now().Add(offlineAfter)) }

func (p *presence) look(id chat.UserID, at time.Time) {
	p.mu.Lock()
	p.due[id] = at
	p.mu.Unlock()
	poke(p.wake)
}

func (p *presence) run() {
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		select {
		case <-p.wake:
		case <-timer.C:
		case <-p.ctx.Done():
			return
		}
		changed, next := p.take(time.Now())
		for id, online := range changed {
			p.tell(id, online)
		}
		timer.Reset(next)
	}
}

// take answers whose state has changed, and how long until the next is due.
func (p *presence) take(now time.Time) (changed map[chat.UserID]bool, next time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	changed, next = map[chat.UserID]bool{}, time.Hour
	for id, at := range p.due {
		if wait := at.Sub(now); wait > 0 {
			next = min(next, wait)
			continue
		}
		delete(p.due, id)
		online := p.hub.Online(int64(id))
		if online == p.told[id] {
			continue
		}
		changed[id] = online
		if online {
			p.told[id] = true
		} else {
			delete(p.told, id)
		}
	}
	return changed, next
}

func (p *presence) tell(id chat.UserID, online bool) {
	companions, err := p.chat.Store.Companions(p.ctx, id)
	if err != nil {
		if p.ctx.Err() == nil {
			p.log.Error("cannot tell presence", slog.Any("error", err))
		}
		return
	}
	html := hub.TextFrame(page(ui.FramePresence(id, online)), 0)
	json := hub.TextFrame(api.PresenceFrame(id, online), 0)
	for _, c := range companions {
		p.hub.PublishTo(int64(c), pageWire, html)
		p.hub.PublishTo(int64(c), jsonWire, json)
	}
}

// poke wakes a worker that may be awake already.
func poke(wake chan struct{}) {
	select {
	case wake <- struct{}{}:
	default:
	}
}
