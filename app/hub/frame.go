package hub

import "encoding/binary"

// Frame is what one Publish writes to each listener: one or several whole WebSocket frames as they go over the wire.
// It is shared and must not be changed.
type Frame struct {
	wire    []byte
	version int64 // of the state it tells, see Release; 0 for what has none
	late    *late // nil for what is told in its turn
}

// late is how a frame reads for whoever knows what it tells of.
type late struct {
	version int64  // with which that came
	wire    []byte // empty where there is nothing to tell
}

// Opcodes of RFC 6455, section 5.2.
const (
	opText  = 0x1
	opClose = 0x8
	opPing  = 0x9
	opPong  = 0xA
	fin     = 0x80
)

// CloseCode is a status code of RFC 6455, section 7.4.
type CloseCode uint16

// The codes that Ribbit closes with.
const (
	Normal          CloseCode = 1000
	ProtocolError   CloseCode = 1002 // a frame against the rules of WebSockets
	BadPayload      CloseCode = 1007 // not UTF-8
	PolicyViolation CloseCode = 1008 // signed out, or too many bad frames: do not come back
	TooBig          CloseCode = 1009
	ServiceRestart  CloseCode = 1012 // come back at once
	TryAgainLater   CloseCode = 1013 // too slow: come back and catch up
)

// TextFrame is a text message. The payload must be valid UTF-8, else browsers close their connection.
func TextFrame(payload []byte, version int64) Frame {
	return Frame{wire: wire(opText, payload), version: version}
}

// Late is a frame that is told after its turn, of something that came with a version: a listener that was told up to there, or began to
// hear after it, knows of it, and gets the other frame, or nothing for the zero Frame.
func (f Frame) Late(version int64, known Frame) Frame {
	f.late = &late{version, known.wire}
	return f
}

// after is a frame as it reads for whoever knows all up to a version. isNews is false when it tells nothing then.
func (f Frame) after(version int64) (_ Frame, isNews bool) {
	if f.version != 0 && f.version <= version {
		return f, false
	}
	if f.late != nil && f.late.version <= version {
		f.wire = f.late.wire
	}
	return f, len(f.wire) > 0
}

// PingFrame asks for a sign of life.
func PingFrame() Frame { return Frame{wire: wire(opPing, nil)} }

// PongFrame answers a ping with its payload, at most 125 bytes.
func PongFrame(payload []byte) Frame { return Frame{wire: wire(opPong, payload)} }

// Join is several frames as one: they reach a listener together.
func Join(frames ...Frame) Frame {
	var f Frame
	for _, g := range frames {
		f.wire = append(f.wire, g.wire...)
		f.version = max(f.version, g.version)
	}
	return f
}

// Len is the frame's size on the wire in bytes.
func (f Frame) Len() int { return len(f.wire) }

func closeFrame(code CloseCode, reason string) Frame {
	return Frame{wire: wire(opClose, append(binary.BigEndian.AppendUint16(nil, uint16(code)), reason...))}
}

// wire is an unmasked final frame, as a server sends it.
func wire(op byte, payload []byte) []byte {
	n := len(payload)
	b := make([]byte, 0, n+10)
	switch {
	case n < 126:
		b = append(b, fin|op, byte(n))
	case n < 1<<16:
		b = binary.BigEndian.AppendUint16(append(b, fin|op, 126), uint16(n))
	default:
		b = binary.BigEndian.AppendUint64(append(b, fin|op, 127), uint64(n))
	}
	return append(b, payload...)
}
