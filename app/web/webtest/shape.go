package webtest

import "time"

// User is a user as a script reads it.
type User struct {
	ID         int64
	Username   string
	ProfileImg string
	Karma      int64
	CreatedAt  time.Time
	Online     bool
	LastSeenAt *time.Time
	About      string
	Bot        bool
}

// Notice is what a program said beside its text, as a script reads it.
type Notice struct {
	Title    string
	Priority int
	Tags     []string
	Click    string
	Actions  []struct{ Label, URL, Copy string }
	Icon     string
	Resolved bool
	Repeats  int
}

// Thread is a thread as a script reads it.
type Thread struct {
	ID                           int64
	Kind, Title, About           string
	OwnerID                      *int64
	MemberCount                  int64
	Users                        []User
	Messages                     []Message
	LastSeq, LastReadSeq, Unread int64
	Mentions                     int
	HasMore                      bool
	Muted, Pinned, Hidden        bool
	MutedUntil                   *time.Time
	Request, Alerts              string
	CreatedAt, UpdatedAt         time.Time
}

// Message is a message as a script reads it.
type Message struct {
	ID, ThreadID, Seq, Version int64
	Sender                     User
	Receiver                   *User
	Content, Kind              string
	Read                       bool
	Reactions                  []Reaction
	Mentions                   []int64
	Here                       bool
	ReplyTo                    *int64
	ClientID                   *string
	CreatedAt                  time.Time
	EditedAt                   *time.Time
	Deleted                    bool
	Attachments                []Upload
	Notice                     *Notice
}

// Upload is a file as a script reads it.
type Upload struct {
	ID, Name, Type, Kind       string
	Size                       int64
	Width, Height              int
	Duration                   int64
	Placeholder, URL, ThumbURL string
}

// Reaction is a reaction as a script reads it.
type Reaction struct {
	Reaction string
	Count    int
	UserIDs  []int64
}

// Problem is a refusal as a script reads it.
type Problem struct{ Error, Code, Field, ClientID string }

// Object is a JSON object to be sent.
type Object = map[string]any
