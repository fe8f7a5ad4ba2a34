// Package uploads takes files in, has them looked at, and keeps them: it brings together what the rules know of an upload,
// the file store, and the look at what a file is.
//
// An upload arrives in a file of its own; how far it has come is that file's size. Once all bytes are here the database says
// so, and one worker looks at the file and keeps it. Whatever dies at whatever moment, the next start goes on from there:
// bytes come before the row that names them, and go after it.
package uploads

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"io"
	"log/slog"
	"os"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/media"
)

// Looker finds out what a file is; keep gets what is to be kept in its place, when there is something.
type Looker interface {
	Look(ctx context.Context, file *os.File, keep func(io.Reader) error) (media.Found, error)
}

// Store keeps what is known of uploads, what became avatars, and what is sent again.
type Store interface {
	chat.UploadStore
	chat.AvatarStore
	chat.GIFStore
	chat.IdentityStore
	chat.FilesFolderStore
}

// Config is what a Desk needs. All fields are required.
type Config struct {
	Store    Store
	Files    files.Store
	Incoming *files.Incoming
	Dir      string // whose disk the reserve is of
	Shared   bool   // other servers have the same files, and not what arrives here
	Beside   bool   // other servers may have the same folder, with what arrives, or one of their own
	Reserve  files.Reserve
	MaxBytes int64 // of one file
	MaxTotal int64 // of all files of one person
	Looker   Looker
	Log      *slog.Logger
	Now      func() time.Time
}

// Desk is where uploads are handed in. Its methods may be called from any goroutine.
type Desk struct {
	Config
	wake chan struct{} // the worker has something to do
	stop context.CancelFunc
	done sync.WaitGroup
	left []string // what an earlier desk had coming in

	mu      sync.Mutex
	busy    map[chat.UploadID]*arrival      // who is at it right now
	waiting map[chat.UploadID]chan struct{} // closed when it is ready

	sweeping sync.Mutex           // held while what was released is removed; guards removers
	removers map[string]time.Time // those that were seen, and since when

	beat beat
}

// Open makes a desk and goes on with what an earlier one left. The caller closes it.
func Open(ctx context.Context, c Config) (*Desk, error) {
	d := &Desk{
		Config: c, wake: make(chan struct{}, 1),
		busy: map[chat.UploadID]*arrival{}, waiting: map[chat.UploadID]chan struct{}{}, removers: map[string]time.Time{},
	}
	if c.Beside {
		d.beat.server = string(newID())
		if err := d.countOn(ctx); err != nil {
			return nil, err
		}
	}
	if err := d.resume(ctx); err != nil {
		return nil, err
	}
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	d.stop = stop
	d.done.Go(func() { d.work(running) })
	d.done.Go(func() { d.sweep(running) })
	if c.Beside {
		d.done.Go(func() { d.keepCounting(running) })
	}
	return d, nil
}

// Close ends the work and waits for it. What is not finished is finished by the next Open.
func (d *Desk) Close() {
	d.stop()
	d.done.Wait()
}

// idBytes are too many to guess.
const idBytes = 16

func newID() chat.UploadID {
	b := make([]byte, idBytes)
	rand.Read(b) //nolint:errcheck // it never fails
	return chat.UploadID(base64.RawURLEncoding.EncodeToString(b))
}

// Begin opens an upload of so many bytes. Problems: TooLarge, DiskFull, Conflict (too many are open, or its owner has as much as one
// may have).
func (d *Desk) Begin(ctx context.Context, user chat.UserID, name string, length int64) (chat.Upload, error) {
	u, err := d.begin(ctx, user, name, length)
	if err == nil && length == 0 {
		d.occupy(u.ID, newArrival(nil))
		defer d.release(u.ID)
		return d.received(ctx, u)
	}
	return u, err
}

func (d *Desk) begin(ctx context.Context, user chat.UserID, name string, length int64) (chat.Upload, error) {
	if err := d.mayTake(length); err != nil {
		return chat.Upload{}, err
	}
	now := d.Now()
	u := chat.Upload{
		Attachment: chat.Attachment{ID: newID(), Name: chat.CleanFileName(name), Type: media.TypeBytes, Kind: chat.FileAttachment},
		Owner:      user, Length: length, CreatedAt: now, ExpiresAt: now.Add(chat.UploadLife),
	}
	if err := d.Incoming.Create(string(u.ID)); err != nil {
		return chat.Upload{}, diskProblem(err)
	}
	added, err := d.Store.AddUpload(ctx, u, d.MaxTotal)
	if err != nil {
		return chat.Upload{}, errors.Join(err, d.Incoming.Remove(string(u.ID)))
	}
	return added, nil
}

// mayTake refuses what is too long, and what the disk has no room for; less than nothing is a length that nobody has said. Problems: TooLarge, DiskFull.
func (d *Desk) mayTake(n int64) error {
	if n > d.MaxBytes {
		return d.TooLarge()
	}
	_, err := d.room(n)
	return err
}

