package store_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

// lobby is a pond with a group of ada, who owns it, and grace.
func newLobby(t testing.TB) (pond, chat.ThreadID) {
	t.Helper()
	p := newPond(t)
	id := storetest.Group(t, p.Store, "lobby", p.ada, p.grace)
	p.events.Next(t, 1)
	return p, id
}

func (p pond) add(t testing.TB, id chat.ThreadID, by chat.User, users ...chat.User) {
	t.Helper()
	check(t, p.tryAdd(t, id, by, users...))
}

func (p pond) tryAdd(t testing.TB, id chat.ThreadID, by chat.User, users ...chat.User) error {
	a := chat.Addition{Thread: id, By: by.ID, At: storetest.Noon}
	for _, u := range users {
		a.Users = append(a.Users, u.ID)
	}
	return p.AddMembers(t.Context(), a)
}

func (p pond) remove(t testing.TB, id chat.ThreadID, by, user chat.User) error {
	return p.RemoveMember(t.Context(), chat.MemberChange{Thread: id, By: by.ID, User: user.ID, At: storetest.Noon})
}

func (p pond) handOver(t testing.TB, id chat.ThreadID, by, user chat.User) error {
	return p.HandOver(t.Context(), chat.MemberChange{Thread: id, By: by.ID, User: user.ID, At: storetest.Noon})
}

func (p pond) name(t testing.TB, id chat.ThreadID, by chat.User, title string) error {
	return p.EditThread(t.Context(), chat.ThreadEdit{Thread: id, By: by.ID, Title: &title, At: storetest.Noon})
}

func (p pond) page(t testing.TB, id chat.ThreadID, u chat.User) chat.ThreadView {
	t.Helper()
	v, err := p.ThreadPage(t.Context(), chat.MessagesPage{Thread: id, Caller: u.ID, Limit: 50})
	check(t, err)
	return v
}

// all is a thread with everybody who is in it.
func (p pond) all(t testing.TB, id chat.ThreadID) chat.Thread {
	t.Helper()
	thread, _, err := p.ThreadForAll(t.Context(), id, []chat.UserID{p.ada.ID})
	check(t, err)
	return thread
}

func TestWhatHappensToAGroupStandsInIt(t *testing.T) {
	p, id := newLobby(t)
	p.add(t, id, p.grace, p.linus)
	check(t, p.name(t, id, p.ada, "pond crew"))
	check(t, p.name(t, id, p.ada, "pond crew")) // as it is: nothing happens
	about := "frogs"
	check(t, p.EditThread(t.Context(), chat.ThreadEdit{Thread: id, By: p.ada.ID, About: &about, At: storetest.Noon}))
	check(t, p.handOver(t, id, p.ada, p.linus))
	check(t, p.remove(t, id, p.linus, p.ada))
	check(t, p.remove(t, id, p.linus, p.linus))
	check(t, p.name(t, id, p.grace, ""))
	v := p.page(t, id, p.grace)
	want := []string{
		"grace added linus", "ada named the group pond crew", "ada changed what the group is about", "ada made linus the owner",
		"linus removed ada", "linus left and made grace the owner", "grace took the name of the group away",
	}
	if got := contents(v.Messages); !slices.Equal(got, want) {
		t.Errorf("it says %q", got)
	}
	for i, m := range v.Messages {
		if m.Kind != chat.System || m.Seq != chat.Seq(i+1) || m.Receiver != nil {
			t.Errorf("a system message is %+v", m)
		}
	}
	if v.Title != "" || v.About != about || v.Owner != p.grace.ID || v.Count != 1 || len(v.Members) != 1 {
		t.Errorf("the group is %+v", v.Thread)
	}
}

func TestTheEventsOfMembersComeInOrder(t *testing.T) {
	p, id := newLobby(t)
	p.add(t, id, p.ada, p.linus)
	check(t, p.remove(t, id, p.ada, p.grace))
	check(t, p.handOver(t, id, p.ada, p.linus))
	var got []string
	for _, e := range p.events.Next(t, 6) {
		got = append(got, fmt.Sprintf("%T", e))
	}
	want := []string{
		"chat.MembersJoined", "chat.MessageSent", "chat.MemberLeft", "chat.MessageSent", "chat.ThreadChanged", "chat.MessageSent",
	}
	if !slices.Equal(got, want) {
		t.Errorf("announced are %v", got)
	}
}

func TestOnlyTheOwnerDecides(t *testing.T) {
	p, id := newLobby(t)
	p.add(t, id, p.ada, p.linus)
	before := p.page(t, id, p.ada)
	for name, do := range map[string]func(by chat.User) error{
		"remove":    func(by chat.User) error { return p.remove(t, id, by, p.linus) },
		"hand over": func(by chat.User) error { return p.handOver(t, id, by, by) },
		"name":      func(by chat.User) error { return p.name(t, id, by, "mine") },
	} {
		t.Log(name)
		want(t, do(p.grace), chat.Forbidden, "")
	}
	if after := p.page(t, id, p.ada); after.LastSeq != before.LastSeq || after.Title != "lobby" {
		t.Errorf("something happened: %+v", after)
	}
}

