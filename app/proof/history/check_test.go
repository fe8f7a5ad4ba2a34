package main

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// The people and threads of the small histories: ada and grace share the pond, grace and linus the lobby.
const (
	ada, grace, linus = 1, 2, 3
	pond, lobby       = 7, 8
)

func ms(n int) Moment { return Moment(time.Duration(n) * time.Millisecond) }

// word is a token; each number has its own.
func word(n int) string { return fmt.Sprintf("token%09d", n) }

// story makes small histories by hand: a server that is right, and clients that were told so.
type story struct {
	*History
	log  map[int64][]State
	next int64 // version
}

func newStory() *story {
	s := &story{History: newHistory(0), log: map[int64][]State{}}
	s.People = []Person{{ada, "ada", true}, {grace, "grace", false}, {linus, "linus", false}}
	s.Rooms = []Room{{pond, true, []int64{ada, grace}}, {lobby, true, []int64{grace, linus}}}
	return s
}

func (s *story) op(kind Kind, person int64, at int) *Op {
	o := &Op{Kind: kind, Person: person, Client: int(person), Start: ms(at), End: ms(at + 1), Outcome: OK, Status: 200}
	s.Ops = append(s.Ops, o)
	return o
}

// send stores a message and acknowledges it.
func (s *story) send(person, thread int64, at int) *Op {
	s.next++
	n := int(s.next)
	m := State{
		ID: s.next, Thread: thread, Seq: int64(len(s.log[thread]) + 1), Version: s.next, Sender: person,
		Content: word(n), Kind: "text", ClientID: fmt.Sprint(n), CreatedAt: "then",
	}
	s.log[thread] = append(s.log[thread], m)
	o := s.op(Send, person, at)
	o.Thread, o.ClientID, o.Text, o.Created, o.Status = thread, m.ClientID, m.Content, true, 201
	o.Shown, o.Tokens = []State{m}, []string{m.Content}
	return o
}

// change gives a message a new version.
func (s *story) change(kind Kind, id int64, at int, how func(*State)) *Op {
	for thread, log := range s.log {
		for i := range log {
			m := &log[i]
			if m.ID != id {
				continue
			}
			s.next++
			m.Version = s.next
			how(m)
			o := s.op(kind, m.Sender, at)
			o.Thread, o.Message, o.Shown = thread, id, []State{*m}
			return o
		}
	}
	panic("no such message")
}

func (s *story) edit(id int64, n, at int) *Op {
	o := s.change(Edit, id, at, func(m *State) { m.Content, m.EditedAt = word(n), "later" })
	o.Text = word(n)
	return o
}

func (s *story) delete(id int64, at int) *Op {
	return s.change(Delete, id, at, func(m *State) { m.Content, m.Deleted, m.ClientID = deletedContent, true, "" })
}

// socket is a socket of a person that joined a thread since 0 and was told what is there.
func (s *story) socket(person, thread int64, at int) *Socket {
	l := s.History.socket(int(person), person, ms(at))
	l.Closed = ms(1000)
	l.Events = append(l.Events, Event{At: ms(at), Name: sentJoin, Thread: thread})
	last := int64(0)
	for _, m := range s.log[thread] {
		last = max(last, m.Version)
		l.Events = append(l.Events, frame("chat", m, at+1))
	}
	l.Events = append(l.Events, Event{At: ms(at + 1), Name: "joined", Thread: thread, Version: last})
	return l
}

func frame(name string, m State, at int) Event {
	return Event{At: ms(at), Name: name, Thread: m.Thread, State: &m, Tokens: []string{m.Content}}
}

// list has grace read her list of threads, the first one first.
func (s *story) list(at int, threads ...int64) *story {
	o := s.op(List, grace, at)
	for _, t := range threads {
		n := int64(len(s.log[t]))
		o.Views = append(o.Views, View{Thread: t, LastSeq: n, Unread: n, LastID: s.log[t][n-1].ID})
	}
	return s
}

// end reads everything.
func (s *story) end() *History {
	s.Final.Log = s.log
	s.Final.Views = map[int64]map[int64]View{}
	for _, r := range s.Rooms {
		for _, p := range r.Members {
			mark := int64(0)
			for _, m := range s.log[r.ID] {
				if m.Sender == p {
					mark = m.Seq
				}
			}
			if s.Final.Views[p] == nil {
				s.Final.Views[p] = map[int64]View{}
			}
			n := int64(len(s.log[r.ID]))
			s.Final.Views[p][r.ID] = View{Thread: r.ID, LastSeq: n, LastReadSeq: mark, Unread: n - mark}
		}
	}
	return s.History
}

