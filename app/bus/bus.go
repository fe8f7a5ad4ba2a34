package bus

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
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
	waitingNotes  = 8192            // more are left out, which is told as Missed
	joinPatience  = 2 * time.Second // until the other end says that it listens
	closePatience = time.Second
)

// Options are what a Bus needs. All fields are required.
type Options struct {
	URL   string // nats://[USER:PASSWORD@]HOST[:PORT] or tls://…, several with commas between them
	Space string // what the topics of one database begin with: letters, digits, hyphens and underscores
	Name  string // of this server, for whoever looks at NATS
	Log   *slog.Logger
}

// Bus is one connection to NATS, which comes back by itself. All methods may be called at the same time.
type Bus struct {
	space   string
	log     *slog.Logger
	open    Options
	ended   chan struct{} // holds one when nats.go has given up a connection
	said    said
	conn    atomic.Pointer[nats.Conn] // the present one
	arrived chan *nats.Msg
	notes   chan []byte
	missed  chan struct{} // holds one when notes may have been missed
	unheard chan struct{} // holds one when NATS may not know yet what is joined
	closing chan struct{}
	working sync.WaitGroup

	mu     sync.Mutex // also held where conn becomes another
	topics map[string]*joined
}

// joined is a topic that is listened to.
type joined struct {
	subscription *nats.Subscription // nil while there is no connection
	isHeard      bool               // NATS knows, or Missed follows
}

