package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"ribbit/app/web/webtest"
)

func messages(thread int64) string { return fmt.Sprintf("/api/chat_threads/%d/messages", thread) }
func message(id int64) string      { return fmt.Sprintf("/api/chat_threads/messages/%d", id) }

func TestAMessageIsKeptAsItWasTyped(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	for typed, want := range map[string]string{
		"Hey, how are you?":              "Hey, how are you?",
		"  round \n":                     "round",
		"two\r\nlines\tand a tab":        "two\nlines\tand a tab",
		"<script>alert(1)</script> & co": "<script>alert(1)</script> & co",
		"e\u0301":                        "é",
		"👨‍👩‍👧 🐸":                        "👨‍👩‍👧 🐸",
		"a\u2028separator":               "a\nseparator",
		longText(10_000):                 longText(10_000),
	} {
		m := ada.Send(id, typed)
		if m.Content != want || m.Kind != "text" || m.ThreadID != id || m.Sender.ID != ada.ID || m.Receiver == nil || m.Receiver.ID != grace.ID || m.Read || m.Deleted || m.EditedAt != nil || m.ReplyTo != nil || m.ClientID != nil {
			t.Errorf("%.20q became %.20q: %+v", typed, m.Content, m)
		}
		if got := grace.Message(m.ID); got.Content != want {
			t.Errorf("grace reads %.20q, want %.20q", got.Content, want)
		}
	}
}

func TestASendRefusesWhatIsNoMessage(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id, group := ada.Chat(grace), ada.Chat(grace, linus)
	elsewhere := ada.Send(group, "elsewhere")
	if elsewhere.Receiver != nil {
		t.Error("a group's message has a receiver")
	}
	for _, c := range []struct {
		body   any
		status int
		field  string
	}{
		{object{}, 422, "content"},
		{object{"content": ""}, 422, "content"},
		{object{"content": " \n\t "}, 422, "content"},
		{object{"content": nil}, 422, "content"},
		{object{"content": 5}, 422, "content"},
		{object{"content": []string{"x"}}, 422, "content"},
		{object{"content": longText(10_001)}, 422, "content"},
		{object{"content": "a\u0000b"}, 422, "content"},
		{object{"content": "\u001b\u0007"}, 422, "content"},
		{`{"content":"a\ud800"}`, 422, "content"},
		{"{\"content\":\"\xff\xfe\"}", 422, "content"},
		{object{"sticker": "nope"}, 422, "sticker"},
		{object{"sticker": "../happy"}, 422, "sticker"},
		{object{"sticker": 1}, 422, "sticker"},
		{object{"content": "x", "clientId": strings.Repeat("x", 101)}, 422, "clientId"},
		{object{"content": "x", "clientId": 7}, 422, "clientId"},
		{object{"content": "x", "receiver_id": linus.ID}, 422, "receiver_id"},
		{object{"content": "x", "receiver_id": ada.ID}, 422, "receiver_id"},
		{object{"content": "x", "receiver_id": "grace"}, 422, "receiver_id"},
		{object{"content": "x", "replyTo": elsewhere.ID}, 422, "replyTo"},
		{object{"content": "x", "replyTo": 999_999}, 422, "replyTo"},
		{object{"content": "x", "replyTo": -1}, 422, "replyTo"},
		{object{"content": "x", "replyTo": "1"}, 422, "replyTo"},
	} {
		ada.Post(messages(id), c.body).Refused(c.status, c.field)
	}
	ada.Post(messages(group), object{"content": "x", "receiver_id": grace.ID}).Refused(422, "receiver_id")
	if th := ada.Thread(id); th.LastSeq != 0 {
		t.Errorf("refused sends left %d messages", th.LastSeq)
	}
	if m := ada.Send(id, "first"); m.Seq != 1 {
		t.Errorf("the first message has seq %d", m.Seq)
	}
}

