package live

import (
	"cmp"
	"encoding/json"
	"log/slog"
	"slices"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
)

const (
	anyVersion      chat.Version = 1 << 62 // higher than any: the thread has to be looked at
	notesAtOnce                  = 256     // notes whose threads are read together
	notesKept                    = 256     // that could not be followed, or everybody comes back and looks
	changesAtOnce                = 500     // messages of one query
	mostChanges                  = 2000    // told one by one; whoever missed more comes back and catches up
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
	r.known[id] = time.Now()
	r.mu.Unlock()
	if !isKnown && r.bus != nil {
		r.bus.Join(userTopic(id))
	}
}

// track follows threads that somebody here is about to hear. First they are listened to, then it is looked how far they are: what
// comes in between is a gap, or known.
func (r *relay) track(ids ...chat.ThreadID) error {
	r.mu.Lock()
	ids = slices.DeleteFunc(slices.Clone(ids), func(id chat.ThreadID) bool { return r.told[id] != nil })
	r.mu.Unlock()
	if len(ids) == 0 {
		return nil
	}
	if r.bus != nil {
		topics := make([]string, len(ids))
		for i, id := range ids {
			topics[i] = threadTopic(id)
		}
		r.bus.Join(topics...)
	}
	versions, err := r.Chat.Store.ThreadVersions(r.ctx, ids)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, v := range versions {
		if r.told[v.Thread] == nil {
			r.told[v.Thread] = &told{v.Version, time.Now(), map[chat.UserID]chat.Seq{}}
		}
	}
	return nil
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
	case chat.OutsideChange:
		r.announceEvent(e)
		r.look.poke()
	default:
		r.announceEvent(e)
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

// hear takes a note, and those that wait behind it.
func (r *relay) hear(first []byte) {
	changed := map[chat.ThreadID]map[chat.MessageID]bool{}
	for raw, n := first, 0; ; n++ {
		r.survive(func() { r.hearOrKeep(raw, changed) }, r.interruptAll)
		if n >= notesAtOnce {
			break
		}
		var isMore bool
		select {
		case raw, isMore = <-r.notes():
		default:
		}
		if !isMore {
			break
		}
	}
	if len(changed) > 0 {
		r.survive(func() { r.catchUp(changed) }, func() {
			for t := range changed {
				r.interruptThread(t)
			}
		})
	}
}

// hearOrKeep follows a note, or keeps it for the next look when it cannot be followed.
func (r *relay) hearOrKeep(raw []byte, changed map[chat.ThreadID]map[chat.MessageID]bool) {
	var n note
	if err := json.Unmarshal(raw, &n); err != nil {
		r.Log.Error("a note of another server cannot be read", slog.Any("error", err))
		return
	}
	switch err := r.hearOne(n, changed); {
	case err == nil || chat.Is(err, chat.NotFound):
	case n.Kind == noteTyping: // over before it could be told
	case len(r.kept) >= notesKept:
		r.interruptAll()
	default:
		r.retry(err)
		r.kept = append(r.kept, raw)
	}
}

// tellCarried tells what a note carries as far as it is the turn of it, and reports whether that is all that the note is about.
func (r *relay) tellCarried(n note) bool {
	at, ok := r.toldOf(n.Thread)
	if !ok || n.Version <= at {
		return true // nobody here hears it, or they have
	}
	c, ok := r.seal.open(n)
	if !ok {
		return false
	}
	for _, s := range c.Messages {
		m := s.Message
		switch {
		case m.Version <= at:
			continue
		case s.Before != at || m.Kind == chat.System: // which may say that somebody left
			return false
		}
		isNew := slices.Contains(n.Sent, m.ID) && m.Version == m.CreatedVersion
		r.survive(func() { r.tellMessage(m, isNew) }, func() { r.interruptThread(n.Thread) })
		at = m.Version
		r.setTold(n.Thread, at)
		if isNew {
			r.OnElsewhere(chat.MessageSent{Message: m})
		}
	}
	return at >= n.Version
}

// hearKept follows the notes that were kept.
func (r *relay) hearKept() {
	kept := r.kept
	r.kept = nil
	for _, raw := range kept {
		r.survive(func() { r.hearOrKeep(raw, r.late) }, r.interruptAll)
	}
}

// hearOne follows a note; threads whose messages changed are added to changed.
func (r *relay) hearOne(n note, changed map[chat.ThreadID]map[chat.MessageID]bool) error {
	switch n.Kind {
	case noteChanged:
		if r.tellCarried(n) {
			return nil
		}
		sent := changed[n.Thread]
		if sent == nil {
			sent = map[chat.MessageID]bool{}
			changed[n.Thread] = sent
		}
		for _, id := range n.Sent {
			sent[id] = true
		}
	case noteThread:
		r.reconcile(n.Thread)
	case noteMember:
		r.reconcile(n.Thread, n.User)
	case noteRead:
		r.tellReadOnce(chat.ThreadRead{ThreadID: n.Thread, UserID: n.User, LastReadSeq: n.Seq})
	case noteSettings:
		return r.tellSettings(n.Thread, n.User)
	case noteBlocks:
		blocked, err := r.Chat.Store.BlockedIDs(r.ctx, n.User)
		if err != nil {
			return err
		}
		r.announceEvent(chat.BlocksChanged{UserID: n.User, Blocked: blocked})
	case noteTyping:
		if !r.hub.Heard(newsOf(pageWire, n.Thread)) && !r.hub.Heard(newsOf(jsonWire, n.Thread)) {
			return nil
		}
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.Typing{ThreadID: n.Thread, User: u} })
	case noteAside:
		c, ok := r.seal.open(n)
		if !ok {
			return nil
		}
		return r.followUser(n.By, func(bot chat.User) chat.Event {
			return chat.Aside{ThreadID: n.Thread, To: n.User, From: bot, ReplyTo: n.ReplyTo, Content: c.Text, At: r.Chat.Now()}
		})
	case noteUser:
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.UserChanged{User: u} })
	case noteAvatar:
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.AvatarChanged{User: u} })
	case noteJoined:
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.UserJoined{User: u, InvitedBy: n.By} })
	case noteDevice:
		return r.tellDevice(n.User, n.Session)
	case noteRenewed:
		r.announceEvent(chat.SessionRenewed{UserID: n.User, Session: n.Session})
	case noteEnded:
		r.announceEvent(chat.SessionsEnded{UserID: n.User, Session: n.Session, Except: n.Except})
	case notePerson:
		r.announceEvent(chat.PersonChanged{UserID: n.User})
	case noteAlerts:
		r.OnElsewhere(chat.AlertsChanged{UserID: n.User})
	case noteTaken:
		r.OnTaken(n.Limit, n.Taken)
	default:
		r.elsewhere.hear(n)
	}
	return nil
}

