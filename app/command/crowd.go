package command

import (
	"container/list"
	"errors"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"ribbit/app/web"
)

const (
	spareLeast  = 64              // descriptors that connections leave to the database and to files
	spareShare  = 8               // or the one part in so many of all, when that is more
	silentLeast = 2 * time.Second // how long a connection may say nothing while others wait
	shortLog    = time.Minute     // a shortage is logged no more often
	retryLeast  = 5 * time.Millisecond
	retryMost   = time.Second
)

// crowd are the connections of a server, by whatever door they came in. There are no more than leave room for the database and
// for files; then the others wait, and who has not said a word yet makes room for them.
type crowd struct {
	log   *slog.Logger
	slots chan struct{} // one taken for each connection

	mu     sync.Mutex
	silent list.List // of *guest, the oldest first
	logged time.Time
}

func newCrowd(most int, log *slog.Logger) *crowd {
	return &crowd{log: log, slots: make(chan struct{}, most)}
}

// door is a listener that outlives a crowd. When the system has no descriptors left, it waits for some instead of giving up.
type door struct {
	net.Listener
	*crowd
	ended chan struct{}
	end   sync.Once
}

func (c *crowd) door(ln net.Listener) *door {
	return &door{Listener: ln, crowd: c, ended: make(chan struct{})}
}

// mostConnections is how many connections leave room for the rest.
func mostConnections(descriptors uint64) int {
	spare := min(descriptors/2, max(spareLeast, descriptors/spareShare))
	return int(min(descriptors-spare, 1<<20))
}

// Accept waits for a connection. It fails only when the listener is closed or broken.
func (l *door) Accept() (net.Conn, error) {
	if err := l.enter(); err != nil {
		return nil, err
	}
	for wait := retryLeast; ; wait = min(2*wait, retryMost) {
		conn, err := l.Listener.Accept()
		if err == nil {
			return l.welcome(conn), nil
		}
		if !isShortage(err) {
			<-l.slots
			return nil, err
		}
		l.tell(err)
		if !l.pause(wait) {
			<-l.slots
			return nil, net.ErrClosed
		}
	}
}

// enter takes a slot, and waits for one when all are taken.
func (l *door) enter() error {
	for {
		select {
		case l.slots <- struct{}{}:
			return nil
		case <-l.ended:
			return net.ErrClosed
		default:
		}
		l.tell(errors.New("all connections are taken"))
		wait := l.dismissOldest()
		timer := time.NewTimer(wait)
		select {
		case l.slots <- struct{}{}:
			timer.Stop()
			return nil
		case <-l.ended:
			timer.Stop()
			return net.ErrClosed
		case <-timer.C:
		}
	}
}

// dismissOldest closes the connection that has been silent longest, when that is long enough, and answers when to look
// again.
func (l *crowd) dismissOldest() (next time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	oldest := l.silent.Front()
	if oldest == nil {
		return silentLeast
	}
	g := oldest.Value.(*guest)
	if wait := silentLeast - time.Since(g.came); wait > 0 {
		return wait
	}
	l.silent.Remove(oldest)
	g.place = nil
	go g.Close() //nolint:errcheck // it has said nothing and hears nothing; not under the lock
	return retryLeast
}

func (l *crowd) welcome(conn net.Conn) net.Conn {
	g := &guest{LingeringConn: web.LingeringConn{Conn: conn}, crowd: l, came: time.Now()}
	l.mu.Lock()
	g.place = l.silent.PushBack(g)
	l.mu.Unlock()
	return g
}

func (l *door) pause(d time.Duration) (goOn bool) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-l.ended:
		return false
	}
}

func (l *crowd) tell(err error) {
	l.mu.Lock()
	isNews := time.Since(l.logged) >= shortLog
	if isNews {
		l.logged = time.Now()
	}
	l.mu.Unlock()
	if !isNews {
		return
	}
	l.log.Warn("new connections wait", slog.Any("error", err), slog.Int("connections", len(l.slots)))
}

// Close takes no more connections.
func (l *door) Close() error {
	l.end.Do(func() { close(l.ended) })
	return l.Listener.Close()
}

// isShortage reports whether a system is out of what a connection takes, so that later there may be some again.
func isShortage(err error) bool {
	for _, e := range []error{syscall.EMFILE, syscall.ENFILE, syscall.ENOBUFS, syscall.ENOMEM, syscall.ECONNABORTED} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// guest is a connection of a crowd.
type guest struct {
	web.LingeringConn
	crowd *crowd
	came  time.Time
	place *list.Element // among the silent ones, nil afterwards; guarded by the crowd
	heard atomic.Bool
	gone  sync.Once
}

// Read implements net.Conn.
func (g *guest) Read(b []byte) (int, error) {
	n, err := g.Conn.Read(b)
	if n > 0 && !g.heard.Load() {
		g.heard.Store(true)
		g.speak()
	}
	return n, err
}

// Close implements net.Conn.
func (g *guest) Close() error {
	err := g.LingeringConn.Close()
	g.gone.Do(func() {
		g.speak()
		<-g.crowd.slots
	})
	return err
}

// speak takes a connection out of the silent ones.
func (g *guest) speak() {
	g.crowd.mu.Lock()
	defer g.crowd.mu.Unlock()
	if g.place != nil {
		g.crowd.silent.Remove(g.place)
		g.place = nil
	}
}
