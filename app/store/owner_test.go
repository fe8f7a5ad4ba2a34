package store_test

import (
	"slices"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func (p pond) wantOwner(t testing.TB, id chat.ThreadID, want chat.User) {
	t.Helper()
	if got := p.all(t, id).Owner; got != want.ID {
		t.Errorf("the owner is %d, want %s (%d)", got, want.Name, want.ID)
	}
}

func TestWhatADisabledOwnerHadIsPassedOn(t *testing.T) {
	p, id := newLobby(t)
	ctx := t.Context()
	p.add(t, id, p.ada, p.linus)
	other := storetest.Group(t, p.Store, "other", p.linus, p.ada, p.grace)
	alone := storetest.Group(t, p.Store, "alone", p.ada, p.grace)
	check(t, p.remove(t, alone, p.ada, p.grace))
	disable := func(u chat.User, is bool) {
		t.Helper()
		check(t, p.SetDisabled(ctx, u.ID, is))
	}
	disable(p.ada, true)
	p.wantOwner(t, id, p.grace)
	p.wantOwner(t, other, p.linus)
	p.wantOwner(t, alone, p.ada)
	check(t, p.name(t, id, p.grace, "hers now"))
	disable(p.ada, false)
	p.wantOwner(t, id, p.grace) // it stays so
	check(t, p.name(t, alone, p.ada, "mine still"))
	disable(p.ada, true)
	disable(p.linus, true)
	disable(p.grace, true) // nobody is left
	p.wantOwner(t, id, p.grace)
	p.wantOwner(t, other, p.grace)
	disable(p.linus, false) // who comes back first takes care
	p.wantOwner(t, id, p.linus)
	p.wantOwner(t, other, p.linus)
}

func TestWhoJoinsAChannelOfDisabledPeopleOwnsIt(t *testing.T) {
	p := newPond(t)
	ctx := t.Context()
	id, err := p.MakeChannel(ctx, chat.NewChannel{By: p.ada.ID, Title: "Lily pond", Fold: "lily pond", At: storetest.Noon})
	check(t, err)
	check(t, p.SetDisabled(ctx, p.ada.ID, true))
	check(t, p.JoinChannel(ctx, id, p.grace.ID, storetest.Noon))
	p.wantOwner(t, id, p.grace)
	check(t, p.JoinChannel(ctx, id, p.linus.ID, storetest.Noon))
	p.wantOwner(t, id, p.grace)
}

func TestAGroupIsHandedToNobodyForWhomItIsARequest(t *testing.T) {
	p := newPond(t)
	ctx := t.Context()
	check(t, p.SetSwitch(ctx, chat.RequestSwitch, true))
	id := storetest.Group(t, p.Store, "frogs", p.linus, p.ada)
	answer := func(r chat.Request) {
		t.Helper()
		_, err := p.AnswerRequest(ctx, chat.RequestAnswer{Thread: id, Caller: p.ada.ID, Request: r})
		check(t, err)
	}
	want(t, p.handOver(t, id, p.linus, p.ada), chat.Conflict, "")
	answer(chat.RequestIgnored)
	want(t, p.handOver(t, id, p.linus, p.ada), chat.Conflict, "")
	answer(chat.NoRequest)
	check(t, p.handOver(t, id, p.linus, p.ada))
	p.wantOwner(t, id, p.ada)
}

func TestALogoIsKeptUntilAnotherTakesItsPlace(t *testing.T) {
	p := newPond(t)
	isUsed := func(b chat.Blob) bool {
		is, err := p.IsBlobUsed(t.Context(), b)
		check(t, err)
		return is
	}
	check(t, p.SetLogo(t.Context(), p.ada.ID, "aa11", "", 0, storetest.Noon))
	if i, err := p.Identity(t.Context()); err != nil || i.Logo != "aa11" || !isUsed("aa11") {
		t.Errorf("it is %+v, %v, in use %t", i, err, isUsed("aa11"))
	}
	check(t, p.SetLogo(t.Context(), p.ada.ID, "bb22", "", 0, storetest.Noon))
	check(t, p.SetLogo(t.Context(), p.ada.ID, "", "", 0, storetest.Noon))
	released, err := p.Released(t.Context(), 10)
	check(t, err)
	if !slices.Equal(released, []chat.Released{{Blob: "aa11"}, {Blob: "bb22"}}) || isUsed("aa11") || isUsed("bb22") {
		t.Errorf("released are %v", released)
	}
	want(t, p.SetLogo(t.Context(), p.ada.ID, "cc33", "no-upload", 0, storetest.Noon), chat.Invalid, "upload")
}
