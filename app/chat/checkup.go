package chat

import "time"

// FindingState is how something about the server stands.
type FindingState string

// The states.
const (
	FindingWorks  FindingState = "works"
	FindingOff    FindingState = "off" // switched off, not set up, or not to be had here: nothing is broken
	FindingBroken FindingState = "broken"
)

// Finding is what a look at one part of the server found, in words for whoever runs it.
type Finding struct {
	Part  string // one word, such as disk
	State FindingState
	Text  string
	Mend  string // what to do, where something can be done
}

// OtherServer is one on the same database that is heard of over the bus.
type OtherServer struct {
	Name  string        // the machine and the port; "" of one that does not say
	Run   string        // a random name of one run of it
	Heard time.Duration // since it was heard of last
}

// Checkup is a look at all parts of the server.
type Checkup struct {
	Findings []Finding
	At       time.Time
}

// Broken is how many things there are to mend.
func (c Checkup) Broken() (n int) {
	for _, f := range c.Findings {
		if f.State == FindingBroken {
			n++
		}
	}
	return n
}

// Works is how many things are as they should be.
func (c Checkup) Works() (n int) {
	for _, f := range c.Findings {
		if f.State == FindingWorks {
			n++
		}
	}
	return n
}
