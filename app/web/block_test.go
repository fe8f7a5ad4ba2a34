package web_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func blockPath(p *webtest.Person) string { return fmt.Sprintf("/api/blocks/%d", p.ID) }

func block(by, whom *webtest.Person)   { by.Put(blockPath(whom), nil).Want(http.StatusNoContent) }
func unblock(by, whom *webtest.Person) { by.Delete(blockPath(whom), nil).Want(http.StatusNoContent) }

func names(a *webtest.Answer) []string {
	var out []string
	for _, u := range webtest.Read[struct{ Users []webtest.User }](a).Users {
		out = append(out, u.Username)
	}
	return out
}

func TestWhoIsBlockedReachesNobodyByAnyPath(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	th := ada.Chat(grace)
	old := grace.Send(th, "before")
	messages := fmt.Sprintf("/api/chat_threads/%d/messages", th)
	first := webtest.Read[webtest.Message](grace.Post(messages, object{"content": "again", "clientId": "c1"}))
	hers, his := grace.Socket(), ada.Socket()
	block(ada, grace)
	block(ada, grace) // again: the same
	refused := func(a *webtest.Answer) {
		t.Helper()
		a.Want(http.StatusForbidden)
		for _, word := range []string{"block", "ada"} {
			if strings.Contains(strings.ToLower(string(a.Body)), word) && strings.HasPrefix(a.Call, "POST /api") {
				t.Errorf("%s tells of the block: %s", a.Call, a.Body)
			}
		}
	}
	for _, p := range []*webtest.Person{grace, ada} {
		p.Post(messages, object{"content": "hop"}).Want(http.StatusForbidden)
		p.Form(fmt.Sprintf("/chats/%d/messages", th), form{"content": {"hop"}}).Want(http.StatusForbidden)
		p.Form(fmt.Sprintf("/chats/%d/typing", th), form{}).Want(http.StatusForbidden)
		p.Post(reactions(old.ID), object{"reaction": "🐸"}).Want(http.StatusForbidden)
	}
	refused(grace.Post(messages, object{"content": "hop"}))
	refused(grace.Put(message(old.ID), object{"content": "an insult"}))
	refused(grace.Post("/api/chat_threads", object{"receiverIds": []int64{ada.ID, linus.ID}}))
	refused(grace.Post("/api/chat_threads", object{"receiverIds": []int64{ada.ID}, "title": "two of us"}))
	ada.Post("/api/chat_threads", object{"receiverIds": []int64{grace.ID, linus.ID}}).Want(http.StatusForbidden)
	refused(grace.Post(fmt.Sprintf("/api/chat_threads/%d/members", grace.Chat(linus, r.SignUp("alan"))), object{"userIds": []int64{ada.ID}}))
	// What was sent before and is tried again is what it was.
	if again := webtest.Read[webtest.Message](grace.Post(messages, object{"content": "again", "clientId": "c1"}).Want(http.StatusOK)); again.ID != first.ID {
		t.Error("the retry is another message")
	}
	for range 25 { // more than the bad frames that end a socket
		hers.Emit("chat", object{"threadId": th, "content": "hop", "clientId": "x"})
		if e := webtest.As[webtest.Problem](hers.Await("error")); e.Code != "forbidden" || e.ClientID != "x" {
			t.Fatalf("the answer is %+v", e)
		}
	}
	hers.Emit("typing", object{"threadId": th})
	hers.Await("error")
	for _, f := range his.Sync() {
		if f.Event == "chat" || f.Event == "new_message" || f.Event == "typing" {
			t.Errorf("ada hears %s %s", f.Event, f.Data)
		}
	}
	if got := grace.Thread(th); got.LastSeq != 2 {
		t.Errorf("there are %d messages", got.LastSeq)
	}
	grace.Put(message(old.ID), object{}).Want(http.StatusOK) // one's own can always be taken back
	unblock(ada, grace)
	unblock(ada, grace)
	grace.Send(th, "after")
	ada.Send(th, "after")
	// Nor does somebody get through who was blocked before the first word.
	block(linus, grace)
	refused(grace.Post("/api/chat_threads", object{"receiverId": linus.ID}))
	grace.Form("/chats", form{"user": {fmt.Sprint(linus.ID)}}).Want(http.StatusForbidden)
	linus.Post("/api/chat_threads", object{"receiverId": grace.ID}).Want(http.StatusForbidden)
}

