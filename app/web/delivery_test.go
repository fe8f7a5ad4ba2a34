package web_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/delivery"
	"ribbit/app/web/webtest"
)

// heard is what a bot was told once.
type heard struct {
	key, signature string
	body           []byte
	at             time.Time
}

func (h heard) message(t *testing.T) webtest.Message {
	t.Helper()
	var in struct {
		Event   string
		Message webtest.Message
		Thread  webtest.Thread
		Server  struct{ URL string }
	}
	check(t, json.Unmarshal(h.body, &in))
	if in.Event != "message" || in.Thread.ID != in.Message.ThreadID || in.Server.URL == "" {
		t.Errorf("it was told %s", h.body)
	}
	return in.Message
}

// listeningBot is a bot of root's in a chat with ada, and the address where it listens.
type listeningBot struct {
	t      *testing.T
	r      *webtest.Ribbit
	ada    *webtest.Person
	root   *webtest.Person
	id     int64
	thread int64 // a group of ada's with the bot
	secret string
	answer func(w http.ResponseWriter, r *http.Request, n int) // n counts what was told from 1
	told   chan heard
}

func newListeningBot(t *testing.T, answer func(w http.ResponseWriter, r *http.Request, n int), options ...webtest.Option) *listeningBot {
	r := webtest.Start(t, options...)
	b := &listeningBot{t: t, r: r, ada: r.SignUp("ada"), root: r.Owner("root"), answer: answer, told: make(chan heard, 100)}
	b.id = webtest.Read[webtest.User](b.root.Post("/api/owner/bots", object{"username": "nas"}).Want(http.StatusCreated).Has(`"bot":true`)).ID
	var mu sync.Mutex
	count := 0
	address := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mu.Lock()
		count++
		n := count
		mu.Unlock()
		b.told <- heard{r.Header.Get("X-Ribbit-Delivery"), r.Header.Get("X-Ribbit-Signature"), body, time.Now()}
		b.answer(w, r, n)
	}))
	t.Cleanup(address.Close)
	b.secret = b.listen(address.URL)
	b.thread = b.ada.Chat(&webtest.Person{ID: b.id}, b.root)
	return b
}

func (b *listeningBot) hook() string { return fmt.Sprintf("/api/bots/%d/hook", b.id) }

func (b *listeningBot) listen(url string) (secret string) {
	return webtest.Read[struct{ Secret string }](b.root.Do(http.MethodPut, b.hook(), "application/json", []byte(`{"url":"`+url+`"}`)).Want(http.StatusOK)).Secret
}

// next waits for the next thing that the bot is told.
func (b *listeningBot) next() heard {
	b.t.Helper()
	select {
	case h := <-b.told:
		if h.signature != delivery.Sign(b.secret, h.body) || h.key == "" {
			b.t.Errorf("it is signed %q, as %q", h.signature, h.key)
		}
		return h
	case <-time.After(webtest.Patience):
		b.t.Fatal("the bot is not told")
		panic("unreachable")
	}
}

// progress is how far a delivery has come.
type progress struct {
	State string
	Tries int
}

// last is how far the last delivery has come.
func (b *listeningBot) last() (p progress) {
	b.t.Helper()
	answer := b.root.Get(fmt.Sprintf("/api/owner/bots/%d/deliveries", b.id)).Want(http.StatusOK)
	if list := webtest.Read[struct{ Deliveries []progress }](answer).Deliveries; len(list) > 0 {
		p = list[0]
	}
	return p
}

// settled waits until the last delivery has come so far.
func (b *listeningBot) settled(state chat.DeliveryState) {
	b.t.Helper()
	eventually(b.t, "the delivery is "+string(state), func() bool { return b.last().State == string(state) })
}

// tried waits until a try of the last delivery is over.
func (b *listeningBot) tried(times int) {
	b.t.Helper()
	eventually(b.t, "it is tried", func() bool { return b.last().Tries == times })
}

func (b *listeningBot) replies(to int64) (said []string) {
	for _, m := range b.ada.Thread(b.thread).Messages {
		if m.ReplyTo != nil && *m.ReplyTo == to {
			said = append(said, m.Sender.Username+": "+m.Content)
		}
	}
	return said
}

func says(kind, text string) func(http.ResponseWriter, *http.Request, int) {
	return func(w http.ResponseWriter, _ *http.Request, _ int) {
		w.Header().Set("Content-Type", kind)
		io.WriteString(w, text) //nolint:errcheck // who asks may have gone
	}
}

