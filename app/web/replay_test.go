package web_test

import (
	"context"
	"fmt"
	"math/rand"
	"net/http"
	"slices"
	"sync"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// diary is what a client keeps: the messages by seq, and the highest version that it has seen.
type diary struct {
	t        *testing.T
	messages map[int64]webtest.Message
	since    int64
}

func newDiary(t *testing.T) *diary { return &diary{t: t, messages: map[int64]webtest.Message{}} }

// write puts an event in place. It fails the test when a version does not grow: that would be a double, or disorder.
func (d *diary) write(f webtest.Frame) {
	d.t.Helper()
	if f.Event != "chat" && f.Event != "message_updated" {
		return
	}
	m := webtest.As[webtest.Message](f)
	if m.Version <= d.since {
		d.t.Errorf("%s of seq %d has version %d after %d", f.Event, m.Seq, m.Version, d.since)
	}
	if _, has := d.messages[m.Seq]; has && f.Event == "chat" {
		d.t.Errorf("seq %d is new a second time", m.Seq)
	}
	d.messages[m.Seq], d.since = m, m.Version
}

// equals compares with what the API says, page by page.
func (d *diary) equals(p *webtest.Person, thread int64) {
	d.t.Helper()
	th := p.Thread(thread)
	if int64(len(d.messages)) != th.LastSeq {
		d.t.Errorf("the client has %d messages, want %d", len(d.messages), th.LastSeq)
	}
	after := int64(0)
	for {
		page := webtest.Read[webtest.Thread](p.Get(fmt.Sprintf("/api/chat_threads/%d?limit=200&after=%d", thread, after)).Want(http.StatusOK))
		for _, m := range page.Messages {
			got := d.messages[m.Seq]
			if got.Version != m.Version || got.Content != m.Content || got.Deleted != m.Deleted || len(got.Reactions) != len(m.Reactions) {
				d.t.Errorf("seq %d is version %d %q, want version %d %q", m.Seq, got.Version, got.Content, m.Version, m.Content)
			}
			after = m.ID
		}
		if !page.HasMore {
			return
		}
	}
}

func TestJoiningWithSinceTellsWhatWasMissed(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	one, two, three := ada.Send(id, "one"), ada.Send(id, "two"), ada.Send(id, "three")
	ada.Put(message(one.ID), object{"content": "one, edited"})
	last := webtest.Read[webtest.Message](ada.Put(message(two.ID), object{}).Want(http.StatusOK))

	told := func(since int64) []string {
		t.Helper()
		s := grace.Socket()
		s.Emit("join", object{"threadId": id, "since": since})
		var got []string
		version := since
		for _, f := range s.Until("joined") {
			if f.Event == "chat" || f.Event == "message_updated" {
				m := webtest.As[webtest.Message](f)
				if m.Version <= version {
					t.Errorf("since %d: version %d after %d", since, m.Version, version)
				}
				version = m.Version
				got = append(got, fmt.Sprintf("%s %d %s", f.Event, m.Seq, m.Content))
			}
		}
		return got
	}
	for since, want := range map[int64][]string{
		0:             {"chat 3 three", "chat 1 one, edited", "chat 2 [message deleted]"},
		one.Version:   {"chat 3 three", "message_updated 1 one, edited", "chat 2 [message deleted]"},
		two.Version:   {"chat 3 three", "message_updated 1 one, edited", "message_updated 2 [message deleted]"},
		three.Version: {"message_updated 1 one, edited", "message_updated 2 [message deleted]"},
		last.Version:  nil,
		1 << 60:       nil,
	} {
		if got := told(since); !slices.Equal(got, want) {
			t.Errorf("since %d: told %q, want %q", since, got, want)
		}
	}
}

func TestJoiningSaysFromWhichVersionItIsLive(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id, other := ada.Chat(grace), ada.Chat(grace, linus)
	s := grace.Socket()
	if v := s.Join(id); v != 0 {
		t.Errorf("an empty chat is live from version %d", v)
	}
	m := ada.Send(id, "one")
	ada.Send(other, "elsewhere")
	if got := webtest.As[webtest.Message](s.Await("chat")); got.ID != m.ID {
		t.Errorf("heard %+v", got)
	}
	if v := s.Join(id); v != m.Version { // again is harmless
		t.Errorf("live from version %d, want %d", v, m.Version)
	}
	two := ada.Send(id, "two")
	if got := webtest.As[webtest.Message](s.Await("chat")); got.ID != two.ID {
		t.Errorf("heard %+v", got)
	}
}

// TestALongReplayWhileItChanges: old messages change, new ones come, the reader cuts the line again and again in
// the middle, and in the end has what somebody who stayed has.
func TestALongReplayWhileItChanges(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	before, during := orLong(700, 2500), orLong(60, 200)
	ids := make([]int64, before)
	var senders sync.WaitGroup
	for w := range 8 {
		senders.Go(func() {
			for i := w; i < before; i += 8 {
				m, _, err := r.Chat.Send(t.Context(), chat.Draft{ThreadID: chat.ThreadID(id), Sender: chat.UserID(ada.ID), Content: fmt.Sprint("before ", i)})
				if err != nil {
					t.Error(err)
					return
				}
				ids[i] = int64(m.ID)
			}
		})
	}
	senders.Wait()

	stayed := newDiary(t)
	s := grace.Socket()
	s.Emit("join", object{"threadId": id, "since": 0})
	for _, f := range s.Until("joined") {
		stayed.write(f)
	}

	stop := make(chan struct{})
	var writers sync.WaitGroup
	for w := range 3 {
		random := rand.New(rand.NewSource(int64(w)))
		writers.Go(func() {
			for i := range during {
				m := ids[random.Intn(before)]
				switch i % 3 {
				case 0:
					ada.Put(message(m), object{"content": fmt.Sprintf("edited %d.%d", w, i)})
				case 1:
					grace.Post(reactions(m), object{"reaction": []string{"🐸", ":love:", "👍"}[w]})
				case 2:
					ada.Send(id, fmt.Sprintf("during %d.%d", w, i))
				}
			}
		})
	}
	go func() { writers.Wait(); close(stop) }()

	cut := newDiary(t)
	random := rand.New(rand.NewSource(9))
	cuts := 0
	for running := true; running; cuts++ {
		select {
		case <-stop:
			running = false
		default:
		}
		back := grace.Socket()
		back.Emit("join", object{"threadId": id, "since": cut.since})
		for range 1 + random.Intn(before/3) {
			f, ok := back.Next(webtest.Patience / 50)
			if !ok {
				break
			}
			cut.write(f)
		}
		back.Cut()
	}
	for _, d := range []*diary{stayed, cut} {
		socket := s
		if d == cut {
			socket = grace.Socket()
			socket.Emit("join", object{"threadId": id, "since": d.since})
			for _, f := range socket.Until("joined") {
				d.write(f)
			}
		}
		for _, f := range socket.Sync() {
			d.write(f)
		}
		d.equals(grace, id)
	}
	if cuts < 3 {
		t.Errorf("the line was cut %d times", cuts)
	}
}

// TestJoiningInTheMiddleOfTheFlow joins again and again while messages pour in: between what is told and what is live
// there is no gap and no double, wherever the moment falls.
func TestJoiningInTheMiddleOfTheFlow(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	const joins, flow = 40, 40
	send := make(chan struct{}, flow)
	var writers sync.WaitGroup
	for range 3 {
		writers.Go(func() {
			for range send {
				_, _, err := r.Chat.Send(context.Background(), chat.Draft{ThreadID: chat.ThreadID(id), Sender: chat.UserID(ada.ID), Content: "drop"})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	d := newDiary(t)
	for n := 1; n <= joins && !t.Failed(); n++ {
		s := grace.Socket()
		for range flow {
			send <- struct{}{}
		}
		s.Emit("join", object{"threadId": id, "since": d.since})
		for len(d.messages) < n*flow {
			d.write(s.Await("chat"))
		}
		s.Cut()
	}
	close(send)
	writers.Wait()
	d.equals(grace, id)
}
