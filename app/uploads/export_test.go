package uploads

import (
	"context"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
)

// RemoverDead is after what time a removal is taken over.
const RemoverDead = removerDead

// SweepAt is Sweep at a time.
func (d *Desk) SweepAt(ctx context.Context, at time.Time) error { return d.sweepReleased(ctx, at) }

// ErrElsewhere is what Finish answers of what is left to another server.
var ErrElsewhere = errElsewhere

// Finish is what the worker does with an upload in the end.
func Finish(ctx context.Context, d *Desk, u chat.Upload) error {
	return d.finish(ctx, u, files.Settled{})
}

// CountOn is what a desk does every minute.
func CountOn(ctx context.Context, d *Desk) error { return d.countOn(ctx) }
