package uploads_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
	"ribbit/app/uploads"
)

const words = "the frogs are out"

// wordsRef is what a file of those words is called.
var wordsRef = func() files.Ref {
	hash := sha256.Sum256([]byte(words))
	return files.Ref(hex.EncodeToString(hash[:]))
}()

// shelf is where the servers keep files, and does on the way what a test wants.
type shelf struct {
	files.Store
	mu       sync.Mutex
	kept     func()       // after a file has come, or was found to be there
	removing func() error // before one is removed
}

func (s *shelf) PutFile(ctx context.Context, path string, as files.Settled) error {
	err := s.Store.PutFile(ctx, path, as)
	s.mu.Lock()
	kept := s.kept
	s.mu.Unlock()
	if kept != nil {
		kept()
	}
	return err
}

func (s *shelf) Delete(ctx context.Context, ref files.Ref) error {
	s.mu.Lock()
	removing := s.removing
	s.mu.Unlock()
	if removing != nil {
		if err := removing(); err != nil {
			return err
		}
	}
	return s.Store.Delete(ctx, ref)
}

func (s *shelf) does(kept func(), removing func() error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept, s.removing = kept, removing
}

// has reports whether the words are kept.
func (s *shelf) has(t *testing.T) bool {
	t.Helper()
	r, err := s.Open(t.Context(), wordsRef, 0, -1)
	if err == nil {
		check(t, r.Close())
	}
	return err == nil
}

// server is one of two that share a database and a folder of files.
type server struct {
	*uploads.Desk
	store  *store.Store
	folder *files.Folder
	shelf  *shelf
}

// two have no desk yet. Ada uploads at either.
func two(t *testing.T) (a, b *server, ada chat.UserID) {
	t.Helper()
	folder, err := files.OpenFolder(t.TempDir())
	check(t, err)
	database, shared := storetest.Shared(t), &shelf{Store: folder}
	one := func() *server {
		st, err := store.Open(t.Context(), store.Options{Dir: t.TempDir(), Database: database, Exclusive: true, Shared: true, Log: slog.New(slog.DiscardHandler)})
		check(t, err)
		t.Cleanup(func() { check(t, st.Close()) })
		return &server{store: st, folder: folder, shelf: shared}
	}
	a, b = one(), one()
	return a, b, storetest.User(t, a.store, "ada").ID
}

// opens opens a server's desk.
func (s *server) opens(t *testing.T) {
	t.Helper()
	s.Desk = open(t, uploads.Config{
		Store: s.store, Files: s.shelf, Beside: true, Incoming: s.folder.Incoming(), Dir: s.folder.Dir(), MaxBytes: mostOfOne, MaxTotal: mostOfOne,
		Looker: quick{}, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.Now().UTC() },
	})
}

// bring uploads the words.
func (s *server) bring(t *testing.T, ada chat.UserID) (chat.Upload, error) {
	return s.Add(t.Context(), ada, "frogs.txt", mostOfOne, strings.NewReader(words))
}

// has wants the words to be there for whoever refers to them.
func (s *server) has(t *testing.T, ada chat.UserID, u chat.Upload) {
	t.Helper()
	k, err := s.store.KeptFile(t.Context(), ada, u.ID)
	check(t, err)
	r, err := s.Read(t.Context(), k.File, 0, -1)
	if err != nil {
		t.Fatalf("a message names bytes that are gone: %v", err)
	}
	all, err := io.ReadAll(r)
	if check(t, errors.Join(err, r.Close())); string(all) != words {
		t.Errorf("the file is %q", all)
	}
}

// released has the words kept, and nothing that refers to them, before both open.
func released(t *testing.T) (a, b *server, ada chat.UserID) {
	t.Helper()
	a, b, ada = two(t)
	_, _, err := a.shelf.Put(t.Context(), strings.NewReader(words))
	check(t, err)
	check(t, a.store.Release(t.Context(), []chat.Blob{chat.Blob(wordsRef)}))
	return a, b, ada
}

func TestAFileThatIsRemovedBesideItsBringerIsKeptAnew(t *testing.T) {
	a, b, ada := two(t)
	a.opens(t)
	b.opens(t)
	before, err := a.bring(t, ada)
	check(t, err)
	a.shelf.does(sync.OnceFunc(func() { // between finding the bytes and referring to them
		check(t, a.Drop(t.Context(), ada, before.ID))
		check(t, b.Sweep(t.Context()))
	}), nil)
	u, err := a.bring(t, ada)
	check(t, err)
	b.has(t, ada, u)
}

func TestWhoBringsAFileWaitsForWhoIsRemovingIt(t *testing.T) {
	a, b, ada := released(t)
	begun, goOn := make(chan struct{}), make(chan struct{})
	times := 0
	a.shelf.does(func() {
		if times++; times == 2 { // the bytes are found once more: to refer to them was refused
			close(goOn)
		}
	}, sync.OnceValue(func() error {
		close(begun)
		<-goOn
		return nil
	}))
	b.opens(t)
	<-begun
	a.opens(t)
	u, err := a.bring(t, ada)
	if times < 2 {
		close(goOn)
	}
	check(t, err)
	check(t, b.Sweep(t.Context())) // which waits for the one that was at it
	b.has(t, ada, u)
}

func TestAnotherServerEndsTheRemovalsOfOneThatDied(t *testing.T) {
	a, b, ada := released(t)
	taken, err := b.store.TakeReleased(t.Context(), []chat.Blob{chat.Blob(wordsRef)}, "a server that died")
	if check(t, err); len(taken) != 1 {
		t.Fatalf("it took %v", taken)
	}
	before := time.Now()
	a.opens(t)
	check(t, a.SweepAt(t.Context(), before))
	check(t, a.SweepAt(t.Context(), before.Add(uploads.RemoverDead-time.Second)))
	if !a.shelf.has(t) {
		t.Fatal("what another server is removing is removed by two")
	}
	check(t, a.SweepAt(t.Context(), time.Now().Add(uploads.RemoverDead)))
	if a.shelf.has(t) {
		t.Error("the file stays")
	}
	b.opens(t)
	u, err := b.bring(t, ada)
	check(t, err)
	a.has(t, ada, u)
}

func TestAFileThatCannotBeRemovedCanBeBroughtAgain(t *testing.T) {
	a, b, ada := released(t)
	refused := make(chan struct{})
	once := sync.OnceFunc(func() { close(refused) })
	a.shelf.does(nil, func() error {
		once()
		return errors.New("it stays")
	})
	b.opens(t)
	<-refused
	a.opens(t)
	u, err := a.bring(t, ada)
	check(t, err)
	b.has(t, ada, u)
}

func TestAServerThatStartsLeavesToOthersWhatIsJustArriving(t *testing.T) {
	a, b, ada := two(t)
	a.opens(t)
	line, sender := io.Pipe()
	type answer struct {
		chat.Upload
		error
	}
	brought := make(chan answer, 1)
	go func() {
		u, err := a.Add(t.Context(), ada, "frogs.txt", mostOfOne, line)
		brought <- answer{u, err}
	}()
	_, err := io.WriteString(sender, words[:5])
	check(t, err)
	b.opens(t)
	_, err = io.WriteString(sender, words[5:])
	check(t, errors.Join(err, sender.Close()))
	got := <-brought
	check(t, got.error)
	b.has(t, ada, got.Upload)
}
