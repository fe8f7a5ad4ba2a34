package store_test

import (
	"maps"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestUnreadCountsOnlyNewMessagesOfOthers(t *testing.T) {
	p := newPond(t)
	unread := func(u chat.User, want int64) {
		t.Helper()
		if got := p.view(t, u).Unread(); got != want {
			t.Errorf("%s has %d unread, not %d", u.Name, got, want)
		}
	}
	m := p.send(t, p.ada, "one")
	p.send(t, p.ada, "two")
	unread(p.ada, 0)
	unread(p.grace, 2)
	check(t, p.MarkRead(t.Context(), chat.ReadMarkChange{Thread: p.direct, Caller: p.grace.ID}))
	p.react(t, p.ada, m.ID, ":love:")
	_, err := p.EditMessage(t.Context(), chat.Edit{Caller: p.ada.ID, ID: m.ID, Content: "1", At: storetest.Noon})
	check(t, err)
	_, err = p.DeleteMessage(t.Context(), p.ada, m.ID)
	check(t, err)
	unread(p.grace, 0)
	p.send(t, p.ada, "three")
	unread(p.grace, 1)
	p.send(t, p.grace, "an answer reads what was before it")
	unread(p.grace, 0)
	unread(p.ada, 1)
}

func TestAReadMarkOnlyMovesForward(t *testing.T) {
	p := newPond(t)
	one, two := p.send(t, p.ada, "one"), p.send(t, p.ada, "two")
	elsewhere := storetest.Send(t, p.Store, storetest.Direct(t, p.Store, p.grace, p.linus), p.grace, "elsewhere")
	p.events.Next(t, 4)
	read := func(id chat.MessageID) error {
		return p.MarkRead(t.Context(), chat.ReadMarkChange{Thread: p.direct, Caller: p.grace.ID, UpTo: id})
	}
	isRead := func(id chat.MessageID) bool {
		m, err := p.Message(t.Context(), p.ada.ID, id)
		check(t, err)
		return m.Read
	}
	if isRead(one.ID) {
		t.Error("it is read before it was")
	}
	check(t, read(one.ID))
	if !isRead(one.ID) || isRead(two.ID) {
		t.Error("the first and only it should be read")
	}
	check(t, read(two.ID))
	check(t, read(one.ID))
	check(t, read(0))
	if !isRead(two.ID) {
		t.Error("the mark moved back")
	}
	want(t, read(elsewhere.ID), chat.NotFound, "")
	want(t, read(999), chat.NotFound, "")
	marks := p.events.Rest(t, p.Store)
	if len(marks) != 2 || marks[0] != (chat.ThreadRead{ThreadID: p.direct, UserID: p.grace.ID, LastReadSeq: 1}) ||
		marks[1] != (chat.ThreadRead{ThreadID: p.direct, UserID: p.grace.ID, LastReadSeq: 2}) {
		t.Errorf("announced are %+v", marks)
	}
}

func TestUnreadThreadsAreCountedForManyAtOnce(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.grace, p.linus)
	p.send(t, p.ada, "one")
	p.send(t, p.ada, "two")
	storetest.Send(t, p.Store, lobby, p.ada, "all, and @linus @here twice")
	counts, err := p.Tallies(t.Context(), []chat.UserID{p.ada.ID, p.grace.ID, p.linus.ID, 999})
	check(t, err)
	if want := map[chat.UserID]chat.Tally{p.ada.ID: {}, p.grace.ID: {Unread: 2, Mentions: 1}, p.linus.ID: {Unread: 1, Mentions: 1}, 999: {}}; !maps.Equal(counts, want) {
		t.Errorf("the counts are %v, not %v", counts, want)
	}
}
