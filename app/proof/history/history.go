package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

// Moment is a time since the start of a history. All of it is recorded in one process, so that moments compare exactly.
type Moment time.Duration

func (m Moment) String() string { return time.Duration(m).Round(10 * time.Microsecond).String() }

// Kind says what was asked.
type Kind string

// The kinds of operation.
const (
	Send     Kind = "send"
	Edit     Kind = "edit"
	Delete   Kind = "delete"
	React    Kind = "react"
	Unreact  Kind = "unreact"
	MarkRead Kind = "read"
	Page     Kind = "page"   // messages of a thread
	Look     Kind = "look"   // one message
	List     Kind = "list"   // threads
	Search   Kind = "search" // by one word
)

// Outcome is what the client knows of an operation when it goes on.
type Outcome string

// The outcomes.
const (
	OK      Outcome = "ok"      // it happened, once
	Fail    Outcome = "fail"    // it was refused and did not happen
	Unknown Outcome = "unknown" // no answer: it happened or not, or will
)

// View is what one answer said of a thread as its reader sees it.
type View struct {
	Thread, LastSeq, LastReadSeq, Unread int64
	LastID                               int64 // of the last message that was shown with it
}

// Op is one operation of one client, with all that the answer told.
type Op struct {
	Kind       Kind
	Client     int
	Person     int64
	Via        string `json:",omitempty"` // socket, or HTTP when empty
	Thread     int64  `json:",omitempty"`
	Message    int64  `json:",omitempty"`
	ClientID   string `json:",omitempty"`
	Text       string `json:",omitempty"` // of a send or an edit
	Reaction   string `json:",omitempty"`
	Word       string `json:",omitempty"` // that was searched for
	Start, End Moment
	Outcome    Outcome
	Status     int      `json:",omitempty"`
	Created    bool     `json:",omitempty"` // 201: stored by this very request
	Shown      []State  `json:",omitempty"`
	Acked      State    `json:",omitzero"` // of an ack: ID, Seq and Version only
	Views      []View   `json:",omitempty"`
	Tokens     []string `json:",omitempty"` // anywhere in the answer
	HasMore    bool     `json:",omitempty"`
	Latest     bool     `json:",omitempty"` // a page that should end with the thread's last message
}

func (o *Op) String() string {
	what := fmt.Sprintf("%s by person %d (client %d) at %v–%v: %s %d", o.Kind, o.Person, o.Client, o.Start, o.End, o.Outcome, o.Status)
	if o.Thread != 0 {
		what += fmt.Sprintf(", thread %d", o.Thread)
	}
	if o.Message != 0 {
		what += fmt.Sprintf(", message %d", o.Message)
	}
	if o.ClientID != "" {
		what += fmt.Sprintf(", clientId %q", o.ClientID)
	}
	return what
}

// What a client sent on a socket; everything else came from the server.
const (
	sentJoin  = "> join"
	sentLeave = "> leave"
)

// Event is one entry of a socket: a frame from the server, or a join or leave that was sent.
type Event struct {
	At      Moment
	Name    string
	Thread  int64    `json:",omitempty"`
	Since   int64    `json:",omitempty"` // of a join; noSince for none
	Version int64    `json:",omitempty"` // of joined
	State   *State   `json:",omitempty"` // of chat and message_updated
	Message int64    `json:",omitempty"`
	Seq     int64    `json:",omitempty"`
	User    int64    `json:",omitempty"` // of read, typing and presence
	Count   int64    `json:",omitempty"` // of unread_count
	Tokens  []string `json:",omitempty"`

	ClientID string `json:",omitempty"` // of ack and error
	Code     string `json:",omitempty"` // of error
}

// noSince stands for a join that asks for no replay.
const noSince = -1

// Socket is one socket from its handshake to its end.
type Socket struct {
	Number         int
	Client         int
	Person         int64
	Opened, Closed Moment // Opened is before the handshake
	Events         []Event
	Settled        bool // it was open at the end, after the faults, and had its time to catch up
}

// Person is somebody with an account.
type Person struct {
	ID      int64
	Name    string
	IsAdmin bool
}

// Room is a thread and who is in it.
type Room struct {
	ID      int64
	Direct  bool
	Members []int64
}

// Final is what is there at the end.
type Final struct {
	Log   map[int64][]State        // by thread, in the order of the answers
	Read  map[int64]bool           // by message: the read flag
	Views map[int64]map[int64]View // by person and thread
	Karma map[int64]int64          // by person
	// What was found of texts that should be gone, as sentences.
	Remains []string
	// Differences between the log and what came later: after a restart, and out of a backup.
	Drift []string
	// SettleTime is how long after the faults everybody had everything.
	SettleTime time.Duration
}

// History is all that the clients of one round know.
type History struct {
	Seed    uint64
	Nodes   int // servers; 0 and 1 are one
	People  []Person
	Rooms   []Room
	Ops     []*Op
	Sockets []*Socket
	Faults  []Fault
	Final   Final
	Server  []string // what the servers logged as errors

	start time.Time
	mu    sync.Mutex
}

// Fault is something the nemesis did.
type Fault struct {
	Name       string
	Start, End Moment
}

func newHistory(seed uint64) *History { return &History{Seed: seed, start: time.Now()} }

func (h *History) now() Moment { return Moment(time.Since(h.start)) }

// begin notes when an operation was asked for.
func (h *History) begin(o *Op) { o.Start = h.now() }

// end files an operation.
func (h *History) end(o *Op) {
	o.End = h.now()
	h.mu.Lock()
	defer h.mu.Unlock()
	h.Ops = append(h.Ops, o)
}

// socket files a new socket whose handshake began at a moment.
func (h *History) socket(client int, person int64, opened Moment) *Socket {
	l := &Socket{Client: client, Person: person, Opened: opened, Closed: h.now()}
	h.mu.Lock()
	defer h.mu.Unlock()
	l.Number = len(h.Sockets)
	h.Sockets = append(h.Sockets, l)
	return l
}

func (h *History) fault(f Fault) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.Faults = append(h.Faults, f)
}

// room finds a thread.
func (h *History) room(id int64) (Room, bool) {
	i := slices.IndexFunc(h.Rooms, func(r Room) bool { return r.ID == id })
	if i < 0 {
		return Room{}, false
	}
	return h.Rooms[i], true
}

// isMember reports whether a person is in a thread.
func (h *History) isMember(person, thread int64) bool {
	r, ok := h.room(thread)
	return ok && slices.Contains(r.Members, person)
}

// Write puts a history out as JSON, an operation or event a line, to look for what led to a violation.
func (h *History) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	rows := []any{map[string]any{"seed": h.Seed, "nodes": h.Nodes, "people": h.People, "rooms": h.Rooms, "faults": h.Faults, "server": h.Server}}
	for _, o := range h.Ops {
		rows = append(rows, o)
	}
	for _, l := range h.Sockets {
		head := *l
		head.Events = nil
		rows = append(rows, head)
		for _, ev := range l.Events {
			rows = append(rows, map[string]any{"socket": l.Number, "event": ev})
		}
	}
	rows = append(rows, h.Final)
	for _, r := range rows {
		if err := e.Encode(r); err != nil {
			return fmt.Errorf("write history: %w", err)
		}
	}
	return nil
}
