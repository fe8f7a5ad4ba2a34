package command

import (
	"context"
	"io"
	"log/slog"

	"ribbit/app/chat"
	"ribbit/app/media"
	"ribbit/app/stickers"
	"ribbit/app/store"
)

// openStickers looks at the stickers: those in the database, and those in the data folder's folder of packs.
func openStickers(ctx context.Context, data string, st chat.StickerStore, open func(context.Context, chat.Blob) (io.ReadCloser, error), log *slog.Logger) (*stickers.Book, error) {
	return stickers.Open(ctx, stickers.Config{Store: st, Dir: store.StickerFolder(data), Log: log, Open: open, Clean: media.Clean})
}
