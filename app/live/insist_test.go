package live_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// awayStore does not answer what the announcer's workers ask, while it is away.
type awayStore struct {
	chat.Store
	isAway atomic.Bool
	asked  chan string // what was asked in vain
}

func (a *awayStore) refuse(what string) error {
	if !a.isAway.Load() {
		return nil
	}
	select {
	case a.asked <- what:
	default:
	}
	return chat.NewProblem(chat.Unavailable, "database-away")
}

func (a *awayStore) Tallies(ctx context.Context, ids []chat.UserID) (map[chat.UserID]chat.Tally, error) {
	if err := a.refuse("tallies"); err != nil {
		return nil, err
	}
	return a.Store.Tallies(ctx, ids)
}

func (a *awayStore) ThreadForAll(ctx context.Context, id chat.ThreadID, users []chat.UserID) (chat.Thread, []chat.ThreadView, error) {
	if err := a.refuse("thread"); err != nil {
		return chat.Thread{}, nil, err
	}
	return a.Store.ThreadForAll(ctx, id, users)
}

func (a *awayStore) ThreadsOf(ctx context.Context, users []chat.UserID) (map[chat.UserID][]chat.ThreadID, error) {
	if err := a.refuse("threads"); err != nil {
		return nil, err
	}
	return a.Store.ThreadsOf(ctx, users)
}

func (a *awayStore) LiveSessions(ctx context.Context, ids []chat.SessionID) ([]chat.SessionID, error) {
	if len(ids) > 1 { // the announcer's, not that of one handshake
		if err := a.refuse("sessions"); err != nil {
			return nil, err
		}
		newest := slices.Max(ids) // has ended, as another process wants it
		ids = slices.DeleteFunc(slices.Clone(ids), func(id chat.SessionID) bool { return id == newest })
	}
	return a.Store.LiveSessions(ctx, ids)
}

// TestWhatWasCommittedBeforeADatabaseWentAwayIsToldAfterwards takes the database away between a commit and what is read to tell of it.
// The sockets stay, and hear it when the database is back.
func TestWhatWasCommittedBeforeADatabaseWentAwayIsToldAfterwards(t *testing.T) {
	var st *awayStore
	var announcer web.Live
	r := webtest.Start(t, func(c *web.Config) {
		st = &awayStore{Store: c.Chat.Store, asked: make(chan string, 1)}
		c.Chat.Store, announcer = st, c.Live
	})
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace, r.SignUp("linus"))
	newt := r.SignUp("newt")
	newt.Chat(grace)
	s := grace.Socket()
	s.Await("unread_count") // which a new socket is told
	for _, try := range []struct {
		asked, event string
		begin        func()
	}{
		{"tallies", "unread_count", func() { say(t, r, ada, thread) }},
		{"thread", "thread_updated", func() {
			ada.Put(fmt.Sprintf("/api/chat_threads/%d", thread), webtest.Object{"title": "pond"}).Want(http.StatusOK)
		}},
		{"threads", "presence", func() { newt.Socket() }},
	} {
		s.Sync()
		st.isAway.Store(true)
		try.begin()
		for what := ""; what != try.asked; {
			select {
			case what = <-st.asked:
			case <-time.After(30 * time.Second):
				t.Fatalf("nobody asked for the %s", try.asked)
			}
		}
		st.isAway.Store(false)
		s.Await(try.event)
	}
	r.ForgetErrors()

	late := newt.Socket() // with the newest of the sessions
	late.Sync()
	st.isAway.Store(true)
	announcer.(interface{ Announce(...chat.Event) }).Announce(chat.OutsideChange{})
	for what := ""; what != "sessions"; what = <-st.asked {
		continue
	}
	st.isAway.Store(false)
	if code := late.Closed(); code != 1008 {
		t.Errorf("the socket of a session that has ended was closed with %d, want 1008", code)
	}
	r.ForgetErrors()
}
