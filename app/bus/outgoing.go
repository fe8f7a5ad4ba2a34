package bus

import "sync/atomic"

// What waits to be sent, at most; more is lost.
const (
	outgoingNotes = 8192
	outgoingBytes = 8 << 20
)

// outgoing is what waits to be sent. Sending waits for NATS, and nobody else is to.
type outgoing struct {
	notes  chan outgoingNote
	bytes  atomic.Int64
	isFull atomic.Bool // since something was lost
}

type outgoingNote struct {
	topic string
	note  []byte
}

func newOutgoing() outgoing { return outgoing{notes: make(chan outgoingNote, outgoingNotes)} }

// Publish sends a note to the other servers that have joined a topic. It never waits. While there is no connection the note is lost, and
// where too much waits to be sent, which Missed tells.
func (b *Bus) Publish(topic string, note []byte) {
	if !b.isUp.Load() {
		return
	}
	o, size := &b.outgoing, int64(len(note))
	if o.bytes.Add(size) <= outgoingBytes {
		select {
		case o.notes <- outgoingNote{topic, note}:
			return
		default:
		}
	}
	o.bytes.Add(-size)
	o.isFull.Store(true)
}

// send sends what waits, in its order, and at the end the rest.
func (b *Bus) send() {
	for {
		select {
		case n := <-b.outgoing.notes:
			b.sendNote(n)
		case <-b.ctx.Done():
			for len(b.outgoing.notes) > 0 {
				b.sendNote(<-b.outgoing.notes)
			}
			return
		}
	}
}

func (b *Bus) sendNote(n outgoingNote) {
	b.outgoing.bytes.Add(-int64(len(n.note)))
	if b.isUp.Load() {
		b.complain("notes are not published", n.topic, b.conn.Load().Publish(b.subject(n.topic), n.note))
	}
	if len(b.outgoing.notes) == 0 && b.outgoing.isFull.Swap(false) && b.isUp.Load() { // else Missed is said when it is back
		b.log.Warn("the bus is slow; notes were left out")
		poke(b.unheard) // then this server also says anew who is here
	}
}
