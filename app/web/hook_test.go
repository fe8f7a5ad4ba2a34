package web_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/png"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/media"
	"ribbit/app/web/webtest"
)

// hooked is a chat of ada's and grace's with a hook.
type hooked struct {
	t          *testing.T
	r          *webtest.Ribbit
	ada, grace *webtest.Person
	program    *webtest.Person
	thread     int64
	hook       chat.Hook
	key        string
}

func newHooked(t *testing.T, options ...webtest.Option) *hooked {
	r := webtest.Start(t, options...)
	w := &hooked{t: t, r: r, ada: r.SignUp("ada"), grace: r.SignUp("grace"), program: r.Stranger()}
	w.thread = w.ada.Chat(w.grace, r.SignUp("linus"))
	w.hook, w.key = addHook(t, r, w.thread, "Washer")
	return w
}

func addHook(t *testing.T, r *webtest.Ribbit, thread int64, label string) (chat.Hook, string) {
	t.Helper()
	h, key, err := r.Chat.AddHook(t.Context(), chat.NewHook{Thread: chat.ThreadID(thread), Label: label})
	check(t, err)
	return h, key
}

// say sends a program's request; headers are "Name: value".
func (w *hooked) say(method, path, body string, headers ...string) *webtest.Answer {
	p := w.program
	kind := "application/x-www-form-urlencoded" // as curl calls everything
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		if name == "Content-Type" {
			kind = value
			continue
		}
		p = p.With(name, value)
	}
	return p.Do(method, "/hook/"+w.key+path, kind, []byte(body))
}

// last is the last message of the chat.
func (w *hooked) last() webtest.Message {
	w.t.Helper()
	ms := w.grace.Thread(w.thread).Messages
	return ms[len(ms)-1]
}

const jsonType = "Content-Type: application/json"

func TestAProgramWritesInItsOwnWords(t *testing.T) {
	w := newHooked(t)
	for _, c := range []struct {
		name, path, body string
		headers          []string
		status           int
		answer           string // a part of it
		content, title   string
		priority         int
	}{
		{name: "plain text", body: "Washer done", status: 200, answer: `"event":"message","topic":"Washer","message":"Washer done"`, content: "Washer done"},
		{name: "ntfy", body: "4.2 GB", headers: []string{"Title: Backup done", "Prio: 4", "Priority: high"}, status: 200, answer: `"title":"Backup done"`, content: "4.2 GB", title: "Backup done", priority: 4},
		{name: "ntfy by query", path: "/nas?title=Backup&p=urgent&token=tk_none", body: "4.2 GB", status: 200, answer: `"topic":"nas"`, content: "4.2 GB", title: "Backup", priority: 5},
		{name: "ntfy JSON", body: `{"topic":"nas","message":"Full","title":"Disk","priority":5}`, headers: []string{jsonType}, status: 200, answer: `"topic":"nas"`, content: "Full", title: "Disk", priority: 5},
		{name: "Gotify", path: "/message?token=abc", body: `{"title":"Disk","message":"Full","priority":8}`, headers: []string{jsonType}, status: 200, answer: `"priority":8`, content: "Full", title: "Disk", priority: 4},
		{name: "Gotify as a form", path: "//message", body: "title=Disk&message=Full&priority=5", status: 200, answer: `"appid":`, content: "Full", title: "Disk", priority: 3},
		{name: "Slack", body: `{"text":"Deploy *done*"}`, headers: []string{jsonType}, status: 200, answer: "ok", content: "Deploy **done**"},
		{name: "Slack as a form", body: "payload=" + url.QueryEscape(`{"text":"Deploy done"}`), status: 200, answer: "ok", content: "Deploy done"},
		{name: "Slack without a text", body: `{"text":"","attachments":[{"title":"CI","text":"red","color":"danger"}]}`, headers: []string{jsonType}, status: 200, answer: "ok", content: "red", title: "CI", priority: 3},
		{name: "Discord", body: `{"content":"Hop","embeds":[]}`, headers: []string{jsonType}, status: 204, content: "Hop"},
		{name: "Discord that waits", path: "?wait=true", body: `{"content":"Hop"}`, headers: []string{jsonType}, status: 200, answer: `"content":"Hop"`, content: "Hop"},
		{name: "Discord with an embed", body: `{"embeds":[{"title":"Disk","description":"Full"}]}`, headers: []string{jsonType}, status: 204, content: "Full", title: "Disk", priority: 3},
		{name: "Alertmanager", body: firing("f1", "firing"), headers: []string{jsonType}, status: 200, answer: "{}", content: "Soon\ninstance: nas", title: "Disk full", priority: 5},
		{name: "any JSON", body: `{"msg":"Hop"}`, headers: []string{jsonType}, status: 200, answer: `"message":"Hop"`, content: "Hop"},
		{name: "a field by its path", path: "?text=data.0.name", body: `{"data":[{"name":"Hop"}]}`, headers: []string{jsonType}, status: 200, answer: `"message":"Hop"`, content: "Hop"},
		{name: "a text that looks like JSON", body: `{`, status: 200, answer: `"message":"{"`, content: "{"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := w.say(http.MethodPost, c.path, c.body, c.headers...).Want(c.status)
			a.Has(c.answer)
			m := w.last()
			if m.Content != c.content || !m.Sender.Bot || m.Sender.Username != "Washer" || m.Receiver != nil {
				t.Errorf("the message is %+v", m)
			}
			title, priority := "", 0
			if m.Notice != nil {
				title, priority = m.Notice.Title, m.Notice.Priority
			}
			if title != c.title || priority != c.priority {
				t.Errorf("the notice is %+v", m.Notice)
			}
		})
	}
}

