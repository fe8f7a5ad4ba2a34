package command

import (
	"runtime"
	"testing"
)

func released() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapReleased
}

// takeAndLeave takes memory, in small pieces, and needs none of it any more.
func takeAndLeave(bytes int) {
	const piece = 16 << 10
	var held [][]byte
	for range bytes / piece {
		held = append(held, make([]byte, piece))
	}
	runtime.KeepAlive(held)
}

func TestWhatACrowdLeavesBehindIsGivenBackOnceItIsQuiet(t *testing.T) {
	const left = 3 * quiet
	var h heap
	h.giveBack()
	takeAndLeave(left)
	if h.giveBack() {
		t.Error("memory is given back while much is going on")
	}
	before := released()
	if !h.giveBack() {
		t.Error("nothing is given back in quiet")
	}
	if more := released() - before; more < left/2 {
		t.Errorf("%d MiB more are the system's", more>>20)
	}
	if h.giveBack() {
		t.Error("there is something to be had again at once")
	}
}
