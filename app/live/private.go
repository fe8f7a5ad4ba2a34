package live

import (
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/shape"
	"ribbit/ui"
)

// private is who hides what, as of the last commit that was announced: so what is told of somebody follows their own
// choice in the order in which both were stored. The zero value is nobody.
type private struct {
	mu        sync.RWMutex
	reads     map[int64]bool // whose reading is nobody's business
	invisible map[int64]bool // who is never online
}

func (p *private) learn(u chat.User) {
	p.mu.Lock()
	defer p.mu.Unlock()
	set(&p.reads, int64(u.ID), u.HidesReading)
	set(&p.invisible, int64(u.ID), u.Invisible)
}

// changed are those of whom something else is known than that these hide something, and nobody besides, as they are now.
func (p *private) changed(hiding []chat.User) (users []chat.User) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	now := make(map[int64]bool, len(hiding))
	for _, u := range hiding {
		id := int64(u.ID)
		now[id] = true
		if p.reads[id] != u.HidesReading || p.invisible[id] != u.Invisible {
			users = append(users, u)
		}
	}
	for _, known := range []map[int64]bool{p.reads, p.invisible} {
		for id := range known {
			if !now[id] {
				now[id] = true
				users = append(users, chat.User{ID: chat.UserID(id)})
			}
		}
	}
	return users
}

func set(of *map[int64]bool, id int64, is bool) {
	if *of == nil {
		*of = map[int64]bool{}
	}
	if is {
		(*of)[id] = true
	} else {
		delete(*of, id)
	}
}

func (p *private) isInvisible(id chat.UserID) bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.invisible[int64(id)]
}

// readers answers to whom a user's reading may not be told: to nobody when it is hidden, else not to those who hide
// their own. skip is nil when all may know.
func (p *private) readers(reader chat.UserID) (isHidden bool, skip func(owner int64) bool) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	if len(p.reads) == 0 {
		return false, nil
	}
	return p.reads[int64(reader)], func(owner int64) bool {
		p.mu.RLock()
		defer p.mu.RUnlock()
		return p.reads[owner]
	}
}

// tellRead moves a read mark where it may be seen, and in any case for the reader's own connections.
func (a *Announcer) tellRead(e chat.ThreadRead) {
	isHidden, skip := a.private.readers(e.UserID)
	if isHidden {
		a.tellOwn(e.UserID, a.page(ui.FrameRead(e)), shape.ReadFrame(e))
	} else {
		a.publish(newsOf(pageWire, e.ThreadID), skip, func() []byte { return a.page(ui.FrameRead(e)) })
		a.publish(newsOf(jsonWire, e.ThreadID), skip, func() []byte { return shape.ReadFrame(e) })
	}
	a.tally.mark(e.UserID)
}

// tellUser follows what somebody decided about themselves.
func (a *Announcer) tellUser(u chat.User) {
	wasHidden, _ := a.private.readers(u.ID)
	a.private.learn(u)
	a.presence.look(u.ID, time.Now())
	if wasHidden != u.HidesReading {
		a.tellMarks(u.ID)
	}
}

// tellJoined has admins know that somebody has come.
func (a *Announcer) tellJoined(e chat.UserJoined) {
	a.errands.add(errand{"joined", e.User.ID}, func() error {
		admins, err := a.Chat.Store.Admins(a.ctx)
		if err != nil {
			return err
		}
		frame := hub.TextFrame(a.page(ui.FramePerson(e.User)), 0)
		for _, id := range admins {
			a.hub.PublishTo(int64(id), pageWire, frame)
		}
		return nil
	})
}

// tellMarks has every open page of a thread that a user is in look again at who has read how far.
func (a *Announcer) tellMarks(user chat.UserID) {
	a.tellThreadsOf(errand{"marks", user}, func() []byte { return a.page(ui.FrameMarks(user)) })
}

// tellAvatar brings somebody's new avatar to every page on which they may be seen.
func (a *Announcer) tellAvatar(u chat.User) {
	frame := func() []byte { return a.page(ui.FrameAvatar(u)) }
	a.tellThreadsOf(errand{"avatar", u.ID}, frame)
	a.hub.PublishTo(int64(u.ID), pageWire, hub.TextFrame(frame(), 0))
}

// tellName has every page and program of somebody who shares a thread with a user learn what they are called now.
func (a *Announcer) tellName(id chat.UserID) {
	a.errands.add(errand{"name", id}, func() error {
		users, err := a.Chat.Store.UsersByID(a.ctx, []chat.UserID{id})
		if err != nil || len(users) == 0 {
			return err
		}
		threads, err := a.Chat.Store.ThreadIDs(a.ctx, id)
		if err != nil {
			return err
		}
		topics := make([]hub.Topic, len(threads))
		for i, t := range threads {
			topics[i] = newsOf(pageWire, t)
			a.roster.mark(t) // lists, titles and the people of a thread come anew with it
		}
		a.hub.PublishOnce(topics, hub.TextFrame(a.page(ui.FrameName(users[0])), 0), nil)
		return nil
	})
}

// tellThreadsOf sends one frame to every page of somebody who shares a thread with a user.
func (a *Announcer) tellThreadsOf(why errand, frame func() []byte) {
	a.errands.add(why, func() error {
		threads, err := a.Chat.Store.ThreadIDs(a.ctx, why.user)
		if err != nil {
			return err
		}
		topics := make([]hub.Topic, len(threads))
		for i, t := range threads {
			topics[i] = newsOf(pageWire, t)
		}
		a.hub.PublishOnce(topics, hub.TextFrame(frame(), 0), nil)
		return nil
	})
}

func (a *Announcer) tellOwn(user chat.UserID, html, json []byte) {
	a.hub.PublishTo(int64(user), pageWire, hub.TextFrame(html, 0))
	a.hub.PublishTo(int64(user), jsonWire, hub.TextFrame(json, 0))
}
