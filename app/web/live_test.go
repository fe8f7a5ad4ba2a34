package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
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

func TestABadFrameIsAnsweredAndTheSocketStays(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := ada.Socket()
	for i := range 3 { // more than 20 in all, but never 20 in a row
		for _, frame := range []string{
			"", "{", "[]", `{"event":"nope","data":{}}`, `{"event":"chat","data":{"threadId":"x"}}`, `{"event":"join","data":null}`,
			fmt.Sprintf(`{"event":"chat","data":{"threadId":%d,"content":""}}`, id),
			fmt.Sprintf(`{"event":"join","data":{"threadId":%d,"since":-1}}`, id),
			fmt.Sprintf(`{"event":"chat","data":{"threadId":%d,"content":"x","replyTo":99}}`, id),
		} {
			s.Raw(frame)
			if p := webtest.As[webtest.Problem](s.Await("error")); p.Error == "" || p.Code == "" {
				t.Errorf("%q is answered with %+v", frame, p)
			}
		}
		s.Emit("chat", object{"threadId": id, "content": fmt.Sprint("good ", i)})
		s.Await("ack")
	}
	if err := s.Ping(); err != nil {
		t.Errorf("ping: %v", err)
	}
}

func TestTwentyBadFramesInARowEndTheSocket(t *testing.T) {
	r := webtest.Start(t)
	s := r.SignUp("ada").Socket()
	for range 25 {
		s.Raw(`{"event":"nope","data":{}}`)
	}
	if code := s.Closed(); code != 1008 {
		t.Errorf("closed with %d, want 1008", code)
	}
}

func TestAFrameOver64KiBEndsTheSocket(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := ada.Socket()
	s.Emit("chat", object{"threadId": id, "content": strings.Repeat("x", 9_990), "clientId": "big"})
	s.Await("ack")
	s.Emit("chat", object{"threadId": id, "content": strings.Repeat("x", 70_000)})
	if code := s.Closed(); code != 1009 {
		t.Errorf("closed with %d, want 1009", code)
	}
}

func TestAFrameThatIsNotTextInUTF8EndsTheSocket(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	s := ada.Socket()
	s.Raw("{\"event\":\"chat\",\"data\":{\"content\":\"\xff\"}}")
	if code := s.Closed(); code != 1007 {
		t.Errorf("closed with %d, want 1007", code)
	}
	s = ada.Socket()
	s.Binary([]byte(`{"event":"typing","data":{"threadId":1}}`))
	if code := s.Closed(); code != 1007 {
		t.Errorf("binary: closed with %d, want 1007", code)
	}
}

func TestAHandshakeFromAnotherSiteIsRefused(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	_, port, _ := net.SplitHostPort(r.Addr)
	for origin, want := range map[string]int{
		r.URL:                           http.StatusSwitchingProtocols,
		"http://evil.example":           http.StatusForbidden,
		"http://127.0.0.1:1":            http.StatusForbidden,
		"http://127.0.0.1":              http.StatusForbidden,
		"https://" + r.Addr:             http.StatusForbidden,
		"http://localhost:" + port:      http.StatusForbidden,
		"null":                          http.StatusForbidden,
		"http://" + r.Addr + ".evil.io": http.StatusForbidden,
		r.URL + "/":                     http.StatusForbidden,
	} {
		_, status, _ := ada.With("Origin", origin).TrySocket()
		if status != want {
			t.Errorf("from %s: status %d, want %d", origin, status, want)
		}
	}
	if _, status, _ := r.Stranger().TrySocket(); status != http.StatusUnauthorized {
		t.Errorf("a stranger's handshake is %d", status)
	}
	if _, status, err := ada.Script().TrySocket(); err != nil {
		t.Errorf("a script's handshake is %d: %v", status, err)
	}
	ada.Get("/api/ws").Refused(http.StatusUpgradeRequired, "")
	ada.Get("/live").Want(http.StatusUpgradeRequired)
}

func TestSigningOutEndsTheSession(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	elsewhere := r.SignIn("ada")
	token := ada.Script()
	here, there, bot := ada.Socket(), elsewhere.Socket(), token.Socket()
	ada.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	if code := here.Closed(); code != 1008 {
		t.Errorf("signed out: closed with %d, want 1008", code)
	}
	there.Sync()
	if err := r.Chat.SetPassword(t.Context(), chat.UserID(ada.ID), "another good password", 0); err != nil {
		t.Fatal(err)
	}
	for name, s := range map[string]*webtest.Socket{"the other browser": there, "the token": bot} {
		if code := s.Closed(); code != 1008 {
			t.Errorf("password changed: %s was closed with %d, want 1008", name, code)
		}
	}
	elsewhere.Get("/api/auth").Refused(http.StatusUnauthorized, "")
}

