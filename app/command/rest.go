package command

import (
	"context"
	"log/slog"
	"runtime/debug"
	"time"
)

const (
	startedAfter = time.Second // from when the server is ready until it gives back what only its start has needed
	restEvery    = time.Minute // from one look at what it does not need to the next
)

// keepSmall gives memory back to the system until ctx ends: on a small machine others have use for it. The start leaves garbage, and most
// of the program's file that is in memory is code and tables of it; later it is what requests needed that nobody makes at the moment.
func keepSmall(ctx context.Context, log *slog.Logger) {
	for wait := startedAfter; ; wait = restEvery {
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		if wait == startedAfter {
			debug.FreeOSMemory() // later Go does so by itself, little by little
		}
		if err := letGo(); err != nil {
			log.Debug("the program's file stays in memory", slog.Any("error", err))
			return
		}
	}
}
