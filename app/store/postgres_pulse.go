package store

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

const (
	pulseEvery    = time.Second
	pulsePatience = 3 * time.Second // for one answer
	pulsesUnheard = 2               // in a row, and the database is silent
)

// errSilent is what a connection ends with, and what a new one is refused with, while the database is silent.
var errSilent = errors.New("PostgreSQL does not say anything")

// pulse finds out that a database says nothing any more. A network that swallows everything, or a machine that was stopped, gives no
// error for many minutes, and whoever waits for an answer would wait that long. How long a statement takes tells nothing: some are
// long. So a connection of its own asks for a word each second, and when that stays out, all connections are cut, and new ones
// refused, until it comes.
type pulse struct {
	config *pgx.ConnConfig // of its own connection
	dialer net.Dialer
	log    *slog.Logger
	end    context.CancelFunc
	done   chan struct{}
	silent atomic.Bool

	mu    sync.Mutex
	wires map[*wire]struct{}
}

// newPulse watches the database at config, whose connections it makes from then on. It begins to beat with start.
func newPulse(config *pgx.ConnConfig, log *slog.Logger) *pulse {
	p := &pulse{config: config.Copy(), dialer: newDialer(), log: log, wires: map[*wire]struct{}{}}
	config.DialFunc = p.dial
	return p
}

// start begins to listen; the caller calls close.
func (p *pulse) start() {
	var ctx context.Context
	ctx, p.end = context.WithCancel(context.Background())
	p.done = make(chan struct{})
	go p.run(ctx)
}

func (p *pulse) close() {
	if p.done != nil {
		p.end()
		<-p.done
	}
}

func (p *pulse) run(ctx context.Context) {
	defer close(p.done)
	tick := time.NewTicker(pulseEvery)
	defer tick.Stop()
	var own *pgx.Conn
	unheard := 0
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			hangUp(own)
			return
		}
		var err error
		if own, err = p.ask(ctx, own); isSilence(err) && ctx.Err() == nil {
			unheard++
		} else {
			unheard = 0
		}
		switch {
		case unheard >= pulsesUnheard:
			if !p.silent.Swap(true) {
				p.log.Warn("PostgreSQL says nothing; what waits for it is cut off", slog.Any("error", err))
			}
			p.cut()
		case unheard == 0 && p.silent.Swap(false):
			p.log.Info("PostgreSQL is heard again")
		}
	}
}

// ask waits for a word. It answers the connection to ask on next; nil for a new one.
func (p *pulse) ask(ctx context.Context, own *pgx.Conn) (*pgx.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, pulsePatience)
	defer cancel()
	if own == nil {
		var err error
		if own, err = pgx.ConnectConfig(ctx, p.config); err != nil {
			return nil, err
		}
	}
	if err := own.Ping(ctx); err != nil {
		hangUp(own)
		return nil, err
	}
	return own, nil
}

// isSilence is false of any error that the database, its machine or the network gave: who asks next gets it, too.
func isSilence(err error) bool {
	return err != nil && (pgconn.Timeout(err) || errors.Is(err, context.DeadlineExceeded))
}

// hangUp does not wait for a farewell.
func hangUp(conn *pgx.Conn) {
	if conn == nil {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_ = conn.Close(ctx)
}

// dial implements pgconn.DialFunc.
func (p *pulse) dial(ctx context.Context, network, address string) (net.Conn, error) {
	if p.silent.Load() {
		return nil, errSilent
	}
	conn, err := p.dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	w := &wire{conn, p}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wires[w] = struct{}{}
	return w, nil
}

// cut ends all connections.
func (p *pulse) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for w := range p.wires {
		_ = w.Conn.Close() // whoever reads from it or writes to it gets an error
	}
	clear(p.wires)
}

// vanishedPatience is how long a single connection may leave unanswered what was sent over it, when a router has forgotten it and the
// database is heard otherwise. The system's own patience is a quarter of an hour.
const vanishedPatience = 10 * time.Second

// newDialer makes connections that notice when they have vanished, also while nobody sends anything.
func newDialer() net.Dialer {
	return net.Dialer{
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: vanishedPatience, Interval: vanishedPatience / 2, Count: 3},
		Control:         limitUnanswered,
	}
}

// wire is a connection that can be cut.
type wire struct {
	net.Conn
	pulse *pulse
}

// Close implements net.Conn. One that was cut is closed already.
func (w *wire) Close() error {
	w.pulse.mu.Lock()
	_, isOpen := w.pulse.wires[w]
	delete(w.pulse.wires, w)
	w.pulse.mu.Unlock()
	if !isOpen {
		return nil
	}
	return w.Conn.Close()
}