func TestAnOutsiderFindsNoGroup(t *testing.T) {
	p, id := newLobby(t)
	root := storetest.User(t, p.Store, "root")
	for name, err := range map[string]error{
		"add": p.tryAdd(t, id, p.linus, p.linus), "remove": p.remove(t, id, p.linus, p.grace), "leave": p.remove(t, id, root, root),
		"hand over": p.handOver(t, id, p.linus, p.linus), "name": p.name(t, id, root, "mine"), "no thread": p.name(t, 999, p.ada, "mine"),
	} {
		t.Log(name)
		want(t, err, chat.NotFound, "")
	}
}

func TestAOneToOneChatStaysWhatItIs(t *testing.T) {
	p, _ := newLobby(t)
	for name, err := range map[string]error{
		"add": p.tryAdd(t, p.direct, p.ada, p.linus), "remove": p.remove(t, p.direct, p.ada, p.grace), "leave": p.remove(t, p.direct, p.ada, p.ada),
		"hand over": p.handOver(t, p.direct, p.ada, p.grace), "name": p.name(t, p.direct, p.ada, "us"),
	} {
		t.Log(name)
		want(t, err, chat.Conflict, "")
	}
}

func TestWhoMayBeAdded(t *testing.T) {
	p, id := newLobby(t)
	gone := storetest.User(t, p.Store, "gone")
	check(t, p.SetDisabled(t.Context(), gone.ID, true))
	want(t, p.tryAdd(t, id, p.ada, p.linus, gone), chat.NotFound, "")
	want(t, p.tryAdd(t, id, p.ada, chat.User{ID: 999}), chat.NotFound, "")
	p.add(t, id, p.ada, p.grace, p.ada) // are in it: harmless, and no system message
	if v := p.page(t, id, p.ada); v.LastSeq != 0 || v.Count != 2 {
		t.Errorf("the group is %+v", v.Thread)
	}
	p.add(t, id, p.ada, p.linus)
	check(t, p.remove(t, id, p.ada, p.linus))
	want(t, p.CheckMember(t.Context(), id, p.linus.ID), chat.NotFound, "")
	p.add(t, id, p.ada, p.linus) // again
	want(t, p.handOver(t, id, p.ada, gone), chat.NotFound, "")
	want(t, p.remove(t, id, p.ada, gone), chat.NotFound, "")
}

func TestNobodyHasMoreUnreadByASystemMessage(t *testing.T) {
	p, id := newLobby(t)
	root := storetest.User(t, p.Store, "root")
	p.add(t, id, p.ada, p.linus)
	first := storetest.Send(t, p.Store, id, p.ada, "hello")
	check(t, p.MarkRead(t.Context(), chat.ReadMarkChange{Thread: id, Caller: p.grace.ID}))
	p.add(t, id, p.grace, root) // linus has one unread, ada and grace none
	for u, unread := range map[chat.User]int64{p.ada: 0, p.grace: 0, root: 0, p.linus: 2} {
		if v := p.page(t, id, u); v.Unread() != unread {
			t.Errorf("%s has %d unread, not %d", u.Name, v.Unread(), unread)
		}
	}
	counts, err := p.Tallies(t.Context(), []chat.UserID{p.ada.ID, p.grace.ID, root.ID})
	check(t, err)
	for id, n := range counts {
		if n.Unread > 0 {
			t.Errorf("user %d has %d threads unread", id, n.Unread)
		}
	}
	// What stands behind the message that linus has read is read with it.
	check(t, p.MarkRead(t.Context(), chat.ReadMarkChange{Thread: id, Caller: p.linus.ID, UpTo: first.ID}))
	if v := p.page(t, id, p.linus); v.Unread() != 0 {
		t.Errorf("linus has %d unread", v.Unread())
	}
	storetest.Send(t, p.Store, id, p.linus, "hello")
	check(t, p.name(t, id, p.ada, "pond")) // ada has one unread, and doing something reads nothing
	if v := p.page(t, id, p.ada); v.Unread() != 2 {
		t.Errorf("ada has %d unread", v.Unread())
	}
}

