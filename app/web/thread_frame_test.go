package web_test

import (
	"fmt"
	"net/http"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// TestAListNamesAFewOfEachChat: a list of two hundred groups of a thousand would otherwise be tens of megabytes.
func TestAListNamesAFewOfEachChat(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	var all []*webtest.Person
	for i := range 40 {
		all = append(all, r.SignUp(fmt.Sprint("frog", i)))
	}
	id := ada.Chat(all...)
	ada.Send(id, "giraffes everywhere")
	stranger := r.SignUp("eve")
	stranger.Send(stranger.Chat(append(all, ada)...), "may I?")
	for _, path := range []string{"/api/chat_threads?limit=200", "/api/requests"} {
		a := ada.Get(path).Want(http.StatusOK)
		list := webtest.Read[struct{ ChatThreads []webtest.Thread }](a).ChatThreads
		for _, th := range list {
			if len(th.Users) != chat.FewMembers || th.MemberCount < 41 {
				t.Errorf("%s: %d of %d people of a chat", path, len(th.Users), th.MemberCount)
			}
		}
		if perChat := len(a.Body) / max(1, len(list)); len(list) > 0 && perChat > 4<<10 {
			t.Errorf("%s: %d bytes a chat", path, perChat)
		}
	}
	for _, path := range []string{"/api/search?q=giraffes", "/switch?q=frog"} {
		if n := len(ada.With("HX-Request", "true").Get(path).Want(http.StatusOK).Body); n > 32<<10 {
			t.Errorf("%s: %d bytes", path, n)
		}
	}
	if n := len(ada.Thread(id).Users); n != 41 {
		t.Errorf("by itself the chat has %d people", n)
	}
}

func TestANewsOfAThreadCarriesItsFirstFewMembers(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	var others []*webtest.Person
	for i := range 9 {
		others = append(others, r.SignUp(fmt.Sprint("frog", i)))
	}
	id := ada.Chat(others...)
	s := ada.Socket()
	ada.Put(fmt.Sprintf("/api/chat_threads/%d", id), object{"title": "pond"}).Want(http.StatusOK)
	type news struct {
		Users       []webtest.User
		MemberCount int
	}
	if n := webtest.As[news](s.Await("thread_updated")); len(n.Users) != chat.FewMembers || n.MemberCount != 10 {
		t.Errorf("it carries %d of %d members", len(n.Users), n.MemberCount)
	}
}
