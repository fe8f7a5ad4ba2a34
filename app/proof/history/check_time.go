package main

import (
	"cmp"
	"slices"
)

// known is what somebody knew at a moment: from then on nobody may be told less.
type known struct {
	at      Moment
	by      any    // the operation or the socket
	message *State // with its version
	thread  int64
	seq     int64 // the thread has at least so many messages
	person  int64
	read    int64 // the person has read at least so far
}

// asked is an operation, or a join, that began at a moment.
type asked struct {
	at    Moment
	check func(k *knowledge)
}

// knowledge is the most that anybody had been told.
type knowledge struct {
	version map[int64]known // by message
	seq     map[int64]known // by thread
	read    map[[2]int64]known
	newest  known           // the highest version of any message
	latest  map[int64]known // the same of each thread
}

// checkTime goes through the history in the order of time. What anybody was told before a question began bounds its
// answer: reads include it, and what is written gets a later place and version.
func (c *checking) checkTime() {
	facts, questions := c.facts(), c.questions()
	slices.SortStableFunc(facts, func(a, b known) int { return cmp.Compare(a.at, b.at) })
	slices.SortStableFunc(questions, func(a, b asked) int { return cmp.Compare(a.at, b.at) })
	k := &knowledge{version: map[int64]known{}, seq: map[int64]known{}, read: map[[2]int64]known{}, latest: map[int64]known{}}
	for _, q := range questions {
		for len(facts) > 0 && facts[0].at < q.at {
			k.learn(facts[0])
			facts = facts[1:]
		}
		q.check(k)
	}
}

func (k *knowledge) learn(f known) {
	if m := f.message; m != nil {
		if old, ok := k.version[m.ID]; !ok || m.Version > old.message.Version {
			k.version[m.ID] = f
		}
		if k.newest.message == nil || m.Version > k.newest.message.Version {
			k.newest = f
		}
		if old := k.latest[m.Thread]; old.message == nil || m.Version > old.message.Version {
			k.latest[m.Thread] = f
		}
	}
	if f.seq > k.seq[f.thread].seq {
		k.seq[f.thread] = f
	}
	key := [2]int64{f.thread, f.person}
	if f.read > k.read[key].read {
		k.read[key] = f
	}
}

func (c *checking) facts() []known {
	var facts []known
	for _, o := range c.Ops {
		for i := range o.Shown {
			s := &o.Shown[i]
			facts = append(facts, known{at: o.End, by: o, message: s, thread: s.Thread, seq: s.Seq})
		}
		if o.Acked.ID != 0 {
			facts = append(facts, known{at: o.End, by: o, message: &o.Acked, thread: o.Thread, seq: o.Acked.Seq})
		}
		for _, v := range o.Views {
			facts = append(facts, known{at: o.End, by: o, thread: v.Thread, seq: v.LastSeq, person: o.Person, read: v.LastReadSeq})
		}
		if _, seq := o.answered(); o.Kind == Send && o.Outcome == OK {
			facts = append(facts, known{at: o.End, by: o, thread: o.Thread, person: o.Person, read: seq})
		}
	}
	for _, l := range c.Sockets {
		for i := range l.Events {
			e := &l.Events[i]
			f := known{at: e.At, by: l, thread: e.Thread}
			switch e.Name {
			case "chat", "message_updated":
				f.message, f.seq = e.State, e.State.Seq
			case "new_message":
				f.seq = e.Seq
			case "read":
				f.person, f.read = e.User, e.Seq
			default:
				continue
			}
			facts = append(facts, f)
		}
	}
	return facts
}

func (c *checking) questions() []asked {
	var out []asked
	for _, o := range c.Ops {
		out = append(out, asked{o.Start, func(k *knowledge) { c.checkFresh(o, k) }})
	}
	for _, l := range c.Sockets {
		for i, e := range l.Events {
			if e.Name == sentJoin {
				out = append(out, asked{e.At, func(k *knowledge) { c.checkJoined(l, i, k) }})
			}
		}
	}
	return out
}

// checkFresh holds the answer of an operation against what was known before it began.
func (c *checking) checkFresh(o *Op, k *knowledge) {
	if o.Kind == Send && o.Outcome != Fail {
		c.checkPlace(o, k)
	}
	if o.Outcome == Fail && o.Status == 404 && (o.Kind == Look || o.Kind == Edit || o.Kind == React) {
		if f, ok := k.version[o.Message]; ok && c.isMember(o.Person, f.message.Thread) {
			c.report(freshReads, "not found: %v\n    though %v was in %s at %v", o, f.message.Brief(), where(f.by), f.at)
		}
	}
	if o.Outcome != OK {
		return
	}
	for _, s := range o.Shown {
		f, ok := k.version[s.ID]
		if ok && f.message.Version > s.Version {
			c.report(freshReads, "%v shows %v\n    though version %d was in %s at %v", o, s.Brief(), f.message.Version, where(f.by), f.at)
		}
	}
	if o.Kind == Edit && k.newest.message != nil && o.Shown[0].Version <= k.newest.message.Version {
		c.report(realTime, "an edit got version %d: %v\n    though %v was in %s at %v",
			o.Shown[0].Version, o, k.newest.message.Brief(), where(k.newest.by), k.newest.at)
	}
	for _, v := range o.Views {
		c.checkView(o, v, k)
	}
	if o.Kind == Page {
		c.checkPage(o)
	}
	if o.Kind == List {
		c.checkList(o)
	}
}

