package command

import (
	"context"
	"io"
	"log/slog"

	"ribbit/app/chat"
	"ribbit/app/stickers"
	"ribbit/app/store"
	"ribbit/app/uploads"
)

// openStickers looks at the stickers: those in the database, and those in the data folder's folder of packs.
func openStickers(ctx context.Context, data string, st chat.StickerStore, desk *uploads.Desk, log *slog.Logger) (*stickers.Book, error) {
	return stickers.Open(ctx, stickers.Config{
		Store: st, Dir: store.StickerFolder(data), Log: log,
		Open: func(ctx context.Context, b chat.Blob) (io.ReadCloser, error) { return desk.Read(ctx, b, 0, -1) },
	})
}
