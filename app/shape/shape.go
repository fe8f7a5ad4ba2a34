package shape

import (
	"cmp"
	"encoding/json"
	"time"

	"ribbit/app/chat"
)

// Shapes turns chat's types into the JSON of the contract.
type Shapes struct {
	Online     func(chat.User) bool
	LastSeen   func(chat.User) time.Time // zero when it is not to be known
	AvatarPath func(chat.User) string
	FilePath   func(chat.Attachment) string
	ThumbPath  func(chat.UploadID) string
	Stickers   func(chat.StickerEntry) string // path of the picture
	JoinURL    func(code string) string       // of a join link
	ResetURL   func(code string) string       // of a link for a new password
	HookURL    func(key string) string        // of a hook
}

// Time is written as RFC 3339 in UTC with milliseconds; the zero time as null.
type Time time.Time

// TimeLayout is how times are written, for those that are in UTC.
const TimeLayout = "2006-01-02T15:04:05.000Z07:00"

// MarshalJSON writes the time.
func (t Time) MarshalJSON() ([]byte, error) {
	if time.Time(t).IsZero() {
		return []byte("null"), nil
	}
	return time.Time(t).UTC().AppendFormat(make([]byte, 0, 32), `"`+TimeLayout+`"`), nil
}

// User is the JSON of a user.
type User struct {
	ID         chat.UserID `json:"id"`
	Username   string      `json:"username"`
	ProfileImg string      `json:"profileImg"`
	Karma      int64       `json:"karma"`
	CreatedAt  Time        `json:"createdAt"`
	Online     bool        `json:"online"`
	LastSeenAt Time        `json:"lastSeenAt"`
	About      string      `json:"about"`
	Bot        bool        `json:"bot"`
	Guest      bool        `json:"guest"`
}

// Thread is the JSON of a thread as one member sees it.
type Thread struct {
	ID          chat.ThreadID   `json:"id"`
	Kind        chat.ThreadKind `json:"kind"`
	Title       string          `json:"title"`
	About       string          `json:"about"`
	OwnerID     *chat.UserID    `json:"ownerId"`
	MemberCount int             `json:"memberCount"`
	Users       []User          `json:"users"`
	Messages    []Message       `json:"messages"`
	LastSeq     chat.Seq        `json:"lastSeq"`
	LastReadSeq chat.Seq        `json:"lastReadSeq"`
	Unread      int64           `json:"unread"`
	Mentions    int             `json:"mentions"`
	HasMore     bool            `json:"hasMore"`
	Muted       bool            `json:"muted"`
	MutedUntil  Time            `json:"mutedUntil"`
	Pinned      bool            `json:"pinned"`
	Hidden      bool            `json:"hidden"`
	Request     string          `json:"request"` // "", waiting, ignored
	Alerts      chat.AlertLevel `json:"alerts"`
	CreatedAt   Time            `json:"createdAt"`
	UpdatedAt   Time            `json:"updatedAt"`
}

// Message is the JSON of a message.
type Message struct {
	ID        chat.MessageID   `json:"id"`
	ThreadID  chat.ThreadID    `json:"threadId"`
	Seq       chat.Seq         `json:"seq"`
	Version   chat.Version     `json:"version"`
	Sender    User             `json:"sender"`
	Receiver  *User            `json:"receiver"`
	Content   string           `json:"content"`
	Kind      chat.MessageKind `json:"kind"`
	Read      bool             `json:"read"`
	Reactions []Reaction       `json:"reactions"`
	Mentions  []chat.UserID    `json:"mentions"`
	Here      bool             `json:"here"`
	ReplyTo   *chat.MessageID  `json:"replyTo"`
	ClientID  *string          `json:"clientId"`
	CreatedAt Time             `json:"createdAt"`
	EditedAt  Time             `json:"editedAt"`
	Deleted   bool             `json:"deleted"`

	Attachments []Upload `json:"attachments"`
	Notice      *Notice  `json:"notice"`
}

// Reaction is the JSON of one emoji or sticker and who gave it.
type Reaction struct {
	Reaction string        `json:"reaction"`
	Count    int           `json:"count"`
	UserIDs  []chat.UserID `json:"userIds"`
}

// User is u in JSON.
func (s Shapes) User(u chat.User) User {
	return User{
		ID: u.ID, Username: u.Name, ProfileImg: s.AvatarPath(u), Karma: u.Karma,
		CreatedAt: Time(u.CreatedAt), Online: s.Online(u), LastSeenAt: Time(s.LastSeen(u)), About: u.About, Bot: u.Bot, Guest: u.Guest,
	}
}

// Users is us in JSON.
func (s Shapes) Users(us []chat.User) []User {
	out := make([]User, len(us))
	for i, u := range us {
		out[i] = s.User(u)
	}
	return out
}

