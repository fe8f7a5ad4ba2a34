package uploads_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"sync"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/media"
	"ribbit/app/store/storetest"
)

// silentLine brings some bytes and then nothing, without an end.
type silentLine struct {
	io.Reader
	asked, end chan struct{} // for the first byte; for no more
	isAsked    sync.Once
	once       sync.Once
}

func newSilentLine() *silentLine {
	return &silentLine{Reader: strings.NewReader("hello"), asked: make(chan struct{}), end: make(chan struct{})}
}

func (l *silentLine) Read(p []byte) (int, error) {
	l.isAsked.Do(func() { close(l.asked) })
	if n, err := l.Reader.Read(p); err == nil {
		return n, nil
	}
	<-l.end
	return 0, errors.New("interrupted")
}

func (l *silentLine) Interrupt() { l.once.Do(func() { close(l.end) }) }

// plainLine is one that nobody can end.
type plainLine struct{ line *silentLine }

func (l plainLine) Read(p []byte) (int, error) { return l.line.Read(p) }

func TestTheNextPieceTakesThePlaceOfOneThatFellSilent(t *testing.T) {
	s := storetest.Open(t)
	ada, grace := storetest.User(t, s, "ada").ID, storetest.User(t, s, "grace").ID
	d := deskOf(t, s, quick{})
	bring := func(body io.Reader, line *silentLine) (id chat.UploadID, ended chan error) {
		u, err := d.Begin(t.Context(), ada, "pond.bin", 10)
		check(t, err)
		ended = make(chan error, 1)
		go func() {
			_, _, err := d.Append(context.WithoutCancel(t.Context()), ada, u.ID, 0, body)
			ended <- err
		}()
		<-line.asked
		return u.ID, ended
	}
	next := func(who chat.UserID, id chat.UploadID) (int64, error) {
		_, now, err := d.Append(t.Context(), who, id, 5, strings.NewReader("wörl"))
		return now, err
	}

	line := newSilentLine()
	id, ended := bring(line, line)
	if _, err := next(ada, id); !chat.Is(err, chat.Conflict) {
		t.Errorf("while it comes, another piece is answered %v", err)
	}
	if _, err := next(grace, id); !chat.Is(err, chat.NotFound) {
		t.Errorf("somebody else is answered %v", err)
	}
	eventually(t, "what it brought is here", func() bool {
		_, now, err := d.Offset(t.Context(), ada, id)
		return err == nil && now == 5
	})
	if now, err := next(ada, id); err != nil || now != 10 {
		t.Errorf("the next piece is answered %d, %v", now, err)
	}
	if err := <-ended; err == nil {
		t.Error("the silent one came to its end")
	}

	stubborn := newSilentLine()
	id, ended = bring(plainLine{stubborn}, stubborn)
	if _, err := next(ada, id); !chat.Is(err, chat.Conflict) {
		t.Errorf("while one comes that cannot be ended, another piece is answered %v", err)
	}
	stubborn.Interrupt()
	if err := <-ended; err == nil {
		t.Error("the stubborn one came to its end")
	}
}

// tells says when it begins to look, and then waits.
type tells struct {
	waits
	at chan struct{}
}

func (l *tells) Look(ctx context.Context, file *os.File, keep func(io.Reader) error) (media.Found, error) {
	close(l.at)
	return l.waits.Look(ctx, file, keep)
}

func TestAPieceThatIsSentAgainWhileTheFileIsLookedAtIsNoConflict(t *testing.T) {
	looker := &tells{waits: waits{make(chan struct{})}, at: make(chan struct{})}
	d, ada := desk(t, looker)
	picture := aPicture(t)
	u, err := d.Begin(t.Context(), ada, "a.png", int64(len(picture)))
	check(t, err)
	_, _, err = d.Append(t.Context(), ada, u.ID, 0, bytes.NewReader(picture))
	check(t, err)
	<-looker.at
	got, now, err := d.Append(t.Context(), ada, u.ID, int64(len(picture)), strings.NewReader(""))
	if err != nil || now != int64(len(picture)) || got.ID != u.ID {
		t.Errorf("it is answered %d, %v", now, err)
	}
	if _, _, err := d.Append(t.Context(), ada, u.ID, 3, strings.NewReader("x")); !chat.Is(err, chat.Conflict) {
		t.Errorf("another offset is answered %v", err)
	}
	close(looker.goOn)
	_, err = d.Await(t.Context(), ada, u.ID)
	check(t, err)
}