// room is how much the disk takes without touching the reserve, when that is something and as much as is asked for. Problem: DiskFull.
func (d *Desk) room(n int64) (int64, error) {
	room, err := d.Reserve.Room(d.Dir)
	if err == nil && room < max(n, 1) {
		err = diskFull()
	}
	return room, err
}

// TooLarge says how large a file may be.
func (d *Desk) TooLarge() *chat.Problem { return chat.FileTooLarge(d.MaxBytes) }

// Offset is how many bytes of an upload are here, with those of whoever brings some and has fallen silent. Problem: NotFound.
func (d *Desk) Offset(ctx context.Context, user chat.UserID, id chat.UploadID) (u chat.Upload, offset int64, err error) {
	u, offset, err = d.offset(ctx, user, id)
	if err != nil || u.State != chat.Receiving || !d.endSilent(ctx, id) {
		return u, offset, err
	}
	return d.offset(ctx, user, id)
}

func (d *Desk) offset(ctx context.Context, user chat.UserID, id chat.UploadID) (u chat.Upload, offset int64, err error) {
	if u, err = d.Store.Upload(ctx, user, id); err != nil {
		return u, 0, err
	}
	if u.State != chat.Receiving {
		return u, u.Length, nil
	}
	offset, err = d.Incoming.Size(string(id))
	if !errors.Is(err, files.ErrNotThere) {
		return u, offset, err
	}
	if u, err = d.Store.Upload(ctx, user, id); err == nil && u.State == chat.Receiving && (d.Shared || d.Beside) {
		return u, 0, chat.NewProblem(chat.NotFound, "upload-elsewhere") // whoever sends it begins anew
	}
	return u, u.Length, err // it is kept since the row was read
}

// Append adds the next bytes of an upload, which begin at an offset, and answers how many are here then. What came before
// r broke off stays, unless the disk is full; what turns out longer than was announced goes. Problems: NotFound, Conflict (another offset, or somebody
// else is at it, and not only silently), TooLarge, DiskFull.
func (d *Desk) Append(ctx context.Context, user chat.UserID, id chat.UploadID, offset int64, r io.Reader) (u chat.Upload, now int64, err error) {
	a := newArrival(r)
	isAllHere, err := d.takePlace(ctx, user, id, a)
	if err != nil {
		return u, 0, err
	}
	if !isAllHere {
		defer d.release(id)
	}
	u, now, err = d.offset(ctx, user, id)
	switch {
	case err != nil:
		return u, 0, err
	case now != offset:
		return u, now, chat.NewProblem(chat.Conflict, "upload-offset-wrong", "n", now)
	case isAllHere || u.State != chat.Receiving:
		return u, now, nil
	}
	n, err := d.Incoming.Append(string(id), &guarded{Reader: r, desk: d, arrival: a}, offset, u.Length)
	now += n
	if errors.Is(err, files.ErrBusy) { // another server that has the folder, too, is at it
		return u, 0, chat.NewProblem(chat.Conflict, "upload-busy")
	}
	if errors.Is(err, files.ErrFull) {
		return u, 0, errors.Join(chat.NewProblem(chat.TooLarge, "upload-longer-than-announced"), d.Drop(context.WithoutCancel(ctx), user, id))
	}
	if full := diskProblem(err); chat.Is(full, chat.DiskFull) {
		return u, offset, errors.Join(full, d.Incoming.Cut(string(id), offset)) // what was kept of the disk is for others, too
	}
	if err != nil {
		return u, now, err
	}
	if now == u.Length {
		u, err = d.received(ctx, u)
	}
	return u, now, err
}

// guarded watches the disk while it is read: before the first byte, and so often that others who write are noticed.
type guarded struct {
	io.Reader
	desk    *Desk
	arrival *arrival
	left    int64 // bytes that may come before the disk is looked at again
}

// lookEvery is after how many bytes the disk is looked at again, or earlier when it had no room for so many.
const lookEvery = 1 << 20

func (g *guarded) Read(p []byte) (int, error) {
	if g.left <= 0 {
		room, err := g.desk.room(1)
		if err != nil {
			return 0, err
		}
		g.left = min(room, lookEvery)
	}
	n, err := g.Reader.Read(p[:min(int64(len(p)), g.left)])
	g.left -= int64(n)
	g.arrival.note()
	return n, err
}

