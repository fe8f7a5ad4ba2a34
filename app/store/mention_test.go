package store_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

// mentionedIn is who is mentioned, 0 for everybody.
func mentionedIn(m chat.Message) []chat.UserID {
	ids := []chat.UserID{}
	for _, n := range m.Mentions {
		ids = append(ids, n.User)
	}
	return ids
}

func TestMembersAreMentionedAndNobodyElse(t *testing.T) {
	p := newPond(t)
	group := storetest.Group(t, p.Store, "pond", p.ada, p.grace)
	sent := storetest.Send(t, p.Store, group, p.ada, "@grace and @linus, who is not in it, @nobody, @here, @ada")
	if want := []chat.UserID{0, p.ada.ID, p.grace.ID}; !slices.Equal(mentionedIn(sent), want) {
		t.Errorf("mentioned are %v, want %v", mentionedIn(sent), want)
	}
	read, err := p.Message(t.Context(), p.grace.ID, sent.ID)
	check(t, err)
	if !reflect.DeepEqual(read, sent) {
		t.Errorf("read it is\n%+v, not\n%+v", read, sent)
	}
	if m := p.send(t, p.ada, "@here @grace"); !slices.Equal(mentionedIn(m), []chat.UserID{p.grace.ID}) {
		t.Errorf("between two people mentioned are %v, and there is no @here", mentionedIn(m))
	}
}

func TestTheLongestNameOfAMemberIsStored(t *testing.T) {
	p := newPond(t)
	alan, turing := storetest.User(t, p.Store, "alan"), storetest.User(t, p.Store, "alan.turing")
	group := storetest.Group(t, p.Store, "pond", p.ada, p.grace, alan)
	other := storetest.Group(t, p.Store, "lake", p.ada, alan, turing)
	for _, c := range []struct {
		thread chat.ThreadID
		text   string
		want   []chat.UserID
	}{
		{group, "@alan.turing @graceさん", []chat.UserID{p.grace.ID, alan.ID}},
		{other, "@alan.turing @graceさん", []chat.UserID{turing.ID}},
		{other, "交给＠alan处理, @here全员", []chat.UserID{0, alan.ID}},
		{other, "ada@alan.example https://pond.example/@alan", []chat.UserID{}},
	} {
		sent := storetest.Send(t, p.Store, c.thread, p.ada, c.text)
		if !slices.Equal(mentionedIn(sent), c.want) {
			t.Errorf("%q mentions %v, want %v", c.text, mentionedIn(sent), c.want)
		}
		read, err := p.Message(t.Context(), p.ada.ID, sent.ID)
		check(t, err)
		if !reflect.DeepEqual(read.Mentions, sent.Mentions) {
			t.Errorf("%q mentions %v when read, %v when sent", c.text, read.Mentions, sent.Mentions)
		}
	}
}

func unreadMentions(t *testing.T, s *store.Store, thread chat.ThreadID, u chat.User) []chat.Seq {
	t.Helper()
	v, err := s.Thread(t.Context(), thread, u.ID)
	check(t, err)
	return v.Mentioned
}

func TestUnreadMentionsFollowTheText(t *testing.T) {
	p := newPond(t)
	group := storetest.Group(t, p.Store, "pond", p.ada, p.grace, p.linus)
	send := func(text string) chat.Message { return storetest.Send(t, p.Store, group, p.ada, text) }
	expect := func(u chat.User, want ...chat.Seq) {
		t.Helper()
		if got := unreadMentions(t, p.Store, group, u); !slices.Equal(got, want) {
			t.Errorf("%s is mentioned in %v, want %v", u.Name, got, want)
		}
	}
	one, two := send("@grace"), send("@here and @grace")
	send("nobody")
	expect(p.grace, 2, 1)
	expect(p.linus, 2)
	expect(p.ada)
	_, err := p.EditMessage(t.Context(), chat.Edit{Caller: p.ada.ID, ID: one.ID, Content: "@linus", Names: []string{chat.FoldName("linus")}, At: storetest.Noon})
	check(t, err)
	expect(p.grace, 2)
	expect(p.linus, 2, 1)
	_, err = p.DeleteMessage(t.Context(), p.ada, two.ID)
	check(t, err)
	expect(p.grace)
	expect(p.linus, 1)
	check(t, p.MarkRead(t.Context(), chat.ReadMarkChange{Thread: group, Caller: p.linus.ID, UpTo: one.ID}))
	expect(p.linus)
}

func TestWhoWroteLatelyIsOfferedFirst(t *testing.T) {
	p := newPond(t)
	var others []chat.User
	for i := range 8 {
		others = append(others, storetest.User(t, p.Store, fmt.Sprintf("bob-%c", 'a'+i)))
	}
	group := storetest.Group(t, p.Store, "pond", p.ada, append(others, p.grace)...)
	storetest.Send(t, p.Store, group, others[7], "hop")
	storetest.Send(t, p.Store, group, p.grace, "hop")
	find := func(caller chat.User, prefix string) []string {
		t.Helper()
		found, err := p.FindMembers(t.Context(), chat.MemberQuery{Thread: group, Caller: caller.ID, Prefix: prefix, Limit: 4})
		check(t, err)
		names := []string{}
		for _, u := range found.Users {
			names = append(names, u.Name)
		}
		return names
	}
	for prefix, want := range map[string][]string{
		"": {"grace", "bob-h", "bob-a", "bob-b"}, "b": {"bob-h", "bob-a", "bob-b", "bob-c"},
		"h": {"bob-h"}, "ada": {}, "linus": {},
	} {
		if got := find(p.ada, prefix); !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v", prefix, got, want)
		}
	}
	_, err := p.FindMembers(t.Context(), chat.MemberQuery{Thread: group, Caller: p.linus.ID, Limit: 4})
	want(t, err, chat.NotFound, "")
}
