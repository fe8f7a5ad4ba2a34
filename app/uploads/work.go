package uploads

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/media"
)

const (
	batch   = 20               // uploads that the worker takes from the database at once
	retryIn = 10 * time.Second // after something went wrong that may be right later, such as a full disk
)

// work looks at what was received, one after the other: the database is the queue.
func (d *Desk) work(ctx context.Context) {
	seen := map[chat.UploadID]time.Time{}
	left := 0 // to others at the last look: it does not take the place of what is to be done here
	for ctx.Err() == nil {
		us, err := d.Store.UploadsIn(ctx, chat.Received, batch+left)
		seen = stillSeen(seen, us)
		var retry <-chan time.Time
		finished, now := 0, 0
		for _, u := range us {
			if d.isElsewhere(u.ID) && time.Since(seen[u.ID]) < takeOver {
				now++ // the server where it arrived is at it
				continue
			}
			if d.occupy(u.ID, newArrival(nil)) != nil {
				continue // somebody is at it
			}
			one := d.finish(ctx, u, files.Settled{})
			d.leave(u.ID)
			if ctx.Err() != nil {
				return
			}
			if errors.Is(one, errElsewhere) {
				seen[u.ID] = time.Now().Add(askAgain)
				now++
				continue
			}
			if err = errors.Join(err, one); one == nil {
				finished++
			}
		}
		more := now > left && len(us) == batch+left
		left = now
		if err != nil && ctx.Err() == nil {
			d.Log.Error("cannot keep an upload", slog.Any("error", err))
			retry = time.After(retryIn)
		} else if finished > 0 || more {
			continue
		}
		select {
		case <-d.wake:
		case <-retry:
		case <-ctx.Done():
		}
	}
}

const (
	takeOver = time.Minute // what arrived at another server is left to that one
	askAgain = time.Hour   // then it is looked for again, where that one has a folder of its own
)

// stillSeen says since when the worker has seen what it sees now.
func stillSeen(before map[chat.UploadID]time.Time, us []chat.Upload) map[chat.UploadID]time.Time {
	now := make(map[chat.UploadID]time.Time, len(us))
	for _, u := range us {
		if now[u.ID] = before[u.ID]; now[u.ID].IsZero() {
			now[u.ID] = time.Now()
		}
	}
	return now
}

// isElsewhere reports whether an upload arrived at another server.
func (d *Desk) isElsewhere(id chat.UploadID) bool {
	_, err := d.Incoming.Size(string(id))
	return (d.Shared || d.Beside) && errors.Is(err, files.ErrNotThere)
}

// finish looks at one upload and keeps it; as is the file as it came, where that has settled. A panic in it ends no process.
func (d *Desk) finish(ctx context.Context, u chat.Upload, as files.Settled) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	err = d.storeFile(ctx, u, as)
	if errors.Is(err, os.ErrNotExist) && d.isDropped(ctx, u) {
		err = nil
	}
	if err == nil {
		err = d.Incoming.Remove(string(u.ID)) // closed by now: Windows removes no open file
	}
	if err != nil {
		return fmt.Errorf("upload %s: %w", u.ID, err)
	}
	d.finished(u.ID)
	return nil
}

// isDropped reports whether an upload was taken back, or finished by another server, while it was looked at.
func (d *Desk) isDropped(ctx context.Context, u chat.Upload) bool {
	left, err := d.Store.UnfinishedUploads(ctx, []chat.UploadID{u.ID})
	return err == nil && !left[u.ID]
}

