package store_test

import (
	"slices"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestChangesOfManyThreadsAreReadTogetherInTheirOrder(t *testing.T) {
	p := newPond(t)
	ctx := t.Context()
	one, other := p.direct, storetest.Direct(t, p.Store, p.ada, p.linus)
	quiet := storetest.Direct(t, p.Store, p.grace, p.linus)
	storetest.Send(t, p.Store, quiet, p.grace, "before")
	before, err := p.ThreadVersions(ctx, []chat.ThreadID{one, other, quiet, 1 << 40})
	if err != nil || len(before) != 3 {
		t.Fatalf("%v %v", before, err)
	}
	var want []chat.MessageID
	for i, thread := range []chat.ThreadID{one, other, one, other} {
		want = append(want, storetest.Send(t, p.Store, thread, p.ada, "after "+string(rune('a'+i))).ID)
	}
	ms, now, err := p.Changes(ctx, before, 10)
	if err != nil {
		t.Fatal(err)
	}
	var got []chat.MessageID
	for _, m := range ms {
		got = append(got, m.ID)
	}
	if !slices.Equal(got, want) || len(now) != 3 {
		t.Errorf("changed are %v at %v, want %v", got, now, want)
	}
	for _, v := range now {
		if v.Thread == one && v.Version != ms[2].Version || v.Thread == other && v.Version != ms[3].Version {
			t.Errorf("%+v is not the version of its last message", v)
		}
	}
	if ms, _, err = p.Changes(ctx, before, 3); err != nil || len(ms) != 3 || ms[2].ID != want[2] {
		t.Errorf("the first three are %v, %v", ms, err)
	}
	members, err := p.MembersAmong(ctx, one, []chat.UserID{p.linus.ID, p.grace.ID, 1 << 40})
	if err != nil || !slices.Equal(members, []chat.UserID{p.grace.ID}) {
		t.Errorf("members are %v, %v", members, err)
	}
}

func TestSomebodysThreadsComeWithTheirVersions(t *testing.T) {
	p := newPond(t)
	other := storetest.Direct(t, p.Store, p.ada, p.linus)
	storetest.Direct(t, p.Store, p.grace, p.linus)
	last := storetest.Send(t, p.Store, other, p.ada, "last")
	got, err := p.ThreadVersionsOf(t.Context(), p.ada.ID)
	if err != nil {
		t.Fatal(err)
	}
	ids, err := p.ThreadIDs(t.Context(), p.ada.ID)
	if err != nil || len(got) != len(ids) {
		t.Errorf("the threads of ada are %v, want %v; %v", got, ids, err)
	}
	for _, v := range got {
		if !slices.Contains(ids, v.Thread) || v.Thread == other && v.Version != last.Version {
			t.Errorf("%+v is not as it is", v)
		}
	}
}

func TestOneServerClaimsADelivery(t *testing.T) {
	p := newPond(t)
	ctx := t.Context()
	p.ada.Admin = true
	bot, err := p.AddBot(ctx, chat.NewUser{Name: "nas", Fold: "nas", PasswordHash: "!", Bot: true, CreatedAt: storetest.Noon}, p.ada)
	check(t, err)
	_, err = p.SetBotHook(ctx, bot.ID, "http://10.0.0.1/", "secret")
	check(t, err)
	storetest.Send(t, p.Store, storetest.Direct(t, p.Store, p.ada, bot.User), p.ada, "hello")
	waiting, err := p.WaitingDeliveries(ctx, 2)
	if err != nil || len(waiting) != 1 {
		t.Fatalf("%v wait, %v", waiting, err)
	}
	d, later := waiting[0], waiting[0].NextAt.Add(time.Minute)
	for i, want := range []bool{true, false} {
		if got, err := p.ClaimDelivery(ctx, d, later); err != nil || got != want {
			t.Errorf("claim %d is %v, %v", i, got, err)
		}
	}
	d.NextAt = later
	if got, err := p.ClaimDelivery(ctx, d, later.Add(time.Minute)); err != nil || !got {
		t.Errorf("what was not settled stays claimed: %v, %v", got, err)
	}
}

// before is which version a message followed.
func before(e chat.Event) chat.Version {
	switch e := e.(type) {
	case chat.MessageSent:
		return e.Before
	case chat.MessageChanged:
		return e.Before
	}
	return 0
}

func TestEachChangeOfAThreadSaysWhichVersionItFollows(t *testing.T) {
	p := newPond(t)
	ctx := t.Context()
	group := storetest.Group(t, p.Store, "Lake", p.ada, p.grace, p.linus)
	m := storetest.Send(t, p.Store, group, p.ada, "hello")
	_, err := p.EditMessage(ctx, chat.Edit{ID: m.ID, Caller: p.ada.ID, Content: "hello all", At: storetest.Noon})
	check(t, err)
	_, err = p.AddReaction(ctx, chat.ReactionChange{ID: m.ID, Caller: p.grace.ID, Reaction: "🐸", At: storetest.Noon})
	check(t, err)
	check(t, p.RemoveMember(ctx, chat.MemberChange{Thread: group, By: p.ada.ID, User: p.linus.ID, At: storetest.Noon}))
	_, err = p.DeleteMessage(ctx, p.ada, m.ID)
	check(t, err)
	at, told := chat.Version(0), 0
	for _, e := range p.events.Rest(t, p.Store) {
		var m chat.Message
		switch e := e.(type) {
		case chat.MessageSent:
			m = e.Message
		case chat.MessageChanged:
			m = e.Message
		default:
			continue
		}
		if told > 0 && before(e) != at {
			t.Errorf("%q follows %d, and the one before it was %d", m.Content, before(e), at)
		}
		at = m.Version
		told++
	}
	if told != 5 {
		t.Errorf("%d changes were announced, want 5", told)
	}
}
