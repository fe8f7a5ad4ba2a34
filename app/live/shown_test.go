package live_test

import (
	"testing"

	"ribbit/app/chat"
	"ribbit/app/live"
)

func TestWhatSomebodyWasShownIsKnownWithinABound(t *testing.T) {
	const most = 20_000
	for _, threads := range []int{1, 9_999, 10_000, 10_001, 55_555} {
		first, last := chat.ThreadID(max(1, threads-9_000)), chat.ThreadID(threads)
		known, isTold := live.Shown(threads, first, last)
		if known > most || known < min(threads, most/2) || isTold[first] || isTold[last] {
			t.Errorf("of %d threads %d are known, and an older word is told: %v", threads, known, isTold)
		}
	}
}
