package live_test

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// shortAwayStore does not answer what a join asks, so many calls after the next ones.
type shortAwayStore struct {
	chat.Store
	answers atomic.Int64 // so many are answered yet
	isAway  atomic.Bool
}

func (s *shortAwayStore) MessagesSince(ctx context.Context, q chat.ChangesQuery) ([]chat.Message, chat.Version, error) {
	if s.isAway.Load() && s.answers.Add(-1) < 0 {
		return nil, 0, chat.NewProblem(chat.Unavailable, "database-away")
	}
	return s.Store.MessagesSince(ctx, q)
}

// next is the next frame of one of these events; isOpen is false when the socket was closed first.
func next(t *testing.T, s *webtest.Socket, events ...string) (f webtest.Frame, isOpen bool) {
	t.Helper()
	for {
		f, ok := s.Next(webtest.Patience)
		switch {
		case ok && slices.Contains(events, f.Event):
			return f, true
		case !ok && s.End() == nil:
			t.Fatalf("the socket is open and hears no %v", events)
		case !ok:
			return f, false
		}
	}
}

// TestAJoinThatIsRefusedLeavesNobodyDeaf joins again while the database is away, before the join reads anything and in its middle:
// either the join of before stands, or the socket is closed, to come back.
func TestAJoinThatIsRefusedLeavesNobodyDeaf(t *testing.T) {
	var st *shortAwayStore
	r := webtest.Start(t, func(c *web.Config) {
		st = &shortAwayStore{Store: c.Chat.Store}
		c.Chat.Store = st
	})
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	for name, again := range map[string]webtest.Object{
		"from now on":   {"threadId": thread},
		"since a while": {"threadId": thread, "since": 0},
	} {
		for answers := range int64(3) {
			s := grace.Socket()
			s.Join(thread)
			st.answers.Store(answers)
			st.isAway.Store(true)
			s.Emit("join", again)
			f, isOpen := next(t, s, "joined", "error")
			st.isAway.Store(false)
			if isOpen && f.Event == "error" && webtest.As[webtest.Problem](f).Code != "unavailable" {
				t.Errorf("%s: the join is refused with %+v", name, f)
			}
			m := ada.Send(thread, "is anybody there?")
			if !isOpen {
				continue
			}
			for {
				if f, isOpen = next(t, s, "chat"); !isOpen || webtest.As[webtest.Message](f).ID == m.ID {
					break // told, or closed and to come back
				}
			}
		}
	}
}

func TestNobodyIsSentAwayForWhatTheDatabaseDoes(t *testing.T) {
	var st *shortAwayStore
	r := webtest.Start(t, func(c *web.Config) {
		st = &shortAwayStore{Store: c.Chat.Store}
		c.Chat.Store = st
	})
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	s := grace.Socket()
	st.isAway.Store(true)
	for range 30 {
		s.Emit("join", webtest.Object{"threadId": thread})
		s.Await("error")
	}
	st.isAway.Store(false)
	s.Join(thread)
}