func TestWhoIsDisabledByTheCommandLineIsOut(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	s, other := ada.Socket(), grace.Socket()
	s.Sync()
	outside, err := store.Open(t.Context(), store.Options{Dir: r.Dir})
	if err != nil {
		t.Fatal(err)
	}
	defer outside.Close() //nolint:errcheck // read only
	start := time.Now()
	if err := outside.SetDisabled(t.Context(), chat.UserID(ada.ID), true); err != nil {
		t.Fatal(err)
	}
	if code := s.Closed(); code != 1008 {
		t.Errorf("closed with %d, want 1008", code)
	}
	if took := time.Since(start); took > 4*time.Second {
		t.Errorf("it took %v", took)
	}
	ada.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	other.Sync()
}

func TestTheEndTellsSocketsToComeBack(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	sockets := []*webtest.Socket{ada.Socket(), grace.Socket(), grace.Script().Socket()}
	for _, s := range sockets {
		s.Join(id)
	}
	r.Close()
	for i, s := range sockets {
		if code := s.Closed(); code != 1012 {
			t.Errorf("socket %d was closed with %d, want 1012", i, code)
		}
	}
}

// TestASlowReaderIsClosedOrHasAll never reads while much is sent, then reads: either everything has come, in order, or
// what has come is a beginning, and the close says to come back.
func TestASlowReaderIsClosedOrHasAll(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	conn := dialRaw(t, r, grace)
	writeClientFrame(t, conn, fmt.Sprintf(`{"event":"join","data":{"threadId":%d,"since":0}}`, id))
	quick := grace.Socket()
	quick.Join(id)
	const sends = 400
	for i := range sends {
		_, _, err := r.Chat.Send(t.Context(), chat.Draft{
			ThreadID: chat.ThreadID(id), Sender: chat.UserID(ada.ID), Content: fmt.Sprintf("%d %s", i, strings.Repeat("🐸", 5_000)),
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for i := range sends {
		if m := webtest.As[webtest.Message](quick.Await("chat")); m.Seq != int64(i+1) {
			t.Fatalf("the quick reader has seq %d at place %d", m.Seq, i)
		}
	}
	conn.SetReadDeadline(time.Now().Add(webtest.Patience)) //nolint:errcheck // the read tells
	in := bufio.NewReader(conn)
	last := int64(0)
	for last < sends {
		op, payload, err := readServerFrame(in)
		if err != nil {
			// On a busy machine the server may have found that nothing was taken for 5 s, and cut the line.
			if errors.Is(err, os.ErrDeadlineExceeded) {
				t.Fatalf("after seq %d: %v", last, err)
			}
			return
		}
		if op == 0x8 {
			if code := int(payload[0])<<8 | int(payload[1]); code != 1013 {
				t.Errorf("closed with %d, want 1013", code)
			}
			if r.Hub.Stats().Dropped == 0 {
				t.Error("nobody was counted as dropped")
			}
			return
		}
		if op != 0x1 {
			continue // a ping
		}
		var f webtest.Frame
		if err := json.Unmarshal(payload, &f); err != nil {
			t.Fatal(err)
		}
		if f.Event != "chat" {
			continue
		}
		if m := webtest.As[webtest.Message](f); m.Seq != last+1 {
			t.Fatalf("seq %d follows %d", m.Seq, last)
		}
		last++
	}
}

func TestAnIdleSocketEndsWithItsHandshakesSession(t *testing.T) {
	// Signed out between the handshake and the first frame.
	r := webtest.Start(t)
	for range 20 {
		ada := r.SignIn(nameOf(t, r))
		done := make(chan struct{})
		go func() {
			defer close(done)
			r.Chat.SignOut(context.Background(), mustCaller(t, r, ada.Session())) //nolint:errcheck // the socket tells
		}()
		s, _, err := ada.TrySocket()
		<-done
		if err != nil {
			continue
		}
		if code := s.Closed(); code != 1008 {
			t.Fatalf("closed with %d, want 1008", code)
		}
	}
}

func nameOf(t *testing.T, r *webtest.Ribbit) string {
	t.Helper()
	r.Chat.AddUser(t.Context(), chat.SignUp{Name: "ada", Password: webtest.Password}) //nolint:errcheck // the second time it is there
	return "ada"
}

func mustCaller(t *testing.T, r *webtest.Ribbit, secret string) chat.Caller {
	caller, err := r.Chat.CallerBySecret(context.Background(), secret)
	if err != nil {
		t.Error(err)
	}
	return caller
}
