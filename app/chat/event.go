package chat

// Event is something that happened and is announced. Stored changes are announced in the order of their commits.
type Event interface{ isEvent() }

// MessageSent: a new message.
type MessageSent struct {
	Message Message
	Before  Version // of its thread, before the message
}

// MessageChanged: a message was edited, deleted or reacted to.
type MessageChanged struct {
	Message Message
	Before  Version // of its thread, before the change
}

// MessagesChanged: several messages of a thread were removed, or came back.
type MessagesChanged struct {
	ThreadID ThreadID
	IDs      []MessageID // in their order
	Version  Version     // the highest of theirs: what has a higher one by now was changed once more, which is told in its turn
}

// ThreadOpened: a thread was made; Thread.Members are those who are told.
type ThreadOpened struct {
	Thread   Thread
	Requests []UserID // members for whom it is a request
}

// ThreadChanged: a thread has another name, description or owner.
type ThreadChanged struct{ ThreadID ThreadID }

// MembersJoined: users became members.
type MembersJoined struct {
	ThreadID ThreadID
	UserIDs  []UserID
}

// MemberLeft: a user is no member any more. It is announced before all that the thread hears from then on.
type MemberLeft struct {
	ThreadID ThreadID
	UserID   UserID
	By       UserID // UserID when they left by themselves
}

// ThreadRead: a member read on.
type ThreadRead struct {
	ThreadID    ThreadID
	UserID      UserID
	LastReadSeq Seq
}

// ThreadSettingsChanged: a member changed their own settings of a thread. Only that member is told. View has no messages.
type ThreadSettingsChanged struct{ View ThreadView }

// UserJoined: somebody has made an account. Admins are told.
type UserJoined struct {
	User      User
	InvitedBy UserID // whose join link it was; 0 for none
}

// UserChanged: somebody made other choices about themselves.
type UserChanged struct{ User User }

// PersonChanged: an admin gave somebody another role or name. Their sockets come back to learn of it.
type PersonChanged struct{ UserID UserID }

// AvatarChanged: something else stands for somebody.
type AvatarChanged struct{ User User }

// AlertsChanged: a user may be reached in another way than before.
type AlertsChanged struct{ UserID UserID }

// DeliveryAdded: messages are to be brought to bots.
type DeliveryAdded struct{}

// BlocksChanged: a user blocked somebody or took a block back. Only that user is told.
type BlocksChanged struct {
	UserID  UserID
	Blocked []UserID // all whom the user blocks now
}

// Typing: a member is writing. It is not stored.
type Typing struct {
	ThreadID ThreadID
	User     User
}

// DeviceSignedIn: a pass has signed a device in. The page that showed it is told.
type DeviceSignedIn struct {
	UserID  UserID
	Maker   SessionID // of the pass
	Session Session   // the new one
}

// SessionRenewed: a session has a new secret; sockets that were opened with the old one are closed, and may come back.
type SessionRenewed struct {
	UserID  UserID
	Session SessionID
}

// SessionsEnded: sessions that are over; their sockets are closed. Session 0 stands for all of the user's.
type SessionsEnded struct {
	UserID  UserID
	Session SessionID // 0: all but Except
	Except  SessionID // 0: none is spared
}

// OutsideChange: another process (the command line) changed the database; sockets check whether they may stay.
type OutsideChange struct {
	IsUntold bool // or this one did, without an answer whether it was committed: nobody was told of it, at no server
}

func (MessageSent) isEvent()           {}
func (MessageChanged) isEvent()        {}
func (MessagesChanged) isEvent()       {}
func (ThreadOpened) isEvent()          {}
func (ThreadChanged) isEvent()         {}
func (MembersJoined) isEvent()         {}
func (MemberLeft) isEvent()            {}
func (ThreadRead) isEvent()            {}
func (ThreadSettingsChanged) isEvent() {}
func (UserChanged) isEvent()           {}
func (PersonChanged) isEvent()         {}
func (AvatarChanged) isEvent()         {}
func (UserJoined) isEvent()            {}
func (AlertsChanged) isEvent()         {}
func (DeliveryAdded) isEvent()         {}
func (BlocksChanged) isEvent()         {}
func (Typing) isEvent()                {}
func (Aside) isEvent()                 {}
func (SessionsEnded) isEvent()         {}
func (DeviceSignedIn) isEvent()        {}
func (SessionRenewed) isEvent()        {}
func (OutsideChange) isEvent()         {}
