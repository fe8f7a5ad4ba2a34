package web_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/bus/bustest"
	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// TestServersActAsOne has people at several servers of one database, and each of them hears what happens at another.
func TestServersActAsOne(t *testing.T) {
	nats := bustest.Start(t)
	servers := webtest.StartSeveral(t, 3, nats)
	a, b, c := servers[0], servers[1], servers[2]
	ada, grace, linus := a.SignUp("ada"), a.SignUp("grace"), a.SignUp("linus")
	thread := ada.Chat(grace, linus)
	hears := grace.At(b).Socket()
	hears.Join(thread)

	t.Run("a message, its edit, its reaction and its deletion", func(t *testing.T) {
		m := ada.Send(thread, "Hello from one server")
		if got := webtest.As[webtest.Message](hears.Await("chat")); got.ID != m.ID || got.Content != m.Content {
			t.Errorf("got %+v, want %+v", got, m)
		}
		linus.At(c).Post(fmt.Sprintf("/api/chat_reactions/messages/%d", m.ID), webtest.Object{"reaction": "🐸"}).Want(http.StatusCreated)
		if got := webtest.As[webtest.Message](hears.Await("message_updated")); len(got.Reactions) != 1 {
			t.Errorf("the reaction does not come: %+v", got)
		}
		ada.At(c).Put(fmt.Sprintf("/api/chat_threads/messages/%d", m.ID), webtest.Object{}).Want(http.StatusOK)
		if got := webtest.As[webtest.Message](hears.Await("message_updated")); !got.Deleted {
			t.Errorf("the deletion does not come: %+v", got)
		}
	})

	t.Run("messages of all servers in one order", func(t *testing.T) {
		const each = 30
		all := ada.At(c).Socket()
		all.Join(thread)
		var sending sync.WaitGroup
		for i, p := range []*webtest.Person{ada, grace.At(b), linus.At(c)} {
			sending.Go(func() {
				for n := range each {
					p.Send(thread, fmt.Sprintf("%d of %d", n, i))
				}
			})
		}
		sending.Wait()
		for name, s := range map[string]*webtest.Socket{"one": hears, "another": all} {
			var seqs, versions []int64
			for range 3 * each {
				m := webtest.As[webtest.Message](s.Await("chat"))
				seqs, versions = append(seqs, m.Seq), append(versions, m.Version)
			}
			if !slices.IsSorted(versions) || !slices.IsSorted(seqs) || seqs[len(seqs)-1]-seqs[0] != 3*each-1 {
				t.Errorf("%s server tells seqs %v, versions %v", name, seqs, versions)
			}
		}
	})

	t.Run("typing, reading and presence", func(t *testing.T) {
		typist := linus.At(c).Socket()
		if got := awaitPresence(hears, linus); !got.Online {
			t.Errorf("who has come is %+v", got)
		}
		typist.Emit("typing", webtest.Object{"threadId": thread})
		hears.Await("typing")
		ada.Send(thread, "read me")
		linus.At(c).Put(fmt.Sprintf("/api/chat_threads/%d/read", thread), webtest.Object{}).Want(http.StatusOK)
		hears.Await("read")
		if u := webtest.Read[webtest.User](ada.Get(fmt.Sprintf("/api/users/%d", linus.ID)).Want(http.StatusOK)); !u.Online {
			t.Error("somebody at another server is not online")
		}
		typist.Cut()
		if got := awaitPresence(hears, linus); got.Online || got.LastSeenAt == nil {
			t.Errorf("who has left is %+v", got)
		}
	})

	t.Run("a new thread, its members and its name", func(t *testing.T) {
		news := linus.At(b).Socket()
		id := ada.Chat(linus)
		ada.Send(id, "only for you")
		// Who comes into a thread is told how it is by then, with the message in it or before it.
		for isTold := false; !isTold; {
			f := news.Await("new_message", "thread_updated")
			v := webtest.As[webtest.Thread](f)
			isTold = f.Event == "new_message" || v.ID == id && v.LastSeq == 1
		}
		group := webtest.Read[struct{ ChatThread webtest.Thread }](ada.Post("/api/chat_threads", webtest.Object{"receiverIds": []int64{grace.ID}, "title": "Pond"}).Want(http.StatusCreated)).ChatThread.ID
		ada.At(c).Post(fmt.Sprintf("/api/chat_threads/%d/members", group), webtest.Object{"userIds": []int64{linus.ID}}).Want(http.StatusOK)
		for {
			if f := webtest.As[webtest.Thread](news.Await("thread_updated")); f.ID == group {
				break
			}
		}
		news.Join(group)
		ada.Send(group, "welcome")
		if got := webtest.As[webtest.Message](news.Await("chat")); got.Content != "welcome" {
			t.Errorf("got %+v", got)
		}
	})

	t.Run("nobody who was removed hears on", func(t *testing.T) {
		for range 10 {
			group := webtest.Read[struct{ ChatThread webtest.Thread }](ada.Post("/api/chat_threads", webtest.Object{"receiverIds": []int64{grace.ID, linus.ID}, "title": "Lake"}).Want(http.StatusCreated)).ChatThread.ID
			out := linus.At(b).Socket()
			out.Join(group)
			ada.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", group, linus.ID), nil).Want(http.StatusNoContent)
			later := grace.At(c).Send(group, "now that they are gone")
			stays := grace.At(b).Socket()
			stays.Join(group)
			stays.Emit("chat", webtest.Object{"threadId": group, "content": "and here"})
			stays.Await("ack")
			for _, f := range out.Until("thread_removed") {
				if f.Event == "chat" && webtest.As[webtest.Message](f).ID >= later.ID {
					t.Fatalf("who was removed heard %+v", f)
				}
			}
			for _, f := range out.Sync() {
				if f.Event == "chat" || f.Event == "new_message" {
					t.Fatalf("who was removed heard %+v", f)
				}
			}
			out.Cut()
			stays.Cut()
		}
	})

	t.Run("a sign-out", func(t *testing.T) {
		other := b.SignIn("linus")
		s := other.Socket()
		other.At(a).Post("/api/auth/logout", nil).Want(http.StatusNoContent)
		if code := s.Closed(); code != 1008 {
			t.Errorf("closed with %d, want 1008", code)
		}
		other.Get("/api/auth").Want(http.StatusUnauthorized)
	})
}

