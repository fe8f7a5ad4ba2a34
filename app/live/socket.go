package live

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"runtime/debug"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/shape"
)

const (
	maxFrameBytes  = 64 << 10        // of a client; a longer one ends the connection with 1009
	maxBadFrames   = 20              // in a row; then the connection ends with 1008
	readAheadBytes = 256             // most frames are shorter, and each waiting socket has that much
	typingEvery    = 3 * time.Second // typing events of a socket in a thread are passed on no more often
	typingNext     = time.Second     // and in another thread no sooner than that
	swallowBytes   = 1 << 20
	replayBatch    = chat.MaxPage
	maxPageReplay  = 2 * chat.MaxPage // a page that missed more opens its thread anew
)

// ServePage serves a page's connection once its handshake is done; early is what was read behind the handshake. It
// returns at once: from now on the connection is the announcer's, who closes it.
func (a *Announcer) ServePage(conn net.Conn, early []byte, caller chat.Caller) {
	a.serve(conn, early, pageFormat{a.Config}, caller)
}

// ServeProgram is ServePage for a program, which is told events in JSON.
func (a *Announcer) ServeProgram(conn net.Conn, early []byte, caller chat.Caller) {
	a.serve(conn, early, jsonFormat{a.shapes}, caller)
}

func (a *Announcer) serve(conn net.Conn, early []byte, as wire, caller chat.Caller) {
	k := &socket{Announcer: a, conn: conn, wire: as, caller: caller}
	k.in = frameReader{
		conn:    bufio.NewReaderSize(io.MultiReader(bytes.NewReader(early), conn), readAheadBytes),
		control: k.hearControl,
	}
	ctx, isOpen := context.Background(), false
	defer func() {
		if !isOpen {
			k.leave()
		}
	}()
	k.enter(ctx)
	isOpen = true
	go k.serve(ctx)
}

func (k *socket) recover() {
	if r := recover(); r != nil {
		k.Log.Error("socket failed", slog.Any("panic", r), slog.String("stack", string(debug.Stack())))
	}
}

// socket is one connection of the live wire. After enter, its methods run on the connection's own goroutine, one after the other.
type socket struct {
	*Announcer
	conn     net.Conn
	in       frameReader
	wire     wire
	caller   chat.Caller
	listener *hub.Listener
	bad      int       // bad frames in a row
	typed    time.Time // when the last typing event was passed on, in typedIn
	typedIn  chat.ThreadID
	inFront  chat.ThreadID // guarded by fronts, as is watches
	watches  bool          // it has said what is in front
	expiry   *time.Timer   // ends the connection with its token; nil when that has no end
}

// enter registers the connection for all that its user hears. Whoever calls it calls serve afterwards.
func (k *socket) enter(ctx context.Context) {
	id := k.caller.User.ID
	if k.relay != nil {
		k.relay.meet(id)
	}
	k.listener = hub.NewListener(k.conn, k.wire.id(), int64(id), int64(k.caller.Session.ID))
	if first := k.hub.Add(k.listener); first {
		k.came(id)
	}
	err := k.hearNews(ctx)
	k.tally.greet(id)
	// A session that ended between the handshake and Add has nobody else to close this socket.
	live, liveErr := k.Chat.Store.LiveSessions(ctx, []chat.SessionID{k.caller.Session.ID})
	if err = errors.Join(err, liveErr); err != nil {
		k.Log.Error("cannot open a socket", slog.Any("error", err))
		k.listener.Dismiss(hub.TryAgainLater, "try again")
	} else if len(live) == 0 {
		k.listener.Dismiss(hub.PolicyViolation, "signed out")
	}
	if end := k.caller.Session.ExpiresAt; !end.IsZero() {
		k.expiry = time.AfterFunc(end.Sub(k.Chat.Now()), func() { k.listener.Dismiss(hub.PolicyViolation, "signed out") })
	}
	k.listener.Await(silenceEnds)
}

// hearNews joins the news of all the user's threads. The listener was added before they are looked up: what is announced
// from then on enlists or expels it by itself. Somebody may be removed between the look and the join, and the expulsion
// come too early; then nothing is joined and the look is taken again.
//
// What is still to be announced by then, or to come from another server, is as the threads were before. Whoever opens a socket after
// a text was deleted does not hear it any more: news start behind the versions that the threads have.
func (k *socket) hearNews(ctx context.Context) error {
	for {
		expulsions := k.hub.Expulsions(k.listener)
		threads, err := k.Chat.Store.ThreadVersionsOf(ctx, k.caller.User.ID)
		if err != nil {
			return err
		}
		ids, topics := make([]chat.ThreadID, len(threads)), make([]hub.From, len(threads))
		for i, t := range threads {
			ids[i], topics[i] = t.Thread, fromOn(newsOf(k.wire.id(), t.Thread), t.Version)
		}
		if k.relay != nil {
			if err := k.relay.track(ids...); err != nil {
				return err
			}
		}
		if k.hub.JoinAll(k.listener, topics, expulsions) {
			return nil
		}
	}
}