func (d *Desk) storeFile(ctx context.Context, u chat.Upload, as files.Settled) (err error) {
	name := string(u.ID)
	file, err := os.Open(d.Incoming.Path(name))
	if errors.Is(err, os.ErrNotExist) {
		file, err = d.recall(ctx, u)
	}
	isNowhere := chat.Is(err, chat.NotFound) || errors.Is(err, errNotHere)
	switch {
	case isNowhere && d.isLost(u):
		return d.lost(ctx, u)
	case isNowhere && d.Beside:
		return errElsewhere
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	found, anew, err := d.examine(ctx, u, file)
	if err != nil {
		return err
	}
	defer d.Incoming.Remove(name + anewSuffix) //nolint:errcheck // it is swept else
	if found.Note != "" {
		d.Log.Warn("a picture is kept as a plain file", slog.String("upload", name), slog.String("why", found.Note))
	}
	a := u.Attachment
	a.Type, a.Kind, a.Size = found.Type, chat.AttachmentKind(found.Kind), found.Size
	a.Width, a.Height, a.Duration, a.Animated, a.Placeholder = found.Width, found.Height, found.Duration, found.Animated, found.Placeholder
	a.Name = nameFor(a.Name, u.Type, a.Type)
	path := file.Name()
	switch {
	case anew:
		path = d.Incoming.Path(name + anewSuffix)
		as, err = files.Settle(ctx, path)
	case as.Ref == "" && media.IsAll(found.Pieces, u.Length):
		as, err = d.Incoming.Settle(ctx, name)
	}
	if err != nil {
		return err
	}
	return d.store(ctx, u, a, file, found, path, as)
}

// recall fetches an upload that came with a backup, in which it lies as it came. Problem: NotFound.
func (d *Desk) recall(ctx context.Context, u chat.Upload) (*os.File, error) {
	k, err := d.Store.KeptFile(ctx, u.Owner, u.ID)
	if err != nil {
		return nil, err
	}
	r, err := d.Read(ctx, k.File, 0, -1)
	if err != nil {
		return nil, err
	}
	name := string(u.ID)
	err = d.Incoming.Create(name)
	if err == nil {
		_, err = d.Incoming.Append(name, r, 0, u.Length)
	}
	if err = errors.Join(err, r.Close()); err != nil {
		return nil, errors.Join(err, d.Incoming.Remove(name))
	}
	return os.Open(d.Incoming.Path(name))
}

// anewSuffix is of a file that was made of an upload's.
const anewSuffix = ".anew"

// examine finds out what an upload is; anew says that what is to be kept of it was written anew.
func (d *Desk) examine(ctx context.Context, u chat.Upload, file *os.File) (f media.Found, anew bool, err error) {
	if u.Kind == chat.FileAttachment {
		return media.Found{Type: u.Type, Kind: media.Plain}, false, nil
	}
	f, err = d.Looker.Look(ctx, file, func(r io.Reader) error {
		anew = true
		out, err := os.OpenFile(d.Incoming.Path(string(u.ID)+anewSuffix), os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		_, err = io.Copy(out, r)
		return errors.Join(err, out.Close())
	})
	if f.Kind == media.Plain {
		anew = false // it failed after it had begun
	}
	return f, anew, err
}

// store keeps the bytes and has the row name them: those that have settled at a path, else the pieces of the file.
func (d *Desk) store(ctx context.Context, u chat.Upload, a chat.Attachment, file *os.File, found media.Found, path string, as files.Settled) error {
	put := func() (b chat.Blobs, err error) {
		kept := as
		if as.Ref != "" {
			err = d.Files.PutFile(ctx, path, as)
		} else {
			kept.Ref, kept.Size, err = d.Files.Put(ctx, media.Join(file, found.Pieces))
		}
		if err != nil {
			return b, err
		}
		a.Size, b.File = kept.Size, chat.Blob(kept.Ref)
		if b.Thumb, err = d.putBytes(ctx, found.Thumb); err == nil {
			b.Small, err = d.putBytes(ctx, found.Small)
		}
		return b, err
	}
	return d.keep(ctx, put, func(b chat.Blobs, since chat.Removals) error {
		isThere, err := d.Store.SetReady(ctx, a, b, since)
		if err == nil && !isThere {
			// It was deleted meanwhile: nothing names the bytes, and nobody else would look for them.
			err = d.Store.Release(ctx, b.All())
		}
		return err
	})
}

// lost ends an upload whose bytes somebody has removed.
func (d *Desk) lost(ctx context.Context, u chat.Upload) error {
	a := u.Attachment
	a.Kind = chat.FileAttachment
	isThere, err := d.Store.SetReady(ctx, a, chat.Blobs{}, 0)
	if isThere {
		d.Log.Error("the bytes of an upload are gone", slog.String("upload", string(u.ID)))
	}
	return err
}

// endings are what files are called that were written anew as another type.
var endings = map[string]string{"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}

// nameFor gives a file the ending of what it has become.
func nameFor(name, was, is string) string {
	if was == is || endings[is] == "" {
		return name
	}
	return chat.CleanFileName(strings.TrimSuffix(name, path.Ext(name)) + endings[is])
}
