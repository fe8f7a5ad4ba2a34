package main

// visit is one thread on one socket, from a join on.
type visit struct {
	socket *Socket
	thread int64
	since  int64 // noSince for none
	// A join while joined: until the replay begins, frames of the former visit may still come, and nobody can tell them
	// from it for certain.
	isAgain  bool
	isLive   bool
	descents int
	replay   []State
	told     map[int64]bool // messages of the replay and after it
	version  int64          // of joined
	live     []State
}

// checkSocket goes through what one client got on one socket. For each thread that means: what a replay tells is all that
// changed, once and in order of version; after joined comes every change, once and in order of version.
func (c *checking) checkSocket(l *Socket) {
	visits := map[int64]*visit{}
	news := map[int64]int64{}    // the last seq of new_message, by thread
	read := map[[2]int64]int64{} // the last read mark, by thread and person
	for _, e := range l.Events {
		v := visits[e.Thread]
		switch e.Name {
		case sentJoin:
			if v != nil {
				c.endVisit(v)
			}
			visits[e.Thread] = &visit{socket: l, thread: e.Thread, since: e.Since, isAgain: v != nil, told: map[int64]bool{}}
		case "joined":
			if v == nil || v.isLive {
				c.report(converges, "joined without a join: thread %d at %v on %v", e.Thread, e.At, where(l))
				continue
			}
			v.isLive, v.version = true, e.Version
			c.checkReplay(v)
		case "left":
			if v != nil {
				c.endVisit(v)
			}
			delete(visits, e.Thread)
		case "chat", "message_updated":
			c.takeState(v, l, e)
		case "new_message":
			if last, ok := news[e.Thread]; ok && e.Seq != last+1 {
				c.report(converges, "new_message with seq %d after %d in thread %d at %v on %v", e.Seq, last, e.Thread, e.At, where(l))
			}
			news[e.Thread] = e.Seq
		case "read":
			key := [2]int64{e.Thread, e.User}
			if e.Seq <= read[key] {
				c.report(monotonic, "person %d has read up to %d after %d in thread %d at %v on %v", e.User, e.Seq, read[key], e.Thread, e.At, where(l))
			}
			read[key] = e.Seq
		case sentLeave, "ack", "typing", "presence", "unread_count", "thread_updated", "error":
		default:
			c.report(soundness, "a frame that is not in the contract, on %v: %s", where(l), e.Name)
		}
	}
	for _, v := range visits {
		c.endVisit(v)
	}
}

// takeState takes a message that was told.
func (c *checking) takeState(v *visit, l *Socket, e Event) {
	s := *e.State
	switch {
	case v == nil:
		c.report(converges, "a frame of a thread that is not joined: %s %v at %v on %v", e.Name, s.Brief(), e.At, where(l))
		return
	case v.isLive:
		c.checkLive(v, e)
		v.live = append(v.live, s)
	case v.since == noSince && !v.isAgain:
		c.report(converges, "a replay that nobody asked for: %s %v at %v on %v", e.Name, s.Brief(), e.At, where(l))
	default:
		c.checkTold(v, e)
		v.replay = append(v.replay, s)
	}
	if e.Name == "chat" && v.told[s.ID] && !v.isAgain {
		c.report(converges, "told as new twice: %v at %v on %v", s.Brief(), e.At, where(l))
	}
	v.told[s.ID] = true
}

// checkTold looks at a frame of a replay.
func (c *checking) checkTold(v *visit, e Event) {
	s := *e.State
	if n := len(v.replay); n > 0 && s.Version <= v.replay[n-1].Version {
		if v.descents++; v.descents > 1 || !v.isAgain {
			c.report(oneOrder, "a replay out of order: %v after version %d at %v on %v", s.Brief(), v.replay[n-1].Version, e.At, where(v.socket))
		}
	}
	if v.isAgain {
		return
	}
	if s.Version <= v.since {
		c.report(converges, "told again: %v since %d at %v on %v", s.Brief(), v.since, e.At, where(v.socket))
	}
	created, isKnown := c.created[s.ID]
	switch {
	case e.Name == "chat" && (isKnown && created <= v.since || c.oldest(s.ID) <= v.since):
		c.report(converges, "told as new, since %d: %v at %v on %v", v.since, s.Brief(), e.At, where(v.socket))
	case e.Name == "message_updated" && isKnown && created > v.since && !v.told[s.ID]:
		c.report(converges, "new, and told as changed, since %d: %v, stored with version %d, at %v on %v", v.since, s.Brief(), created, e.At, where(v.socket))
	}
}

