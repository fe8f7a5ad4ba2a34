package uploads

import (
	"bytes"
	"context"
	"errors"
	"io"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/media"
)

// SetAvatar has the middle of an uploaded picture stand for its owner, and uses the upload up. It waits until the picture was
// looked at, or ctx ends. Problems: Invalid (upload) when it is no picture of theirs that is not sent, Unavailable when it is
// still being looked at.
func (d *Desk) SetAvatar(ctx context.Context, user chat.UserID, id chat.UploadID) (chat.User, error) {
	u, err := d.Await(ctx, user, id)
	switch {
	case chat.Is(err, chat.NotFound):
		return chat.User{}, chat.NoPicture()
	case err != nil:
		return chat.User{}, err
	case u.State == chat.Received && u.IsPicture():
		return chat.User{}, chat.NewProblem(chat.Unavailable, "file-not-ready")
	case u.State != chat.Ready || !u.IsPicture() || !u.Thumb:
		return chat.User{}, chat.NoPicture()
	}
	ctx = context.WithoutCancel(ctx) // what waited may have used its time up
	square, err := d.square(ctx, user, id)
	if err != nil {
		return chat.User{}, err
	}
	d.keeping.Lock()
	defer d.keeping.Unlock()
	ref, _, err := d.Files.Put(ctx, bytes.NewReader(square))
	if err != nil {
		return chat.User{}, diskProblem(err)
	}
	changed, err := d.Store.SetAvatar(ctx, user, chat.Avatar{Picture: chat.Blob(ref)}, id)
	if err != nil {
		return changed, errors.Join(err, d.Store.Release(ctx, chat.Blobs{File: chat.Blob(ref)}))
	}
	return changed, nil
}

// square makes an avatar of an upload's thumbnail, which was written by this program: it may be decoded here.
func (d *Desk) square(ctx context.Context, user chat.UserID, id chat.UploadID) ([]byte, error) {
	k, err := d.Store.KeptFile(ctx, user, id)
	if err != nil {
		return nil, err
	}
	r, err := d.Files.Open(ctx, files.Ref(k.Blobs.Thumb), 0, -1)
	if err != nil {
		return nil, err
	}
	thumb, err := io.ReadAll(r)
	if err = errors.Join(err, r.Close()); err != nil {
		return nil, err
	}
	return media.Square(ctx, thumb)
}
