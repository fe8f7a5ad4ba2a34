package main

import "slices"

// checkPrivacy: nothing of a thread reaches anybody outside of it. Every byte that came was searched for the tokens of
// texts, so that a leak is found wherever it is.
func (c *checking) checkPrivacy() {
	for _, o := range c.Ops {
		c.checkTokens(o.Person, o.Tokens, o)
		for _, s := range o.Shown {
			if !c.isMember(o.Person, s.Thread) && !c.mayDelete(o) {
				c.report(membership, "%v was shown %v", o, s)
			}
		}
		if o.Thread == 0 || c.isMember(o.Person, o.Thread) || c.mayDelete(o) || o.Outcome == Unknown {
			continue
		}
		if o.Outcome != Fail || o.Status != 404 {
			c.report(membership, "in a foreign thread: %v", o)
		}
	}
	for _, l := range c.Sockets {
		for _, e := range l.Events {
			c.checkTokens(l.Person, e.Tokens, l)
			isSent := e.Name == sentJoin || e.Name == sentLeave
			if e.Thread != 0 && !isSent && e.Name != "left" && !c.isMember(l.Person, e.Thread) {
				c.report(membership, "%s of thread %d at %v on %v", e.Name, e.Thread, e.At, where(l))
			}
			if e.Name == "presence" && !c.isCompanion(l.Person, e.User) {
				c.report(membership, "presence of person %d, a stranger, at %v on %v", e.User, e.At, where(l))
			}
		}
	}
}

func (c *checking) checkTokens(person int64, words []string, by any) {
	for _, word := range words {
		if thread, ok := c.source[word]; ok && !c.isMember(person, thread) {
			if o, isOp := by.(*Op); isOp && c.mayDelete(o) {
				continue
			}
			c.report(membership, "%q of thread %d reached person %d: %v", word, thread, person, where(by))
		}
	}
}

// mayDelete reports whether an operation is an admin's deletion, which any thread allows.
func (c *checking) mayDelete(o *Op) bool {
	return o.Kind == Delete && slices.ContainsFunc(c.People, func(p Person) bool { return p.ID == o.Person && p.IsAdmin })
}

func (c *checking) isCompanion(a, b int64) bool {
	return slices.ContainsFunc(c.Rooms, func(r Room) bool { return slices.Contains(r.Members, a) && slices.Contains(r.Members, b) })
}