func TestABotIsToldOfWhatIsSaidToItAndItsAnswerIsPosted(t *testing.T) {
	b := newListeningBot(t, says("text/plain; charset=utf-8", "@nas is **fine**, @ada"))
	b.ada.Send(b.thread, "nobody in particular")
	asked := b.ada.Send(b.thread, "how is @nas today?")
	if m := b.next().message(t); m.ID != asked.ID || m.Content != asked.Content {
		t.Errorf("it was told of %+v", m)
	}
	b.settled(chat.DeliveryAnswered)
	if got := strings.Join(b.replies(asked.ID), "|"); got != "nas: @nas is **fine**, @ada" {
		t.Errorf("the answers are %q", got)
	}

	// In a direct chat every message is said to it, and JSON is an answer, too.
	b.answer = says("application/json", `{"content":"Yes"}`)
	direct := b.ada.Chat(&webtest.Person{ID: b.id})
	hello := b.ada.Send(direct, "hello")
	if m := b.next().message(t); m.ID != hello.ID {
		t.Errorf("it was told of %+v", m)
	}
	b.settled(chat.DeliveryAnswered)

	// Whatever else it answers is none; and neither its own answers nor what was not said to it came.
	b.answer = says("text/html", "<p>")
	b.ada.Send(b.thread, "@nas again")
	b.next()
	b.settled(chat.DeliveryDone)
	if len(b.told) != 0 {
		t.Error("it was told of more than what was said to it")
	}
	if got := b.listen("http://127.0.0.1:9/other"); got != b.secret {
		t.Error("it has another secret")
	}
}

func TestADeliveryIsTriedAgainWhileNobodyAnswers(t *testing.T) {
	b := newListeningBot(t, func(w http.ResponseWriter, r *http.Request, n int) {
		switch n {
		case 1:
			w.WriteHeader(http.StatusTooManyRequests)
		case 2:
			panic(http.ErrAbortHandler)
		default:
			says("text/plain", "At last")(w, r, n)
		}
	})
	asked := b.ada.Send(b.thread, "@nas?")
	first := b.next()
	b.tried(1)
	b.r.RestartDeliveries(func() {
		if len(b.replies(asked.ID)) != 0 {
			t.Error("it has answered")
		}
	})
	second := b.next()
	third := b.next()
	if first.key != second.key || second.key != third.key {
		t.Errorf("the tries are known as %s, %s, %s", first.key, second.key, third.key)
	}
	if one, two := second.at.Sub(first.at), third.at.Sub(second.at); one < 900*time.Millisecond || two < 1900*time.Millisecond {
		t.Errorf("it was tried again after %v and %v", one, two)
	}
	b.settled(chat.DeliveryAnswered)
	if got := b.replies(asked.ID); len(got) != 1 {
		t.Errorf("the answers are %q", got)
	}
}

func TestADeliveryIsGivenUpAndTriedOnceMoreByHand(t *testing.T) {
	clock := webtest.RunningClock()
	b := newListeningBot(t, func(w http.ResponseWriter, _ *http.Request, _ int) { w.WriteHeader(http.StatusInternalServerError) }, webtest.WithClock(clock))
	asked := b.ada.Send(b.thread, "@nas?")
	key := b.next().key
	b.tried(1)
	if state := b.last().State; state != string(chat.DeliveryWaits) {
		t.Errorf("after the first try it is %s", state)
	}
	clock.Turn(chat.MaxDeliveryAge)
	b.next()
	b.settled(chat.DeliveryGaveUp)
	page, retry := fmt.Sprintf("/bots/%d", b.id), "/deliveries/"+key+"/retry"
	b.root.Get(page).Want(http.StatusOK).Has("500, given up", retry)

	b.answer = says("text/plain", "At last")
	b.root.Form(page+retry, nil).Want(http.StatusSeeOther)
	if again := b.next(); again.key != key {
		t.Errorf("by hand it is known as %s and not %s", again.key, key)
	}
	b.settled(chat.DeliveryAnswered)
	if got := b.replies(asked.ID); len(got) != 1 {
		t.Errorf("the answers are %q", got)
	}
	b.root.Get(page).Want(http.StatusOK).Lacks("given up", retry)
}

