package shape

import (
	"bytes"
	"encoding/json"
	"time"
	"unicode/utf8"

	"ribbit/app/chat"
)

// Incoming is a frame from a client. Data of any event fits; which fields count depends on Event.
type Incoming struct {
	Event string `json:"event"`
	Data  struct {
		ThreadID chat.ThreadID  `json:"threadId"`
		Since    *chat.Version  `json:"since"`
		Content  string         `json:"content"`
		Sticker  string         `json:"sticker"`
		ClientID string         `json:"clientId"`
		ReplyTo  chat.MessageID `json:"replyTo"`

		Attachments *[]chat.UploadID `json:"attachments"`
	} `json:"data"`
}

// Events that a client may send.
const (
	EventJoin   = "join"
	EventLeave  = "leave"
	EventChat   = "chat"
	EventTyping = "typing"
	EventFront  = "front"
)

// DecodeFrame reads a frame of a client. With a Problem it still answers what could be read, so that the error can
// name the clientId.
func DecodeFrame(b []byte) (Incoming, error) {
	var in Incoming
	b = bytes.TrimPrefix(b, byteOrderMark)
	if err := Decode(b, &in); err != nil {
		return in, err
	}
	var raw struct {
		Data json.RawMessage `json:"data"`
	}
	if Decode(b, &raw) != nil || len(raw.Data) == 0 || raw.Data[0] != '{' {
		return in, chat.NewProblem(chat.Malformed, "frame-malformed")
	}
	switch in.Event {
	case EventJoin, EventLeave, EventChat, EventTyping, EventFront:
		return in, nil
	}
	return in, chat.NewInvalid("event", "no-such-event")
}

// frame is one event on the wire. Its bytes are valid UTF-8: package json sees to it.
func frame(event string, data any) []byte {
	b := Encode(struct {
		Event string `json:"event"`
		Data  any    `json:"data"`
	}{event, data})
	if !utf8.Valid(b) {
		panic("shape: a frame is not UTF-8")
	}
	return b
}

// ChatFrame tells those who joined a thread of a new message.
func (s Shapes) ChatFrame(m chat.Message) []byte { return frame("chat", s.Message(m)) }

// MessageUpdatedFrame tells those who joined a thread of a changed message.
func (s Shapes) MessageUpdatedFrame(m chat.Message) []byte {
	return frame("message_updated", s.Message(m))
}

// NewMessageFrame tells every member what a chat list needs of a new message.
func (s Shapes) NewMessageFrame(m chat.Message) []byte {
	return frame("new_message", struct {
		ThreadID  chat.ThreadID    `json:"threadId"`
		MessageID chat.MessageID   `json:"messageId"`
		Seq       chat.Seq         `json:"seq"`
		Sender    User             `json:"sender"`
		Kind      chat.MessageKind `json:"kind"`
		Preview   string           `json:"preview"`
		Mentions  []chat.UserID    `json:"mentions"`
		Here      bool             `json:"here"`
		CreatedAt Time             `json:"createdAt"`
	}{m.ThreadID, m.ID, m.Seq, s.User(m.Sender), m.Kind, m.Preview(), m.MentionedUsers(), m.MentionsHere(), Time(m.CreatedAt)})
}

// ThreadUpdatedFrame tells a member of a thread that was made or changed.
func (s Shapes) ThreadUpdatedFrame(v chat.ThreadView) []byte {
	v.Members = v.Members[:min(len(v.Members), chat.FewMembers)] // as in a list: it goes to every member
	v.Messages = nil
	return frame("thread_updated", s.Thread(v))
}

// ThreadRemovedFrame tells somebody that they are not in a thread any more.
func ThreadRemovedFrame(t chat.ThreadID) []byte {
	return frame("thread_removed", struct {
		ThreadID chat.ThreadID `json:"threadId"`
	}{t})
}

// TypingFrame tells that somebody is writing.
func (s Shapes) TypingFrame(t chat.ThreadID, u chat.User) []byte {
	return frame("typing", struct {
		ThreadID chat.ThreadID `json:"threadId"`
		User     User          `json:"user"`
	}{t, s.User(u)})
}

// AsideFrame tells one member alone what a bot has to say.
func (s Shapes) AsideFrame(a chat.Aside) []byte {
	return frame("aside", struct {
		ThreadID  chat.ThreadID  `json:"threadId"`
		User      User           `json:"user"`
		ReplyTo   chat.MessageID `json:"replyTo"`
		Content   string         `json:"content"`
		CreatedAt Time           `json:"createdAt"`
	}{a.ThreadID, s.User(a.From), a.ReplyTo, a.Content, Time(a.At)})
}

// PresenceFrame tells that somebody came, or went and was last seen then.
func PresenceFrame(u chat.UserID, online bool, lastSeen time.Time) []byte {
	return frame("presence", struct {
		UserID     chat.UserID `json:"userId"`
		Online     bool        `json:"online"`
		LastSeenAt Time        `json:"lastSeenAt"`
	}{u, online, Time(lastSeen)})
}

// ReadFrame tells how far a member has read.
func ReadFrame(e chat.ThreadRead) []byte {
	return frame("read", struct {
		ThreadID    chat.ThreadID `json:"threadId"`
		UserID      chat.UserID   `json:"userId"`
		LastReadSeq chat.Seq      `json:"lastReadSeq"`
	}{e.ThreadID, e.UserID, e.LastReadSeq})
}

// UnreadCountFrame tells what somebody has not read.
func UnreadCountFrame(t chat.Tally) []byte {
	return frame("unread_count", struct {
		Count    int `json:"count"`
		Mentions int `json:"mentions"`
		Requests int `json:"requests"`
	}{t.Unread, t.Mentions, t.Requests})
}

// JoinedFrame ends the replay of what was missed.
func JoinedFrame(t chat.ThreadID, v chat.Version) []byte {
	return frame("joined", struct {
		ThreadID chat.ThreadID `json:"threadId"`
		Version  chat.Version  `json:"version"`
	}{t, v})
}

// LeftFrame answers a leave.
func LeftFrame(t chat.ThreadID) []byte {
	return frame("left", struct {
		ThreadID chat.ThreadID `json:"threadId"`
	}{t})
}

// AckFrame tells the sender that a message is stored.
func AckFrame(clientID string, m chat.Message) []byte {
	return frame("ack", struct {
		ClientID string         `json:"clientId"`
		ID       chat.MessageID `json:"id"`
		Seq      chat.Seq       `json:"seq"`
		Version  chat.Version   `json:"version"`
	}{clientID, m.ID, m.Seq, m.Version})
}

// Error is the JSON of a problem.
type Error struct {
	Error    string `json:"error"`
	Code     string `json:"code"`
	Field    string `json:"field,omitempty"`
	ClientID string `json:"clientId,omitempty"` // of a refused chat event
}

// ErrorOf is a problem with the sentence that says it.
func ErrorOf(p *chat.Problem, sentence string) Error {
	return Error{Error: sentence, Code: p.Code(), Field: p.Field}
}

// ErrorFrame tells the sender of a frame what was wrong with it.
func ErrorFrame(e Error, clientID string) []byte {
	e.ClientID = clientID
	return frame("error", e)
}
