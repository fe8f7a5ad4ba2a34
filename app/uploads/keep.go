package uploads

import (
	"bytes"
	"context"
	"errors"
	"time"

	"ribbit/app/chat"
)

const (
	keepPatience = 8 * time.Second       // how long bytes that are just being removed are waited for
	keepPause    = 20 * time.Millisecond // before they are kept anew for the second time; then twice as long each time
	longestPause = 500 * time.Millisecond
)

// keep has bytes put into the store and a row refer to them: again when they may have been removed in between, here or by another
// server, and once whoever is removing them is done. Both may be called several times. What nothing came to refer to is released.
func (d *Desk) keep(ctx context.Context, put func() (chat.Blobs, error), refer func(chat.Blobs, chat.Removals) error) error {
	var waited, pause time.Duration
	for {
		since, err := d.Store.Removals(ctx)
		if err != nil {
			return err
		}
		b, err := put()
		if err != nil {
			return err
		}
		if err = refer(b, since); err == nil {
			return nil
		}
		if !errors.Is(err, chat.ErrRemoved) || waited >= keepPatience {
			return errors.Join(err, d.Store.Release(context.WithoutCancel(ctx), b.All()))
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return ctx.Err()
		}
		waited += pause
		pause = min(max(keepPause, 2*pause), longestPause)
	}
}

// keepBytes is keep for bytes that are at hand.
func (d *Desk) keepBytes(ctx context.Context, all []byte, refer func(chat.Blob, chat.Removals) error) error {
	put := func() (b chat.Blobs, err error) {
		b.File, err = d.putBytes(ctx, all)
		return b, err
	}
	return d.keep(ctx, put, func(b chat.Blobs, since chat.Removals) error { return refer(b.File, since) })
}

// putBytes puts bytes into the store; none are nothing.
func (d *Desk) putBytes(ctx context.Context, all []byte) (chat.Blob, error) {
	if len(all) == 0 {
		return "", nil
	}
	ref, _, err := d.Files.Put(ctx, bytes.NewReader(all))
	return chat.Blob(ref), err
}
