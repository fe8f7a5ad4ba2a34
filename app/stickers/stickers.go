// Package stickers knows the stickers of a server: the frogs, those that people added, and the packs that its owner laid
// into a folder.
//
// A folder in that folder is a pack, and each picture in it a sticker. Nothing watches it: it is looked at again when
// somebody asks what stickers there are, and when a sticker is named that is not known.
package stickers

import (
	"context"
	"io"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"ribbit/app/chat"
)

// freshFor is how long what was seen is taken for what there is.
const freshFor = time.Second

// Config is what a Book needs. All fields are required.
type Config struct {
	Store chat.StickerStore
	Open  func(ctx context.Context, b chat.Blob) (io.ReadCloser, error) // a picture that somebody added
	Clean func(ctx context.Context, picture []byte) ([]byte, error)     // what people are shown of one in the folder
	Dir   string                                                        // the folder of packs; it may be missing
	Log   *slog.Logger
}

// Book is a chat.StickerBook. Its methods may be called from any goroutine.
type Book struct {
	Config
	set   atomic.Pointer[chat.StickerSet]
	stale atomic.Bool // another process may have changed them

	mu     sync.Mutex // held while somebody looks
	looked time.Time
	folder folder
}

var _ chat.StickerBook = (*Book)(nil)

// Open looks at the stickers for the first time.
func Open(ctx context.Context, c Config) (*Book, error) {
	b := &Book{Config: c, folder: folder{dir: c.Dir, log: c.Log}}
	return b, b.Renew(ctx)
}

// Hear takes note of what happened. It never waits.
func (b *Book) Hear(events []chat.Event) {
	for _, e := range events {
		if _, is := e.(chat.OutsideChange); is {
			b.stale.Store(true)
		}
	}
}

// patience is how long somebody who asks waits for another look.
const patience = 3 * time.Second

// Set implements chat.StickerBook.
func (b *Book) Set() *chat.StickerSet {
	if b.stale.CompareAndSwap(true, false) {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := b.Renew(ctx); err != nil {
			b.Log.Error("cannot look at the stickers again", slog.Any("error", err))
		}
	}
	return b.set.Load()
}

// Look implements chat.StickerBook.
func (b *Book) Look(ctx context.Context) (*chat.StickerSet, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if isStale := b.stale.Swap(false); !isStale && time.Since(b.looked) < freshFor {
		return b.set.Load(), nil
	}
	err := b.renew(ctx)
	return b.set.Load(), err
}

// Renew implements chat.StickerBook.
func (b *Book) Renew(ctx context.Context) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.renew(ctx)
}

// renew keeps the old set where nothing has changed: pages that were made with it are then still right.
func (b *Book) renew(ctx context.Context) error {
	added, err := b.Store.AddedStickers(ctx)
	if err != nil {
		return err
	}
	packs := b.folder.readPacks()
	fresh := chat.NewStickerSet(added, packs)
	b.folder.unique(fresh)
	if old := b.set.Load(); old == nil || !old.Equal(fresh) {
		b.set.Store(fresh)
	}
	b.looked = time.Now()
	return nil
}

// Picture answers the bytes of a sticker that is no frog. Problem: NotFound.
func (b *Book) Picture(ctx context.Context, name string) ([]byte, error) {
	switch one, ok := b.Set().Find(name); {
	case ok && one.Origin == chat.FolderSticker:
		picture, err := b.folder.picture(name)
		if err != nil {
			return nil, err
		}
		return b.Clean(ctx, picture)
	case !ok || one.Origin == chat.FrogSticker:
		return nil, chat.NoSuchSticker()
	}
	_, blob, err := b.Store.AddedSticker(ctx, name)
	if err != nil {
		return nil, err
	}
	r, err := b.Open(ctx, blob)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(io.LimitReader(r, maxRead))
}

// maxRead is more than any picture of a sticker has, in bytes.
const maxRead = 4 << 20
