package web_test

import (
	"fmt"
	"net/http"
	"testing"

	"ribbit/app/web/webtest"
)

func requestPath(thread int64) string { return fmt.Sprintf("/api/chat_threads/%d/request", thread) }

func requested(p *webtest.Person, query string) []int64 {
	ids := []int64{}
	for _, th := range webtest.Read[struct{ ChatThreads []webtest.Thread }](p.Get("/api/requests" + query).Want(http.StatusOK)).ChatThreads {
		ids = append(ids, th.ID)
	}
	return ids
}

// wary is a server whose owner wants strangers to ask.
func wary(t *testing.T) (r *webtest.Ribbit, ada, grace, linus *webtest.Person) {
	r = webtest.Start(t)
	root := r.Owner("root")
	root.Put("/api/server", object{"requests": true}).Want(http.StatusOK)
	return r, r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
}

func TestAStrangerAsksFirst(t *testing.T) {
	_, ada, grace, _ := wary(t)
	sock, hers := ada.Socket(), grace.Socket()
	sock.Sync()
	hers.Sync()
	th := grace.Chat(ada)
	if v := webtest.As[webtest.Thread](sock.Await("thread_updated")); v.Request != "waiting" {
		t.Errorf("ada is told of %+v", v)
	}
	if v := webtest.As[webtest.Thread](hers.Await("thread_updated")); v.Request != "" {
		t.Errorf("grace is told of %+v", v)
	}
	wantIDs(t, "requests without a word", requested(ada, ""))
	m := grace.Send(th, "hello there")
	for {
		n := webtest.As[struct{ Count, Requests int }](sock.Await("unread_count"))
		if n.Count != 0 {
			t.Fatalf("it counts as unread: %+v", n)
		}
		if n.Requests == 1 {
			break
		}
	}
	wantIDs(t, "list", listed(ada, ""))
	wantIDs(t, "requests", requested(ada, ""), th)
	wantIDs(t, "ignored", requested(ada, "?ignored=true"))
	ada.Get("/").Has(`href="/requests"`, `data-requests>1<`).Lacks("<title>(1)")
	ada.Get("/requests").Has(fmt.Sprintf(`href="/chats/%d"`, th), "hello there")

	// Looking at it tells her nothing, whatever way it is done.
	page := ada.Get(fmt.Sprintf("/chats/%d", th)).Has("hello there", "grace would like to chat with you", `data-request="waiting"`)
	page.Lacks(`id="composer"`)
	hers.Sync()
	ada.Put(fmt.Sprintf("/api/chat_threads/%d/read", th), object{"messageId": m.ID}).Want(http.StatusOK)
	ada.Form(fmt.Sprintf("/chats/%d/read", th), form{}).Want(http.StatusSeeOther)
	ada.Put(keepPath(th), object{"hidden": true}).Want(http.StatusOK)
	for _, f := range hers.Sync() {
		t.Errorf("grace hears %s %s", f.Event, f.Data)
	}
	if grace.Message(m.ID).Read || ada.Thread(th).Unread != 1 {
		t.Error("it is read")
	}
	wantIDs(t, "requests", requested(ada, ""), th)

	if v := webtest.Read[webtest.Thread](ada.Put(requestPath(th), object{"action": "accept"}).Want(http.StatusOK)); v.Request != "" || v.Unread != 1 {
		t.Errorf("accepted is %+v", v)
	}
	ada.Put(requestPath(th), object{"action": "accept"}).Want(http.StatusOK)
	ada.Put(requestPath(th), object{"action": "ignore"}).Refused(http.StatusConflict, "")
	grace.Send(th, "still there?")
	wantIDs(t, "list", listed(ada, ""), th)
	wantIDs(t, "requests", requested(ada, ""))
	ada.Get(fmt.Sprintf("/chats/%d", th)).Has(`id="composer"`)
}

