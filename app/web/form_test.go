package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

type form = url.Values

func TestTheFirstRunMakesTheOwner(t *testing.T) {
	r := webtest.Start(t)
	p := r.Stranger()
	p.Get("/").Leads("/setup")
	p.Get("/setup").Want(http.StatusOK).Has(`action="/setup"`, `name="username"`, `name="password"`).Lacks(`name="code"`)
	p.Form("/setup", form{"server": {"Frog pond"}, "username": {"r"}, "password": {"short"}}).
		Want(http.StatusUnprocessableEntity).Has(`value="Frog pond"`, `value="r"`).Lacks(`value="short"`)
	p.Form("/setup", form{"server": {"Frog pond"}, "username": {"root"}, "password": {webtest.Password}}).Leads("/")
	p.Get("/").Want(http.StatusOK).Has(`id="welcome"`, "Your pond is ready", "Frog pond")
	if u := webtest.Read[webtest.User](p.Get("/api/auth")); u.Username != "root" {
		t.Errorf("signed in as %s", u.Username)
	}
	p.Get("/owner/reports").Want(http.StatusOK)

	other := r.Stranger()
	other.Get("/setup").Leads("/")
	other.Get("/").Leads("/login")
	other.Form("/setup", form{"username": {"eve"}, "password": {webtest.Password}}).Want(http.StatusConflict)
	other.Get("/").Leads("/login")
}

func TestAnotherMachineNeedsTheSetupCode(t *testing.T) {
	r := webtest.Start(t)
	for _, header := range []string{"X-Forwarded-For", "Forwarded", "X-Real-Ip"} {
		p := r.Stranger().With(header, "203.0.113.9")
		p.Get("/setup").Want(http.StatusOK).Has(`name="code"`).Lacks(webtest.SetupCode)
		p.Get("/setup?code=SCAN-NED2").Has(`value="SCAN-NED2"`)
		for _, code := range []string{"", "WRONG", webtest.SetupCode + "X"} {
			p.Form("/setup", form{"code": {code}, "username": {"root"}, "password": {webtest.Password}}).Want(http.StatusUnprocessableEntity).Has(`value="root"`)
		}
	}
	// Through a proxy on this machine that says nothing of whom it asks for.
	for _, host := range []string{"chat.lan", "192.168.1.20:8080", "[fd00::2]", "localhost.lan"} {
		p := r.Stranger().With("Host", host)
		p.Get("/setup").Want(http.StatusOK).Has(`name="code"`)
		p.Form("/setup", form{"username": {"root"}, "password": {webtest.Password}}).Want(http.StatusUnprocessableEntity)
		p.Get("/metrics").Want(http.StatusNotFound)
	}
	for _, host := range []string{"localhost", "127.0.0.1:8080", "[::1]:8080", "ribbit.localhost"} {
		r.Stranger().With("Host", host).Get("/setup").Want(http.StatusOK).Lacks(`name="code"`)
	}
	p := r.Stranger().With("X-Forwarded-For", "203.0.113.9")
	p.Form("/setup", form{"code": {" pend2345 "}, "username": {"root"}, "password": {webtest.Password}}).Leads("/")
	p.Get("/").Want(http.StatusOK)
}

func TestAFailedSetupDoesNotSpendTheServersName(t *testing.T) {
	r := webtest.Start(t)
	p := r.Stranger()
	p.Form("/setup", form{"server": {longText(81)}, "username": {"root"}, "password": {webtest.Password}}).Want(http.StatusUnprocessableEntity)
	p.Get("/").Leads("/setup") // nobody was made
}

