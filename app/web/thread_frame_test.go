package web_test

import (
	"fmt"
	"net/http"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

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