func firing(fingerprint, status string) string {
	return fmt.Sprintf(`{"version":"4","groupKey":"{}","status":%[2]q,"receiver":"pond","externalURL":"http://am.lan:9093","alerts":[
		{"status":%[2]q,"labels":{"alertname":"DiskFull","severity":"critical","instance":"nas"},"annotations":{"summary":"Disk full","description":"Soon"},
		"startsAt":"2026-11-29T02:00:00Z","endsAt":"0001-01-01T00:00:00Z","generatorURL":"http://prom.lan/graph","fingerprint":%[1]q}]}`, fingerprint, status)
}

func TestWhatAProgramSaysAgainTakesTheFirstOnesPlace(t *testing.T) {
	w := newHooked(t)
	count := func() int64 { return w.ada.Thread(w.thread).LastSeq }
	before := count()
	w.say(http.MethodPost, "", "Full soon", "X-Id: disk", "Title: Disk")
	first := w.last()
	w.say(http.MethodPost, "", "Full", "X-Id: disk", "Title: Disk")
	if m := w.last(); count() != before+1 || m.ID != first.ID || m.Content != "Full" || m.Notice.Repeats != 1 || m.Version <= first.Version {
		t.Errorf("%d messages, the last is %+v", count()-before, m)
	}
	w.say(http.MethodPost, "", "Other", "X-Id: other")
	w.say(http.MethodPost, "", firing("f1", "firing"), jsonType)
	alert := w.last()
	w.say(http.MethodPost, "", firing("f1", "resolved"), jsonType)
	if m := w.last(); m.ID != alert.ID || !m.Notice.Resolved || m.Notice.Priority != 3 || count() != before+3 {
		t.Errorf("the alert that is over is %+v", m.Notice)
	}
	w.say(http.MethodPost, "", firing("f1", "firing"), jsonType)
	if m := w.last(); m.ID == alert.ID || m.Notice.Resolved {
		t.Error("an alert that begins anew is hidden in the old one")
	}
	// Without a key the same is folded only when nothing was said in between, and a plain text never.
	at := count()
	for range 3 {
		w.say(http.MethodPost, "", "Full", "Title: Disk")
	}
	if m := w.last(); count() != at+1 || m.Notice.Repeats != 2 {
		t.Errorf("%d messages of the same notice, repeats %d", count()-at, m.Notice.Repeats)
	}
	w.ada.Send(w.thread, "I see")
	w.say(http.MethodPost, "", "Full", "Title: Disk")
	w.say(http.MethodPost, "", "Done")
	w.say(http.MethodPost, "", "Done")
	if count() != at+5 {
		t.Errorf("%d messages, want 5", count()-at)
	}
	// Who deletes the message begins anew, too.
	w.say(http.MethodPost, "", "One", "X-Id: gone")
	r := w.r.Owner("root")
	r.Put(message(w.last().ID), object{}).Want(http.StatusOK)
	w.say(http.MethodPost, "", "Two", "X-Id: gone").Want(http.StatusOK)
	if m := w.last(); m.Content != "Two" || m.Deleted {
		t.Errorf("after a deletion there is %+v", m)
	}
}

