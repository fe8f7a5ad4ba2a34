package uploads

import (
	"context"
	"time"
)

// RemoverDead is after what time a removal is taken over.
const RemoverDead = removerDead

// SweepAt is Sweep at a time.
func (d *Desk) SweepAt(ctx context.Context, at time.Time) error { return d.sweepReleased(ctx, at) }
