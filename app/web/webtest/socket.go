package webtest

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// Socket is a person's event socket. A goroutine reads it all the time, so that it is never slow.
type Socket struct {
	p    *Person
	conn *websocket.Conn

	mu     sync.Mutex
	come   chan struct{} // closed and made anew when something has come
	frames []Frame
	err    error // why reading ended
	done   chan struct{}
}

// Frame is an event from the server.
type Frame struct {
	Event string
	Data  json.RawMessage
}

// As decodes the data of a frame.
func As[T any](f Frame) T {
	var v T
	json.Unmarshal(f.Data, &v) //nolint:errcheck // every frame was checked against the document when it came
	return v
}

// Socket opens the person's event socket and answers when it hears what happens, and at this server nothing that happened before; it is
// closed at the end of the test.
func (p *Person) Socket() *Socket {
	p.r.t.Helper()
	p.r.Told()
	s, status, err := p.TrySocket()
	if err != nil {
		p.r.t.Fatalf("open %s's socket: status %d: %v", p.Name, status, err)
	}
	s.settle()
	return s
}

// settle waits until the server answers, or ends the socket, and takes nothing out of what has come: a handshake is
// answered before the server listens for its owner.
func (s *Socket) settle() {
	s.p.r.t.Helper()
	s.askLeft()
	var got []Frame
	for f, ok := s.Next(Patience); ok && f.Event != "left"; f, ok = s.Next(Patience) {
		got = append(got, f)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.frames = append(got, s.frames...)
}

// TrySocket is Socket for those who may be refused.
func (p *Person) TrySocket() (s *Socket, status int, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), Patience)
	defer cancel()
	conn, resp, err := websocket.Dial(ctx, p.base()+"/api/ws", &websocket.DialOptions{
		HTTPClient: &http.Client{Transport: p.r.transport}, HTTPHeader: p.handshake(), Host: p.Header.Get("Host"),
	})
	if resp != nil {
		status = resp.StatusCode
	}
	if err != nil {
		return nil, status, err
	}
	conn.SetReadLimit(16 << 20)
	s = &Socket{p: p, conn: conn, come: make(chan struct{}), done: make(chan struct{})}
	go s.read()
	p.r.t.Cleanup(s.Cut)
	return s, status, nil
}

// handshake are the headers of the person's handshakes.
func (p *Person) handshake() http.Header {
	h := p.Header.Clone()
	h.Del("Host")
	if p.Token != "" {
		h.Set("Authorization", "Bearer "+p.Token)
	}
	if u, err := url.Parse(p.base()); err == nil {
		for _, c := range p.Jar.Cookies(u) {
			h.Add("Cookie", c.Name+"="+c.Value)
		}
	}
	return h
}

// Of one event so many are held against the document, then one in so many: holding thousands against it would make
// the reader slow.
const (
	checkAll = 20
	checkOne = 50
)

