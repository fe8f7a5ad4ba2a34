// Package storetest opens real databases for tests, with people and chats in them.
package storetest

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"os"
	"path"
	"slices"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
)

// Noon is when everything in these databases happens.
var Noon = time.Date(2026, time.January, 2, 12, 0, 0, 0, time.UTC)

// patience is how long a test waits for an event that is sure to come.
const patience = 10 * time.Second

// Open opens a new database that is closed and gone at the end of the test.
func Open(t testing.TB) *store.Store {
	t.Helper()
	return OpenWith(t, nil)
}

// OpenWith is Open with an announcer, which does not hear that people have come: that is where tests begin.
func OpenWith(t testing.TB, announce func([]chat.Event)) *store.Store {
	t.Helper()
	return OpenIn(t, t.TempDir(), announce)
}

// OpenIn is OpenWith in a folder of the test's choice.
func OpenIn(t testing.TB, dir string, announce func([]chat.Event)) *store.Store {
	t.Helper()
	if told := announce; told != nil {
		announce = func(events []chat.Event) {
			events = slices.DeleteFunc(slices.Clone(events), func(e chat.Event) bool {
				_, isJoin := e.(chat.UserJoined)
				return isJoin
			})
			if len(events) > 0 {
				told(events)
			}
		}
	}
	return open(t, store.Options{Dir: dir, Database: Database(t, dir), Exclusive: true, Announce: announce})
}

// OpenRestored opens what a restore put into a folder, which is SQLite's whatever the tests run on.
func OpenRestored(t testing.TB, dir string) *store.Store {
	t.Helper()
	return open(t, store.Options{Dir: dir, Exclusive: true})
}

func open(t testing.TB, o store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), o)
	if err != nil {
		t.Fatalf("open the store: %v", err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close the store: %v", err)
		}
	})
	return s
}

// databases are the addresses of PostgreSQL's databases by the data folders that they stand beside.
var databases sync.Map

// Database is the address of the database that belongs to a data folder: "", which is SQLite's in the folder, unless the tests run on
// PostgreSQL.
func Database(t testing.TB, dir string) string {
	t.Helper()
	if !postgrestest.Wanted() {
		return ""
	}
	address, ok := databases.Load(dir)
	if !ok {
		address, _ = databases.LoadOrStore(dir, postgrestest.Database(t, prepare))
	}
	return address.(string)
}

// Shared makes a database of PostgreSQL for several servers, and skips the test where there is none.
func Shared(t testing.TB) string {
	t.Helper()
	return postgrestest.Database(t, prepare)
}

// OpenShared opens what Shared made for one of several servers, with an announcer.
func OpenShared(t testing.TB, address string, announce func([]chat.Event)) *store.Store {
	t.Helper()
	return open(t, store.Options{Dir: t.TempDir(), Database: address, Exclusive: true, Shared: true, Announce: announce})
}

// prepare brings a database to the present schema.
func prepare(address string) error {
	dir, err := os.MkdirTemp("", "ribbit-prepare-")
	if err != nil {
		return err
	}
	s, err := store.Open(context.Background(), store.Options{Dir: dir, Database: address, Log: slog.New(slog.DiscardHandler)})
	if err == nil {
		err = s.Close()
	}
	return errors.Join(err, os.RemoveAll(dir))
}

// User adds somebody.
func User(t testing.TB, s *store.Store, name string) chat.User {
	t.Helper()
	u, err := s.AddUser(t.Context(), chat.NewUser{
		Name: name, Fold: chat.FoldName(name), Parts: chat.NameParts(name), PasswordHash: "hash of " + name, CreatedAt: Noon,
	})
	if err != nil {
		t.Fatalf("add user %s: %v", name, err)
	}
	return u
}

// Direct opens the chat of two people.
func Direct(t testing.TB, s *store.Store, by, other chat.User) chat.ThreadID {
	t.Helper()
	return opened(t, s, chat.NewThread{By: by.ID, Receivers: []chat.UserID{other.ID}, Kind: chat.Direct, At: Noon})
}

