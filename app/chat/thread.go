package chat

import (
	"context"
	"slices"
	"time"
)

// ThreadID identifies a thread; 0 is none.
type ThreadID int64

// ThreadKind says who a thread is for.
type ThreadKind string

// The kinds of thread.
const (
	Direct  ThreadKind = "direct"
	Group   ThreadKind = "group"
	Channel ThreadKind = "channel"
)

// Limits of threads.
const (
	MaxReceivers  = 999
	MaxTitleRunes = 80
	DefaultPage   = 50
	MaxPage       = 200  // most messages, threads or users of one answer
	MaxMarked     = 50   // members of a thread whose read marks are shown; in larger ones none are
	MaxMentioned  = 1000 // unread mentions of one thread that are counted
	FewMembers    = 6    // who stands for a thread in a list
)

// NoSuchThread is said of a thread that is not there or not for whoever asks.
func NoSuchThread() *Problem { return NewProblem(NotFound, "no-such-chat") }

// Thread is a conversation, the same for everyone in it.
type Thread struct {
	ID        ThreadID
	Kind      ThreadKind
	Title     string // "" in direct threads and unnamed groups
	About     string // what it is for; at most MaxAboutRunes
	Rules     ThreadRules
	Owner     UserID   // 0 in direct threads
	Members   []Member // in the order of joining; in a list the first FewMembers
	Count     int      // of all members
	LastSeq   Seq
	CreatedBy UserID
	CreatedAt time.Time
	UpdatedAt time.Time // of the last message, else of the making
	Activity  Version   // grows with every message of the server; lists go by it
}

// Member is a user in a thread.
type Member struct {
	User
	LastReadSeq Seq
	JoinedSeq   Seq // the thread's last message when they joined: nobody has seen what was there before by joining
}

// HasSeen says whether the member was there when a message was sent and has read up to it since.
func (m Member) HasSeen(seq Seq) bool { return seq > m.JoinedSeq && m.LastReadSeq >= seq }

// ThreadView is a thread as one member sees it.
type ThreadView struct {
	Thread
	ThreadSettings
	Viewer      UserID
	LastReadSeq Seq
	Mentioned   []Seq     // of the unread messages that mention the viewer, the newest first; at most MaxMentioned
	Messages    []Message // oldest first; in a list only the last one
	HasMore     bool      // there are messages beyond Messages in the direction that was asked for
	HasNewer    bool      // there are messages after the last of Messages
	Version     Version   // highest version in the thread when it was read
}

// Unread is how many messages the viewer has not read.
func (v ThreadView) Unread() int64 { return int64(v.LastSeq - v.LastReadSeq) }

// Others are the members without the viewer.
func (v ThreadView) Others() []User {
	out := make([]User, 0, len(v.Members))
	for _, m := range v.Members {
		if m.ID != v.Viewer {
			out = append(out, m.User)
		}
	}
	return out
}

// Writes says whether the viewer may write as far as the channel's rules go.
func (v ThreadView) Writes(isAdmin bool) bool {
	return v.Rules.MayWrite(isAdmin || v.Owner == v.Viewer) == nil
}

// Marks are the others whose read marks the viewer may see, in the order of joining: none in a thread of more than
// MaxMarked, none for a viewer who hides theirs, and nobody's who does.
func (v ThreadView) Marks() []Member {
	if v.Count > MaxMarked {
		return nil
	}
	var marks []Member
	for _, m := range v.Members {
		switch {
		case m.ID != v.Viewer && !m.HidesReading && !m.Disabled:
			marks = append(marks, m)
		case m.ID == v.Viewer && m.HidesReading:
			return nil
		}
	}
	return marks
}

// NewThread asks for a thread with others.
type NewThread struct {
	By        UserID
	Receivers []UserID // without By, no doubles
	Title     string
	Kind      ThreadKind
	At        time.Time
}

// ThreadStore keeps threads.
type ThreadStore interface {
	OpenThread(ctx context.Context, o NewThread) (id ThreadID, isNew bool, err error)
	Thread(ctx context.Context, id ThreadID, caller UserID) (ThreadView, error)
	ThreadPage(ctx context.Context, p MessagesPage) (ThreadView, error)
	Threads(ctx context.Context, p ThreadsPage) (views []ThreadView, hasMore bool, err error)
	// ThreadListItem is Thread with the first FewMembers only.
	ThreadListItem(ctx context.Context, id ThreadID, caller UserID) (ThreadView, error)
	// ThreadForAll is a thread, whoever asks: for telling its members. views are how those of the users see it who are
	// in it; without any users the thread has the first FewMembers only.
	ThreadForAll(ctx context.Context, id ThreadID, users []UserID) (t Thread, views []ThreadView, err error)
	EditThread(ctx context.Context, e ThreadEdit) error
	// ThreadsByID answers those of the threads that the caller is in, with the first FewMembers and without messages.
	ThreadsByID(ctx context.Context, caller UserID, ids []ThreadID) (map[ThreadID]Thread, error)
	// ThreadIDs lists the threads whose messages concern a user live.
	ThreadIDs(ctx context.Context, user UserID) ([]ThreadID, error)
	// ThreadsOf is ThreadIDs of many users.
	ThreadsOf(ctx context.Context, users []UserID) (map[UserID][]ThreadID, error)
	CheckMember(ctx context.Context, thread ThreadID, user UserID) error
}

