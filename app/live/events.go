package live

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/shape"
)

// Server-sent events are the program's socket in one direction: the same frames, in the words of text/event-stream. So a stream has
// a socket's bounds, and ends when a socket does. It joins all threads of its user, those too that they come into later.
//
// The id of an event is a version up to which everything was told. While a thread is told what it missed there is none, so that
// whoever is cut off then comes back to where they were.

// caughtUp says within the stream that all was told that was missed. It is never sent.
const caughtUp = "caught_up"

// ServeEvents serves a stream on a connection whose answer has begun. It returns at once: from now on the connection is the
// announcer's, who closes it. With since the stream first tells what changed after it.
func (a *Announcer) ServeEvents(conn net.Conn, caller chat.Caller, since *chat.Version) {
	a.serveStream(&stream{Conn: conn, words: eventWords{}}, caller, since)
}

// ServeBridge is ServeEvents in the words of a bridge: a message in each line, of all that others say from now on.
func (a *Announcer) ServeBridge(conn net.Conn, caller chat.Caller) {
	a.serveStream(&stream{Conn: conn, words: &bridgeWords{to: caller.User.ID, now: a.Chat.Now}}, caller, nil)
}

func (a *Announcer) serveStream(s *stream, caller chat.Caller, since *chat.Version) {
	k := &socket{Announcer: a, conn: s, wire: jsonFormat{a.shapes}, caller: caller}
	ctx, isOpen := context.Background(), false
	defer func() {
		if !isOpen {
			k.leave()
		}
	}()
	k.enter(ctx)
	isOpen = true
	go k.stream(ctx, s, since)
}

// stream tells what was missed, then waits for the end and joins what comes up meanwhile.
func (k *socket) stream(ctx context.Context, s *stream, since *chat.Version) {
	defer k.leave()
	defer k.listener.Dismiss(hub.TryAgainLater, "try again") // closed already, unless there was a panic
	defer k.recover()
	threads, err := k.Chat.Store.ThreadIDs(ctx, k.caller.User.ID)
	if err == nil {
		err = k.follow(ctx, s, threads, since)
	}
	silence := make([]byte, readAheadBytes)
	for err == nil {
		_, readErr := s.Read(silence)
		if readErr != nil && !(errors.Is(readErr, os.ErrDeadlineExceeded) && k.listener.Await(silenceEnds)) {
			return
		}
		from := since
		if from == nil {
			seen := s.highest()
			from = &seen
		}
		err = k.follow(ctx, s, s.toJoin(), from)
	}
	k.Log.Error("cannot tell events", slog.Any("error", err))
}

// follow joins threads, and says when all of them were told.
func (k *socket) follow(ctx context.Context, s *stream, threads []chat.ThreadID, since *chat.Version) error {
	if len(threads) == 0 && s.isReady() {
		return nil
	}
	s.begin(threads)
	for _, t := range threads {
		if err := k.join(ctx, t, since); err != nil && !chat.Is(err, chat.NotFound) { // they have left it meanwhile
			return err
		}
	}
	k.send([]byte(`{"event":"` + caughtUp + `"}`))
	return nil
}

// stream is a connection to which WebSocket frames are written and that carries events. The hub writes whole frames.
type stream struct {
	net.Conn
	words words

	mu      sync.Mutex
	joined  map[chat.ThreadID]bool
	waiting []chat.ThreadID // that came up and are not joined
	ready   bool            // nothing is being told that was missed
	seen    chat.Version    // the highest that was told
}

// begin notes that threads are told what they missed from now on.
func (s *stream) begin(threads []chat.ThreadID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.joined == nil {
		s.joined = make(map[chat.ThreadID]bool, len(threads))
	}
	for _, t := range threads {
		s.joined[t] = true
	}
	s.ready = false
}

func (s *stream) isReady() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ready
}

func (s *stream) highest() chat.Version {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seen
}

func (s *stream) toJoin() []chat.ThreadID {
	s.mu.Lock()
	defer s.mu.Unlock()
	threads := s.waiting
	s.waiting = nil
	return threads
}

