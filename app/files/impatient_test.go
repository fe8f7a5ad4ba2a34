package files

import (
	"errors"
	"io"
	"net"
	"os"
	"testing"
	"time"
)

// two are the ends of a connection, the first of which is impatient.
func two(t *testing.T, take, answer time.Duration) (near, far net.Conn) {
	t.Helper()
	door, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer door.Close()
	if near, err = net.Dial("tcp", door.Addr().String()); err != nil {
		t.Fatal(err)
	}
	if far, err = door.Accept(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { near.Close(); far.Close() })
	return &impatientConn{near, take, answer}, far
}

func TestAConnectionEndsWhenNothingIsTaken(t *testing.T) {
	near, _ := two(t, 100*time.Millisecond, time.Hour)
	if n, err := near.Write(make([]byte, 64<<20)); !errors.Is(err, os.ErrDeadlineExceeded) || n == 64<<20 {
		t.Errorf("%d bytes were taken: %v", n, err)
	}
}

func TestAConnectionEndsWhenNothingComes(t *testing.T) {
	near, _ := two(t, time.Hour, 100*time.Millisecond)
	if _, err := near.Read(make([]byte, 1)); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Error(err)
	}
}

// An upload takes longer than an answer may, and whoever waits for the answer began to before it.
func TestAnAnswerMayComeAfterALongRequest(t *testing.T) {
	near, far := two(t, 500*time.Millisecond, 500*time.Millisecond)
	const pieces, size = 20, 1000
	answered := make(chan error, 1)
	go func() {
		_, err := io.ReadFull(near, make([]byte, 2))
		answered <- err
	}()
	for range pieces {
		if _, err := near.Write(make([]byte, size)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(50 * time.Millisecond) // so fast is the line
	}
	if _, err := io.CopyN(io.Discard, far, pieces*size); err != nil {
		t.Fatal(err)
	}
	if _, err := far.Write([]byte("ok")); err != nil {
		t.Fatal(err)
	}
	if err := <-answered; err != nil {
		t.Error(err)
	}
}
