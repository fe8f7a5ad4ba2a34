package chat

import (
	"context"
	"time"
)

// Chat is the rules applied to a store. All fields are set before first use and not changed afterwards.
type Chat struct {
	Store     Store
	Announcer Announcer
	Passwords Passwords
	Signup    SignupPolicy
	Now       func() time.Time // UTC; the store keeps milliseconds
	Stickers  StickerBook      // optional: nil has the frogs alone
}

// Announcer tells the live connections what happened. The store hands it stored changes after their commit, in the
// order of commits; Announce must not wait for readers.
type Announcer interface {
	Announce(events ...Event)
}

// Passwords hashes passwords. Both methods wait for a free slot, as hashing is expensive by design, until ctx ends.
type Passwords interface {
	Hash(ctx context.Context, password string) (hash string, err error)
	// Verify takes as long for an empty hash as for a real one and then answers false.
	Verify(ctx context.Context, hash, password string) (bool, error)
}

// Store keeps everything. Each method is one transaction; membership is part of every query, so that what a user may
// not see answers NotFound. A method that changes something answers after the commit, and the change is announced.
type Store interface {
	UploadStore
	StickerStore
	AvatarStore

	// ServerName is what the owner calls this server; "" before the first run.
	ServerName(ctx context.Context) (string, error)
	SetServerName(ctx context.Context, name string) error
	HasOwner(ctx context.Context) (bool, error)
	// AddUser answers Conflict when the name is taken or, for the first, when there is an admin already, and Invalid
	// (invite) when the invite is no good.
	AddUser(ctx context.Context, u NewUser) (User, error)
	User(ctx context.Context, id UserID) (User, error)
	// UsersByID answers those of the users that there are, in the order of ids.
	UsersByID(ctx context.Context, ids []UserID) ([]User, error)
	UserByFold(ctx context.Context, fold string) (u User, passwordHash string, err error)
	FindUsers(ctx context.Context, q UserQuery) ([]User, error)
	// SetPassword also ends all of the user's sessions but one.
	SetPassword(ctx context.Context, n NewPassword) error
	// ChangeSettings changes what is not nil. Problem: NotFound.
	ChangeSettings(ctx context.Context, id UserID, s Settings) (User, error)
	// SetDisabled also ends all of the user's sessions when it disables. What the user owned is then owned by whoever else
	// joined first, as if they had left; it stays so when they are back.
	SetDisabled(ctx context.Context, id UserID, disabled bool) error
	// SetLastSeen keeps when people were last seen, but not of those who are invisible.
	SetLastSeen(ctx context.Context, seen []LastSeen) error
	// PrivateUsers lists those who hide something of what they do.
	PrivateUsers(ctx context.Context) ([]User, error)
	// AllUsers lists everybody, the disabled too, by name.
	AllUsers(ctx context.Context) ([]User, error)

	// AddSession keeps the hash of the session's secret. proof is the hash of the password that was verified for it, "" for
	// none: when that is the user's no more, or the user is disabled by now, it answers NotFound.
	AddSession(ctx context.Context, s Session, hash, proof string) (Session, error)
	// Sessions lists a user's sessions that were used after since, and tokens that have not expired; the one used last is first.
	Sessions(ctx context.Context, user UserID, since, now time.Time, limit int) ([]Session, error)
	CallerByHash(ctx context.Context, hash string) (Caller, error)
	// LiveSessions answers those of the sessions that still hold and whose user is not disabled.
	LiveSessions(ctx context.Context, ids []SessionID) ([]SessionID, error)
	TouchSession(ctx context.Context, id SessionID, at time.Time) error
	EndSession(ctx context.Context, user UserID, id SessionID) error
	// EndSessions ends all of a user's sessions and tokens but keep.
	EndSessions(ctx context.Context, user UserID, keep SessionID) error

	AddInvite(ctx context.Context, i Invite, hash string) error
	InviteByHash(ctx context.Context, hash string, now time.Time) (Invite, error)

	OpenThread(ctx context.Context, o Opening) (id ThreadID, isNew bool, err error)
	Thread(ctx context.Context, id ThreadID, caller UserID) (ThreadView, error)
	ThreadPage(ctx context.Context, p MessagesPage) (ThreadView, error)
	ChangeThreadSettings(ctx context.Context, k ThreadSettingsChange) error
	// EndedMutes lists the mutes that ended after since and up to now; next is when the next one ends, zero when none does.
	EndedMutes(ctx context.Context, since, now time.Time) (ended []EndedMute, next time.Time, err error)
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
	// BlockersOf lists, for each of the users who has any, who blocked them.
	BlockersOf(ctx context.Context, users []UserID) (map[UserID][]UserID, error)
	CheckMember(ctx context.Context, thread ThreadID, user UserID) error
	// CheckWriter is CheckMember that also answers Forbidden where one of a direct thread blocked the other.
	CheckWriter(ctx context.Context, thread ThreadID, user UserID) error
	// AnswerRequest answers who brought the caller in; Conflict when there is no request to ignore.
	AnswerRequest(ctx context.Context, a RequestAnswer) (by UserID, err error)
	RequestPolicy(ctx context.Context, user UserID) (RequestPolicy, error)
	// Switched is whether a switch is on; Switch.Default until somebody set it.
	Switched(ctx context.Context, s Switch) (bool, error)
	SetSwitch(ctx context.Context, s Switch, on bool) error
	Block(ctx context.Context, by, user UserID, at time.Time) error
	Unblock(ctx context.Context, by, user UserID) error
	Blocked(ctx context.Context, by UserID) ([]User, error)
	BlockedIDs(ctx context.Context, by UserID) ([]UserID, error)

	// FindMembers lists members of a thread but the caller and the disabled, those who wrote lately first, then by name.
	FindMembers(ctx context.Context, q MemberQuery) (Mentionable, error)

	// What happens to members stands in the thread, as messages of kind System. Those leave nobody more unread than
	// before: whoever had read all has read them.
	AddMembers(ctx context.Context, a Addition) error
	RemoveMember(ctx context.Context, c MemberChange) error
	HandOver(ctx context.Context, c MemberChange) error

	MakeChannel(ctx context.Context, n NewChannel) (ThreadID, error)
	Channels(ctx context.Context, p ChannelsPage) (found []ChannelListItem, hasMore bool, err error)
	JoinChannel(ctx context.Context, id ThreadID, user UserID, at time.Time) error

	AddMessage(ctx context.Context, d Draft) (m Message, isNew bool, err error)
	Message(ctx context.Context, caller UserID, id MessageID) (Message, error)
	MessagesSince(ctx context.Context, q ChangesQuery) (ms []Message, version Version, err error)
	EditMessage(ctx context.Context, e Edit) (Message, error)
	DeleteMessage(ctx context.Context, caller User, id MessageID) (Message, error)

	AddReaction(ctx context.Context, r React) (Message, error)
	RemoveReaction(ctx context.Context, r React) (Message, error)

	MarkRead(ctx context.Context, r Reading) error
	Tallies(ctx context.Context, users []UserID) (map[UserID]Tally, error)

	// NamedThreads lists all of a user's threads by what they are called, the hidden too but neither requests nor those with
	// somebody whom the user blocked; latest activity first.
	NamedThreads(ctx context.Context, user UserID) ([]FoundThread, error)
	Search(ctx context.Context, s Search) (ms []Message, hasMore bool, err error)
	Gallery(ctx context.Context, p GalleryPage) (Gallery, error)

	AddReport(ctx context.Context, by UserID, id MessageID, reason string, at time.Time) error
	Reports(ctx context.Context, limit int) ([]Report, error)
	ResolveReport(ctx context.Context, by UserID, id ReportID, at time.Time) error
}
