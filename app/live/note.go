package live

import (
	"encoding/json"
	"strconv"

	"ribbit/app/chat"
)

// Bus carries notes between the servers of one database. It may lose some: then Missed says so.
type Bus interface {
	// Publish sends a note to the other servers that have joined a topic. It never waits.
	Publish(topic string, note []byte)
	// Join listens to topics and returns when the others know.
	Join(topics ...string)
	Leave(topics ...string)
	// Notes are what others published, those of one server in their order.
	Notes() <-chan []byte
	Missed() <-chan struct{}
}

// note is what servers tell each other: what has changed. What it says now is in the database, so that a note that is lost, late or
// doubled does no harm, and comes along under a seal, so that nobody has to read it there whose turn it is. An aside alone is nowhere else.
type note struct {
	Kind    noteKind         `json:"k"`
	Node    string           `json:"n,omitempty"` // which server says so
	Thread  chat.ThreadID    `json:"t,omitempty"`
	User    chat.UserID      `json:"u,omitempty"`
	By      chat.UserID      `json:"b,omitempty"`
	Version chat.Version     `json:"v,omitempty"`
	Seq     chat.Seq         `json:"q,omitempty"`
	Sent    []chat.MessageID `json:"m,omitempty"` // which of a thread's changes are new messages
	ReplyTo chat.MessageID   `json:"r,omitempty"`
	Session chat.SessionID   `json:"s,omitempty"`
	Except  chat.SessionID   `json:"x,omitempty"`
	Users   []chat.UserID    `json:"us,omitempty"`
	Threads []chat.ThreadID  `json:"ts,omitempty"`
	IsAll   bool             `json:"a,omitempty"` // and nobody else
	Limit   string           `json:"l,omitempty"`
	Taken   map[uint64]int   `json:"c,omitempty"`
	Sealed  []byte           `json:"y,omitempty"`
	Name    string           `json:"h,omitempty"` // of the server, for whoever runs it

	open *carried // what goes under the seal
}

type noteKind string

const (
	noteChanged  noteKind = "changed"  // messages of a thread, up to a version
	noteThread   noteKind = "thread"   // how a thread looks, or who is in it
	noteMember   noteKind = "member"   // whether a user is in a thread
	noteRead     noteKind = "read"     // how far a user has read
	noteSettings noteKind = "settings" // of a user, of a thread
	noteBlocks   noteKind = "blocks"   // whom a user blocks
	noteTyping   noteKind = "typing"
	noteAside    noteKind = "aside"  // what a bot says to a user alone, which is nowhere else
	noteUser     noteKind = "user"   // what a user decided about themselves
	noteAvatar   noteKind = "avatar" // what stands for a user
	noteJoined   noteKind = "joined" // somebody made an account
	noteDevice   noteKind = "device" // a pass has signed a device in
	noteRenewed  noteKind = "renewed"
	noteEnded    noteKind = "ended"
	notePerson   noteKind = "person" // a user has another role or name
	noteAlerts   noteKind = "alerts" // how a user may be reached

	noteHello noteKind = "hello" // a server asks who is where
	noteAlive noteKind = "alive" // a server is still there
	noteHere  noteKind = "here"  // users have come to a server
	noteGone  noteKind = "gone"  // users have left a server
	noteFront noteKind = "front" // what a user has in front at a server
	noteLook  noteKind = "look"  // a server may have stored what nobody was told of
	noteBye   noteKind = "bye"   // a server ends
	noteTaken noteKind = "taken" // from limits
)

// allTopic is what every server listens to.
const allTopic = "all"

func threadTopic(t chat.ThreadID) string { return "thread." + strconv.FormatInt(int64(t), 10) }
func userTopic(u chat.UserID) string     { return "user." + strconv.FormatInt(int64(u), 10) }

func (n note) bytes() []byte {
	b, err := json.Marshal(n)
	if err != nil {
		panic(err) // there is nothing in it that cannot be written
	}
	return b
}

// addressed is a note and where it goes.
type addressed struct {
	topic string
	note  note
}

