package main

import "slices"

// checkSends holds every draft against the log: acknowledged once, unknown once or not at all, refused not at all.
func (c *checking) checkSends() {
	stored := map[draftKey][]State{}
	for _, log := range c.Final.Log {
		for _, s := range log {
			k := draftKey{s.Thread, s.Sender, s.ClientID}
			stored[k] = append(stored[k], s)
			if _, known := c.sends[k]; !known {
				c.report(nothingNew, "nobody sent it: %v", s)
			}
		}
	}
	for k, attempts := range c.sends {
		c.checkDraft(attempts, stored[k])
	}
}

func (c *checking) checkDraft(attempts []*Op, stored []State) {
	isRefused := !slices.ContainsFunc(attempts, func(o *Op) bool { return o.Outcome != Fail })
	isAcked := slices.ContainsFunc(attempts, func(o *Op) bool { return o.Outcome == OK })
	switch {
	case len(stored) > 1:
		c.report(onceSent, "stored %d times: %v\n    and %v, sent by %v", len(stored), stored[0], stored[1], attempts[0])
	case isRefused && len(stored) > 0:
		c.report(nothingNew, "refused, and there: %v, sent by %v", stored[0], attempts[0])
	case isAcked && len(stored) == 0:
		i := slices.IndexFunc(attempts, func(o *Op) bool { return o.Outcome == OK })
		c.report(onceStored, "acknowledged, and not there: %v", attempts[i])
	}
	var first *Op // that was answered
	created := 0
	for _, o := range attempts {
		if o.Outcome != OK {
			continue
		}
		id, seq := o.answered()
		if o.Created {
			created++
		}
		if first == nil {
			first = o
		}
		if firstID, firstSeq := first.answered(); id != firstID || seq != firstSeq {
			c.report(onceSent, "one clientId, answered as message %d (seq %d) and as %d (seq %d): %v", firstID, firstSeq, id, seq, o)
		}
		if s, ok := c.final[id]; len(stored) > 0 && (!ok || s.Seq != seq || s.Sender != o.Person || s.ClientID != o.ClientID || s.Thread != o.Thread) {
			c.report(onceStored, "acknowledged as message %d with seq %d and at the end %v: %v", id, seq, s, o)
		}
	}
	if created > 1 {
		c.report(onceSent, "answered %d times as new: %v", created, first)
	}
}

// answered is which message a send was answered with.
func (o *Op) answered() (id, seq int64) {
	if len(o.Shown) > 0 {
		return o.Shown[0].ID, o.Shown[0].Seq
	}
	return o.Acked.ID, o.Acked.Seq
}
