package web_test

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"testing"

	"ribbit/app/web/webtest"
)

func keepPath(thread int64) string { return fmt.Sprintf("/api/chat_threads/%d/settings", thread) }

func changeThreadSettings(p *webtest.Person, thread int64, how object) webtest.Thread {
	return webtest.Read[webtest.Thread](p.Put(keepPath(thread), how).Want(http.StatusOK))
}

// listed are the ids of somebody's threads as the API lists them.
func listed(p *webtest.Person, query string) []int64 {
	ids := []int64{}
	for _, th := range webtest.Read[struct{ ChatThreads []webtest.Thread }](p.Get("/api/chat_threads" + query).Want(http.StatusOK)).ChatThreads {
		ids = append(ids, th.ID)
	}
	return ids
}

var entryID = regexp.MustCompile(`id="nav-(\d+)"`)

// shown are the ids of the entries of a page or fragment.
func shown(a *webtest.Answer) []int64 {
	ids := []int64{}
	for _, m := range entryID.FindAllStringSubmatch(string(a.Body), -1) {
		var id int64
		fmt.Sscan(m[1], &id) //nolint:errcheck // it is digits
		ids = append(ids, id)
	}
	return ids
}

func wantIDs(t *testing.T, what string, got []int64, want ...int64) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: the chats are %v, not %v", what, got, want)
	}
}

func TestAMutedChatDoesNotCount(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	th := ada.Chat(grace)
	sock, others := grace.Socket(), ada.Socket()
	counted := func(want int) {
		t.Helper()
		if got := webtest.As[struct{ Count int }](sock.Await("unread_count")).Count; got != want {
			t.Errorf("the count is %d, not %d", got, want)
		}
	}
	counted(0)
	ada.Send(th, "one")
	counted(1)
	if v := changeThreadSettings(grace, th, object{"muted": true}); !v.Muted || v.Unread != 1 || v.Pinned || v.Hidden {
		t.Errorf("the muted chat is %+v", v)
	}
	if v := webtest.As[webtest.Thread](sock.Await("thread_updated")); !v.Muted || v.ID != th {
		t.Errorf("grace is told %+v", v)
	}
	counted(0)
	if ada.Thread(th).Muted {
		t.Error("it is muted for ada, too")
	}
	for _, f := range others.Sync() {
		if f.Event == "thread_updated" {
			t.Errorf("ada is told %s", f.Data)
		}
	}
	grace.Get("/").Has("data-muted", `data-unread="0"`).Lacks("<title>(1)")
	changeThreadSettings(grace, th, object{"muted": false})
	counted(1)
	grace.Get("/").Lacks("data-muted").Has("<title>(1)")
}

func TestPinnedChatsStandOnTopInTheOrderOfPinning(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	var ids []int64
	for i := range 6 {
		ids = append(ids, ada.Chat(r.SignUp(fmt.Sprintf("frog%d", i))))
	}
	for _, i := range []int{1, 4} {
		if !changeThreadSettings(ada, ids[i], object{"pinned": true}).Pinned {
			t.Error("it is not pinned")
		}
	}
	want := []int64{ids[1], ids[4], ids[5], ids[3], ids[2], ids[0]}
	wantIDs(t, "list", listed(ada, ""), want...)
	wantIDs(t, "page", shown(ada.Get("/")), want...)
	ada.Send(ids[0], "on top of the others")
	want = []int64{ids[1], ids[4], ids[0], ids[5], ids[3], ids[2]}
	for limit := 1; limit <= 3; limit++ {
		var paged []int64
		before := ""
		for {
			page := listed(ada, fmt.Sprintf("?limit=%d%s", limit, before))
			if len(page) == 0 {
				break
			}
			paged = append(paged, page...)
			before = fmt.Sprintf("&before=%d", page[len(page)-1])
		}
		wantIDs(t, fmt.Sprintf("pages of %d", limit), paged, want...)
	}
	changeThreadSettings(ada, ids[1], object{"pinned": false})
	changeThreadSettings(ada, ids[1], object{"pinned": true}) // is the last one now
	wantIDs(t, "pinned again", listed(ada, "?limit=2"), ids[4], ids[1])
}

func TestAHiddenChatComesBackWithANewMessage(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	th := ada.Chat(grace)
	first := ada.Send(th, "one")
	if v := changeThreadSettings(grace, th, object{"hidden": true}); !v.Hidden || v.Unread != 0 {
		t.Errorf("the hidden chat is %+v", v)
	}
	isHidden := func(want bool) {
		t.Helper()
		if want {
			wantIDs(t, "list", listed(grace, ""))
			wantIDs(t, "hidden", listed(grace, "?hidden=true"), th)
			grace.With("X-Requested-With", "fetch").Get(fmt.Sprintf("/chats/%d/entry", th)).Want(http.StatusNoContent)
		} else {
			wantIDs(t, "list", listed(grace, ""), th)
			wantIDs(t, "hidden", listed(grace, "?hidden=true"))
			grace.Get(fmt.Sprintf("/chats/%d/entry", th)).Want(http.StatusOK)
		}
	}
	isHidden(true)
	wantIDs(t, "ada's list", listed(ada, ""), th)
	grace.Get(fmt.Sprintf("/chats/%d", th)).Want(http.StatusOK)
	ada.Put(message(first.ID), object{"content": "changed"}).Want(http.StatusOK)
	ada.Put(message(first.ID), object{}).Want(http.StatusOK)
	isHidden(true) // looking at it and changes of what is there do not bring it back
	ada.Send(th, "two")
	isHidden(false)
	changeThreadSettings(grace, th, object{"hidden": true})
	isHidden(true)
	changeThreadSettings(grace, th, object{"hidden": false})
	isHidden(false)
	changeThreadSettings(grace, th, object{"hidden": true})
	grace.Send(th, "one's own brings it back, too")
	isHidden(false)
	changeThreadSettings(grace, th, object{"hidden": true})
	grace.Chat(ada) // and so does asking for a chat with her
	isHidden(false)
}

