package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"time"
)

// measureSends lets more and more people write into one thread over HTTP, each as fast as the answers come. Each answer
// means that the message is on disk.
func measureSends(b *bench) (figures []figure, err error) {
	c, err := b.crowdOf()
	if err != nil {
		return nil, err
	}
	syncs, err := syncing(b)
	if err != nil {
		return nil, err
	}
	figures = append(figures, amount("the disk's limit: 4 KiB appended and synced, one after the other", syncs, "/s", ""))
	s, err := b.start(c.dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if end := s.stop(); err == nil {
			err = end
		}
	}()
	for _, writers := range []int{1, 16, 64} {
		w := writing{addr: s.addr, thread: c.groups[64], tokens: c.tokens[:writers], span: b.span()}
		commits, err := s.counter("ribbit_commit_seconds_count")
		if err != nil {
			return nil, err
		}
		cpu, begin := s.busy(), time.Now()
		took, err := w.run()
		if err != nil {
			return nil, err
		}
		span, cpu := time.Since(begin), s.busy()-cpu
		after, err := s.counter("ribbit_commit_seconds_count")
		if err != nil {
			return nil, err
		}
		name := fmt.Sprintf("%d writers", writers)
		if writers == 1 {
			name = "1 writer"
		}
		figures = append(figures,
			amount(name, float64(len(took))/span.Seconds(), "/s", ""),
			took.figure(name+", answer", ""),
			amount(name+", messages in a commit", float64(len(took))/(after-commits), "", ""),
			amount(name+", server's work for a message", float64(cpu.Microseconds())/float64(len(took)), "µs", ""),
			amount(name+", server's core in use", 100*cpu.Seconds()/span.Seconds(), "%", ""))
	}
	return figures, nil
}

// writing is a load of sends.
type writing struct {
	addr   string
	thread int64
	tokens []string // one writer each
	span   time.Duration
}

// run answers how long each send took.
func (w writing) run() (times, error) {
	took := make([]times, len(w.tokens))
	begin := time.Now()
	err := together(len(w.tokens), len(w.tokens), func(i int) error {
		c, err := dial(w.addr, w.tokens[i])
		if err != nil {
			return err
		}
		defer c.close()
		for start := time.Now(); start.Sub(begin) < w.span; {
			if err := c.send(w.thread, sentence, newClientID()); err != nil {
				return err
			}
			now := time.Now()
			took[i] = append(took[i], now.Sub(start))
			start = now
		}
		return nil
	})
	var all times
	for _, t := range took {
		all = append(all, t...)
	}
	return all, err
}

// sentence is an ordinary message.
const sentence = "Has anybody seen the green umbrella that stood by the pond?"

var clientIDs atomic.Int64

func newClientID() string {
	return strconv.FormatInt(time.Now().UnixNano(), 36) + "-" + strconv.FormatInt(clientIDs.Add(1), 36)
}

// syncing is how often a second the disk takes a small append for good.
func syncing(b *bench) (float64, error) {
	f, err := os.Create(filepath.Join(b.dir, "sync"))
	if err != nil {
		return 0, err
	}
	defer f.Close() //nolint:errcheck // it is thrown away
	n, page, begin := 0, make([]byte, 4<<10), time.Now()
	for time.Since(begin) < b.span()/5 {
		if _, err := f.Write(page); err != nil {
			return 0, err
		}
		if err := f.Sync(); err != nil {
			return 0, err
		}
		n++
	}
	return float64(n) / time.Since(begin).Seconds(), nil
}
