package live

import (
	"log/slog"
	"sync"

	"ribbit/app/chat"
)

// shown is up to which versions of threads somebody here was told what they had missed. Lists hear of messages one after the other, also of
// those that were changed since: whoever was told that one is deleted must not hear behind it, from a list, what it said. The zero value is
// of nobody.
type shown struct {
	mu     sync.Mutex
	upTo   map[chat.ThreadID]chat.Version // only where lists are not known to be as far
	before map[chat.ThreadID]chat.Version // what upTo had when it was full: lists are moments behind, and what was shown before that is forgotten
}

// mostShown is how many threads each of the two has, of some 50 bytes.
const mostShown = 10_000

// show notes that somebody is about to be told what a thread says. What lists are told from then on is not older.
func (s *shown) show(t chat.ThreadID, v chat.Version) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.upTo == nil || len(s.upTo) >= mostShown {
		s.upTo, s.before = map[chat.ThreadID]chat.Version{}, s.upTo
	}
	s.upTo[t] = max(s.last(t), v)
}

func (s *shown) last(t chat.ThreadID) chat.Version { return max(s.upTo[t], s.before[t]) }

// tell has something told that is as a thread was with a version, if nobody was shown more. Lists are as far then, unless it was read again
// for them.
func (s *shown) tell(t chat.ThreadID, asOf chat.Version, isAgain bool, tell func()) (isTold bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.last(t) > asOf {
		return false
	}
	if !isAgain {
		delete(s.upTo, t)
		delete(s.before, t)
	}
	tell()
	return true
}

// of is up to which versions the threads of messages were shown.
func (s *shown) of(ms []chat.Message) map[chat.ThreadID]chat.Version {
	s.mu.Lock()
	defer s.mu.Unlock()
	versions := map[chat.ThreadID]chat.Version{}
	for _, m := range ms {
		versions[m.ThreadID] = s.last(m.ThreadID)
	}
	return versions
}

// tellShown tells lists of messages that are as their threads were with the versions of asOf. From the first one on of which somebody was
// shown more they are read again. say prepares what is told, which then takes no time.
func (a *Announcer) tellShown(ms []chat.Message, asOf func(chat.Message) chat.Version, say func(chat.Message) (tell func())) {
	for isAgain := false; len(ms) > 0; isAgain = true {
		for len(ms) > 0 && a.shown.tell(ms[0].ThreadID, asOf(ms[0]), isAgain, say(ms[0])) {
			ms = ms[1:]
		}
		if len(ms) == 0 {
			return
		}
		versions := a.shown.of(ms)
		asOf = func(m chat.Message) chat.Version { return versions[m.ThreadID] }
		if !a.readAgain(ms) {
			return
		}
	}
}

// readAgain puts messages as they are now in the place of what they were. Where the database does not say, those who were to hear of them
// come back and look.
func (a *Announcer) readAgain(ms []chat.Message) bool {
	ids, places := make([]chat.MessageID, len(ms)), make(map[chat.MessageID]int, len(ms))
	for i, m := range ms {
		ids[i], places[m.ID] = m.ID, i
	}
	now, err := a.Chat.Store.MessagesByID(a.ctx, ids)
	if err == nil && len(now) < len(ms) {
		err = chat.NoSuchMessage()
	}
	if err != nil {
		if a.ctx.Err() == nil {
			a.Log.Error("cannot tell of messages that were changed since", slog.Any("error", err))
		}
		for _, m := range ms {
			a.interruptThread(m.ThreadID)
		}
		return false
	}
	for _, m := range now {
		ms[places[m.ID]] = m
	}
	return true
}
