package store

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

// soon waits for what is sure to come, on a machine that has much else to do as well.
func soon(t *testing.T, what string, came func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !came(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("in vain was waited until " + what)
		}
	}
}

// sender sends messages at a server, one after the other, until it is told to stop. With an id of its client each is sent again until it
// is stored. Without one nobody could tell it from a new one, and what had no answer may be there, once.
type sender struct {
	*Store
	thread chat.ThreadID
	by     chat.UserID
	hasID  bool
	stored atomic.Int64
	acked  map[chat.MessageID]string
}

func (s *sender) send(t *testing.T, stop <-chan struct{}) {
	s.acked = map[chat.MessageID]string{}
	for n := 0; ; n++ {
		d := chat.Draft{ThreadID: s.thread, Sender: s.by, Kind: chat.Text, Content: fmt.Sprintf("%d of %d, %t", n, s.by, s.hasID), At: time.Now()}
		if s.hasID {
			d.ClientID = fmt.Sprint("c", n)
		}
		for isOver := false; !isOver; {
			select {
			case <-stop:
				return
			default:
			}
			m, _, err := s.AddMessage(t.Context(), d)
			if err == nil {
				s.acked[m.ID] = d.Content
				s.stored.Add(1)
			} else if problem := new(chat.Problem); !errors.As(err, &problem) || problem.Kind != chat.Unavailable {
				t.Errorf("a message is refused: %v", err)
				return
			}
			isOver = err == nil || !s.hasID
		}
	}
}

// mostAfterPromotion is how soon sends go on.
const mostAfterPromotion = 5 * time.Second

func TestNothingIsLostWhenTheStandbyTakesOver(t *testing.T) {
	t.Parallel()
	pair := postgrestest.StartPair(t)
	servers := []*Store{openAt(t, pair.Addresses[0]), openAt(t, pair.Addresses[1])}
	thread, people := twoPeople(t, servers[0])
	stop := make(chan struct{})
	var senders []*sender
	for i, s := range servers {
		for _, hasID := range []bool{true, false} {
			senders = append(senders, &sender{Store: s, thread: thread, by: people[i], hasID: hasID})
		}
	}
	var sending sync.WaitGroup
	for _, s := range senders {
		sending.Go(func() { s.send(t, stop) })
	}
	more := func(n int64, what string) {
		t.Helper()
		for i, s := range senders {
			until := s.stored.Load() + n
			soon(t, fmt.Sprintf("%s by sender %d", what, i), func() bool { return s.stored.Load() >= until })
		}
	}
	more(25, "messages are stored")
	pair.Kill(t)
	pair.Promote(t)
	promoted := time.Now()
	more(1, "a message is stored in the standby")
	if took := time.Since(promoted); took > mostAfterPromotion {
		t.Errorf("sends go on %v after the promotion, want at most %v", took, mostAfterPromotion)
	} else {
		t.Logf("sends of all go on %v after the promotion", took)
	}
	more(25, "messages are stored in the standby")
	close(stop)
	sending.Wait()

	for i, s := range servers {
		ms, _, err := s.MessagesSince(t.Context(), chat.ChangesQuery{Thread: thread, Caller: people[0], Limit: 1 << 20})
		if err != nil {
			t.Fatal(err)
		}
		slices.SortFunc(ms, func(a, b chat.Message) int { return int(a.Seq - b.Seq) })
		there, once := map[chat.MessageID]string{}, map[string]bool{}
		for n, m := range ms {
			if m.Seq != chat.Seq(n+1) {
				t.Fatalf("server %d: after %d messages comes seq %d", i, n, m.Seq)
			}
			if once[m.Content] {
				t.Errorf("server %d has %q twice", i, m.Content)
			}
			there[m.ID], once[m.Content] = m.Content, true
		}
		for _, by := range senders {
			for id, content := range by.acked {
				if there[id] != content {
					t.Errorf("server %d lost %q, which was acknowledged", i, content)
				}
			}
		}
	}
}

// TestASilentDatabaseHoldsNobody has a network swallow everything, so that nothing gives an error.
func TestASilentDatabaseHoldsNobody(t *testing.T) {
	t.Parallel()
	address, c := between(t, postgrestest.Empty(t))
	s := openAt(t, address)
	thread, people := twoPeople(t, s)
	send := func(n int) error {
		_, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: fmt.Sprint(n), At: time.Now()})
		return err
	}
	if err := send(1); err != nil {
		t.Fatal(err)
	}
	c.silent.Store(true)
	var waiting sync.WaitGroup
	for what, try := range map[string]func() error{
		"a message is stored": func() error { return send(2) },
		"a person is found": func() error {
			_, err := s.User(t.Context(), people[0])
			return err
		},
		"a store is ready": func() error { return s.Ready(t.Context()) },
	} {
		waiting.Go(func() {
			if try() == nil {
				t.Errorf("%s though the database says nothing", what)
			}
		})
	}
	waiting.Wait()
	c.silent.Store(false)
	soon(t, "a message is stored again", func() bool { return send(3) == nil })
}

