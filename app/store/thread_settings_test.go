package store

import (
	"slices"
	"testing"
	"time"

	"ribbit/app/chat"
)

// TestARestartKeepsTheOrderOfPinning pins a chat after a restart: nothing but the pins tells what was last before it.
func TestARestartKeepsTheOrderOfPinning(t *testing.T) {
	dir, yes := t.TempDir(), true
	s := open(t, Options{Dir: dir, Exclusive: true})
	first, people := twoPeople(t, s) // without pins the second would be on top
	second, _, err := s.OpenThread(t.Context(), chat.NewThread{By: people[0], Receivers: people[1:], Kind: chat.Group, At: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	pin := func(thread chat.ThreadID) {
		t.Helper()
		k := chat.ThreadSettingsChange{Thread: thread, Caller: people[0], Pinned: &yes}
		if err := s.ChangeThreadSettings(t.Context(), k); err != nil {
			t.Fatal(err)
		}
	}
	pin(first)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, Options{Dir: dir, Exclusive: true})
	pin(second)
	threads, _, err := s.Threads(t.Context(), chat.ThreadsPage{User: people[0], Limit: 10})
	if err != nil {
		t.Fatal(err)
	}
	var order []chat.ThreadID
	for _, v := range threads {
		order = append(order, v.ID)
	}
	if !slices.Equal(order, []chat.ThreadID{first, second}) {
		t.Errorf("the order is %v, and %d was pinned before %d", order, first, second)
	}
}
