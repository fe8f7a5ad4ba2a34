package main

import (
	"bytes"
	"errors"
	"io"
	"net"
	"testing"

	"ribbit/app/hub"
)

// newListener is a listener as the server has it, without a hub.
func newListener(conn net.Conn) *hub.Listener { return hub.NewListener(conn, 1, 1, 1) }

func TestFramesOfAllLengthsAreRead(t *testing.T) {
	near, far := net.Pipe()
	defer near.Close()
	lengths := []int{0, 1, 125, 126, 4000, 65535, 65536, 200_000, 3}
	h := hub.New()
	l := newListener(far)
	h.Add(l)
	for i, n := range lengths {
		l.Send(hub.TextFrame(bytes.Repeat([]byte{'a' + byte(i)}, n), 0))
	}
	s := &socket{conn: near, buf: make([]byte, 64)}
	all, at := errors.New("all"), 0
	err := s.read(func(payload []byte) error {
		if want := bytes.Repeat([]byte{'a' + byte(at)}, lengths[at]); !bytes.Equal(payload, want) {
			t.Errorf("frame %d has %d bytes, want %d", at, len(payload), lengths[at])
		}
		if at++; at == len(lengths) {
			return all
		}
		return nil
	}, nil)
	if !errors.Is(err, all) {
		t.Errorf("after %d frames: %v", at, err)
	}
	near.Close()
	h.Remove(l)
}

func TestAPingIsAnswered(t *testing.T) {
	near, far := net.Pipe()
	s := &socket{conn: near, buf: make([]byte, 64)}
	done := make(chan error, 1)
	go func() { done <- s.read(func([]byte) error { return nil }, nil) }()
	if _, err := far.Write([]byte{0x89, 2, 'h', 'i'}); err != nil {
		t.Fatal(err)
	}
	answer := make([]byte, 8)
	if _, err := io.ReadFull(far, answer); err != nil {
		t.Fatal(err)
	}
	if want := []byte{0x8a, 0x82, 0, 0, 0, 0, 'h', 'i'}; !bytes.Equal(answer, want) {
		t.Errorf("the answer is % x, want % x", answer, want)
	}
	far.Close()
	if err := <-done; !errors.Is(err, io.EOF) {
		t.Errorf("it ends with %v", err)
	}
}
