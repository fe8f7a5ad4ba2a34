package live

import (
	"sync"
	"time"

	"ribbit/app/chat"
)

const (
	anyVersion      chat.Version = 1 << 62 // higher than any: the thread has to be looked at
	lookPause                    = time.Second
	forgetEvery                  = 30 * time.Second // how often what nobody hears any more is let go
	rememberAtLeast              = time.Minute      // a thread that is about to be heard
)

// relay keeps what this server's people are told in step with what other servers store in the same database.
//
// It knows up to which version each thread was told that somebody here hears. What comes next is told at once; what comes
// after a gap, or from elsewhere, is read from the database up to there and told in the order of the versions. So it does not
// matter whether notes are lost, late or doubled, and in which order they come. Without a bus, and whenever notes may be missing,
// all those threads are looked at.
//
// Everything but track and meet runs on the goroutine that announces.
type relay struct {
	*Announcer
	bus  Bus // nil without one
	look pace
	due  chan chan struct{} // a look that is due, and what is closed after it

	mu    sync.Mutex
	told  map[chat.ThreadID]*told
	known map[chat.UserID]time.Time // whose topics are joined, and since when

	isBehind bool // who is in which thread, and who hides what, may not be as this server knows

	late map[chat.ThreadID]map[chat.MessageID]bool // threads that could not be read, and what is new in them
	kept [][]byte                                  // notes that could not be followed
	seal seal                                      // of what notes carry
}

// told is how far a thread was told here.
type told struct {
	version chat.Version
	since   time.Time                // it is followed
	read    map[chat.UserID]chat.Seq // how far people are told to have read
}

func newRelay(a *Announcer, b Bus) *relay {
	s, err := newSeal(a.Secret)
	if err != nil {
		panic(err) // not with a key of that length
	}
	return &relay{
		seal:      s,
		Announcer: a, bus: b, look: newPace(lookPause), due: make(chan chan struct{}), told: map[chat.ThreadID]*told{}, known: map[chat.UserID]time.Time{},
		late: map[chat.ThreadID]map[chat.MessageID]bool{},
	}
}

// notes are those of the bus; never any without one.
func (r *relay) notes() <-chan []byte {
	if r == nil || r.bus == nil {
		return nil
	}
	return r.bus.Notes()
}

func (r *relay) missed() <-chan struct{} {
	if r == nil || r.bus == nil {
		return nil
	}
	return r.bus.Missed()
}

// looking are the looks that are due; never any without a relay.
func (r *relay) looking() <-chan chan struct{} {
	if r == nil {
		return nil
	}
	return r.due
}

// keepLooking has all looked at after each poke, and lets go of what nobody hears.
func (r *relay) keepLooking() {
	forgotten := time.Now()
	r.look.run(r.ctx, func() time.Duration {
		done := make(chan struct{})
		select {
		case r.due <- done:
		case <-r.ctx.Done():
			return whenPoked
		}
		select {
		case <-done:
		case <-r.ctx.Done():
			return whenPoked
		}
		if time.Since(forgotten) > forgetEvery {
			forgotten = time.Now()
			r.forget()
		}
		return whenPoked
	})
}

// publish tells other servers of what happened here.
func (r *relay) publish(list ...addressed) {
	if r.bus == nil {
		return
	}
	for _, to := range list {
		to.note.Node = r.elsewhere.me
		to.note.Sealed = r.seal.close(to.note)
		r.bus.Publish(to.topic, to.note.bytes())
	}
}

// meet listens to what concerns a user, who is coming.
func (r *relay) meet(id chat.UserID) {
	r.mu.Lock()
	_, isKnown := r.known[id]
	if isKnown {
		r.known[id] = time.Now()
	}
	r.mu.Unlock()
	if isKnown {
		return
	}
	if r.bus != nil {
		r.bus.Join(userTopic(id))
	}
	r.mu.Lock()
	r.known[id] = time.Now() // only now: whoever comes meanwhile waits for the others to know as well
	r.mu.Unlock()
}

// track follows threads that somebody here is about to hear. First they are listened to, then it is looked how far they are: what
// comes in between is a gap, or known.
func (r *relay) track(ids ...chat.ThreadID) error {
	if ids = r.listen(ids); len(ids) == 0 {
		return nil
	}
	_, err := r.versionsOf(ids)
	return err
}

// present is track, and answers which versions the threads have.
func (r *relay) present(ids []chat.ThreadID) (map[chat.ThreadID]chat.Version, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	r.listen(ids)
	return r.versionsOf(ids)
}

// listen has the others know of those of the threads that are not followed yet, and answers them. The rest is followed on.
func (r *relay) listen(ids []chat.ThreadID) (unknown []chat.ThreadID) {
	r.mu.Lock()
	for _, id := range ids {
		if at := r.told[id]; at != nil {
			at.since = time.Now()
		} else {
			unknown = append(unknown, id)
		}
	}
	r.mu.Unlock()
	if r.bus != nil && len(unknown) > 0 {
		topics := make([]string, len(unknown))
		for i, id := range unknown {
			topics[i] = threadTopic(id)
		}
		r.bus.Join(topics...)
	}
	return unknown
}

