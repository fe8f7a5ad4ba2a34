package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

func threadPath(id int64) string         { return fmt.Sprintf("/api/chat_threads/%d", id) }
func membersPath(id int64) string        { return threadPath(id) + "/members" }
func memberPath(id, member int64) string { return fmt.Sprintf("%s/%d", membersPath(id), member) }

// group is a group of ada, who owns it, and grace.
func group(t *testing.T) (r *webtest.Ribbit, ada, grace, linus *webtest.Person, id int64) {
	t.Helper()
	r = webtest.Start(t)
	ada, grace, linus = r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	a := ada.Post("/api/chat_threads", object{"receiverIds": []int64{grace.ID}, "title": "lobby"}).Want(http.StatusCreated)
	return r, ada, grace, linus, webtest.Read[struct{ ChatThread webtest.Thread }](a).ChatThread.ID
}

func TestAGroupIsRunOverTheAPI(t *testing.T) {
	_, ada, grace, linus, id := group(t)
	v := webtest.Read[webtest.Thread](grace.Post(membersPath(id), object{"userIds": []int64{linus.ID}}).Want(http.StatusOK))
	if v.MemberCount != 3 || len(v.Users) != 3 || v.OwnerID == nil || *v.OwnerID != ada.ID || v.LastSeq != 1 {
		t.Errorf("the thread is %+v", v)
	}
	v = webtest.Read[webtest.Thread](ada.Put(threadPath(id), object{"title": "  Pond\ncrew ", "about": "frogs"}).Want(http.StatusOK))
	if v.Title != "Pond crew" || v.About != "frogs" {
		t.Errorf("the thread is %+v", v)
	}
	v = webtest.Read[webtest.Thread](ada.Put(threadPath(id)+"/owner", object{"userId": linus.ID}).Want(http.StatusOK))
	if *v.OwnerID != linus.ID {
		t.Errorf("the owner is %d", *v.OwnerID)
	}
	ada.Delete(memberPath(id, grace.ID), nil).Refused(http.StatusForbidden, "")
	linus.Delete(memberPath(id, grace.ID), nil).Want(http.StatusNoContent)
	linus.Delete(memberPath(id, grace.ID), nil).Refused(http.StatusNotFound, "")
	grace.Get(threadPath(id)).Refused(http.StatusNotFound, "")
	linus.Delete(memberPath(id, linus.ID), nil).Want(http.StatusNoContent)
	v = ada.Thread(id)
	if *v.OwnerID != ada.ID || v.MemberCount != 1 {
		t.Errorf("the thread is %+v", v)
	}
	direct := ada.Chat(grace)
	if d := ada.Thread(direct); d.OwnerID != nil || d.MemberCount != 2 {
		t.Errorf("the one-to-one chat is %+v", d)
	}
	ada.Post(membersPath(direct), object{"userIds": []int64{linus.ID}}).Refused(http.StatusConflict, "")
	ada.Delete(memberPath(direct, ada.ID), nil).Refused(http.StatusConflict, "")
	for body, field := range map[string]string{`{"title":"` + strings.Repeat("x", 81) + `"}`: "title", `{"about":"` + strings.Repeat("x", 201) + `"}`: "about", `{"title":7}`: "title"} {
		ada.Put(threadPath(id), body).Refused(http.StatusUnprocessableEntity, field)
	}
	ada.Post(membersPath(id), object{"userIds": []int64{}}).Refused(http.StatusUnprocessableEntity, "userIds")
	ada.Put(threadPath(id)+"/owner", object{}).Refused(http.StatusUnprocessableEntity, "userId")
	ada.Delete(membersPath(id)+"/frog", nil).Refused(http.StatusNotFound, "")
}

func TestAChannelIsOpenToEverybodyAndReadByItsMembers(t *testing.T) {
	_, ada, grace, _, _ := group(t)
	a := ada.Post("/api/channels", object{"title": "Lily pads", "about": "All that floats"}).Want(http.StatusCreated)
	id := webtest.Read[struct{ ChatThread webtest.Thread }](a).ChatThread.ID
	grace.Post("/api/channels", object{"title": "lily PADS"}).Refused(http.StatusConflict, "title")
	grace.Post("/api/channels", object{"title": " \u200b "}).Refused(http.StatusUnprocessableEntity, "title")
	ada.Send(id, "secret giraffe")
	grace.Get("/api/channels?q=PADS").Want(http.StatusOK).Has(`"title":"Lily pads"`, `"about":"All that floats"`, `"memberCount":1`, `"joined":false`).Lacks("giraffe")
	grace.Get(threadPath(id)).Refused(http.StatusNotFound, "")
	grace.Post(threadPath(id)+"/messages", object{"content": "hi"}).Refused(http.StatusNotFound, "")
	grace.Get("/api/search?q=giraffe").Lacks("secret")
	join := fmt.Sprintf("/api/channels/%d/join", id)
	for range 2 {
		v := webtest.Read[webtest.Thread](grace.Put(join, nil).Want(http.StatusOK))
		if v.Kind != "channel" || v.Unread != 0 || v.LastSeq != 1 || v.MemberCount != 2 {
			t.Errorf("the channel is %+v", v)
		}
	}
	grace.Put(fmt.Sprintf("/api/channels/%d/join", ada.Chat(grace)), nil).Refused(http.StatusNotFound, "")
	grace.Delete(memberPath(id, grace.ID), nil).Want(http.StatusNoContent)
	if v := ada.Thread(id); v.LastSeq != 1 {
		t.Errorf("coming and going was written down: %+v", v.Messages)
	}
}

