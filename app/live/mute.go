package live

import (
	"time"

	"ribbit/app/chat"
)

const (
	mutePause = 100 * time.Millisecond // the least between two looks
	muteLook  = time.Minute            // the clock of a machine that slept goes on without its timers
)

// mutes tells people that a thread which they had muted for a time is so no more. Nothing is written for that: whoever asks
// meanwhile is answered by the clock.
type mutes struct {
	*Announcer
	pace
	seen time.Time // what ended up to then was told; only of the worker
}

func newMutes(a *Announcer) *mutes {
	return &mutes{Announcer: a, pace: newPace(mutePause)}
}

func (m *mutes) run() {
	m.seen = m.Chat.Now()
	m.poke() // some may be left from before the start
	m.pace.run(m.ctx, func() (next time.Duration) {
		next = muteLook
		m.survive(func() { next = m.expire(m.Chat.Now()) }, m.interruptAll)
		return next
	})
}

// expire announces the mutes that have ended since the last time, and answers when to do it again.
func (m *mutes) expire(now time.Time) time.Duration {
	var ended []chat.EndedMute
	var next time.Time
	if err := m.insist("which mutes ended", func() (err error) {
		ended, next, err = m.Chat.Store.EndedMutes(m.ctx, m.seen, now)
		return err
	}); err != nil {
		return muteLook
	}
	m.seen = now
	for _, e := range ended {
		m.survive(func() { m.end(e) }, func() { m.interruptUser(e.User) })
	}
	if next.IsZero() {
		return whenPoked
	}
	return min(muteLook, next.Sub(now))
}

func (m *mutes) end(e chat.EndedMute) {
	if !m.hub.Online(int64(e.User)) {
		return
	}
	var views []chat.ThreadView
	if err := m.insist("that a mute ended", func() (err error) {
		if _, views, err = m.Chat.Store.ThreadForAll(m.ctx, e.Thread, []chat.UserID{e.User}); chat.Is(err, chat.NotFound) {
			err = nil
		}
		return err
	}); err != nil {
		m.interruptUser(e.User)
	}
	for _, v := range views {
		m.announceThreadSettings(v)
	}
}
