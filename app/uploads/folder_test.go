package uploads_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/media"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
	"ribbit/app/uploads"
)

// lines are what a log says, from several goroutines.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// slowly looks at a file only once it may.
type slowly struct {
	quick
	may chan struct{}
}

func (s slowly) Look(ctx context.Context, f *os.File, keep func(io.Reader) error) (media.Found, error) {
	select {
	case <-s.may:
	case <-ctx.Done():
		return media.Found{}, ctx.Err()
	}
	return s.quick.Look(ctx, f, keep)
}

// withFolder is a server with a folder, and what its log says.
type withFolder struct {
	store *store.Store
	dir   string
	log   lines
	*uploads.Desk
}

// servers are of one database, with a folder each. None has a desk yet.
func servers(t *testing.T, dirs ...string) (all []*withFolder, ada chat.UserID) {
	t.Helper()
	database := storetest.Shared(t)
	for _, dir := range dirs {
		st, err := store.Open(t.Context(), store.Options{Dir: t.TempDir(), Database: database, Exclusive: true, Shared: true, Log: slog.New(slog.DiscardHandler)})
		check(t, err)
		t.Cleanup(func() { check(t, st.Close()) })
		all = append(all, &withFolder{store: st, dir: dir})
	}
	return all, storetest.User(t, all[0].store, "ada").ID
}

// opens opens the desk; now is what its clock says.
func (s *withFolder) opens(t *testing.T, looker uploads.Looker, now func() time.Time) {
	t.Helper()
	folder, err := files.OpenFolder(s.dir)
	check(t, err)
	s.Desk = open(t, uploads.Config{
		Store: s.store, Files: folder, Beside: true, Incoming: folder.Incoming(), Dir: s.dir, MaxBytes: mostOfOne, MaxTotal: mostOfOne,
		Looker: looker, Log: slog.New(slog.NewTextHandler(&s.log, nil)), Now: now,
	})
}

func clock() time.Time { return time.Now().UTC() }

func TestAServerWithAFolderOfItsOwnLeavesAloneWhatArrivedAtAnother(t *testing.T) {
	s, ada := servers(t, t.TempDir(), t.TempDir())
	near, far := s[0], s[1]
	may := make(chan struct{})
	near.opens(t, slowly{may: may}, clock)
	u, err := near.Add(t.Context(), ada, "frog.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	begun, err := near.Begin(t.Context(), ada, "half.txt", 100)
	check(t, err)
	_, _, err = near.Append(t.Context(), ada, begun.ID, 0, strings.NewReader(words))
	check(t, err)

	far.opens(t, quick{}, clock)
	mine, err := far.Add(t.Context(), ada, "newt.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	if got, err := far.Await(t.Context(), ada, mine.ID); err != nil || got.State != chat.Ready {
		t.Fatalf("the other server's own picture is %v, %v", got.State, err) // its worker has been past the first one by now
	}
	if !strings.Contains(far.log.String(), "different folders") || !strings.Contains(far.log.String(), near.dir) {
		t.Errorf("the log does not say that there are two folders: %s", far.log.String())
	}
	if _, _, err := far.Offset(t.Context(), ada, begun.ID); !chat.Is(err, chat.NotFound) {
		t.Errorf("what began elsewhere is answered %v", err)
	}

	close(may)
	got, err := near.Await(t.Context(), ada, u.ID)
	if check(t, err); got.State != chat.Ready {
		t.Fatalf("the picture is %v", got.State)
	}
	k, err := near.store.KeptFile(t.Context(), ada, u.ID)
	check(t, err)
	r, err := near.Read(t.Context(), k.File, 0, -1)
	if err != nil {
		t.Fatalf("the picture is lost: %v", err)
	}
	check(t, r.Close())
	plain, err := near.Add(t.Context(), ada, "frogs.txt", mostOfOne, strings.NewReader(words))
	check(t, err)
	k, err = near.store.KeptFile(t.Context(), ada, plain.ID)
	check(t, err)
	if _, err := far.Read(t.Context(), k.File, 0, -1); !chat.Is(err, chat.Unavailable) {
		t.Errorf("a file that lies at the other server is answered %v", err)
	}
	if _, err := far.Read(t.Context(), "", 0, -1); !chat.Is(err, chat.NotFound) {
		t.Errorf("a file that is nowhere is answered %v", err)
	}
}

func TestServersWithOneFolderSaySoByNothing(t *testing.T) {
	dir := t.TempDir()
	s, _ := servers(t, dir, dir, dir)
	s[0].opens(t, quick{}, clock)
	s[1].opens(t, quick{}, clock)
	if said := s[0].log.String() + s[1].log.String(); strings.Contains(said, "folder") {
		t.Errorf("the log says %s", said)
	}
	later := func() time.Time { return clock().Add(time.Hour) }
	s[2].opens(t, quick{}, later)
	known, err := s[2].store.FilesFolders(t.Context())
	if check(t, err); len(known) != 1 {
		t.Errorf("once the others are gone, %d servers are known", len(known))
	}
	left, err := os.ReadDir(dir + "/servers")
	if check(t, err); len(left) != 1 {
		t.Errorf("%d servers count in the folder", len(left))
	}
}

func TestACopyOfAFolderIsAnotherFolder(t *testing.T) {
	dir, copied := t.TempDir(), t.TempDir()
	s, _ := servers(t, dir, copied)
	s[0].opens(t, quick{}, clock)
	check(t, os.CopyFS(copied+"/servers", os.DirFS(dir+"/servers")))
	check(t, uploads.CountOn(t.Context(), s[0].Desk))
	s[1].opens(t, quick{}, clock)
	if !strings.Contains(s[1].log.String(), "different folders") {
		t.Error("a copy counts as the folder itself")
	}
}

func TestWhatIsInNobodysFolderIsGivenUpInTheEnd(t *testing.T) {
	dirs := []string{t.TempDir(), t.TempDir()}
	s, ada := servers(t, dirs...)
	near, far := s[0], s[1]
	never := slowly{may: make(chan struct{})}
	near.opens(t, never, clock)
	u, err := near.Add(t.Context(), ada, "frog.png", mostOfOne, bytes.NewReader(aPicture(t)))
	check(t, err)
	grace := storetest.User(t, near.store, "grace")
	storetest.SendDraft(t, near.store, chat.Draft{
		ThreadID: storetest.Direct(t, near.store, grace, chat.User{ID: ada}), Sender: ada, Kind: chat.Image, Attachments: []chat.UploadID{u.ID}, At: clock(),
	})
	near.Close()
	for _, c := range []struct {
		after  time.Duration
		isOpen bool
	}{{0, true}, {25 * 24 * time.Hour, true}, {31 * 24 * time.Hour, false}} {
		far.opens(t, quick{}, func() time.Time { return clock().Add(c.after) })
		if err := uploads.Finish(t.Context(), far.Desk, u); err != nil && !errors.Is(err, uploads.ErrElsewhere) {
			t.Fatal(err)
		}
		isOpen, err := far.store.UnfinishedUploads(t.Context(), []chat.UploadID{u.ID})
		if check(t, err); isOpen[u.ID] != c.isOpen {
			t.Errorf("after %s somebody still waits for it: %v", c.after, isOpen[u.ID])
		}
		far.Close()
	}
}
