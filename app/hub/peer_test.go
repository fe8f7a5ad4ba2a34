package hub

import (
	"bufio"
	"encoding/binary"
	"io"
	"net"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// pond is the topic of these tests.
var pond = Topic{Wire: 1, Kind: 1, ID: 7}

// peer is the other end of a listener's connection.
type peer struct {
	*Listener
	t    *testing.T
	far  net.Conn
	read *bufio.Reader
}

// newPeer makes a listener whose connection fails the test when it is touched after it was given back.
func newPeer(t *testing.T, owner int64) *peer {
	t.Helper()
	near, far := net.Pipe()
	far.SetReadDeadline(time.Now().Add(time.Minute)) //nolint:errcheck // a frame that never comes fails the test, and does not hang it
	guarded := &guardedConn{Conn: near, t: t}
	p := &peer{Listener: NewListener(guarded, pond.Wire, owner, owner*10), t: t, far: far, read: bufio.NewReader(far)}
	t.Cleanup(func() {
		guarded.returned.Store(false)
		p.close() // a second time is harmless
		near.Close()
		far.Close()
	})
	return p
}

// next is the next frame, or an error when there is none.
func (p *peer) next() (op byte, payload []byte, err error) {
	return readFrame(p.read)
}

// text is the next text frame.
func (p *peer) text() string {
	p.t.Helper()
	op, payload, err := p.next()
	if err != nil || op != opText {
		p.t.Fatalf("got a frame of kind %#x (%v), want a text", op, err)
	}
	return string(payload)
}

// closed reads until the close frame and answers its code.
func (p *peer) closed() CloseCode {
	p.t.Helper()
	for {
		op, payload, err := p.next()
		if err != nil {
			p.t.Fatalf("the connection ended without a close frame: %v", err)
		}
		if op == opClose {
			return CloseCode(binary.BigEndian.Uint16(payload))
		}
	}
}

func readFrame(r *bufio.Reader) (op byte, payload []byte, err error) {
	var head [2]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	n := uint64(head[1])
	switch n {
	case 126:
		var b [2]byte
		_, err = io.ReadFull(r, b[:])
		n = uint64(binary.BigEndian.Uint16(b[:]))
	case 127:
		var b [8]byte
		_, err = io.ReadFull(r, b[:])
		n = binary.BigEndian.Uint64(b[:])
	}
	if err != nil {
		return 0, nil, err
	}
	payload = make([]byte, n)
	_, err = io.ReadFull(r, payload)
	return head[0] &^ fin, payload, err
}

// guardedConn is a connection that has been given back once returned is set.
type guardedConn struct {
	net.Conn
	t        *testing.T
	returned atomic.Bool
}

func (c *guardedConn) check() {
	if c.returned.Load() {
		c.t.Error("the connection was touched after it had been given back")
	}
}

func (c *guardedConn) Write(b []byte) (int, error) { c.check(); return c.Conn.Write(b) }
func (c *guardedConn) SetReadDeadline(at time.Time) error {
	c.check()
	return c.Conn.SetReadDeadline(at)
}

func (c *guardedConn) SetWriteDeadline(at time.Time) error {
	c.check()
	return c.Conn.SetWriteDeadline(at)
}

// numbered is a frame that tells version n.
func numbered(n int) Frame { return TextFrame([]byte(strconv.Itoa(n)), int64(n)) }

// joined is the frame by which a listener learns that a topic is live.
var joined = TextFrame([]byte("joined"), 0)

// collect reads numbers until count have come, in the background.
func (p *peer) collect(count int) (wait func() []int) {
	var got []int
	var done sync.WaitGroup
	done.Go(func() {
		for len(got) < count {
			op, payload, err := p.next()
			if err != nil || op != opText {
				return
			}
			if n, err := strconv.Atoi(string(payload)); err == nil {
				got = append(got, n)
			}
		}
	})
	return func() []int { done.Wait(); return got }
}
