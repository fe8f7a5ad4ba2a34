package bus

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats.go"
)

const (
	startPatience = 10 * time.Second       // for the first connection
	dialPatience  = 3 * time.Second        // for each one
	tryAgain      = 250 * time.Millisecond // between two tries
	pingEvery     = 2 * time.Second        // and after two pings without an answer the connection counts as lost
	pingsUnheard  = 2
	writePatience = time.Second // for NATS to take what is said; nats.go holds its lock meanwhile
	waitingNotes  = 8192        // more are left out, which is told as Missed
	closePatience = time.Second
)

// Options are what a Bus needs. All fields are required.
type Options struct {
	URL   string // nats://[USER:PASSWORD@]HOST[:PORT] or tls://…, several with commas between them
	Space string // what the topics of one database begin with: letters, digits, hyphens and underscores
	Name  string // of this server, for whoever looks at NATS
	Log   *slog.Logger
}

// Bus is one connection to NATS, which comes back by itself. All methods may be called at the same time, and none waits for a NATS that
// is silent, but Join for a moment and Close.
type Bus struct {
	space    string
	log      *slog.Logger
	open     Options
	ended    chan struct{} // holds one when nats.go has given up a connection
	said     said
	isUp     atomic.Bool               // as far as is known: nats.go waits for NATS with its lock held, so that it cannot be asked
	conn     atomic.Pointer[nats.Conn] // the present one
	returns  atomic.Int64              // how often the bus was back
	outgoing outgoing
	arrived  chan *nats.Msg
	notes    chan []byte
	missed   chan struct{}   // holds one when notes may have been missed
	asked    chan struct{}   // holds one when topics were joined or left
	unheard  chan struct{}   // holds one when NATS may not know any more what is joined
	ctx      context.Context // until Close
	cancel   context.CancelFunc
	working  sync.WaitGroup

	topics topics
}

// Open connects. It fails when nothing answers within 10 s, and when NATS does not let it publish and listen. The caller closes the bus.
func Open(ctx context.Context, o Options) (*Bus, error) {
	b := &Bus{
		space: o.Space, log: o.Log, open: o, ended: make(chan struct{}, 1), outgoing: newOutgoing(), arrived: make(chan *nats.Msg, waitingNotes),
		notes: make(chan []byte), missed: make(chan struct{}, 1), unheard: make(chan struct{}, 1), asked: make(chan struct{}, 1),
		topics: newTopics(),
	}
	b.ctx, b.cancel = context.WithCancel(context.WithoutCancel(ctx))
	ctx, cancel := context.WithTimeout(ctx, startPatience)
	defer cancel()
	for {
		conn, err := b.dial()
		if err == nil {
			if err := b.mayUse(conn); err != nil {
				conn.Close()
				return nil, err
			}
			b.conn.Store(conn)
			b.isUp.Store(true)
			break
		}
		if isRefusal(err) {
			return nil, explain(o.URL, err)
		}
		select {
		case <-time.After(tryAgain):
		case <-ctx.Done():
			return nil, explain(o.URL, err)
		}
	}
	for _, work := range []func(){b.pump, b.send, b.settle, b.watch, b.revive} {
		b.working.Go(work)
	}
	return b, nil
}

func (b *Bus) dial() (*nats.Conn, error) { return nats.Connect(b.open.URL, b.options(b.open)...) }

// mayUse finds out whether NATS lets this server publish and listen. What keeps it from that may be a rule for some subjects alone, so that
// it is asked for one of ours; nobody hears it.
func (b *Bus) mayUse(conn *nats.Conn) error {
	check := b.subject("check")
	s, err := conn.SubscribeSync(check)
	if err == nil {
		err = conn.Publish(check, nil)
	}
	if err == nil {
		err = conn.FlushTimeout(dialPatience) // behind NATS's answers to both
	}
	if err == nil {
		err = s.Unsubscribe()
	}
	if denied := conn.LastError(); errors.Is(denied, nats.ErrPermissionViolation) {
		return fmt.Errorf("NATS at %s does not let Ribbit publish and listen to what begins with %s: give the user in --bus the right to both. NATS says: %s.",
			hostOf(b.open.URL), b.subject(""), deniedBy(denied))
	}
	if err != nil {
		return explain(b.open.URL, err)
	}
	return nil
}

func (b *Bus) options(o Options) []nats.Option {
	return []nats.Option{
		nats.Name(o.Name), nats.NoEcho(), nats.Timeout(dialPatience), nats.PingInterval(pingEvery), nats.MaxPingsOutstanding(pingsUnheard),
		nats.MaxReconnects(-1), nats.ReconnectWait(tryAgain), nats.ReconnectJitter(tryAgain, tryAgain), nats.RetryOnFailedConnect(false),
		nats.ReconnectBufSize(-1), // what cannot go at once would come late, when others have looked already
		// A NATS that takes nothing any more, or is cut off, is one that is lost: pings wait behind what it does not take.
		nats.FlusherTimeout(writePatience), nats.ReconnectOnFlusherError(),
		// A server that refuses is one whose password changes, or what it asks about people is still starting.
		nats.IgnoreAuthErrorAbort(),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { b.isLost(err) }),
		nats.ReconnectErrHandler(func(_ *nats.Conn, err error) { b.isLost(err) }),
		nats.ReconnectHandler(func(*nats.Conn) { b.isBack() }),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { b.hearError(err) }),
		nats.ClosedHandler(func(c *nats.Conn) {
			if err := c.LastError(); err != nil {
				b.isLost(err)
			}
			poke(b.ended)
		}),
	}
}

// pump hands notes on.
func (b *Bus) pump() {
	for {
		select {
		case m := <-b.arrived:
			select {
			case b.notes <- m.Data:
			case <-b.ctx.Done():
				return
			}
		case <-b.ctx.Done():
			return
		}
	}
}

func poke(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default: // it is known already
	}
}

func (b *Bus) isClosing() bool { return b.ctx.Err() != nil }

// Notes are what other servers published under the topics that this one has joined.
func (b *Bus) Notes() <-chan []byte { return b.notes }

// Missed says that notes may have been lost: the connection was, or too many waited.
func (b *Bus) Missed() <-chan struct{} { return b.missed }

// ErrLost is answered while there is no connection.
var ErrLost = errors.New("the bus does not answer")

// Ready answers ErrLost while there is no connection, and from six seconds on in which NATS was silent.
func (b *Bus) Ready() error {
	if b.isUp.Load() {
		return nil
	}
	return ErrLost
}

// Close sends what was published and ends the connection.
func (b *Bus) Close() {
	b.cancel()
	b.working.Wait()
	conn := b.conn.Load()
	if b.isUp.Load() {
		conn.FlushTimeout(closePatience) //nolint:errcheck // others look by themselves
	}
	conn.Close()
}

func (b *Bus) subject(topic string) string { return "ribbit." + b.space + "." + topic }
