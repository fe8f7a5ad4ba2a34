package chat

// Bus leads to the other servers of the database, whose people are to hear of what is sent here.
type Bus interface {
	// Ready answers an error while the others cannot be told.
	Ready() error
}

// mayTell refuses to send while people at other servers would not be told. Problem: Unavailable.
func (c *Chat) mayTell() error {
	if c.Bus == nil || c.Bus.Ready() == nil {
		return nil
	}
	return BusAway()
}

// BusAway is the problem of a server that has lost the others.
func BusAway() *Problem { return NewProblem(Unavailable, "bus-away") }