func TestWhatABotIsToldSurvivesARestart(t *testing.T) {
	b := newListeningBot(t, says("text/plain", "Here"))
	var asked webtest.Message
	b.r.RestartDeliveries(func() { asked = b.ada.Send(b.thread, "@nas?") })
	b.next()
	b.settled(chat.DeliveryAnswered)
	if got := b.replies(asked.ID); len(got) != 1 {
		t.Errorf("the answers are %q", got)
	}
}

func TestWhatABotDoesWrongHurtsNobody(t *testing.T) {
	b := newListeningBot(t, nil)
	for _, c := range []struct {
		name   string
		answer func(http.ResponseWriter, *http.Request, int)
		state  chat.DeliveryState
	}{
		{"a gigabyte", func(w http.ResponseWriter, _ *http.Request, _ int) {
			w.Header().Set("Content-Type", "text/plain")
			piece := make([]byte, 1<<20)
			for range 1 << 10 {
				if _, err := w.Write(piece); err != nil {
					return
				}
			}
			t.Error("all of it was read")
		}, chat.DeliveryDone},
		{"a redirect", func(w http.ResponseWriter, r *http.Request, _ int) {
			http.Redirect(w, r, "http://169.254.169.254/latest/meta-data", http.StatusTemporaryRedirect)
		}, chat.DeliveryRefused},
		{"a refusal", func(w http.ResponseWriter, _ *http.Request, _ int) { w.WriteHeader(http.StatusForbidden) }, chat.DeliveryRefused},
		{"broken JSON", says("application/json", `{"content":`), chat.DeliveryDone},
		{"an upload of somebody else", says("application/json", `{"attachments":["none"]}`), chat.DeliveryDone},
		{"bytes that are no text", says("text/plain", "\xff\xfe"), chat.DeliveryAnswered},
		{"that it is gone", func(w http.ResponseWriter, _ *http.Request, _ int) { w.WriteHeader(http.StatusGone) }, chat.DeliveryGone},
	} {
		b.answer = c.answer
		b.ada.Send(b.thread, "@nas "+c.name)
		b.next()
		b.settled(c.state)
	}

	// It is told nothing more until it listens again.
	b.root.Get("/api/owner/bots").Want(http.StatusOK).Has(`"hookOff":true`)
	b.ada.Send(b.thread, "@nas are you there?")
	bots := webtest.Read[struct{ Bots []struct{ HookURL string } }](b.root.Get("/api/owner/bots")).Bots
	b.answer = says("text/plain", "")
	b.listen(bots[0].HookURL)
	b.ada.Send(b.thread, "@nas and now?")
	if m := b.next().message(t); m.Content != "@nas and now?" {
		t.Errorf("it was told of %q", m.Content)
	}
	b.settled(chat.DeliveryDone)
	b.root.Delete(b.hook(), nil).Want(http.StatusNoContent)
	b.ada.Send(b.thread, "@nas bye")
	if len(b.told) != 0 {
		t.Error("it was told though it listens nowhere")
	}
}

func TestABotListensOnlyWhereItMay(t *testing.T) {
	b := newListeningBot(t, nil)
	put := func(p *webtest.Person, url string) *webtest.Answer {
		return p.Do(http.MethodPut, b.hook(), "application/json", []byte(`{"url":"`+url+`"}`))
	}
	for _, url := range []string{"http://127.0.0.2:8000/", "http://169.254.169.254/", "http://[::1]:1/", "ftp://10.0.0.1/", "/bot", "http://0.0.0.0/", ""} {
		put(b.root, url).Refused(http.StatusUnprocessableEntity, "url")
	}
	put(b.root, "http://192.168.1.8:9000/ribbit").Want(http.StatusOK)
	put(b.ada, "http://192.168.1.8:9000/").Refused(http.StatusForbidden, "")
	put(b.r.Stranger(), "http://192.168.1.8:9000/").Refused(http.StatusUnauthorized, "")
	b.root.Do(http.MethodPut, fmt.Sprintf("/api/bots/%d/hook", b.ada.ID), "application/json", []byte(`{"url":"http://10.0.0.1/"}`)).Refused(http.StatusNotFound, "")
	b.ada.Delete(b.hook(), nil).Refused(http.StatusForbidden, "")
}

