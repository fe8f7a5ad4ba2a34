package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

type (
	joined     struct{ ThreadID, Version int64 }
	newMessage struct {
		ThreadID, MessageID, Seq int64
		Sender                   webtest.User
		Preview                  string
	}
	readTo struct{ ThreadID, UserID, LastReadSeq int64 }
	count  struct{ Count int }
)

func TestAMessageReachesThoseWhoJoinedAndTheNewsEveryMember(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus"), r.SignUp("eve")
	id := ada.Chat(grace, linus)
	eve.Chat(ada)
	sa, sg, sl, se := ada.Socket(), grace.Socket(), linus.Socket(), eve.Socket()
	sa.Join(id)
	sg.Join(id)
	sl.Sync() // its news are heard from now on
	se.Sync()
	m := ada.Send(id, "hello  frogs\nof the pond")

	for _, s := range []*webtest.Socket{sa, sg} {
		if got := webtest.As[webtest.Message](s.Await("chat")); got.ID != m.ID || got.Content != m.Content || got.Version != m.Version {
			t.Errorf("the event is %+v, want %+v", got, m)
		}
	}
	for _, s := range []*webtest.Socket{sa, sg, sl} {
		if got := webtest.As[newMessage](s.Await("new_message")); got.MessageID != m.ID || got.Seq != 1 || got.Sender.ID != ada.ID || got.Preview != "hello frogs of the pond" {
			t.Errorf("the news is %+v", got)
		}
	}
	for name, s := range map[string]*webtest.Socket{"linus": sl, "eve": se} {
		for _, f := range s.Sync() {
			if f.Event == "chat" || name == "eve" && strings.Contains(string(f.Data), "frogs") {
				t.Errorf("%s hears %s %s", name, f.Event, f.Data)
			}
		}
	}
}

func TestASocketSendsAndIsTold(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	sa, sg := ada.Socket(), grace.Socket()
	sg.Join(id)
	type ack struct {
		ClientID         string
		ID, Seq, Version int64
	}
	sa.Emit("chat", object{"threadId": id, "content": "by socket", "clientId": "k1"})
	one := webtest.As[ack](sa.Await("ack"))
	if one.ClientID != "k1" || one.Seq != 1 {
		t.Errorf("the ack is %+v", one)
	}
	if m := grace.Message(one.ID); m.Content != "by socket" || m.Version != one.Version {
		t.Errorf("stored is %+v", m)
	}
	sa.Emit("chat", object{"threadId": id, "content": "by socket", "clientId": "k1"})
	if two := webtest.As[ack](sa.Await("ack")); two != one {
		t.Errorf("repeated the ack is %+v, want %+v", two, one)
	}
	sa.Emit("chat", object{"threadId": id, "sticker": "happy", "replyTo": one.ID})
	if three := webtest.As[ack](sa.Await("ack")); three.Seq != 2 || three.ClientID != "" {
		t.Errorf("the sticker's ack is %+v", three)
	}
	if m := webtest.As[webtest.Message](sg.Await("chat")); m.Seq != 1 {
		t.Errorf("grace hears seq %d first", m.Seq)
	}
	if m := webtest.As[webtest.Message](sg.Await("chat")); m.Seq != 2 || m.Kind != "sticker" || *m.ReplyTo != one.ID {
		t.Errorf("grace hears %+v, want the sticker", m)
	}
	for _, f := range sg.Sync() {
		if f.Event == "chat" {
			t.Errorf("grace hears a repeated message twice: %s", f.Data)
		}
	}
}