// oldest is the lowest version in which anybody was shown a message.
func (c *checking) oldest(id int64) int64 {
	lowest := int64(1) << 62
	for v := range c.seen[id] {
		lowest = min(lowest, v)
	}
	return lowest
}

// checkReplay looks at a whole replay: it has told, at least in the state that anybody was shown up to then, every
// message that changed.
func (c *checking) checkReplay(v *visit) {
	if v.since == noSince {
		return
	}
	told := map[int64]int64{}
	for _, s := range v.replay {
		told[s.ID] = max(told[s.ID], s.Version)
		if s.Version > v.version {
			c.report(oneOrder, "joined at version %d after %v on %v", v.version, s.Brief(), where(v.socket))
		}
	}
	for id, s := range c.final {
		if s.Thread != v.thread || s.Version <= v.since {
			continue
		}
		best := int64(0)
		for shown := range c.seen[id] {
			if shown <= v.version {
				best = max(best, shown)
			}
		}
		if best > v.since && told[id] < best {
			c.report(converges, "missed in a replay since %d up to %d: message %d (thread %d) has version %d, told was %d, on %v",
				v.since, v.version, id, v.thread, best, told[id], where(v.socket))
		}
	}
}

// checkLive looks at a frame after joined: it is later than all before it.
func (c *checking) checkLive(v *visit, e Event) {
	last := v.version
	if n := len(v.live); n > 0 {
		last = v.live[n-1].Version
	}
	if e.State.Version <= last {
		c.report(oneOrder, "out of order: %v after version %d at %v on %v", e.State.Brief(), last, e.At, where(v.socket))
	}
	created, isKnown := c.created[e.State.ID]
	if e.Name == "message_updated" && isKnown && created > v.version && !v.told[e.State.ID] {
		c.report(converges, "changed before it came: %v at %v on %v", e.State.Brief(), e.At, where(v.socket))
	}
}

// endVisit looks at all that came live: up to the last frame nothing that anybody was shown is missing.
func (c *checking) endVisit(v *visit) {
	if !v.isLive || len(v.live) == 0 {
		return
	}
	got, last, latest := map[int64]bool{}, int64(0), map[int64]int64{}
	for _, s := range v.live {
		got[s.Version] = true
		last = max(last, s.Version)
		latest[s.ID] = s.Version
	}
	for _, want := range c.between(v.thread, v.version, last) {
		if !got[want] && !c.isOutdated(want, last, latest) {
			c.report(converges, "missed while live: version %d of thread %d, joined at %d, the last was %d, on %v",
				want, v.thread, v.version, last, where(v.socket))
		}
	}
}

// isOutdated reports whether several servers may have left a version out: what one of them missed it tells later, each message in
// its present state. latest are the versions in which a visit told messages, up to last.
func (c *checking) isOutdated(version, last int64, latest map[int64]int64) bool {
	if c.Nodes < 2 {
		return false
	}
	for id, byVersion := range c.seen {
		if _, ok := byVersion[version]; ok {
			return latest[id] > version || c.final[id].Version > last
		}
	}
	return false
}

// checkConvergence: after the faults every client that was there, whatever it went through, has what the server has.
func (c *checking) checkConvergence() {
	has := map[int]map[int64]State{} // by client
	for _, l := range c.Sockets {
		mine := has[l.Client]
		if mine == nil {
			mine = map[int64]State{}
			has[l.Client] = mine
		}
		for _, e := range l.Events {
			if s := e.State; s != nil && s.Version > mine[s.ID].Version {
				mine[s.ID] = *s
			}
		}
	}
	for _, l := range c.Sockets {
		if !l.Settled {
			continue
		}
		for thread, log := range c.Final.Log {
			if !c.isMember(l.Person, thread) {
				continue
			}
			for _, s := range log {
				if mine, ok := has[l.Client][s.ID]; mine != s {
					c.report(converges, "client %d (socket %d) has %t %v\n    and the server %v", l.Client, l.Number, ok, mine, s)
				}
			}
		}
	}
}
