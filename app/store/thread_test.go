package store_test

import (
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestThereIsOneDirectThreadForEachPair(t *testing.T) {
	p := newPond(t)
	var wg sync.WaitGroup
	ids, news := make([]chat.ThreadID, 16), make([]bool, 16)
	for i := range ids {
		by, other := p.ada.ID, p.linus.ID
		if i%2 == 0 {
			by, other = other, by
		}
		wg.Go(func() {
			var err error
			ids[i], news[i], err = p.OpenThread(t.Context(), chat.NewThread{By: by, Receivers: []chat.UserID{other}, Kind: chat.Direct, At: storetest.Noon})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	made := 0
	for i, isNew := range news {
		if ids[i] != ids[0] {
			t.Fatalf("the threads are %v", ids)
		}
		if isNew {
			made++
		}
	}
	if made != 1 {
		t.Errorf("%d were new", made)
	}
	opened := p.events.Rest(t, p.Store)
	if len(opened) != 1 {
		t.Fatalf("announced are %+v", opened)
	}
	if thread := opened[0].(chat.ThreadOpened).Thread; thread.ID != ids[0] || len(thread.Members) != 2 || thread.Kind != chat.Direct {
		t.Errorf("announced is %+v", thread)
	}
}

func TestANewThreadHasItsMembersAndNoMessage(t *testing.T) {
	p := newPond(t)
	id := storetest.Group(t, p.Store, "lobby", p.linus, p.grace, p.ada)
	for _, u := range []chat.User{p.ada, p.grace, p.linus} {
		v, err := p.Thread(t.Context(), id, u.ID)
		check(t, err)
		names := []string{}
		for _, m := range v.Members {
			names = append(names, m.Name)
		}
		if v.Title != "lobby" || v.Kind != chat.Group || v.LastSeq != 0 || v.Messages != nil || v.HasMore || v.Viewer != u.ID || v.CreatedBy != p.linus.ID {
			t.Errorf("%s sees %+v", u.Name, v)
		}
		if !slices.Equal(names, []string{"linus", "grace", "ada"}) {
			t.Errorf("%s sees %v", u.Name, names)
		}
	}
	if m := storetest.Send(t, p.Store, id, p.ada, "hello"); m.Seq != 1 || m.Receiver != nil || m.Read {
		t.Errorf("the first message is %+v", m)
	}
}

func TestNobodyChatsWithSomebodyWhoIsNotThere(t *testing.T) {
	p := newPond(t)
	check(t, p.SetDisabled(t.Context(), p.linus.ID, true))
	for name, receivers := range map[string][]chat.UserID{"unknown": {999}, "disabled": {p.linus.ID}, "one of two": {p.grace.ID, 999}} {
		kind := chat.Direct
		if len(receivers) > 1 {
			kind = chat.Group
		}
		_, _, err := p.OpenThread(t.Context(), chat.NewThread{By: p.ada.ID, Receivers: receivers, Kind: kind, At: storetest.Noon})
		t.Log(name)
		want(t, err, chat.NotFound, "")
	}
	ids, err := p.ThreadIDs(t.Context(), p.ada.ID)
	check(t, err)
	if !slices.Equal(ids, []chat.ThreadID{p.direct}) {
		t.Errorf("ada is in %v", ids)
	}
	check(t, p.SetDisabled(t.Context(), p.grace.ID, true))
	if id := storetest.Direct(t, p.Store, p.ada, p.grace); id != p.direct {
		t.Errorf("the chat that was there is not found")
	}
}

func TestAPageKnowsWhatLiesBeyondIt(t *testing.T) {
	p := newPond(t)
	elsewhere := storetest.Group(t, p.Store, "lobby", p.ada, p.linus)
	var ids []chat.MessageID // of every second message of the server
	for i := range 10 {
		ids = append(ids, p.send(t, p.ada, fmt.Sprint(i+1)).ID)
		storetest.Send(t, p.Store, elsewhere, p.ada, "elsewhere")
	}
	foreign := ids[4] + 1
	for _, c := range []struct {
		name            string
		page            chat.MessagesPage
		want            []string
		hasMore, hasNew bool
	}{
		{"the latest", chat.MessagesPage{Limit: 3}, []string{"8", "9", "10"}, true, false},
		{"all", chat.MessagesPage{Limit: 10}, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}, false, false},
		{"before one", chat.MessagesPage{Before: ids[4], Limit: 2}, []string{"3", "4"}, true, true},
		{"before one, to the beginning", chat.MessagesPage{Before: ids[2], Limit: 2}, []string{"1", "2"}, false, true},
		{"before another's", chat.MessagesPage{Before: foreign, Limit: 2}, []string{"4", "5"}, true, true},
		{"before the first", chat.MessagesPage{Before: ids[0], Limit: 2}, []string{}, false, true},
		{"after one", chat.MessagesPage{After: ids[4], Limit: 2}, []string{"6", "7"}, true, true},
		{"after another's", chat.MessagesPage{After: foreign, Limit: 2}, []string{"6", "7"}, true, true},
		{"after one, to the end", chat.MessagesPage{After: ids[7], Limit: 2}, []string{"9", "10"}, false, false},
		{"after the last", chat.MessagesPage{After: ids[9], Limit: 2}, []string{}, false, false},
		{"from the beginning", chat.MessagesPage{HasAfter: true, Limit: 2}, []string{"1", "2"}, true, true},
		{"around one", chat.MessagesPage{Around: ids[4], Limit: 3}, []string{"4", "5", "6"}, true, true},
		{"around the first", chat.MessagesPage{Around: ids[0], Limit: 3}, []string{"1", "2", "3"}, false, true},
		{"around the last", chat.MessagesPage{Around: ids[9], Limit: 3}, []string{"8", "9", "10"}, true, false},
		{"at the first of many unread", chat.MessagesPage{AtUnread: 9, Limit: 3}, []string{"1", "2", "3"}, false, true},
		{"with few unread", chat.MessagesPage{AtUnread: 10, Limit: 3}, []string{"8", "9", "10"}, true, false},
	} {
		c.page.Thread, c.page.Caller = p.direct, p.grace.ID
		v, err := p.ThreadPage(t.Context(), c.page)
		check(t, err)
		if got := contents(v.Messages); !slices.Equal(got, c.want) || v.HasMore != c.hasMore || v.HasNewer != c.hasNew {
			t.Errorf("%s: %v, more %v, newer %v; not %v, %v, %v", c.name, got, v.HasMore, v.HasNewer, c.want, c.hasMore, c.hasNew)
		}
		if v.LastSeq != 10 || len(v.Members) != 2 {
			t.Errorf("%s: the thread is %+v", c.name, v.Thread)
		}
	}
	_, err := p.ThreadPage(t.Context(), chat.MessagesPage{Thread: p.direct, Caller: p.grace.ID, Around: foreign, Limit: 3})
	want(t, err, chat.NotFound, "")
}

func TestThreadsComeByActivityWithTheirLastMessage(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.grace, p.linus)
	other := storetest.Direct(t, p.Store, p.linus, p.ada)
	storetest.Direct(t, p.Store, p.grace, p.linus) // not ada's
	list := func(before chat.ThreadID, limit int) (ids []chat.ThreadID, hasMore bool) {
		views, hasMore, err := p.Threads(t.Context(), chat.ThreadsPage{User: p.ada.ID, Before: before, Limit: limit})
		check(t, err)
		for _, v := range views {
			ids = append(ids, v.ID)
			one, err := p.Thread(t.Context(), v.ID, p.ada.ID)
			check(t, err)
			if !reflect.DeepEqual(one, v) {
				t.Errorf("in the list it is\n%+v, alone\n%+v", v, one)
			}
		}
		return ids, hasMore
	}
	if ids, _ := list(0, 10); !slices.Equal(ids, []chat.ThreadID{other, lobby, p.direct}) {
		t.Errorf("the newest is not first: %v", ids)
	}
	m := p.send(t, p.grace, "hello")
	storetest.Send(t, p.Store, lobby, p.linus, "hello all")
	p.react(t, p.ada, m.ID, ":love:") // no activity
	if ids, hasMore := list(0, 2); !slices.Equal(ids, []chat.ThreadID{lobby, p.direct}) || !hasMore {
		t.Errorf("the most active are %v, more %v", ids, hasMore)
	}
	if ids, hasMore := list(p.direct, 2); !slices.Equal(ids, []chat.ThreadID{other}) || hasMore {
		t.Errorf("then come %v, more %v", ids, hasMore)
	}
	if ids, _ := list(999, 2); len(ids) != 0 {
		t.Errorf("after an unknown one come %v", ids)
	}
	views, _, err := p.Threads(t.Context(), chat.ThreadsPage{User: p.ada.ID, Limit: 10})
	check(t, err)
	if got := contents(append(views[0].Messages, views[1].Messages...)); !slices.Equal(got, []string{"hello all", "hello"}) || views[2].Messages != nil {
		t.Errorf("the last messages are %v", got)
	}
	byID, err := p.ThreadsByID(t.Context(), p.ada.ID, []chat.ThreadID{lobby, 999, p.direct})
	check(t, err)
	if len(byID) != 2 || !reflect.DeepEqual(byID[lobby], views[0].Thread) || !reflect.DeepEqual(byID[p.direct], views[1].Thread) {
		t.Errorf("by id they are %+v", byID)
	}
}

func TestTheThreadsOfManyAreListedAtOnce(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.grace, p.ada)
	threads, err := p.ThreadsOf(t.Context(), []chat.UserID{p.ada.ID, p.linus.ID})
	check(t, err)
	slices.Sort(threads[p.ada.ID])
	if !slices.Equal(threads[p.ada.ID], []chat.ThreadID{p.direct, lobby}) || len(threads) != 1 {
		t.Errorf("the threads are %v", threads)
	}
	check(t, p.CheckMember(t.Context(), p.direct, p.grace.ID))
}