// checkPlace: a message comes after all that anybody knew when its draft was first sent.
func (c *checking) checkPlace(o *Op, k *knowledge) {
	if c.sends[draftKey{o.Thread, o.Person, o.ClientID}][0] != o {
		return
	}
	for _, s := range c.stored(o) {
		if f := k.seq[o.Thread]; s.Seq <= f.seq {
			c.report(realTime, "%v came after seq %d was in %s at %v: %v", s.Brief(), f.seq, where(f.by), f.at, o)
		}
		v, ok := c.created[s.ID]
		if f := k.newest; ok && f.message != nil && v <= f.message.Version {
			c.report(realTime, "%v was stored with version %d, though %v was in %s at %v: %v", s.Brief(), v, f.message.Brief(), where(f.by), f.at, o)
		}
	}
}

// stored are the messages of a draft that are there at the end.
func (c *checking) stored(o *Op) (out []State) {
	for _, attempt := range c.sends[draftKey{o.Thread, o.Person, o.ClientID}] {
		if id, _ := attempt.answered(); id != 0 {
			if s, ok := c.final[id]; ok {
				return []State{s}
			}
		}
	}
	if id, ok := c.words[o.Text[:tokenLength]]; ok {
		if s, ok := c.final[id]; ok {
			out = append(out, s)
		}
	}
	return out
}

func (c *checking) checkView(o *Op, v View, k *knowledge) {
	if f := k.seq[v.Thread]; v.LastSeq < f.seq {
		c.report(freshReads, "%v shows %d messages in thread %d\n    though seq %d was in %s at %v", o, v.LastSeq, v.Thread, f.seq, where(f.by), f.at)
	}
	if f := k.read[[2]int64{v.Thread, o.Person}]; v.LastReadSeq < f.read {
		c.report(monotonic, "%v shows lastReadSeq %d in thread %d\n    though %d was in %s at %v", o, v.LastReadSeq, v.Thread, f.read, where(f.by), f.at)
	}
	if v.Unread != v.LastSeq-v.LastReadSeq || v.Unread < 0 {
		c.report(unreadTrue, "%v shows unread %d, lastSeq %d, lastReadSeq %d", o, v.Unread, v.LastSeq, v.LastReadSeq)
	}
}

// checkPage: a page has no hole, and the latest one ends with the last message.
func (c *checking) checkPage(o *Op) {
	for i, s := range o.Shown {
		if s.Thread != o.Thread || i > 0 && s.Seq != o.Shown[i-1].Seq+1 {
			c.report(oneOrder, "a page with a hole: %v after seq %d in %v", s, o.Shown[max(0, i-1)].Seq, o)
		}
	}
	if n := len(o.Shown); o.Latest && (n > 0 && o.Shown[n-1].Seq != o.Views[0].LastSeq || n == 0 && o.Views[0].LastSeq > 0) {
		c.report(freshReads, "the latest page ends before seq %d: %v", o.Views[0].LastSeq, o)
	}
}

// checkList: the threads with the latest messages come first.
func (c *checking) checkList(o *Op) {
	for i, v := range o.Views {
		if i > 0 && v.LastID > o.Views[i-1].LastID && !c.overlap(o.Views[i-1].LastID, v.LastID) {
			c.report(oneOrder, "the list has thread %d below thread %d, and its message is later: %v", v.Thread, o.Views[i-1].Thread, o)
		}
	}
}

// overlap reports whether two messages may have been stored by several servers at once, so that each may count as the later one.
func (c *checking) overlap(a, b int64) bool {
	if c.Nodes < 2 {
		return false
	}
	beginA, endA, isKnownA := c.storing(a)
	beginB, endB, isKnownB := c.storing(b)
	return !isKnownA || !isKnownB || beginA < endB && beginB < endA
}

// storing is the time in which a message was stored: that of the request that says so, or else, when the answer to that one was lost,
// from the first attempt to the first answer.
func (c *checking) storing(id int64) (begin, end Moment, isKnown bool) {
	for _, attempts := range c.sends {
		for _, o := range attempts {
			if is, _ := o.answered(); o.Outcome != OK || is != id {
				continue
			}
			if o.Created {
				return o.Start, o.End, true
			}
			if begin = attempts[0].Start; !isKnown || o.End < end {
				end = o.End
			}
			isKnown = true
		}
	}
	return begin, end, isKnown
}

// checkJoined: whoever joins is live from a version on that includes all that was known.
func (c *checking) checkJoined(l *Socket, at int, k *knowledge) {
	thread := l.Events[at].Thread
	for _, e := range l.Events[at+1:] {
		if e.Thread != thread || e.Name != "joined" {
			continue
		}
		if f := k.latest[thread]; f.message != nil && e.Version < f.message.Version {
			c.report(freshReads, "joined thread %d at version %d on %s\n    though %v was in %s at %v",
				thread, e.Version, where(l), f.message.Brief(), where(f.by), f.at)
		}
		return
	}
}