func TestASystemMessageCannotBeTouched(t *testing.T) {
	p, id := newLobby(t)
	p.add(t, id, p.ada, p.linus)
	ctx, system := t.Context(), p.page(t, id, p.ada).Messages[0]
	root := p.ada
	root.Admin = true
	_, err := p.EditMessage(ctx, chat.Edit{Caller: p.ada.ID, ID: system.ID, Content: "x", At: storetest.Noon})
	want(t, err, chat.Conflict, "")
	for _, u := range []chat.User{p.ada, root, p.grace} {
		_, err = p.DeleteMessage(ctx, u, system.ID)
		want(t, err, chat.Conflict, "")
	}
	_, err = p.AddReaction(ctx, chat.ReactionChange{Caller: p.grace.ID, ID: system.ID, Reaction: ":love:", At: storetest.Noon})
	want(t, err, chat.Conflict, "")
	_, err = p.RemoveReaction(ctx, chat.ReactionChange{Caller: p.grace.ID, ID: system.ID, Reaction: ":love:", At: storetest.Noon})
	want(t, err, chat.Conflict, "")
	_, _, err = p.AddMessage(ctx, chat.Draft{ThreadID: id, Sender: p.grace.ID, Kind: chat.Text, Content: "x", ReplyTo: system.ID, At: storetest.Noon})
	want(t, err, chat.Invalid, "replyTo")
	found, _, err := p.Search(ctx, chat.Search{Caller: p.ada.ID, Terms: chat.SearchTerms("added", false), Limit: 10})
	check(t, err)
	if len(found) > 0 {
		t.Errorf("a search finds %v", contents(found))
	}
	if now := p.page(t, id, p.ada).Messages; len(now) != 1 || now[0].Version != system.Version {
		t.Errorf("it changed: %+v", now)
	}
}

func TestWhoJoinedFirstInherits(t *testing.T) {
	p, id := newLobby(t)
	p.add(t, id, p.ada, p.linus)
	check(t, p.SetDisabled(t.Context(), p.grace.ID, true)) // joined before linus, and could do nothing
	check(t, p.remove(t, id, p.ada, p.ada))
	if v := p.page(t, id, p.linus); v.Owner != p.linus.ID {
		t.Errorf("the owner is %d", v.Owner)
	}
	check(t, p.remove(t, id, p.linus, p.linus))
	check(t, p.remove(t, id, p.grace, p.grace))
	thread := p.all(t, id)
	if thread.Owner != 0 || thread.Count != 0 {
		t.Errorf("the empty group is %+v", thread)
	}
}

func TestAChatHasAtMost1000People(t *testing.T) {
	p, id := newLobby(t)
	var crowd []chat.User
	for i := range chat.MaxMembers - 2 {
		crowd = append(crowd, storetest.User(t, p.Store, fmt.Sprintf("frog%d", i)))
	}
	p.add(t, id, p.ada, crowd...)
	want(t, p.tryAdd(t, id, p.ada, p.linus), chat.Conflict, "")
	check(t, p.remove(t, id, p.ada, crowd[0]))
	p.add(t, id, p.ada, p.linus)
	item, err := p.ThreadListItem(t.Context(), id, p.linus.ID)
	check(t, err)
	full := p.page(t, id, p.linus)
	if item.Count != chat.MaxMembers || len(full.Members) != chat.MaxMembers || len(item.Members) != chat.FewMembers {
		t.Errorf("%d people, of whom a list item has %d and the thread %d", item.Count, len(item.Members), len(full.Members))
	}
	for i, m := range item.Members {
		if m != full.Members[i] {
			t.Errorf("the item's member %d is %+v, the thread's %+v", i, m, full.Members[i])
		}
	}
}

// TestThereIsOneOwner has everybody hand over, remove, add and leave at the same time.
func TestThereIsOneOwner(t *testing.T) {
	p, id := newLobby(t)
	people := []chat.User{p.ada, p.grace, p.linus}
	for i := range 3 {
		people = append(people, storetest.User(t, p.Store, fmt.Sprintf("frog%d", i)))
	}
	for round := range 20 {
		if round%5 == 0 {
			id = storetest.Group(t, p.Store, "lobby", people[0], people[1:]...)
		}
		var wg sync.WaitGroup
		for i, by := range people {
			random := rand.New(rand.NewPCG(uint64(round), uint64(i)))
			wg.Go(func() {
				for range 8 {
					var err error
					switch other := people[random.IntN(len(people))]; random.IntN(4) {
					case 0:
						err = p.handOver(t, id, by, other)
					case 1:
						err = p.remove(t, id, by, other)
					case 2:
						err = p.remove(t, id, by, by)
					default:
						err = p.tryAdd(t, id, by, other)
					}
					if _, isProblem := chat.AsProblem(err); err != nil && !isProblem {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		thread := p.all(t, id)
		isMember := slices.ContainsFunc(thread.Members, func(m chat.Member) bool { return m.ID == thread.Owner })
		if isMember != (thread.Count > 0) || !isMember && thread.Owner != 0 {
			t.Fatalf("round %d: the owner is %d of %+v", round, thread.Owner, thread.Members)
		}
	}
}
