package command

import (
	"context"
	"log/slog"

	"ribbit/app/chat"
	"ribbit/app/previews"
	"ribbit/app/uploads"
)

// openPreviews starts to look at the pages that messages link to, where the owner wants it.
func openPreviews(ctx context.Context, st chat.PreviewStore, desk *uploads.Desk, at *clock, log *slog.Logger) *previews.Desk {
	return previews.Open(ctx, previews.Config{
		Store: st, Client: previews.NewClient(), Keep: desk.KeepSmall, Log: log, Now: at.now,
	})
}