func TestPastedTextAlwaysGoes(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	const pasted, want = "a\vb\fc\rd\u0085e\u2028f\u2029\x1b[1mg\x7f\u009d\r\nh", "a\nb\nc\nd\ne\nf\n[1mg\nh"
	last := func() string {
		ms := grace.Thread(id).Messages
		return ms[len(ms)-1].Content
	}
	ada.Send(id, pasted)
	if got := last(); got != want {
		t.Errorf("sent to the API it is %q", got)
	}
	m := ada.Send(id, "before")
	ada.Put(message(m.ID), object{"content": pasted}).Want(http.StatusOK)
	if got := last(); got != want {
		t.Errorf("by an edit it is %q", got)
	}
	ada.Form(fmt.Sprintf("/chats/%d/messages", id), url.Values{"content": {pasted}})
	if got := last(); got != want || grace.Thread(id).LastSeq != 3 {
		t.Errorf("sent by a form it is %q", got)
	}
	s := ada.Socket()
	s.Emit("chat", object{"threadId": id, "content": pasted, "clientId": "p"})
	s.Await("ack")
	if got := last(); got != want || grace.Thread(id).LastSeq != 4 {
		t.Errorf("sent by the socket it is %q", got)
	}
}

func TestAStickerAndAnAnswer(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := webtest.Read[webtest.Message](ada.Post(messages(id), object{"sticker": "thumbs-up", "receiver_id": grace.ID}).Want(http.StatusCreated))
	if s.Kind != "sticker" || s.Content != ":thumbs-up:" {
		t.Errorf("the sticker is %+v", s)
	}
	m := webtest.Read[webtest.Message](grace.Post(messages(id), object{"content": "thanks", "replyTo": s.ID}).Want(http.StatusCreated))
	if m.ReplyTo == nil || *m.ReplyTo != s.ID {
		t.Errorf("the answer is %+v", m)
	}
	ada.Put(message(s.ID), object{"content": "text"}).Refused(http.StatusConflict, "")
}

func TestASendThatIsRepeatedIsStoredOnce(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id, group := ada.Chat(grace), ada.Chat(grace, linus)
	body := object{"content": "once", "clientId": "c-1"}
	one := webtest.Read[webtest.Message](ada.Post(messages(id), body).Want(http.StatusCreated))
	two := webtest.Read[webtest.Message](ada.Post(messages(id), body).Want(http.StatusOK))
	if one.ID != two.ID || *two.ClientID != "c-1" {
		t.Errorf("repeated it is %d, want %d", two.ID, one.ID)
	}
	body["content"] = "something else"
	if three := webtest.Read[webtest.Message](ada.Post(messages(id), body).Want(http.StatusOK)); three.Content != "once" {
		t.Errorf("with another text it is %q", three.Content)
	}
	grace.Post(messages(id), body).Want(http.StatusCreated)  // another's
	ada.Post(messages(group), body).Want(http.StatusCreated) // another chat
	ada.Put(message(one.ID), object{}).Want(http.StatusOK)
	if again := webtest.Read[webtest.Message](ada.Post(messages(id), body).Want(http.StatusOK)); !again.Deleted {
		t.Error("a repeated send brings a deleted message back")
	}

	var wait sync.WaitGroup
	var mu sync.Mutex
	ids, statuses := map[int64]bool{}, map[int]int{}
	for range 10 {
		wait.Go(func() {
			a := grace.Post(messages(id), object{"content": "at once", "clientId": "c-2"})
			mu.Lock()
			defer mu.Unlock()
			ids[webtest.Read[webtest.Message](a).ID] = true
			statuses[a.Status]++
		})
	}
	wait.Wait()
	if len(ids) != 1 || statuses[201] != 1 || statuses[200] != 9 {
		t.Errorf("ten at once: %d messages, statuses %v", len(ids), statuses)
	}
	for i, m := range grace.Thread(id).Messages {
		if m.Seq != int64(i+1) {
			t.Errorf("place %d has seq %d", i, m.Seq)
		}
	}
}

func TestOnlyTheSenderEdits(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, root := r.SignUp("ada"), r.SignUp("grace"), r.Owner("root")
	id := ada.Chat(grace, root)
	m := ada.Send(id, "hello giraffe")
	edited := webtest.Read[webtest.Message](ada.Put(message(m.ID), object{"content": " hello zebra "}).Want(http.StatusOK))
	if edited.Content != "hello zebra" || edited.EditedAt == nil || edited.Version <= m.Version || edited.Seq != m.Seq {
		t.Errorf("edited it is %+v", edited)
	}
	for _, other := range []*webtest.Person{grace, root} {
		other.Put(message(m.ID), object{"content": "mine"}).Refused(http.StatusForbidden, "")
	}
	for _, c := range []struct {
		body  any
		field string
	}{
		{object{"content": ""}, "content"},
		{object{"content": nil}, "content"},
		{object{"content": 7}, "content"},
		{object{"content": longText(10_001)}, "content"},
		{object{"Content": "x"}, "content"},
		{object{"contnet": "x"}, "content"},
		{"{\"content\":\"\xff\"}", "content"},
	} {
		ada.Put(message(m.ID), c.body).Refused(422, c.field)
	}
	if got := grace.Message(m.ID); got.Content != "hello zebra" || got.Deleted {
		t.Errorf("after all refusals it is %+v", got)
	}
}