// Thread is v in JSON.
func (s Shapes) Thread(v chat.ThreadView) Thread {
	t := Thread{
		ID: v.ID, Kind: v.Kind, Title: v.Title, About: v.About, MemberCount: v.Count, Users: make([]User, len(v.Members)), Messages: s.Messages(v.Messages),
		LastSeq: v.LastSeq, LastReadSeq: v.LastReadSeq, Unread: v.Unread(), Mentions: len(v.Mentioned), HasMore: v.HasMore,
		Muted: v.Muted, MutedUntil: Time(v.MutedUntil), Pinned: v.Pinned(), Hidden: v.Hidden, Request: v.Request.String(), Alerts: cmp.Or(v.Alerts, chat.AlertAll),
		CreatedAt: Time(v.CreatedAt), UpdatedAt: Time(v.UpdatedAt),
	}
	if v.Owner != 0 {
		t.OwnerID = &v.Owner
	}
	for i, m := range v.Members {
		t.Users[i] = s.User(m.User)
	}
	return t
}

// Channel is the JSON of a channel as everybody on the server sees it.
type Channel struct {
	ID          chat.ThreadID `json:"id"`
	Title       string        `json:"title"`
	About       string        `json:"about"`
	MemberCount int           `json:"memberCount"`
	Joined      bool          `json:"joined"`
	CreatedAt   Time          `json:"createdAt"`
	UpdatedAt   Time          `json:"updatedAt"`
}

// Channels is list in JSON.
func Channels(list []chat.ChannelListItem) []Channel {
	out := make([]Channel, len(list))
	for i, c := range list {
		out[i] = Channel{
			ID: c.ID, Title: c.Title, About: c.About, MemberCount: c.MemberCount, Joined: c.Joined,
			CreatedAt: Time(c.CreatedAt), UpdatedAt: Time(c.UpdatedAt),
		}
	}
	return out
}

// Threads is vs in JSON.
func (s Shapes) Threads(vs []chat.ThreadView) []Thread {
	out := make([]Thread, len(vs))
	for i, v := range vs {
		out[i] = s.Thread(v)
	}
	return out
}

// Message is m in JSON.
func (s Shapes) Message(m chat.Message) Message {
	j := Message{
		ID: m.ID, ThreadID: m.ThreadID, Seq: m.Seq, Version: m.Version, Sender: s.User(m.Sender), Content: m.Content,
		Kind: m.Kind, Read: m.Read, Reactions: Reactions(m.Reactions), Mentions: m.MentionedUsers(), Here: m.MentionsHere(), CreatedAt: Time(m.CreatedAt),
		EditedAt: Time(m.EditedAt), Deleted: m.Deleted, Attachments: s.Uploads(m.Attachments), Notice: notice(m.Notice),
	}
	if m.Receiver != nil {
		r := s.User(*m.Receiver)
		j.Receiver = &r
	}
	if m.ReplyTo != 0 {
		j.ReplyTo = &m.ReplyTo
	}
	if m.ClientID != "" {
		j.ClientID = &m.ClientID
	}
	return j
}

// Messages is ms in JSON.
func (s Shapes) Messages(ms []chat.Message) []Message {
	out := make([]Message, len(ms))
	for i, m := range ms {
		out[i] = s.Message(m)
	}
	return out
}

// Upload is the JSON of a file, as it was uploaded and as a message has it.
type Upload struct {
	ID          chat.UploadID       `json:"id"`
	Name        string              `json:"name"`
	Type        string              `json:"type"`
	Size        int64               `json:"size"`
	Kind        chat.AttachmentKind `json:"kind"`
	Width       int                 `json:"width"`
	Height      int                 `json:"height"`
	Duration    int64               `json:"duration"` // milliseconds
	Placeholder string              `json:"placeholder"`
	URL         string              `json:"url"`
	ThumbURL    string              `json:"thumbUrl"`
}

// Upload is a in JSON.
func (s Shapes) Upload(a chat.Attachment) Upload {
	u := Upload{
		ID: a.ID, Name: a.Name, Type: a.Type, Size: a.Size, Kind: a.Kind, Width: a.Width, Height: a.Height,
		Duration: a.Duration.Milliseconds(), Placeholder: a.Placeholder, URL: s.FilePath(a),
	}
	if a.Thumb {
		u.ThumbURL = s.ThumbPath(a.ID)
	}
	return u
}

// Uploads is as in JSON.
func (s Shapes) Uploads(as []chat.Attachment) []Upload {
	out := make([]Upload, len(as))
	for i, a := range as {
		out[i] = s.Upload(a)
	}
	return out
}

// Reactions is rs in JSON.
func Reactions(rs []chat.Reaction) []Reaction {
	out := make([]Reaction, len(rs))
	for i, r := range rs {
		out[i] = Reaction{Reaction: r.Reaction, Count: r.Count(), UserIDs: r.UserIDs}
	}
	return out
}

// Encode is v as JSON, with <, > and & as they are.
func Encode(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // a shape that cannot be written is a bug
	}
	return b
}
