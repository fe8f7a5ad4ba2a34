package command

import (
	"context"
	"log/slog"
	"time"

	"ribbit/app/chat"
	"ribbit/app/previews"
	"ribbit/app/uploads"
)

// openPreviews starts to look at the pages that messages link to, where the owner wants it.
func openPreviews(ctx context.Context, st chat.PreviewStore, desk *uploads.Desk, log *slog.Logger) *previews.Desk {
	return previews.Open(ctx, previews.Config{
		Store: st, Client: previews.NewClient(), Keep: desk.KeepSmall, Log: log, Now: func() time.Time { return time.Now().UTC() },
	})
}
