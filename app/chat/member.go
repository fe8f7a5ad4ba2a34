package chat

import (
	"context"
	"slices"
	"time"
)

// MaxMembers is the most people in a thread.
const MaxMembers = MaxReceivers + 1

// Terms are what decides who may do what in a group or channel. There is one owner; everybody else is a member.
type Terms struct {
	Kind  ThreadKind
	Owner UserID // 0 in direct threads and in threads that everybody left
	Count int    // members
}

// MaySeeMembers refuses the list of people of a direct thread. Problem: Conflict.
func (t Terms) MaySeeMembers() error { return t.shared("direct-without-list") }

// MayAddMembers lets every member of a group or channel through. Problem: Conflict (a direct thread).
func (t Terms) MayAddMembers() error { return t.shared("direct-without-adding") }

// MayLeave lets every member of a group or channel through. Problem: Conflict (a direct thread).
func (t Terms) MayLeave() error { return t.shared("direct-without-leaving") }

// MayChangeMembers is the owner's right to remove others and to hand over. Problems: Conflict (a direct thread), Forbidden.
func (t Terms) MayChangeMembers(by UserID) error { return t.owned(by, "direct-without-changing") }

// MayRemove is the owner's right over others, and everybody's over themselves. Problems: Conflict (a direct thread), Forbidden.
func (t Terms) MayRemove(c MemberChange) error {
	if c.IsLeaving() {
		return t.MayLeave()
	}
	return t.owned(c.By, "direct-without-removing")
}

// MayHandOver is the owner's right. Problems: Conflict (a direct thread), Forbidden.
func (t Terms) MayHandOver(by UserID) error { return t.owned(by, "direct-without-owner") }

// MayEdit is the owner's right to the name and what the thread is about. Problems: Conflict (a direct thread), Forbidden.
func (t Terms) MayEdit(by UserID) error { return t.owned(by, "direct-without-name") }

// HasRoom refuses more members than there may be. Problem: Conflict.
func (t Terms) HasRoom(more int) error {
	if t.Count+more > MaxMembers {
		return NewProblem(Conflict, "chat-full")
	}
	return nil
}

// MayBringBack is the right of a channel's owner to add somebody who was removed from it. Problem: Forbidden.
func (t Terms) MayBringBack(by UserID) error {
	if t.Owner != by {
		return NewProblem(Forbidden, "one-picked-was-removed")
	}
	return nil
}

// MayComeBack lets who was removed from a channel in once there is no owner left who could. Problem: Forbidden.
func (t Terms) MayComeBack() error {
	if t.Owner != 0 {
		return NewProblem(Forbidden, "you-were-removed")
	}
	return nil
}

// shared refuses what a direct thread does not have; lack is the id of the problem that says so. Problem: Conflict.
func (t Terms) shared(lack string) error {
	if t.Kind == Direct {
		return NewProblem(Conflict, lack)
	}
	return nil
}

// owned lets only the owner through. Problems: Conflict (a direct thread, as of shared), Forbidden.
func (t Terms) owned(by UserID, lack string) error {
	if err := t.shared(lack); err != nil {
		return err
	}
	switch {
	case t.Owner == by:
		return nil
	case t.Kind == Channel:
		return NewProblem(Forbidden, "only-channel-owner")
	}
	return NewProblem(Forbidden, "only-group-owner")
}

// MemberFacts are what decides what may become of a member.
type MemberFacts struct {
	User
	Request Request
}

// MayOwn refuses somebody who cannot be there or has not joined in, the same whether a request waits or was ignored.
// Problems: NotFound, Conflict.
func (f MemberFacts) MayOwn() error {
	switch {
	case f.Disabled:
		return NoSuchUser()
	case f.Bot:
		return NewProblem(Conflict, "owner-is-bot", "name", f.Name)
	case f.Request != NoRequest:
		return NewProblem(Conflict, "owner-not-joined", "name", f.Name)
	}
	return nil
}

// Addition makes users members of a thread.
type Addition struct {
	Thread ThreadID
	By     UserID
	Users  []UserID // no doubles
	At     time.Time
}

// MemberStore keeps who is in a thread. What happens to members stands in it, as messages of kind System. Those leave nobody
// more unread than before: whoever had read all has read them.
type MemberStore interface {
	// FindMembers lists members of a thread but the caller and the disabled, those who wrote lately first, then by name.
	FindMembers(ctx context.Context, q MemberQuery) (Mentionable, error)
	AddMembers(ctx context.Context, a Addition) error
	RemoveMember(ctx context.Context, c MemberChange) error
	HandOver(ctx context.Context, c MemberChange) error
}

// AddMembers makes people members; they see all that was written before and have nothing unread. Whoever is a member
// already stays one. Problems: Invalid (userIds), NotFound (the thread; somebody unknown or disabled), Conflict (a
// direct thread; too many people), Forbidden (somebody blocked, or blocking; somebody removed from a channel, for all but
// its owner).
func (c *Chat) AddMembers(ctx context.Context, a Addition) (ThreadView, error) {
	switch {
	case len(a.Users) == 0:
		return ThreadView{}, NewInvalid("userIds", "nobody-to-add")
	case len(a.Users) > MaxReceivers:
		return ThreadView{}, NewInvalid("userIds", "too-many-to-add", "n", MaxReceivers)
	}
	a.Users, a.At = withoutDoubles(a.Users), c.Now()
	if err := c.Store.AddMembers(ctx, a); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, a.Thread, a.By)
}

func withoutDoubles(ids []UserID) []UserID {
	seen := make(map[UserID]bool, len(ids))
	return slices.DeleteFunc(slices.Clone(ids), func(id UserID) bool {
		isDouble := seen[id]
		seen[id] = true
		return isDouble
	})
}

// MemberChange is what one member of a thread does to another, or to themselves.
type MemberChange struct {
	Thread ThreadID
	By     UserID
	User   UserID
	At     time.Time
}

// IsLeaving says that somebody ends their own membership.
func (c MemberChange) IsLeaving() bool { return c.By == c.User }

// RemoveMember ends a membership: the owner's right over others, everybody's over their own. Who was removed from a channel
// cannot join it until its owner adds them again. An owner who leaves hands
// over to the member who joined first. Problems: NotFound (the thread; not a member), Conflict (a direct thread),
// Forbidden.
func (c *Chat) RemoveMember(ctx context.Context, change MemberChange) error {
	change.At = c.Now()
	return c.Store.RemoveMember(ctx, change)
}

// HandOver makes another member the owner. Problems: NotFound (the thread; not a member, or disabled), Conflict (a direct
// thread; somebody for whom it is a request), Forbidden.
func (c *Chat) HandOver(ctx context.Context, change MemberChange) (ThreadView, error) {
	change.At = c.Now()
	if err := c.Store.HandOver(ctx, change); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, change.Thread, change.By)
}

// Members is a thread with all of its members and without messages. Problem: NotFound.
func (c *Chat) Members(ctx context.Context, id ThreadID, caller UserID) (ThreadView, error) {
	return c.Store.Thread(ctx, id, caller)
}
