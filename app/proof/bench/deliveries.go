package main

import (
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

const (
	senders     = 16
	mostBare    = 1000 // bare sockets: they connect at once, and a listener keeps no more than 4,096 waiting
	window      = 64   // messages that may be under way to the readers: they set the pace
	calmPause   = 200 * time.Millisecond
	calmSeconds = 5
	steadyPause = 10 * time.Millisecond // between messages of which each is a write of its own to every reader
)

// measureDeliveries sends to 100, 1,000 and 5,000 readers of one thread, as fast as they take it and then calmly, and
// beside it writes as many bytes to as many bare sockets.
func measureDeliveries(b *bench) ([]figure, error) {
	c, err := b.crowdOf()
	if err != nil {
		return nil, err
	}
	var figures []figure
	for _, kind := range []socketKind{jsonSocket, pageSocket} {
		for _, readers := range []int{100, 1000, 5000} {
			more, err := deliver(b, c, kind, readers)
			if err != nil {
				return nil, fmt.Errorf("%d %s readers: %w", readers, kind.name, err)
			}
			figures = append(figures, more...)
		}
	}
	return figures, nil
}

func deliver(b *bench, c *crowd, kind socketKind, readers int) (figures []figure, err error) {
	s, err := b.start(c.dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if end := s.stop(); err == nil {
			err = end
		}
	}()
	tokens, thread := c.times(readers), c.groups[min(readers, len(c.tokens))]
	a, err := gather([]*server{s}, tokens, kind, thread)
	if err != nil {
		return nil, err
	}
	defer a.leave()
	show := showing{audience: a, servers: []*server{s}, thread: thread, tokens: tokens[:senders], span: b.span()}
	if err := show.warmUp(); err != nil {
		return nil, err
	}
	rate, cpu, size, err := show.rush()
	if err != nil {
		return nil, err
	}
	bare, err := bareRate(b, min(readers, mostBare), size)
	if err != nil {
		return nil, err
	}
	name := fmt.Sprintf("%s %s readers", number(float64(readers)), kind.name)
	figures = []figure{
		amount(name, rate, "/s", ""),
		amount(name+", server's core in use", 100*cpu.Seconds()/show.span.Seconds(), "%", ""),
		amount(name+", server's work for a delivery", cpu.Seconds()*1e6/(rate*show.span.Seconds()), "µs", ""),
		amount(name+", bytes of a message", float64(size), "B", ""),
		amount(name+", bare sockets with one write for each message", bare.single, "/s", ""),
		amount(name+", bare sockets with writes of 16 KiB", bare.joined, "/s", ""),
		amount(name+", against bare sockets with one write for each", rate/bare.single, "×", ""),
	}
	if readers < 1000 {
		return figures, nil
	}
	if err := show.calm(); err != nil {
		return nil, err
	}
	return append(figures, a.delay.figure(name+", 5 messages a second, delay", "")), nil
}

// showing is an audience and those who write to it.
type showing struct {
	*audience
	servers []*server
	thread  int64
	tokens  []string
	span    time.Duration
	sent    atomic.Int64
}

// busy is how long the servers have been computing.
func (w *showing) busy() (all time.Duration) {
	for _, s := range w.servers {
		all += s.busy()
	}
	return all
}

// warmUp sends a few messages and waits until all have them.
func (w *showing) warmUp() error {
	c, err := dial(w.servers[0].addr, w.tokens[0])
	if err != nil {
		return err
	}
	defer c.close()
	for range 10 {
		if err := w.send(c, sentence); err != nil {
			return err
		}
	}
	return w.settle()
}

// rush sends for a span of time as fast as the readers take it. It answers deliveries a second, the server's work, and
// the bytes that a message was to each reader.
func (w *showing) rush() (rate float64, cpu time.Duration, size int, err error) {
	messages, bytes := w.messages.Load(), w.bytes.Load()
	cpu = w.busy()
	begin := time.Now()
	err = together(len(w.tokens), len(w.tokens), func(i int) error {
		c, err := dial(w.servers[i%len(w.servers)].addr, w.tokens[i])
		if err != nil {
			return err
		}
		defer c.close()
		for time.Since(begin) < w.span {
			if w.ahead() >= window {
				time.Sleep(time.Millisecond)
				if err := w.failed(); err != nil {
					return err
				}
				continue
			}
			if err := w.send(c, sentence); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = w.settle()
	}
	took := time.Since(begin)
	messages, bytes = w.messages.Load()-messages, w.bytes.Load()-bytes
	cpu = time.Duration(float64(w.busy()-cpu) * w.span.Seconds() / took.Seconds())
	return float64(messages) / took.Seconds(), cpu, int(bytes / max(1, messages)), err
}

// steady sends for a span of time at a pace that leaves the servers time, and answers their work for a delivery.
func (w *showing) steady() (each time.Duration, err error) {
	var senders []*client
	for i, s := range w.servers {
		c, err := dial(s.addr, w.tokens[i])
		if err != nil {
			return 0, err
		}
		defer c.close()
		senders = append(senders, c)
	}
	messages, cpu, next := w.messages.Load(), w.busy(), time.Now()
	for n := 0; time.Duration(n)*steadyPause < w.span; n++ {
		if err := w.send(senders[n%len(senders)], sentence); err != nil {
			return 0, err
		}
		next = next.Add(steadyPause)
		time.Sleep(time.Until(next))
	}
	if err := w.settle(); err != nil {
		return 0, err
	}
	return (w.busy() - cpu) / time.Duration(max(1, w.messages.Load()-messages)), nil
}

// calm sends a few messages a second that tell when they were sent.
func (w *showing) calm() error {
	c, err := dial(w.servers[0].addr, w.tokens[0])
	if err != nil {
		return err
	}
	defer c.close()
	for begin := time.Now(); time.Since(begin) < calmSeconds*time.Second; time.Sleep(calmPause) {
		if err := w.send(c, w.stamp()); err != nil {
			return err
		}
	}
	return w.settle()
}

func (w *showing) send(c *client, text string) error {
	w.sent.Add(1)
	return c.send(w.thread, text, newClientID())
}

// ahead is how many messages are under way.
func (w *showing) ahead() int64 {
	return w.sent.Load() - w.messages.Load()/int64(len(w.sockets))
}

// settle waits until every reader has every message.
func (w *showing) settle() error {
	for begin := time.Now(); w.messages.Load() < w.sent.Load()*int64(len(w.sockets)); time.Sleep(time.Millisecond) {
		if err := w.failed(); err != nil {
			return err
		}
		if time.Since(begin) > patience {
			return errors.New("some messages did not come")
		}
	}
	return nil
}
