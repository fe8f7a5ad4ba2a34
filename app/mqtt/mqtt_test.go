package mqtt_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	broker "github.com/mochi-mqtt/server/v2"
	"github.com/mochi-mqtt/server/v2/hooks/auth"
	"github.com/mochi-mqtt/server/v2/listeners"
	"github.com/mochi-mqtt/server/v2/packets"

	"ribbit/app/chat"
	"ribbit/app/mqtt"
	"ribbit/app/shape"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

const patience = 20 * time.Second

// house is a broker, and what came to it.
type house struct {
	t       *testing.T
	server  *broker.Server
	address string // host:port
	end     sync.Once
	frozen  chan struct{} // while something is in it, nothing that comes is read

	mu   sync.Mutex
	came map[string][]string // by topic
}

// newHouse starts a broker at an address, at a free one where that is "", to which ada gets by her password.
func newHouse(t *testing.T, address string) *house {
	t.Helper()
	h := &house{t: t, came: map[string][]string{}, frozen: make(chan struct{}, 1)}
	if address == "" {
		address = "127.0.0.1:0"
	}
	h.server = broker.New(&broker.Options{InlineClient: true, Logger: slog.New(slog.DiscardHandler)})
	h.must(h.server.AddHook(new(auth.Hook), &auth.Options{Ledger: &auth.Ledger{Auth: auth.AuthRules{{Username: "ada", Password: "hunter2", Allow: true}}}}))
	l, err := net.Listen("tcp", address)
	h.must(err)
	h.address = l.Addr().String()
	h.must(h.server.AddListener(listeners.NewNet("tcp", freezing{l, h.frozen})))
	h.must(h.server.Subscribe("#", 1, func(_ *broker.Client, _ packets.Subscription, p packets.Packet) {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.came[p.TopicName] = append(h.came[p.TopicName], string(p.Payload))
	}))
	h.must(h.server.Serve())
	t.Cleanup(h.close)
	return h
}

// freezing is a listener whose connections can be frozen.
type freezing struct {
	net.Listener
	frozen chan struct{}
}

func (l freezing) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	return freezable{conn, l.frozen}, err
}

type freezable struct {
	net.Conn
	frozen chan struct{}
}

func (c freezable) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	c.frozen <- struct{}{}
	<-c.frozen
	return n, err
}

func (h *house) close() {
	h.end.Do(func() {
		h.frozen <- struct{}{} // the broker wants nobody to come while it closes: all have been read from by now
		<-h.frozen
		h.must(h.server.Close())
	})
}

func (h *house) must(err error) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
}

// last is what came to a topic last.
func (h *house) last(topic string) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	all := h.came[topic]
	if len(all) == 0 {
		return "never"
	}
	return all[len(all)-1]
}

func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("not so: %s", what)
		}
	}
}

// pond is a chat with a desk at a broker.
type pond struct {
	t     *testing.T
	store *store.Store
	rules *chat.Chat
	desk  atomic.Pointer[mqtt.Desk]
	ada   chat.User
	log   *safeBuffer
}

type safeBuffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *safeBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(p)
}

func (b *safeBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.String()
}

func newPond(t *testing.T) *pond {
	p := &pond{t: t, log: new(safeBuffer)}
	p.start(storetest.OpenWith(t, p.hear))
	p.ada = storetest.User(t, p.store, "ada")
	return p
}

func (p *pond) hear(events []chat.Event) {
	if d := p.desk.Load(); d != nil {
		d.Hear(events)
	}
}

func (p *pond) start(s *store.Store) {
	p.store = s
	p.rules = &chat.Chat{Store: p.store, Now: time.Now}
}

var shapes = shape.Shapes{
	Online: func(chat.User) bool { return false }, LastSeen: func(chat.User) time.Time { return time.Time{} },
	AvatarPath: func(chat.User) string { return "" }, FilePath: func(chat.Attachment) string { return "" }, ThumbPath: func(chat.UploadID) string { return "" },
}

