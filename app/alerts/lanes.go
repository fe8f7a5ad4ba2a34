package alerts

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
)

const (
	laneLength = 64      // alerts that wait for one target
	lanesBytes = 4 << 20 // of all that wait
	slots      = 64      // targets that are asked at once
)

// lanes brings alerts to their targets, in order to each, and all targets at the same time: a slow one holds up itself.
type lanes struct {
	ctx  context.Context
	log  *slog.Logger
	slot chan struct{}
	done sync.WaitGroup

	mu     sync.Mutex
	lanes  map[string][]letter // by target, each as long as somebody works on it
	bytes  int                 // of all letters
	closed bool
}

// letter is an alert on its way.
type letter struct {
	bytes int
	send  func(context.Context) error
}

func (l *lanes) open(ctx context.Context, log *slog.Logger) {
	l.ctx, l.log, l.slot, l.lanes = ctx, log, make(chan struct{}, slots), map[string][]letter{}
}

// put has something sent to a target after all that waits for it. What is too much is left out.
func (l *lanes) put(target string, bytes int, send func(context.Context) error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	waiting, isBusy := l.lanes[target]
	switch {
	case l.closed:
		return
	case l.bytes+bytes > lanesBytes || len(waiting) >= laneLength:
		l.log.Warn("an alert is left out, because too many wait", slog.Int("waiting", len(waiting)), slog.Int("bytes", l.bytes))
		return
	}
	l.lanes[target] = append(waiting, letter{bytes, send})
	l.bytes += bytes
	if !isBusy {
		l.done.Go(func() { l.work(target) })
	}
}

// work empties a lane.
func (l *lanes) work(target string) {
	for {
		select {
		case l.slot <- struct{}{}:
		case <-l.ctx.Done():
			return
		}
		next, ok := l.next(target)
		if ok {
			if err := l.send(next); err != nil && l.ctx.Err() == nil {
				l.log.Debug("an alert did not arrive", slog.Any("error", err))
			}
		}
		<-l.slot
		if !ok {
			return
		}
	}
}

// next takes a letter out; without any the lane is over.
func (l *lanes) next(target string) (letter, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	waiting := l.lanes[target]
	if len(waiting) == 0 {
		delete(l.lanes, target)
		return letter{}, false
	}
	l.lanes[target] = waiting[1:]
	l.bytes -= waiting[0].bytes
	return waiting[0], true
}

// send delivers a letter. A panic in it ends no process.
func (l *lanes) send(n letter) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	return n.send(l.ctx)
}

// close waits for what is under way, once the context has ended.
func (l *lanes) close() {
	l.mu.Lock()
	l.closed = true
	l.mu.Unlock()
	l.done.Wait()
}
