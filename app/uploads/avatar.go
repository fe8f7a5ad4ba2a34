package uploads

import (
	"context"
	"errors"
	"io"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/media"
)

// SetAvatar has the middle of an uploaded picture stand for its owner, and uses the upload up. It waits until the picture was
// looked at, or ctx ends. Problems: Invalid (upload) when it is no picture of theirs that is not sent, Unavailable when it is
// still being looked at, DiskFull.
func (d *Desk) SetAvatar(ctx context.Context, user chat.UserID, id chat.UploadID) (chat.User, error) {
	var changed chat.User
	err := d.usePicture(ctx, user, id, media.Square, func(ctx context.Context, b chat.Blob, since chat.Removals) (err error) {
		changed, err = d.Store.SetAvatar(ctx, user, chat.Avatar{Picture: b}, id, since)
		return err
	})
	return changed, err
}

// SetLogo has an uploaded picture stand for the server, and uses the upload up. Problems: as of SetAvatar.
func (d *Desk) SetLogo(ctx context.Context, user chat.UserID, id chat.UploadID, at time.Time) error {
	logo := func(ctx context.Context, thumb []byte) ([]byte, error) { return media.Logo(ctx, thumb, chat.LogoSide) }
	return d.usePicture(ctx, user, id, logo, func(ctx context.Context, b chat.Blob, since chat.Removals) error {
		return d.Store.SetLogo(ctx, user, b, id, since, at)
	})
}

// usePicture makes something of an uploaded picture and has it used.
func (d *Desk) usePicture(ctx context.Context, user chat.UserID, id chat.UploadID, of func(context.Context, []byte) ([]byte, error), use func(context.Context, chat.Blob, chat.Removals) error) error {
	u, err := d.Await(ctx, user, id)
	switch {
	case chat.Is(err, chat.NotFound):
		return chat.NoPicture()
	case err != nil:
		return err
	case u.State == chat.Received && u.IsPicture():
		return chat.NewProblem(chat.Unavailable, "file-not-ready")
	case u.State != chat.Ready || !u.IsPicture() || !u.Thumb:
		return chat.NoPicture()
	}
	ctx = context.WithoutCancel(ctx) // what waited may have used its time up
	thumb, err := d.thumb(ctx, user, id)
	if err != nil {
		return err
	}
	made, err := of(ctx, thumb)
	if err != nil {
		return err
	}
	if _, err := d.room(int64(len(made))); err != nil {
		return err
	}
	return diskProblem(d.keepBytes(ctx, made, func(b chat.Blob, since chat.Removals) error { return use(ctx, b, since) }))
}

// thumb is an upload's thumbnail, which was written by this program: it may be decoded here.
func (d *Desk) thumb(ctx context.Context, user chat.UserID, id chat.UploadID) ([]byte, error) {
	k, err := d.Store.KeptFile(ctx, user, id)
	if err != nil {
		return nil, err
	}
	r, err := d.Files.Open(ctx, files.Ref(k.Blobs.Thumb), 0, -1)
	if err != nil {
		return nil, err
	}
	thumb, err := io.ReadAll(r)
	return thumb, errors.Join(err, r.Close())
}