func TestSigningInByForm(t *testing.T) {
	r := webtest.Start(t)
	r.Owner("ada")
	p := r.Stranger()
	p.Get("/login?next=%2Fsettings").Want(http.StatusOK).Has(`action="/login"`, `name="next"`, `value="/settings"`)
	p.Form("/login", form{"username": {`ada"><script>`}, "password": {"wrong wrong"}, "next": {"/settings"}}).
		Want(http.StatusUnauthorized).Has("ada&#34;&gt;&lt;script&gt;", `value="/settings"`, `id="password-hint" role="alert"`).Lacks("wrong wrong", "<script>")
	p.Form("/login", form{"username": {"ada"}, "password": {webtest.Password}, "next": {"/settings"}}).Leads("/settings")
	p.Get("/settings").Want(http.StatusOK).Has(`action="/logout"`)
	p.Form("/logout", nil).Leads("/login")
	p.Get("/settings").Leads("/login?next=%2Fsettings")
	p.Get("/").Leads("/login")
}

func TestTheAddressOfChatsLeadsHome(t *testing.T) {
	r := webtest.Start(t)
	r.SignUp("ada").Get("/chats").Leads("/")
	r.Stranger().Get("/chats").Leads("/login?next=%2Fchats")
}

func TestJoiningByLink(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup(chat.SignupInvite))
	ada := r.Owner("ada")
	link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{By: chat.UserID(ada.ID), Uses: 1, Age: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	p := r.Stranger()
	p.Get("/join/"+link.Code).Want(http.StatusOK).Has("ada", `name="username"`).Lacks("Join code")
	p.Form("/join/"+link.Code, form{"username": {"a b"}, "password": {webtest.Password}}).Want(http.StatusUnprocessableEntity).Has(`value="a b"`)
	p.Form("/join/"+link.Code, form{"username": {"ADA"}, "password": {webtest.Password}}).Want(http.StatusConflict).Has(`value="ADA"`)
	p.Form("/join/"+link.Code, form{"username": {"grace"}, "password": {webtest.Password}}).Leads("/")
	p.Get("/").Want(http.StatusOK)
	r.Stranger().Get("/join/" + link.Code).Want(http.StatusNotFound)
	for _, dead := range []string{"nonsense", link.Code} {
		r.Stranger().Get("/join/"+dead).Want(http.StatusNotFound).Has("This link has run out", "Ask whoever sent it", `action="/join"`, `value="`+dead+`"`).Lacks(`name="username"`)
		r.Stranger().Form("/join/"+dead, form{"username": {"linus"}, "password": {webtest.Password}}).Want(http.StatusNotFound).Has("This link has run out")
	}
	r.Stranger().Form("/signup", form{"username": {"eve"}, "password": {webtest.Password}}).Want(http.StatusUnprocessableEntity)
	r.Stranger().Form("/signup", form{"username": {"eve"}, "password": {webtest.Password}, "invite": {"mistyped"}}).
		Want(http.StatusUnprocessableEntity).Has("Join code", `value="mistyped"`, `value="eve"`, "This code is mistyped, used up or too old")
	p.Get("/signup").Leads("/")
}

// Somebody opens a link in time, and has made up their mind when it is too late.
func TestAJoinLinkThatIsTooOldAdmitsNobody(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithSignup(chat.SignupInvite), webtest.WithClock(clock))
	r.Owner("ada")
	link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 9, Age: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	grace := form{"username": {"grace"}, "password": {webtest.Password}}
	p := r.Stranger()
	p.Get("/join/" + link.Code).Want(http.StatusOK)
	clock.Turn(time.Hour + time.Minute)
	p.Form("/join/"+link.Code, grace).Want(http.StatusNotFound).Has("This link has run out", "Ask whoever sent it", `value="`+link.Code+`"`)
	p.Get("/join/" + link.Code).Want(http.StatusNotFound).Has("This link has run out")
	p.Form("/signup", form{"username": {"grace"}, "password": {webtest.Password}, "invite": {link.Code}}).
		Want(http.StatusUnprocessableEntity).Has("This code is mistyped, used up or too old", `value="grace"`, `value="`+link.Code+`"`)
	p.Post("/api/auth/signup", object{"username": "grace", "password": webtest.Password, "invite": link.Code}).Want(http.StatusUnprocessableEntity).Has(`"field":"invite"`)
	again, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 1, Age: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	p.Form("/join/"+again.Code, grace).Leads("/")
}

