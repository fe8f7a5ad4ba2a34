package live

import (
	"context"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
)

// muteStore tells which mutes it was asked for.
type muteStore struct {
	chat.Store
	asked chan [2]time.Time // since when, and up to when
}

func (s muteStore) EndedMutes(_ context.Context, since, now time.Time) ([]chat.EndedMute, time.Time, error) {
	s.asked <- [2]time.Time{since, now}
	return nil, time.Time{}, nil
}

// Where servers share a database its clock counts, by which the ends were written down.
func TestMutesEndByTheClockOfTheRules(t *testing.T) {
	store := muteStore{asked: make(chan [2]time.Time, 1)}
	behind := func() time.Time { return time.Now().Add(-time.Hour) }
	a := New(hub.New())
	a.Config.Chat = &chat.Chat{Store: store, Now: behind}
	before := behind()
	a.wait.Go(a.mutes.run)
	defer func() { a.cancel(); a.wait.Wait() }()
	select {
	case at := <-store.asked:
		if after := behind(); at[0].Before(before) || at[0].After(after) || at[1].Before(before) || at[1].After(after) {
			t.Errorf("asked is for what ended from %s to %s, and it is %s", at[0], at[1], after)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("nobody asks")
	}
}