// TestNobodyNoticesThatTheBusWasAway takes NATS away while people talk.
func TestNobodyNoticesThatTheBusWasAway(t *testing.T) {
	nats := bustest.Start(t)
	servers := webtest.StartSeveral(t, 2, nats)
	a, b := servers[0], servers[1]
	ada, grace := a.SignUp("ada"), a.SignUp("grace")
	thread := ada.Chat(grace)
	hears := grace.At(b).Socket()
	hears.Join(thread)
	sends := ada.Socket()
	sends.Join(thread)
	before := ada.Send(thread, "before")
	hears.Await("chat")

	nats.Stop()
	eventually(t, "the bus is lost", func() bool { return ada.Get("/readyz").Status == http.StatusServiceUnavailable })
	ready := ada.Get("/readyz")
	if got := webtest.Read[struct{ Lost []string }](ready).Lost; !slices.Equal(got, []string{"bus"}) {
		t.Errorf("lost is %v, want bus", got)
	}
	refused := ada.Post(fmt.Sprintf("/api/chat_threads/%d/messages", thread), webtest.Object{"content": "too early"}).Want(http.StatusServiceUnavailable)
	if refused.Header.Get("Retry-After") == "" {
		t.Error("a refused send does not say when to try again")
	}
	sends.Emit("chat", webtest.Object{"threadId": thread, "content": "too early", "clientId": "early"})
	if f := webtest.As[struct{ ClientID, Code string }](sends.Await("error")); f.ClientID != "early" || f.Code != "unavailable" {
		t.Errorf("a refused send is answered by %+v", f)
	}
	// What is not a message goes on, and reaches the others by the database.
	ada.Put(fmt.Sprintf("/api/chat_threads/messages/%d", before.ID), webtest.Object{"content": "edited meanwhile"}).Want(http.StatusOK)
	if got := webtest.As[webtest.Message](hears.Await("message_updated")); got.Content != "edited meanwhile" {
		t.Errorf("got %+v", got)
	}

	nats.Restart()
	eventually(t, "the bus is back", func() bool {
		return ada.Get("/readyz").Status == http.StatusOK && grace.At(b).Get("/readyz").Status == http.StatusOK
	})
	m := ada.Send(thread, "on again")
	if got := webtest.As[webtest.Message](hears.Await("chat")); got.ID != m.ID {
		t.Errorf("got %+v, want %+v", got, m)
	}
	for _, r := range servers {
		r.ForgetErrors()
	}
}