func TestAJoinLinkOfNobodyInParticularAsksForNoCode(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup(chat.SignupInvite))
	r.Owner("ada")
	link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 1, Age: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	p := r.Stranger()
	p.Get("/join/" + link.Code).Want(http.StatusOK).Has(`action="/join/` + link.Code).Lacks("Join code")
	p.Form("/join/"+link.Code, form{"username": {"grace"}, "password": {webtest.Password}}).Leads("/")
}

// threadAt is the thread that an answer leads to.
func threadAt(t *testing.T, a *webtest.Answer) int64 {
	t.Helper()
	a.Want(http.StatusSeeOther)
	id, err := strconv.ParseInt(strings.TrimPrefix(a.Header.Get("Location"), "/chats/"), 10, 64)
	if err != nil {
		t.Fatalf("%s leads to %q", a.Call, a.Header.Get("Location"))
	}
	return id
}

var messageID = regexp.MustCompile(`<li[^>]* id="message-(\d+)"`)

func TestAWholeChatByForms(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.Owner("ada"), r.SignUp("grace"), r.SignUp("linus")

	// Start a chat.
	ada.Get("/chats/new").Want(http.StatusOK).Has(`id="new-chat"`, `action="/chats"`, "grace", "linus")
	ada.Get("/chats/new?q=gra").Want(http.StatusOK).Has("grace").Lacks(`data-name="linus"`)
	ada.Get(fmt.Sprintf("/chats/new?q=lin&user=%d&title=Pond", grace.ID)).Want(http.StatusOK).Has("checked", `value="Pond"`, `data-name="linus"`)
	ada.Form("/chats", form{"title": {"Kept"}, "q": {"gra"}}).Want(http.StatusUnprocessableEntity).Has(`value="Kept"`, `value="gra"`)
	id := threadAt(t, ada.Form("/chats", form{"user": {fmt.Sprint(grace.ID)}, "title": {"out of sight"}}))
	if again := threadAt(t, grace.Form("/chats", form{"user": {fmt.Sprint(ada.ID)}})); again != id {
		t.Errorf("the other side opens %d, want %d", again, id)
	}
	group := threadAt(t, ada.Form("/chats", form{"user": {fmt.Sprint(grace.ID), fmt.Sprint(linus.ID)}, "title": {"The pond"}}))
	ada.Get(fmt.Sprintf("/chats/%d", group)).Has("The pond")

	// Send, with what was typed kept when it is refused.
	thread, send := fmt.Sprintf("/chats/%d", id), fmt.Sprintf("/chats/%d/messages", id)
	page := ada.Get(thread).Want(http.StatusOK).Has(`id="composer"`, `action="`+send+`"`, `name="content"`, `id="messages"`)
	page.Has(fmt.Sprintf(`data-thread="%d"`, id))
	ada.Form(send, form{"content": {"  "}}).Want(http.StatusUnprocessableEntity).Has(`id="composer"`)
	ada.Form(send, form{"content": {longText(10_001)}}).Want(http.StatusUnprocessableEntity).Has(longText(10_001))
	a := ada.Form(send, form{"content": {"hello <b>frogs</b>\r\nsecond line"}, "client_id": {""}, "reply_to": {""}}).Want(http.StatusSeeOther)
	if at := a.Header.Get("Location"); !strings.HasPrefix(at, thread+"#message-") {
		t.Errorf("sending leads to %q", at)
	}
	seen := grace.Get(thread).Want(http.StatusOK).Has("hello &lt;b&gt;frogs&lt;/b&gt;", `data-seq="1"`, fmt.Sprintf(`data-sender="%d"`, ada.ID))
	found := messageID.FindSubmatch(seen.Body)
	if found == nil {
		t.Fatalf("no message on the page:\n%s", seen.Body)
	}
	msg := fmt.Sprintf("/chats/%d/messages/%s", id, found[1])
	grace.Get("/").Has(fmt.Sprintf(`id="nav-%d"`, id), "ada")

	// Reply, with a sticker.
	grace.Get(thread + "?reply=" + string(found[1])).Want(http.StatusOK).Has(`name="reply_to" value="` + string(found[1]) + `"`)
	grace.Get(fmt.Sprintf("/stickers?thread=%d", id)).Want(http.StatusOK).Has(`action="`+send+`"`, "happy")
	grace.Form(send, form{"sticker": {"happy"}, "reply_to": {string(found[1])}}).Want(http.StatusSeeOther)
	grace.Form(send, form{"sticker": {"nope"}}).Want(http.StatusUnprocessableEntity)

	// Edit.
	grace.Form(msg+"/edit", form{"content": {"mine"}}).Want(http.StatusForbidden)
	ada.Get(msg).Want(http.StatusOK).Has(msg+"/edit", msg+"/delete", msg+"/reactions")
	ada.Get(msg + "/edit").Want(http.StatusOK).Has("hello &lt;b&gt;frogs&lt;/b&gt;")
	ada.Form(msg+"/edit", form{"content": {""}}).Want(http.StatusUnprocessableEntity)
	ada.Form(msg+"/edit", form{"content": {longText(10_001)}}).Want(http.StatusUnprocessableEntity).Has(longText(10_001))
	ada.Form(msg+"/edit", form{"content": {"edited frogs"}}).Leads(thread + "#message-" + string(found[1]))
	grace.Get(thread).Has("edited frogs")

	// React, and take it back.
	grace.Form(msg+"/reactions", form{"reaction": {":laugh:"}}).Leads(thread + "#message-" + string(found[1]))
	ada.Get(msg + "/reactions?reaction=:laugh:").Want(http.StatusOK).Has("grace")
	grace.Form(msg+"/reactions", form{"reaction": {":laugh:"}}).Want(http.StatusSeeOther)
	ada.Get(msg + "/reactions?reaction=:laugh:").Want(http.StatusNoContent)
	grace.Form(msg+"/reactions", form{"reaction": {"<script>"}}).Want(http.StatusUnprocessableEntity).Lacks("<script>")

	// Search.
	grace.Get("/search?q=edited").Want(http.StatusOK).Has("<mark>edited</mark>")
	grace.Get("/search?q=" + url.QueryEscape(`"><script>`)).Lacks("<script>")
	grace.Get("/search?q=" + strings.Repeat("a", 201)).Want(http.StatusUnprocessableEntity)
	linus.Get("/search?q=edited").Want(http.StatusOK).Lacks("<mark>edited</mark>")

	// Delete.
	grace.Form(msg+"/delete", nil).Want(http.StatusForbidden)
	ada.Get(msg+"/delete").Want(http.StatusOK).Has(`id="delete-message"`, `action="`+msg+`/delete"`)
	ada.Form(msg+"/delete", nil).Leads(thread + "#message-" + string(found[1]))
	grace.Get(thread).Has("[message deleted]").Lacks("edited frogs")

	// Read, profile, settings.
	ada.Form(thread+"/read", nil).Leads(thread)
	grace.Get(fmt.Sprintf("/users/%d", ada.ID)).Want(http.StatusOK).Has("ada")
	grace.Get("/users/9999").Want(http.StatusNotFound)
	theme := grace.Form("/settings/look", form{"theme": {"dark"}})
	theme.Leads("/settings")
	grace.Get("/settings").Has(`data-theme="dark"`)
	grace.Form("/settings/look", form{"theme": {`x"><script>`}}).Leads("/settings")
	grace.Get("/settings").Lacks(`data-theme`, "<script>")
}

