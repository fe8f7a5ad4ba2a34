package store_test

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
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

func TestReadsThatNeedNothingOfEachOtherRunTogether(t *testing.T) {
	p := newPond(t)
	var users [3]chat.User
	read := func(i int, u chat.User) func() error {
		return func() (err error) { users[i], err = p.User(t.Context(), u.ID); return err }
	}
	check(t, p.Together(read(0, p.ada), read(1, p.grace), read(2, p.linus)))
	if want := [...]chat.User{p.ada, p.grace, p.linus}; !reflect.DeepEqual(users, want) {
		t.Errorf("read are %+v", users)
	}
	check(t, p.Together())
	want(t, p.Together(read(0, p.ada), read(1, chat.User{ID: 999}), func() error { return errors.New("later") }), chat.NotFound, "")
	if !postgrestest.Wanted() {
		return
	}
	one, other := make(chan int), make(chan int)
	check(t, p.Together( // each waits for the other
		func() error { one <- 1; <-other; return nil },
		func() error { <-one; other <- 1; return nil },
	))
}

func TestAPanicOfAReadIsTheCallers(t *testing.T) {
	p := newPond(t)
	for _, reads := range [][]func() error{
		{func() error { panic("a flood") }, func() error { return nil }},
		{func() error { return nil }, func() error { panic("a flood") }},
	} {
		func() {
			defer func() {
				if said, ok := recover().(string); !ok || !strings.Contains(said, "a flood") {
					t.Errorf("it panics with %q", said)
				}
			}()
			_ = p.Together(reads...)
		}()
	}
}