// Write takes whole frames and writes what they say as events.
func (s *stream) Write(frames []byte) (int, error) {
	var out strings.Builder
	isOver := false
	for rest := frames; len(rest) > 0 && !isOver; {
		op, payload, after := cutFrame(rest)
		rest = after
		switch op {
		case opPing:
			s.words.beat(&out)
		case opText:
			s.event(&out, payload)
		case opClose:
			isOver = true
		}
	}
	if out.Len() > 0 {
		if _, err := s.Conn.Write([]byte(out.String())); err != nil {
			return 0, err
		}
	}
	if isOver {
		return len(frames), s.Conn.Close() // ends the reader, too
	}
	return len(frames), nil
}

// event writes a frame as an event.
func (s *stream) event(out *strings.Builder, payload []byte) {
	var f struct {
		Event string          `json:"event"`
		Data  json.RawMessage `json:"data"`
	}
	var about struct {
		ThreadID chat.ThreadID `json:"threadId"`
		ID       chat.ThreadID `json:"id"` // of the thread, in thread_updated
		Version  chat.Version  `json:"version"`
	}
	if json.Unmarshal(payload, &f) != nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch f.Event {
	case "chat", "message_updated", "joined":
		json.Unmarshal(f.Data, &about) //nolint:errcheck // our own
		s.seen = max(s.seen, about.Version)
	case "new_message":
		json.Unmarshal(f.Data, &about) //nolint:errcheck // our own
		s.meet(about.ThreadID)
	case "thread_updated":
		json.Unmarshal(f.Data, &about) //nolint:errcheck // our own
		s.meet(about.ID)
	case "thread_removed":
		json.Unmarshal(f.Data, &about) //nolint:errcheck // our own
		delete(s.joined, about.ThreadID)
	case caughtUp:
		s.ready = len(s.waiting) == 0
		if s.ready {
			s.words.upTo(out, s.seen)
		}
		return
	}
	var upTo chat.Version
	if s.ready && about.Version > 0 {
		upTo = s.seen
	}
	s.words.tell(out, f.Event, f.Data, upTo)
}

// words is how a stream says what happens.
type words interface {
	tell(out *strings.Builder, event string, data []byte, upTo chat.Version) // upTo is 0 while what was missed is told
	upTo(out *strings.Builder, v chat.Version)                               // nothing more was missed
	beat(out *strings.Builder)                                               // so that nobody takes the connection for dead
}

// eventWords are those of text/event-stream.
type eventWords struct{}

func (eventWords) tell(out *strings.Builder, event string, data []byte, upTo chat.Version) {
	if upTo > 0 {
		fmt.Fprintf(out, "id: %d\n", upTo)
	}
	fmt.Fprintf(out, "event: %s\ndata: %s\n\n", event, data)
}

func (eventWords) upTo(out *strings.Builder, v chat.Version) { fmt.Fprintf(out, "id: %d\n\n", v) }

func (eventWords) beat(out *strings.Builder) { out.WriteString(": still here\n\n") }

// bridgeWords are lines of JSON, as matterbridge's API has them, which knows neither versions nor a beat.
type bridgeWords struct {
	to      chat.UserID
	now     func() time.Time
	greeted bool
}

func (w *bridgeWords) tell(out *strings.Builder, event string, data []byte, _ chat.Version) {
	if event != shape.EventChat {
		return
	}
	if m := shape.BridgeOf(data, w.to); m != nil {
		out.Write(m.Line())
	}
}

// upTo says that nothing is missed from now on.
func (w *bridgeWords) upTo(out *strings.Builder, _ chat.Version) {
	if !w.greeted {
		w.greeted = true
		out.Write(shape.BridgeMessage{Event: shape.BridgeConnected, Timestamp: w.now()}.Line())
	}
}

func (*bridgeWords) beat(*strings.Builder) {}

// meet has a thread joined that is not yet. The caller holds s.mu.
func (s *stream) meet(t chat.ThreadID) {
	if s.joined[t] || slices.Contains(s.waiting, t) {
		return
	}
	s.waiting = append(s.waiting, t)
	s.ready = false
	s.SetReadDeadline(time.Now()) //nolint:errcheck // wakes the reader, who joins
}

// cutFrame takes the first frame off, as hub writes them.
func cutFrame(frames []byte) (op byte, payload, rest []byte) {
	op, n, head := frames[0]&0x0f, int(frames[1]), 2
	switch n {
	case 126:
		n, head = int(binary.BigEndian.Uint16(frames[2:])), 4
	case 127:
		n, head = int(binary.BigEndian.Uint64(frames[2:])), 10
	}
	return op, frames[head : head+n], frames[head+n:]
}