// TestWhatTheBusLosesIsToldAllTheSame sends from a server that the others cannot hear.
func TestWhatTheBusLosesIsToldAllTheSame(t *testing.T) {
	servers := webtest.StartSeveral(t, 2, nil)
	a, b := servers[0], servers[1]
	ada, grace := a.SignUp("ada"), a.SignUp("grace")
	thread := ada.Chat(grace)
	hears := grace.At(b).Socket()
	hears.Join(thread)
	for n := range 5 {
		m := ada.Send(thread, fmt.Sprint(n))
		if got := webtest.As[webtest.Message](hears.Await("chat")); got.ID != m.ID {
			t.Errorf("got %+v, want %+v", got, m)
		}
	}

	linus := a.SignUp("linus")
	group := webtest.Read[struct{ ChatThread webtest.Thread }](ada.Post("/api/chat_threads", webtest.Object{"receiverIds": []int64{grace.ID, linus.ID}, "title": "Lake"}).Want(http.StatusCreated)).ChatThread.ID
	channel := webtest.Read[struct{ ChatThread webtest.Thread }](ada.Post("/api/channels", webtest.Object{"title": "pond"}).Want(http.StatusCreated)).ChatThread.ID
	for _, p := range []*webtest.Person{grace, linus} {
		p.Put(fmt.Sprintf("/api/channels/%d/join", channel), nil).Want(http.StatusOK)
	}
	for name, leave := range map[int64]func(){
		group: func() {
			ada.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", group, linus.ID), nil).Want(http.StatusNoContent)
		},
		channel: func() { // where nothing is said about it
			linus.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", channel, linus.ID), nil).Want(http.StatusNoContent)
		},
	} {
		out, stays := linus.At(b).Socket(), grace.At(b).Socket()
		out.Join(name)
		stays.Join(name)
		leave()
		m := ada.Send(name, "now that they are gone")
		for webtest.As[webtest.Message](stays.Await("chat")).ID != m.ID {
		}
		for _, f := range out.Sync() {
			if f.Event == "chat" && webtest.As[webtest.Message](f).ID >= m.ID {
				t.Errorf("who is gone heard %+v", f)
			}
		}
	}

	s := grace.At(b).Socket()
	grace.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	if code := s.Closed(); code != 1008 {
		t.Errorf("closed with %d, want 1008", code)
	}
}

// countedStore counts how often a server reads what changed.
type countedStore struct {
	chat.Store
	looks *atomic.Int64
}

func (s countedStore) Changes(ctx context.Context, since []chat.ThreadVersion, limit int) ([]chat.Message, []chat.ThreadVersion, error) {
	s.looks.Add(1)
	return s.Store.Changes(ctx, since, limit)
}

// TestWhatComesInItsTurnIsNotReadAgain has a server tell what another one stored without a look at the database, and a NATS between
// them that does not learn what was written.
func TestWhatComesInItsTurnIsNotReadAgain(t *testing.T) {
	nats := bustest.Start(t)
	const secret = "the heron sleeps at noon"
	var seen, shown atomic.Int64
	nats.Lose = func(note []byte) bool {
		seen.Add(1)
		if bytes.Contains(note, []byte(secret)) {
			shown.Add(1)
		}
		return false
	}
	var looks atomic.Int64
	servers := webtest.StartSeveral(t, 2, nats, func(c *web.Config) { c.Chat.Store = countedStore{c.Chat.Store, &looks} })
	ada, grace := servers[0].SignUp("ada"), servers[0].SignUp("grace")
	thread := ada.Chat(grace)
	hears := grace.At(servers[1]).Socket()
	hears.Join(thread)
	first := ada.Send(thread, "whatever came before is known now")
	hears.Await("chat")
	before, began := looks.Load(), time.Now()
	const sent = 30
	for range sent {
		m := ada.Send(thread, secret)
		if got := webtest.As[webtest.Message](hears.Await("chat")); got.ID != m.ID || got.Content != secret || got.Sender.ID != ada.ID {
			t.Errorf("got %+v, want %+v", got, m)
		}
	}
	grace.Post(fmt.Sprintf("/api/chat_reactions/messages/%d", first.ID), webtest.Object{"reaction": "🐸"}).Want(http.StatusCreated)
	if got := webtest.As[webtest.Message](hears.Await("message_updated")); got.ID != first.ID || len(got.Reactions) != 1 {
		t.Errorf("the reaction came as %+v", got)
	}
	// Each of the two looks by itself once in a second, which may be between a commit and the note of it.
	most := 2 * int64(1+time.Since(began)/time.Second)
	if n := looks.Load() - before; n > most {
		t.Errorf("%d times the database was asked for what the notes of %d messages carry, want at most %d", n, sent, most)
	}
	if seen.Load() == 0 || shown.Load() > 0 {
		t.Errorf("of %d notes %d show what was written", seen.Load(), shown.Load())
	}
}

// TestALimitHoldsForAllServers has somebody who asked one server for all that it allows turn to another.
func TestALimitHoldsForAllServers(t *testing.T) {
	nats := bustest.Start(t)
	servers := webtest.StartSeveral(t, 2, nats, webtest.WithRateLimits())
	ada := servers[0].SignUp("ada")
	grace := servers[1].SignUp("grace")
	thread := ada.Chat(grace)
	taken := func(by *webtest.Ribbit) bool {
		a := ada.At(by).Post(fmt.Sprintf("/api/chat_threads/%d/messages", thread), webtest.Object{"content": "x"})
		return a.Status != http.StatusTooManyRequests
	}
	for sent := 0; taken(servers[0]); sent++ {
		if sent > 1000 {
			t.Fatal("there is no limit at all")
		}
	}
	// Alone it would let 60 pass at once. What the first one took it hears a moment later, and 10 are free again each second.
	more := 0
	eventually(t, "the other server knows of it", func() bool {
		is := taken(servers[1])
		if is {
			more++
		}
		return !is
	})
	if more > 40 {
		t.Errorf("the other server took %d messages more", more)
	}
}

