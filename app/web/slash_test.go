package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"testing"

	"ribbit/app/web/webtest"
)

func TestSlashCommandsDoTheSameByEveryWay(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	page := fmt.Sprintf("/chats/%d", id)

	if m := ada.Send(id, "/me waves at @grace"); m.Kind != "text" || m.Content != "/me waves at @grace" || len(m.Mentions) != 1 {
		t.Errorf("an action is %+v", m)
	}
	grace.Get(page).Want(http.StatusOK).Has("message--action", " waves at ").Lacks("/me waves at")
	grace.Get("/chats/list").Has(" waves at ").Lacks("/me waves at")

	rolled := regexp.MustCompile(`^ada rolled 2d6: [1-6] \+ [1-6] = [0-9]+$`)
	if m := ada.Send(id, "/roll 2d6"); m.Kind != "system" || !rolled.MatchString(m.Content) {
		t.Errorf("dice are %+v", m)
	}
	ada.Form(page+"/messages", url.Values{"content": {"/roll"}}).Want(http.StatusSeeOther)
	s := ada.Socket()
	s.Join(id)
	s.Emit("chat", object{"threadId": id, "content": "/flip", "clientId": "once"})
	s.Await("ack")
	ms := ada.Thread(id).Messages
	if got := ms[len(ms)-2]; got.Kind != "system" || !regexp.MustCompile(`^ada rolled 1d6: [1-6]$`).MatchString(got.Content) {
		t.Errorf("by the form: %+v", got)
	}
	coin := ms[len(ms)-1]
	if !regexp.MustCompile(`^ada flipped a coin: (heads|tails)$`).MatchString(coin.Content) {
		t.Errorf("by the socket: %+v", coin)
	}
	for range 5 { // whoever sends again does not throw again
		again := webtest.Read[webtest.Message](ada.Post(messages(id), object{"content": "/flip", "clientId": "once"}).Want(http.StatusOK))
		if again.ID != coin.ID || again.Content != coin.Content {
			t.Errorf("sent again it is %+v", again)
		}
	}
	ada.Put(message(coin.ID), object{"content": "ada flipped a coin: heads"}).Refused(http.StatusConflict, "")
	ada.Post(messages(id), object{"content": "/roll 3d"}).Refused(http.StatusUnprocessableEntity, "content")
	ada.Form(page+"/messages", url.Values{"content": {"/roll potato"}}).Want(http.StatusUnprocessableEntity).Has("/roll potato", "Roll like this")
	r.Stranger().Post(messages(id), object{"content": "/roll"}).Want(http.StatusUnauthorized)
	r.SignUp("linus").Post(messages(id), object{"content": "/roll"}).Refused(http.StatusNotFound, "")

	if m := ada.Send(id, "/shrug who knows"); m.Content != `who knows ¯\_(ツ)_/¯` || m.Kind != "text" {
		t.Errorf("a shrug is %+v", m)
	}
	for _, text := range []string{"//me waves", "`/roll`", "/dance", "/usr/bin/env", "ada rolled 2d6: 6 + 6 = 12"} {
		if m := ada.Send(id, text); m.Content != text || m.Kind != "text" {
			t.Errorf("%q became %+v", text, m)
		}
	}
	grace.Get(page).Has("//me waves")
}