func (p *pond) open(address string) {
	p.t.Helper()
	d, err := mqtt.Open(p.t.Context(), mqtt.Config{
		Chat: p.rules, Shapes: shapes, Address: address, ID: "pond", BaseURL: "http://ribbit.lan", Version: "test",
		ChatName: func(v chat.ThreadView) string { return v.Title }, UnreadName: func(u chat.User) string { return "Unread of " + u.Name },
		Log: slog.New(slog.NewTextHandler(io.Writer(p.log), nil)),
	})
	if err != nil {
		p.t.Fatal(err)
	}
	p.desk.Store(d)
	p.t.Cleanup(func() { p.close() })
}

func (p *pond) close() {
	if d := p.desk.Swap(nil); d != nil {
		d.Close()
	}
}

func (p *pond) bot() chat.User {
	p.t.Helper()
	u, _, err := p.rules.Store.UserByFold(p.t.Context(), "home")
	if err != nil {
		p.t.Fatal(err)
	}
	return u
}

func (p *pond) group(title string) chat.ThreadID {
	p.t.Helper()
	return storetest.Group(p.t, p.store, title, p.ada, p.bot())
}

func (p *pond) last(thread chat.ThreadID) chat.Message {
	p.t.Helper()
	v, err := p.rules.ThreadPage(p.t.Context(), chat.MessagesPage{Thread: thread, Caller: p.ada.ID, Limit: 1})
	if err != nil {
		p.t.Fatal(err)
	}
	if len(v.Messages) == 0 {
		return chat.Message{}
	}
	return v.Messages[0]
}

func (p *pond) send(from chat.User, thread chat.ThreadID, text string) {
	p.t.Helper()
	if _, _, err := p.rules.Send(p.t.Context(), chat.Draft{ThreadID: thread, Sender: from.ID, Content: text}); err != nil {
		p.t.Fatal(err)
	}
}

func TestAHouseFindsTheChatsOfABotAndWritesThere(t *testing.T) {
	h, p := newHouse(t, ""), newPond(t)
	p.open("mqtt://ada:hunter2@" + h.address + "/home")
	const status = "ribbit/pond/status"
	eventually(t, "it is online", func() bool { return h.last(status) == "online" })
	thread := p.group("Kitchen")
	config := fmt.Sprintf("homeassistant/notify/ribbit_pond_chat_%d/config", thread)
	eventually(t, "the chat is found", func() bool { return h.last(config) != "never" })
	var found struct {
		Name    string
		ID      string `json:"unique_id"`
		Command string `json:"command_topic"`
		Status  string `json:"availability_topic"`
		Device  struct {
			Name        string
			Identifiers []string
		}
	}
	h.must(json.Unmarshal([]byte(h.last(config)), &found))
	say := fmt.Sprintf("ribbit/pond/chats/%d/say", thread)
	if found.Name != "Kitchen" || found.ID == "" || found.Command != say || found.Status != status || found.Device.Name != "Ribbit" || len(found.Device.Identifiers) != 1 {
		t.Errorf("it is found as %+v", found)
	}
	h.must(h.server.Publish(say, []byte("The washer is done"), false, 1))
	eventually(t, "it is said", func() bool { return p.last(thread).Content == "The washer is done" })
	if m := p.last(thread); m.Sender.Name != "home" {
		t.Errorf("%s said it", m.Sender.Name)
	}

	// What others say is published, and what the bot says is not.
	p.send(p.ada, thread, "thanks")
	said := fmt.Sprintf("ribbit/pond/chats/%d/message", thread)
	eventually(t, "it is published", func() bool { return strings.Contains(h.last(said), `"content":"thanks"`) })

	// Where the bot is not, the house is not.
	secret := storetest.Group(t, p.store, "Secret", p.ada, storetest.User(t, p.store, "grace"))
	p.send(p.ada, secret, "giraffe")
	h.must(h.server.Publish(fmt.Sprintf("ribbit/pond/chats/%d/say", secret), []byte("forged"), false, 1))
	h.must(h.server.Publish(say, []byte("later"), false, 1))
	eventually(t, "what comes after that is said", func() bool { return p.last(thread).Content == "later" })
	if m := p.last(secret); m.Content != "giraffe" {
		t.Errorf("%q was said in another chat", m.Content)
	}
	h.mu.Lock()
	all := fmt.Sprint(h.came)
	h.mu.Unlock()
	if strings.Contains(all, `"content":"The washer`) || strings.Contains(all, `"content":"later`) {
		t.Error("what the bot says is published")
	}
	if strings.Contains(all, "giraffe") || strings.Contains(all, "Secret") {
		t.Error("the house knows of a chat without the bot")
	}

	// A chat that it has left goes, and goodbye is said.
	h.must(p.rules.RemoveMember(t.Context(), chat.MemberChange{Thread: thread, By: p.ada.ID, User: p.bot().ID}))
	eventually(t, "the chat is gone", func() bool { return h.last(config) == "" })
	p.close()
	eventually(t, "it is offline", func() bool { return h.last(status) == "offline" }) // what has come is confirmed before it is passed on
	if strings.Contains(p.log.String(), "hunter2") {
		t.Errorf("the log has the password: %s", p.log)
	}
}

