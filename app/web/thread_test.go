package web_test

import (
	"fmt"
	"net/http"
	"sync"
	"testing"

	"ribbit/app/web/webtest"
)

type opened struct{ ChatThread webtest.Thread }

func TestAChatWithOnePersonIsOneChat(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	first := webtest.Read[opened](ada.Post("/api/chat_threads", object{"receiverId": grace.ID}).Want(http.StatusCreated)).ChatThread
	if first.Kind != "direct" || first.Title != "" || len(first.Users) != 2 || len(first.Messages) != 0 || first.LastSeq != 0 || first.Unread != 0 {
		t.Errorf("the new chat is %+v", first)
	}
	for _, body := range []object{{"receiverId": ada.ID}, {"receiverIds": []int64{ada.ID}}, {"receiverIds": []int64{ada.ID, ada.ID, grace.ID}}} {
		if again := webtest.Read[opened](grace.Post("/api/chat_threads", body).Want(http.StatusOK)).ChatThread; again.ID != first.ID {
			t.Errorf("%v opens %d, want %d", body, again.ID, first.ID)
		}
	}
}

func TestARaceForAChatMakesOne(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	var wait sync.WaitGroup
	var mu sync.Mutex
	ids, made := map[int64]bool{}, 0
	for i := range 20 {
		wait.Go(func() {
			from, to := ada, grace
			if i%2 == 1 {
				from, to = grace, ada
			}
			a := from.Post("/api/chat_threads", object{"receiverId": to.ID})
			mu.Lock()
			defer mu.Unlock()
			ids[webtest.Read[opened](a).ChatThread.ID] = true
			if a.Status == http.StatusCreated {
				made++
			}
		})
	}
	wait.Wait()
	if len(ids) != 1 || made != 1 {
		t.Errorf("%d chats, %d times 201; want one of each", len(ids), made)
	}
}

func TestAGroupIsNewEveryTime(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	body := object{"receiverIds": []int64{grace.ID, linus.ID}, "title": "  The   pond "}
	one := webtest.Read[opened](ada.Post("/api/chat_threads", body).Want(http.StatusCreated)).ChatThread
	two := webtest.Read[opened](ada.Post("/api/chat_threads", body).Want(http.StatusCreated)).ChatThread
	if one.ID == two.ID || one.Kind != "group" || one.Title != "The pond" || len(one.Users) != 3 {
		t.Errorf("the groups are %+v and %+v", one, two)
	}
	if g := webtest.Read[opened](ada.Post("/api/chat_threads", object{"receiverIds": []int64{grace.ID}, "title": "Two"}).Want(http.StatusCreated)).ChatThread; g.Kind != "group" {
		t.Errorf("with a title it is a %s", g.Kind)
	}
}

func TestAChatNeedsSomebodyElse(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	many := make([]int64, 1000)
	for i := range many {
		many[i] = int64(i + 1)
	}
	for _, c := range []struct {
		body   any
		status int
		field  string
	}{
		{object{}, 422, "receiverIds"},
		{object{"receiverIds": []int64{}}, 422, "receiverIds"},
		{object{"receiverIds": nil}, 422, "receiverIds"},
		{object{"receiverId": ada.ID}, 422, "receiverId"},
		{object{"receiverIds": []int64{ada.ID}}, 422, "receiverIds"},
		{object{"receiverIds": []int64{ada.ID}, "receiverId": ada.ID}, 422, "receiverIds"},
		{object{"ReceiverId": grace.ID}, 422, "receiverIds"},
		{object{"receiverIds": many}, 422, "receiverIds"},
		{object{"receiverId": "2"}, 422, "receiverId"},
		{object{"receiverId": 2.5}, 422, "receiverId"},
		{object{"receiverIds": []any{"x"}}, 422, "receiverIds"},
		{object{"receiverIds": grace.ID}, 422, "receiverIds"},
		{object{"receiverId": 999}, 404, ""},
		{object{"receiverId": 0}, 404, ""},
		{object{"receiverId": -1}, 404, ""},
		{object{"receiverIds": []int64{grace.ID, 999}}, 404, ""},
		{object{"receiverIds": []int64{grace.ID}, "title": longText(81)}, 422, "title"},
		{object{"receiverIds": []int64{grace.ID}, "title": "a\u0000"}, 422, "title"},
	} {
		ada.Post("/api/chat_threads", c.body).Refused(c.status, c.field)
	}
}

func longText(n int) string {
	b := make([]rune, n)
	for i := range b {
		b[i] = '🐸'
	}
	return string(b)
}

