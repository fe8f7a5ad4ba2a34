package live

import (
	"cmp"
	"maps"
	"slices"

	"ribbit/app/chat"
	"ribbit/app/hub"
)

const (
	changesAtOnce = 500  // messages of one query
	mostChanges   = 2000 // told one by one; whoever missed more comes back and catches up
)

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
	members, ok := r.membersAmong(t, asked)
	if !ok {
		return
	}
	var come []chat.UserID
	for _, id := range asked {
		_, hears := hearing[int64(id)]
		switch isMember := slices.Contains(members, id); {
		case !isMember:
			r.roster.leave(chat.MemberLeft{ThreadID: t, UserID: id})
		case !hears:
			come = append(come, id)
			r.tally.mark(id)
		}
	}
	r.enlist(t, come...)
	r.roster.mark(t)
}

// admit has each of some people hear a thread's news, or not, as they are in it now.
func (r *relay) admit(t chat.ThreadID, users ...chat.UserID) {
	members, ok := r.membersAmong(t, users)
	if !ok {
		return
	}
	for _, id := range users {
		if !slices.Contains(members, id) {
			r.roster.leave(chat.MemberLeft{ThreadID: t, UserID: id})
		}
	}
	r.enlist(t, members...)
	r.roster.mark(t)
}

// membersAmong lists those of some people who are in a thread. Where nobody knows who may hear it, ok is false, and they come back and look.
func (r *relay) membersAmong(t chat.ThreadID, users []chat.UserID) (members []chat.UserID, ok bool) {
	if len(users) == 0 {
		return nil, false
	}
	members, err := r.Chat.Store.MembersAmong(r.ctx, t, users)
	if err != nil {
		r.retry(err)
		for _, id := range users {
			r.interruptUser(id)
		}
	}
	return members, err == nil
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
				r.wasLate(v.Thread, changed[v.Thread])
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

// wasLate notes that a thread could not be read, and what is new in it.
func (r *relay) wasLate(t chat.ThreadID, sent map[chat.MessageID]bool) {
	if r.late[t] == nil {
		r.late[t] = map[chat.MessageID]bool{}
	}
	maps.Copy(r.late[t], sent)
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
	asOf := make(map[chat.ThreadID]chat.Version, len(now))
	for _, v := range now {
		asOf[v.Thread] = v.Version
	}
	// A message that was changed since it was sent stands behind later ones: lists, which count by seq, hear of new ones in that order.
	var changes, fresh []chat.Message
	for _, m := range ms {
		r.survive(func() {
			isNew := m.CreatedVersion > from[m.ThreadID]
			r.sayAll(r.readersOf(m), m, isNew, true)()
			if isNew {
				fresh = append(fresh, m)
			} else {
				changes = append(changes, m)
			}
		}, func() { r.interruptThread(m.ThreadID) })
		if changed[m.ThreadID][m.ID] {
			r.OnElsewhere(chat.MessageSent{Message: m})
		}
	}
	slices.SortStableFunc(fresh, func(a, b chat.Message) int { return cmp.Compare(a.Seq, b.Seq) })
	tellLists := func(ms []chat.Message, isNew bool) {
		r.tellShown(ms, func(m chat.Message) chat.Version { return asOf[m.ThreadID] }, func(m chat.Message) (tell func()) {
			tell = func() {}
			r.survive(func() {
				tell = r.sayAll(r.listsOf(m), m, isNew, true)
				r.recount(m, isNew)
			}, func() { r.interruptThread(m.ThreadID) })
			return tell
		})
	}
	tellLists(changes, false)
	tellLists(fresh, true)
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
	// First, so that nobody is told what somebody hides, or of what came after they left.
	if r.isBehind = r.isBehind || isMissed || r.bus == nil; r.isBehind {
		r.isBehind = !r.lookAtPrivate() || !r.lookAtMembers()
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

// lookAtPrivate learns who hides what. It is false when the database does not say.
func (r *relay) lookAtPrivate() bool {
	users, err := r.Chat.Store.PrivateUsers(r.ctx)
	if err != nil {
		r.retry(err)
		return false
	}
	for _, u := range r.private.changed(users) {
		r.tellUser(u)
	}
	return true
}

// lookAtMembers has whoever is here hear the threads that they are in, and no others. It is false when the database does not say.
func (r *relay) lookAtMembers() bool {
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
			return false
		}
		come := map[chat.ThreadID][]chat.UserID{}
		for i, u := range users {
			r.lookAtMember(u, heard[i], threads[u], come)
		}
		r.enlistAll(come)
		for t := range come {
			r.roster.mark(t)
		}
	}
	return true
}

// lookAtMember has somebody hear nothing of threads that they are not in, and notes those that they have come into.
func (r *relay) lookAtMember(u chat.UserID, heard []hub.Topic, isIn []chat.ThreadID, come map[chat.ThreadID][]chat.UserID) {
	hears := map[chat.ThreadID]bool{}
	for _, t := range heard {
		hears[chat.ThreadID(t.ID)] = true
	}
	for _, t := range isIn {
		if !hears[t] {
			come[t] = append(come[t], u)
		}
		delete(hears, t)
	}
	for t := range hears {
		r.roster.leave(chat.MemberLeft{ThreadID: t, UserID: u})
	}
	r.tally.mark(u)
}
