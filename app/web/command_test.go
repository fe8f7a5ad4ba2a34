package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// asked is what a bot was told of a command.
type asked struct {
	Event, Command, Args string
	User                 webtest.User
	Message              webtest.Message
}

func (h heard) command(t *testing.T) (in asked) {
	t.Helper()
	check(t, json.Unmarshal(h.body, &in))
	return in
}

func (b *listeningBot) register(commands ...object) *webtest.Answer {
	return b.root.Put(botCall(b.id, "/commands"), object{"commands": commands})
}

func TestABotIsAskedByASlash(t *testing.T) {
	b := newListeningBot(t, says("text/plain", "rain"))
	b.register(object{"name": "weather", "description": "how it will be", "hint": "PLACE"}).Want(http.StatusOK).Has("PLACE")
	b.ada.Get(fmt.Sprintf("/api/chat_threads/%d/commands", b.thread)).Want(http.StatusOK).Has(`"weather"`).Has(`"roll"`)
	b.ada.Get(fmt.Sprintf("/chats/%d/commands", b.thread)).Want(http.StatusOK).Has(`data-command="weather"`)

	m := b.ada.Send(b.thread, "/weather Berlin  tomorrow")
	if in := b.next().command(t); in.Event != "command" || in.Command != "weather" || in.Args != "Berlin  tomorrow" || in.User.Username != "ada" || in.Message.ID != m.ID {
		t.Errorf("it was told %+v", in)
	}
	b.settled(chat.DeliveryAnswered)
	if said := b.replies(m.ID); len(said) != 1 || said[0] != "nas: rain" {
		t.Errorf("it answered %q", said)
	}

	b.ada.Send(b.thread, "@nas /weather is no command here")
	if in := b.next().command(t); in.Event != "message" {
		t.Errorf("it was told %+v", in)
	}
	b.settled(chat.DeliveryAnswered)
	b.ada.Send(b.thread, "/unknown thing") // stays what it is, and is brought to nobody
	b.ada.Send(b.ada.Chat(b.root), "/weather where the bot is not")
	m = b.ada.Send(b.thread, "/weather Paris")
	if in := b.next().command(t); in.Message.ID != m.ID {
		t.Errorf("it was told %+v", in)
	}
}

func TestABotAsksNoBot(t *testing.T) {
	b := newListeningBot(t, says("text/plain", "/weather again"))
	b.register(object{"name": "weather", "description": "how it will be"}).Want(http.StatusOK)
	token := webtest.Read[struct{ Token string }](b.root.Post(botCall(b.id, "/tokens"), object{"label": "self"}).Want(http.StatusCreated)).Token
	self := bearer(b.r, token)
	self.Put(botCall(b.id, "/commands"), object{"commands": []object{{"name": "sun", "description": "when it comes"}}}).Want(http.StatusOK) // it registers by itself, too
	self.Send(b.thread, "/sun")
	b.ada.Send(b.thread, "/sun")
	if in := b.next().command(t); in.User.Username != "ada" {
		t.Errorf("it was told %+v", in)
	}
	b.settled(chat.DeliveryAnswered)
	if list := webtest.Read[struct{ Deliveries []progress }](b.root.Get(botCall(b.id, "/deliveries"))).Deliveries; len(list) != 1 {
		t.Errorf("%d messages were brought", len(list))
	}
}

func TestAnAnswerForWhoeverAskedReachesNobodyElse(t *testing.T) {
	b := newListeningBot(t, says("application/json", `{"content":"secret giraffe","only":"asker"}`))
	b.register(object{"name": "mail", "description": "reads yours"}).Want(http.StatusOK)
	ada, root := b.ada.Socket(), b.root.Socket()
	root.Join(b.thread)
	m := b.ada.Send(b.thread, "/mail")
	b.next()
	aside := webtest.As[struct {
		ThreadID, ReplyTo int64
		Content           string
		User              webtest.User
	}](ada.Await("aside"))
	if aside.Content != "secret giraffe" || aside.ReplyTo != m.ID || aside.ThreadID != b.thread || aside.User.ID != b.id {
		t.Errorf("ada is told %+v", aside)
	}
	b.settled(chat.DeliveryAnswered)
	for _, f := range root.Sync() {
		if strings.Contains(string(f.Data), "giraffe") {
			t.Errorf("root is told %s: %s", f.Event, f.Data)
		}
	}
	b.root.Get(fmt.Sprintf("/api/chat_threads/%d", b.thread)).Want(http.StatusOK).Lacks("giraffe")
	b.ada.Get("/api/search?q=giraffe").Want(http.StatusOK).Lacks("secret")
}

func TestAnAnswerForSomebodyUnknownIsPostedNowhere(t *testing.T) {
	b := newListeningBot(t, says("application/json", `{"content":"secret giraffe","only":"admins"}`))
	b.ada.Send(b.thread, "@nas hello")
	b.next()
	b.settled(chat.DeliveryDone)
	b.ada.Get(fmt.Sprintf("/api/chat_threads/%d", b.thread)).Want(http.StatusOK).Lacks("giraffe")
}

func TestCommandsAreBoundedAndTheFirstBotOfAChatHasAName(t *testing.T) {
	b := newListeningBot(t, says("text/plain", "one"))
	many := []object{}
	for i := range chat.MaxCommands + 1 {
		many = append(many, object{"name": "c" + strings.Repeat("a", i%20) + string(rune('a'+i/20)), "description": "x"})
	}
	for _, bad := range [][]object{
		many,
		{{"name": "roll", "description": "Ribbit has it"}},
		{{"name": "two words", "description": "x"}},
		{{"name": "Upper", "description": "x"}},
		{{"name": "", "description": "x"}},
		{{"name": strings.Repeat("a", 21), "description": "x"}},
		{{"name": "weather", "description": ""}},
		{{"name": "weather", "description": strings.Repeat("x", 101)}},
		{{"name": "weather", "description": "x", "hint": strings.Repeat("x", 41)}},
		{{"name": "weather", "description": "x"}, {"name": "weather", "description": "y"}},
	} {
		b.register(bad...).Refused(http.StatusUnprocessableEntity, "commands")
	}
	b.ada.Put(botCall(b.id, "/commands"), object{"commands": []object{}}).Want(http.StatusForbidden)
	b.register(object{"name": "weather", "description": "the first"}).Want(http.StatusOK)

	second := webtest.Read[webtest.User](b.root.Post("/api/owner/bots", object{"username": "other"}).Want(http.StatusCreated)).ID
	b.root.Put(botCall(second, "/commands"), object{"commands": []object{{"name": "weather", "description": "the second"}}}).Want(http.StatusOK)
	b.root.Put(botCall(second, "/hook"), object{"url": "http://127.0.0.1:1/"}).Want(http.StatusOK)
	b.ada.Post(fmt.Sprintf("/api/chat_threads/%d/members", b.thread), object{"userIds": []int64{second}})
	b.ada.Get(fmt.Sprintf("/api/chat_threads/%d/commands", b.thread)).Want(http.StatusOK).Has("the first").Lacks("the second")
	b.ada.Send(b.thread, "/weather")
	b.next()
	b.root.Put(botCall(b.id, ""), object{"disabled": true}).Want(http.StatusOK)
	b.ada.Get(fmt.Sprintf("/api/chat_threads/%d/commands", b.thread)).Want(http.StatusOK).Lacks("the first").Has("the second")
}