// TestTheCheckerSeesEachBreach tells small histories that are right but for one thing.
func TestTheCheckerSeesEachBreach(t *testing.T) {
	for name, c := range map[string]struct {
		promise string // "" for a history that is right
		tell    func(s *story) *History
	}{
		"nothing is wrong": {"", func(s *story) *History {
			s.send(ada, pond, 1)
			l := s.socket(grace, pond, 3)
			s.send(grace, pond, 5)
			s.edit(1, 50, 7)
			s.delete(2, 9)
			for i, v := range [][2]int{{1, 6}, {0, 8}, {1, 10}} {
				m := s.log[pond][v[0]]
				name := "message_updated"
				if i == 0 {
					m.Content, m.Deleted, m.ClientID, m.Version, name = word(2), false, "2", 2, "chat"
				}
				l.Events = append(l.Events, frame(name, m, v[1]))
			}
			return s.end()
		}},
		"acknowledged and lost": {onceStored, func(s *story) *History {
			s.send(ada, pond, 1)
			s.send(grace, pond, 3)
			s.log[pond] = s.log[pond][:1]
			return s.end()
		}},
		"stored twice": {onceSent, func(s *story) *History {
			s.send(ada, pond, 1)
			twin := s.log[pond][0]
			twin.ID, twin.Seq, twin.Version = 2, 2, 2
			s.log[pond] = append(s.log[pond], twin)
			return s.end()
		}},
		"a retry answered with another message": {onceSent, func(s *story) *History {
			o := *s.send(ada, pond, 1)
			s.send(ada, pond, 3)
			o.Start, o.End, o.Created, o.Shown = ms(5), ms(6), false, []State{s.log[pond][1]}
			s.Ops = append(s.Ops, &o)
			return s.end()
		}},
		"refused and there": {nothingNew, func(s *story) *History {
			o := s.send(ada, pond, 1)
			o.Outcome, o.Status, o.Created, o.Shown = Fail, 404, false, nil
			return s.end()
		}},
		"sent by nobody": {nothingNew, func(s *story) *History {
			s.send(ada, pond, 1)
			s.Ops = nil
			return s.end()
		}},
		"a hole in the order": {oneOrder, func(s *story) *History {
			s.send(ada, pond, 1).Shown[0].Seq = 2
			s.log[pond][0].Seq = 2
			return s.end()
		}},
		"one version with two states": {oneOrder, func(s *story) *History {
			s.send(ada, pond, 1)
			o := s.op(Look, grace, 3)
			m := s.log[pond][0]
			m.Content = word(9)
			o.Message, o.Shown = 1, []State{m}
			return s.end()
		}},
		"a list against the order of the messages": {oneOrder, func(s *story) *History {
			s.Nodes = 3
			s.send(ada, pond, 1)
			s.send(linus, lobby, 3)
			return s.list(5, lobby, pond).list(7, pond, lobby).end()
		}},
		"a list of messages of which one was stored before its answer came": {"", func(s *story) *History {
			s.Nodes = 3
			o := s.send(linus, lobby, 1)
			s.send(ada, pond, 5)
			again := *o
			o.End, o.Outcome, o.Status, o.Created, o.Shown, o.Tokens = ms(6), Unknown, 0, false, nil, nil
			again.Start, again.End, again.Status, again.Created = ms(9), ms(10), 200, false
			s.Ops = append(s.Ops, &again)
			return s.list(13, lobby, pond).end()
		}},
		"a list against the order of messages that were sent again": {oneOrder, func(s *story) *History {
			s.Nodes = 3
			o := s.send(linus, lobby, 1)
			again := *o
			o.Outcome, o.Status, o.Created, o.Shown, o.Tokens = Unknown, 0, false, nil, nil
			again.Start, again.End, again.Status, again.Created = ms(3), ms(4), 200, false
			s.Ops = append(s.Ops, &again)
			s.send(ada, pond, 5)
			return s.list(7, lobby, pond).end()
		}},
		"frames out of order": {oneOrder, func(s *story) *History {
			l := s.socket(grace, pond, 1)
			s.send(ada, pond, 3)
			s.send(ada, pond, 5)
			l.Events = append(l.Events, frame("chat", s.log[pond][1], 7), frame("chat", s.log[pond][0], 8))
			return s.end()
		}},
		"later and before": {realTime, func(s *story) *History {
			s.send(ada, pond, 5)
			s.send(grace, pond, 1)
			return s.end()
		}},
		"not read after its acknowledgement": {freshReads, func(s *story) *History {
			s.send(ada, pond, 1)
			o := s.op(Look, grace, 3)
			o.Thread, o.Message, o.Outcome, o.Status = pond, 1, Fail, 404
			return s.end()
		}},
		"read older than it was shown": {freshReads, func(s *story) *History {
			old := s.send(ada, pond, 1).Shown
			s.edit(1, 50, 3)
			s.op(Look, grace, 5).Shown = old
			return s.end()
		}},
		"joined at an old version": {freshReads, func(s *story) *History {
			s.socket(grace, pond, 5)
			s.send(ada, pond, 1)
			return s.end()
		}},
		"shown and gone": {lasting, func(s *story) *History {
			m := s.send(ada, pond, 1).Shown[0]
			m.Version = 9
			s.op(Look, grace, 3).Shown = []State{m}
			return s.end()
		}},
		"a gap between live frames": {converges, func(s *story) *History {
			l := s.socket(grace, pond, 1)
			s.send(ada, pond, 3)
			s.send(ada, pond, 5)
			l.Events = append(l.Events, frame("chat", s.log[pond][1], 7))
			return s.end()
		}},
		"a gap in a replay": {converges, func(s *story) *History {
			s.send(ada, pond, 1)
			s.send(ada, pond, 3)
			l := s.socket(grace, pond, 5)
			l.Events = append(l.Events[:1], l.Events[2:]...)
			return s.end()
		}},
		"told as new twice": {converges, func(s *story) *History {
			s.send(ada, pond, 1)
			l := s.socket(grace, pond, 3)
			s.edit(1, 50, 5)
			l.Events = append(l.Events, frame("chat", s.log[pond][0], 7))
			return s.end()
		}},
		"left behind": {converges, func(s *story) *History {
			l := s.socket(grace, pond, 1)
			s.send(ada, pond, 3)
			l.Settled = true
			return s.end()
		}},
		"news with a hole": {converges, func(s *story) *History {
			l := s.socket(grace, pond, 1)
			l.Events = append(l.Events, Event{At: ms(2), Name: "new_message", Thread: pond, Seq: 1},
				Event{At: ms(3), Name: "new_message", Thread: pond, Seq: 3})
			return s.end()
		}},
		"a lost edit": {lastChange, func(s *story) *History {
			s.send(ada, pond, 1)
			s.edit(1, 50, 3)
			s.next++
			s.log[pond][0].Content, s.log[pond][0].Version = word(1), s.next
			return s.end()
		}},
		"deleted and back": {lastChange, func(s *story) *History {
			m := s.send(ada, pond, 1).Shown[0]
			s.delete(1, 3)
			m.Version = 3
			s.log[pond][0] = m
			return s.end()
		}},
		"deleted with its clientId": {lastChange, func(s *story) *History {
			s.send(ada, pond, 1)
			s.delete(1, 3)
			s.log[pond][0].ClientID = "1"
			return s.end()
		}},
		"deleted and in an answer": {lastChange, func(s *story) *History {
			s.send(ada, pond, 1)
			s.delete(1, 3)
			s.op(Page, grace, 5).Tokens = []string{word(1)}
			s.Ops[2].Thread, s.Ops[2].Views = pond, []View{{Thread: pond, LastSeq: 1, Unread: 1}}
			return s.end()
		}},
		"deleted and found": {lastChange, func(s *story) *History {
			s.send(ada, pond, 1)
			s.delete(1, 3)
			o := s.op(Search, grace, 5)
			o.Word, o.Shown = word(1), []State{s.log[pond][0]}
			return s.end()
		}},
		"deleted and pushed again": {lastChange, func(s *story) *History {
			s.send(ada, pond, 1)
			s.delete(1, 3)
			l := s.socket(grace, pond, 5)
			l.Events = append(l.Events, Event{At: ms(7), Name: "new_message", Thread: pond, Seq: 1, Tokens: []string{word(1)}})
			return s.end()
		}},
		"a lost reaction": {lastChange, func(s *story) *History {
			s.send(ada, pond, 1)
			o := s.op(React, grace, 3)
			o.Thread, o.Message, o.Reaction = pond, 1, "🐸"
			return s.end()
		}},
		"a stranger is shown a message": {membership, func(s *story) *History {
			s.send(ada, pond, 1)
			s.op(Search, linus, 3).Tokens = []string{word(1)}
			return s.end()
		}},
		"a stranger is told by a frame": {membership, func(s *story) *History {
			s.send(ada, pond, 1)
			l := s.socket(linus, lobby, 3)
			l.Events = append(l.Events, Event{At: ms(4), Name: "typing", Thread: pond, User: ada})
			return s.end()
		}},
		"a stranger learns that something is there": {membership, func(s *story) *History {
			s.send(ada, pond, 1)
			o := s.op(Edit, linus, 3)
			o.Thread, o.Message, o.Text, o.Outcome, o.Status = pond, 1, word(9), Fail, 403
			return s.end()
		}},
		"unread is off by one": {unreadTrue, func(s *story) *History {
			s.send(ada, pond, 1)
			h := s.end()
			h.Final.Views[grace][pond] = View{Thread: pond, LastSeq: 1, LastReadSeq: 1}
			return h
		}},
		"a read mark goes back": {monotonic, func(s *story) *History {
			l := s.socket(grace, pond, 1)
			l.Events = append(l.Events, Event{At: ms(2), Name: "read", Thread: pond, User: ada, Seq: 2},
				Event{At: ms(3), Name: "read", Thread: pond, User: ada, Seq: 1})
			return s.end()
		}},
	} {
		t.Run(name, func(t *testing.T) {
			found := Check(c.tell(newStory()))
			counts := Counts(found)
			if c.promise == "" && len(found) > 0 || c.promise != "" && counts[c.promise] == 0 {
				t.Errorf("found %v, want %q", found, c.promise)
			}
		})
	}
}

func TestTokensAreFoundWhereverTheyAre(t *testing.T) {
	text := `{"content":"` + word(1) + `","preview":"` + word(2) + ` hi","no":"` + strings.Repeat("a", tokenLength+1) + `"}` + word(3)
	if got := fmt.Sprint(tokens([]byte(text))); got != fmt.Sprint([]string{word(1), word(2), word(3)}) {
		t.Errorf("found %s", got)
	}
}
