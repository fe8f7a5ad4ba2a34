package hub

import (
	"net"
	"sync"
	"time"
)

// Bounds of one listener.
const (
	queueFrames  = 1024            // what may wait for a connection: a few seconds of a very busy thread
	queueBytes   = 2 << 20         // the same in bytes
	batchBytes   = 16 << 10        // frames are joined into writes of about this size
	writeTimeout = 5 * time.Second // a peer that takes nothing for so long is gone
	closeTimeout = 2 * time.Second // how long a peer may take to answer a close
)

var buffers = sync.Pool{New: func() any { b := make([]byte, 0, batchBytes+4096); return &b }}

// Listener is one connection that hears topics.
type Listener struct {
	Wire    byte  // only topics of the same wire are heard
	Owner   int64 // whose connection it is
	Session int64 // which of the owner's sessions it came with

	conn       net.Conn
	places     map[Topic]int // index of the listener in each of its topics; guarded by the hub
	expulsions int           // guarded by the hub

	mu      sync.Mutex
	changed sync.Cond // the queue got shorter, or the writer ended
	queue   []Frame
	bytes   int // in queue
	gates   map[Topic]*gate
	writing bool // the writer runs
	closing bool // a close is queued or written; nothing follows it
	gone    bool // the connection failed or the listener was removed
}

// NewListener makes a listener of a connection. The caller must Add it to a hub, read from the connection, and in the
// end Remove it before the connection is given back.
func NewListener(conn net.Conn, wire byte, owner, session int64) *Listener {
	l := &Listener{Wire: wire, Owner: owner, Session: session, conn: conn, places: map[Topic]int{}}
	l.changed.L = &l.mu
	return l
}

// Send queues a frame for this listener alone. A full queue closes the listener.
func (l *Listener) Send(f Frame) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.offer(f)
}

// SendPaced is Send for bulk: it waits until the queue has room. It is false when the listener is closing.
func (l *Listener) SendPaced(f Frame) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for !l.closing && !l.gone && (len(l.queue) > queueFrames/2 || l.bytes > queueBytes/2) {
		l.changed.Wait()
	}
	if l.closing || l.gone {
		return false
	}
	l.offer(f)
	return true
}

// Await gives the peer until d from now to be heard from, unless the listener is closing: then its own, shorter
// deadline stands, and the answer is false.
func (l *Listener) Await(d time.Duration) (open bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if open = !l.closing && !l.gone; open {
		l.conn.SetReadDeadline(time.Now().Add(d)) //nolint:errcheck // the next read tells
	}
	return open
}

// Dismiss closes the connection with a code after what is being written; what waits is dropped. The peer has a moment
// to answer, then reading ends too.
func (l *Listener) Dismiss(code CloseCode, reason string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.dismiss(code, reason)
}

// close ends the listener and waits for its writer. A close frame that is queued still goes out: the peer is owed it.
func (l *Listener) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for l.closing && l.writing && !l.gone {
		l.changed.Wait()
	}
	l.gone = true
	l.queue, l.bytes, l.gates = nil, 0, nil
	l.conn.SetWriteDeadline(time.Now()) //nolint:errcheck // wakes a blocked write; a dead connection needs no waking
	for l.writing {
		l.changed.Wait()
	}
	l.changed.Broadcast()
}

// gate stands before a topic that is joined with a replay. What the replay has told is stored, and may be published
// only later, so that the gate outlives its release until a newer frame comes.
type gate struct {
	holding bool
	held    []Frame
	bytes   int   // in held
	version int64 // once released: what the listener has been told of
}

// hold keeps the frames of a topic back until release. The caller holds l.mu.
func (l *Listener) hold(t Topic) {
	if l.closing || l.gone {
		return
	}
	if l.gates == nil {
		l.gates = map[Topic]*gate{}
	}
	l.gates[t] = &gate{holding: true}
}

