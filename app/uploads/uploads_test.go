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

// desk takes in what ada uploads.
func desk(t *testing.T, looker uploads.Looker) (*uploads.Desk, chat.UserID) {
	t.Helper()
	s := storetest.Open(t)
	ada := storetest.User(t, s, "ada")
	folder, err := files.OpenFolder(t.TempDir())
	check(t, err)
	d, err := uploads.Open(t.Context(), uploads.Config{
		Store: s, Files: folder, Incoming: folder.Incoming(), Dir: folder.Dir(), MaxBytes: 1 << 20, MaxTotal: 1 << 30,
		Looker: looker, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.Now().UTC() },
	})
	check(t, err)
	t.Cleanup(d.Close)
	return d, ada.ID
}

// aPicture is a PNG of 2 by 2 pixels.
func aPicture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	check(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 2, 2))))
	return b.Bytes()
}

// waits looks at nothing before it is let go.
type waits struct{ goOn chan struct{} }

func (w waits) Look(ctx context.Context, file *os.File, keep func(io.Reader) error) (media.Found, error) {
	select {
	case <-w.goOn:
	case <-ctx.Done():
		return media.Found{}, ctx.Err()
	}
	return quick{}.Look(ctx, file, keep)
}

func TestAPictureHasItsSizeBeforeItIsLookedAt(t *testing.T) {
	looker := waits{make(chan struct{})}
	d, ada := desk(t, looker)
	u, err := d.Add(t.Context(), ada, "pond.png", bytes.NewReader(aPicture(t)))
	check(t, err)
	now, cancel := context.WithCancel(t.Context())
	cancel()
	if u, err = d.Await(now, ada, u.ID); err != nil || u.State != chat.Received || u.Width != 2 || u.Height != 2 {
		t.Errorf("before it is looked at it is %+v, %v", u, err)
	}
	close(looker.goOn)
	if u, err = d.Await(t.Context(), ada, u.ID); err != nil || u.State != chat.Ready {
		t.Errorf("afterwards it is %+v, %v", u, err)
	}
}

func TestEveryPictureIsLookedAtWhoeverIsFirst(t *testing.T) {
	d, ada := desk(t, quick{})
	picture := aPicture(t)

	// The worker is often done with the last one just as the next one has come, and looks for more while the request is still at it.
	for n := range 400 {
		u, err := d.Add(t.Context(), ada, "pond.png", bytes.NewReader(picture))
		check(t, err)
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		u, err = d.Await(ctx, ada, u.ID)
		cancel()
		check(t, err)
		if u.State != chat.Ready {
			t.Fatalf("picture %d is still %v", n, u.State)
		}
		check(t, d.Drop(t.Context(), ada, u.ID))
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
