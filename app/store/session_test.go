package store_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func (p pond) signIn(t *testing.T, u chat.User, hash string) chat.Session {
	t.Helper()
	s, err := p.AddSession(t.Context(), chat.Session{UserID: u.ID, Label: "Firefox", Scope: chat.ScopeAll, CreatedAt: storetest.Noon, LastSeenAt: storetest.Noon}, hash, "")
	check(t, err)
	return s
}

func TestACallerIsFoundByTheHashOfTheSecret(t *testing.T) {
	p := newPond(t)
	session := p.signIn(t, p.ada, "h1")
	later := storetest.Noon.Add(time.Hour)
	check(t, p.TouchSession(t.Context(), session.ID, later))
	session.LastSeenAt = later
	caller, err := p.CallerByHash(t.Context(), "h1")
	check(t, err)
	if !reflect.DeepEqual(caller, chat.Caller{User: p.ada, Session: session}) {
		t.Errorf("the caller is %+v", caller)
	}
	_, err = p.CallerByHash(t.Context(), "h2")
	want(t, err, chat.NotFound, "")
	_, err = p.AddSession(t.Context(), chat.Session{UserID: 999, Scope: chat.ScopeAll}, "h3", "")
	want(t, err, chat.NotFound, "")
}

func TestEndedSessionsAreAnnounced(t *testing.T) {
	p := newPond(t)
	one, two, three := p.signIn(t, p.ada, "h1"), p.signIn(t, p.ada, "h2"), p.signIn(t, p.ada, "h3")
	other := p.signIn(t, p.grace, "h4")
	ids := []chat.SessionID{one.ID, two.ID, three.ID, other.ID, 999}
	live := func(want ...chat.SessionID) {
		t.Helper()
		got, err := p.LiveSessions(t.Context(), ids)
		check(t, err)
		if !slices.Equal(got, want) {
			t.Errorf("live are %v, not %v", got, want)
		}
	}
	announced := func(want chat.Event) {
		t.Helper()
		if got := p.events.Next(t, 1)[0]; got != want {
			t.Errorf("announced is %+v, not %+v", got, want)
		}
	}
	want(t, p.EndSession(t.Context(), p.grace.ID, one.ID), chat.NotFound, "") // not hers: nothing happens
	live(one.ID, two.ID, three.ID, other.ID)
	check(t, p.EndSession(t.Context(), p.ada.ID, one.ID))
	want(t, p.EndSession(t.Context(), p.ada.ID, one.ID), chat.NotFound, "")
	announced(chat.SessionsEnded{UserID: p.ada.ID, Session: one.ID})
	live(two.ID, three.ID, other.ID)
	check(t, p.SetPassword(t.Context(), chat.NewPassword{User: p.ada.ID, Hash: "new hash", Keep: two.ID}))
	announced(chat.SessionsEnded{UserID: p.ada.ID, Except: two.ID})
	live(two.ID, other.ID)
	if _, hash, err := p.UserByFold(t.Context(), chat.FoldName("ada")); err != nil || hash != "new hash" {
		t.Errorf("the password is %q, %v", hash, err)
	}
	check(t, p.SetDisabled(t.Context(), p.ada.ID, true))
	announced(chat.SessionsEnded{UserID: p.ada.ID})
	live(other.ID)
	check(t, p.SetDisabled(t.Context(), p.ada.ID, false))
	if u := p.user(t, p.ada); u.Disabled {
		t.Error("ada stays disabled")
	}
	want(t, p.SetDisabled(t.Context(), 999, true), chat.NotFound, "")
	want(t, p.SetPassword(t.Context(), chat.NewPassword{User: 999, Hash: "x"}), chat.NotFound, "")
}

func TestASessionsNumberIsNotGivenTwice(t *testing.T) {
	p := newPond(t)
	old := p.signIn(t, p.ada, "h1")
	check(t, p.EndSession(t.Context(), p.ada.ID, old.ID))
	if s := p.signIn(t, p.grace, "h2"); s.ID == old.ID {
		t.Error("a socket of the old session would be taken for the new one's")
	}
}

func TestASessionDoesNotBeginWithAPasswordThatWasChangedMeanwhile(t *testing.T) {
	p := newPond(t)
	begin := func(proof, hash string) error {
		_, err := p.AddSession(t.Context(), chat.Session{UserID: p.ada.ID, Scope: chat.ScopeAll, CreatedAt: storetest.Noon, LastSeenAt: storetest.Noon}, hash, proof)
		return err
	}
	check(t, p.SetPassword(t.Context(), chat.NewPassword{User: p.ada.ID, Hash: "old"}))
	check(t, begin("old", "h1"))
	check(t, p.SetPassword(t.Context(), chat.NewPassword{User: p.ada.ID, Hash: "new", Proof: "old"}))
	want(t, begin("old", "h2"), chat.NotFound, "")
	want(t, p.SetPassword(t.Context(), chat.NewPassword{User: p.ada.ID, Hash: "mallory's", Proof: "old"}), chat.Conflict, "")
	check(t, begin("new", "h3"))
	check(t, p.SetDisabled(t.Context(), p.ada.ID, true))
	want(t, begin("new", "h4"), chat.NotFound, "")
	for hash, isThere := range map[string]bool{"h1": false, "h2": false, "h3": false, "h4": false} {
		if _, err := p.CallerByHash(t.Context(), hash); (err == nil) != isThere {
			t.Errorf("the session %s: %v", hash, err)
		}
	}
}

func TestSessionsAreListedTheLatelyUsedFirst(t *testing.T) {
	p := newPond(t)
	add := func(label string, isToken bool, seen time.Time) chat.Session {
		t.Helper()
		s, err := p.AddSession(t.Context(), chat.Session{
			UserID: p.ada.ID, Label: label, IsToken: isToken, Scope: chat.ScopeAll, CreatedAt: storetest.Noon, LastSeenAt: seen,
		}, label, "")
		check(t, err)
		return s
	}
	old := storetest.Noon.Add(-time.Hour)
	phone, bot := add("phone", false, storetest.Noon), add("bot", true, old)
	laptop := add("laptop", false, storetest.Noon.Add(time.Hour))
	add("expired", false, old)
	_, err := p.AddSession(t.Context(), chat.Session{
		UserID: p.ada.ID, Label: "ended", IsToken: true, Scope: chat.ScopeRead, CreatedAt: old, LastSeenAt: storetest.Noon, ExpiresAt: storetest.Noon,
	}, "ended", "")
	check(t, err)
	p.signIn(t, p.grace, "hers")
	list := func(limit int, want ...chat.Session) {
		t.Helper()
		got, err := p.Sessions(t.Context(), p.ada.ID, storetest.Noon.Add(-time.Minute), storetest.Noon, limit)
		check(t, err)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("listed are %+v, not %+v", got, want)
		}
	}
	list(10, laptop, phone, bot)
	list(2, laptop, phone)
	check(t, p.EndSessions(t.Context(), p.ada.ID, phone.ID))
	list(10, phone)
	if got := p.events.Next(t, 1)[0]; got != (chat.SessionsEnded{UserID: p.ada.ID, Except: phone.ID}) {
		t.Errorf("announced is %+v", got)
	}
}