// Add takes a whole file of which nobody has said more than that it has at most so many bytes. Problems: as of Begin and Append.
func (d *Desk) Add(ctx context.Context, user chat.UserID, name string, most int64, r io.Reader) (u chat.Upload, err error) {
	if u, err = d.begin(ctx, user, name, -max(1, min(most, d.MaxBytes))); err != nil {
		return u, err
	}
	a := newArrival(nil)
	d.occupy(u.ID, a)
	defer d.release(u.ID)
	room := -u.Length
	u.Length, err = d.Incoming.Append(string(u.ID), &guarded{Reader: r, desk: d, arrival: a}, 0, room)
	switch {
	case errors.Is(err, files.ErrFull) && room < d.MaxBytes:
		err = chat.TooMuchKept(d.MaxTotal)
	case errors.Is(err, files.ErrFull):
		err = d.TooLarge()
	}
	if err != nil {
		// The bytes first: on a full disk they are in the way of removing the row. The caller may have gone; both must go all the same.
		return u, errors.Join(diskProblem(err), d.Incoming.Cut(string(u.ID), 0), d.Drop(context.WithoutCancel(ctx), user, u.ID))
	}
	if u, err = d.received(ctx, u); err != nil {
		err = errors.Join(err, d.Drop(context.WithoutCancel(ctx), user, u.ID))
	}
	return u, err
}

// received says that all bytes of an upload are here, with what they seem to be and how large that shows, and has them looked
// at. They are down on the disk before the row says so: from then on a message may carry them.
func (d *Desk) received(ctx context.Context, u chat.Upload) (chat.Upload, error) {
	path := d.Incoming.Path(string(u.ID))
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return u, err
	}
	kind, mediaType, err := media.Sniff(f, u.Length)
	u.Width, u.Height = media.Measure(f, u.Length, mediaType)
	var as files.Settled
	switch {
	case err != nil:
	case kind == media.Plain || d.Shared:
		as, err = d.Incoming.Settle(context.WithoutCancel(ctx), string(u.ID))
	default:
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return u, diskProblem(err)
	}
	u.Type, u.Kind, u.Size, u.State = mediaType, chat.AttachmentKind(kind), u.Length, chat.Received
	done := make(chan struct{})
	d.mu.Lock()
	d.waiting[u.ID] = done
	d.mu.Unlock()
	if err := d.setReceived(ctx, u, path, as); err != nil {
		d.finished(u.ID)
		return u, err
	}
	if u.Kind == chat.FileAttachment {
		// There is nothing to look at: no need to wait in line, and nobody waits behind its size.
		err = diskProblem(d.finish(context.WithoutCancel(ctx), u, as))
		if errors.Is(err, errElsewhere) {
			err = nil // a server with the same folder was sooner
		}
	}
	return u, err
}

// setReceived has the row say that all bytes are here. What is shared is first kept as it came: whatever becomes of this server, another
// one finishes it.
func (d *Desk) setReceived(ctx context.Context, u chat.Upload, path string, as files.Settled) error {
	if !d.Shared {
		return d.Store.SetReceived(ctx, u.Attachment, u.Length, "", 0)
	}
	put := func() (chat.Blobs, error) {
		return chat.Blobs{File: chat.Blob(as.Ref)}, d.Files.PutFile(context.WithoutCancel(ctx), path, as)
	}
	return diskProblem(d.keep(ctx, put, func(b chat.Blobs, since chat.Removals) error {
		return d.Store.SetReceived(ctx, u.Attachment, u.Length, b.File, since)
	}))
}

// Await waits until an upload is ready, or ctx ends, and answers how it is then. Problem: NotFound.
func (d *Desk) Await(ctx context.Context, user chat.UserID, id chat.UploadID) (chat.Upload, error) {
	d.mu.Lock()
	done := d.waiting[id]
	d.mu.Unlock()
	if done != nil {
		select {
		case <-done:
		case <-ctx.Done():
		}
	}
	return d.Store.Upload(context.WithoutCancel(ctx), user, id)
}

func (d *Desk) finished(id chat.UploadID) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if done := d.waiting[id]; done != nil {
		close(done)
		delete(d.waiting, id)
	}
}

// Drop removes an upload that is not sent. Problem: NotFound.
func (d *Desk) Drop(ctx context.Context, user chat.UserID, id chat.UploadID) error {
	if err := d.Store.DropUpload(ctx, user, id); err != nil {
		return err
	}
	return d.Incoming.Remove(string(id))
}

// Read opens n bytes of a kept blob, all to the end when n is negative. Problems: NotFound, Unavailable (another server may have it).
func (d *Desk) Read(ctx context.Context, b chat.Blob, offset, n int64) (io.ReadCloser, error) {
	r, err := d.Files.Open(ctx, files.Ref(b), offset, n)
	switch {
	case errors.Is(err, files.ErrNotThere) && b != "" && d.beat.apart.Load():
		return nil, errNotHere
	case errors.Is(err, files.ErrNotThere):
		return nil, chat.NewProblem(chat.NotFound, "no-such-file")
	}
	return r, diskProblem(err)
}

// wakeUp has the worker look.
func (d *Desk) wakeUp() {
	select {
	case d.wake <- struct{}{}:
	default: // it will look anyway
	}
}

// Disk is how many bytes the disk of the files has free for us, and in all.
func (d *Desk) Disk() (free, total int64, err error) { return files.Disk(d.Dir) }
