package live

import (
	"bytes"
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/shape"
	"ribbit/ui"
)

// announceQueue is how many commits may wait to be announced; a writer that is further ahead waits.
const announceQueue = 1024

// Announcer turns events into frames, once each for pages and for programs, and hands them to the hub in the order in
// which they came. It is made before the store, which feeds it, and started once there are rules to ask.
type Announcer struct {
	Config
	hub      *hub.Hub
	shapes   shape.Shapes
	presence *presence
	tally    *tally
	roster   *roster
	mutes    *mutes
	errands  *errands
	private  private
	shown    shown
	fronts   *fronts

	relay     *relay // nil where no other server writes to the database
	elsewhere *elsewhere

	events chan []chat.Event
	ctx    context.Context // ends when the announcer does; its own workers ask the store under it
	cancel context.CancelFunc
	wait   sync.WaitGroup
}

// Config is what an Announcer needs once it starts. All fields are required unless they say otherwise.
type Config struct {
	Chat           *chat.Chat
	Log            *slog.Logger
	MessageContext func() ui.MessageContext // of the frames
	Base           ui.Base                  // below which the server lies
	MaySend        func(chat.UserID) error  // the limits of sending; a Problem when it is too fast
	MayAsk         func(chat.UserID) error  // the same of every frame
	MayType        func(chat.UserID) error  // the same of typing
	OnSent         func()                   // optional: hears of each new message

	Shared      bool                                 // other servers may write to the database
	Bus         Bus                                  // optional: to those
	Name        string                               // with Bus: of this server, for whoever runs it
	Secret      string                               // with Bus: which they know, and nobody else
	OnElsewhere func(chat.Event)                     // with Bus: hears of what happened at other servers and concerns alerts
	OnTaken     func(limit string, n map[uint64]int) // with Bus: hears what people took from their limits at other servers
}

// New makes an announcer for a hub.
func New(h *hub.Hub) *Announcer {
	a := &Announcer{hub: h, fronts: newFronts(), events: make(chan []chat.Event, announceQueue)}
	a.ctx, a.cancel = context.WithCancel(context.Background())
	a.presence = newPresence(a)
	a.tally = newTally(a)
	a.roster = newRoster(a)
	a.mutes = newMutes(a)
	a.errands = newErrands(a)
	a.shapes = shape.Shapes{
		Online: a.Online, LastSeen: a.LastSeen,
		AvatarPath: func(u chat.User) string { return a.Base.Avatar(u) },
		FilePath:   func(f chat.Attachment) string { return a.Base.File(f) },
		ThumbPath:  func(id chat.UploadID) string { return a.Base.Thumb(id) },
	}
	return a
}

// Announce queues the events of one commit. It waits only when announceQueue commits are ahead of it.
func (a *Announcer) Announce(events ...chat.Event) {
	select {
	case a.events <- events:
	case <-a.ctx.Done():
	}
}

// Queued is how many commits wait to be announced.
func (a *Announcer) Queued() int { return len(a.events) }

// Start begins to announce; before, nobody may be served. It fails when the store cannot be read.
func (a *Announcer) Start(c Config) error {
	a.Config = c
	if a.Bus != nil {
		a.Bus.Join(allTopic) // first, so that what changes meanwhile is not missed
	}
	users, err := c.Chat.Store.PrivateUsers(a.ctx)
	if err != nil {
		return err
	}
	for _, u := range users {
		a.private.learn(u)
	}
	a.share()
	pageBeat := hub.Join(hub.PingFrame(), hub.TextFrame(c.page(ui.FrameBeat()), 0))
	for _, run := range []func(){a.run, a.presence.run, a.tally.run, a.roster.run, a.mutes.run, a.errands.run, func() { a.beat(pageBeat) }} {
		a.wait.Go(run)
	}
	return nil
}

// share begins to work together with other servers.
func (a *Announcer) share() {
	if !a.Shared {
		return
	}
	a.elsewhere, a.relay = newElsewhere(a), newRelay(a, a.Bus)
	a.wait.Go(a.relay.keepLooking)
	if a.Bus == nil {
		return
	}
	a.fronts.tell = func(u chat.UserID, threads []chat.ThreadID) {
		a.elsewhere.publish(note{Kind: noteFront, User: u, Threads: threads})
	}
	a.elsewhere.ask()
	a.wait.Go(a.elsewhere.keep)
}