func TestWhoOpensAChatWithTheBotHasASensorOfWhatIsUnread(t *testing.T) {
	h, p := newHouse(t, ""), newPond(t)
	p.open("mqtt://ada:hunter2@" + h.address)
	grace := storetest.User(t, p.store, "grace")
	group := storetest.Group(t, p.store, "Kitchen", p.ada, grace, p.bot())
	storetest.Direct(t, p.store, p.ada, p.bot())
	topic := func(u chat.User) string { return fmt.Sprintf("ribbit/pond/people/%d/unread", u.ID) }
	eventually(t, "nothing is unread", func() bool { return h.last(topic(p.ada)) == "0" })
	p.send(grace, group, "hop")
	eventually(t, "it is unread", func() bool { return h.last(topic(p.ada)) == "1" })
	h.must(p.rules.MarkRead(t.Context(), chat.ReadMarkChange{Thread: group, Caller: p.ada.ID, UpTo: p.last(group).ID}))
	eventually(t, "it is read", func() bool { return h.last(topic(p.ada)) == "0" })
	if got := h.last(topic(grace)); got != "never" {
		t.Errorf("of grace, who did not ask for it, is told %s", got)
	}
	if got := h.last(fmt.Sprintf("homeassistant/sensor/ribbit_pond_unread_%d/config", p.ada.ID)); !strings.Contains(got, `"name":"Unread of ada"`) || !strings.Contains(got, topic(p.ada)) {
		t.Errorf("it is found as %s", got)
	}
}

func TestABrokerThatWasAwayIsToldAllAgain(t *testing.T) {
	h, p := newHouse(t, ""), newPond(t)
	p.open("mqtt://ada:hunter2@" + h.address)
	thread := p.group("Kitchen")
	config := fmt.Sprintf("homeassistant/notify/ribbit_pond_chat_%d/config", thread)
	eventually(t, "the chat is found", func() bool { return h.last(config) != "never" })
	h.close()
	p.send(p.ada, thread, "is somebody there?") // nobody waits for it
	h = newHouse(t, h.address)
	eventually(t, "it is told", func() bool { return h.last("ribbit/pond/status") == "online" && h.last(config) != "never" })
	h.must(h.server.Publish(fmt.Sprintf("ribbit/pond/chats/%d/say", thread), []byte("back"), false, 1))
	eventually(t, "it is said", func() bool { return p.last(thread).Content == "back" })
	eventually(t, "what was said meanwhile is published", func() bool {
		return strings.Contains(h.last(fmt.Sprintf("ribbit/pond/chats/%d/message", thread)), `"content":"is somebody there?"`)
	})
}