func TestAHookRefusesWhatIsNone(t *testing.T) {
	w := newHooked(t)
	w.program.Do(http.MethodPost, "/hook/none", "text/plain", []byte("x")).Refused(http.StatusNotFound, "")
	w.program.Do(http.MethodPost, "/hook/none", "text/plain", bytes.Repeat([]byte("x"), 3<<20)).Refused(http.StatusNotFound, "")
	w.program.Get("/hook/" + w.key).Want(http.StatusMethodNotAllowed)
	w.say(http.MethodPost, "", "").Refused(http.StatusUnprocessableEntity, "message")
	w.say(http.MethodPost, "", " \n ").Refused(http.StatusUnprocessableEntity, "message")
	w.say(http.MethodPost, "", `{"a":1}`, jsonType).Refused(http.StatusUnprocessableEntity, "message")
	w.say(http.MethodPost, "?text=a.x", `{"a":{"y":"Hop"}}`, jsonType).Refused(http.StatusUnprocessableEntity, "text").Has("text=a.x")
	w.say(http.MethodPost, "", `[1]`, jsonType).Refused(http.StatusUnprocessableEntity, "message")
	w.say(http.MethodPost, "", `{"text":`, jsonType).Refused(http.StatusBadRequest, "")
	w.say(http.MethodPost, "", strings.Repeat("x", chat.MaxHookText+1)).Refused(http.StatusRequestEntityTooLarge, "")
	w.say(http.MethodPost, "", strings.Repeat("x", 1<<20)).Refused(http.StatusRequestEntityTooLarge, "")
	w.say(http.MethodPost, "", `{"message":"`+strings.Repeat("x", chat.MaxHookText+1)+`"}`, jsonType).Refused(http.StatusRequestEntityTooLarge, "")
	if n := w.ada.Thread(w.thread).LastSeq; n != 0 {
		t.Errorf("%d messages came of it", n)
	}
	// A foreign page may use what it has the key of; the key is all that counts.
	w.say(http.MethodPut, "/", "Hop", "Origin: http://evil.example", "Sec-Fetch-Site: cross-site").Want(http.StatusOK)
	check(t, w.r.Store.EndHook(t.Context(), w.hook.ID, w.r.Chat.Now()))
	w.say(http.MethodPost, "", "Hop").Refused(http.StatusNotFound, "")
	if _, _, err := w.r.Chat.SignIn(t.Context(), chat.SignInTry{Name: "Washer", Password: "!", Label: ""}); !chat.Is(err, chat.Unauthenticated) {
		t.Errorf("a bot signs in: %v", err)
	}
}

// TestAWrongKeyIsAnsweredSlowlyAndARightOneMeanwhile guesses keys from one address at which a program writes, too.
func TestAWrongKeyIsAnsweredSlowlyAndARightOneMeanwhile(t *testing.T) {
	w := newHooked(t)
	const guesses, messages, shortest = 8, 4, 500 * time.Millisecond
	wasFirst := false // all with the right key, before any of the wrong ones
	for try := 0; try < 20 && !wasFirst; try++ {
		var all sync.WaitGroup
		var answered atomic.Int64
		for i := range guesses {
			all.Go(func() {
				began := time.Now()
				w.program.Do(http.MethodPost, fmt.Sprintf("/hook/guess%d", i), "text/plain", []byte("x")).Refused(http.StatusNotFound, "")
				answered.Add(1)
				if took := time.Since(began); took < shortest {
					t.Errorf("a wrong key is answered after %v", took)
				}
			})
		}
		for range messages {
			w.say(http.MethodPost, "", "Washer done").Want(http.StatusOK)
		}
		wasFirst = answered.Load() == 0 // on a busy machine not every time
		all.Wait()
	}
	if !wasFirst {
		t.Error("a right key waits for the wrong ones")
	}
}