// Taken tells other servers what people took from a limit here.
func (a *Announcer) Taken(limit string, n map[uint64]int) {
	a.relay.publish(addressed{allTopic, note{Kind: noteTaken, Limit: limit, Taken: n}})
}

// Close ends the announcing and waits for all workers. By then no connection is left and the store announces nothing any
// more.
func (a *Announcer) Close() {
	a.cancel()
	a.wait.Wait()
	a.presence.end()
}

// Online reports whether a user is here, for all to see.
func (a *Announcer) Online(u chat.User) bool { return a.presence.online(u) }

// LastSeen is when a user was last here; zero when they are here now, when nobody is to know, or when nobody knows.
func (a *Announcer) LastSeen(u chat.User) time.Time { return a.presence.lastSeen(u) }

func (a *Announcer) run() {
	for {
		select {
		case events := <-a.events:
			if a.relay != nil {
				a.relay.tell(events)
				continue
			}
			for _, e := range events {
				a.survive(func() { a.announceEvent(e) }, func() { a.interrupt(e) })
			}
		case n := <-a.relay.notes():
			a.relay.hear(n)
		case <-a.relay.missed():
			a.survive(func() { a.relay.lookAtAll(true) }, a.interruptAll)
		case done := <-a.relay.looking():
			a.survive(func() { a.relay.lookAtAll(false) }, a.interruptAll)
			close(done)
		case <-a.ctx.Done():
			return
		}
	}
}

func (a *Announcer) announceEvent(e chat.Event) {
	switch e := e.(type) {
	case chat.MessageSent:
		if a.OnSent != nil {
			a.OnSent()
		}
		a.tellMessage(e.Message, true)
	case chat.MessageChanged:
		a.tellMessage(e.Message, false)
	case chat.MessagesChanged:
		a.tellMessages(e)
	case chat.ThreadOpened:
		a.tellThread(e)
	case chat.ThreadChanged:
		a.roster.mark(e.ThreadID)
	case chat.MembersJoined:
		a.roster.join(e)
	case chat.MemberLeft:
		a.roster.leave(e)
	case chat.ThreadRead:
		a.tellRead(e)
	case chat.ThreadSettingsChanged:
		a.announceThreadSettings(e.View)
		if !e.View.MutedUntil.IsZero() {
			a.mutes.poke()
		}
	case chat.BlocksChanged:
		a.hub.PublishTo(int64(e.UserID), pageWire, hub.TextFrame(a.page(ui.FrameBlocks(e.Blocked)), 0))
		a.tally.mark(e.UserID)
	case chat.Typing:
		a.publish(newsOf(pageWire, e.ThreadID), only(e.User.ID), func() []byte { return a.page(ui.FrameTyping(e)) })
		a.publish(newsOf(jsonWire, e.ThreadID), only(e.User.ID), func() []byte { return a.shapes.TypingFrame(e.ThreadID, e.User) })
	case chat.Aside:
		a.hub.PublishTo(int64(e.To), pageWire, hub.TextFrame(a.page(ui.FrameAside(e)), 0))
		a.hub.PublishTo(int64(e.To), jsonWire, hub.TextFrame(a.shapes.AsideFrame(e), 0))
	case chat.UserChanged:
		a.tellUser(e.User)
	case chat.AvatarChanged:
		a.tellAvatar(e.User)
	case chat.UserJoined:
		a.tellJoined(e)
	case chat.DeviceSignedIn:
		a.hub.PublishTo(int64(e.UserID), pageWire, hub.TextFrame(a.page(ui.FrameDevice(e.Session)), 0))
	case chat.SessionsEnded:
		a.hub.Dismiss(int64(e.UserID), func(session int64) bool {
			if e.Session != 0 {
				return session == int64(e.Session)
			}
			return e.Except == 0 || session != int64(e.Except)
		}, hub.PolicyViolation, "signed out")
	case chat.SessionRenewed:
		a.hub.Dismiss(int64(e.UserID), func(session int64) bool { return session == int64(e.Session) }, hub.ServiceRestart, "come back")
	case chat.PersonChanged:
		a.tellName(e.UserID)
		a.hub.Dismiss(int64(e.UserID), func(int64) bool { return true }, hub.ServiceRestart, "come back")
	case chat.OutsideChange:
		a.recheck()
	}
}

