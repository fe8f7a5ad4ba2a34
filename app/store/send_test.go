package store

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
)

// sends is a small pond with drafts of every kind that its people might send at the same moment.
type sends struct {
	*Store
	t      *testing.T
	events []chat.Event
	drafts []chat.Draft
	direct chat.ThreadID
}

func newSends(t *testing.T) *sends {
	t.Helper()
	s := &sends{t: t}
	s.Store = open(t, Options{Dir: t.TempDir(), Exclusive: true, Announce: func(e []chat.Event) { s.events = append(s.events, e...) }})
	at := time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC)
	var people []chat.UserID
	for i := range 12 {
		name := fmt.Sprint("frog", i)
		u, err := s.AddUser(t.Context(), chat.NewUser{Name: name, Fold: name, Parts: []string{name}, PasswordHash: "x", CreatedAt: at})
		s.must(err)
		people = append(people, u.ID)
	}
	thread := func(n chat.NewThread) chat.ThreadID {
		n.At = at
		id, _, err := s.OpenThread(t.Context(), n)
		s.must(err)
		return id
	}
	group := thread(chat.NewThread{By: people[0], Receivers: people[1:10], Kind: chat.Group, Title: "pond"})
	s.direct = thread(chat.NewThread{By: people[0], Receivers: people[1:2], Kind: chat.Direct})
	blocked := thread(chat.NewThread{By: people[2], Receivers: people[3:4], Kind: chat.Direct})
	s.must(s.Block(t.Context(), people[2], people[3], at))
	first, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: group, Sender: people[0], Kind: chat.Text, Content: "first", ClientID: "known", At: at})
	s.must(err)
	add := func(d chat.Draft) {
		d.At = at.Add(time.Duration(len(s.drafts)+1) * time.Second)
		if d.Kind == "" {
			d.Kind = chat.Text
		}
		s.drafts = append(s.drafts, d)
	}
	add(chat.Draft{ThreadID: group, Sender: people[9], Content: "a reply before all others", ReplyTo: first.ID})
	for i := range 10 {
		add(chat.Draft{ThreadID: group, Sender: people[i], Content: fmt.Sprintf("axolotl <b>%d</b> \"🐸\" \\u0000,\n{NULL}", i), ClientID: fmt.Sprint("c", i)})
	}
	add(chat.Draft{ThreadID: s.direct, Sender: people[0], Content: "to one"})
	add(chat.Draft{ThreadID: s.direct, Sender: people[1], Content: ":happy:", Kind: chat.Sticker})
	add(chat.Draft{ThreadID: group, Sender: people[0], Content: "again", ClientID: "known"})         // stored before
	add(chat.Draft{ThreadID: group, Sender: people[1], Content: "a retry", ClientID: "c1"})          // of one in the same moment
	add(chat.Draft{ThreadID: group, Sender: people[2], Content: "a second one"})                     // of somebody
	add(chat.Draft{ThreadID: group, Sender: people[3], Content: "a reply", ReplyTo: first.ID})       // which is more than its text
	add(chat.Draft{ThreadID: group, Sender: people[11], Content: "from outside"})                    // refused
	add(chat.Draft{ThreadID: blocked, Sender: people[3], Content: "blocked"})                        // refused
	add(chat.Draft{ThreadID: s.direct, Sender: people[0], Content: "wrong", Receiver: 99})           // refused
	add(chat.Draft{ThreadID: group, Sender: people[4], Content: "@frog5", Names: []string{"frog5"}}) // names somebody
	s.settle()
	s.events = nil
	return s
}

// settle waits until all that was committed is announced.
func (s *sends) settle() { hold(s.t, s.Store)() }

func (s *sends) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

// sent is what came of a draft.
type sent struct {
	Message chat.Message
	IsNew   bool
	Problem string
}

