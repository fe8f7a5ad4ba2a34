package store_test

import (
	"fmt"
	"slices"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestAChannelIsFoundAndJoined(t *testing.T) {
	p := newPond(t)
	ctx := t.Context()
	open := func(by chat.User, title string) (chat.ThreadID, error) {
		return p.MakeChannel(ctx, chat.NewChannel{By: by.ID, Title: title, Fold: chat.FoldName(title), About: "about " + title, At: storetest.Noon})
	}
	pond, err := open(p.ada, "Lily pond")
	check(t, err)
	lobby, err := open(p.grace, "Lobby")
	check(t, err)
	_, err = open(p.linus, "lily POND")
	want(t, err, chat.Conflict, "title")
	want(t, p.name(t, lobby, p.grace, "Lily Pond"), chat.Conflict, "title")
	want(t, p.name(t, lobby, p.grace, ""), chat.Invalid, "title")
	list := func(page chat.ChannelsPage) (titles []string) {
		page.Caller, page.Limit = p.linus.ID, 1
		for {
			found, hasMore, err := p.Channels(ctx, page)
			check(t, err)
			for _, c := range found {
				titles = append(titles, fmt.Sprintf("%s %d %v", c.Title, c.MemberCount, c.Joined))
				page.Before = c.ID
			}
			if !hasMore {
				return titles
			}
		}
	}
	if got := list(chat.ChannelsPage{}); !slices.Equal(got, []string{"Lobby 1 false", "Lily pond 1 false"}) {
		t.Errorf("the channels are %q", got)
	}
	if got := list(chat.ChannelsPage{Query: chat.FoldName("POND")}); !slices.Equal(got, []string{"Lily pond 1 false"}) {
		t.Errorf("found are %q", got)
	}
	want(t, p.CheckMember(ctx, pond, p.linus.ID), chat.NotFound, "")
	storetest.Send(t, p.Store, pond, p.ada, "before linus")
	check(t, p.JoinChannel(ctx, pond, p.linus.ID, storetest.Noon))
	check(t, p.JoinChannel(ctx, pond, p.linus.ID, storetest.Noon)) // again
	v := p.page(t, pond, p.linus)
	if got := contents(v.Messages); !slices.Equal(got, []string{"before linus"}) || v.Unread() != 0 || v.Count != 2 || v.Owner != p.ada.ID {
		t.Errorf("linus sees %q in %+v", got, v)
	}
	check(t, p.remove(t, pond, p.linus, p.linus))
	check(t, p.JoinChannel(ctx, pond, p.linus.ID, storetest.Noon))
	check(t, p.remove(t, pond, p.ada, p.ada)) // the owner goes: that is said
	if got := contents(p.page(t, pond, p.linus).Messages); !slices.Equal(got, []string{"before linus", "ada made linus the owner"}) {
		t.Errorf("it says %q", got)
	}
	check(t, p.remove(t, pond, p.linus, p.linus))
	check(t, p.JoinChannel(ctx, pond, p.grace.ID, storetest.Noon))
	if v := p.page(t, pond, p.grace); v.Owner != p.grace.ID {
		t.Errorf("whoever joins an empty channel does not own it: %+v", v.Thread)
	}
	want(t, p.JoinChannel(ctx, p.direct, p.linus.ID, storetest.Noon), chat.NotFound, "")
	want(t, p.JoinChannel(ctx, storetest.Group(t, p.Store, "g", p.ada, p.grace), p.linus.ID, storetest.Noon), chat.NotFound, "")
}