func TestADeletedMessageKeepsItsPlaceAndLosesItsText(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, root := r.SignUp("ada"), r.SignUp("grace"), r.Owner("root")
	id := ada.Chat(grace, root)
	m := ada.Send(id, "secret giraffe")
	ada.Send(id, "after")
	grace.Post(reactions(m.ID), object{"reaction": "🐸"}).Want(http.StatusCreated)
	grace.Put(message(m.ID), object{}).Refused(http.StatusForbidden, "")
	gone := webtest.Read[webtest.Message](ada.Put(message(m.ID), object{}).Want(http.StatusOK))
	if gone.Content != "[message deleted]" || !gone.Deleted || gone.Seq != 1 || len(gone.Reactions) != 0 || gone.Version <= m.Version {
		t.Errorf("deleted it is %+v", gone)
	}
	again := webtest.Read[webtest.Message](ada.Put(message(m.ID), object{}).Want(http.StatusOK))
	if again.Version != gone.Version {
		t.Error("deleting it again changes it")
	}
	ada.Put(message(m.ID), object{"content": "back"}).Refused(http.StatusConflict, "")
	grace.Post(reactions(m.ID), object{"reaction": "🐸"}).Refused(http.StatusConflict, "")
	th := grace.Get(fmt.Sprintf("/api/chat_threads/%d", id)).Lacks("giraffe")
	if ms := webtest.Read[webtest.Thread](th).Messages; len(ms) != 2 || ms[0].ID != m.ID {
		t.Errorf("the chat has %d messages", len(ms))
	}
	grace.Get("/api/search?q=giraffe").Want(http.StatusOK).Lacks("giraffe")
	grace.Get(fmt.Sprintf("/chats/%d", id)).Want(http.StatusOK).Lacks("giraffe")

	other := grace.Send(id, "by grace")
	root.Put(message(other.ID), object{}).Want(http.StatusOK) // an admin may
}

func reactions(id int64) string { return fmt.Sprintf("/api/chat_reactions/messages/%d", id) }

func TestAnEmojiIsOneReactionHoweverItIsTyped(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	m := ada.Send(ada.Chat(grace), "a star")
	ada.Post(reactions(m.ID), object{"reaction": "⭐"}).Want(http.StatusCreated)
	ada.Post(reactions(m.ID), object{"reaction": "⭐\uFE0F"}).Refused(http.StatusConflict, "")
	grace.Post(reactions(m.ID), object{"reaction": "⭐\uFE0F"}).Want(http.StatusCreated)
	got := ada.Message(m.ID).Reactions
	if len(got) != 1 || got[0].Reaction != "⭐" || got[0].Count != 2 {
		t.Errorf("the reactions are %+v", got)
	}
	grace.Delete(reactions(m.ID), object{"reaction": "⭐"}).Want(http.StatusOK)
	ada.Delete(reactions(m.ID), object{"reaction": "⭐\uFE0F"}).Want(http.StatusOK)
	if got := ada.Message(m.ID).Reactions; len(got) != 0 {
		t.Errorf("left are %+v", got)
	}
	ada.Post(reactions(m.ID), object{"reaction": "❤"}).Want(http.StatusCreated) // as many programs spell it
	ada.Post(reactions(m.ID), object{"reaction": "❤\uFE0F"}).Refused(http.StatusConflict, "")
	if got := ada.Message(m.ID).Reactions; len(got) != 1 || got[0].Reaction != "❤\uFE0F" {
		t.Errorf("the reactions are %+v", got)
	}
	ada.Get(fmt.Sprintf("/chats/%d/messages/%d/reactions?reaction=%s", m.ThreadID, m.ID, url.QueryEscape("❤"))).Want(http.StatusOK).Has("You")
	ada.Delete(reactions(m.ID), object{"reaction": "❤"}).Want(http.StatusOK)
	form := fmt.Sprintf("/chats/%d/messages/%d/reactions", m.ThreadID, m.ID)
	for _, want := range []int{1, 0} { // a form toggles
		ada.Form(form, url.Values{"reaction": {"☺"}})
		if got := ada.Message(m.ID).Reactions; len(got) != want {
			t.Errorf("the reactions are %+v", got)
		}
	}
	for _, none := range []string{"1", "#", "❤❤", "❤a", "\uFE0F"} {
		ada.Post(reactions(m.ID), object{"reaction": none}).Refused(http.StatusUnprocessableEntity, "reaction")
		ada.Delete(reactions(m.ID), object{"reaction": none}).Refused(http.StatusUnprocessableEntity, "reaction")
	}
}