func TestAnAnswerAccepts(t *testing.T) {
	_, ada, grace, _ := wary(t)
	th := grace.Chat(ada)
	grace.Send(th, "hello")
	ada.Send(th, "hello yourself")
	if v := ada.Thread(th); v.Request != "" || v.Unread != 0 {
		t.Errorf("the chat is %+v", v)
	}
	wantIDs(t, "list", listed(ada, ""), th)
}

func TestAnIgnoredRequestIsGoneUntilItIsAccepted(t *testing.T) {
	_, ada, grace, linus := wary(t)
	th := grace.Chat(ada)
	grace.Send(th, "hello")
	hers := grace.Socket()
	hers.Sync()
	ada.Form(fmt.Sprintf("/chats/%d/request", th), form{"action": {"ignore"}}).Leads("/requests")
	for _, f := range hers.Sync() {
		if f.Event != "unread_count" && f.Event != "presence" {
			t.Errorf("grace hears %s %s", f.Event, f.Data)
		}
	}
	grace.Send(th, "hello?")
	wantIDs(t, "list", listed(ada, ""))
	wantIDs(t, "requests", requested(ada, ""))
	wantIDs(t, "ignored", requested(ada, "?ignored=true"), th)
	ada.Get("/requests?ignored=true").Has("hello?")
	ada.Form(fmt.Sprintf("/chats/%d/request", th), form{"action": {"accept"}}).Leads(fmt.Sprintf("/chats/%d", th))
	wantIDs(t, "list", listed(ada, ""), th)

	other := linus.Chat(ada)
	linus.Send(other, "buy frogs")
	ada.Put(requestPath(other), object{"action": "block"}).Want(http.StatusNoContent)
	linus.Post(fmt.Sprintf("/api/chat_threads/%d/messages", other), object{"content": "cheap"}).Want(http.StatusForbidden)
	wantIDs(t, "requests", requested(ada, ""))
	ada.Put(requestPath(other), object{"action": "dance"}).Refused(http.StatusUnprocessableEntity, "action")
	grace.Put(requestPath(other), object{"action": "accept"}).Refused(http.StatusNotFound, "")
}

func TestWhoKnowsEachOtherDoesNotAsk(t *testing.T) {
	r, ada, grace, linus := wary(t)
	group := ada.Chat(grace, linus) // a request to both, until they accept it
	ada.Send(group, "soup?")
	wantIDs(t, "grace's requests", requested(grace, ""), group)
	grace.Get(fmt.Sprintf("/chats/%d", group)).Has("ada added you to this group")
	grace.Put(requestPath(group), object{"action": "accept"}).Want(http.StatusOK)
	wantIDs(t, "grace's list", listed(grace, ""), group)
	direct := ada.Chat(grace) // they share a group now
	ada.Send(direct, "glad you came")
	wantIDs(t, "grace's requests", requested(grace, ""))
	wantIDs(t, "grace's list", listed(grace, ""), direct, group)
	// Being brought into a group by a stranger asks, too.
	alan := r.SignUp("alan")
	alan.Put("/api/settings", object{"requests": false}).Want(http.StatusOK)
	ada.Post(fmt.Sprintf("/api/chat_threads/%d/members", group), object{"userIds": []int64{alan.ID, r.SignUp("hedy").ID}}).Want(http.StatusOK)
	wantIDs(t, "alan's list", listed(alan, ""), group) // whom nobody has to ask
	wantIDs(t, "hedy's requests", requested(r.SignIn("hedy"), ""), group)
}

