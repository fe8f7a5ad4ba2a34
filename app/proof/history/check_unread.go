package main

// checkUnread builds each member's read mark from what the member did and holds it against what is shown. What has no
// answer may have moved it or not.
func (c *checking) checkUnread() {
	for _, room := range c.Rooms {
		log := c.Final.Log[room.ID]
		for _, person := range room.Members {
			least, most := c.readMark(room.ID, person, log)
			v := c.Final.Views[person][room.ID]
			if v.LastSeq != int64(len(log)) || v.LastReadSeq < least || v.LastReadSeq > most || v.Unread != v.LastSeq-v.LastReadSeq {
				c.report(unreadTrue, "person %d in thread %d of %d messages: lastSeq %d, lastReadSeq %d, unread %d; read was from %d to %d",
					person, room.ID, len(log), v.LastSeq, v.LastReadSeq, v.Unread, least, most)
			}
		}
		c.checkReadFlags(room, log)
	}
	c.checkUnreadCounts()
	c.checkKarma()
}

// readMark is how far a member has read at least, and at most.
func (c *checking) readMark(thread, person int64, log []State) (least, most int64) {
	for _, s := range log {
		if s.Sender == person {
			least = max(least, s.Seq)
		}
	}
	most = least
	for _, o := range c.Ops {
		if o.Kind != MarkRead || o.Person != person || o.Thread != thread || o.Outcome == Fail {
			continue
		}
		mark := c.final[o.Message].Seq
		switch {
		case o.Outcome == OK && o.Message == 0: // up to the last message, whichever that was
			least, most = max(least, o.marked()), max(most, o.Views[0].LastSeq)
		case o.Outcome == OK:
			least, most = max(least, mark), max(most, mark)
		case o.Message == 0:
			most = int64(len(log))
		default:
			most = max(most, mark)
		}
	}
	return least, max(least, most)
}

func (o *Op) marked() int64 { return o.Views[0].LastReadSeq }

// checkReadFlags: in a direct thread a message is read when the other one's mark has reached it.
func (c *checking) checkReadFlags(room Room, log []State) {
	if !room.Direct {
		return
	}
	for _, s := range log {
		isRead, shown := c.Final.Read[s.ID]
		other := room.Members[0]
		if other == s.Sender {
			other = room.Members[1]
		}
		if want := c.Final.Views[other][room.ID].LastReadSeq >= s.Seq; shown && isRead != want {
			c.report(unreadTrue, "read is %t, and the other has read it: %t: %v", isRead, want, s)
		}
	}
}

// checkUnreadCounts: the last unread_count on a socket that had its time is the number of threads with something unread.
func (c *checking) checkUnreadCounts() {
	for _, l := range c.Sockets {
		if !l.Settled {
			continue
		}
		want, got := int64(0), int64(noSince)
		for _, v := range c.Final.Views[l.Person] {
			if v.Unread > 0 {
				want++
			}
		}
		for _, e := range l.Events {
			if e.Name == "unread_count" {
				got = e.Count
			}
		}
		if got != want {
			c.report(unreadTrue, "the last unread_count is %d, and there are %d unread threads: %v", got, want, where(l))
		}
	}
}

// checkKarma: one point for each reaction that somebody else gave to one's messages.
func (c *checking) checkKarma() {
	want := map[int64]int64{}
	for _, s := range c.final {
		for _, people := range s.reactors() {
			for _, p := range people {
				if p != s.Sender {
					want[s.Sender]++
				}
			}
		}
	}
	for person, karma := range c.Final.Karma {
		if karma != want[person] {
			c.report(unreadTrue, "person %d has %d karma and %d reactions of others", person, karma, want[person])
		}
	}
}