func TestReactionsAreCountedOnce(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id := ada.Chat(grace, linus)
	m := ada.Send(id, "react to this")
	type answer struct{ Reactions []webtest.Reaction }
	one := webtest.Read[answer](grace.Post(reactions(m.ID), object{"reaction": "❤️"}).Want(http.StatusCreated))
	if len(one.Reactions) != 1 || one.Reactions[0].Count != 1 || one.Reactions[0].UserIDs[0] != grace.ID {
		t.Errorf("the reactions are %+v", one)
	}
	grace.Post(reactions(m.ID), object{"reaction": "❤️"}).Refused(http.StatusConflict, "")
	two := webtest.Read[answer](linus.Post(reactions(m.ID), object{"reaction": "❤️"}).Want(http.StatusCreated))
	if len(two.Reactions) != 1 || two.Reactions[0].Count != 2 {
		t.Errorf("the reactions are %+v", two)
	}
	grace.Post(reactions(m.ID), object{"reaction": ":laugh:"}).Want(http.StatusCreated)
	if got := ada.Message(m.ID); len(got.Reactions) != 2 || got.Version <= m.Version {
		t.Errorf("the message is %+v", got)
	}
	karma := func() int64 {
		return webtest.Read[webtest.User](grace.Get(fmt.Sprintf("/api/users/%d", ada.ID))).Karma
	}
	if k := karma(); k != 3 {
		t.Errorf("three reactions are %d karma", k)
	}
	ada.Post(reactions(m.ID), object{"reaction": "🐸"}).Want(http.StatusCreated)
	if k := karma(); k != 3 {
		t.Errorf("one's own reaction makes it %d karma", k)
	}
	left := webtest.Read[answer](grace.Delete(reactions(m.ID), object{"reaction": "❤️"}).Want(http.StatusOK))
	if len(left.Reactions) != 3 {
		t.Errorf("left are %+v", left)
	}
	grace.Delete(reactions(m.ID), object{"reaction": "❤️"}).Refused(http.StatusNotFound, "")
	grace.Delete(reactions(m.ID), object{"reaction": "🦄"}).Refused(http.StatusNotFound, "")
	for _, bad := range []any{"", "x", "<script>", ":nope:", ":laugh", "❤️❤️", " 🐸", nil, 5, strings.Repeat("🐸", 3000)} {
		grace.Post(reactions(m.ID), object{"reaction": bad}).Refused(422, "reaction")
		grace.Delete(reactions(m.ID), object{"reaction": bad}).Refused(422, "reaction")
	}
	grace.Post(reactions(999), object{"reaction": "🐸"}).Refused(http.StatusNotFound, "")
}