func TestALongTextIsAttachedWhole(t *testing.T) {
	w := newHooked(t)
	text := strings.Repeat("ribbit ", 20_000)
	w.say(http.MethodPost, "", text, "Title: Log").Want(http.StatusOK)
	m := w.last()
	if len(m.Attachments) != 1 || m.Attachments[0].Name != "message.txt" || m.Attachments[0].Size != int64(len(text)) || m.Notice.Title != "Log" {
		t.Fatalf("the message carries %+v", m.Attachments)
	}
	if n := len([]rune(m.Content)); n > chat.MaxContentRunes || n < chat.MaxContentRunes-10 || !strings.HasPrefix(m.Content, "ribbit ribbit") {
		t.Errorf("its text has %d characters", n)
	}
	w.grace.Get(m.Attachments[0].URL).Want(http.StatusOK).Has(text)
}

func TestAProgramSendsFiles(t *testing.T) {
	w := newHooked(t)
	picture := photo(t, 60, 40)
	w.say(http.MethodPut, "/topic", string(picture), "Filename: door.jpg", "Title: Front door", "Message: Parcel").Want(http.StatusOK)
	if m := w.last(); m.Kind != "image" || m.Attachments[0].Name != "door.jpg" || m.Content != "Parcel" || m.Notice.Title != "Front door" {
		t.Errorf("a named file came as %+v", m)
	}
	w.say(http.MethodPut, "", string(picture)).Want(http.StatusOK)
	if m := w.last(); m.Kind != "image" || m.Attachments[0].Name != "attachment.jpg" {
		t.Errorf("a file without a name came as %+v", m)
	}
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	check(t, form.WriteField("payload_json", `{"content":"From the camera"}`))
	file, err := form.CreateFormFile("files[0]", "cam.jpg")
	check(t, err)
	_, err = file.Write(picture)
	check(t, err)
	check(t, form.Close())
	w.say(http.MethodPost, "?wait=true", b.String(), "Content-Type: "+form.FormDataContentType()).Want(http.StatusOK).Has(`"content":"From the camera"`)
	if m := w.last(); m.Content != "From the camera" || len(m.Attachments) != 1 || m.Attachments[0].Name != "cam.jpg" {
		t.Errorf("Discord's form came as %+v", m)
	}
	w.say(http.MethodPut, "", strings.Repeat("\xff", webtest.MaxUpload+100_000), "Filename: big.bin").Refused(http.StatusRequestEntityTooLarge, "")
}

func TestAFloodAtOneHookLeavesTheOthersAlone(t *testing.T) {
	w := newHooked(t, webtest.WithRateLimits())
	_, other := addHook(t, w.r, w.thread, "Dryer")
	refused := 0
	for range 100 {
		if a := w.say(http.MethodPost, "", "again"); a.Status == http.StatusTooManyRequests {
			refused++
			if a.Header.Get("Retry-After") == "" {
				t.Error("it does not say when to come back")
			}
		}
	}
	if refused < 10 {
		t.Errorf("%d of 100 were refused", refused)
	}
	// Nobody else is told to wait, however many of it there are at a time.
	const hands, each = 8, 50
	var flood sync.WaitGroup
	var taken atomic.Int64
	began := time.Now()
	for range hands {
		flood.Go(func() {
			for range each {
				if w.say(http.MethodPost, "", "again").Status == http.StatusOK {
					taken.Add(1)
				}
			}
		})
	}
	isOver := make(chan struct{})
	go func() { flood.Wait(); close(isOver) }()
	dryer, said := *w, 0
	dryer.key = other
	for isFlooded := true; isFlooded && said < 50; said++ { // itself it may send 60 at once
		dryer.say(http.MethodPost, "", "Dry").Want(http.StatusOK)
		select {
		case <-isOver:
			isFlooded = false
		default:
		}
	}
	<-isOver
	if most := 60 + int64(time.Since(began)/(100*time.Millisecond)) + 1; taken.Load() > most {
		t.Errorf("%d of %d were taken where %d are allowed", taken.Load(), hands*each, most)
	}
}

func TestAHookWritesIntoADirectChatThatStaysOneOfTwo(t *testing.T) {
	w := newHooked(t)
	w.thread = w.ada.Chat(w.grace)
	_, w.key = addHook(t, w.r, w.thread, "Washer")
	w.say(http.MethodPost, "", "Done").Want(http.StatusOK)
	thread := w.grace.Thread(w.thread)
	if m := thread.Messages[0]; m.Receiver != nil || m.Sender.Username != "Washer-2" || thread.Unread != 1 || len(thread.Users) != 2 {
		t.Errorf("it came as %+v into %+v", m, thread.Users)
	}
	if m := w.ada.Send(w.thread, "Fine"); m.Receiver == nil || m.Receiver.ID != w.grace.ID {
		t.Errorf("what ada says goes to %+v", m.Receiver)
	}
}