func TestEverySocketHearsWhoComesAndGoes(t *testing.T) {
	_, ada, grace, linus, id := group(t)
	toAda, toGrace, toLinus := ada.Socket(), grace.Socket(), linus.Socket()
	toGrace.Join(id)
	ada.Send(id, "hello")
	toAda.Sync()
	toLinus.Sync()
	ada.Post(membersPath(id), object{"userIds": []int64{linus.ID}}).Want(http.StatusOK)
	for s, want := range map[*webtest.Socket][2]int64{toAda: {2, 0}, toGrace: {0, 2}, toLinus: {2, 0}} {
		v := webtest.As[webtest.Thread](s.Await("thread_updated"))
		if v.MemberCount != 3 || v.LastSeq != 2 || v.LastReadSeq != want[0] || v.Unread != want[1] {
			t.Errorf("the thread is told as %+v, want %v", v, want)
		}
	}
	toLinus.Join(id)
	grace.Send(id, "hello linus")
	toLinus.Await("chat")
	ada.Delete(memberPath(id, linus.ID), nil).Want(http.StatusNoContent)
	ada.Send(id, "secret giraffe")
	toLinus.Await("thread_removed")
	for _, f := range toLinus.Sync() {
		if f.Event != "unread_count" && f.Event != "presence" {
			t.Errorf("after it linus hears %s %s", f.Event, f.Data)
		}
	}
	toLinus.Emit("join", object{"threadId": id, "since": 0})
	toLinus.Await("error")
	ada.Post(membersPath(id), object{"userIds": []int64{linus.ID}}).Want(http.StatusOK)
	toLinus.Await("thread_updated")
	ada.Send(id, "welcome back")
	toLinus.Await("new_message")
}

// TestNobodyHearsAThreadTheyWereRemovedFrom removes and adds somebody while others write and the somebody's sockets open,
// join, catch up and close. What was sent between a removal and the next addition must reach none of them.
func TestNobodyHearsAThreadTheyWereRemovedFrom(t *testing.T) {
	r, ada, grace, linus, id := group(t)
	r.ForgetErrors()
	rounds := orLong(25, 60)
	if testing.Short() {
		rounds = 10
	}
	var mu sync.Mutex
	var heard []string // by linus, of all sockets
	stop := make(chan struct{})
	var wait sync.WaitGroup
	for range 3 {
		wait.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-stop:
					return
				default:
				}
				s := linus.Socket()
				since := object{"threadId": id, "since": 0}
				if n%2 == 0 {
					delete(since, "since")
				}
				s.Emit("join", since)
				for range 1 + n%3 {
					s.Emit("join", since)
				}
				for _, f := range s.Sync() {
					mu.Lock()
					heard = append(heard, string(f.Data))
					mu.Unlock()
				}
				s.Cut()
			}
		})
	}
	out := func() { ada.Delete(memberPath(id, linus.ID), nil) }
	for i := range rounds {
		ada.Post(membersPath(id), object{"userIds": []int64{linus.ID}}).Want(http.StatusOK)
		grace.Send(id, fmt.Sprintf("open %d", i))
		out()
		// Read by somebody who is let in again, they would be history: they go before that, and are told before that.
		m := grace.Send(id, fmt.Sprintf("secret %d", i))
		grace.Put(message(m.ID), object{}).Want(http.StatusOK)
		r.Told()
	}
	close(stop)
	wait.Wait()
	secrets := slices.DeleteFunc(heard, func(f string) bool { return !strings.Contains(f, "secret") })
	if len(secrets) > 0 {
		t.Errorf("linus heard %d secrets, the first is %s", len(secrets), secrets[0])
	}
	if len(heard) == 0 {
		t.Error("linus heard nothing at all")
	}
}