func TestChangesReachThoseWhoJoined(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	m := ada.Send(id, "hello")
	s := grace.Socket()
	last := s.Join(id)
	next := func() webtest.Message {
		t.Helper()
		got := webtest.As[webtest.Message](s.Await("message_updated"))
		if got.ID != m.ID || got.Version <= last {
			t.Errorf("the update is %+v after version %d", got, last)
		}
		last = got.Version
		return got
	}
	ada.Put(message(m.ID), object{"content": "edited"})
	if got := next(); got.Content != "edited" || got.EditedAt == nil {
		t.Errorf("edited it is %+v", got)
	}
	grace.Post(reactions(m.ID), object{"reaction": "🐸"})
	if got := next(); len(got.Reactions) != 1 {
		t.Errorf("with a reaction it is %+v", got)
	}
	grace.Delete(reactions(m.ID), object{"reaction": "🐸"})
	if got := next(); len(got.Reactions) != 0 {
		t.Errorf("without it it is %+v", got)
	}
	ada.Put(message(m.ID), object{})
	if got := next(); !got.Deleted || got.Content != "[message deleted]" {
		t.Errorf("deleted it is %+v", got)
	}
}

func TestWhoLeavesHearsNoMore(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := grace.Socket()
	s.Join(id)
	s.Emit("leave", object{"threadId": id})
	if got := webtest.As[joined](s.Await("left")); got.ThreadID != id {
		t.Errorf("left %d", got.ThreadID)
	}
	ada.Send(id, "grace has left")
	for _, f := range s.Until("new_message") {
		if f.Event == "chat" {
			t.Error("who has left still hears messages")
		}
	}
}

func TestTypingReachesTheOthers(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id := ada.Chat(grace)
	sa, sg, sl := ada.Socket(), grace.Socket(), linus.Socket()
	sg.Sync() // its news are heard from now on
	sa.Emit("typing", object{"threadId": id})
	got := webtest.As[struct {
		ThreadID int64
		User     webtest.User
	}](sg.Await("typing"))
	if got.ThreadID != id || got.User.ID != ada.ID {
		t.Errorf("typing is %+v", got)
	}
	for name, s := range map[string]*webtest.Socket{"ada": sa, "linus": sl} {
		for _, f := range s.Sync() {
			if f.Event == "typing" {
				t.Errorf("%s hears that ada types", name)
			}
		}
	}
}

func TestReadMarksAndCountsAreTold(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	one, two := ada.Chat(grace), ada.Chat(grace, r.SignUp("linus"))
	m := ada.Send(one, "first")
	sa, sg := ada.Socket(), grace.Socket()
	awaitCount := func(s *webtest.Socket, want int) {
		t.Helper()
		for got := -1; got != want; {
			got = webtest.As[count](s.Await("unread_count")).Count
		}
	}
	awaitCount(sg, 1)
	awaitCount(sa, 0)
	ada.Send(two, "second")
	awaitCount(sg, 2)
	ada.Send(two, "third")
	grace.Put(fmt.Sprintf("/api/chat_threads/%d/read", one), object{"messageId": m.ID}).Want(http.StatusOK)
	if got := webtest.As[readTo](sa.Await("read")); got.ThreadID != one || got.UserID != grace.ID || got.LastReadSeq != 1 {
		// ada's own sends move her own mark, which everybody hears too
		if got.UserID == ada.ID {
			for got.UserID == ada.ID {
				got = webtest.As[readTo](sa.Await("read"))
			}
		}
		if got.ThreadID != one || got.UserID != grace.ID || got.LastReadSeq != 1 {
			t.Errorf("read is %+v", got)
		}
	}
	awaitCount(sg, 1)
	grace.Send(two, "an answer reads what is before it")
	awaitCount(sg, 0)
	awaitCount(sa, 1)
}

func TestANewChatAppearsAtOnce(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	sa, sg, se := ada.Socket(), grace.Socket(), eve.Socket()
	for _, s := range []*webtest.Socket{sa, sg, se} {
		s.Sync()
	}
	id := ada.Chat(grace)
	for _, s := range []*webtest.Socket{sa, sg} {
		if got := webtest.As[webtest.Thread](s.Await("thread_updated")); got.ID != id || len(got.Users) != 2 || len(got.Messages) != 0 {
			t.Errorf("the new chat is %+v", got)
		}
	}
	ada.Send(id, "hello")
	sg.Await("new_message")
	for _, f := range se.Sync() {
		if f.Event != "unread_count" {
			t.Errorf("eve hears %s", f.Event)
		}
	}
}

