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

func channelOf(p *webtest.Person, title string) int64 {
	made := p.Post("/api/channels", webtest.Object{"title": title}).Want(http.StatusCreated)
	return webtest.Read[struct{ ChatThread struct{ ID int64 } }](made).ChatThread.ID
}

func TestOnlyThoseWhoLeadAChannelWriteWhereAdminsSaySo(t *testing.T) {
	r := webtest.Start(t)
	root, ada, grace := r.Owner("root"), r.SignUp("ada"), r.SignUp("grace")
	id := channelOf(ada, "Announcements")
	for _, p := range []*webtest.Person{root, grace} {
		p.Put(fmt.Sprintf("/api/channels/%d/join", id), nil).Want(http.StatusOK)
	}
	messages := fmt.Sprintf("/api/chat_threads/%d/messages", id)
	rules := fmt.Sprintf("/owner/chats/%d", id)
	page := fmt.Sprintf("/chats/%d", id)
	grace.Post(messages, webtest.Object{"content": "before"}).Want(http.StatusCreated)
	root.Get("/owner/chats").Want(http.StatusOK).Has("Announcements", "everybody writes")
	root.Form(rules, form{"announce": {"true"}}).Leads("/owner/chats")
	root.Get("/owner/chats").Has("only admins write")

	// By the API, the page's form, with a file, and by the socket.
	grace.Post(messages, webtest.Object{"content": "advert"}).Refused(http.StatusForbidden, "")
	grace.Form(page+"/messages", form{"content": {"advert"}}).Want(http.StatusForbidden)
	socket := grace.Socket()
	socket.Join(id)
	socket.Emit("chat", webtest.Object{"threadId": id, "content": "advert", "clientId": "c1"})
	if refused := socket.Await("error"); !strings.Contains(string(refused.Data), "Only admins write") {
		t.Errorf("the socket hears %s", refused.Data)
	}
	grace.Get(page).Want(http.StatusOK).Has("Only admins write in this channel.").Lacks(`name="content"`)
	for _, p := range []*webtest.Person{root, ada} {
		p.Post(messages, webtest.Object{"content": "news"}).Want(http.StatusCreated)
		p.Get(page).Has(`name="content"`)
	}
	root.Put("/api"+rules, webtest.Object{"announce": false}).Want(http.StatusNoContent)
	grace.Post(messages, webtest.Object{"content": "after"}).Want(http.StatusCreated)
	root.Get("/owner/log").Has("changed who writes in", "Announcements")

	direct := ada.Chat(grace)
	root.Put(fmt.Sprintf("/api/owner/chats/%d", direct), webtest.Object{"announce": true}).Want(http.StatusNotFound)
	root.Put("/api"+rules, webtest.Object{"slowSeconds": 86401}).Refused(http.StatusUnprocessableEntity, "slowSeconds")
}

func TestASlowChannelTakesAMessageOfSomebodyNowAndThen(t *testing.T) {
	clock := webtest.StoppedClock(time.Unix(1.8e9, 0))
	r := webtest.Start(t, webtest.WithClock(clock))
	root, ada, grace := r.Owner("root"), r.SignUp("ada"), r.SignUp("grace")
	id := channelOf(ada, "Market")
	grace.Put(fmt.Sprintf("/api/channels/%d/join", id), nil).Want(http.StatusOK)
	root.Put(fmt.Sprintf("/api/owner/chats/%d", id), webtest.Object{"slowSeconds": 30}).Want(http.StatusNoContent)
	messages := fmt.Sprintf("/api/chat_threads/%d/messages", id)
	first := webtest.Read[webtest.Message](grace.Post(messages, webtest.Object{"content": "one", "clientId": "c1"}).Want(http.StatusCreated))
	again := grace.Post(messages, webtest.Object{"content": "two"})
	again.Refused(http.StatusTooManyRequests, "").Has("This channel is slow")
	if wait := again.Header.Get("Retry-After"); wait != "30" {
		t.Errorf("it is to be tried after %q s", wait)
	}
	// What is sent again is no second message, and deleting the first makes no room.
	grace.Post(messages, webtest.Object{"content": "one", "clientId": "c1"}).Want(http.StatusOK)
	grace.Put(fmt.Sprintf("/api/chat_threads/messages/%d", first.ID), webtest.Object{}).Want(http.StatusOK)
	grace.Post(messages, webtest.Object{"content": "two"}).Want(http.StatusTooManyRequests)
	ada.Post(messages, webtest.Object{"content": "a"}).Want(http.StatusCreated)
	ada.Post(messages, webtest.Object{"content": "b"}).Want(http.StatusCreated)
	clock.Turn(30 * time.Second)
	grace.Post(messages, webtest.Object{"content": "two"}).Want(http.StatusCreated)
	clock.Turn(-24 * time.Hour)
	grace.Post(messages, webtest.Object{"content": "the clock was set back"}).Want(http.StatusCreated)
}

