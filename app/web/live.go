package web

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"time"
	"unicode/utf8"

	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/web/api"
)

const (
	maxFrameBytes = 64 << 10    // of a client; a longer one ends the connection with 1009
	maxBadFrames  = 20          // in a row; then the connection ends with 1008
	typingEvery   = time.Second // more typing events of a socket are not passed on
	swallowFor    = time.Second
	swallowBytes  = 1 << 20
	replayBatch   = chat.MaxPage
	maxPageReplay = 2 * chat.MaxPage // a page that missed more opens its thread anew
)

// live answers a handshake of one of the two wires.
func (s *Server) live(wire byte) fiber.Handler {
	upgrade := websocket.New(func(w *websocket.Conn) {
		caller := w.Locals(callerKey).(chat.Caller)
		// Only the inner connection is kept: the wrapper goes back to a pool when this function returns.
		sock := &socket{Server: s, conn: w.Conn, wire: s.wire(wire), caller: caller}
		sock.serve()
	}, websocket.Config{
		ReadBufferSize:  1 << 10,
		WriteBufferSize: 1 << 10,
		Origins:         []string{"*"}, // checked below, with the status and the shape of every other refusal
		RecoverHandler:  s.recoverSocket,
	})
	return func(c *fiber.Ctx) error {
		if !s.ownOrigin(c) {
			return chat.Problemf(chat.Forbidden, "This connection came from another site. Open Ribbit itself and try again.")
		}
		return upgrade(c)
	}
}

func (s *Server) recoverSocket(*websocket.Conn) {
	if r := recover(); r != nil {
		s.Log.Error("socket failed", slog.Any("panic", r))
	}
}

// socket is one connection of the live wire. Its methods run on the connection's own goroutine.
type socket struct {
	*Server
	conn     conn
	wire     wire
	caller   chat.Caller
	listener *hub.Listener
	bad      int       // bad frames in a row
	typed    time.Time // when the last typing event was passed on
}

// serve registers the connection, reads until it ends, and returns when nothing uses it any more.
func (k *socket) serve() {
	id := k.caller.User.ID
	k.listener = hub.NewListener(k.conn.NetConn(), k.wire.id(), int64(id), int64(k.caller.Session.ID))
	defer k.conn.Close() //nolint:errcheck // nothing is left to say to it

	first := k.hub.Add(k.listener)
	defer func() {
		if k.hub.Remove(k.listener) {
			k.presence.went(id)
			k.Announcer.tally.forget(id)
		}
	}()
	if first {
		k.presence.came(id)
	}
	// Added before the threads are looked up: a thread that is made meanwhile enlists this listener itself.
	ctx := context.Background()
	threads, err := k.Chat.Store.ThreadIDs(ctx, id)
	if err != nil {
		k.Log.Error("cannot open a socket", slog.Any("error", err))
		k.listener.Dismiss(hub.TryAgainLater, "try again")
	}
	for _, t := range threads {
		k.hub.Join(k.listener, newsOf(k.wire.id(), t))
	}
	k.Announcer.tally.greet(id)
	// A session that ended between the handshake and Add has nobody else to close this socket.
	live, err := k.Chat.Store.LiveSessions(ctx, []chat.SessionID{k.caller.Session.ID})
	if err == nil && len(live) == 0 {
		k.listener.Dismiss(hub.PolicyViolation, "signed out")
	}
	k.read(ctx)
}

// conn is what is used of a WebSocket connection besides writing to the one beneath it.
type conn interface {
	netConn
	ReadMessage() (kind int, payload []byte, err error)
	SetReadLimit(int64)
	SetPingHandler(func(string) error)
	SetPongHandler(func(string) error)
	SetCloseHandler(func(code int, text string) error)
	Close() error
}

// read handles frames until the connection fails or is closed.
func (k *socket) read(ctx context.Context) {
	k.conn.SetReadLimit(maxFrameBytes)
	k.conn.SetPingHandler(func(payload string) error {
		k.listener.Send(hub.PongFrame([]byte(payload)))
		k.listener.Await(silenceEnds)
		return nil
	})
	k.conn.SetPongHandler(func(string) error {
		k.listener.Await(silenceEnds)
		return nil
	})
	k.conn.SetCloseHandler(func(code int, _ string) error {
		k.listener.Dismiss(hub.Normal, "")
		return nil
	})
	k.listener.Await(silenceEnds)
	for {
		kind, payload, err := k.conn.ReadMessage()
		if err != nil {
			if errors.Is(err, websocket.ErrReadLimit) {
				k.swallow()
			}
			return
		}
		k.listener.Await(silenceEnds)
		if kind != websocket.TextMessage || !utf8.Valid(payload) {
			k.listener.Dismiss(hub.BadPayload, "frames are text in UTF-8")
			continue
		}
		k.handle(ctx, payload)
	}
}

// swallow takes in the rest of a frame that is too long: closing a connection with bytes unread resets it, and the
// peer would not learn why.
func (k *socket) swallow() {
	c := k.conn.NetConn()
	c.SetReadDeadline(time.Now().Add(swallowFor)) //nolint:errcheck // the read tells
	io.CopyN(io.Discard, c, swallowBytes)         //nolint:errcheck // whatever comes is thrown away
}

func (k *socket) handle(ctx context.Context, payload []byte) {
	in, err := api.DecodeFrame(payload)
	if err == nil {
		err = k.do(ctx, in)
	}
	if err == nil {
		k.bad = 0
		return
	}
	p, isProblem := chat.AsProblem(err)
	if !isProblem {
		k.Log.Error("event failed", slog.String("event", in.Event), slog.Any("error", err))
		p = errInternal
	}
	k.send(k.wire.problem(p, in.Data.ClientID))
	if k.bad++; k.bad >= maxBadFrames {
		k.listener.Dismiss(hub.PolicyViolation, "too many bad frames")
	}
}

func (k *socket) do(ctx context.Context, in api.Incoming) error {
	switch in.Event {
	case api.EventJoin:
		return k.join(ctx, in.Data.ThreadID, in.Data.Since)
	case api.EventLeave:
		k.hub.Leave(k.listener, messagesOf(k.wire.id(), in.Data.ThreadID))
		k.send(k.wire.left(in.Data.ThreadID))
		return nil
	case api.EventTyping:
		if time.Since(k.typed) < typingEvery {
			return nil
		}
		k.typed = time.Now()
		return k.Chat.Type(ctx, in.Data.ThreadID, k.caller.User)
	}
	if err := k.maySend(k.caller.User.ID); err != nil {
		return err
	}
	m, _, err := k.Chat.Send(ctx, chat.Draft{
		ThreadID: in.Data.ThreadID, Sender: k.caller.User.ID, Content: in.Data.Content, Sticker: in.Data.Sticker,
		ReplyTo: in.Data.ReplyTo, ClientID: in.Data.ClientID,
	})
	if err != nil {
		return err
	}
	k.send(k.wire.ack(in.Data.ClientID, m))
	return nil
}

// send queues a frame for this socket alone; nil frames are those that its wire does not have.
func (k *socket) send(payload []byte) {
	if payload != nil {
		k.listener.Send(hub.TextFrame(payload, 0))
	}
}
