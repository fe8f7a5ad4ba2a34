package main

import (
	"errors"
	"fmt"
	"time"
)

// longRest is how long sockets are left alone: Go collects what opening them left behind at least every two minutes.
const longRest = 130 * time.Second

// crowds are how many sockets are opened when memory and work are counted for each.
func (b *bench) crowds() []int {
	if b.short {
		return []int{1000}
	}
	return []int{1000, 9000}
}

// measureSockets opens sockets of as many people and leaves them alone.
func measureSockets(b *bench) ([]figure, error) {
	c, err := b.crowdOf()
	if err != nil {
		return nil, err
	}
	var figures []figure
	for _, kind := range []socketKind{jsonSocket, pageSocket} {
		for _, sockets := range b.crowds() {
			for _, isSecured := range []bool{false, true} {
				more, err := b.idle(c, kind, sockets, isSecured)
				if err != nil {
					return nil, err
				}
				figures = append(figures, more...)
			}
		}
	}
	return figures, nil
}

// idle opens sockets at a server of its own.
func (b *bench) idle(c *crowd, kind socketKind, sockets int, isSecured bool) ([]figure, error) {
	s, err := b.start(c.dir, everything...)
	if err != nil {
		return nil, err
	}
	at := s
	if isSecured {
		at = new(server)
		at.addr, err = s.secure()
	}
	var figures []figure
	if err == nil {
		figures, err = idleAt(b, s, at, c, kind, sockets)
	}
	return figures, errors.Join(err, s.stop())
}

// idleAt measures a server with sockets at one of its addresses.
func idleAt(b *bench, s, at *server, c *crowd, kind socketKind, sockets int) ([]figure, error) {
	time.Sleep(rest)
	before, err := s.memory()
	if err != nil {
		return nil, err
	}
	cpu, begin := s.busy(), time.Now()
	a, err := gather([]*server{at}, c.times(sockets), kind, c.groups[len(c.tokens)])
	if err != nil {
		return nil, err
	}
	defer a.leave()
	opened, opening := time.Since(begin), s.busy()-cpu
	if b.short {
		time.Sleep(rest)
	} else {
		time.Sleep(longRest)
	}
	after, err := s.memory()
	if err != nil {
		return nil, err
	}
	cpu, begin = s.busy(), time.Now()
	time.Sleep(b.span())
	share := 100 * (s.busy() - cpu).Seconds() / time.Since(begin).Seconds()
	if err := a.failed(); err != nil {
		return nil, err
	}
	name, each := fmt.Sprintf("%s %s sockets", number(float64(sockets)), kind.name), float64(sockets)
	if at != s {
		name += " under TLS"
	}
	return []figure{
		amount(name+", resident memory of each", (after.resident-before.resident)/each/kibibyte, "KiB", goalOf(sockets, at != s)),
		amount(name+", of that stacks", (after.stacks-before.stacks)/each/kibibyte, "KiB", ""),
		amount(name+", of that heap, with what is not collected yet", (after.heap-before.heap)/each/kibibyte, "KiB", ""),
		amount(name+", server's core in use at rest", share, "%", "1 %"),
		amount(name+", time to open them", opened.Seconds(), "s", ""),
		amount(name+", server's work to open one", float64(opening.Microseconds())/each, "µs", ""),
	}, nil
}

// memory is what a server has, in bytes.
type memory struct{ resident, stacks, heap float64 }

func (s *server) memory() (m memory, err error) {
	_, m.resident = s.resident() // the file is in memory for all of them, and now more, now less of it
	if m.stacks, err = s.counter("go_memstats_stack_inuse_bytes"); err != nil {
		return m, err
	}
	m.heap, err = s.counter("go_memstats_heap_inuse_bytes")
	return m, err
}

// goalOf is the goal for the memory of a socket: with few of them the server's own memory counts too much.
func goalOf(sockets int, isSecured bool) string {
	if sockets < 9000 {
		return ""
	}
	if isSecured {
		return "24 KiB"
	}
	return "16 KiB"
}

// times are as many tokens as sockets are wanted: everybody has several when they are more than people.
func (c *crowd) times(sockets int) []string {
	tokens := make([]string, sockets)
	for i := range tokens {
		tokens[i] = c.tokens[i%len(c.tokens)]
	}
	return tokens
}