func (s *sends) send(d chat.Draft) (r sent) {
	m, isNew, err := s.AddMessage(context.Background(), d)
	if p, ok := chat.AsProblem(err); ok {
		return sent{Problem: p.ID}
	}
	s.must(err)
	m.ID, m.Seq, m.Version, m.CreatedVersion = 0, 0, 0, 0 // which depend on the order
	return sent{Message: m, IsNew: isNew}
}

// TestMessagesThatAreStoredTogetherAreAsIfEachWereAlone sends the same at one moment and one after the other.
func TestMessagesThatAreStoredTogetherAreAsIfEachWereAlone(t *testing.T) {
	apart, at := newSends(t), newSends(t)
	var want []sent
	for _, d := range apart.drafts {
		want = append(want, apart.send(d))
	}

	release := hold(t, at.Store)
	got := make([]sent, len(at.drafts))
	var sending sync.WaitGroup
	for i, d := range at.drafts {
		queued := len(at.writer.queue)
		sending.Go(func() { got[i] = at.send(d) })
		for len(at.writer.queue) == queued {
			time.Sleep(time.Millisecond) // the queue tells nobody that it grew
		}
	}
	release()
	sending.Wait()
	for i := range want {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Errorf("%+v:\ngot  %+v\nwant %+v", at.drafts[i], got[i], want[i])
		}
	}
	at.checkOrder()

	for _, q := range []string{
		`SELECT count(*) FROM messages`,
		`SELECT sum(last_read_seq) FROM members WHERE thread_id = 2`,
		`SELECT count(*) FROM members m JOIN threads t ON t.id = m.thread_id WHERE m.wrote_at IS NOT NULL AND m.last_read_seq > 0`,
		`SELECT count(*) FROM search`,
		`SELECT sum(last_seq) FROM threads`,
	} {
		var a, b int64
		apart.must(one(t.Context(), apart.reading, q, nil, &a))
		at.must(one(t.Context(), at.reading, q, nil, &b))
		if a != b {
			t.Errorf("%s is %d, and %d apart", q, b, a)
		}
	}
	found, _, err := at.Search(t.Context(), chat.Search{Caller: 1, Terms: []chat.SearchTerm{{Words: []string{"axolotl"}}}, Limit: 50})
	at.must(err)
	if len(found) != 10 {
		t.Errorf("%d of 10 messages are found by their word", len(found))
	}
}

// checkOrder holds what was stored and announced against one order.
func (s *sends) checkOrder() {
	s.t.Helper()
	s.settle()
	type place struct{ seq, id, version int64 }
	last := map[chat.ThreadID]place{}
	s.must(each(s.t.Context(), s.reading, func(row scanner) error {
		var t chat.ThreadID
		var p place
		if err := row.Scan(&t, &p.seq, &p.id, &p.version); err != nil {
			return err
		}
		if b, ok := last[t]; ok && (p.seq != b.seq+1 || p.id <= b.id || p.version <= b.version) {
			s.t.Errorf("in thread %d %+v comes after %+v", t, p, b)
		}
		last[t] = p
		return nil
	}, `SELECT thread_id, seq, id, version FROM messages ORDER BY thread_id, seq`))
	told := map[chat.ThreadID]chat.Version{}
	for _, e := range s.events {
		e, ok := e.(chat.MessageSent)
		if !ok {
			continue
		}
		if before, known := told[e.Message.ThreadID]; known && e.Before != before {
			s.t.Errorf("message %d says that it follows %d, and was told after %d", e.Message.ID, e.Before, before)
		}
		told[e.Message.ThreadID] = e.Message.Version
	}
	for t, v := range told {
		if p := last[t]; p.version != int64(v) {
			s.t.Errorf("thread %d ends with version %d, and %d was told", t, p.version, v)
		}
	}
	ids := make([]chat.MessageID, 0, len(s.events))
	for _, e := range s.events {
		if e, ok := e.(chat.MessageSent); ok {
			ids = append(ids, e.Message.ID)
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
		s.t.Errorf("messages were told in the order %v", ids)
	}
}