// tellMessages reads messages that were changed together, if anybody hears of them. In lists only a thread's last one is shown,
// so that the last of them is all that is told there.
func (a *Announcer) tellMessages(e chat.MessagesChanged) {
	a.tally.markThread(e.ThreadID)
	isHeard := a.hub.Heard(newsOf(pageWire, e.ThreadID)) || a.hub.Heard(messagesOf(jsonWire, e.ThreadID))
	if !isHeard {
		return
	}
	if !a.hub.Heard(messagesOf(pageWire, e.ThreadID)) && !a.hub.Heard(messagesOf(jsonWire, e.ThreadID)) {
		e.IDs = e.IDs[len(e.IDs)-1:]
	}
	ms, err := a.Chat.Store.MessagesByID(a.ctx, e.IDs)
	if err != nil {
		if a.ctx.Err() == nil {
			a.Log.Error("cannot tell of changed messages", slog.Any("error", err))
			a.interruptThread(e.ThreadID)
		}
		return
	}
	ms = slices.DeleteFunc(ms, func(m chat.Message) bool { return m.Version > e.Version }) // or its former text would be told behind it
	for i, m := range ms {
		a.tellReaders(m, false)
		if i == len(ms)-1 {
			a.tellNews(m, false)
		}
	}
}

func (a *Announcer) tellMessage(m chat.Message, isNew bool) {
	a.tellReaders(m, isNew)
	a.tellNews(m, isNew)
	a.recount(m, isNew)
}

// recount has it counted again who has something unread.
func (a *Announcer) recount(m chat.Message, isNew bool) {
	if isNew || m.Deleted || !m.EditedAt.IsZero() { // the latter two may mention somebody, or nobody, any more
		a.tally.markThread(m.ThreadID)
	}
}

// tellReaders brings a message to whoever has its thread open.
func (a *Announcer) tellReaders(m chat.Message, isNew bool) {
	a.sayAll(a.readersOf(m), m, isNew, false)()
}

// tellNews brings a message to the lists of all members.
func (a *Announcer) tellNews(m chat.Message, isNew bool) {
	asOf := func(m chat.Message) chat.Version { return m.Version }
	a.tellShown([]chat.Message{m}, asOf, func(now chat.Message) func() { return a.sayAll(a.listsOf(now), now, isNew, now.Version != m.Version) })
}

// sayAll prepares what is said of a message, and answers what tells it. When its turn is over, it is late: for whoever has come since it
// was stored it is no new one.
func (a *Announcer) sayAll(all [2]audience, m chat.Message, isNew, isLate bool) (tell func()) {
	var frames [len(all)]hub.Frame
	for i, to := range all {
		if !a.hub.Heard(to.topic) {
			continue
		}
		f := frameOf(m, to.say(isNew))
		if isLate && f.Len() > 0 {
			f = f.Late(int64(m.CreatedVersion), frameOf(m, to.say(false)))
		}
		frames[i] = f
	}
	return func() {
		for i, f := range frames {
			if f.Len() > 0 {
				a.hub.Publish(all[i].topic, f, nil)
			}
		}
	}
}

// audience is who hears of a message, and in which words: as of a new one, or of one that was changed. They are nil when nothing is said.
type audience struct {
	topic hub.Topic
	say   func(isNew bool) []byte
}

// readersOf are those who have a message's thread open.
func (a *Announcer) readersOf(m chat.Message) [2]audience {
	return [2]audience{
		{messagesOf(pageWire, m.ThreadID), func(isNew bool) []byte { return a.page(ui.FrameMessage(m, isNew, a.MessageContext())) }},
		{messagesOf(jsonWire, m.ThreadID), func(isNew bool) []byte { return messageJSON(a.shapes, m, isNew) }},
	}
}

// listsOf are the lists of all members.
func (a *Announcer) listsOf(m chat.Message) [2]audience {
	return [2]audience{
		{newsOf(pageWire, m.ThreadID), func(isNew bool) []byte {
			return a.page(ui.FrameListUpdate(ui.ListUpdateView{Message: m, Changed: !isNew}))
		}},
		{newsOf(jsonWire, m.ThreadID), func(isNew bool) []byte {
			if !isNew {
				return nil
			}
			return a.shapes.NewMessageFrame(m)
		}},
	}
}

// frameOf is what is said of a message as it is with its version; the zero Frame when nothing is.
func frameOf(m chat.Message, said []byte) hub.Frame {
	if said == nil {
		return hub.Frame{}
	}
	return hub.TextFrame(said, int64(m.Version))
}

func messageJSON(s shape.Shapes, m chat.Message, isNew bool) []byte {
	if isNew {
		return s.ChatFrame(m)
	}
	return s.MessageUpdatedFrame(m)
}