// TestSeveralServersAlertAndCallOnce has two servers that both hear of a message, of which one tells of it.
func TestSeveralServersAlertAndCallOnce(t *testing.T) {
	nats := bustest.Start(t)
	servers := webtest.StartSeveral(t, 2, nats)
	a, b := servers[0], servers[1]
	root, ada, grace := a.Owner("root"), a.SignUp("ada"), a.SignUp("grace")

	t.Run("what is in front at another server alerts nobody", func(t *testing.T) {
		came := make(chan string, 10)
		topic := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, q *http.Request) {
			body, _ := io.ReadAll(q.Body)
			came <- string(body)
		}))
		t.Cleanup(topic.Close)
		grace.At(b).Put("/api/settings/alerts", object{"ntfy": object{"url": topic.URL + "/grace"}}).Want(http.StatusOK)
		th := ada.Chat(grace)
		next := func(want string) {
			t.Helper()
			select {
			case got := <-came:
				if got != want {
					t.Errorf("it says %q, want %q", got, want)
				}
			case <-time.After(webtest.Patience):
				t.Fatalf("%q does not come", want)
			}
		}
		eventually(t, "the other server hears of the new way", func() bool {
			ada.Send(th, "one")
			select {
			case <-came:
				return true
			case <-time.After(100 * time.Millisecond):
				return false
			}
		})
		laptop := grace.At(b).Socket()
		laptop.Emit("front", object{"threadId": th})
		eventually(t, "the other server knows what is in front", func() bool { return a.IsInFront(th) })
		desktop := ada.At(a).Socket()
		two := ada.Send(th, "two")
		for webtest.As[newMessage](desktop.Await("new_message")).MessageID != two.ID { // by then it is known whom to alert
		}
		laptop.Cut()
		eventually(t, "it is not in front any more", func() bool { return !a.IsInFront(th) })
		ada.Send(th, "three")
		next("three")
	})

	t.Run("a bot is told once, and what it says to one person alone reaches them at another server", func(t *testing.T) {
		told := make(chan string, 100)
		address := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
			told <- q.Header.Get("X-Ribbit-Delivery")
			w.Header().Set("Content-Type", "application/json")
			io.WriteString(w, `{"content":"only for you","only":"asker"}`) //nolint:errcheck // the test notices
		}))
		t.Cleanup(address.Close)
		bot := webtest.Read[webtest.User](root.Post("/api/owner/bots", object{"username": "nas"}).Want(http.StatusCreated)).ID
		root.Put(fmt.Sprintf("/api/bots/%d/hook", bot), object{"url": address.URL}).Want(http.StatusOK)
		th := ada.Chat(&webtest.Person{ID: bot})
		hears := ada.At(b).Socket()
		hears.Sync()
		seen := map[string]bool{}
		for i := range 5 {
			ada.At(servers[i%2]).Send(th, "hello")
			key := <-told
			if seen[key] {
				t.Errorf("%s was brought twice", key)
			}
			seen[key] = true
			hears.Await("aside")
		}
		select {
		case key := <-told:
			t.Errorf("%s was brought again", key)
		default:
		}
	})
}

// TestNobodyWhoWasRemovedHearsOnAlthoughTheNoteIsLost has the note of a removal never come: the next message has to bring it along.
func TestNobodyWhoWasRemovedHearsOnAlthoughTheNoteIsLost(t *testing.T) {
	nats := bustest.Start(t)
	nats.Lose = func(note []byte) bool {
		return bytes.Contains(note, []byte(`"k":"member"`)) || bytes.Contains(note, []byte(`"k":"thread"`))
	}
	servers := webtest.StartSeveral(t, 2, nats)
	a, b := servers[0], servers[1]
	ada, grace, linus := a.SignUp("ada"), a.SignUp("grace"), a.SignUp("linus")
	group := ada.Chat(grace, linus)
	out, stays := linus.At(b).Socket(), grace.At(b).Socket()
	out.Join(group)
	stays.Join(group)
	ada.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", group, linus.ID), nil).Want(http.StatusNoContent)
	m := ada.Send(group, "now that they are gone")
	for webtest.As[webtest.Message](stays.Await("chat")).ID != m.ID {
	}
	for _, f := range append(out.Until("thread_removed"), out.Sync()...) {
		if f.Event == "chat" || f.Event == "new_message" {
			t.Errorf("who was removed heard %+v", f)
		}
	}
}
