package chat

import (
	"context"
	"time"
)

// Whoever sends while many messages are changed waits for a step of that at most.
const (
	firstStep = 100 // messages
	leastStep = 20
	mostStep  = 1000
	longStep  = 15 * time.Millisecond // a step that takes longer is followed by a smaller one
)

// inSteps calls step with how many messages it may touch, until there are no more. How many those are follows how quick the machine is.
// What steps do to the index of the search is tidied up before the next.
func (c *Chat) inSteps(ctx context.Context, step func(limit int) (more bool, err error)) error {
	for limit := firstStep; ; {
		if err := c.Store.TidySearch(ctx); err != nil {
			return err
		}
		begin := time.Now()
		more, err := step(limit)
		if err != nil || !more {
			return err
		}
		limit = nextStep(limit, time.Since(begin))
	}
}

// nextStep is how many messages the next step touches after one of so many took that long.
func nextStep(limit int, took time.Duration) int {
	fits := int(float64(limit) * float64(longStep) / float64(max(took, time.Microsecond)))
	return min(max(fits, limit/2, leastStep), 2*limit, mostStep)
}