func TestPresenceIsToldToCompanions(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	ada.Chat(grace)
	sa, se := ada.Socket(), eve.Socket()
	sa.Sync() // its news are heard from now on
	se.Sync()
	sg := grace.Socket()
	if !awaitPresence(sa, grace).Online {
		t.Error("grace came, and is told to be gone")
	}
	if u := webtest.Read[webtest.User](ada.Get(fmt.Sprintf("/api/users/%d", grace.ID))); !u.Online {
		t.Error("grace is not online")
	}
	sg.Cut()
	again := grace.Socket() // a reload is no absence
	again.Sync()
	again.Cut()
	start := time.Now()
	if awaitPresence(sa, grace).Online {
		t.Error("grace went, and is told to be here")
	}
	if waited := time.Since(start); waited < 4*time.Second {
		t.Errorf("grace is gone after %v already", waited)
	}
	for _, f := range se.Sync() {
		if f.Event == "presence" && webtest.As[present](f).UserID != eve.ID {
			t.Error("eve, a stranger, hears who comes and goes")
		}
	}
}

func TestAForeignThreadIsNotHeard(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	id := ada.Chat(grace)
	m := ada.Send(id, "private giraffe")
	s := eve.Socket()
	for _, e := range []struct {
		event string
		data  object
	}{
		{"join", object{"threadId": id}},
		{"join", object{"threadId": id, "since": 0}},
		{"join", object{"threadId": 999}},
		{"join", object{"threadId": 0}},
		{"join", object{"threadId": -1, "since": 0}},
		{"chat", object{"threadId": id, "content": "let me in", "clientId": "eve-1"}},
		{"chat", object{"threadId": 999, "content": "x", "clientId": "eve-1"}},
	} {
		s.Emit(e.event, e.data)
		p := webtest.As[webtest.Problem](s.Await("error"))
		if p.Code != "not_found" || e.event == "chat" && p.ClientID != "eve-1" {
			t.Errorf("%s %v is answered with %+v", e.event, e.data, p)
		}
	}
	s.Emit("typing", object{"threadId": id})
	ada.Send(id, "another giraffe")
	ada.Put(message(m.ID), object{"content": "edited giraffe"})
	for _, f := range s.Sync() {
		if strings.Contains(string(f.Data), "giraffe") {
			t.Errorf("eve hears %s %s", f.Event, f.Data)
		}
	}
	if th := ada.Thread(id); th.LastSeq != 2 {
		t.Errorf("the chat has %d messages, want 2", th.LastSeq)
	}
}

// TestASocketSendsWhatTheAPISends holds the chat event against the POST, part by part.
func TestASocketSendsWhatTheAPISends(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	first := grace.Send(id, "what do you say?")
	s, hears := ada.Socket(), grace.Socket()
	hears.Join(id)
	file := uploaded(t, ada, "doc.txt", []byte("ribbit"))
	for name, said := range map[string]webtest.Object{
		"attachments": {"attachments": []string{file.ID}},
		"a caption":   {"attachments": []string{uploaded(t, ada, "more.txt", []byte("quak")).ID}, "content": "look"},
		"a sticker":   {"sticker": "happy"},
		"a reply":     {"replyTo": first.ID, "content": "this"},
	} {
		said["threadId"], said["clientId"] = id, name
		s.Emit("chat", said)
		s.Await("ack")
		m := webtest.As[webtest.Message](hears.Await("chat"))
		files, _ := said["attachments"].([]string)
		if len(m.Attachments) != len(files) || len(files) > 0 && m.Attachments[0].ID != files[0] {
			t.Errorf("%s: %+v is stored", name, m)
		}
	}
	for name, said := range map[string]webtest.Object{
		"an empty list":        {"attachments": []string{}, "content": "x"},
		"what nobody uploaded": {"attachments": []string{"nothing"}, "content": "x"},
		"what was sent":        {"attachments": []string{file.ID}, "content": "x"},
	} {
		said["threadId"], said["clientId"] = id, name
		s.Emit("chat", said)
		if p := webtest.As[webtest.Problem](s.Await("error")); p.Field != "attachments" {
			t.Errorf("%s is answered with %+v", name, p)
		}
	}
}
