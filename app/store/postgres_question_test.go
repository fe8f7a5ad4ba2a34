package store

import (
	"fmt"
	"math"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

func TestWhatAPageShowsIsAskedInFewPieces(t *testing.T) {
	address, wire := between(t, postgrestest.Empty(t))
	s := openAt(t, address)
	thread, people := twoPeople(t, s)
	for i := range 60 {
		if _, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: fmt.Sprint(i), At: time.Now()}); err != nil {
			t.Fatal(err)
		}
	}
	last := chat.MessagesPage{Thread: thread, Caller: people[0], Limit: 50}
	unread, stranger := last, last
	unread.Caller, unread.AtUnread = people[1], 40
	stranger.Caller = 999
	pageOf := func(p chat.MessagesPage, first, end string) func() error {
		return func() error {
			v, err := s.ThreadPage(t.Context(), p)
			if err == nil && (len(v.Members) != 2 || len(v.Messages) != 50 || v.Messages[0].Content != first || v.Messages[49].Content != end) {
				err = fmt.Errorf("it has %d members and %d messages from %q to %q", len(v.Members), len(v.Messages), v.Messages[0].Content, v.Messages[49].Content)
			}
			return err
		}
	}
	for _, of := range []struct {
		name string
		most int64
		read func() error
	}{
		{"a thread and its last messages", 2, pageOf(last, "10", "59")},
		{"a thread at the first that was not read", 2, pageOf(unread, "0", "49")},
		{"a stranger's try", 2, func() error {
			_, err := s.ThreadPage(t.Context(), stranger)
			if p, ok := chat.AsProblem(err); ok && p.Kind == chat.NotFound {
				return nil
			}
			return fmt.Errorf("they are answered %w", err)
		}},
		{"a thread with the list beside it", 3, func() error {
			v, err := s.Screen(t.Context(), last, &chat.ThreadsPage{User: people[0], Limit: 30})
			if err == nil && (len(v.Thread.Messages) != 50 || len(v.Threads) != 1 || v.Threads[0].Messages[0].Content != "59") {
				err = fmt.Errorf("it is %+v", v)
			}
			return err
		}},
		{"a list", 4, func() error {
			views, _, err := s.Threads(t.Context(), chat.ThreadsPage{User: people[0], Limit: 30})
			if err == nil && (len(views) != 1 || len(views[0].Members) != 2 || views[0].Messages[0].Content != "59") {
				err = fmt.Errorf("it is %+v", views)
			}
			return err
		}},
	} {
		least := int64(math.MaxInt64) // a statement is prepared before its first use, and the writer looks around once a second
		for range 8 {
			before := wire.pieces.Load()
			if err := of.read(); err != nil {
				t.Fatalf("%s: %v", of.name, err)
			}
			least = min(least, wire.pieces.Load()-before)
		}
		if least > of.most {
			t.Errorf("%s takes %d pieces, and %d are enough", of.name, least, of.most)
		}
	}
}
