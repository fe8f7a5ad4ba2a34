package command

import (
	"context"
	"log/slog"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

const (
	startedAfter = time.Second // from when the server is ready until it gives back what only its start has needed
	restEvery    = time.Minute // from one look at what it does not need to the next
)

// keepSmall gives memory back to the system until ctx ends: on a small machine others have use for it. The start leaves garbage, and most
// of the program's file that is in memory is code and tables of it; later it is what requests needed that nobody makes at the moment.
func keepSmall(ctx context.Context, log *slog.Logger) {
	var own heap
	for wait := startedAfter; ; wait = restEvery {
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		if wait == startedAfter {
			debug.FreeOSMemory()
		} else {
			own.giveBack()
		}
		if err := letGo(); err != nil {
			log.Debug("the program's file stays in memory", slog.Any("error", err))
			return
		}
	}
}

const (
	quiet = 64 << 20 // what a server with little to do takes from its heap in a minute; a busy one takes that in a second
	spare = 8 << 20  // what is taken until it is worth looking for garbage
)

// heap is the program's, looked at now and then. Its fields are bytes that were taken from it since the start.
type heap struct {
	seen  uint64 // at the last look
	given uint64 // when memory was last given back
}

// giveBack gives the system what a crowd has left behind that came and is quiet now, such as the handshakes of thousands of sockets: Go keeps
// as much again as is in use, for work to come. It does nothing where much was taken since the last look, or too little to have become
// garbage that is worth the work.
func (h *heap) giveBack() (isGiven bool) {
	read := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}, {Name: "/gc/heap/live:bytes"}}
	metrics.Read(read)
	taken, live := read[0].Value.Uint64(), read[1].Value.Uint64()
	isQuiet := taken-h.seen <= quiet
	h.seen = taken
	if !isQuiet || taken-h.given < max(spare, live/8) {
		return false
	}
	debug.FreeOSMemory()
	h.given = taken
	return true
}