func TestTheListHasTheLatestFirstWithItsLastMessage(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	empty := webtest.Read[struct{ ChatThreads []webtest.Thread }](ada.Get("/api/chat_threads").Want(http.StatusOK))
	if empty.ChatThreads == nil || len(empty.ChatThreads) != 0 {
		t.Errorf("the empty list is %v", empty.ChatThreads)
	}
	var threads []int64
	for _, with := range [][]*webtest.Person{{grace}, {linus}, {grace, linus}, {linus, grace}} {
		threads = append(threads, ada.Chat(with...))
	}
	for _, id := range threads {
		ada.Send(id, fmt.Sprintf("one in %d", id))
		ada.Send(id, fmt.Sprintf("two in %d", id))
	}
	ada.Send(threads[1], "latest")
	list := func(query string) []webtest.Thread {
		return webtest.Read[struct{ ChatThreads []webtest.Thread }](ada.Get("/api/chat_threads" + query).Want(http.StatusOK)).ChatThreads
	}
	all := list("")
	want := []int64{threads[1], threads[3], threads[2], threads[0]}
	if len(all) != 4 {
		t.Fatalf("%d chats, want 4", len(all))
	}
	for i, th := range all {
		if th.ID != want[i] || len(th.Messages) != 1 || th.Messages[0].Seq != th.LastSeq {
			t.Errorf("place %d: chat %d with %d messages, want chat %d with its last one", i, th.ID, len(th.Messages), want[i])
		}
	}
	one := list("?limit=2")
	two := list(fmt.Sprintf("?limit=2&before=%d", one[1].ID))
	if len(one) != 2 || len(two) != 2 || two[0].ID != want[2] || two[1].ID != want[3] {
		t.Errorf("the pages are %d and %d long", len(one), len(two))
	}
	for _, q := range []string{"limit=0", "limit=201", "limit=x"} {
		ada.Get("/api/chat_threads?"+q).Refused(422, "limit")
	}
	for _, q := range []string{"before=x", "before=0", "before=-1", "before=9223372036854775808"} {
		ada.Get("/api/chat_threads?"+q).Refused(422, "before")
	}
}

func TestAThreadIsReadInPages(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	var ids []int64
	for i := range 130 {
		ids = append(ids, ada.Send(id, fmt.Sprint("message ", i)).ID)
	}
	read := func(query string) webtest.Thread {
		t.Helper()
		return webtest.Read[webtest.Thread](grace.Get(fmt.Sprintf("/api/chat_threads/%d%s", id, query)).Want(http.StatusOK))
	}
	check := func(query string, from, to int, more bool) {
		t.Helper()
		th := read(query)
		if len(th.Messages) != to-from+1 || th.HasMore != more {
			t.Errorf("%s: %d messages, more %v; want %d to %d, more %v", query, len(th.Messages), th.HasMore, from, to, more)
			return
		}
		for i, m := range th.Messages {
			if m.Seq != int64(from+i) {
				t.Errorf("%s: place %d has seq %d, want %d", query, i, m.Seq, from+i)
			}
		}
	}
	check("", 81, 130, true)
	check("?limit=200", 1, 130, false)
	check("?limit=1", 130, 130, true)
	check(fmt.Sprintf("?before=%d", ids[80]), 31, 80, true)
	check(fmt.Sprintf("?before=%d", ids[50]), 1, 50, false)
	check(fmt.Sprintf("?after=%d&limit=10", ids[79]), 81, 90, true)
	check(fmt.Sprintf("?after=%d", ids[79]), 81, 130, false)
	check("?after=0&limit=5", 1, 5, true)
	check(fmt.Sprintf("?after=%d", ids[129]), 131, 130, false)
	check(fmt.Sprintf("?before=%d", ids[0]), 1, 0, false)
	for _, q := range []string{"limit=-1", "limit=abc", "limit=100000", "limit=1.5"} {
		grace.Get(fmt.Sprintf("/api/chat_threads/%d?%s", id, q)).Refused(422, "limit")
	}
	grace.Get(fmt.Sprintf("/api/chat_threads/%d?before=x", id)).Refused(422, "before")
	grace.Get(fmt.Sprintf("/api/chat_threads/%d?before=-5", id)).Refused(422, "before")
	grace.Get(fmt.Sprintf("/api/chat_threads/%d?after=1&before=5", id)).Refused(422, "after")
	for _, bad := range []string{"0", "-1", "x", "999", "9223372036854775808", "1;drop", "%31%00"} {
		grace.Get("/api/chat_threads/"+bad).Refused(http.StatusNotFound, "")
	}
}

// TestAChatOpensAtTheFirstUnreadMessage, be it the very first, and at its end when all is read.
func TestAChatOpensAtTheFirstUnreadMessage(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	const sent = 160
	ids, at := make([]int64, sent), make([]string, sent+1)
	for i := range ids {
		ids[i] = ada.Send(id, fmt.Sprintf("m%d", i+1)).ID
		at[i+1] = fmt.Sprintf(`id="message-%d"`, ids[i])
	}
	path := fmt.Sprintf("/chats/%d", id)
	grace.Get(path).Want(http.StatusOK).Has(at[1], `id="new-messages"`).Lacks(at[sent])

	seen := ids[99]
	grace.Put(fmt.Sprintf("/api/chat_threads/%d/read", id), object{"messageId": seen}).Want(http.StatusOK)
	grace.Get(path).Has(at[101], `id="new-messages"`).Lacks(at[1], at[sent])

	grace.Put(fmt.Sprintf("/api/chat_threads/%d/read", id), object{}).Want(http.StatusOK)
	grace.Get(path).Has(at[sent]).Lacks(at[1], `id="new-messages"`)
}