func TestWhoIsBlockedDoesNotAppear(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	th := ada.Chat(grace)
	group := ada.Chat(grace, linus)
	grace.Send(th, "hop")
	sock := ada.Socket()
	if got := webtest.As[struct{ Count int }](sock.Await("unread_count")).Count; got != 1 {
		t.Errorf("%d unread before", got)
	}
	hers := grace.Socket()
	sock.Await("presence")
	block(ada, grace)
	for range 2 { // in whatever order
		switch f := sock.Await("thread_updated", "unread_count"); f.Event {
		case "thread_updated":
			if v := webtest.As[webtest.Thread](f); v.ID != th || !v.Hidden {
				t.Errorf("told is %+v", v)
			}
		case "unread_count":
			if got := webtest.As[struct{ Count int }](f).Count; got != 0 {
				t.Errorf("%d unread after", got)
			}
		}
	}
	for _, f := range hers.Sync() {
		if f.Event != "presence" && f.Event != "unread_count" {
			t.Errorf("grace is told %s %s", f.Event, f.Data)
		}
	}
	wantIDs(t, "ada's list", listed(ada, ""), group)
	wantIDs(t, "grace's list", listed(grace, ""), th, group)
	for _, path := range []string{"/api/users?q=gr", "/api/users"} {
		if got := names(ada.Get(path)); slices.Contains(got, "grace") {
			t.Errorf("%s finds %v", path, got)
		}
	}
	ada.Get("/chats/new?q=gr").Lacks(">grace<")
	ada.Get("/people").Lacks(`data-name="grace"`)
	if u := webtest.Read[webtest.User](ada.Get(fmt.Sprintf("/api/users/%d", grace.ID))); u.Online {
		t.Error("grace is online for ada")
	}
	for _, u := range ada.Thread(group).Users {
		if u.ID == grace.ID && u.Online {
			t.Error("grace is online in the group")
		}
	}
	found := webtest.Read[struct{ Messages []webtest.Message }](ada.Get("/api/search?q=hop+from:grace")).Messages
	for _, m := range append(found, ada.Message(found[0].ID)) {
		if m.Sender.ID == grace.ID && m.Sender.Online {
			t.Error("grace is online beside what she wrote")
		}
	}
	alan := r.SignUp("alan")
	added := ada.Post(fmt.Sprintf("/api/chat_threads/%d/members", group), object{"userIds": []int64{alan.ID}}).Want(http.StatusOK)
	for _, u := range webtest.Read[webtest.Thread](added).Users {
		if u.ID == grace.ID && u.Online {
			t.Error("grace is online when somebody is added")
		}
	}
	if got := names(ada.Get("/api/blocks")); !slices.Equal(got, []string{"grace"}) {
		t.Errorf("blocked are %v", got)
	}
	if got := names(grace.Get("/api/blocks")); len(got) != 0 {
		t.Errorf("grace blocks %v", got)
	}
	if got := names(grace.Get("/api/users")); !slices.Contains(got, "ada") {
		t.Errorf("grace finds %v", got)
	}
	keep := ada.Put(keepPath(th), object{"hidden": false})
	keep.Refused(http.StatusForbidden, "")
	ada.Chat(grace) // is there, but stays out of the list
	wantIDs(t, "ada's list", listed(ada, ""), group)
	sa, sl := ada.Socket(), linus.Socket()
	for _, s := range []*webtest.Socket{sa, sl} {
		s.Sync()
	}
	hide(grace, true)
	if got := awaitPresence(sl, grace); got.Online {
		t.Error("linus hears that grace came")
	}
	for _, f := range sa.Sync() {
		if f.Event == "presence" && webtest.As[present](f).UserID == grace.ID {
			t.Error("ada, who blocked grace, hears that she went")
		}
	}
	hide(grace, false)
	unblock(ada, grace)
	wantIDs(t, "ada's list", listed(ada, ""), group, th)
	if ada.Thread(th).Unread != 1 {
		t.Error("what was unread is lost")
	}
}

