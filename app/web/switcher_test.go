package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestTheSwitcherFindsChatsAndPeople(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	r.SignUp("pondering")
	direct := ada.Chat(grace)
	crew := webtest.Read[struct{ ChatThread webtest.Thread }](
		ada.Post("/api/chat_threads", object{"receiverIds": []int64{grace.ID}, "title": "Pond crew"}).Want(http.StatusCreated)).ChatThread.ID
	grace.Send(crew, "hop")
	eve := r.SignUp("eve")
	ask := func(p *webtest.Person, query string) *webtest.Answer {
		return p.With("X-Requested-With", "fetch").Get("/switch" + query).Want(http.StatusOK).Lacks("<html")
	}
	inCrew, inDirect := fmt.Sprintf(`href="/chats/%d"`, crew), fmt.Sprintf(`href="/chats/%d"`, direct)
	ask(ada, "").Has(inCrew, inDirect, `class="count"`).Lacks("Search messages")
	ask(ada, fmt.Sprintf("?current=%d", crew)).Has(inDirect).Lacks(inCrew)
	ask(ada, "?q=pon").Has(inCrew, "<mark>Pon</mark>d crew", "<mark>pon</mark>dering", "Search messages for “pon”").Lacks(inDirect)
	ask(ada, "?q=gra").Has(inDirect).Lacks(inCrew, `action="/chats"`) // there is a chat with her
	ask(eve, "?q=pon").Has("<mark>pon</mark>dering").Lacks("crew")
	ask(eve, "?q=gra").Has(`action="/chats"`)
	for _, q := range []string{`"`, "*", "<script>", strings.Repeat("漢", 500), "\x00", "in:x"} {
		ask(ada, "?q="+url.QueryEscape(q)).Lacks("<script>")
	}
	ada.With("X-Requested-With", "fetch").Get("/switch?q=%ff").Want(422)
	ada.Get("/switch?q=pon").Leads("/search?q=pon")
}