func TestReadMarksNeverMoveBack(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id, direct := ada.Chat(grace, linus), ada.Chat(grace)
	var ids []int64
	for i := range 5 {
		ids = append(ids, ada.Send(id, fmt.Sprint("m", i)).ID)
	}
	elsewhere := ada.Send(direct, "elsewhere")
	read := fmt.Sprintf("/api/chat_threads/%d/read", id)
	unread := func(p *webtest.Person, want int64) {
		t.Helper()
		if th := p.Thread(id); th.Unread != want || th.LastSeq-th.LastReadSeq != want {
			t.Errorf("%s has %d unread (%d of %d read), want %d", p.Name, th.Unread, th.LastReadSeq, th.LastSeq, want)
		}
	}
	unread(ada, 0)
	unread(grace, 5)
	th := webtest.Read[webtest.Thread](grace.Put(read, object{"messageId": ids[2]}).Want(http.StatusOK))
	if th.LastReadSeq != 3 || th.Unread != 2 {
		t.Errorf("after reading the third: %d read, %d unread", th.LastReadSeq, th.Unread)
	}
	grace.Put(read, object{"messageId": ids[0]}).Want(http.StatusOK)
	unread(grace, 2)
	grace.Put(read, nil).Want(http.StatusOK)
	unread(grace, 0)
	ada.Send(id, "more")
	unread(grace, 1)
	grace.Put(read, object{}).Want(http.StatusOK)
	unread(grace, 0)
	ada.Send(id, "even more")
	grace.Send(id, "an answer reads")
	unread(grace, 0)
	unread(ada, 1)
	unread(linus, 8)

	for _, bad := range []int64{elsewhere.ID, 999_999} {
		linus.Put(read, object{"messageId": bad}).Refused(http.StatusNotFound, "")
	}
	linus.Put(read, object{"messageId": -1}).Refused(422, "messageId")
	linus.Put(read, object{"messageId": "x"}).Refused(422, "messageId")
	linus.Put(read, "[]").Refused(400, "")
	unread(linus, 8)

	grace.Put(fmt.Sprintf("/api/chat_threads/%d/read", direct), nil).Want(http.StatusOK)
	if m := ada.Message(elsewhere.ID); !m.Read {
		t.Error("the receiver has read it, but the message does not say so")
	}
	// Nothing but others' new messages is unread.
	grace.Post(reactions(ids[0]), object{"reaction": "🐸"})
	ada.Put(message(ids[0]), object{"content": "edited"})
	ada.Put(message(ids[1]), object{})
	unread(grace, 0)
}

func TestSearchFindsWordsInOnesOwnChats(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	direct, group := ada.Chat(grace), ada.Chat(grace, linus)
	m := ada.Send(direct, "The Zebra crossed the Straße, naïvely")
	ada.Send(group, "nothing to see")
	type answer struct {
		Messages []webtest.Message
		HasMore  bool
	}
	find := func(p *webtest.Person, query string) answer {
		t.Helper()
		return webtest.Read[answer](p.Get("/api/search?" + query).Want(http.StatusOK))
	}
	for _, q := range []string{"q=zebra", "q=ZEB*", "q=the+zeb*", "q=naively", "q=%22zebra%22", "q=zebra*", fmt.Sprintf("q=zebra&threadId=%d", direct)} {
		if got := find(grace, q); len(got.Messages) != 1 || got.Messages[0].ID != m.ID {
			t.Errorf("%s finds %d", q, len(got.Messages))
		}
	}
	for _, q := range []string{"q=giraffe", "q=zebra+giraffe", "q=zeb", "q=zeb*+the", "q=ebra*", fmt.Sprintf("q=zebra&threadId=%d", group), "q=🐸", "q=*", "q=(", "q=NEAR%2F", "q=-", "q=%00", fmt.Sprintf("q=zebra&before=%d", m.ID)} {
		if got := find(grace, q); got.Messages == nil || len(got.Messages) != 0 {
			t.Errorf("%s finds %d", q, len(got.Messages))
		}
	}
	if got := find(linus, "q=zebra"); len(got.Messages) != 0 {
		t.Error("search finds a stranger's message")
	}
	for range 35 {
		ada.Send(group, "many zebras")
	}
	first := find(linus, "q=zebras")
	if len(first.Messages) != 30 || !first.HasMore {
		t.Fatalf("the first page has %d, more %v", len(first.Messages), first.HasMore)
	}
	rest := find(linus, fmt.Sprintf("q=zebras&before=%d", first.Messages[29].ID))
	if len(rest.Messages) != 5 || rest.HasMore {
		t.Errorf("the second page has %d, more %v", len(rest.Messages), rest.HasMore)
	}
	for q, field := range map[string]string{
		"": "q", "q=": "q", "q=%ff": "q", "q=" + strings.Repeat("a", 201): "q",
		"q=a&threadId=x": "threadId", "q=a&threadId=0": "threadId", "q=a&before=x": "before",
	} {
		ada.Get("/api/search?"+q).Refused(422, field)
	}
	for _, q := range []string{"q=zebra&threadId=999", fmt.Sprintf("q=zebra&threadId=%d", direct), fmt.Sprintf("q=%%2A&threadId=%d", direct)} {
		linus.Get("/api/search?"+q).Refused(404, "")
	}
}