// notesOf are what others have to know of events; the changes of one thread are told together.
func notesOf(events []chat.Event) []addressed {
	var list []addressed
	changed := map[chat.ThreadID]int{} // where in list
	bytes := 0                         // that are carried
	add := func(topic string, n note) { list = append(list, addressed{topic, n}) }
	change := func(t chat.ThreadID, v chat.Version, sent ...chat.MessageID) {
		at, ok := changed[t]
		if !ok {
			at = len(list)
			changed[t] = at
			add(threadTopic(t), note{Kind: noteChanged, Thread: t})
		}
		n := &list[at].note
		n.Version, n.Sent = max(n.Version, v), append(n.Sent, sent...)
	}
	carry := func(m chat.Message, before chat.Version) {
		n := &list[changed[m.ThreadID]].note
		if n.open == nil {
			n.open = new(carried)
		}
		if bytes += len(m.Content); bytes <= carriedBytes {
			n.open.Messages = append(n.open.Messages, step{before, m})
		}
	}
	for _, e := range events {
		switch e := e.(type) {
		case chat.MessageSent:
			change(e.Message.ThreadID, e.Message.Version, e.Message.ID)
			carry(e.Message, e.Before)
		case chat.MessageChanged:
			change(e.Message.ThreadID, e.Message.Version)
			carry(e.Message, e.Before)
		case chat.MessagesChanged:
			change(e.ThreadID, anyVersion)
		case chat.ThreadOpened:
			for _, m := range e.Thread.Members {
				add(userTopic(m.ID), note{Kind: noteMember, Thread: e.Thread.ID, User: m.ID})
			}
		case chat.ThreadChanged:
			add(threadTopic(e.ThreadID), note{Kind: noteThread, Thread: e.ThreadID})
		case chat.MembersJoined:
			for _, id := range e.UserIDs {
				add(userTopic(id), note{Kind: noteMember, Thread: e.ThreadID, User: id})
			}
			add(threadTopic(e.ThreadID), note{Kind: noteThread, Thread: e.ThreadID})
		case chat.MemberLeft:
			add(threadTopic(e.ThreadID), note{Kind: noteThread, Thread: e.ThreadID})
			add(userTopic(e.UserID), note{Kind: noteMember, Thread: e.ThreadID, User: e.UserID})
		case chat.ThreadRead:
			add(threadTopic(e.ThreadID), note{Kind: noteRead, Thread: e.ThreadID, User: e.UserID, Seq: e.LastReadSeq})
		case chat.ThreadSettingsChanged:
			add(userTopic(e.View.Viewer), note{Kind: noteSettings, Thread: e.View.ID, User: e.View.Viewer})
		case chat.BlocksChanged:
			add(userTopic(e.UserID), note{Kind: noteBlocks, User: e.UserID})
		case chat.Typing:
			add(threadTopic(e.ThreadID), note{Kind: noteTyping, Thread: e.ThreadID, User: e.User.ID})
		case chat.Aside:
			add(userTopic(e.To), note{Kind: noteAside, Thread: e.ThreadID, User: e.To, By: e.From.ID, ReplyTo: e.ReplyTo, open: &carried{Text: e.Content}})
		case chat.UserChanged:
			add(allTopic, note{Kind: noteUser, User: e.User.ID})
		case chat.AvatarChanged:
			add(allTopic, note{Kind: noteAvatar, User: e.User.ID})
		case chat.UserJoined:
			add(allTopic, note{Kind: noteJoined, User: e.User.ID, By: e.InvitedBy})
		case chat.DeviceSignedIn:
			add(userTopic(e.UserID), note{Kind: noteDevice, User: e.UserID, Session: e.Session.ID})
		case chat.SessionRenewed:
			add(userTopic(e.UserID), note{Kind: noteRenewed, User: e.UserID, Session: e.Session})
		case chat.SessionsEnded:
			add(userTopic(e.UserID), note{Kind: noteEnded, User: e.UserID, Session: e.Session, Except: e.Except})
		case chat.PersonChanged:
			add(userTopic(e.UserID), note{Kind: notePerson, User: e.UserID})
		case chat.AlertsChanged:
			add(allTopic, note{Kind: noteAlerts, User: e.UserID})
		}
	}
	return list
}