func TestAMessageToACrowdIsStoredAndRenderedOnce(t *testing.T) {
	r, ada, grace, _, _ := group(t)
	a := ada.Post("/api/channels", object{"title": "crowd"}).Want(http.StatusCreated)
	id := webtest.Read[struct{ ChatThread webtest.Thread }](a).ChatThread.ID
	crowd := 997
	if testing.Short() {
		crowd = 97
	}
	var ids []int64
	for i := range crowd {
		u, err := r.Store.AddUser(t.Context(), chat.NewUser{
			Name: fmt.Sprintf("frog%d", i), Fold: fmt.Sprintf("frog%d", i), PasswordHash: "x", CreatedAt: r.Chat.Now(),
		})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, int64(u.ID))
	}
	zoe := r.SignUp("zoe")
	ada.Post(membersPath(id), object{"userIds": append(ids, grace.ID, zoe.ID)}).Want(http.StatusOK)
	toZoe := zoe.Socket()
	toZoe.Sync()
	var sockets []*webtest.Socket
	for range 20 {
		s := grace.Socket()
		s.Join(id)
		sockets = append(sockets, s)
	}
	for _, s := range sockets {
		s.Sync()
	}
	toZoe.Await("presence") // everybody was told of grace, zoe last
	before := r.Hub.Stats()
	ada.Send(id, "hello all")
	for _, s := range sockets {
		s.Await("chat")
		s.Await("new_message")
	}
	after := r.Hub.Stats()
	if frames := after.Frames - before.Frames; frames > 10 { // chat, new_message, two people's counts on both wires, and what is still told of those who have come
		t.Errorf("one message to %d people became %d frames", crowd+3, frames)
	}
	if v := ada.Thread(id); v.LastSeq != 2 || v.MemberCount != int64(crowd)+3 {
		t.Errorf("the channel has %d messages and %d people", v.LastSeq, v.MemberCount)
	}
}

// lateStore answers the threads of one user only after something else has happened.
type lateStore struct {
	chat.Store
	user  chat.UserID
	event func()
	once  sync.Once
}

func (s *lateStore) ThreadVersionsOf(ctx context.Context, user chat.UserID) ([]chat.ThreadVersion, error) {
	threads, err := s.Store.ThreadVersionsOf(ctx, user)
	if user == s.user {
		s.once.Do(s.event)
	}
	return threads, err
}

func TestASocketThatOpensAmidARemovalHearsNothing(t *testing.T) {
	late := &lateStore{}
	r := webtest.Start(t, func(c *web.Config) {
		late.Store = c.Chat.Store
		c.Chat.Store = late
	})
	ada, linus := r.SignUp("ada"), r.SignUp("linus")
	id := ada.Chat(linus, r.SignUp("grace"))
	toAda := ada.Socket()
	toAda.Sync()
	late.event = func() {
		ada.Delete(memberPath(id, linus.ID), nil).Want(http.StatusNoContent)
		toAda.Await("new_message") // "ada removed linus": his removal was announced before it
	}
	late.user = chat.UserID(linus.ID)
	toLinus := linus.Socket()
	toLinus.Sync()
	ada.Send(id, "secret giraffe")
	toAda.Await("new_message")
	for _, f := range toLinus.Sync() {
		if f.Event == "new_message" {
			t.Errorf("linus hears %s", f.Data)
		}
	}
}

func TestAGroupIsRunByPlainForms(t *testing.T) {
	_, ada, grace, linus, id := group(t)
	people := fmt.Sprintf("/chats/%d/people", id)
	ada.Get(people).Want(http.StatusOK).Has("ada", "grace", "Owner", `name="title"`, fmt.Sprintf("%s/%d/remove", people, grace.ID))
	grace.Get(people).Want(http.StatusOK).Lacks(`name="title"`, "/remove", "/owner")
	ada.Get(people + "/add?q=lin").Want(http.StatusOK).Has(`data-name="linus"`).Lacks(`data-name="grace"`)
	grace.Form(people+"/add", url.Values{"user": {fmt.Sprint(linus.ID)}}).Leads(people)
	grace.Form(people+"/add", url.Values{}).Want(http.StatusUnprocessableEntity).Has("Pick at least one person")
	ada.Form(people, url.Values{"title": {"Lily <pond>"}, "about": {"frogs"}}).Leads(people)
	ada.Form(people, url.Values{"title": {strings.Repeat("x", 81)}, "about": {"kept"}}).Want(http.StatusUnprocessableEntity).Has("at most 80", `value="kept"`)
	grace.Form(people, url.Values{"title": {"mine"}}).Want(http.StatusForbidden)
	grace.Get(fmt.Sprintf("/chats/%d", id)).Has("Lily &lt;pond&gt;", "ada named the group Lily", "message--system")
	for _, action := range []string{"remove", "owner"} {
		path := fmt.Sprintf("%s/%d/%s", people, linus.ID, action)
		ada.Get(path).Want(http.StatusOK).Has("linus", `action="`+path+`"`)
		grace.Get(path).Want(http.StatusForbidden)
	}
	ada.Form(fmt.Sprintf("%s/%d/remove", people, linus.ID), nil).Leads(people)
	linus.Get(people).Want(http.StatusNotFound)
	ada.Form(fmt.Sprintf("%s/%d/owner", people, grace.ID), nil).Leads(people)
	leave := fmt.Sprintf("/chats/%d/leave", id)
	ada.Get(leave).Want(http.StatusOK).Has("Leave Lily")
	ada.Form(leave, nil).Leads("/")
	ada.Get(fmt.Sprintf("/chats/%d", id)).Want(http.StatusNotFound)
	direct := fmt.Sprintf("/chats/%d", grace.Chat(linus))
	for _, path := range []string{"/people", "/people/add", "/leave"} {
		grace.Get(direct + path).Want(http.StatusConflict)
	}
	grace.Get("/chats/gone").Want(http.StatusOK)
}

