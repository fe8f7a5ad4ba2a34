package uploads_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"sync/atomic"
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

// mostOfOne is how many bytes one person may keep.
const mostOfOne = 1 << 20

// desk takes in what ada uploads.
func desk(t *testing.T, looker uploads.Looker) (*uploads.Desk, chat.UserID) {
	t.Helper()
	s := storetest.Open(t)
	ada := storetest.User(t, s, "ada")
	return deskOf(t, s, looker), ada.ID
}

// deskOf takes in what people of a store upload.
func deskOf(t *testing.T, s uploads.Store, looker uploads.Looker) *uploads.Desk {
	t.Helper()
	folder, err := files.OpenFolder(t.TempDir())
	check(t, err)
	return open(t, uploads.Config{
		Store: s, Files: folder, Incoming: folder.Incoming(), Dir: folder.Dir(), MaxBytes: mostOfOne, MaxTotal: mostOfOne,
		Looker: looker, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.Now().UTC() },
	})
}

func open(t *testing.T, c uploads.Config) *uploads.Desk {
	t.Helper()
	d, err := uploads.Open(t.Context(), c)
	check(t, err)
	t.Cleanup(d.Close)
	return d
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
	u, err := d.Add(t.Context(), ada, "pond.png", 1<<20, bytes.NewReader(aPicture(t)))
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

func TestNobodyKeepsMoreByBringingAllAtOnce(t *testing.T) {
	const large, all, fit = mostOfOne / 4, 12, 4
	for name, bring := range map[string]func(*uploads.Desk, chat.UserID) error{
		"announced": func(d *uploads.Desk, ada chat.UserID) error {
			u, err := d.Begin(t.Context(), ada, "pond.txt", large)
			if err == nil {
				_, _, err = d.Append(t.Context(), ada, u.ID, 0, strings.NewReader(strings.Repeat("a", large)))
			}
			return err
		},
		"in a form": func(d *uploads.Desk, ada chat.UserID) error {
			_, err := d.Add(t.Context(), ada, "pond.txt", large+100, strings.NewReader(strings.Repeat("a", large)))
			return err
		},
		"without a length": func(d *uploads.Desk, ada chat.UserID) error {
			_, err := d.Add(t.Context(), ada, "pond.txt", mostOfOne, strings.NewReader(strings.Repeat("a", large)))
			return err
		},
	} {
		d, ada := desk(t, quick{})
		var taken atomic.Int64
		var together sync.WaitGroup
		for range all {
			together.Go(func() {
				if err := bring(d, ada); err == nil {
					taken.Add(1)
				} else if !chat.Is(err, chat.Conflict) {
					t.Errorf("%s: %v", name, err)
				}
			})
		}
		together.Wait()
		if n := taken.Load(); n < 1 || n > fit {
			t.Errorf("%s: %d of %d are kept, %d fit", name, n, all, fit)
		}
		for taken.Load() < fit {
			check(t, bring(d, ada))
			taken.Add(1)
		}
		if err := bring(d, ada); !chat.Is(err, chat.Conflict) {
			t.Errorf("%s: one more is answered with %v", name, err)
		}
	}
}

// A server that dies between keeping a picture and removing the file that it came as leaves that, with all that a picture says
// beside what is seen.
func TestWhatAPictureCameAsIsRemovedByTheNextStart(t *testing.T) {
	d, ada := desk(t, quick{})
	u, err := d.Add(t.Context(), ada, "pond.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	u, err = d.Await(t.Context(), ada, u.ID)
	check(t, err)
	d.Close()
	path := d.Incoming.Path(string(u.ID))
	check(t, os.WriteFile(path, aPicture(t), 0o600))
	open(t, d.Config)
	eventually(t, "what the picture came as is removed", func() bool { return isGone(path) })
}

func TestEveryPictureIsLookedAtWhoeverIsFirst(t *testing.T) {
	d, ada := desk(t, quick{})
	picture := aPicture(t)

	// The worker is often done with the last one just as the next one has come, and looks for more while the request is still at it.
	for n := range 400 {
		u, err := d.Add(t.Context(), ada, "pond.png", 1<<20, bytes.NewReader(picture))
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

// drops takes the first upload back while it is looked at.
type drops struct{ drop func() }

func (l drops) Look(ctx context.Context, file *os.File, keep func(io.Reader) error) (media.Found, error) {
	l.drop()
	return quick{}.Look(ctx, file, keep)
}

func TestAnUploadThatIsTakenBackWhileItIsLookedAtIsNoError(t *testing.T) {
	var d *uploads.Desk
	var log bytes.Buffer
	first := make(chan chat.UploadID, 1)
	s := storetest.Open(t)
	ada := storetest.User(t, s, "ada").ID
	folder, err := files.OpenFolder(t.TempDir())
	check(t, err)
	drop := sync.OnceFunc(func() { check(t, d.Drop(t.Context(), ada, <-first)) })
	d, err = uploads.Open(t.Context(), uploads.Config{
		Store: s, Files: folder, Incoming: folder.Incoming(), Dir: folder.Dir(), MaxBytes: mostOfOne, MaxTotal: mostOfOne,
		Looker: drops{drop}, Log: slog.New(slog.NewTextHandler(&log, nil)), Now: func() time.Time { return time.Now().UTC() },
	})
	check(t, err)
	u, err := d.Add(t.Context(), ada, "pond.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	first <- u.ID
	next, err := d.Add(t.Context(), ada, "reed.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	next, err = d.Await(t.Context(), ada, next.ID)
	d.Close()
	if err != nil || next.State != chat.Ready || log.Len() > 0 {
		t.Errorf("the next one is %+v, %v, and the log says:\n%s", next, err, log.String())
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestNoFileTouchesTheReserveHoweverSmall(t *testing.T) {
	free, _, err := files.Disk(t.TempDir())
	check(t, err)
	small := func() io.Reader { return bytes.NewReader(aPicture(t)) }
	d, ada := desk(t, quick{})
	before, err := d.Add(t.Context(), ada, "pond.png", mostOfOne, small())
	check(t, err)
	begun, err := d.Begin(t.Context(), ada, "pond.txt", 5)
	check(t, err)
	_, err = d.Await(t.Context(), ada, before.ID)
	check(t, err)
	d.Reserve = files.Reserve{Bytes: 2 * free} // as when others have filled the disk
	for name, bring := range map[string]func() error{
		"of a length nobody has said": func() error { _, err := d.Add(t.Context(), ada, "pond.png", mostOfOne, small()); return err },
		"of at most a byte":           func() error { _, err := d.Add(t.Context(), ada, "pond.txt", 1, strings.NewReader("a")); return err },
		"that is empty":               func() error { _, err := d.Add(t.Context(), ada, "pond.txt", 0, strings.NewReader("")); return err },
		"announced":                   func() error { _, err := d.Begin(t.Context(), ada, "pond.txt", 1); return err },
		"announced as empty":          func() error { _, err := d.Begin(t.Context(), ada, "pond.txt", 0); return err },
		"begun before": func() error {
			_, _, err := d.Append(t.Context(), ada, begun.ID, 0, strings.NewReader("hello"))
			return err
		},
		"of a page": func() error {
			return d.KeepSmall(t.Context(), small(), func(chat.Blob, chat.Removals) error { return nil })
		},
	} {
		if err := bring(); !chat.Is(err, chat.DiskFull) {
			t.Errorf("a file %s is answered with %v", name, err)
		}
	}
	if us, err := d.Store.UploadsIn(t.Context(), chat.Receiving, 10); err != nil || len(us) != 1 || us[0].ID != begun.ID {
		t.Errorf("left are %+v, %v", us, err)
	}
	d.Reserve = files.Reserve{}
	if _, _, err := d.Append(t.Context(), ada, begun.ID, 0, strings.NewReader("hello")); err != nil {
		t.Errorf("when there is room again: %v", err)
	}
}
