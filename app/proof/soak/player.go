package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coder/websocket"

	"ribbit/app/proof/program"
)

const (
	longestPause = 60 * time.Millisecond // between two operations of a person
	recently     = 50                    // messages that a person remembers
)

// players are all who take part.
type players struct {
	stop context.CancelFunc
	all  sync.WaitGroup

	operations, sent, reconnects, frames atomic.Int64

	mu   sync.Mutex
	errs []error
}

// play lets everybody begin. The caller ends it.
func play(s *program.Server, pond program.Pond) *players {
	ctx, stop := context.WithCancel(context.Background())
	p := &players{stop: stop}
	for i, token := range pond.Tokens {
		one := &player{
			players: p, number: i, threads: pond.Threads, client: s.Client(token), listener: s.Client(token),
			random: rand.New(rand.NewPCG(uint64(i), 0)),
		}
		p.all.Go(func() { one.run(ctx) })
	}
	return p
}

// end waits until all have gone and answers what went wrong.
func (p *players) end() error {
	p.stop()
	p.all.Wait()
	return p.failed()
}

func (p *players) failed() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return errors.Join(p.errs...)
}

func (p *players) String() string {
	return fmt.Sprintf("%d operations, %d messages, %d frames, %d reconnects", p.operations.Load(), p.sent.Load(), p.frames.Load(), p.reconnects.Load())
}

// player is one person: a connection for calls and, most of the time, a socket.
type player struct {
	*players
	number   int
	threads  []int64
	client   *program.Client
	listener *program.Client
	random   *rand.Rand

	conn *websocket.Conn
	ends chan struct{} // closed when the reader of conn has ended
	mine []int64       // messages, the latest last
	sent int
}

func (p *player) run(ctx context.Context) {
	defer p.client.Close()
	defer p.listener.Close()
	defer p.leave()
	pause := time.NewTimer(0)
	defer pause.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-pause.C:
		}
		if err := p.do(); err != nil {
			p.mu.Lock()
			p.errs = append(p.errs, fmt.Errorf("frog%d: %w", p.number, err))
			p.mu.Unlock()
			return
		}
		p.operations.Add(1)
		pause.Reset(rand.N(longestPause))
	}
}

// do does one thing that people do.
func (p *player) do() error {
	thread := p.threads[p.random.IntN(len(p.threads))]
	switch n := p.random.IntN(100); {
	case n < 3:
		p.leave()
		return nil
	case p.conn == nil && n < 20:
		return p.come(thread)
	case n < 40:
		return p.send(thread)
	case n < 50 && len(p.mine) > 0:
		return p.client.Call(http.MethodPut, p.path("chat_threads/messages", p.any()), map[string]any{"content": fmt.Sprint("hop again ", p.random.Int())}, nil)
	case n < 55 && len(p.mine) > 0:
		at := p.random.IntN(len(p.mine))
		id := p.mine[at]
		p.mine = append(p.mine[:at], p.mine[at+1:]...)
		return p.client.Call(http.MethodPut, p.path("chat_threads/messages", id), struct{}{}, nil)
	case n < 65 && len(p.mine) > 0:
		path, body := p.path("chat_reactions/messages", p.any()), map[string]any{"reaction": "🐸"}
		if err := p.client.Call(http.MethodPost, path, body, nil); err != nil {
			var refused *program.StatusError
			if errors.As(err, &refused) && refused.Status == http.StatusConflict {
				return p.client.Call(http.MethodDelete, path, body, nil)
			}
			return err
		}
		return nil
	case n < 72:
		return p.client.Call(http.MethodGet, "/api/search?q=pond", nil, nil)
	case n < 80:
		return p.client.Call(http.MethodPut, p.path("chat_threads", thread)+"/read", struct{}{}, nil)
	case n < 90:
		return p.client.Call(http.MethodGet, p.path("chat_threads", thread), nil, nil)
	}
	return p.client.Call(http.MethodGet, "/api/chat_threads", nil, nil)
}

func (p *player) path(of string, id int64) string { return fmt.Sprintf("/api/%s/%d", of, id) }

func (p *player) any() int64 { return p.mine[p.random.IntN(len(p.mine))] }

func (p *player) send(thread int64) error {
	p.sent++
	m, err := p.client.Send(thread, fmt.Sprintf("hop %d into the pond with %x", p.sent, p.random.Uint64()), fmt.Sprint(p.sent))
	if err != nil {
		return err
	}
	p.players.sent.Add(1)
	if p.mine = append(p.mine, m.ID); len(p.mine) > recently {
		p.mine = p.mine[1:]
	}
	return nil
}

// come opens a socket in a thread and reads it until it ends.
func (p *player) come(thread int64) error {
	conn, _, err := p.listener.Listen(context.Background(), thread, -1)
	if err != nil {
		return err
	}
	p.reconnects.Add(1)
	p.conn, p.ends = conn, make(chan struct{})
	go func() {
		defer close(p.ends)
		for {
			if _, _, err := conn.Read(context.Background()); err != nil {
				return
			}
			p.frames.Add(1)
		}
	}()
	return nil
}

// leave ends the socket, with a word or without.
func (p *player) leave() {
	if p.conn == nil {
		return
	}
	if p.random.IntN(2) == 0 {
		p.conn.Close(websocket.StatusNormalClosure, "") //nolint:errcheck // it may have ended
	} else {
		p.conn.CloseNow() //nolint:errcheck // as above
	}
	<-p.ends
	p.conn = nil
}
