package uploads_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"io"
	"log/slog"
	"os"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/media"
	"ribbit/app/store/storetest"
	"ribbit/app/uploads"
)

// patience is how long a test waits for what is sure to come.
const patience = 30 * time.Second

// quick looks at no bytes: every file is a picture.
type quick struct{}

func (quick) Look(_ context.Context, file *os.File, _ func(io.Reader) error) (media.Found, error) {
	at, err := file.Stat()
	if err != nil {
		return media.Found{}, err
	}
	return media.Found{Type: "image/png", Kind: "image", Width: 2, Height: 2, Size: at.Size(), Pieces: []media.Piece{{Size: at.Size()}}}, nil
}

func TestEveryPictureIsLookedAtWhoeverIsFirst(t *testing.T) {
	s := storetest.Open(t)
	ada := storetest.User(t, s, "ada")
	folder, err := files.OpenFolder(t.TempDir())
	check(t, err)
	d, err := uploads.Open(t.Context(), uploads.Config{
		Store: s, Files: folder, Incoming: folder.Incoming(), Dir: folder.Dir(), MaxBytes: 1 << 20, MaxTotal: 1 << 30,
		Looker: quick{}, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.Now().UTC() },
	})
	check(t, err)
	defer d.Close()
	var picture bytes.Buffer
	check(t, png.Encode(&picture, image.NewGray(image.Rect(0, 0, 2, 2))))

	// The worker is often done with the last one just as the next one has come, and looks for more while the request is still at it.
	for n := range 400 {
		u, err := d.Add(t.Context(), ada.ID, "pond.png", bytes.NewReader(picture.Bytes()))
		check(t, err)
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		u, err = d.Await(ctx, ada.ID, u.ID)
		cancel()
		check(t, err)
		if u.State != chat.Ready {
			t.Fatalf("picture %d is still %v", n, u.State)
		}
		check(t, d.Drop(t.Context(), ada.ID, u.ID))
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