func TestChannelsArePlainFormsToo(t *testing.T) {
	_, ada, grace, _, _ := group(t)
	to := ada.Form("/channels", url.Values{"title": {"Lily pads"}, "about": {"All that floats"}}).Want(http.StatusSeeOther).Header.Get("Location")
	ada.Form("/channels", url.Values{"title": {"lily pads"}, "about": {"kept"}}).Want(http.StatusConflict).Has("There is a channel called", `value="kept"`)
	grace.Get("/channels?q=pads").Want(http.StatusOK).Has("1 person · All that floats", "<mark>pads</mark>")
	grace.Get("/channels?q=giraffe").Has("No channel named “giraffe”")
	id := strings.TrimPrefix(to, "/chats/")
	grace.Form("/channels/"+id+"/join", nil).Leads(to)
	grace.Get(to).Want(http.StatusOK)
	grace.Get("/channels").Has(`href="` + to + `"`)
}

func TestASystemMessageHasNoPageOfActions(t *testing.T) {
	_, ada, grace, linus, id := group(t)
	ada.Post(membersPath(id), object{"userIds": []int64{linus.ID}}).Want(http.StatusOK)
	system := ada.Thread(id).Messages[0]
	if system.Kind != "system" || system.Content != "ada added linus" {
		t.Fatalf("the system message is %+v", system)
	}
	for _, part := range []string{"", "/edit", "/delete", "/report", "/raw"} {
		grace.Get(fmt.Sprintf("/chats/%d/messages/%d%s", id, system.ID, part)).Want(http.StatusConflict)
	}
	grace.Put(message(system.ID), object{}).Refused(http.StatusConflict, "")
	ada.Put(message(system.ID), object{"content": "x"}).Refused(http.StatusConflict, "")
	grace.Post(reactions(system.ID), object{"reaction": "🐸"}).Refused(http.StatusConflict, "")
	grace.Post(threadPath(id)+"/messages", object{"content": "x", "replyTo": system.ID}).Refused(http.StatusUnprocessableEntity, "replyTo")
	grace.Form(fmt.Sprintf("/chats/%d/messages/%d/report", id, system.ID), url.Values{"reason": {"x"}}).Want(http.StatusUnprocessableEntity)
	if got := webtest.Read[struct{ Messages []webtest.Message }](grace.Get("/api/search?q=added")); len(got.Messages) > 0 {
		t.Errorf("a search finds %+v", got.Messages)
	}
	ada.Get("/chats/list").Has("ada added linus").Lacks("You: ada added linus")
}

func TestNobodyIsLeftToAdd(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	th := ada.Chat(grace, linus)
	path := fmt.Sprintf("/chats/%d/people/add", th)
	ada.Get(path).Has("Everybody is in this chat already").Lacks("Nobody else is here yet")
	ada.Get(path + "?q=grace").Has("Everybody of that name is in this chat already.").Lacks("Nobody found")
	ada.Get(path + "?q=ken").Has("Nobody found").Lacks("Everybody")
	r.SignUp("ken")
	ada.Get(path).Has("ken").Lacks("Everybody")
}

func TestAMissingPageSaysWhyItMayBe(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for _, path := range []string{"/nowhere", "/chats/999"} {
		ada.Get(path).Want(http.StatusNotFound).Has("There is nothing here", "It may be gone, or you may not be in it.", "Back to the chats")
	}
}