// release queues what was held of a topic and tells more than version. The caller holds l.mu.
func (l *Listener) release(t Topic, version int64) {
	g, ok := l.gates[t]
	if !ok {
		return // left, or closing
	}
	held := g.held
	g.holding, g.held, g.bytes, g.version = false, nil, 0, version
	for _, f := range held {
		l.pass(t, f)
	}
}

// hear takes a published frame. The caller holds no listener's lock.
func (s seat) hear(t Topic, f Frame) (dropped bool) {
	f, isNews := f.after(s.floor)
	if !isNews {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pass(t, f)
}

// pass takes a frame through its topic's gate.
func (l *Listener) pass(t Topic, f Frame) (dropped bool) {
	g, ok := l.gates[t]
	switch {
	case !ok:
	case g.holding && len(g.held) < queueFrames && g.bytes+len(f.wire) <= queueBytes:
		g.held, g.bytes = append(g.held, f), g.bytes+len(f.wire)
		return false
	case g.holding:
		l.dismiss(TryAgainLater, "too slow")
		return true
	default:
		if f.version > g.version && f.late == nil { // of what is late others may follow, and the gate stays for them
			delete(l.gates, t)
		}
		if f, ok = f.after(g.version); !ok {
			return false
		}
	}
	return l.offer(f)
}

func (l *Listener) offer(f Frame) (dropped bool) {
	if l.closing || l.gone {
		return false
	}
	if len(l.queue) >= queueFrames || l.bytes+len(f.wire) > queueBytes && l.bytes > 0 {
		l.dismiss(TryAgainLater, "too slow")
		return true
	}
	l.enqueue(f)
	return false
}

func (l *Listener) dismiss(code CloseCode, reason string) {
	if l.closing || l.gone {
		return
	}
	l.closing = true
	l.queue, l.bytes, l.gates = l.queue[:0], 0, nil
	l.enqueue(closeFrame(code, reason))
}

func (l *Listener) enqueue(f Frame) {
	l.queue = append(l.queue, f)
	l.bytes += len(f.wire)
	if !l.writing {
		l.writing = true
		go l.write()
	}
}

// write empties the queue and ends. It is the only code that writes to the connection.
func (l *Listener) write() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for len(l.queue) > 0 && !l.gone {
		buf := buffers.Get().(*[]byte)
		batch, n := (*buf)[:0], 0
		for n < len(l.queue) && (n == 0 || len(batch)+len(l.queue[n].wire) <= batchBytes) {
			batch = append(batch, l.queue[n].wire...)
			n++
		}
		l.take(n)
		// Under the lock, so that the deadline by which close wakes this write comes after it.
		l.conn.SetWriteDeadline(time.Now().Add(writeTimeout)) //nolint:errcheck // the write tells
		l.mu.Unlock()
		_, err := l.conn.Write(batch)
		*buf = batch[:0]
		if cap(batch) <= 4*batchBytes { // a rare big frame must not stay in the pool
			buffers.Put(buf)
		}
		l.mu.Lock()
		l.changed.Broadcast()
		if err != nil {
			l.gone = true
			l.conn.SetReadDeadline(time.Now()) //nolint:errcheck // ends the reader, which removes the listener
		} else if l.closing && len(l.queue) == 0 {
			l.gone = true
			l.conn.SetReadDeadline(time.Now().Add(closeTimeout)) //nolint:errcheck // as above, once the peer has answered
		}
	}
	l.writing = false
	l.changed.Broadcast()
}

// take removes the first n frames of the queue, keeping a small backing array for the next ones.
func (l *Listener) take(n int) {
	for _, f := range l.queue[:n] {
		l.bytes -= len(f.wire)
	}
	rest := copy(l.queue, l.queue[n:])
	clear(l.queue[rest:])
	l.queue = l.queue[:rest]
	if rest == 0 && cap(l.queue) > 16 {
		l.queue = nil
	}
}