// serve handles one frame and has another goroutine wait for the next: the stack of this one has grown with the work and
// would stay so for as long as the socket is silent. The last one sees to it that nothing uses the connection any more.
func (k *socket) serve(ctx context.Context) {
	isOpen := false
	defer func() {
		if !isOpen {
			k.listener.Dismiss(hub.TryAgainLater, "try again") // closed already, unless there was a panic
			k.leave()
		}
	}()
	defer k.recover()
	if isOpen = k.read(ctx); isOpen {
		go k.serve(ctx)
	}
}

func (k *socket) leave() {
	if k.expiry != nil {
		k.expiry.Stop()
	}
	k.fronts.forget(k)
	if id := k.caller.User.ID; k.hub.Remove(k.listener) {
		k.went(id)
	}
	k.conn.Close() //nolint:errcheck // nothing is left to say to it
}

// read waits for a frame and handles it. It is false when the connection has failed or was closed.
func (k *socket) read(ctx context.Context) (isOpen bool) {
	payload, err := k.in.next()
	if err != nil {
		k.end(err)
		return false
	}
	// What comes after the end, such as that of the session, counts no more.
	if k.listener.Await(silenceEnds) {
		k.handle(ctx, payload)
	}
	return true
}

func (k *socket) hearControl(op byte, payload []byte) {
	if op == opPing {
		k.listener.Send(hub.PongFrame(payload))
	}
	k.listener.Await(silenceEnds)
}

// end closes the connection for what was wrong with a frame, or answers the other end's close. Then it takes in the
// rest: closing with bytes unread resets the connection, and the other end would not learn why. The listener sets the
// time for that when it has written the close.
func (k *socket) end(err error) {
	var b *breach
	if !errors.As(err, &b) {
		return
	}
	k.listener.Dismiss(b.code, b.reason)
	if b.code != hub.Normal {
		io.CopyN(io.Discard, k.conn, swallowBytes) //nolint:errcheck // whatever comes is thrown away
	}
}

func (k *socket) handle(ctx context.Context, payload []byte) {
	in, err := shape.DecodeFrame(payload)
	if err == nil {
		err = k.do(ctx, in)
	}
	if err == nil {
		k.bad = 0
		return
	}
	p, isProblem := chat.AsProblem(err)
	if !isProblem || chat.HasCause(p, err) {
		k.Log.Error("event failed", slog.String("event", in.Event), slog.Any("error", err))
	}
	if !isProblem {
		p = chat.ErrInternal
	}
	k.send(k.wire.problem(p, in.Data.ClientID))
	if !isProblem || p.Kind == chat.Unavailable || p.Kind == chat.TooMany || p.Kind == chat.Forbidden {
		return // the server's own fault, in a hurry, or not wanted, but understood
	}
	if k.bad++; k.bad >= maxBadFrames {
		k.listener.Dismiss(hub.PolicyViolation, "too many bad frames")
	}
}

func (k *socket) do(ctx context.Context, in shape.Incoming) error {
	if err := k.MayAsk(k.caller.User.ID); err != nil {
		return err
	}
	switch in.Event {
	case shape.EventJoin:
		return k.join(ctx, in.Data.ThreadID, in.Data.Since)
	case shape.EventLeave:
		k.hub.Leave(k.listener, messagesOf(k.wire.id(), in.Data.ThreadID))
		k.send(k.wire.left(in.Data.ThreadID))
		return nil
	case shape.EventFront:
		k.fronts.front(k, in.Data.ThreadID)
		return nil
	case shape.EventTyping:
		if err := k.caller.Session.Scope.MayWrite(); err != nil {
			return err
		}
		pause := typingEvery
		if k.typedIn != in.Data.ThreadID {
			pause = typingNext
		}
		if time.Since(k.typed) < pause {
			return nil
		}
		if k.MayType(k.caller.User.ID) != nil {
			return nil // nobody waits for it
		}
		k.typed, k.typedIn = time.Now(), in.Data.ThreadID
		return k.Chat.Type(ctx, in.Data.ThreadID, k.caller.User)
	}
	if err := k.caller.Session.Scope.MayWrite(); err != nil {
		return err
	}
	if err := k.MaySend(k.caller.User.ID); err != nil {
		return err
	}
	d := chat.Draft{
		ThreadID: in.Data.ThreadID, Sender: k.caller.User.ID, Content: in.Data.Content, Sticker: in.Data.Sticker,
		ReplyTo: in.Data.ReplyTo, ClientID: in.Data.ClientID,
	}
	if err := d.Attach(in.Data.Attachments); err != nil {
		return err
	}
	m, _, err := k.Chat.Send(ctx, d)
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