func TestAServerThatFallsSilentHoldsNoOtherUp(t *testing.T) {
	t.Parallel()
	address := postgrestest.Empty(t)
	through, c := between(t, address)
	silent, other := openAt(t, through), openAt(t, address)
	thread, people := twoPeople(t, silent)
	send := func(s *Store, content string) error {
		_, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: content, ClientID: content, At: time.Now()})
		return err
	}
	c.set("in silence")
	lost := make(chan error, 1)
	go func() { lost <- send(silent, "swallowed") }()
	soon(t, "a server falls silent before its commit", c.silent.Load)
	if err := send(other, "another's"); err != nil {
		t.Errorf("another server waits for it: %v", err)
	}
	if err := <-lost; err == nil {
		t.Error("a message is acknowledged that nobody committed")
	}
	c.silent.Store(false)
	soon(t, "the server is heard again", func() bool { return send(silent, "swallowed") == nil })
	ms, _, err := other.MessagesSince(t.Context(), chat.ChangesQuery{Thread: thread, Caller: people[0], Limit: 10})
	if err != nil || len(ms) != 2 || ms[0].Content != "another's" || ms[1].Content != "swallowed" {
		t.Errorf("there are %v, %v", ms, err)
	}
}

// TestNobodyElsesCommitIsTakenForOnesOwn has a database forget a transaction, so that another one gets its number.
func TestNobodyElsesCommitIsTakenForOnesOwn(t *testing.T) {
	t.Parallel()
	for _, next := range []struct {
		what  string
		goes  func(*postgrestest.Pair, testing.TB)
		other int // of the pair, which is asked first
	}{
		{"the standby takes over", (*postgrestest.Pair).Promote, 1},
		{"it starts again", (*postgrestest.Pair).Revive, 0},
	} {
		t.Run(next.what, func(t *testing.T) {
			t.Parallel()
			pair := postgrestest.StartPair(t)
			address, c := between(t, pair.Addresses[0])
			s := openAt(t, address)
			thread, people := twoPeople(t, s)
			send := func(s *Store, content string) error {
				_, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: content, At: time.Now()})
				return err
			}
			if err := send(s, "the first"); err != nil {
				t.Fatal(err)
			}
			c.last = func() {
				pair.Kill(t)
				next.goes(pair, t)
				other := openAt(t, pair.Addresses[next.other])
				soon(t, "messages are taken again", func() bool { return send(other, "another's") == nil })
				for range 20 {
					if err := send(other, "another's"); err != nil {
						t.Error(err)
					}
				}
			}
			c.set("before")
			if err := send(s, "lost"); err == nil {
				t.Error("a message is acknowledged that is nowhere")
			}
			if err := send(s, "the last"); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestWhatTheStandbyLacksIsNotAcknowledged has commits wait for a standby that is away: whoever hangs up ends the wait, and the commit stands
// at one of the two alone.
func TestWhatTheStandbyLacksIsNotAcknowledged(t *testing.T) {
	t.Parallel()
	pair := postgrestest.StartPair(t)
	address, c := between(t, pair.Addresses[0])
	s := openAt(t, address)
	thread, people := twoPeople(t, s)
	send := func(content string) (chat.MessageID, error) {
		m, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: content, ClientID: content, At: time.Now()})
		return m.ID, err
	}
	if _, err := send("the first"); err != nil {
		t.Fatal(err)
	}
	pair.LoseStandby(t)
	c.last = func() {
		soon(t, "the commit waits", func() bool { return pair.IsWaiting(t) })
	}
	c.set("waiting")
	tries := []string{"the line was cut", "nobody is let wait twice", "nor for ever"}
	for _, content := range tries {
		if _, err := send(content); !chat.Is(err, chat.Unavailable) {
			t.Errorf("%q: %v", content, err)
		}
	}
	pair.ReviveStandby(t)
	ids := map[chat.MessageID]bool{}
	for _, content := range tries {
		soon(t, "messages are taken again", func() bool {
			id, err := send(content)
			ids[id] = err == nil
			return err == nil
		})
	}
	pair.Kill(t)
	pair.Promote(t)
	soon(t, "the standby has taken over", func() bool { _, err := send("the last"); return err == nil })
	ms, _, err := s.MessagesSince(t.Context(), chat.ChangesQuery{Thread: thread, Caller: people[0], Limit: 10})
	if err != nil || len(ms) != 5 {
		t.Errorf("there are %v, %v", ms, err)
	}
}
