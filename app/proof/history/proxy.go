package main

import (
	"math/rand/v2"
	"net"
	"slices"
	"strings"
	"sync"
	"time"
)

const (
	slowBytes = 512                  // of a slow network's packets
	slowDelay = 2 * time.Millisecond // before each of them
)

// Proxy is a network, between the clients and the servers, or between a server and what it stands on: it can be cut, held up and
// slowed down.
type Proxy struct {
	listener net.Listener
	targets  []string // addresses, or paths of sockets; each connection goes to the next one that takes it
	wait     sync.WaitGroup

	mu      sync.Mutex
	next    int // of targets
	links   []*link
	refuse  bool
	slow    bool
	up      chan struct{} // closed while bytes may go to the server
	down    chan struct{} // and to the clients
	isEnded bool
}

// link is one connection through the proxy.
type link struct {
	client, server net.Conn
	once           sync.Once
	cut            chan struct{}
}

var passing = func() chan struct{} { c := make(chan struct{}); close(c); return c }()

// newProxy listens on a port of its own and brings what comes to one of the targets. The caller must close it.
func newProxy(targets ...string) (*Proxy, error) { return newProxyAt("127.0.0.1", targets...) }

// newProxyAt is newProxy at an address of this machine.
func newProxyAt(host string, targets ...string) (*Proxy, error) {
	l, err := net.Listen("tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		return nil, err
	}
	p := &Proxy{listener: l, targets: targets, up: passing, down: passing}
	p.wait.Go(p.accept)
	return p, nil
}

func (p *Proxy) addr() string { return p.listener.Addr().String() }

func (p *Proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		p.wait.Go(func() { p.connect(client) })
	}
}

func (p *Proxy) connect(client net.Conn) {
	p.mu.Lock()
	refuse := p.refuse || p.isEnded
	p.mu.Unlock()
	l := &link{client: client, cut: make(chan struct{})}
	if refuse {
		l.end()
		return
	}
	server, err := p.dial()
	if err != nil {
		l.end()
		return
	}
	l.server = server
	p.mu.Lock()
	p.links = append(p.links, l)
	p.mu.Unlock()
	p.wait.Go(func() { p.carry(l, server, client, func() chan struct{} { return p.up }) })
	p.carry(l, client, server, func() chan struct{} { return p.down })
	p.mu.Lock()
	p.links = slices.DeleteFunc(p.links, func(o *link) bool { return o == l })
	p.mu.Unlock()
}

// dial connects to the next target that takes connections.
func (p *Proxy) dial() (c net.Conn, err error) {
	for range p.targets {
		p.mu.Lock()
		target := p.targets[p.next%len(p.targets)]
		p.next++
		p.mu.Unlock()
		network := "tcp"
		if strings.HasPrefix(target, "/") {
			network = "unix"
		}
		if c, err = net.Dial(network, target); err == nil {
			return c, nil
		}
	}
	return nil, err
}

// carry brings bytes in one direction until the link is cut. What it holds when that happens is lost.
func (p *Proxy) carry(l *link, to, from net.Conn, gate func() chan struct{}) {
	defer l.end()
	buf := make([]byte, 32<<10)
	for {
		p.mu.Lock()
		size, slow := len(buf), p.slow
		p.mu.Unlock()
		if slow {
			size = slowBytes
		}
		n, err := from.Read(buf[:size])
		if err != nil {
			return
		}
		if slow {
			select {
			case <-time.After(slowDelay):
			case <-l.cut:
				return
			}
		}
		p.mu.Lock()
		open := gate()
		p.mu.Unlock()
		select {
		case <-open:
		case <-l.cut:
			return
		}
		if _, err := to.Write(buf[:n]); err != nil {
			return
		}
	}
}

// end breaks both connections without a word.
func (l *link) end() {
	l.once.Do(func() {
		close(l.cut)
		for _, c := range []net.Conn{l.client, l.server} {
			if t, ok := c.(*net.TCPConn); ok {
				t.SetLinger(0) //nolint:errcheck // then it ends more politely
			}
			if c != nil {
				c.Close() //nolint:errcheck // it may be closed already
			}
		}
	})
}

// cut breaks links, each with a chance.
func (p *Proxy) cut(chance float64, random *rand.Rand) {
	p.mu.Lock()
	links := slices.Clone(p.links)
	p.mu.Unlock()
	for _, l := range links {
		if random.Float64() < chance {
			l.end()
		}
	}
}

// cutAll breaks all links.
func (p *Proxy) cutAll() { p.cut(1, rand.New(rand.NewPCG(0, 0))) }

// hold keeps bytes back, to the server, to the clients or both, until the answered function is called.
func (p *Proxy) hold(up, down bool) (release func()) {
	held := make(chan struct{})
	p.mu.Lock()
	defer p.mu.Unlock()
	if up {
		p.up = held
	}
	if down {
		p.down = held
	}
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.up, p.down = passing, passing
		close(held)
	}
}

// setRefusing makes the network refuse, or take again, new connections.
func (p *Proxy) setRefusing(refuse bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.refuse = refuse
}

// setSlow makes the network slow or as quick as it is.
func (p *Proxy) setSlow(slow bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.slow = slow
}

// close cuts everything and waits for it.
func (p *Proxy) close() {
	p.listener.Close()
	p.mu.Lock()
	p.isEnded = true
	p.mu.Unlock()
	for done := false; !done; {
		p.cutAll()
		p.mu.Lock()
		done = len(p.links) == 0
		p.mu.Unlock()
	}
	p.wait.Wait()
}