// tellThread brings a new thread to its members: from now on their open connections hear its news.
func (a *Announcer) tellThread(e chat.ThreadOpened) {
	t, asked := e.Thread, map[int64]bool{}
	members := make([]chat.UserID, len(t.Members))
	for i, m := range t.Members {
		members[i] = m.ID
	}
	a.enlist(t.ID, members...)
	for _, id := range e.Requests {
		asked[int64(id)] = true
	}
	a.publish(newsOf(pageWire, t.ID), nil, func() []byte { return a.page(ui.FrameThread(t)) })
	// Nobody has read or written anything yet: it looks the same to every member but those for whom it is a request.
	isAsked := func(owner int64) bool { return asked[owner] }
	a.publish(newsOf(jsonWire, t.ID), isAsked, func() []byte { return a.shapes.ThreadUpdatedFrame(chat.ThreadView{Thread: t}) })
	if len(asked) > 0 {
		view := chat.ThreadView{Thread: t, ThreadSettings: chat.ThreadSettings{Request: chat.RequestWaiting}}
		a.publish(newsOf(jsonWire, t.ID), func(owner int64) bool { return !asked[owner] }, func() []byte { return a.shapes.ThreadUpdatedFrame(view) })
	}
}

// announceThreadSettings brings a thread to its viewer's own pages and programs only.
func (a *Announcer) announceThreadSettings(v chat.ThreadView) {
	owner := int64(v.Viewer)
	a.hub.PublishTo(owner, pageWire, hub.TextFrame(a.page(ui.FrameThread(v.Thread)), 0))
	a.hub.PublishTo(owner, jsonWire, hub.TextFrame(a.shapes.ThreadUpdatedFrame(v), 0))
	a.tally.mark(v.Viewer)
}

// enlist has people hear the news of a thread that they are in, from what it says now on.
func (a *Announcer) enlist(t chat.ThreadID, users ...chat.UserID) {
	a.enlistAll(map[chat.ThreadID][]chat.UserID{t: users})
}

func (a *Announcer) enlistAll(come map[chat.ThreadID][]chat.UserID) {
	var now map[chat.ThreadID]chat.Version
	if a.relay != nil {
		var heard []chat.ThreadID
		for t, users := range come {
			if slices.ContainsFunc(users, func(u chat.UserID) bool { return a.hub.Online(int64(u)) }) {
				heard = append(heard, t)
			}
		}
		var err error
		if now, err = a.relay.present(heard); err != nil {
			for _, users := range come {
				for _, u := range users {
					a.interruptUser(u) // they come back and are told
				}
			}
			return
		}
	}
	for t, users := range come {
		for _, u := range users {
			a.hub.Enlist(int64(u), fromOn(newsOf(pageWire, t), now[t]))
			a.hub.Enlist(int64(u), fromOn(newsOf(jsonWire, t), now[t]))
		}
	}
}

// recheck closes the sockets of sessions that another process has ended, or whose user it has disabled.
func (a *Announcer) recheck() {
	a.errands.add(errand{what: "whose session has ended"}, func() error {
		sessions := a.hub.Sessions()
		ids := make([]chat.SessionID, 0, len(sessions))
		for id := range sessions {
			ids = append(ids, chat.SessionID(id))
		}
		live, err := a.Chat.Store.LiveSessions(a.ctx, ids)
		if err != nil {
			return err
		}
		for _, id := range live {
			delete(sessions, int64(id))
		}
		for id, owner := range sessions {
			a.hub.Dismiss(owner, func(session int64) bool { return session == id }, hub.PolicyViolation, "signed out")
		}
		return nil
	})
}

// publish prepares a frame without a version, if anybody hears the topic, and sends it to all but those who are skipped.
func (a *Announcer) publish(t hub.Topic, skip func(owner int64) bool, payload func() []byte) {
	if a.hub.Heard(t) {
		a.hub.Publish(t, hub.TextFrame(payload(), 0), skip)
	}
}

// only skips one user.
func only(id chat.UserID) func(owner int64) bool {
	return func(owner int64) bool { return owner == int64(id) }
}

// page renders a fragment for the page's wire.
func (c Config) page(part templ.Component) []byte {
	var b bytes.Buffer
	if err := part.Render(context.Background(), &b); err != nil {
		panic(err) // a buffer takes everything, so the component is wrong
	}
	return c.Base.Page(b.Bytes())
}
