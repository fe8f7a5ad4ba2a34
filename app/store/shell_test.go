package store_test

import (
	"reflect"
	"slices"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestAShellIsWhatItsPartsAre(t *testing.T) {
	p := newPond(t)
	shell := func(u chat.UserID, want chat.Shell) {
		t.Helper()
		got, err := p.Shell(t.Context(), u)
		check(t, err)
		slices.Sort(got.Blocked)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("the shell is %+v and not %+v", got, want)
		}
	}
	shell(p.ada.ID, chat.Shell{})
	shell(999, chat.Shell{}) // who is in no chat
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.grace, p.linus)
	storetest.Send(t, p.Store, lobby, p.ada, "all, and @grace twice @here")
	p.send(t, p.ada, "one")
	check(t, p.SetIdentity(t.Context(), p.ada.ID, chat.Identity{Name: "Pond", Accent: "#00aa00"}, storetest.Noon))
	named := chat.Identity{Name: "Pond", Accent: "#00aa00"}
	shell(p.grace.ID, chat.Shell{Identity: named, Tally: chat.Tally{Unread: 2, Mentions: 1}})
	shell(p.linus.ID, chat.Shell{Identity: named, Tally: chat.Tally{Unread: 1, Mentions: 1}})
	check(t, p.Block(t.Context(), p.linus.ID, p.ada.ID, storetest.Noon))
	check(t, p.Block(t.Context(), p.linus.ID, p.grace.ID, storetest.Noon))
	blocked := []chat.UserID{p.ada.ID, p.grace.ID}
	slices.Sort(blocked)
	tallies, err := p.Tallies(t.Context(), []chat.UserID{p.linus.ID})
	check(t, err)
	shell(p.linus.ID, chat.Shell{Identity: named, Tally: tallies[p.linus.ID], Blocked: blocked})
}