// versionsOf reads the versions of threads; those that are not followed yet were told up to there.
func (r *relay) versionsOf(ids []chat.ThreadID) (map[chat.ThreadID]chat.Version, error) {
	versions, err := r.Chat.Store.ThreadVersions(r.ctx, ids)
	if err != nil {
		return nil, err
	}
	now := make(map[chat.ThreadID]chat.Version, len(versions))
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, v := range versions {
		now[v.Thread] = v.Version
		if r.told[v.Thread] == nil {
			r.told[v.Thread] = &told{v.Version, time.Now(), map[chat.UserID]chat.Seq{}}
		}
	}
	return now, nil
}

// toldOf is how far a thread was told; ok is false when nobody here hears it.
func (r *relay) toldOf(t chat.ThreadID) (v chat.Version, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	at := r.told[t]
	if at == nil {
		return 0, false
	}
	return at.version, true
}

func (r *relay) setTold(t chat.ThreadID, v chat.Version) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if at := r.told[t]; at != nil {
		at.version = max(at.version, v)
	}
}

// tell announces what was committed here, in its turn.
func (r *relay) tell(events []chat.Event) {
	r.publish(notesOf(events)...)
	for _, e := range events {
		r.survive(func() { r.tellInTurn(e) }, func() { r.interrupt(e) })
	}
}

// tellInTurn tells of an event of this server. What can be changed at another one, too, is told as it is now: its note may have been here
// first, and of a later change.
func (r *relay) tellInTurn(e chat.Event) {
	switch e := e.(type) {
	case chat.MessageSent:
		if r.OnSent != nil {
			r.OnSent()
		}
		r.tellNext(e.Message, e.Before, true)
	case chat.MessageChanged:
		r.tellNext(e.Message, e.Before, false)
	case chat.MessagesChanged:
		r.tally.markThread(e.ThreadID)
		r.catchUp(map[chat.ThreadID]map[chat.MessageID]bool{e.ThreadID: nil})
	case chat.ThreadRead:
		r.tellReadOnce(e)
	case chat.ThreadOpened:
		r.announceEvent(e)
		r.reconcile(e.Thread.ID)
	case chat.MembersJoined:
		r.admit(e.ThreadID, e.UserIDs...)
	case chat.MemberLeft:
		r.admit(e.ThreadID, e.UserID)
	case chat.UserChanged, chat.AvatarChanged, chat.BlocksChanged:
		r.tellStored(e)
	case chat.ThreadSettingsChanged:
		r.tellStored(e)
		r.mutes.poke()
	case chat.OutsideChange:
		r.announceEvent(e)
		if e.IsUntold {
			r.elsewhere.publish(note{Kind: noteLook})
			r.lookAtAll(true)
			return
		}
		r.look.poke()
	default:
		r.announceEvent(e)
	}
}

// tellStored tells of an event as the others are told, by what is stored.
func (r *relay) tellStored(e chat.Event) {
	for _, to := range notesOf([]chat.Event{e}) {
		r.hearOrKeep(to.note.bytes(), r.late)
	}
}

// tellReadOnce tells how far somebody has read, unless more was told: what is read at two servers comes in any order.
func (r *relay) tellReadOnce(e chat.ThreadRead) {
	r.mu.Lock()
	at := r.told[e.ThreadID]
	isKnown := at != nil && e.LastReadSeq <= at.read[e.UserID]
	if at != nil && !isKnown {
		at.read[e.UserID] = e.LastReadSeq
	}
	r.mu.Unlock()
	if !isKnown {
		r.tellRead(e)
	}
}

// tellNext tells of a message if nothing is missing before it.
func (r *relay) tellNext(m chat.Message, before chat.Version, isNew bool) {
	at, ok := r.toldOf(m.ThreadID)
	switch {
	case !ok || at == before:
		r.tellMessage(m, isNew)
		r.setTold(m.ThreadID, m.Version)
	case at < m.Version:
		r.catchUp(map[chat.ThreadID]map[chat.MessageID]bool{m.ThreadID: nil})
	}
}

// forget lets go of threads and users that nobody here hears any more.
func (r *relay) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	var topics []string
	for t, at := range r.told {
		if time.Since(at.since) > rememberAtLeast && !r.hub.Heard(newsOf(pageWire, t)) && !r.hub.Heard(newsOf(jsonWire, t)) {
			delete(r.told, t)
			topics = append(topics, threadTopic(t))
		}
	}
	for u, since := range r.known {
		if time.Since(since) > rememberAtLeast && !r.hub.Online(int64(u)) {
			delete(r.known, u)
			topics = append(topics, userTopic(u))
		}
	}
	if r.bus != nil {
		r.bus.Leave(topics...)
	}
}
