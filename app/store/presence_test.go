package store_test

import (
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestWhoIsInvisibleIsNotSeenLast(t *testing.T) {
	p := newPond(t)
	yes := true
	u, err := p.ChangeSettings(t.Context(), p.grace.ID, chat.Settings{Invisible: &yes})
	check(t, err)
	if !u.Invisible || u.HidesReading {
		t.Errorf("grace is %+v", u)
	}
	later := storetest.Noon.Add(time.Hour)
	check(t, p.SetLastSeen(t.Context(), []chat.LastSeen{{User: p.ada.ID, At: storetest.Noon}, {User: p.grace.ID, At: later}, {User: p.linus.ID, At: later}}))
	for _, c := range []struct {
		user chat.User
		want time.Time
	}{{p.ada, storetest.Noon}, {p.grace, time.Time{}}, {p.linus, later}} {
		if got := p.user(t, c.user).LastSeenAt; !got.Equal(c.want) {
			t.Errorf("%s was last seen %v, want %v", c.user.Name, got, c.want)
		}
	}
	hidden, err := p.PrivateUsers(t.Context())
	check(t, err)
	if len(hidden) != 1 || hidden[0].ID != p.grace.ID {
		t.Errorf("private are %+v", hidden)
	}
}
