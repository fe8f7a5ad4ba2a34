package main

import (
	"fmt"
	"time"
)

// Figures say how much a history holds.
type Figures struct {
	Operations, Acknowledged, Unknown, Repeated int // Repeated: further attempts of a send
	Sockets, Frames, Joins                      int
	Messages, Faults                            int
	Settle                                      time.Duration // the longest
}

func figures(h *History) Figures {
	f := Figures{Operations: len(h.Ops), Sockets: len(h.Sockets), Faults: len(h.Faults), Settle: h.Final.SettleTime}
	sent := map[draftKey]bool{}
	for _, o := range h.Ops {
		isWrite := o.Kind == Send || o.Kind == Edit || o.Kind == Delete || o.Kind == React || o.Kind == Unreact || o.Kind == MarkRead
		switch {
		case isWrite && o.Outcome == OK:
			f.Acknowledged++
		case isWrite && o.Outcome == Unknown:
			f.Unknown++
		}
		if k := (draftKey{o.Thread, o.Person, o.ClientID}); o.Kind == Send {
			if sent[k] {
				f.Repeated++
			}
			sent[k] = true
		}
	}
	for _, l := range h.Sockets {
		for _, e := range l.Events {
			switch e.Name {
			case sentJoin:
				f.Joins++
			case sentLeave:
			default:
				f.Frames++
			}
		}
	}
	for _, log := range h.Final.Log {
		f.Messages += len(log)
	}
	return f
}

func (f *Figures) add(g Figures) {
	f.Operations += g.Operations
	f.Acknowledged += g.Acknowledged
	f.Unknown += g.Unknown
	f.Repeated += g.Repeated
	f.Sockets += g.Sockets
	f.Frames += g.Frames
	f.Joins += g.Joins
	f.Messages += g.Messages
	f.Faults += g.Faults
	f.Settle = max(f.Settle, g.Settle)
}

func (f Figures) String() string {
	return fmt.Sprintf("%d operations, %d writes acknowledged and %d without an answer, %d sends repeated, %d messages; "+
		"%d sockets, %d joins, %d frames; %d faults, settled in %v",
		f.Operations, f.Acknowledged, f.Unknown, f.Repeated, f.Messages, f.Sockets, f.Joins, f.Frames, f.Faults, f.Settle.Round(time.Millisecond))
}
