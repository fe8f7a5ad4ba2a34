package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/coder/websocket"
)

const maxFrameBytes = 16 << 20 // of the server; a message has at most 10,000 characters

// clientSocket is a client's socket: it opens one, records all that passes, and remembers for each thread up to which
// version the client has everything, as a client of the contract does.
type clientSocket struct {
	client *Client

	mu      sync.Mutex
	come    chan struct{} // closed and made anew whenever something has come
	socket  *Socket
	conn    *websocket.Conn
	done    chan struct{} // closed when the reader of conn has ended
	joined  map[int64]joining
	have    map[int64]int64   // by thread: everything up to this version has come
	acks    map[string]*Event // by clientId
	problem map[string]string // code of a refusal, by clientId
	latest  State             // the message that came last
	unread  int64             // the count that came last
}

// joining is how a thread is joined on the present socket.
type joining struct {
	isLive  bool
	isWhole bool // joined from a version up to which everything had come
}

func newClientSocket(c *Client) *clientSocket {
	return &clientSocket{client: c, have: map[int64]int64{}, come: make(chan struct{})}
}

// open connects, unless a socket is open.
func (k *clientSocket) open(timeout time.Duration) bool {
	if k.isOpen() {
		return true
	}
	k.drop()
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	c := k.client
	opened := c.history.now()
	conn, _, err := websocket.Dial(ctx, "http://"+c.addr+"/api/ws", &websocket.DialOptions{
		HTTPClient: &c.http, HTTPHeader: http.Header{"Cookie": {c.cookie}},
	})
	if err != nil {
		return false
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	socket := c.history.socket(c.number, c.person.ID, opened)
	conn.SetReadLimit(maxFrameBytes)
	k.socket, k.conn, k.done = socket, conn, make(chan struct{})
	k.joined, k.acks, k.problem, k.unread = map[int64]joining{}, map[string]*Event{}, map[string]string{}, noSince
	go k.read(socket, conn, k.done)
	return true
}

func (k *clientSocket) isOpen() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.conn == nil {
		return false
	}
	select {
	case <-k.done:
		return false
	default:
		return true
	}
}

// drop cuts the socket without a word.
func (k *clientSocket) drop() {
	k.mu.Lock()
	conn, done := k.conn, k.done
	k.conn = nil
	k.mu.Unlock()
	if conn != nil {
		conn.CloseNow() //nolint:errcheck // it may have ended
		<-done
	}
}