// Group opens a group.
func Group(t testing.TB, s *store.Store, title string, by chat.User, others ...chat.User) chat.ThreadID {
	t.Helper()
	o := chat.NewThread{By: by.ID, Title: title, Kind: chat.Group, At: Noon}
	for _, u := range others {
		o.Receivers = append(o.Receivers, u.ID)
	}
	return opened(t, s, o)
}

func opened(t testing.TB, s *store.Store, o chat.NewThread) chat.ThreadID {
	t.Helper()
	id, _, err := s.OpenThread(t.Context(), o)
	if err != nil {
		t.Fatalf("open a chat: %v", err)
	}
	return id
}

// Send sends a text.
func Send(t testing.TB, s *store.Store, thread chat.ThreadID, from chat.User, text string) chat.Message {
	t.Helper()
	return SendDraft(t, s, chat.Draft{ThreadID: thread, Sender: from.ID, Content: text})
}

// SendDraft sends a draft; what it leaves out is a text at Noon.
func SendDraft(t testing.TB, s *store.Store, d chat.Draft) chat.Message {
	t.Helper()
	if d.Kind == "" {
		d.Kind = chat.Text
	}
	if d.At.IsZero() {
		d.At = Noon
	}
	d.Names = chat.MentionedNames(d.Content)
	m, _, err := s.AddMessage(t.Context(), d)
	if err != nil {
		t.Fatalf("send %q: %v", d.Content, err)
	}
	return m
}

// Upload has somebody bring a file, which is ready to be sent. What files are is told by their names: pond.png is a picture.
func Upload(t testing.TB, s *store.Store, owner chat.User, name string) chat.UploadID {
	t.Helper()
	id := chat.UploadID(rand.Text())
	u := chat.Upload{
		Attachment: chat.Attachment{ID: id, Name: name, Kind: kindOf(name), Size: 1},
		Owner:      owner.ID, State: chat.Received, Length: 1, CreatedAt: Noon, ExpiresAt: Noon.Add(chat.UploadLife),
	}
	_, err := s.AddUpload(t.Context(), u, 1<<40)
	var since chat.Removals
	if err == nil {
		since, err = s.Removals(t.Context())
	}
	if err == nil {
		_, err = s.SetReady(t.Context(), u.Attachment, chat.Blobs{File: chat.Blob(id)}, since)
	}
	if err != nil {
		t.Fatalf("bring %s: %v", name, err)
	}
	return id
}

func kindOf(name string) chat.AttachmentKind {
	switch path.Ext(name) {
	case ".png":
		return chat.ImageAttachment
	case ".mp4":
		return chat.VideoAttachment
	case ".ogg":
		return chat.AudioAttachment
	}
	return chat.FileAttachment
}

// SendFiles sends new files in one message.
func SendFiles(t testing.TB, s *store.Store, d chat.Draft, names ...string) chat.Message {
	t.Helper()
	d.Kind = chat.File
	for _, name := range names {
		d.Attachments = append(d.Attachments, Upload(t, s, chat.User{ID: d.Sender}, name))
	}
	return SendDraft(t, s, d)
}

// Events collects what is announced: give its Announce to OpenWith.
type Events struct {
	mu   sync.Mutex
	all  []chat.Event
	more chan struct{}
}

// NewEvents is an empty collection.
func NewEvents() *Events { return &Events{more: make(chan struct{}, 1)} }

// Announce adds events.
func (e *Events) Announce(events []chat.Event) {
	e.mu.Lock()
	e.all = append(e.all, events...)
	e.mu.Unlock()
	select {
	case e.more <- struct{}{}:
	default:
	}
}

// Next waits for n events and takes them away.
func (e *Events) Next(t testing.TB, n int) []chat.Event {
	t.Helper()
	timeout := time.After(patience)
	for {
		e.mu.Lock()
		if len(e.all) >= n {
			next := e.all[:n:n]
			e.all = e.all[n:]
			e.mu.Unlock()
			return next
		}
		e.mu.Unlock()
		select {
		case <-e.more:
		case <-timeout:
			t.Fatalf("%d events did not come", n)
		}
	}
}

// Rest closes the store, after which all is announced, and takes what is left.
func (e *Events) Rest(t testing.TB, s *store.Store) []chat.Event {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatalf("close the store: %v", err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	rest := e.all
	e.all = nil
	return rest
}