func TestABlockedHookIsSilentInADirectChatAndNowhereElse(t *testing.T) {
	w := newHooked(t)
	w.grace.Put(fmt.Sprintf("/api/blocks/%d", w.hook.Bot.ID), nil)
	w.say(http.MethodPost, "", "Done").Want(http.StatusOK) // the others in the group want to know

	w.thread = w.ada.Chat(w.grace)
	w.hook, w.key = addHook(t, w.r, w.thread, "Dryer")
	w.say(http.MethodPost, "", "Done").Want(http.StatusOK)
	w.grace.Put(fmt.Sprintf("/api/blocks/%d", w.hook.Bot.ID), nil)
	w.say(http.MethodPost, "", "Done again").Refused(http.StatusForbidden, "")
	if m := w.last(); m.Content != "Done" {
		t.Errorf("grace reads %q of whom she has blocked", m.Content)
	}
}

func TestWhoRemovesABotEndsItsHook(t *testing.T) {
	w := newHooked(t)
	w.ada.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", w.thread, w.hook.Bot.ID), nil).Want(http.StatusNoContent)
	w.say(http.MethodPost, "", "Done").Refused(http.StatusNotFound, "")
}

func TestANoticeIsPushed(t *testing.T) {
	w := newHooked(t)
	socket := w.grace.Socket()
	socket.Join(w.thread)
	w.say(http.MethodPost, "", "Full", "Title: Disk", "Tags: warning,nas", "Click: http://nas.lan/", `Actions: view, Open, http://nas.lan/disk; copy, Code, "12,34"`)
	n := webtest.As[webtest.Message](socket.Await("chat")).Notice
	if n == nil || n.Title != "Disk" || strings.Join(n.Tags, " ") != "⚠️ nas" || n.Click != "http://nas.lan/" || len(n.Actions) != 2 ||
		n.Actions[0].URL != "http://nas.lan/disk" || n.Actions[1].Copy != "12,34" {
		t.Errorf("the notice is %+v", n)
	}
}

func TestAHookIsMadeAndEndedInItsChat(t *testing.T) {
	w := newHooked(t)
	root := w.r.Owner("root")
	hooks := fmt.Sprintf("/api/chat_threads/%d/hooks", w.thread)
	made := webtest.Read[struct {
		ID  int64
		URL string
	}](w.ada.Post(hooks, object{"label": "Door bell"}).Want(http.StatusCreated).Has(`"username":"Door-bell"`, `"lastUsedAt":null`))
	w.key = strings.TrimPrefix(made.URL, w.r.URL+"/hook/")
	w.say(http.MethodPost, "", "Ding").Want(http.StatusOK)
	w.ada.Get(hooks).Want(http.StatusOK).Has(`"label":"Door bell"`).Lacks(w.key, `"lastUsedAt":null,"url"`)
	w.ada.Post(hooks, object{"label": " "}).Refused(http.StatusUnprocessableEntity, "label")
	w.grace.Post(hooks, object{"label": "x"}).Refused(http.StatusForbidden, "")
	root.Post(hooks, object{"label": "x"}).Refused(http.StatusNotFound, "")
	root.Post("/api/owner/hooks", object{"threadId": w.thread, "label": "x"}).Refused(http.StatusNotFound, "")

	// An admin sees all of them, renews and ends them.
	root.Get("/owner/hooks").Want(http.StatusOK).Has("Door bell", "Door-bell").Lacks(w.key)
	renewed := webtest.Read[struct{ URL string }](root.Post(fmt.Sprintf("/api/owner/hooks/%d/renew", made.ID), nil).Want(http.StatusOK))
	w.say(http.MethodPost, "", "Ding").Refused(http.StatusNotFound, "")
	w.key = strings.TrimPrefix(renewed.URL, w.r.URL+"/hook/")
	w.say(http.MethodPost, "", "Ding").Want(http.StatusOK)
	w.ada.Form(fmt.Sprintf("/chats/%d/hooks/%d/end", w.thread, made.ID), nil).Want(http.StatusSeeOther)
	w.say(http.MethodPost, "", "Ding").Refused(http.StatusNotFound, "")
	own := w.ada.Chat(root)
	w.ada.Delete(fmt.Sprintf("/api/chat_threads/%d/hooks/%d", own, w.hook.ID), nil).Refused(http.StatusNotFound, "")

	// Without scripts the address stands in the page that answers, once.
	page := w.ada.Form(fmt.Sprintf("/chats/%d/hooks", own), url.Values{"label": {"Washer"}}).Want(http.StatusOK).Has(w.r.URL+"/hook/", "Shown once")
	page.Has("curl -d")
	w.ada.Get(fmt.Sprintf("/chats/%d/hooks", own)).Want(http.StatusOK).Has("Washer").Lacks(w.r.URL + "/hook/")
}