func TestOnlyAdminsMakeChannelsWhereItIsSaid(t *testing.T) {
	r := webtest.Start(t)
	root, ada, grace, alan := r.Owner("root"), r.SignUp("ada"), r.SignUp("grace"), r.SignUp("alan")
	group := webtest.Object{"receiverIds": []int64{grace.ID, alan.ID}, "title": "Pond crew"}
	root.Form("/owner/chats", form{"make_groups": {"false"}, "make_channels": {"false"}}).Leads("/owner/chats")
	ada.Post("/api/chat_threads", group).Refused(http.StatusForbidden, "")
	ada.Post("/api/channels", webtest.Object{"title": "Ponds"}).Refused(http.StatusForbidden, "")
	ada.Form("/channels", form{"title": {"Ponds"}}).Want(http.StatusForbidden)
	ada.Get("/channels").Lacks("New channel")
	root.Get("/channels").Has("New channel")
	ada.Post("/api/chat_threads", webtest.Object{"receiverId": grace.ID}).Want(http.StatusCreated)
	root.Post("/api/chat_threads", group).Want(http.StatusCreated)
	channelOf(root, "Ponds")
	policy := root.Put("/api/owner/chats", webtest.Object{"everybodyMakesGroups": true, "everybodyMakesChannels": true}).Want(http.StatusOK)
	policy.Has(`"everybodyMakesGroups":true`)
	ada.Post("/api/chat_threads", group).Want(http.StatusCreated)
	channelOf(ada, "Lakes")
}

func TestMessagesGoWhenTheirKindOfChatKeepsThemNoLonger(t *testing.T) {
	clock := webtest.StoppedClock(time.Unix(1.8e9, 0))
	r := webtest.Start(t, webtest.WithClock(clock))
	r.Owner("root")
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	direct, channel := ada.Chat(grace), channelOf(ada, "Ponds")
	old, kept := ada.Send(direct, "old giraffes"), ada.Send(channel, "old of a channel")
	picture := webtest.Read[webtest.Upload](upload(t, ada, "giraffe.jpg", photo(t, 20, 20)))
	sent(t, ada, direct, "", picture.ID)
	hears := grace.Socket()
	hears.Join(direct)
	clock.Set(40 * 24 * time.Hour)
	ada, grace = r.SignIn("ada"), r.SignIn("grace")
	root := r.SignIn("root")
	young := ada.Send(direct, "young giraffes")

	root.Put("/api/owner/chats", webtest.Object{"keepDays": webtest.Object{"direct": 3651}}).Refused(http.StatusUnprocessableEntity, "keepDays")
	root.Form("/owner/chats", form{"keep_direct": {"30"}}).Leads("/owner/chats")
	root.Get("/owner/log").Has("One-to-one, 30 days")
	for range 2 { // the second time there is nothing to do
		if err := r.Chat.Expire(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if m := grace.Message(old.ID); !m.Deleted || m.Content != chat.DeletedContent || m.Seq != old.Seq {
		t.Errorf("the old one is %+v", m)
	}
	if m := grace.Message(young.ID); m.Deleted {
		t.Error("the young one is gone")
	}
	if m := ada.Message(kept.ID); m.Deleted {
		t.Error("a channel's message is gone, and channels keep theirs")
	}
	ada.Get(picture.URL).Want(http.StatusNotFound)
	ada.Get("/api/search?q=giraffes").Has("young").Lacks("old giraffes")
	if gone := hears.Await("message_updated"); !strings.Contains(string(gone.Data), chat.DeletedContent) {
		t.Errorf("readers hear %s", gone.Data)
	}
}