// Open connects. It fails when nothing answers within 10 s. The caller closes the bus.
func Open(ctx context.Context, o Options) (*Bus, error) {
	b := &Bus{
		space: o.Space, log: o.Log, open: o, ended: make(chan struct{}, 1), arrived: make(chan *nats.Msg, waitingNotes), notes: make(chan []byte), missed: make(chan struct{}, 1),
		unheard: make(chan struct{}, 1), closing: make(chan struct{}), topics: map[string]*joined{},
	}
	ctx, cancel := context.WithTimeout(ctx, startPatience)
	defer cancel()
	var err error
	for {
		var conn *nats.Conn
		if conn, err = b.dial(); err == nil {
			b.conn.Store(conn)
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
	b.working.Go(b.pump)
	b.working.Go(b.settle)
	b.working.Go(b.revive)
	return b, nil
}

func (b *Bus) dial() (*nats.Conn, error) { return nats.Connect(b.open.URL, b.options(b.open)...) }

func (b *Bus) options(o Options) []nats.Option {
	return []nats.Option{
		nats.Name(o.Name), nats.NoEcho(), nats.Timeout(dialPatience), nats.PingInterval(pingEvery), nats.MaxPingsOutstanding(pingsUnheard),
		nats.MaxReconnects(-1), nats.ReconnectWait(tryAgain), nats.ReconnectJitter(tryAgain, tryAgain), nats.RetryOnFailedConnect(false),
		nats.ReconnectBufSize(-1), // what cannot go at once would come late, when others have looked already
		// A server that refuses is one whose password changes, or what it asks about people is still starting.
		nats.IgnoreAuthErrorAbort(),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { b.sayLost(err) }),
		nats.ReconnectErrHandler(func(_ *nats.Conn, err error) { b.sayLost(err) }),
		nats.ReconnectHandler(func(*nats.Conn) { b.isBack() }),
		nats.ErrorHandler(func(c *nats.Conn, _ *nats.Subscription, err error) {
			if !c.IsConnected() {
				b.sayLost(err)
				return
			}
			if !b.isClosing() {
				b.log.Warn("the bus reports an error", slog.Any("error", err))
			}
			poke(b.missed)
		}),
		nats.ClosedHandler(func(c *nats.Conn) {
			if err := c.LastError(); err != nil {
				b.sayLost(err)
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
			case <-b.closing:
				return
			}
		case <-b.closing:
			return
		}
	}
}

// settle says Missed once NATS knows what is joined: who looks before that would not hear of what comes between the look and the joining.
func (b *Bus) settle() {
	for {
		select {
		case <-b.unheard:
			if b.isHeard() {
				poke(b.missed)
			}
		case <-b.closing:
			return
		}
	}
}

// isHeard waits until NATS knows what is joined. It is false where the connection was lost meanwhile: the next one asks again.
func (b *Bus) isHeard() bool {
	for c := b.conn.Load(); c.IsConnected() && !b.isClosing(); {
		if c.FlushTimeout(joinPatience) == nil {
			return true
		}
	}
	return false
}

func poke(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default: // it is known already
	}
}

func (b *Bus) isClosing() bool {
	select {
	case <-b.closing:
		return true
	default:
		return false
	}
}

// Notes are what other servers published under the topics that this one has joined.
func (b *Bus) Notes() <-chan []byte { return b.notes }

// Missed says that notes may have been lost: the connection was, or too many waited.
func (b *Bus) Missed() <-chan struct{} { return b.missed }

// ErrLost is answered while there is no connection.
var ErrLost = errors.New("the bus does not answer")

// Ready answers ErrLost while there is no connection.
func (b *Bus) Ready() error {
	if b.conn.Load().IsConnected() {
		return nil
	}
	return ErrLost
}

// Publish sends a note to the other servers that have joined a topic. While there is no connection it is lost.
func (b *Bus) Publish(topic string, note []byte) {
	c := b.conn.Load()
	if err := c.Publish(b.subject(topic), note); err != nil && c.IsConnected() {
		b.log.Error("a note was not published", slog.String("topic", topic), slog.Any("error", err))
	}
}

// Join listens to topics, and waits until NATS knows. While there is no connection it does not wait: Missed follows once there is one.
func (b *Bus) Join(topics ...string) {
	conn, waiting := b.subscribe(topics)
	if len(waiting) == 0 || !conn.IsConnected() {
		return
	}
	// Without the lock, as whoever joins something else would wait in line.
	if conn.FlushTimeout(joinPatience) != nil {
		poke(b.unheard)
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, j := range waiting {
		j.isHeard = true
	}
}

// subscribe answers those of the topics that NATS may not know of yet, which somebody else may have joined just now, and the connection
// that tells it.
func (b *Bus) subscribe(topics []string) (conn *nats.Conn, waiting []*joined) {
	b.mu.Lock()
	defer b.mu.Unlock()
	conn = b.conn.Load()
	for _, t := range topics {
		j := b.topics[t]
		if j == nil {
			s, err := conn.ChanSubscribe(b.subject(t), b.arrived)
			if err != nil && !errors.Is(err, nats.ErrConnectionClosed) { // the next one joins it
				b.log.Error("a topic cannot be heard", slog.String("topic", t), slog.Any("error", err))
				poke(b.missed)
				continue
			}
			j = &joined{subscription: s}
			b.topics[t] = j
		}
		if !j.isHeard {
			waiting = append(waiting, j)
		}
	}
	return conn, waiting
}

// Leave ends what Join began.
func (b *Bus) Leave(topics ...string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, t := range topics {
		j := b.topics[t]
		delete(b.topics, t)
		if j != nil && j.subscription != nil {
			j.subscription.Unsubscribe() //nolint:errcheck // without a connection it is not joined again
		}
	}
}

// Close sends what was published and ends the connection.
func (b *Bus) Close() {
	b.conn.Load().FlushTimeout(closePatience) //nolint:errcheck // others look by themselves
	close(b.closing)
	b.working.Wait()
	b.conn.Load().Close()
}

func (b *Bus) subject(topic string) string { return "ribbit." + b.space + "." + topic }

// isRefusal reports whether trying again is of no use.
func isRefusal(err error) bool {
	return errors.Is(err, nats.ErrAuthorization) || errors.Is(err, nats.ErrAuthExpired) || errors.Is(err, nats.ErrSecureConnRequired) ||
		errors.Is(err, nats.ErrSecureConnWanted) || strings.Contains(strings.ToLower(err.Error()), "authorization violation") || isCertificate(err)
}

func isCertificate(err error) bool {
	var unknown x509.UnknownAuthorityError
	var invalid x509.CertificateInvalidError
	var host x509.HostnameError
	var verify *tls.CertificateVerificationError
	return errors.As(err, &unknown) || errors.As(err, &invalid) || errors.As(err, &host) || errors.As(err, &verify)
}

// explain says in a sentence why there is no connection.
func explain(address string, err error) error {
	at := hostOf(address)
	switch {
	case errors.Is(err, nats.ErrSecureConnRequired):
		return fmt.Errorf("NATS at %s wants TLS. Write the address in --bus with tls:// at its beginning.", at)
	case errors.Is(err, nats.ErrSecureConnWanted):
		return fmt.Errorf("NATS at %s does not speak TLS. Write the address in --bus with nats:// at its beginning.", at)
	case isCertificate(err):
		return fmt.Errorf("The certificate of NATS at %s, which --bus names, is not trusted here: %w.", at, err)
	case isRefusal(err):
		return fmt.Errorf("NATS at %s does not let Ribbit in: the user, the password or the token in --bus is missing or wrong.", at)
	}
	return fmt.Errorf("NATS does not answer at %s, which --bus names. Start it, or name another.", at)
}

// hostOf is where an address leads, without a password.
func hostOf(address string) string {
	hosts := strings.Split(address, ",")
	for i, a := range hosts {
		if u, err := url.Parse(strings.TrimSpace(a)); err == nil && u.Host != "" {
			hosts[i] = u.Host
		} else {
			hosts[i] = "an address that cannot be read"
		}
	}
	return strings.Join(hosts, ", ")
}
