package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"time"
)

// The two kinds of socket: what a page and what a program listens to.
var (
	pageSocket = socketKind{"page", "/live", `<div data-frame="message"`}
	jsonSocket = socketKind{"JSON", "/api/ws", `{"event":"chat"`}
)

type socketKind struct {
	name   string
	path   string
	prefix string // of a frame that brings a message
}

// readBytes is the buffer of a socket: as large as the server's writes, so that one read takes one write.
const readBytes = 16 << 10

// socket is a bare reader of frames.
type socket struct {
	socketKind
	conn net.Conn
	buf  []byte
	n    int // bytes in buf
}

// listen opens a socket as the owner of a token and joins a thread.
func listen(addr, token string, kind socketKind, thread int64) (*socket, error) {
	c, err := dial(addr, token)
	if err != nil {
		return nil, err
	}
	status, _, err := c.get(kind.path, "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
	if err == nil && status != 101 {
		err = fmt.Errorf("open a %s socket: status %d: %.200s", kind.name, status, c.body)
	}
	if err == nil {
		err = c.conn.SetDeadline(time.Time{})
	}
	if err != nil {
		c.close()
		return nil, err
	}
	s := &socket{socketKind: kind, conn: c.conn, buf: make([]byte, readBytes)}
	s.n, err = c.in.Read(s.buf[:c.in.Buffered()]) // what came along with the handshake
	if err == nil || err == io.EOF {
		err = s.write(1, []byte(`{"event":"join","data":{"threadId":`+strconv.FormatInt(thread, 10)+`}}`))
	}
	if err == nil {
		err = s.awaitJoined()
	}
	if err != nil {
		c.close()
		return nil, err
	}
	return s, nil
}

// awaitJoined reads until the server says that the thread is live.
func (s *socket) awaitJoined() error {
	joined := errors.New("joined")
	err := s.read(func(payload []byte) error {
		if hasPrefix(payload, `{"event":"joined"`) || hasPrefix(payload, `<div data-frame="joined"`) {
			return joined
		}
		if hasPrefix(payload, `{"event":"error"`) || hasPrefix(payload, `<div data-frame="error"`) {
			return fmt.Errorf("join: %.200s", payload)
		}
		return nil
	}, nil)
	if errors.Is(err, joined) {
		return nil
	}
	return err
}

// read hands every frame's payload to frame. Whenever it has handed all over that came with one read of the connection
// it calls done, unless that is nil, with the bytes that were read. It ends with the connection or with the first error
// of frame.
func (s *socket) read(frame func(payload []byte) error, done func(bytes int)) error {
	n := 0
	for {
		rest := s.buf[:s.n]
		for {
			op, payload, size := parse(rest)
			if size == 0 || size > len(rest) {
				if size > len(s.buf) {
					s.buf = append(make([]byte, 0, size), rest...)[:size]
					rest = s.buf[:len(rest)]
				}
				break
			}
			rest = rest[size:]
			if err := s.take(op, payload, frame); err != nil {
				s.n = copy(s.buf, rest)
				return err
			}
		}
		s.n = copy(s.buf, rest)
		if done != nil {
			done(n)
		}
		var err error
		if n, err = s.conn.Read(s.buf[s.n:]); err != nil {
			return err
		}
		s.n += n
	}
}

func (s *socket) take(op byte, payload []byte, frame func([]byte) error) error {
	switch op {
	case 1:
		return frame(payload)
	case 8:
		return fmt.Errorf("the server closed a socket: %d", binary.BigEndian.Uint16(append(payload, 0, 0)))
	case 9:
		return s.write(10, payload)
	}
	return nil
}

// isMessage reports whether a payload brings a message to a thread that was joined.
func (s *socket) isMessage(payload []byte) bool { return hasPrefix(payload, s.prefix) }

func hasPrefix(b []byte, prefix string) bool {
	return len(b) >= len(prefix) && string(b[:len(prefix)]) == prefix
}

// parse finds the first frame in b. size is the length of all of it, 0 when not even that can be told; the payload is
// there when size is at most the length of b.
func parse(b []byte) (op byte, payload []byte, size int) {
	if len(b) < 2 {
		return 0, nil, 0
	}
	head, length := 2, int(b[1]&0x7f)
	switch {
	case length == 126 && len(b) < 4 || length == 127 && len(b) < 10:
		return 0, nil, 0
	case length == 126:
		head, length = 4, int(binary.BigEndian.Uint16(b[2:]))
	case length == 127:
		head, length = 10, int(binary.BigEndian.Uint64(b[2:]))
	}
	if size = head + length; size <= len(b) {
		payload = b[head:size]
	}
	return b[0] & 0x0f, payload, size
}

// write sends a frame of less than 126 bytes. The mask is zero, which leaves the payload as it is.
func (s *socket) write(op byte, payload []byte) error {
	frame := append([]byte{0x80 | op, 0x80 | byte(len(payload)), 0, 0, 0, 0}, payload...)
	_, err := s.conn.Write(frame)
	return err
}

func (s *socket) close() { s.conn.Close() }
