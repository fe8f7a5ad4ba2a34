package hub

import (
	"bufio"
	"bytes"
	"testing"
)

func TestAFrameIsReadBackAsItWasMade(t *testing.T) {
	for _, size := range []int{0, 1, 125, 126, 127, 1<<16 - 1, 1 << 16, 1 << 20} {
		payload := bytes.Repeat([]byte("x"), size)
		r := bufio.NewReader(bytes.NewReader(TextFrame(payload, 0).wire))
		op, got, err := readFrame(r)
		if err != nil || op != opText || !bytes.Equal(got, payload) || r.Buffered() != 0 {
			t.Errorf("%d bytes: kind %#x, %d bytes, %d left, %v", size, op, len(got), r.Buffered(), err)
		}
	}
}

func TestJoinedFramesKeepTheirOrderAndTheHighestVersion(t *testing.T) {
	f := Join(PingFrame(), numbered(2), numbered(1))
	if f.version != 2 {
		t.Errorf("version %d, want 2", f.version)
	}
	r := bufio.NewReader(bytes.NewReader(f.wire))
	for _, want := range []byte{opPing, opText, opText} {
		if op, _, err := readFrame(r); err != nil || op != want {
			t.Errorf("kind %#x (%v), want %#x", op, err, want)
		}
	}
	if f.Len() != len(f.wire) {
		t.Errorf("length %d, want %d", f.Len(), len(f.wire))
	}
}
