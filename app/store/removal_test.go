package store_test

import (
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestWhoWasRemovedFromAChannelStaysOutUntilItsOwnerSaysSo(t *testing.T) {
	p := newPond(t)
	ctx := t.Context()
	id, err := p.MakeChannel(ctx, chat.NewChannel{By: p.ada.ID, Title: "Lily pond", Fold: "lily pond", At: storetest.Noon})
	check(t, err)
	join := func(u chat.User) error { return p.JoinChannel(ctx, id, u.ID, storetest.Noon) }
	check(t, join(p.grace))
	check(t, join(p.linus))
	check(t, p.remove(t, id, p.ada, p.grace))
	want(t, join(p.grace), chat.Forbidden, "")
	want(t, p.tryAdd(t, id, p.linus, p.grace), chat.Forbidden, "")
	want(t, p.CheckMember(ctx, id, p.grace.ID), chat.NotFound, "")
	p.add(t, id, p.ada, p.grace)
	check(t, p.remove(t, id, p.grace, p.grace))
	check(t, join(p.grace)) // who leaves by themselves comes back by themselves

	check(t, p.remove(t, id, p.ada, p.grace))
	check(t, p.remove(t, id, p.ada, p.ada))
	want(t, join(p.grace), chat.Forbidden, "") // linus owns it now
	check(t, p.remove(t, id, p.linus, p.linus))
	check(t, join(p.grace)) // there is nobody to ask any more
	p.wantOwner(t, id, p.grace)
	check(t, join(p.linus))
}

func TestWhoWasRemovedFromAGroupIsAddedByAnybodyInIt(t *testing.T) {
	p, id := newLobby(t)
	p.add(t, id, p.ada, p.linus)
	check(t, p.remove(t, id, p.ada, p.linus))
	p.add(t, id, p.grace, p.linus)
}