// The desk is at one of two servers, and what is said at either is published once, in its order.
func TestAHouseHearsWhatIsSaidAtAnotherServer(t *testing.T) {
	database := storetest.Shared(t)
	h, here, there := newHouse(t, ""), &pond{t: t, log: new(safeBuffer)}, &pond{t: t}
	here.start(storetest.OpenShared(t, database, here.hear))
	there.start(storetest.OpenShared(t, database, nil))
	here.ada = storetest.User(t, here.store, "ada")
	here.open("mqtt://ada:hunter2@" + h.address)
	thread := here.group("Kitchen")
	eventually(t, "the chat is found", func() bool {
		return h.last(fmt.Sprintf("homeassistant/notify/ribbit_pond_chat_%d/config", thread)) != "never"
	})
	var want []string
	for i := range 6 {
		want = append(want, fmt.Sprint("hop ", i))
		[]*pond{here, there}[i%2].send(here.ada, thread, want[i])
	}
	// A chat that is made there, and in which somebody writes at once.
	late := storetest.Group(t, there.store, "Attic", here.ada, here.bot())
	there.send(here.ada, late, "hop")
	said := func(thread chat.ThreadID) (contents []string) {
		h.mu.Lock()
		defer h.mu.Unlock()
		for _, message := range h.came[fmt.Sprintf("ribbit/pond/chats/%d/message", thread)] {
			var m struct{ Content string }
			h.must(json.Unmarshal([]byte(message), &m))
			contents = append(contents, m.Content)
		}
		return contents
	}
	eventually(t, "all of it is published", func() bool { return len(said(thread)) >= len(want) && len(said(late)) > 0 })
	if got := said(thread); !slices.Equal(got, want) {
		t.Errorf("published is %q, and was said %q", got, want)
	}
	if got := said(late); !slices.Equal(got, []string{"hop"}) {
		t.Errorf("published is %q of the chat that was made there", got)
	}
}

func TestABrokerThatSaysNothingHoldsNothingUp(t *testing.T) {
	h, p := newHouse(t, ""), newPond(t)
	p.open("mqtt://ada:hunter2@" + h.address)
	thread := p.group("Kitchen")
	eventually(t, "the chat is found", func() bool {
		return h.last(fmt.Sprintf("homeassistant/notify/ribbit_pond_chat_%d/config", thread)) != "never"
	})
	h.frozen <- struct{}{}
	defer func() { <-h.frozen }()
	began := time.Now()
	for range 300 { // more than may wait
		p.desk.Load().Hear([]chat.Event{chat.MessageSent{Message: chat.Message{ThreadID: thread, Sender: p.ada, Content: "hop"}}})
	}
	p.send(p.ada, thread, "hop")
	if time.Since(began) > mqtt.PacketTime/2 {
		t.Error("a send waited for the broker")
	}
}

func TestAPersonIsNoBot(t *testing.T) {
	p := newPond(t)
	_, err := mqtt.Open(t.Context(), mqtt.Config{Chat: p.rules, Address: "mqtt://127.0.0.1:1/ada", Log: slog.New(slog.DiscardHandler)})
	if err == nil || !strings.Contains(err.Error(), "no bot") {
		t.Errorf("it speaks as ada: %v", err)
	}
}

func TestACheckSaysWhatIsWrong(t *testing.T) {
	h := newHouse(t, "")
	for address, want := range map[string]string{
		"mqtt://ada:hunter2@" + h.address: "", "mqtt://ada:wrong@" + h.address: "does not let Ribbit in", "mqtt://" + h.address: "does not let Ribbit in",
		"mqtt://ada:hunter2@127.0.0.1:1": "does not answer", "mqtts://ada:hunter2@" + h.address: "does not answer",
	} {
		err := mqtt.Check(t.Context(), address)
		if (err == nil) != (want == "") || err != nil && (!strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hunter2")) {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestWhatABrokerKeptIsNotSaid(t *testing.T) {
	h, p := newHouse(t, ""), newPond(t)
	_, err := p.rules.AddBot(t.Context(), chat.User{}, "home")
	h.must(err)
	thread := p.group("Kitchen")
	say := fmt.Sprintf("ribbit/pond/chats/%d/say", thread)
	h.must(h.server.Publish(say, []byte("yesterday"), true, 1))
	p.open("mqtt://ada:hunter2@" + h.address)
	eventually(t, "it is online", func() bool { return h.last("ribbit/pond/status") == "online" })
	h.must(h.server.Publish(say, []byte("today"), false, 1))
	eventually(t, "it is said", func() bool { return p.last(thread).Content == "today" })
	if m := p.last(thread); m.Seq != 1 {
		t.Errorf("it is message %d: what was kept is said, too", m.Seq)
	}
}