func TestWhatAProgramNamesIsFetchedByTheServer(t *testing.T) {
	w := newHooked(t)
	picture := photo(t, 60, 40)
	var led atomic.Bool
	camera := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/led":
			http.Redirect(w, r, "/elsewhere", http.StatusFound)
		case "/elsewhere":
			led.Store(true)
		case "/endless":
			for {
				if _, err := w.Write(make([]byte, 1<<16)); err != nil {
					return
				}
			}
		case "/none":
			http.NotFound(w, r)
		default:
			w.Write(picture) //nolint:errcheck // who asks may have gone
		}
	}))
	t.Cleanup(camera.Close)
	door := camera.URL + "/door.jpg"
	for _, c := range []struct {
		name, path, body string
		headers          []string
	}{
		{"ntfy", "", "Ding", []string{"Attach: " + door}},
		{"ntfy in short", "", "Ding", []string{"a: " + door}},
		{"ntfy by query", "?attach=" + url.QueryEscape(door), "Ding", nil},
		{"ntfy JSON", "", `{"topic":"door","message":"Ding","attach":"` + door + `"}`, []string{jsonType}},
		{"Gotify", "/message", `{"message":"Ding","extras":{"client::notification":{"bigImageUrl":"` + door + `"}}}`, []string{jsonType}},
		{"Slack's blocks", "", `{"text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Ding"}},{"type":"image","image_url":"` + door + `","alt_text":"x"}]}`, []string{jsonType}},
		{"a picture beside Slack's text", "", `{"blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Ding"},"accessory":{"type":"image","image_url":"` + door + `"}}]}`, []string{jsonType}},
		{"Slack's attachments", "", `{"attachments":[{"text":"Ding","image_url":"` + door + `"}]}`, []string{jsonType}},
		{"Discord", "", `{"content":"Ding","embeds":[{"image":{"url":"` + door + `"}}]}`, []string{jsonType}},
		{"Discord in small", "", `{"content":"Ding","embeds":[{"thumbnail":{"url":"` + door + `"}}]}`, []string{jsonType}},
		{"Grafana", "", `{"status":"firing","alerts":[{"annotations":{"summary":"x","description":"Ding"},"labels":{},"fingerprint":"1","imageURL":"` + door + `"}]}`, []string{jsonType}},
		{"any JSON", "", `{"msg":"Ding","image":"` + door + `"}`, []string{jsonType}},
		{"any JSON with a header", "", `{"msg":"Ding"}`, []string{jsonType, "X-Attach: " + door}},
	} {
		w.say(http.MethodPost, c.path, c.body, c.headers...)
		m := w.last()
		if m.Content != "Ding" || m.Kind != "image" || len(m.Attachments) != 1 || m.Attachments[0].Name != "door.jpg" || m.Attachments[0].Width != 60 {
			t.Errorf("%s: the message is %+v", c.name, m)
			continue
		}
		w.grace.Get(m.Attachments[0].URL).Want(http.StatusOK)
	}
	w.grace.Get(fmt.Sprintf("/chats/%d", w.thread)).Want(http.StatusOK).Lacks(camera.URL)

	// What is refused, not there or too long is a link, and nothing of it is kept.
	for _, address := range []string{"http://127.0.0.2:1/x.png", "http://169.254.169.254/latest/meta-data", "http://[::1]:1/", camera.URL + "/led", camera.URL + "/none", camera.URL + "/endless"} {
		w.say(http.MethodPost, "", "Dong", "Title: Door", "Attach: "+address).Want(http.StatusOK)
		if m := w.last(); m.Content != "Dong\n"+address || m.Kind != "text" || len(m.Attachments) != 0 || m.Notice.Title != "Door" {
			t.Errorf("%s came as %+v", address, m)
		}
	}
	if led.Load() {
		t.Error("a redirect was followed")
	}
	w.say(http.MethodPost, "", "", "Attach: "+door).Want(http.StatusOK)
	if m := w.last(); m.Content != "" || len(m.Attachments) != 1 {
		t.Errorf("a picture alone came as %+v", m)
	}
	many := strings.Repeat(`{"image":{"url":"`+door+`"}},`, chat.MaxAttachments+1)
	w.say(http.MethodPost, "?wait=true", `{"content":"Many","embeds":[`+strings.TrimSuffix(many, ",")+`]}`, jsonType).Want(http.StatusOK)
	if m := w.last(); len(m.Attachments)+strings.Count(m.Content, door) != chat.MaxAttachments+1 {
		t.Errorf("of many pictures came %d, and %q", len(m.Attachments), m.Content)
	}
}

