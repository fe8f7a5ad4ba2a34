package uploads

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
)

const (
	sweepEvery = 10 * time.Second
	sweepMost  = 200              // blobs at a time
	idle       = 30 * time.Second // how long nothing was written to what has no row before it goes
	settled    = time.Hour        // how old a file without a row is before the start takes it for forgotten
)

// resume goes on where an earlier server ended: what has all its bytes is received, what nobody can go on with goes.
func (d *Desk) resume(ctx context.Context) error {
	const all = 1 << 30
	us, err := d.Store.UploadsIn(ctx, chat.Receiving, all)
	if err != nil {
		return err
	}
	for _, u := range us {
		size, sizeErr := d.Incoming.Size(string(u.ID))
		switch {
		case d.isElsewhere(u.ID): // and may arrive there still
		case u.Length < 0:
			err = errors.Join(err, d.Drop(ctx, u.Owner, u.ID))
		case sizeErr == nil && size == u.Length:
			_, receiveErr := d.received(ctx, u)
			err = errors.Join(err, receiveErr)
		}
	}
	return errors.Join(err, d.sweepIncoming(ctx, time.Now()))
}

// sweepIncoming removes what has come in and is kept elsewhere, or has no row, or none any more. What is kept is without what a
// picture says about its place; the file as it came is not.
func (d *Desk) sweepIncoming(ctx context.Context, since time.Time) error {
	names, err := d.Incoming.Idle(since)
	if err != nil || len(names) == 0 {
		return err
	}
	ids := make([]chat.UploadID, len(names))
	for i, name := range names {
		ids[i] = chat.UploadID(strings.TrimSuffix(name, anewSuffix))
	}
	isOpen, err := d.Store.UnfinishedUploads(ctx, ids)
	if err != nil {
		return err
	}
	for i, name := range names {
		if !isOpen[ids[i]] {
			err = errors.Join(err, d.Incoming.Remove(name))
		}
	}
	return err
}

// sweep removes what nothing refers to: at once and again and again what was released, once what a crash may have left.
func (d *Desk) sweep(ctx context.Context) {
	isFirst := true
	for tick := time.NewTicker(sweepEvery); ; {
		err := errors.Join(d.sweepReleased(ctx), d.sweepIncoming(ctx, time.Now().Add(-idle)))
		if d.Shared {
			d.wakeUp() // what other servers left is taken over after a while
		}
		if isFirst {
			err = errors.Join(err, d.sweepForgotten(ctx, time.Now().Add(-settled)))
			isFirst = false
		}
		if err != nil && ctx.Err() == nil {
			d.Log.Error("cannot remove files that nobody needs", slog.Any("error", err))
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
	}
}

func (d *Desk) sweepReleased(ctx context.Context) error {
	expired, err := d.Store.DropExpired(ctx, d.Now())
	for _, id := range expired {
		err = errors.Join(err, d.Incoming.Remove(string(id)))
		d.finished(id)
	}
	for err == nil {
		blobs, listErr := d.Store.Released(ctx, sweepMost)
		if listErr != nil || len(blobs) == 0 {
			return listErr
		}
		for _, b := range blobs {
			err = errors.Join(err, d.removeUnused(ctx, b))
		}
		if err == nil {
			err = d.Store.Forget(ctx, blobs)
		}
	}
	return err
}

// removeUnused removes a blob that nothing refers to.
func (d *Desk) removeUnused(ctx context.Context, b chat.Blob) error {
	d.keeping.Lock()
	defer d.keeping.Unlock()
	isUsed, err := d.Store.IsBlobUsed(ctx, b)
	if err != nil || isUsed {
		return err
	}
	return d.Files.Delete(ctx, files.Ref(b))
}

// sweepForgotten looks through all files for those that a crash left without a row.
func (d *Desk) sweepForgotten(ctx context.Context, before time.Time) error {
	return d.Files.List(ctx, before, func(ref files.Ref) error {
		isUsed, err := d.Store.IsBlobUsed(ctx, chat.Blob(ref))
		if err != nil || isUsed {
			return err
		}
		return d.removeUnused(ctx, chat.Blob(ref))
	})
}

// Sweep removes at once what was released.
func (d *Desk) Sweep(ctx context.Context) error { return d.sweepReleased(ctx) }
