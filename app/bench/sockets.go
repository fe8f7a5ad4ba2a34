package main

import (
	"fmt"
	"time"
)

const (
	manySockets = 1000              // are opened when memory and work are counted for each
	longRest    = 130 * time.Second // Go collects what opening them left behind at least every two minutes
)

// measureSockets opens sockets of as many people and leaves them alone.
func measureSockets(b *bench) ([]figure, error) {
	c, err := b.crowdOf()
	if err != nil {
		return nil, err
	}
	var figures []figure
	for _, kind := range []socketKind{jsonSocket, pageSocket} {
		s, err := b.start(c.dir)
		if err != nil {
			return nil, err
		}
		more, err := idle(b, s, c, kind)
		if end := s.stop(); err == nil {
			err = end
		}
		if err != nil {
			return nil, err
		}
		figures = append(figures, more...)
	}
	return figures, nil
}

func idle(b *bench, s *server, c *crowd, kind socketKind) ([]figure, error) {
	time.Sleep(rest)
	before, err := s.memory()
	if err != nil {
		return nil, err
	}
	cpu, begin := s.busy(), time.Now()
	a, err := gather(s.addr, c.tokens[:manySockets], kind, c.groups[manySockets])
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
	name := fmt.Sprintf("%d %s sockets", manySockets, kind.name)
	return []figure{
		amount(name+", resident memory of each", (after.resident-before.resident)/manySockets/kibibyte, "KiB", ""),
		amount(name+", of that stacks", (after.stacks-before.stacks)/manySockets/kibibyte, "KiB", ""),
		amount(name+", of that heap, with what is not collected yet", (after.heap-before.heap)/manySockets/kibibyte, "KiB", ""),
		amount(name+", server's core in use at rest", share, "%", ""),
		amount(name+", time to open them", opened.Seconds(), "s", ""),
		amount(name+", server's work to open one", float64(opening.Microseconds())/manySockets, "µs", ""),
	}, nil
}

// memory is what a server has, in bytes.
type memory struct{ resident, stacks, heap float64 }

func (s *server) memory() (m memory, err error) {
	m.resident, _ = s.resident()
	if m.stacks, err = s.counter("go_memstats_stack_inuse_bytes"); err != nil {
		return m, err
	}
	m.heap, err = s.counter("go_memstats_heap_inuse_bytes")
	return m, err
}