func TestAnIconIsShownFromThisServerAlone(t *testing.T) {
	w := newHooked(t)
	picture, huge := photo(t, 60, 40), hugePicture(t)
	there := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/words.png":
			w.Write([]byte("no picture")) //nolint:errcheck // who asks may have gone
		case "/huge.png":
			w.Write(huge) //nolint:errcheck // the same
		default:
			w.Write(picture) //nolint:errcheck // the same
		}
	}))
	t.Cleanup(there.Close)
	icon := there.URL + "/nas.png"
	for _, c := range []struct {
		name, body string
		headers    []string
	}{
		{"ntfy", "Ding", []string{"Icon: " + icon}},
		{"ntfy JSON", `{"topic":"door","message":"Ding","icon":"` + icon + `"}`, []string{jsonType}},
		{"Slack", `{"text":"Ding","icon_url":"` + icon + `"}`, []string{jsonType}},
		{"Discord", `{"content":"Ding","avatar_url":"` + icon + `"}`, []string{jsonType}},
	} {
		w.say(http.MethodPost, "", strings.ReplaceAll(c.body, "Ding", c.name), c.headers...)
		m := w.last()
		if m.Content != c.name || m.Notice == nil || !strings.HasPrefix(m.Notice.Icon, "data:image/jpeg;base64,") || len(m.Notice.Icon) > chat.MaxIconBytes || len(m.Attachments) > 0 {
			t.Fatalf("%s came as %+v, %+v", c.name, m, m.Notice)
		}
	}
	w.grace.Get(fmt.Sprintf("/chats/%d", w.thread)).Want(http.StatusOK).Has(`class="notice__icon" src="data:image/jpeg;base64,`).Lacks(there.URL)

	// What is refused or no picture is left out; what was there stays.
	for _, address := range []string{"http://127.0.0.2:1/x.png", "http://169.254.169.254/latest/meta-data", "http://[::1]:1/", there.URL + "/words.png", there.URL + "/huge.png"} {
		w.say(http.MethodPost, "", "Dong "+address, "Title: Door", "Icon: "+address).Want(http.StatusOK)
		if m := w.last(); m.Content != "Dong "+address || m.Notice.Icon != "" {
			t.Errorf("%s came as %+v, %+v", address, m, m.Notice)
		}
	}
	w.say(http.MethodPost, "", "Open", "X-Id: door", "Icon: "+icon).Want(http.StatusOK)
	w.say(http.MethodPost, "", "Closed", "X-Id: door").Want(http.StatusOK)
	if m := w.last(); m.Content != "Closed" || m.Notice.Icon == "" {
		t.Errorf("a later word of the same is %+v, %+v", m, m.Notice)
	}
}

// hugePicture is a PNG of few bytes whose head says that it is larger than any that is looked at.
func hugePicture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	check(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 1, 1))))
	head := b.Bytes()[8+8 : 8+8+13]
	binary.BigEndian.PutUint32(head, media.MaxSide)
	binary.BigEndian.PutUint32(head[4:], media.MaxSide)
	binary.BigEndian.PutUint32(b.Bytes()[8+8+13:], crc32.ChecksumIEEE(b.Bytes()[8+4:8+8+13]))
	return b.Bytes()
}
