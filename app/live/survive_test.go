package live_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/live"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// brokenStore panics at what the announcer's workers ask, while it is broken.
type brokenStore struct {
	chat.Store
	counts, threads, presence atomic.Bool
}

func (b *brokenStore) Tallies(ctx context.Context, ids []chat.UserID) (map[chat.UserID]chat.Tally, error) {
	failWhen(&b.counts)
	return b.Store.Tallies(ctx, ids)
}

func (b *brokenStore) ThreadForAll(ctx context.Context, id chat.ThreadID, users []chat.UserID) (chat.Thread, []chat.ThreadView, error) {
	failWhen(&b.threads)
	return b.Store.ThreadForAll(ctx, id, users)
}

func (b *brokenStore) ThreadsOf(ctx context.Context, users []chat.UserID) (map[chat.UserID][]chat.ThreadID, error) {
	failWhen(&b.presence)
	return b.Store.ThreadsOf(ctx, users)
}

func failWhen(broken *atomic.Bool) {
	if broken.Load() {
		panic("the worker cannot go on")
	}
}

// TestAPanicOfTheAnnouncerEndsNoServer breaks each worker in turn. Whoever may have missed something is closed with
// 1013, comes back with what they know, and has it all; somebody whom it does not concern hears nothing of it.
func TestAPanicOfTheAnnouncerEndsNoServer(t *testing.T) {
	var frames atomic.Bool
	var st *brokenStore
	r := webtest.Start(t, func(c *web.Config) {
		st = &brokenStore{Store: c.Chat.Store}
		c.Chat.Store = st
		live.BreakFrames(c.Live.(*live.Announcer), &frames)
	})
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	thread := ada.Chat(grace, r.SignUp("linus"))
	bystand := func() *webtest.Socket {
		s := eve.Socket()
		s.Await("unread_count") // it concerns a new socket, and is told in a moment
		return s
	}
	bystander := bystand()
	for name, try := range map[string]struct {
		broken *atomic.Bool
		begin  func()
		all    bool // everybody may have missed it
	}{
		"a message": {broken: &frames, begin: func() { say(t, r, ada, thread) }},
		"a number":  {broken: &st.counts, begin: func() { say(t, r, ada, thread) }},
		"a thread": {broken: &st.threads, begin: func() {
			ada.Put(fmt.Sprintf("/api/chat_threads/%d", thread), webtest.Object{"title": "pond"}).Want(http.StatusOK)
		}},
		"who came": {broken: &st.presence, all: true, begin: func() {
			newt := r.SignUp("newt")
			newt.Chat(grace)
			if _, _, err := newt.TrySocket(); err != nil {
				t.Error(err)
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := grace.Socket()
			since := s.Join(thread)
			s.Sync()
			try.broken.Store(true)
			try.begin()
			if code := s.Closed(); code != 1013 {
				t.Errorf("closed with %d, want 1013", code)
			}
			try.broken.Store(false)
			if !strings.Contains(r.Log(), "announcing panicked") {
				t.Error("the log does not tell")
			}
			r.ForgetErrors()
			sent := ada.Send(thread, "after "+name)
			back := grace.Socket()
			back.Emit("join", webtest.Object{"threadId": thread, "since": since})
			var heard []int64
			for _, f := range back.Until("joined") {
				if f.Event == "chat" {
					heard = append(heard, webtest.As[webtest.Message](f).ID)
				}
			}
			if len(heard) == 0 || heard[len(heard)-1] != sent.ID {
				t.Errorf("it came back to the messages %v, want %d at the end", heard, sent.ID)
			}
			ada.Get("/readyz").Want(http.StatusOK)
			if !try.all {
				bystander.Sync()
			} else {
				bystander = bystand()
			}
		})
	}
}

// say sends without the API, whose answer is made of the same shapes.
func say(t *testing.T, r *webtest.Ribbit, p *webtest.Person, thread int64) {
	t.Helper()
	if _, _, err := r.Chat.Send(t.Context(), chat.Draft{ThreadID: chat.ThreadID(thread), Sender: chat.UserID(p.ID), Content: "quak"}); err != nil {
		t.Error(err)
	}
}
