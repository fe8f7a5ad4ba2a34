package main

import "slices"

// checkLog looks at what is there at the end: the one order.
func (c *checking) checkLog() {
	versions := map[int64]State{}
	for thread, log := range c.Final.Log {
		var last State
		for i, s := range log {
			if s.Seq != int64(i+1) {
				c.report(oneOrder, "in thread %d the message after seq %d has seq %d: %v", thread, last.Seq, s.Seq, s)
			}
			if s.ID <= last.ID {
				c.report(oneOrder, "ids do not grow with seq: %v after %v", s, last)
			}
			if twin, double := versions[s.Version]; double {
				c.report(oneOrder, "%v and %v have the same version", s, twin)
			}
			versions[s.Version] = s
			last = s
			c.checkShown(s)
		}
	}
	// Whatever was shown to anybody was committed, and what is committed stays.
	for id, byVersion := range c.seen {
		s, ok := c.final[id]
		for v, shown := range byVersion {
			switch {
			case !ok:
				c.report(lasting, "shown, and not there at the end: %v", shown)
			case v > s.Version:
				c.report(lasting, "shown with version %d, and at the end it is %v", v, s)
			case shown.Seq != s.Seq || shown.Thread != s.Thread || shown.Sender != s.Sender ||
				shown.ClientID != s.ClientID || shown.CreatedAt != s.CreatedAt || shown.ReplyTo != s.ReplyTo || shown.Kind != s.Kind:
				c.report(oneOrder, "what never changes has changed: %v\n    and at the end %v", shown, s)
			}
		}
	}
}

// checkShown looks at the states of one message in the order of their versions: a deletion is for ever.
func (c *checking) checkShown(final State) {
	var versions []int64
	for v := range c.seen[final.ID] {
		versions = append(versions, v)
	}
	slices.Sort(versions)
	var last State
	for _, v := range versions {
		s := c.seen[final.ID][v]
		if last.Deleted && !s.Deleted {
			c.report(lastChange, "deleted and back again: %v after %v", s, last)
		}
		last = s
	}
}