func TestAReportReachesTheOwner(t *testing.T) {
	r := webtest.Start(t)
	root, ada, grace := r.Owner("root"), r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	m := ada.Send(id, "out of place")
	msg := fmt.Sprintf("/chats/%d/messages/%d", id, m.ID)
	grace.Get(msg + "/report").Want(http.StatusOK).Has(`id="report-message"`)
	grace.Form(msg+"/report", form{"reason": {longText(501)}}).Want(http.StatusUnprocessableEntity).Has(longText(501))
	grace.Form(msg+"/report", form{"reason": {"it is rude"}}).Leads(fmt.Sprintf("/chats/%d", id))
	ada.Form(msg+"/report", form{"reason": {"my own"}}).Want(http.StatusUnprocessableEntity)
	page := root.Get("/owner/reports").Want(http.StatusOK).Has("it is rude", "out of place", "grace")
	ada.Get("/owner/reports").Want(http.StatusNotFound).Lacks("rude")
	resolve := regexp.MustCompile(`action="(/owner/reports/\d+/resolve)"`).FindSubmatch(page.Body)
	if resolve == nil {
		t.Fatal("the report cannot be resolved")
	}
	ada.Form(string(resolve[1]), form{"delete": {"true"}}).Want(http.StatusNotFound)
	if ada.Message(m.ID).Deleted {
		t.Error("who may not resolve a report deletes by it")
	}
	root.Form(string(resolve[1]), form{"delete": {"true"}}).Leads("/owner/reports")
	root.Get("/owner/reports").Lacks("it is rude")
	if !ada.Message(m.ID).Deleted {
		t.Error("the message is still there")
	}
}

