package uploads

import (
	"context"
	"errors"
	"io"
	"os"

	"ribbit/app/chat"
	"ribbit/app/media"
)

var errNoSmall = errors.New("it is no picture that can be made small")

// KeepSmall makes a small picture of what r has, of at most 160 pixels, and keeps it; name writes down where, and
// with it what keeps it from being swept away. It may be called again. Problem: DiskFull.
func (d *Desk) KeepSmall(ctx context.Context, r io.Reader, name func(chat.Blob, chat.Removals) error) error {
	small, err := d.small(ctx, r)
	if err != nil {
		return err
	}
	return d.keepBytes(ctx, small, name)
}

// Icon makes a tiny picture of what r has, as a data: address; nothing is kept. Problem: DiskFull.
func (d *Desk) Icon(ctx context.Context, r io.Reader) (string, error) {
	small, err := d.small(ctx, r)
	if err != nil {
		return "", err
	}
	return media.Icon(ctx, small)
}

// small is what r has as a picture of at most 160 pixels.
func (d *Desk) small(ctx context.Context, r io.Reader) (small []byte, err error) {
	if _, err := d.room(1); err != nil {
		return nil, err
	}
	file, err := os.CreateTemp("", "ribbit-picture-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, file.Close(), os.Remove(file.Name())) }()
	if _, err := io.Copy(file, r); err != nil {
		return nil, err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	found, err := d.Looker.Look(ctx, file, func(all io.Reader) error {
		_, err := io.Copy(io.Discard, all)
		return err
	})
	if err != nil {
		return nil, err
	}
	if found.Kind != media.Image || len(found.Small) == 0 {
		return nil, errNoSmall
	}
	return found.Small, nil
}
