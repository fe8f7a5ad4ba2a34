package main

// A deleted message shows no clientId any more. identify gives it back the one that it was sent with, as far as anybody saw
// it, so that the checks go on knowing whose send it was.
func (c *checking) identify() {
	sentAs := map[int64]string{}
	c.eachState(func(s *State) {
		if !s.Deleted && sentAs[s.ID] == "" {
			sentAs[s.ID] = s.ClientID
		}
	})
	for _, o := range c.Ops {
		if o.Kind != Send || o.Outcome != OK {
			continue
		}
		if id, _ := o.answered(); sentAs[id] == "" {
			sentAs[id] = o.ClientID
		}
	}
	c.eachState(func(s *State) {
		if !s.Deleted {
			return
		}
		if s.ClientID != "" {
			c.report(lastChange, "a deleted message with its clientId: %v", *s)
		}
		s.ClientID = sentAs[s.ID]
	})
}

// eachState hands out every state of the history, to be changed in place.
func (c *checking) eachState(do func(*State)) {
	for _, o := range c.Ops {
		for i := range o.Shown {
			do(&o.Shown[i])
		}
	}
	for _, l := range c.Sockets {
		for i := range l.Events {
			if s := l.Events[i].State; s != nil {
				do(s)
			}
		}
	}
	for _, log := range c.Final.Log {
		for i := range log {
			do(&log[i])
		}
	}
}