func TestAFragmentIsAFragment(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	thread := fmt.Sprintf("/chats/%d", id)
	a := ada.Fragment(thread+"/messages", form{"content": {"hi"}, "client_id": {"c1"}}).Want(http.StatusCreated).Has(`id="message-`)
	a.Lacks("<html", "<body")
	ada.Fragment(thread+"/messages", form{"content": {"hi"}, "client_id": {"c1"}}).Want(http.StatusOK)
	ada.Fragment(thread+"/messages", form{"content": {""}}).Want(http.StatusUnprocessableEntity).Lacks("<html")
	ada.Fragment(thread+"/read", nil).Want(http.StatusNoContent)
	ada.With("HX-Request", "true").Get(thread).Want(http.StatusOK).Has(`id="pane"`).Lacks("<html")
	ada.With("HX-Request", "true").Get("/chats/9999").Want(http.StatusNotFound).Lacks("<html")
	open := ada.Fragment("/chats", form{"user": {fmt.Sprint(grace.ID)}}).Want(http.StatusOK).Has(`id="pane"`)
	if open.Header.Get("HX-Push-Url") != thread {
		t.Errorf("it pushes %q", open.Header.Get("HX-Push-Url"))
	}
	r.Stranger().With("HX-Request", "true").Get(thread).Want(http.StatusUnauthorized).Lacks("<html")
}

func TestThePageOfALongChatHasItsPagesAndPermalinks(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	var ids []int64
	for i := range 120 {
		ids = append(ids, ada.Send(id, fmt.Sprintf("line %d.", i+1)).ID)
	}
	thread := fmt.Sprintf("/chats/%d", id)
	ada.Get(thread).Has("line 120.", "line 71.").Lacks("line 70.")
	older := fmt.Sprintf("%s?before=%d", thread, ids[70])
	ada.Get(thread).Has(strings.ReplaceAll(older, "&", "&amp;"))
	ada.Get(older).Want(http.StatusOK).Has("line 70.", "line 21.").Lacks("line 71.", "line 20.")
	ada.Get(fmt.Sprintf("%s?m=%d", thread, ids[59])).Want(http.StatusOK).Has("line 60.", "line 50.", "line 70.").Lacks("line 1.", "line 119.")
	ada.Get(fmt.Sprintf("%s?after=%d", thread, ids[9])).Want(http.StatusOK).Has("line 11.").Lacks("line 10.")
	grace.Put(fmt.Sprintf("/api/chat_threads/%d/read", id), object{"messageId": ids[9]}).Want(http.StatusOK)
	grace.Get(thread).Want(http.StatusOK).Has("line 11.").Lacks("line 119.") // opens where she has to read on
}