func (s *Socket) read() {
	defer close(s.done)
	seen := map[string]int{}
	for {
		_, b, err := s.conn.Read(context.Background())
		var f Frame
		if err == nil {
			if bad := json.Unmarshal(b, &f); bad != nil {
				s.p.r.t.Errorf("%s's socket got no event: %v: %s", s.p.Name, bad, short(b))
			} else if n := seen[f.Event]; n < checkAll || n%checkOne == 0 {
				if bad := s.p.r.described.checkEvent(f.Event, f.Data); bad != nil {
					s.p.r.t.Errorf("the event %s is not as described: %v\n%s", f.Event, bad, short(f.Data))
				}
			}
			seen[f.Event]++
		}
		s.mu.Lock()
		if err != nil {
			s.err = err
		} else {
			s.frames = append(s.frames, f)
		}
		close(s.come)
		s.come = make(chan struct{})
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// Emit sends an event.
func (s *Socket) Emit(event string, data any) {
	s.p.r.t.Helper()
	b, err := json.Marshal(map[string]any{"event": event, "data": data})
	s.p.r.must(err)
	s.Raw(string(b))
}

// Raw sends a text frame as it is. It is no failure when the server has closed the socket.
func (s *Socket) Raw(text string) {
	ctx, cancel := context.WithTimeout(context.Background(), Patience)
	defer cancel()
	s.conn.Write(ctx, websocket.MessageText, []byte(text)) //nolint:errcheck // the reader tells
}

// Binary sends a binary frame.
func (s *Socket) Binary(b []byte) {
	ctx, cancel := context.WithTimeout(context.Background(), Patience)
	defer cancel()
	s.conn.Write(ctx, websocket.MessageBinary, b) //nolint:errcheck // the reader tells
}

// Ping waits for a pong.
func (s *Socket) Ping() error {
	ctx, cancel := context.WithTimeout(context.Background(), Patience)
	defer cancel()
	return s.conn.Ping(ctx)
}

// Next is the next frame of whatever kind; ok is false when the socket ended or nothing came for so long.
func (s *Socket) Next(wait time.Duration) (f Frame, ok bool) {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	for {
		s.mu.Lock()
		if len(s.frames) > 0 {
			f, s.frames = s.frames[0], s.frames[1:]
			s.mu.Unlock()
			return f, true
		}
		come, err := s.come, s.err
		s.mu.Unlock()
		if err != nil {
			return Frame{}, false
		}
		select {
		case <-come:
		case <-timer.C:
			return Frame{}, false
		}
	}
}

// Await is the next frame of one of these kinds; others are passed over.
func (s *Socket) Await(events ...string) Frame {
	s.p.r.t.Helper()
	deadline := time.Now().Add(Patience)
	for {
		f, ok := s.Next(time.Until(deadline))
		if !ok {
			s.p.r.t.Fatalf("%s's socket got no %s: %v", s.p.Name, strings.Join(events, " or "), s.End())
		}
		for _, e := range events {
			if f.Event == e {
				return f
			}
		}
	}
}

// Until collects the frames up to one of this kind, without it; between two frames it waits for Patience.
func (s *Socket) Until(event string) []Frame {
	s.p.r.t.Helper()
	var got []Frame
	for {
		f, ok := s.Next(Patience)
		if !ok {
			s.p.r.t.Fatalf("%s's socket got no %s after %d frames: %v", s.p.Name, event, len(got), s.End())
		}
		if f.Event == event {
			return got
		}
		got = append(got, f)
	}
}

// Join joins a thread and answers the version from which on it is live.
func (s *Socket) Join(thread int64) int64 {
	s.p.r.t.Helper()
	s.Emit("join", Object{"threadId": thread})
	return As[struct{ Version int64 }](s.Await("joined")).Version
}

// Sync makes sure that everything the server had for this socket has come, what was just committed too, and answers it: it leaves
// a thread that nobody has, which is answered.
func (s *Socket) Sync() []Frame {
	s.p.r.t.Helper()
	s.p.r.Told()
	s.askLeft()
	return s.Until("left")
}

// askLeft has the server answer "left" behind all that is on its way.
func (s *Socket) askLeft() { s.Emit("leave", Object{"threadId": 1 << 30}) }

// End is why the socket ended, nil while it is open.
func (s *Socket) End() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Closed waits for the end of the socket and answers the close code, -1 when there was none.
func (s *Socket) Closed() int {
	s.p.r.t.Helper()
	select {
	case <-s.done:
	case <-time.After(Patience):
		s.p.r.t.Errorf("%s's socket was not closed", s.p.Name)
		return 0
	}
	var closed websocket.CloseError
	if errors.As(s.End(), &closed) {
		return int(closed.Code)
	}
	return -1
}

// Cut ends the connection without a word, as a dead network does.
func (s *Socket) Cut() {
	s.conn.CloseNow() //nolint:errcheck // it may be closed already
	<-s.done
}