func (k *clientSocket) read(socket *Socket, conn *websocket.Conn, done chan struct{}) {
	defer close(done)
	defer conn.CloseNow() //nolint:errcheck // it has failed
	for {
		_, b, err := conn.Read(context.Background())
		now := k.client.history.now()
		k.mu.Lock()
		if err == nil {
			k.take(socket, frameEvent(now, b))
		}
		socket.Closed = now
		close(k.come)
		k.come = make(chan struct{})
		k.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// frameEvent is a frame of the server.
func frameEvent(now Moment, b []byte) Event {
	var f struct {
		Event string
		Data  json.RawMessage
	}
	e := Event{At: now, Tokens: tokens(b)}
	if json.Unmarshal(b, &f) != nil {
		e.Name = "not JSON: " + string(b[:min(len(b), 200)])
		return e
	}
	e.Name = f.Event
	if f.Event == "chat" || f.Event == "message_updated" {
		var m message
		if json.Unmarshal(f.Data, &m) == nil {
			s := m.state()
			e.State, e.Thread = &s, s.Thread
		}
		return e
	}
	var d struct {
		ID, ThreadID, Version, MessageID, Seq, UserID, LastReadSeq, Count int64
		User                                                              user
		Online                                                            bool
		ClientID, Code                                                    string
	}
	if json.Unmarshal(f.Data, &d) != nil {
		e.Name = "not as described: " + string(b[:min(len(b), 200)])
		return e
	}
	e.Thread, e.Version, e.Message, e.Seq, e.Count = d.ThreadID, d.Version, d.MessageID, d.Seq+d.LastReadSeq, d.Count
	e.User = d.UserID + d.User.ID
	switch f.Event {
	case "ack":
		e.Message, e.ClientID = d.ID, d.ClientID
	case "error":
		e.ClientID, e.Code = d.ClientID, d.Code
	case "thread_updated":
		e.Thread = d.ID
	}
	return e
}

// take records a frame and keeps the client's memory. The caller holds k.mu.
func (k *clientSocket) take(socket *Socket, e Event) {
	socket.Events = append(socket.Events, e)
	switch e.Name {
	case "chat", "message_updated":
		if e.State == nil {
			return
		}
		k.latest = *e.State
		if k.joined[e.Thread].isWhole {
			k.have[e.Thread] = max(k.have[e.Thread], e.State.Version)
		}
	case "joined":
		j := k.joined[e.Thread]
		j.isLive = true
		k.joined[e.Thread] = j
		if j.isWhole {
			k.have[e.Thread] = max(k.have[e.Thread], e.Version)
		}
	case "left":
		delete(k.joined, e.Thread)
	case "ack":
		k.acks[e.ClientID] = &e
	case "error":
		k.problem[e.ClientID] = e.Code
	case "unread_count":
		k.unread = e.Count
	}
}

// until waits for something that comes on the socket; ready is asked under k.mu. It is false when the socket ended or the
// time is over.
func (k *clientSocket) until(timeout time.Duration, ready func() bool) bool {
	limit := time.NewTimer(timeout)
	defer limit.Stop()
	for {
		k.mu.Lock()
		isReady, come, done := ready(), k.come, k.done
		k.mu.Unlock()
		if isReady {
			return true
		}
		select {
		case <-come:
		case <-done:
			k.mu.Lock()
			defer k.mu.Unlock()
			return ready()
		case <-limit.C:
			return false
		}
	}
}

// write sends a frame; note, under k.mu, comes first, so that what answers the frame finds it.
func (k *clientSocket) write(timeout time.Duration, event string, data object, note func(*Socket)) error {
	b, err := json.Marshal(object{"event": event, "data": data})
	if err != nil {
		return err
	}
	k.mu.Lock()
	conn := k.conn
	if conn != nil {
		note(k.socket)
	}
	k.mu.Unlock()
	if conn == nil {
		return errors.New("no socket")
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	return conn.Write(ctx, websocket.MessageText, b)
}

// join joins a thread, with since unless it is noSince, and waits until it is live. When nothing answers the socket is
// dropped: nobody could say what it will bring.
func (k *clientSocket) join(thread, since int64, timeout time.Duration) bool {
	data := object{"threadId": thread}
	if since != noSince {
		data["since"] = since
	}
	err := k.write(timeout, "join", data, func(l *Socket) {
		k.joined[thread] = joining{isWhole: since != noSince && since <= k.have[thread]}
		l.Events = append(l.Events, Event{At: k.client.history.now(), Name: sentJoin, Thread: thread, Since: since})
	})
	if err == nil && k.until(timeout, func() bool { return k.joined[thread].isLive }) {
		return true
	}
	k.drop()
	return false
}

// leave leaves a thread and waits for the last word of it.
func (k *clientSocket) leave(thread int64, timeout time.Duration) {
	err := k.write(timeout, "leave", object{"threadId": thread}, func(l *Socket) {
		l.Events = append(l.Events, Event{At: k.client.history.now(), Name: sentLeave, Thread: thread})
	})
	left := func() bool { _, isIn := k.joined[thread]; return !isIn }
	if err != nil || !k.until(timeout, left) {
		k.drop()
	}
}

// trespass asks to join a foreign thread. What comes of it is looked for in the history.
func (k *clientSocket) trespass(thread int64, since int64, timeout time.Duration) {
	k.write(timeout, "join", object{"threadId": thread, "since": since}, func(l *Socket) { //nolint:errcheck // the reader tells
		l.Events = append(l.Events, Event{At: k.client.history.now(), Name: sentJoin, Thread: thread, Since: since})
	})
}

func (k *clientSocket) typing(thread int64, timeout time.Duration) {
	k.write(timeout, "typing", object{"threadId": thread}, func(*Socket) {}) //nolint:errcheck // as above
}

// send sends a message over the socket and waits for its ack.
func (k *clientSocket) send(thread int64, clientID, text string, timeout time.Duration) *Op {
	c := k.client
	o := &Op{Kind: Send, Via: "socket", Client: c.number, Person: c.person.ID, Thread: thread, ClientID: clientID, Text: text, Outcome: Unknown}
	c.history.begin(o)
	defer c.history.end(o)
	err := k.write(timeout, "chat", object{"threadId": thread, "content": text, "clientId": clientID}, func(*Socket) {
		delete(k.acks, clientID)
		delete(k.problem, clientID)
	})
	if err != nil {
		return o
	}
	k.until(timeout, func() bool {
		ack := k.acks[clientID]
		code, isRefused := k.problem[clientID]
		switch {
		case ack != nil:
			o.Outcome, o.Acked = OK, State{ID: ack.Message, Thread: thread, Seq: ack.Seq, Version: ack.Version}
		case code == "not_found":
			o.Outcome, o.Status = Fail, http.StatusNotFound
		case isRefused:
			o.Status = http.StatusInternalServerError // nothing that players send is refused for another reason
		}
		return ack != nil || isRefused
	})
	return o
}

// memory answers up to which version everything of a thread has come, and how it is joined.
func (k *clientSocket) memory(thread int64) (have int64, j joining) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.have[thread], k.joined[thread]
}

func (k *clientSocket) lastSeen() State {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.latest
}

// settled marks the socket as one that had its time to catch up.
func (k *clientSocket) settled() {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.socket != nil {
		k.socket.Settled = true
	}
}
