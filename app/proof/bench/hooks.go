package main

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"ribbit/app/chat"
)

const (
	programs     = 64    // that write at once, each by a hook of its own
	hooksASecond = 1_000 // of all of them
)

// measureHooks lets programs write into one chat, flat out and at a steady pace, and looks at somebody who writes besides.
func measureHooks(b *bench) (figures []figure, err error) {
	var p caredFor
	var keys []string
	p.dir = filepath.Join(b.dir, fmt.Sprint("hooks-", b.started))
	err = fill(p.dir, func(ctx context.Context, f *filler) error {
		people, tokens, err := f.people(ctx, 3)
		if err != nil {
			return err
		}
		p.sender = tokens[2]
		other, err := f.thread(ctx, people[2], people[0])
		if err != nil {
			return err
		}
		thread, err := f.thread(ctx, people...)
		p.other = int64(other)
		for i := range programs {
			if err != nil {
				return err
			}
			var key string
			_, key, err = f.AddHook(ctx, chat.NewHook{Thread: thread, Label: fmt.Sprint("program ", i)})
			keys = append(keys, key)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return b.withServer(p.dir, func(s *server) ([]figure, error) {
		atRest, err := s.sendsWhile(p, func() error { time.Sleep(b.span()); return nil })
		if err != nil {
			return nil, err
		}
		var steady, flat times
		besides, err := s.sendsWhile(p, func() (err error) { steady, err = s.hooks(keys, b.span(), time.Second/hooksASecond); return err })
		if err != nil {
			return nil, err
		}
		cpu, begin := s.busy(), time.Now()
		if flat, err = s.hooks(keys, b.span(), 0); err != nil {
			return nil, err
		}
		span, cpu := time.Since(begin), s.busy()-cpu
		return []figure{
			atRest.figure("a send, nothing else going on", ""),
			amount("hooks at a steady pace", float64(len(steady))/b.span().Seconds(), "/s", number(hooksASecond)+" /s"),
			steady.figure("hooks at a steady pace, answer", "p99 20 ms"),
			besides.figure("a send besides", fmt.Sprintf("%s ms", number(1.2*atRest.at(0.5)))),
			amount("hooks flat out", float64(len(flat))/span.Seconds(), "/s", ""),
			flat.figure("hooks flat out, answer", ""),
			amount("server's work for a hook", float64(cpu.Microseconds())/float64(len(flat)), "µs", ""),
		}, nil
	})
}

// hooks has each key's program write one message after the other for so long. With a pace, the one between two messages of all programs,
// none is earlier than its turn, and what it took counts from then: whoever is late by another's fault is late.
func (s *server) hooks(keys []string, span, pace time.Duration) (times, error) {
	took := make([]times, len(keys))
	begin := time.Now()
	err := together(len(keys), len(keys), func(i int) error {
		c, err := dial(s.addr, "")
		if err != nil {
			return err
		}
		defer c.close()
		for turn := i; ; turn += len(keys) {
			due := begin.Add(time.Duration(turn) * pace)
			if pace == 0 {
				due = time.Now()
			}
			if due.Sub(begin) >= span {
				return nil
			}
			time.Sleep(time.Until(due))
			status, body, err := c.do("POST", "/hook/"+keys[i], []byte(sentence), "Content-Type: text/plain")
			if err != nil {
				return err
			}
			if status != 200 {
				return fmt.Errorf("hook: status %d: %.200s", status, body)
			}
			took[i] = append(took[i], time.Since(due))
		}
	})
	var all times
	for _, t := range took {
		all = append(all, t...)
	}
	return all, err
}
