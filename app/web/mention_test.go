package web_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

type mentionCount struct{ Count, Mentions int }

func TestAMentionIsToldAndCounted(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id := ada.Chat(grace, linus)
	s := grace.Socket()
	s.Join(id)
	m := ada.Send(id, "@Grace, look; not you `@linus`, nor me@linus")
	if !slices.Equal(m.Mentions, []int64{grace.ID}) || m.Here {
		t.Errorf("the message mentions %v, here %v", m.Mentions, m.Here)
	}
	if news := webtest.As[webtest.Message](s.Await("new_message")); !slices.Equal(news.Mentions, m.Mentions) {
		t.Errorf("the news mention %v", news.Mentions)
	}
	for got := (mentionCount{}); got != (mentionCount{1, 1}); {
		got = webtest.As[mentionCount](s.Await("unread_count"))
	}
	here := ada.Send(id, "@here, all of you")
	if len(here.Mentions) > 0 || !here.Here {
		t.Errorf("the message for all mentions %v, here %v", here.Mentions, here.Here)
	}
	for name, want := range map[*webtest.Person]int{ada: 0, grace: 2, linus: 1} {
		if got := name.Thread(id).Mentions; got != want {
			t.Errorf("%s is mentioned %d times, want %d", name.Name, got, want)
		}
	}
	ada.Put(message(here.ID), object{"content": "never mind"}).Want(http.StatusOK)
	if got := linus.Thread(id).Mentions; got != 0 {
		t.Errorf("with the text gone linus is still mentioned %d times", got)
	}
	ada.Put(message(m.ID), object{}).Want(http.StatusOK)
	grace.Get(fmt.Sprintf("/chats/%d/entry", id)).Want(http.StatusOK).Lacks("count--mention")
}

func TestAMentionIsMarkedTheSameForEverybody(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id := ada.Chat(grace, linus)
	ada.Send(id, "@grace and @here, not @nobody")
	link := fmt.Sprintf(`<a class="mention" data-user="%d" href="/users/%d">@grace</a>`, grace.ID, grace.ID)
	for _, p := range []*webtest.Person{ada, grace} {
		p.Get(fmt.Sprintf("/chats/%d", id)).Want(http.StatusOK).
			Has(link, `<span class="mention" data-user="0">@here</span>`, fmt.Sprintf(`data-mentions="0 %d"`, grace.ID), "not @nobody").
			Lacks("mention--me", "message--mention")
	}
	grace.Get("/").Has(`class="count count--mention"`, `data-mentioned="1"`)
	ada.Get("/").Lacks(`class="count count--mention"`)
}

func TestTypingAnAtOffersMembers(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus"), r.SignUp("eve")
	group, direct := ada.Chat(grace, linus), ada.Chat(grace)
	offered := func(p *webtest.Person, thread int64, q string) string {
		t.Helper()
		body := string(p.Get(fmt.Sprintf("/chats/%d/members?q=%s", thread, q)).Want(http.StatusOK).Body)
		names := []string{}
		for _, part := range strings.Split(body, `data-name="`)[1:] {
			name, _, _ := strings.Cut(part, `"`)
			names = append(names, name)
		}
		return strings.Join(names, " ")
	}
	for _, c := range []struct {
		thread  int64
		q, want string
	}{
		{group, "", "grace linus here"},
		{group, "g", "grace"},
		{group, "h", "here"},
		{group, "eve", ""},
		{group, "%3Cscript%3E", ""},
		{direct, "", "grace"},
		{direct, "here", ""},
	} {
		if got := offered(ada, c.thread, c.q); got != c.want {
			t.Errorf("%q in %d offers %q, want %q", c.q, c.thread, got, c.want)
		}
	}
	eve.Get(fmt.Sprintf("/chats/%d/members?q=", group)).Want(http.StatusNotFound)
	ada.Get(fmt.Sprintf("/chats/%d/members?q=%s", group, strings.Repeat("a", 31))).Want(http.StatusUnprocessableEntity)
}

func TestTenThousandSignsMentionNobody(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	if m := ada.Send(id, strings.Repeat("@", 10_000)); len(m.Mentions) > 0 {
		t.Errorf("it mentions %v", m.Mentions)
	}
	if m := ada.Send(id, strings.Repeat("@grace ", 1400)); len(m.Mentions) != 1 {
		t.Errorf("it mentions %v", m.Mentions)
	}
	if m := ada.Send(id, "@here"); m.Here {
		t.Error("between two people there is no @here")
	}
}