// retry looks again, because something could not be followed.
func (r *relay) retry(err error) {
	if r.ctx.Err() == nil && !chat.Is(err, chat.NotFound) {
		r.Log.Error("cannot follow another server", slog.Any("error", err))
		r.look.poke()
	}
}

func (r *relay) followUser(id chat.UserID, event func(chat.User) chat.Event) error {
	u, err := r.Chat.Store.User(r.ctx, id)
	if err != nil {
		return err
	}
	r.announceEvent(event(u))
	return nil
}

func (r *relay) tellSettings(t chat.ThreadID, u chat.UserID) error {
	if !r.hub.Online(int64(u)) {
		return nil
	}
	_, views, err := r.Chat.Store.ThreadForAll(r.ctx, t, []chat.UserID{u})
	if err != nil {
		return err
	}
	for _, v := range views {
		r.announceEvent(chat.ThreadSettingsChanged{View: v})
	}
	return nil
}

func (r *relay) tellDevice(u chat.UserID, id chat.SessionID) error {
	if !r.hub.Online(int64(u)) {
		return nil
	}
	now := r.Chat.Now()
	sessions, err := r.Chat.Store.Sessions(r.ctx, u, now.Add(-time.Hour), now, chat.MaxPage)
	if err != nil {
		return err
	}
	for _, s := range sessions {
		if s.ID == id {
			r.announceEvent(chat.DeviceSignedIn{UserID: u, Session: s})
		}
	}
	return nil
}

// reconcile has those hear a thread's news who are in it, and nobody else. others are who may be in it besides those who hear it.
func (r *relay) reconcile(t chat.ThreadID, others ...chat.UserID) {
	hearing := map[int64]struct{}{}
	for _, wire := range []byte{pageWire, jsonWire} {
		r.hub.Owners(hearing, newsOf(wire, t))
		r.hub.Owners(hearing, messagesOf(wire, t))
	}
	asked := make([]chat.UserID, 0, len(hearing)+len(others))
	for id := range hearing {
		asked = append(asked, chat.UserID(id))
	}
	for _, id := range others {
		if _, hears := hearing[int64(id)]; !hears {
			asked = append(asked, id)
		}
	}
	if len(asked) == 0 {
		return
	}
	members, err := r.Chat.Store.MembersAmong(r.ctx, t, asked)
	if err != nil {
		// Nobody knows who may hear it: they come back and look.
		r.retry(err)
		for _, id := range asked {
			r.interruptUser(id)
		}
		return
	}
	for _, id := range asked {
		_, hears := hearing[int64(id)]
		switch isMember := slices.Contains(members, id); {
		case !isMember:
			r.roster.leave(chat.MemberLeft{ThreadID: t, UserID: id})
		case !hears:
			r.enlist(id, t)
			r.tally.mark(id)
		}
	}
	r.roster.mark(t)
}

