package fault_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"ribbit/app/proof/program"
)

// ledger is what writers know: what was acknowledged, and of what they cannot tell.
type ledger struct {
	mu      sync.Mutex
	acked   map[string]program.Message // by clientId
	times   map[string]int64           // when, Unix nanoseconds, by clientId of what was acknowledged
	unknown map[string]send            // had no answer, or one that refused
}

// send is one message on its way.
type send struct {
	token    string
	thread   int64
	clientID string
	content  string
}

func newLedger() *ledger {
	return &ledger{acked: map[string]program.Message{}, times: map[string]int64{}, unknown: map[string]send{}}
}

func (l *ledger) note(d send, m program.Message, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err == nil {
		m.Content = d.content // what was sent has to be there, whatever the answer says
		l.acked[d.clientID], l.times[d.clientID] = m, time.Now().UnixNano()
		delete(l.unknown, d.clientID)
	} else {
		l.unknown[d.clientID] = d
	}
}

func (l *ledger) acknowledged() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.acked)
}

// write lets a few people send, each as fast as the answers come, until more says no. Every text ends with its clientId. A
// writer ends at the first error that is no answer.
func (l *ledger) write(s *program.Server, p program.Pond, writers int, content string, more func(error) bool) {
	var all sync.WaitGroup
	for i, token := range p.Tokens[:writers] {
		all.Go(func() {
			c := s.Client(token)
			defer c.Close()
			for n := 0; ; n++ {
				id := fmt.Sprintf("%d-%d-%d", i, n, l.acknowledged())
				d := send{token, p.Threads[n%len(p.Threads)], id, content + " " + id}
				m, err := c.Send(d.thread, d.content, d.clientID)
				l.note(d, m, err)
				if !more(err) || err != nil && refusal(err) == nil {
					return
				}
			}
		})
	}
	all.Wait()
}

// retry sends again what is unknown.
func (l *ledger) retry(t *testing.T, s *program.Server) {
	t.Helper()
	l.mu.Lock()
	var again []send
	for _, d := range l.unknown {
		again = append(again, d)
	}
	l.mu.Unlock()
	for _, d := range again {
		m, err := client(t, s, d.token).Send(d.thread, d.content, d.clientID)
		if err != nil {
			t.Errorf("the retry of %s fails: %v", d.clientID, err)
		}
		l.note(d, m, err)
	}
}

// check reads everything back: what was acknowledged is there as it was answered, nothing twice, no seq left out, and
// nothing that nobody sent.
func (l *ledger) check(t *testing.T, s *program.Server, p program.Pond) {
	t.Helper()
	c := client(t, s, p.Tokens[0])
	found := map[string]program.Message{}
	for _, thread := range p.Threads {
		messages, err := c.Messages(thread)
		must(t, err)
		for _, bad := range misplaced(messages, found) {
			t.Error(bad)
		}
	}
	for _, bad := range l.compare(found) {
		t.Error(bad)
	}
}

// misplaced looks for holes and doubles in a thread and adds its messages to those that were found.
func misplaced(messages []program.Message, found map[string]program.Message) (bad []string) {
	for i, m := range messages {
		if m.Seq != int64(i+1) {
			bad = append(bad, fmt.Sprintf("behind seq %d comes %d", i, m.Seq))
		}
		if twin, isDouble := found[m.ClientID]; isDouble {
			bad = append(bad, fmt.Sprintf("%s is there twice, as %d and %d", m.ClientID, twin.ID, m.ID))
		}
		found[m.ClientID] = m
	}
	return bad
}

// compare holds what was found against what is known.
func (l *ledger) compare(found map[string]program.Message) (bad []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for id, want := range l.acked {
		if got, ok := found[id]; !ok {
			bad = append(bad, fmt.Sprintf("%s was acknowledged and is lost", id))
		} else if got.ID != want.ID || got.ThreadID != want.ThreadID || got.Seq != want.Seq || got.Content != want.Content {
			bad = append(bad, fmt.Sprintf("%s was acknowledged as %+v and is %+v", id, want, got))
		}
	}
	for id := range found {
		_, isAcked := l.acked[id]
		if _, isUnknown := l.unknown[id]; !isAcked && !isUnknown {
			bad = append(bad, fmt.Sprintf("%s is there, and nobody sent it", id))
		}
	}
	return bad
}