func TestTheRequestPolicyOfAPersonCounts(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, root := r.SignUp("ada"), r.SignUp("grace"), r.Owner("root")
	th := grace.Chat(ada)
	grace.Send(th, "nobody asks here")
	wantIDs(t, "list", listed(ada, ""), th)
	type settings struct{ Requests *bool }
	if s := webtest.Read[settings](root.Put("/api/settings", object{"requests": true}).Want(http.StatusOK)); s.Requests == nil || !*s.Requests {
		t.Errorf("the policy is %v", s.Requests)
	}
	asks := grace.Chat(root)
	grace.Send(asks, "may I?")
	wantIDs(t, "requests", requested(root, ""), asks)
	if s := webtest.Read[settings](root.Put("/api/settings", object{"requests": nil}).Want(http.StatusOK)); s.Requests != nil {
		t.Error("the policy stays")
	}
	root.Put("/api/settings", object{"requests": "maybe"}).Refused(http.StatusUnprocessableEntity, "requests")
	ada.Put("/api/server", object{"requests": true}).Refused(http.StatusForbidden, "")
	ada.Get("/settings").Has(`action="/settings/requests"`).Lacks(`action="/settings/server"`)
	ada.Form("/settings/requests", form{"requests": {"always"}}).Leads("/settings")
	ada.Form("/settings/requests", form{"requests": {"maybe"}}).Want(http.StatusUnprocessableEntity)
	ada.Form("/settings/server", form{"requests": {"true"}}).Want(http.StatusForbidden)
	root.Form("/settings/server", form{"requests": {"true"}}).Leads("/settings")
	if !webtest.Read[struct{ Requests bool }](ada.Get("/api/server")).Requests {
		t.Error("the owner's switch does nothing")
	}
	ada.Put("/api/requests", object{}).Want(http.StatusMethodNotAllowed)
	ada.Get("/api/requests?ignored=perhaps").Refused(http.StatusUnprocessableEntity, "ignored")
}

func TestARequestIsOfWhoBroughtOneIn(t *testing.T) {
	r, ada, grace, linus := wary(t)
	group := ada.Chat(grace, linus)
	ada.Send(group, "soup?")
	linus.Put(requestPath(group), object{"action": "accept"}).Want(http.StatusOK)
	hedy := r.SignUp("hedy")
	linus.Post(fmt.Sprintf("/api/chat_threads/%d/members", group), object{"userIds": []int64{hedy.ID}}).Want(http.StatusOK)
	hedy.Get(fmt.Sprintf("/chats/%d", group)).Has("linus added you to this group")
	hedy.Put(requestPath(group), object{"action": "block"}).Want(http.StatusNoContent)
	if got := names(hedy.Get("/api/blocks")); len(got) != 1 || got[0] != "linus" {
		t.Errorf("blocked are %v", got)
	}
}

func TestWhoHasNotAcceptedDoesNotInheritAGroup(t *testing.T) {
	_, ada, grace, linus := wary(t)
	group := ada.Chat(grace, linus)
	ada.Send(group, "soup?")
	linus.Put(requestPath(group), object{"action": "accept"}).Want(http.StatusOK)
	ada.Form(fmt.Sprintf("/chats/%d/leave", group), form{}).Want(http.StatusSeeOther)
	if owner := linus.Thread(group).OwnerID; owner == nil || *owner != linus.ID {
		t.Errorf("the owner is %v", owner)
	}
}

func TestARequestIsNoChatToSwitchTo(t *testing.T) {
	_, ada, grace, _ := wary(t)
	th := grace.Chat(ada)
	grace.Send(th, "hello there")
	entry := fmt.Sprintf(`href="/chats/%d"`, th)
	switcher := func(query string) *webtest.Answer {
		return ada.With("X-Requested-With", "fetch").Get("/switch" + query).Want(http.StatusOK)
	}
	for _, action := range []string{"", "ignore"} {
		if action != "" {
			ada.Put(requestPath(th), object{"action": action}).Want(http.StatusNoContent)
		}
		switcher("").Lacks(entry)
		switcher("?q=gra").Lacks(entry)
		ada.Get("/search?q=gra").Lacks(entry)
	}
	ada.Put(requestPath(th), object{"action": "accept"}).Want(http.StatusOK)
	switcher("?q=gra").Has(entry)
}
