package uploads

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
)

const (
	sweepEvery    = 10 * time.Second
	sweepMost     = 200              // blobs at a time
	forgottenMost = 10_000           // files without a row that a start removes
	idle          = 30 * time.Second // how long nothing was written to what has no row before it goes
	settled       = time.Hour        // how old a file without a row is before the start takes it for forgotten
)

// A server that is paused in the middle of a removal goes on when nobody counts on it any more: what it sends within the first time
// has long arrived when the second is over.
const (
	removeWithin = 5 * time.Second  // how long bytes are removed that nobody else may touch
	removerDead  = 30 * time.Second // how long others look on before they take a removal over
)

// resume goes on where an earlier server ended: what has all its bytes is received, what nobody can go on with goes.
func (d *Desk) resume(ctx context.Context) error {
	const all = 1 << 30
	since := time.Now()
	if d.Beside {
		since = since.Add(-idle) // what is newer another server may be at; what then stays after all, goes when it expires
	}
	old, err := d.Incoming.Idle(since)
	if err != nil {
		return err
	}
	d.left = old
	us, err := d.Store.UploadsIn(ctx, chat.Receiving, all)
	if err != nil {
		return err
	}
	for _, u := range us {
		size, sizeErr := d.Incoming.Size(string(u.ID))
		switch {
		case d.isElsewhere(u.ID): // and may arrive there still
		case u.Length < 0 && (errors.Is(sizeErr, files.ErrNotThere) || slices.Contains(old, string(u.ID))):
			err = errors.Join(err, d.Drop(ctx, u.Owner, u.ID))
		case sizeErr == nil && size == u.Length:
			_, receiveErr := d.received(ctx, u)
			err = errors.Join(err, receiveErr)
		}
	}
	return err
}

// sweepIncoming removes what has come in and is kept elsewhere, or has no row, or none any more. What is kept is without what a
// picture says about its place; the file as it came is not.
func (d *Desk) sweepIncoming(ctx context.Context, names []string) error {
	if len(names) == 0 {
		return nil
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

// sweep removes what nothing refers to: at once and again and again what was released, once what a crash may have left. What came in
// without a row goes only where the files are this database's.
func (d *Desk) sweep(ctx context.Context) {
	hasLooked, isOurs, incoming := false, false, d.left
	for tick := time.NewTicker(sweepEvery); ; {
		var err error
		if !hasLooked {
			isOurs, err = d.sweepForgotten(ctx, time.Now().Add(-settled))
			hasLooked = err == nil
		}
		err = errors.Join(err, d.sweepReleased(ctx, time.Now()))
		if isOurs {
			err = errors.Join(err, d.sweepIncoming(ctx, incoming))
		}
		if d.Shared {
			d.wakeUp() // what other servers left is taken over after a while
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
		if incoming, err = d.Incoming.Idle(time.Now().Add(-idle)); err != nil {
			d.Log.Error("cannot look what came in", slog.Any("error", err))
		}
	}
}

// sweepReleased removes what was released; at is now.
func (d *Desk) sweepReleased(ctx context.Context, at time.Time) error {
	d.sweeping.Lock()
	defer d.sweeping.Unlock()
	expired, err := d.Store.DropExpired(ctx, d.Now())
	for _, id := range expired {
		err = errors.Join(err, d.Incoming.Remove(string(id)))
		d.finished(id)
	}
	for err == nil {
		list, listErr := d.Store.Released(ctx, sweepMost)
		if listErr != nil {
			return listErr
		}
		var free []chat.Blob
		if free, err = d.free(ctx, list, at); len(free) == 0 {
			return err
		}
		err = errors.Join(err, d.remove(ctx, free))
	}
	return err
}

// free answers what nobody is removing, after it has taken that from others who began long ago, and so have died.
func (d *Desk) free(ctx context.Context, list []chat.Released, at time.Time) (free []chat.Blob, err error) {
	seen, left := map[string]time.Time{}, map[string][]chat.Blob{}
	for _, r := range list {
		if r.Remover == "" {
			free = append(free, r.Blob)
			continue
		}
		since, ok := d.removers[r.Remover]
		if !ok {
			since = at
		}
		seen[r.Remover] = since
		if at.Sub(since) >= removerDead {
			left[r.Remover] = append(left[r.Remover], r.Blob)
		}
	}
	d.removers = seen
	for remover, bs := range left {
		if err = d.Store.ReturnReleased(ctx, bs, remover); err != nil {
			return free, err
		}
		free = append(free, bs...)
	}
	return free, nil
}

// remove removes those of some blobs that nothing refers to. That they go is written down before and after: whoever brings the same
// bytes meanwhile, to whichever server, keeps them anew. What may or may not be gone stays written down as going, for whoever sees
// that it does so for too long.
func (d *Desk) remove(ctx context.Context, bs []chat.Blob) (err error) {
	within, cancel := context.WithTimeout(ctx, removeWithin)
	defer cancel()
	ctx = context.WithoutCancel(ctx)
	remover := string(newID())
	taken, err := d.Store.TakeReleased(ctx, bs, remover)
	if err != nil {
		return err
	}
	var removed, returned []chat.Blob
	for _, b := range taken {
		if within.Err() != nil {
			returned = append(returned, b)
			continue
		}
		one := d.Files.Delete(within, files.Ref(b))
		switch {
		case one == nil:
			removed = append(removed, b)
		case !errors.Is(one, files.ErrAway) && !errors.Is(one, context.Canceled):
			returned = append(returned, b)
		}
		err = errors.Join(err, one)
	}
	if len(removed) > 0 {
		err = errors.Join(err, d.Store.Removed(ctx, removed, remover))
	}
	if len(returned) > 0 {
		err = errors.Join(err, d.Store.ReturnReleased(ctx, returned, remover))
	}
	return err
}

// sweepForgotten looks through all files for those that a crash left without a row, and has them removed. A crash leaves few: where
// the database knows less than half of them, they are another's, such as of an address that was mistyped, and isOurs is false.
func (d *Desk) sweepForgotten(ctx context.Context, before time.Time) (isOurs bool, err error) {
	var forgotten []chat.Blob // the first of them; the next start finds the others
	known, unknown := 0, 0
	err = d.Files.List(ctx, before, func(ref files.Ref) error {
		isUsed, err := d.Store.IsBlobUsed(ctx, chat.Blob(ref))
		switch {
		case err != nil:
			return err
		case isUsed:
			known++
			return nil
		}
		if unknown++; unknown <= forgottenMost {
			forgotten = append(forgotten, chat.Blob(ref))
		}
		return nil
	})
	if err != nil {
		return false, err
	}
	if unknown > known {
		d.Log.Warn("the database does not know most of the files and leaves them all: is it another's folder or bucket?", slog.Int("unknown", unknown), slog.Int("known", known))
		return false, nil
	}
	for some := range slices.Chunk(forgotten, sweepMost) {
		err = errors.Join(err, d.Store.Release(ctx, some))
	}
	return true, err
}

// Sweep removes at once what was released.
func (d *Desk) Sweep(ctx context.Context) error { return d.sweepReleased(ctx, time.Now()) }
