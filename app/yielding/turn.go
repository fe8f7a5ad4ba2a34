// Package yielding is for work that takes long and is in nobody's way. Go takes a processor away from a goroutine after ten milliseconds
// only. On a machine of one core a request that comes meanwhile would wait so long at each of its steps, of which a send has five.
package yielding

import (
	"context"
	"io"
	"time"
)

const (
	stretch = 2 * time.Millisecond   // how long is worked without a rest
	rest    = 100 * time.Microsecond // how long others are let in at least; the system makes up to a millisecond of it
)

// Turn is how long somebody has been working. The zero Turn begins with a rest. One goroutine uses it.
type Turn struct{ since time.Time }

// Rest lets others have the processor, where two milliseconds have gone since it last did. It is called between pieces of work that take
// much less.
func (t *Turn) Rest() {
	if time.Since(t.since) < stretch {
		return
	}
	time.Sleep(rest) // to yield alone would leave out whoever waits for the network
	t.since = time.Now()
}

// reader rests between what it reads.
type reader struct {
	ctx  context.Context
	from io.Reader
	turn Turn
}

// Reader reads from another one in turns, until that or the context ends. What is copied or hashed with it is the work.
func Reader(ctx context.Context, from io.Reader) io.Reader {
	return &reader{ctx, from, Turn{time.Now()}}
}

// Read implements io.Reader. Errors: those of the one below, and of the context.
func (r *reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	r.turn.Rest()
	return r.from.Read(p)
}
