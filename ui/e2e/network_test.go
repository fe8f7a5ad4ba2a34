package e2e

import (
	"io"
	"net"
	"sync"
	"testing"
)

// network is a connection to a server that can be cut and mended, as a Wi-Fi is.
type network struct {
	to string
	ln net.Listener

	mu    sync.Mutex
	isCut bool
	open  map[net.Conn]bool
}

func newNetwork(t *testing.T, to string) *network {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l := &network{to: to, ln: ln, open: map[net.Conn]bool{}}
	t.Cleanup(func() {
		ln.Close()
		l.cut()
	})
	go l.run()
	return l
}

func (l *network) addr() string { return l.ln.Addr().String() }

func (l *network) run() {
	for {
		near, err := l.ln.Accept()
		if err != nil {
			return
		}
		far, err := net.Dial("tcp", l.to)
		if err != nil || !l.keep(near, far) {
			near.Close()
			continue
		}
		go l.pass(near, far)
		go l.pass(far, near)
	}
}

func (l *network) keep(near, far net.Conn) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.isCut {
		far.Close()
		return false
	}
	l.open[near], l.open[far] = true, true
	return true
}

func (l *network) pass(from, to net.Conn) {
	io.Copy(to, from) //nolint:errcheck // it ends when either side does
	from.Close()
	to.Close()
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.open, from)
}

func (l *network) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.isCut = true
	for c := range l.open {
		c.Close()
	}
}

func (l *network) mend() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.isCut = false
}
