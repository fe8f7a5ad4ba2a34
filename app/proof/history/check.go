package main

import (
	"cmp"
	"fmt"
	"slices"
)

// The promises that are checked. I1 to I10 are those of a chat that is consistent; the others belong to Ribbit.
const (
	onceStored = "I1 acknowledged is there, exactly once"
	onceSent   = "I2 a repeated clientId is the first message"
	oneOrder   = "I3 one order, seq without holes, version grows"
	freshReads = "I4 what is acknowledged or shown is read by everybody"
	monotonic  = "I5 nothing goes back"
	realTime   = "I6 what began later comes later"
	nothingNew = "I7 refused is absent, nobody's is absent"
	converges  = "I8 who comes back has what is there"
	lastChange = "I9 the last change stands, deleted is gone"
	membership = "I10 nothing to strangers"
	unreadTrue = "unread is true"
	lasting    = "what was read survives"
	soundness  = "the server is sound"
)

// mostTold is how many violations of one promise are told in full.
const mostTold = 8

// Violation is a promise that a history breaks.
type Violation struct {
	Promise string
	Text    string
}

func (v Violation) String() string { return v.Promise + ": " + v.Text }

// checking is a history with what the checks look up.
type checking struct {
	*History
	final    map[int64]State           // by message
	seen     map[int64]map[int64]State // every state that was shown to anybody, by message and version
	versions map[int64][]int64         // of every state that was shown, by thread, sorted
	created  map[int64]int64           // the version with which a message was stored, where it is known
	sends    map[draftKey][]*Op        // every attempt of each draft
	changes  map[int64][]*Op           // edits, deletes and reactions of each message
	deleted  map[int64]Moment          // when a deletion was first acknowledged, by message
	source   map[string]int64          // thread of a token
	words    map[string]int64          // message of a token, where it is known
	found    []Violation
	count    map[string]int
}

// draftKey is what makes two sends the same.
type draftKey struct {
	thread, person int64
	clientID       string
}

// Check holds a history against everything that is promised. No answer is good news.
func Check(h *History) []Violation {
	c := &checking{
		History: h, final: map[int64]State{}, seen: map[int64]map[int64]State{}, versions: map[int64][]int64{},
		created: map[int64]int64{}, sends: map[draftKey][]*Op{}, changes: map[int64][]*Op{}, deleted: map[int64]Moment{},
		source: map[string]int64{}, words: map[string]int64{}, count: map[string]int{},
	}
	slices.SortStableFunc(h.Ops, func(a, b *Op) int { return cmp.Compare(a.Start, b.Start) })
	c.identify()
	c.collect()
	c.checkLog()
	c.checkSends()
	c.checkTime()
	for _, l := range h.Sockets {
		c.checkSocket(l)
	}
	c.checkConvergence()
	c.checkChanges()
	c.checkReactions()
	c.checkUnread()
	c.checkPrivacy()
	c.checkDeleted()
	c.checkServer()
	return c.found
}

// Counts says how often each promise was broken.
func Counts(found []Violation) map[string]int {
	out := map[string]int{}
	for _, v := range found {
		out[v.Promise]++
	}
	return out
}

func (c *checking) report(promise, format string, args ...any) {
	if c.count[promise]++; c.count[promise] <= mostTold {
		c.found = append(c.found, Violation{promise, fmt.Sprintf(format, args...)})
	}
}

// collect fills the tables. Two states with one version must be the same.
func (c *checking) collect() {
	for _, o := range c.Ops {
		switch o.Kind {
		case Send:
			k := draftKey{o.Thread, o.Person, o.ClientID}
			c.sends[k] = append(c.sends[k], o)
			c.source[o.Text[:tokenLength]] = o.Thread
			if o.Created {
				c.created[o.Shown[0].ID] = o.Shown[0].Version
			}
		case Edit, Delete, React, Unreact:
			c.changes[o.Message] = append(c.changes[o.Message], o)
			if o.Kind == Edit {
				c.source[o.Text[:tokenLength]] = o.Thread
				c.words[o.Text[:tokenLength]] = o.Message
			}
			if at, known := c.deleted[o.Message]; o.Kind == Delete && o.Outcome == OK && (!known || o.End < at) {
				c.deleted[o.Message] = o.End
			}
		}
		for _, s := range o.Shown {
			c.show(s, o)
		}
	}
	for _, l := range c.Sockets {
		for i := range l.Events {
			if s := l.Events[i].State; s != nil {
				c.show(*s, l)
			}
		}
	}
	for _, log := range c.Final.Log {
		for _, s := range log {
			c.final[s.ID] = s
		}
	}
	for id, byVersion := range c.seen {
		for v, s := range byVersion {
			c.versions[s.Thread] = append(c.versions[s.Thread], v)
			if len(s.Content) >= tokenLength && !s.Deleted {
				c.words[s.Content[:tokenLength]] = id
			}
		}
	}
	for _, vs := range c.versions {
		slices.Sort(vs)
	}
}

func (c *checking) show(s State, by any) {
	byVersion := c.seen[s.ID]
	if byVersion == nil {
		byVersion = map[int64]State{}
		c.seen[s.ID] = byVersion
	}
	known, isKnown := byVersion[s.Version]
	switch {
	case !isKnown:
		byVersion[s.Version] = s
	case known != s:
		c.report(oneOrder, "one version, two states: %v\n    and %v\n    in %v", known, s, where(by))
	}
	if s.Deleted && (s.Content != deletedContent || s.Reactions != "") {
		c.report(lastChange, "a deleted message with something left: %v in %v", s, where(by))
	}
}

func where(by any) string {
	switch by := by.(type) {
	case *Op:
		return by.String()
	case *Socket:
		return fmt.Sprintf("socket %d of person %d (client %d), open from %v to %v", by.Number, by.Person, by.Client, by.Opened, by.Closed)
	}
	return ""
}

// between answers the versions of a thread that anybody was shown, after and up to.
func (c *checking) between(thread, after, upTo int64) []int64 {
	vs := c.versions[thread]
	from, _ := slices.BinarySearch(vs, after+1)
	to, _ := slices.BinarySearch(vs, upTo+1)
	return vs[from:max(from, to)]
}

// checkServer tells what the servers themselves had to complain about, and failures that no fault explains.
func (c *checking) checkServer() {
	for _, line := range c.Server {
		c.report(soundness, "it logged: %s", line)
	}
	for _, d := range c.Final.Drift {
		c.report(lasting, "%s", d)
	}
	for _, r := range c.Final.Remains {
		c.report(lastChange, "%s", r)
	}
	for _, l := range c.Sockets {
		for _, e := range l.Events {
			if e.Name == "error" && e.Code == "" {
				c.report(soundness, "an error without a code on %s at %v", where(l), e.At)
			}
		}
	}
}
