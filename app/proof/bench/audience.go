package main

import (
	"bytes"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// audience is many sockets that read.
type audience struct {
	sockets []*socket
	wait    sync.WaitGroup

	messages atomic.Int64 // that reached somebody, counted for each reader
	bytes    atomic.Int64
	leaving  atomic.Bool
	lost     atomic.Pointer[error] // why a socket ended before leave

	mu    sync.Mutex
	delay times // of messages that tell when they were sent, see stamp
	epoch time.Time
}

// gather opens a socket for each token, at one server after the other, and reads from all of them until leave.
func gather(servers []*server, tokens []string, kind socketKind, thread int64) (*audience, error) {
	a := &audience{sockets: make([]*socket, len(tokens)), epoch: time.Now()}
	err := together(len(tokens), 16, func(i int) (err error) {
		a.sockets[i], err = listen(servers[i%len(servers)].addr, tokens[i], kind, thread)
		return err
	})
	if err != nil {
		a.leave()
		return nil, err
	}
	for _, s := range a.sockets {
		a.wait.Go(func() { a.follow(s) })
	}
	return a, nil
}

// follow counts what one socket brings. The counters are shared, so they are touched once for each read.
func (a *audience) follow(s *socket) {
	var messages int64
	var late times
	err := s.read(func(payload []byte) error {
		if s.isMessage(payload) {
			messages++
			if sent, ok := a.sentAt(payload); ok {
				late = append(late, time.Since(sent))
			}
		}
		return nil
	}, func(n int) {
		a.bytes.Add(int64(n))
		if messages > 0 {
			a.messages.Add(messages)
			messages = 0
		}
		if len(late) > 0 {
			a.mu.Lock()
			a.delay = append(a.delay, late...)
			a.mu.Unlock()
			late = late[:0]
		}
	})
	if !a.leaving.Load() {
		a.lost.CompareAndSwap(nil, &err)
	}
}

const (
	stampBegin = "sentat"
	stampEnd   = "nanos"
)

// stamp is a text that tells when it was sent.
func (a *audience) stamp() string {
	return stampBegin + strconv.FormatInt(int64(time.Since(a.epoch)), 10) + stampEnd
}

func (a *audience) sentAt(payload []byte) (time.Time, bool) {
	at := bytes.Index(payload, []byte(stampBegin))
	if at < 0 {
		return time.Time{}, false
	}
	digits, _, ok := bytes.Cut(payload[at+len(stampBegin):], []byte(stampEnd))
	n, err := strconv.ParseInt(string(digits), 10, 64)
	return a.epoch.Add(time.Duration(n)), ok && err == nil
}

// failed is why a socket ended too early, if one did.
func (a *audience) failed() error {
	if err := a.lost.Load(); err != nil {
		return *err
	}
	return nil
}

// leave closes all sockets and waits for their readers.
func (a *audience) leave() {
	a.leaving.Store(true)
	for _, s := range a.sockets {
		if s != nil {
			s.close()
		}
	}
	a.wait.Wait()
}