func TestATokenOfABotThatIsDisabledEndsAtOnce(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock))
	root := r.Owner("root")
	id := webtest.Read[webtest.User](root.Post("/api/owner/bots", object{"username": "nas"}).Want(http.StatusCreated)).ID
	root.Post("/api/owner/bots", object{"username": "NAS"}).Refused(http.StatusConflict, "username")
	tokens := fmt.Sprintf("/api/owner/bots/%d/tokens", id)
	made := webtest.Read[struct {
		ID    int64
		Token string
	}](root.Post(tokens, object{"label": "backup", "scope": "write", "expiresIn": 3600}).Want(http.StatusCreated).Lacks(`"expiresAt":null`))
	bot := r.Stranger()
	bot.Token = made.Token
	root.Get(tokens).Want(http.StatusOK).Has(`"backup"`).Lacks(made.Token)
	clock.Turn(time.Minute) // times are told in milliseconds
	bot.Get("/api/auth").Want(http.StatusOK).Has(`"username":"nas"`, `"bot":true`)
	used := webtest.Read[struct {
		Tokens []struct{ CreatedAt, LastSeenAt time.Time }
	}](root.Get(tokens)).Tokens[0]
	if !used.LastSeenAt.After(used.CreatedAt) {
		t.Errorf("its token was last used %v, made %v", used.LastSeenAt, used.CreatedAt)
	}
	root.Put(fmt.Sprintf("/api/owner/bots/%d", id), object{"disabled": true}).Want(http.StatusOK).Has(`"disabled":true`)
	bot.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	root.Post(tokens, object{}).Refused(http.StatusConflict, "")
	root.Put(fmt.Sprintf("/api/owner/bots/%d", id), object{"disabled": false}).Want(http.StatusOK)
	again := webtest.Read[struct {
		ID    int64
		Token string
	}](root.Post(tokens, object{}).Want(http.StatusCreated))
	bot.Token = again.Token
	bot.Get("/api/auth").Want(http.StatusOK)
	root.Delete(fmt.Sprintf("%s/%d", tokens, again.ID), nil).Want(http.StatusNoContent)
	bot.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	root.Delete(fmt.Sprintf("%s/%d", tokens, again.ID), nil).Refused(http.StatusNotFound, "")
}

func TestABotAnswersWithPicturesByTheirAddress(t *testing.T) {
	b := newListeningBot(t, nil)
	picture := photo(t, 60, 40)
	camera := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/door.jpg" {
			http.Redirect(w, r, "/door.jpg", http.StatusFound)
			return
		}
		w.Write(picture) //nolint:errcheck // who asks may have gone
	}))
	t.Cleanup(camera.Close)
	bot := b.r.Stranger()
	bot.Token = webtest.Read[struct{ Token string }](b.root.Post(fmt.Sprintf("/api/owner/bots/%d/tokens", b.id), object{"scope": "write"}).Want(http.StatusCreated)).Token
	own := uploaded(t, bot, "own.jpg", picture).ID
	for _, c := range []struct {
		name, answer, content string
		files                 []string
	}{
		{"an address", `{"content":"Here","attachments":["` + camera.URL + `/door.jpg"]}`, "Here", []string{"door.jpg"}},
		{"a picture alone", `{"attachments":["` + camera.URL + `/door.jpg"]}`, "", []string{"door.jpg"}},
		{"one of each", `{"attachments":["` + camera.URL + `/door.jpg","` + own + `"]}`, "", []string{"own.jpg", "door.jpg"}},
		{"where it may not", `{"content":"Here","attachments":["http://127.0.0.2:1/x.png","` + camera.URL + `/led"]}`, "Here\nhttp://127.0.0.2:1/x.png\n" + camera.URL + "/led", nil},
	} {
		b.answer = says("application/json", c.answer)
		asked := b.ada.Send(b.thread, "@nas "+c.name)
		b.next()
		b.settled(chat.DeliveryAnswered)
		ms := b.ada.Thread(b.thread).Messages
		m := ms[len(ms)-1]
		var names []string
		for _, a := range m.Attachments {
			names = append(names, a.Name)
			eventually(t, "it is ready", func() bool { return b.ada.Get(a.URL).Status == http.StatusOK })
		}
		if m.ReplyTo == nil || *m.ReplyTo != asked.ID || m.Content != c.content || !slices.Equal(names, c.files) {
			t.Errorf("%s came as %q with %v", c.name, m.Content, names)
		}
	}
}
