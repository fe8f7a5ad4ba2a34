package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// TestATokenDoesNoMoreThanItsScope calls each route with tokens of somebody who might.
func TestATokenDoesNoMoreThanItsScope(t *testing.T) {
	w := newPondWorld(t)
	reads := map[string]*webtest.Person{}
	writes := map[string]*webtest.Person{}
	for _, p := range []*webtest.Person{w.ada, w.grace, w.root} {
		reads[p.Name] = p.ScriptWith(chat.NewToken{Scope: chat.ScopeRead})
		writes[p.Name] = p.ScriptWith(chat.NewToken{Scope: chat.ScopeWrite})
	}
	for route, rule := range matrix {
		method, path, _ := strings.Cut(route, " ")
		who := "ada"
		switch {
		case rule.who == noRoute || route == "GET /live" || route == "GET /api/ws" || route == "GET /api/events" || route == "GET /api/stream" || strings.Contains(route, "/join/:code") || strings.HasPrefix(path, "/hook/"):
			continue // what is asked with a key of its own
		case rule.who == others || strings.HasPrefix(route, "DELETE /api/chat_reactions"):
			who = "grace"
		case rule.who == admins:
			who = "root"
		}
		safe := method == http.MethodGet || method == http.MethodOptions
		inChats := false
		for _, below := range []string{"/chats", "/channels", "/api/chat_threads", "/api/chat_reactions", "/api/channels", "/api/message", "/api/uploads"} {
			inChats = inChats || path == below || strings.HasPrefix(path, below+"/")
		}
		w.fresh()
		if got := w.call(reads[who], route, rule.body).Status; (got == http.StatusForbidden) == safe {
			t.Errorf("%s with a token that reads is %d", route, got)
		}
		if got := w.call(writes[who], route, rule.body).Status; (got == http.StatusForbidden) == (safe || inChats) {
			t.Errorf("%s with a token that writes is %d", route, got)
		}
	}
}

func TestATokenThatReadsHearsAndSaysNothing(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := ada.ScriptWith(chat.NewToken{Scope: chat.ScopeRead}).Socket()
	s.Emit("join", object{"threadId": id})
	s.Await("joined")
	for range 25 { // understood, so that the socket stays
		s.Emit("chat", object{"threadId": id, "content": "forged"})
		if p := webtest.As[webtest.Problem](s.Await("error")); p.Code != "forbidden" || !strings.Contains(p.Error, "only read") {
			t.Fatalf("refused with %+v", p)
		}
	}
	hers := grace.Socket()
	s.Emit("typing", object{"threadId": id})
	s.Await("error")
	for _, f := range hers.Sync() {
		if f.Event == "typing" {
			t.Error("typing is shown")
		}
	}
	grace.Send(id, "hello")
	s.Await("chat")
	writer := ada.ScriptWith(chat.NewToken{Scope: chat.ScopeWrite}).Socket()
	writer.Emit("chat", object{"threadId": id, "content": "mine", "clientId": "c"})
	writer.Await("ack")
}

func TestATokenEndsAndItsSocketsWithIt(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	script := ada.ScriptWith(chat.NewToken{Label: "washer", Scope: chat.ScopeRead, Age: 3 * time.Second})
	s := script.Socket()
	list := sessionsOf(ada)
	if len(list) != 2 || list[0].Scope != "read" || list[0].ExpiresAt.Sub(list[0].CreatedAt) != 3*time.Second || list[1].Scope != "all" || !list[1].ExpiresAt.IsZero() {
		t.Errorf("the sessions are %+v", list)
	}
	ada.Get("/settings").Has("washer", "reads only", "ends", fmt.Sprintf(`datetime="%d`, list[0].ExpiresAt.Year()))
	if code := s.Closed(); code != 1008 {
		t.Errorf("closed with %d", code)
	}
	script.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	if list := sessionsOf(ada); len(list) != 1 {
		t.Errorf("the sessions are %+v", list)
	}
}
