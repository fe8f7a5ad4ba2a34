package live

import (
	"bytes"
	"encoding/binary"
	"io"
	"unicode/utf8"

	"ribbit/app/hub"
)

// frameReader reads what the other end of a WebSocket sends, by RFC 6455 without extensions. The library is used for
// the handshake only: it passes text on that is not UTF-8, cannot tell a close without a code from one that is cut
// short, and writes its own refusals past the listener's queue.
type frameReader struct {
	conn    io.Reader
	control func(op byte, payload []byte) // hears pings and pongs

	head    [8]byte
	mask    [4]byte
	message bytes.Buffer
	open    bool // a message has begun whose last frame is still to come
}

const (
	opContinued = 0x0
	opText      = 0x1
	opBinary    = 0x2
	opClose     = 0x8
	opPing      = 0x9
	opPong      = 0xA

	finBit        = 0x80 // of the first byte of a frame
	reservedBits  = 0x70
	opBits        = 0x0F
	maskBit       = 0x80 // of the second
	lengthBits    = 0x7F
	lengthIn2     = 126 // as a length: it is in the next 2 bytes
	lengthIn8     = 127
	maxControl    = 125     // bytes of a ping, pong or close
	keptBuffer    = 4 << 10 // bytes; a larger buffer is not kept for the next message
	minCloseBytes = 2       // a close has a code or nothing
)

// breach is why a connection must end: a frame that breaks the rules or, with code Normal, the other end's wish.
type breach struct {
	code   hub.CloseCode
	reason string
}

func (b *breach) Error() string { return b.reason }

var (
	errPeerCloses = &breach{hub.Normal, ""}
	errProtocol   = &breach{hub.ProtocolError, "not a WebSocket frame"}
	errNotText    = &breach{hub.BadPayload, "frames are text in UTF-8"}
	errTooBig     = &breach{hub.TooBig, "at most 64 KiB"}
)

// next is the next message, valid until it is called again. Errors: *breach, else the connection's own.
func (f *frameReader) next() ([]byte, error) {
	if f.message.Reset(); f.message.Cap() > keptBuffer {
		f.message = bytes.Buffer{}
	}
	for {
		op, isLast, n, err := f.header()
		if err != nil {
			return nil, err
		}
		if op >= opClose {
			if err := f.hearControl(op, n); err != nil {
				return nil, err
			}
			continue
		}
		if int64(f.message.Len())+n > maxFrameBytes {
			return nil, errTooBig
		}
		if err := f.read(&f.message, n); err != nil {
			return nil, err
		}
		if f.open = !isLast; f.open {
			continue
		}
		if !utf8.Valid(f.message.Bytes()) {
			return nil, errNotText
		}
		return f.message.Bytes(), nil
	}
}

// header reads a frame up to its payload of n bytes.
func (f *frameReader) header() (op byte, isLast bool, n int64, err error) {
	if _, err := io.ReadFull(f.conn, f.head[:2]); err != nil {
		return 0, false, 0, err
	}
	first, second := f.head[0], f.head[1]
	op, isLast, n = first&opBits, first&finBit != 0, int64(second&lengthBits)
	isControl := op >= opClose
	switch {
	case first&reservedBits != 0, second&maskBit == 0, op > opBinary && op < opClose, op > opPong:
		return 0, false, 0, errProtocol
	case isControl && (!isLast || n > maxControl):
		return 0, false, 0, errProtocol
	case !isControl && (op == opContinued) != f.open:
		return 0, false, 0, errProtocol
	case op == opBinary:
		return 0, false, 0, errNotText
	}
	if n > maxControl {
		if n, err = f.length(n); err != nil {
			return 0, false, 0, err
		}
	}
	_, err = io.ReadFull(f.conn, f.mask[:])
	return op, isLast, n, err
}

// length reads a length that has bytes of its own. One that would fit into fewer is against the rules.
func (f *frameReader) length(in int64) (int64, error) {
	size, least := 2, uint64(lengthIn2)
	if in == lengthIn8 {
		size, least = 8, 1<<16
	}
	clear(f.head[:])
	if _, err := io.ReadFull(f.conn, f.head[8-size:]); err != nil {
		return 0, err
	}
	n := binary.BigEndian.Uint64(f.head[:])
	switch {
	case n < least || n >= 1<<63:
		return 0, errProtocol
	case n > maxFrameBytes:
		return 0, errTooBig
	}
	return int64(n), nil
}

// read appends n bytes of payload without their mask. It takes memory as they come, not as they are announced.
func (f *frameReader) read(to *bytes.Buffer, n int64) error {
	start := to.Len()
	if _, err := io.CopyN(to, f.conn, n); err != nil {
		return err
	}
	for i, b := 0, to.Bytes()[start:]; i < len(b); i++ {
		b[i] ^= f.mask[i%len(f.mask)]
	}
	return nil
}

func (f *frameReader) hearControl(op byte, n int64) error {
	var payload bytes.Buffer
	if err := f.read(&payload, n); err != nil {
		return err
	}
	if op != opClose {
		f.control(op, payload.Bytes())
		return nil
	}
	if n == 0 {
		return errPeerCloses
	}
	if n < minCloseBytes || !isCloseCode(binary.BigEndian.Uint16(payload.Bytes())) {
		return errProtocol
	}
	if !utf8.Valid(payload.Bytes()[minCloseBytes:]) {
		return errNotText
	}
	return errPeerCloses
}

// isCloseCode reports whether a code may be sent: one that is defined and not reserved, or one for applications.
func isCloseCode(code uint16) bool {
	switch {
	case code >= 1000 && code <= 1003, code >= 1007 && code <= 1014, code >= 3000 && code <= 4999:
		return true
	}
	return false
}