// OpenThread finds or makes a thread. One receiver and no title is a direct thread, of which there is one for each
// pair; anything else is a new group. isNew is false when it was there already.
// Problems: Invalid (receiverIds, title), NotFound (no such user), Forbidden (somebody blocked, or blocking; only admins make groups here).
func (c *Chat) OpenThread(ctx context.Context, by UserID, receivers []UserID, title string) (view ThreadView, isNew bool, err error) {
	o := NewThread{By: by, Kind: Group, At: c.Now()}
	for _, id := range receivers {
		if id != by && !slices.Contains(o.Receivers, id) {
			o.Receivers = append(o.Receivers, id)
		}
	}
	switch {
	case len(receivers) == 0:
		return view, false, NewInvalid("receiverIds", "nobody-to-chat-with")
	case len(o.Receivers) == 0:
		return view, false, NewInvalid("receiverIds", "chat-with-yourself")
	case len(receivers) > MaxReceivers:
		return view, false, NewInvalid("receiverIds", "group-too-large", "n", MaxReceivers)
	}
	if o.Title, err = CheckTitle(title); err != nil {
		return view, false, err
	}
	if len(o.Receivers) == 1 && o.Title == "" {
		o.Kind = Direct
	}
	id, isNew, err := c.Store.OpenThread(ctx, o)
	if err != nil {
		return view, false, err
	}
	view, err = c.Store.Thread(ctx, id, by)
	return view, isNew, err
}

// ThreadEdit is a change of a group or channel; nil leaves a value as it is.
type ThreadEdit struct {
	Thread ThreadID
	By     UserID
	Title  *string
	About  *string
	At     time.Time
}

// ThreadName is what a group or channel is called, and what it is about.
type ThreadName struct{ Title, About string }

// Of is what the edit makes of a thread's name, and what the thread says about each change: nothing when nothing changes.
func (e ThreadEdit) Of(n ThreadName, kind ThreadKind, by User) (edited ThreadName, says []string) {
	edited = n
	if e.Title != nil {
		edited.Title = *e.Title
	}
	if e.About != nil {
		edited.About = *e.About
	}
	if edited.Title != n.Title {
		says = append(says, SystemTitle(by, kind, edited.Title))
	}
	if edited.About != n.About {
		says = append(says, SystemAbout(by, kind))
	}
	return edited, says
}

// EditThread changes a thread's name and what it is about. Problems: Invalid (title, about), NotFound, Conflict (a direct
// thread; title: another channel has the name), Forbidden.
func (c *Chat) EditThread(ctx context.Context, e ThreadEdit) (ThreadView, error) {
	e.At = c.Now()
	for _, v := range []struct {
		typed **string
		check func(string) (string, error)
	}{{&e.Title, CheckTitle}, {&e.About, CheckAbout}} {
		if *v.typed == nil {
			continue
		}
		checked, err := v.check(**v.typed)
		if err != nil {
			return ThreadView{}, err
		}
		*v.typed = &checked
	}
	if err := c.Store.EditThread(ctx, e); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, e.Thread, e.By)
}

// CheckTitle answers a group's or channel's name as it is stored: trimmed, NFC, at most MaxTitleRunes. Problem: Invalid (title).
func CheckTitle(title string) (string, error) {
	t, ok := cleanLine(title)
	if !ok {
		return "", NewInvalid("title", "title-unprintable")
	}
	if runes(t) > MaxTitleRunes {
		return "", NewInvalid("title", "name-too-long", "n", MaxTitleRunes)
	}
	return t, nil
}

// ThreadsPage asks for a user's threads: first those that are pinned, in the order of pinning, then the others, latest
// activity first.
type ThreadsPage struct {
	User   UserID
	Before ThreadID // threads that come after this one; 0 for the first
	Limit  int      // 1 to MaxPage
	Filter Filter
	Hidden bool // those that are hidden instead of those in the list
	// Those that are a request in this state, hidden or not, once something was written in them; Hidden is of no meaning then.
	Request Request
}

// Threads lists the caller's threads with their last message and the first FewMembers each; hasMore says whether another page follows.
func (c *Chat) Threads(ctx context.Context, p ThreadsPage) (views []ThreadView, hasMore bool, err error) {
	return c.Store.Threads(ctx, p)
}

// ThreadListItem is one thread with its last message and the first FewMembers, as a list shows it. Problem: NotFound.
func (c *Chat) ThreadListItem(ctx context.Context, id ThreadID, caller UserID) (ThreadView, error) {
	return c.Store.ThreadListItem(ctx, id, caller)
}

// MessagesPage asks for messages of a thread. At most one of Before, After, Around is set; none means the latest.
type MessagesPage struct {
	Thread ThreadID
	Caller UserID
	Before MessageID // older than this one
	After  MessageID // newer than this one; HasAfter tells 0 (from the beginning) from unset
	Around MessageID // this one in the middle; NotFound when it is not in the thread
	Limit  int       // 1 to MaxPage

	HasAfter bool
	At       time.Time // around the first message written then or later, else the last; zero for none
	AtUnread int64     // when more than so many are unread: the first of them in the middle; 0 for never
}

// ThreadPage is a thread with a page of its messages, oldest first. Problem: NotFound.
func (c *Chat) ThreadPage(ctx context.Context, p MessagesPage) (ThreadView, error) {
	return c.Store.ThreadPage(ctx, p)
}

// ThreadsByID answers those of the threads that the caller is in, with the first FewMembers and without messages.
func (c *Chat) ThreadsByID(ctx context.Context, caller UserID, ids []ThreadID) (map[ThreadID]Thread, error) {
	return c.Store.ThreadsByID(ctx, caller, ids)
}
