package live

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"sync"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	"ribbit/app/hub"
)

// clientFrame is a short masked frame; the mask is zero.
func clientFrame(first byte, payload string) string {
	return string([]byte{first, maskBit | byte(len(payload)), 0, 0, 0, 0}) + payload
}

// FuzzFrames: whatever comes, a message is UTF-8 of decent size, a control frame is short, and the reader ends.
func FuzzFrames(f *testing.F) {
	for _, s := range []string{
		"", clientFrame(finBit|opText, "hello"), clientFrame(opText, "he") + clientFrame(finBit|opPing, "hop") + clientFrame(finBit|opContinued, "llo"),
		clientFrame(finBit|opClose, "\x03\xe8bye"), clientFrame(finBit|opClose, "\x03"), clientFrame(finBit|opText, "\xf0\x9f\x90"),
		"\x81\xfe\x00\x7e\x37\xfa\x21\x3d" + string(make([]byte, 126)), "\x81\xff\x00\x00\x00\x00\x00\x01\x00\x00\x01\x02\x03\x04",
		"\x81\xff\x80\x00\x00\x00\x00\x00\x00\x00", "\xc1\x80\x00\x00\x00\x00", "\x01\x80\x00\x00\x00\x00\x00\x80\x00\x00\x00\x00",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, sent []byte) {
		controls := 0
		in := frameReader{conn: bytes.NewReader(sent), control: func(op byte, payload []byte) {
			if controls++; len(payload) > maxControl || op != opPing && op != opPong {
				t.Errorf("control frame %#x of %d bytes", op, len(payload))
			}
		}}
		total := 0
		for {
			message, err := in.next()
			if err != nil {
				var b *breach
				if !errors.As(err, &b) && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
					t.Errorf("it ends with %v", err)
				}
				break
			}
			if total += len(message) + 6; !utf8.Valid(message) || len(message) > maxFrameBytes {
				t.Errorf("took %d bytes: %.100q", len(message), message)
			}
		}
		if total+6*controls > len(sent) {
			t.Errorf("%d bytes of messages and %d control frames came out of %d bytes", total, controls, len(sent))
		}
	})
}

// silentSocket reads what the far end sends until it ends; done says after which time.
func silentSocket(t *testing.T) (far net.Conn, done chan time.Duration) {
	near, far := net.Pipe()
	t.Cleanup(func() { near.Close(); far.Close() })
	k := &socket{Announcer: New(hub.New()), conn: near, listener: hub.NewListener(near, jsonWire, 1, 1)}
	k.in = frameReader{conn: near, control: k.hearControl}
	done = make(chan time.Duration, 1)
	start := time.Now()
	go func() {
		k.listener.Await(silenceEnds)
		for k.read(context.Background()) { //nolint:revive // until it ends
		}
		done <- time.Since(start)
	}()
	return far, done
}

func TestAPeerThatSaysNothingIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, done := silentSocket(t)
		if took := <-done; took != silenceEnds {
			t.Errorf("it took %v, want %v", took, silenceEnds)
		}
	})
}

func TestAFrameByteByByteIsNoSignOfLife(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		far, done := silentSocket(t)
		var writer sync.WaitGroup
		writer.Go(func() {
			for _, b := range []byte(clientFrame(finBit|opText, `{"event":"leave","data":{}}`)) {
				if _, err := far.Write([]byte{b}); err != nil {
					return
				}
				time.Sleep(silenceEnds / 4)
			}
		})
		if took := <-done; took != silenceEnds {
			t.Errorf("it took %v, want %v", took, silenceEnds)
		}
		far.Close()
		writer.Wait()
	})
}

func TestAPongIsASignOfLife(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		far, done := silentSocket(t)
		time.Sleep(silenceEnds - time.Second)
		far.Write([]byte(clientFrame(finBit|opPong, ""))) //nolint:errcheck // the time tells
		if took := <-done; took != 2*silenceEnds-time.Second {
			t.Errorf("it took %v, want %v", took, 2*silenceEnds-time.Second)
		}
	})
}