// catchUp tells what changed in threads since they were told last. With each thread come those of its new messages that another
// server has noted: its people are alerted of them here.
func (r *relay) catchUp(changed map[chat.ThreadID]map[chat.MessageID]bool) {
	since := make([]chat.ThreadVersion, 0, len(changed))
	for t := range changed {
		if at, ok := r.toldOf(t); ok {
			since = append(since, chat.ThreadVersion{Thread: t, Version: at})
		}
	}
	for n := 0; len(since) > 0; n += changesAtOnce {
		ms, now, err := r.Chat.Store.Changes(r.ctx, since, changesAtOnce)
		if err != nil {
			r.retry(err)
			for _, v := range since {
				r.late[v.Thread] = changed[v.Thread]
			}
			return
		}
		isWhole := len(ms) < changesAtOnce
		if !isWhole && n >= mostChanges {
			for _, v := range now {
				r.interruptThread(v.Thread)
				r.setTold(v.Thread, v.Version)
			}
			return
		}
		r.tellChanges(since, ms, now, isWhole, changed)
		if isWhole {
			return
		}
		for i, v := range since {
			since[i].Version, _ = r.toldOf(v.Thread)
		}
	}
}

// tellChanges tells of messages that were read together, and first looks who may hear them where somebody may have left.
func (r *relay) tellChanges(since []chat.ThreadVersion, ms []chat.Message, now []chat.ThreadVersion, isWhole bool, changed map[chat.ThreadID]map[chat.MessageID]bool) {
	from, last, isMoved := map[chat.ThreadID]chat.Version{}, map[chat.ThreadID]chat.Version{}, map[chat.ThreadID]bool{}
	for _, v := range since {
		from[v.Thread], last[v.Thread] = v.Version, v.Version
	}
	for _, m := range ms {
		last[m.ThreadID] = m.Version
		isMoved[m.ThreadID] = isMoved[m.ThreadID] || m.Kind == chat.System
	}
	if isWhole {
		for _, v := range now {
			isMoved[v.Thread] = isMoved[v.Thread] || v.Version > last[v.Thread]
			last[v.Thread] = v.Version
		}
	}
	for t, is := range isMoved {
		if is {
			r.reconcile(t)
		}
	}
	// A message that was changed since it was sent stands behind later ones: lists, which count by seq, hear of new ones in that order.
	var fresh []chat.Message
	for _, m := range ms {
		r.survive(func() {
			isNew := m.CreatedVersion > from[m.ThreadID]
			r.tellReadersLate(m, isNew)
			if isNew {
				fresh = append(fresh, m)
			} else {
				r.tellLists(m, false)
			}
		}, func() { r.interruptThread(m.ThreadID) })
		if changed[m.ThreadID][m.ID] {
			r.OnElsewhere(chat.MessageSent{Message: m})
		}
	}
	slices.SortStableFunc(fresh, func(a, b chat.Message) int { return cmp.Compare(a.Seq, b.Seq) })
	for _, m := range fresh {
		r.survive(func() {
			r.tellLists(m, true)
		}, func() { r.interruptThread(m.ThreadID) })
	}
	for t, v := range last {
		r.setTold(t, v)
	}
}

// lookAtAll catches up on whatever is heard here, as if no note had come.
func (r *relay) lookAtAll(isMissed bool) {
	if isMissed {
		r.elsewhere.ask()
		r.recheck()
	}
	if isMissed || r.bus == nil {
		r.lookAtMembers() // first, so that nobody is told of what came after they left
	}
	r.hearKept()
	r.mu.Lock()
	ids := make([]chat.ThreadID, 0, len(r.told))
	for id := range r.told {
		ids = append(ids, id)
	}
	r.mu.Unlock()
	if len(ids) == 0 {
		return
	}
	versions, err := r.Chat.Store.ThreadVersions(r.ctx, ids)
	if err != nil {
		r.retry(err)
		return
	}
	changed := r.late
	r.late = map[chat.ThreadID]map[chat.MessageID]bool{}
	for _, v := range versions {
		if at, ok := r.toldOf(v.Thread); ok && v.Version > at && changed[v.Thread] == nil {
			changed[v.Thread] = nil
		}
	}
	r.catchUp(changed)
	if isMissed {
		for _, id := range ids {
			r.roster.mark(id)
		}
	}
}

// lookAtMembers has whoever is here hear the threads that they are in, and no others.
func (r *relay) lookAtMembers() {
	owners := r.hub.All()
	for batch := range slices.Chunk(owners, presenceBatch) {
		users := make([]chat.UserID, len(batch))
		for i, id := range batch {
			users[i] = chat.UserID(id)
		}
		heard := make([][]hub.Topic, len(batch)) // first, so that whoever joins meanwhile is not taken for one who has left
		for i, id := range batch {
			heard[i] = r.hub.Topics(id)
		}
		threads, err := r.Chat.Store.ThreadsOf(r.ctx, users)
		if err != nil {
			r.retry(err)
			return
		}
		for i, u := range users {
			r.lookAtMember(u, heard[i], threads[u])
		}
	}
}

func (r *relay) lookAtMember(u chat.UserID, heard []hub.Topic, isIn []chat.ThreadID) {
	hears := map[chat.ThreadID]bool{}
	for _, t := range heard {
		hears[chat.ThreadID(t.ID)] = true
	}
	for _, t := range isIn {
		if !hears[t] {
			r.enlist(u, t)
			r.roster.mark(t)
		}
		delete(hears, t)
	}
	for t := range hears {
		r.roster.leave(chat.MemberLeft{ThreadID: t, UserID: u})
	}
	r.tally.mark(u)
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