func TestBlockingNeedsSomebodyElse(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	ada.Put(blockPath(ada), nil).Refused(http.StatusUnprocessableEntity, "userId")
	ada.Delete(blockPath(ada), nil).Refused(http.StatusUnprocessableEntity, "userId")
	ada.Put("/api/blocks/999", nil).Refused(http.StatusNotFound, "")
	ada.Delete("/api/blocks/999", nil).Refused(http.StatusNotFound, "")
	ada.Put("/api/blocks/frog", nil).Refused(http.StatusNotFound, "")
	ada.Get("/users/999/block").Want(http.StatusNotFound)
	ada.Form(fmt.Sprintf("/users/%d/block", ada.ID), form{}).Want(http.StatusUnprocessableEntity)
}

func TestPeopleAreBlockedByPlainForms(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	th, group := ada.Chat(grace), ada.Chat(grace, linus)
	grace.Send(th, "hop")
	said := grace.Send(group, "giraffe")
	linus.Post(fmt.Sprintf("/api/chat_threads/%d/messages", group), object{"content": "zebra", "replyTo": said.ID})
	path := fmt.Sprintf("/users/%d/block", grace.ID)
	ada.Get(fmt.Sprintf("/users/%d", grace.ID)).Has(path)
	ada.Get(fmt.Sprintf("/chats/%d/settings", th)).Has(path)
	ada.Get(path).Has("Block grace?", "not told")
	ada.With("HX-Request", "true").Get(path).Has(`role="alertdialog"`).Lacks("<html")
	ada.Form(path, form{"blocked": {"true"}}).Leads(fmt.Sprintf("/users/%d", grace.ID))
	page := ada.Get(fmt.Sprintf("/chats/%d", th)).Has("You blocked grace.", `name="blocked" value="false"`, fmt.Sprintf(`data-blocked="%d"`, grace.ID))
	page.Lacks(`id="composer"`)
	grace.Get(fmt.Sprintf("/chats/%d", th)).Has(`id="composer"`).Lacks("blocked ada")
	folded := ada.Get(fmt.Sprintf("/chats/%d", group)).Has(`class="fold"`, `aria-label="Message from someone you blocked"`)
	if n := strings.Count(string(folded.Body), `<details class="fold"`); n != 2 { // the message, and the template
		t.Errorf("%d folds", n)
	}
	linus.Get(fmt.Sprintf("/chats/%d", group)).Lacks(`aria-label="Message from someone you blocked"`)
	ada.Get("/settings").Has("Blocked people", path)
	ada.With("Referer", r.URL+"/settings").Form(path, form{"blocked": {"false"}}).Leads("/settings")
	ada.Get("/settings").Lacks("Blocked people")
	ada.Get(fmt.Sprintf("/chats/%d", th)).Has(`id="composer"`)
}

func TestWhoIsBlockedCallsInVain(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	group := ada.Chat(grace, linus)
	count := func(p *webtest.Person) int {
		t.Helper()
		s := p.Socket()
		defer s.Cut()
		return webtest.As[mentionCount](s.Await("unread_count")).Mentions
	}
	grace.Send(group, "@ada look")
	block(ada, grace)
	m := grace.Send(group, "@ada @here are you there?")
	if len(m.Mentions) != 1 || !m.Here {
		t.Errorf("she who is blocked sees it: %+v", m)
	}
	linus.Send(group, "@here")
	if got := ada.Thread(group); got.Mentions != 1 || got.Unread != 3 {
		t.Errorf("%d mentions in the thread, %d unread", got.Mentions, got.Unread)
	}
	if n := count(ada); n != 1 {
		t.Errorf("%d mentions are counted", n)
	}
	grace.Send(group, "@linus")
	if n := count(linus); n != 1 {
		t.Errorf("%d mentions are counted for somebody else", n)
	}
	unblock(ada, grace)
	if got, n := ada.Thread(group), count(ada); got.Mentions != 3 || n != 3 {
		t.Errorf("%d mentions in the thread, %d counted once nobody is blocked", got.Mentions, n)
	}
}