func TestASystemMessageLeavesAHiddenChatHidden(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	th := ada.Chat(grace, linus)
	ada.Send(th, "one")
	changeThreadSettings(grace, th, object{"hidden": true})
	ada.Put(fmt.Sprintf("/api/chat_threads/%d", th), object{"title": "Pond"}).Want(http.StatusOK)
	linus.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", th, linus.ID), nil).Want(http.StatusNoContent)
	wantIDs(t, "list", listed(grace, ""))
	ada.Send(th, "two")
	wantIDs(t, "list", listed(grace, ""), th)
}

func TestOnlyAMemberKeepsAChat(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	th := ada.Chat(grace)
	eve.Put(keepPath(th), object{"muted": true}).Refused(http.StatusNotFound, "")
	eve.Put(keepPath(999), object{"muted": true}).Refused(http.StatusNotFound, "")
	ada.Put(keepPath(th), object{"muted": "yes"}).Refused(http.StatusUnprocessableEntity, "muted")
	ada.Put(keepPath(th), `[]`).Refused(http.StatusBadRequest, "")
	ada.Put(keepPath(th), object{}).Want(http.StatusOK)
	ada.Get("/api/chat_threads?hidden=maybe").Refused(http.StatusUnprocessableEntity, "hidden")
	ada.Get("/api/chat_threads?filter=frogs").Refused(http.StatusUnprocessableEntity, "filter")
	ada.Form(fmt.Sprintf("/chats/%d/settings", th), form{"muted": {"yes"}}).Want(http.StatusUnprocessableEntity)
}

func TestChatsAreKeptByPlainForms(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	th := ada.Chat(grace)
	path := fmt.Sprintf("/chats/%d/settings", th)
	ada.Get(fmt.Sprintf("/chats/%d", th)).Has(`href="` + path + `"`)
	ada.Get(path).Has(`name="muted" value="true"`, `name="pinned" value="true"`, `name="hidden" value="true"`)
	ada.Form(path, form{"muted": {"true"}}).Leads(path)
	ada.Form(path, form{"pinned": {"true"}}).Leads(path)
	ada.Get(path).Has(`name="muted" value="false"`, `name="pinned" value="false"`)
	ada.Get("/").Has(`data-icon="pin"`, `data-icon="muted"`)
	ada.Form(path, form{"hidden": {"true"}}).Leads("/")
	wantIDs(t, "page", shown(ada.Get("/")))
	ada.With("X-Requested-With", "fetch").Get(path).Has(`role="menu"`, `role="menuitem"`).Lacks("<html")
	ada.Fragment(path, form{"hidden": {"false"}}).Want(http.StatusNoContent)
	wantIDs(t, "page", shown(ada.Get("/")), th)
}

func TestTheFiltersChooseChats(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	people, group, silent := ada.Chat(grace), ada.Chat(grace, linus), ada.Chat(linus)
	a := ada.Post("/api/channels", object{"title": "lobby"}).Want(http.StatusCreated)
	channel := webtest.Read[struct{ ChatThread webtest.Thread }](a).ChatThread.ID
	grace.Send(people, "hop")
	for filter, want := range map[string][]int64{
		"unread": {people}, "people": {people, silent}, "groups": {group}, "channels": {channel},
	} {
		wantIDs(t, filter, listed(ada, "?filter="+filter), want...)
	}
	ada.Get("/api/chat_threads?filter=shared").Refused(http.StatusUnprocessableEntity, "filter")
	for filter, want := range map[string][]int64{
		"unread": {people}, "people": {people, silent}, "groups": {channel, group}, "all": {people, channel, silent, group},
	} {
		a := ada.Get("/chats/list?filter=" + filter)
		wantIDs(t, filter+" page", shown(a), want...)
		// It is kept: on the next page, in the page after this one, and for single entries.
		wantIDs(t, filter+" next page", shown(ada.Get(fmt.Sprintf("/chats/%d", people))), want...)
		status := map[bool]int{true: http.StatusOK, false: http.StatusNoContent}[slices.Contains(want, group)]
		ada.Get(fmt.Sprintf("/chats/%d/entry?filter=%s", group, filter)).Want(status)
	}
	wantIDs(t, "channels page", shown(ada.Get("/chats/list?filter=channels")), channel, group)
	const chips = `<nav class="filters filters--list" aria-label="Show" data-from="10"`
	ada.Get("/chats/list?filter=unread").Has(chips + ">") // few chats, and yet a way back
	ada.Get("/chats/list?filter=all").Has(chips + " hidden>")
	for range 31 {
		ada.Chat(grace, linus)
	}
	ada.Get("/chats/list?filter=all").Has(chips + ">")
	ada.Get(fmt.Sprintf("/chats/list?filter=all&before=%d", people)).Has(chips + ">")
	a = ada.Get("/chats/list?filter=groups")
	last := shown(a)
	next := fmt.Sprintf("/chats/list?filter=groups&amp;before=%d", last[len(last)-1])
	a.Has(next)
	wantIDs(t, "second page", shown(ada.With("X-Requested-With", "fetch").Get(fmt.Sprintf("/chats/list?filter=groups&before=%d", last[len(last)-1])))[1:], channel, group)
}
