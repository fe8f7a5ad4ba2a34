package store_test

import (
	"fmt"
	"reflect"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestAScreenIsWhatItsPartsAre(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.grace, p.linus)
	for i := range 6 {
		p.send(t, p.ada, fmt.Sprint(i))
		storetest.Send(t, p.Store, lobby, p.linus, fmt.Sprint("to @here ", i))
	}
	check(t, p.Block(t.Context(), p.grace.ID, p.linus.ID, storetest.Noon))
	for _, page := range []chat.MessagesPage{
		{Thread: p.direct},
		{Thread: lobby},
		{Thread: lobby, AtUnread: 3},
		{Thread: lobby, HasAfter: true},
		{Thread: lobby, Before: 9},
		{Thread: lobby, At: storetest.Noon},
		{Thread: lobby, Around: 8},
	} {
		for _, list := range []*chat.ThreadsPage{nil, {Limit: 1}, {Limit: 30}, {Limit: 30, Filter: chat.FilterGroups}, {Limit: 30, Hidden: true}} {
			page.Caller, page.Limit = p.grace.ID, 4
			want := chat.Screen{}
			var err error
			want.Shell, err = p.Shell(t.Context(), p.grace.ID)
			check(t, err)
			want.Thread, err = p.ThreadPage(t.Context(), page)
			check(t, err)
			if list != nil {
				list.User = p.grace.ID
				want.Threads, want.HasMore, err = p.Threads(t.Context(), *list)
				check(t, err)
			}
			got, err := p.Screen(t.Context(), page, list)
			check(t, err)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("the screen of %+v beside %+v is\n%+v and not\n%+v", page, list, got, want)
			}
		}
	}
	outsider := storetest.User(t, p.Store, "outsider")
	v, err := p.Screen(t.Context(), chat.MessagesPage{Thread: lobby, Caller: outsider.ID, Limit: 4}, &chat.ThreadsPage{User: outsider.ID, Limit: 30})
	want(t, err, chat.NotFound, "")
	if len(v.Thread.Messages) > 0 {
		t.Errorf("a stranger is shown %+v", v.Thread)
	}
}
