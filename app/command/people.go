package command

import (
	"context"
	"log/slog"
	"time"

	"ribbit/app/chat"
)

// guestsEvery is how often guests who stayed away are looked for; they are gone a little later than said, never sooner.
const guestsEvery = time.Hour

// mindPeople sends guests away who were silent for too long, ends bans that were under way when the server stopped, and removes
// messages that are older than they are kept, until ctx ends.
func mindPeople(ctx context.Context, c *chat.Chat, log *slog.Logger) {
	for tick := time.NewTicker(guestsEvery); ; {
		if err := c.SendSilentGuestsAway(ctx); err != nil && ctx.Err() == nil {
			log.Error("cannot look for guests who stayed away", slog.Any("error", err))
		}
		if err := c.SettleBans(ctx); err != nil && ctx.Err() == nil {
			log.Error("cannot settle bans", slog.Any("error", err))
		}
		if err := c.Expire(ctx); err != nil && ctx.Err() == nil {
			log.Error("cannot remove what is older than it is kept", slog.Any("error", err))
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
	}
}
