package chat

import "context"

// ReadMarkChange moves a member's read mark.
type ReadMarkChange struct {
	Thread ThreadID
	Caller UserID
	UpTo   MessageID // 0 for the last message
}

// ReadFacts are what decides how far a member has read.
type ReadFacts struct {
	Last    Seq // of the thread
	UpTo    Seq // of the message that the ReadMarkChange names; 0 when it is not in the thread
	Request Request
}

// ReadsTo is the seq that the read mark moves to, 0 when it stays: a request is looked at, not read. Problem: NotFound.
func (f ReadFacts) ReadsTo(r ReadMarkChange) (Seq, error) {
	switch {
	case f.Request != NoRequest:
		return 0, nil
	case r.UpTo == 0:
		return f.Last, nil
	case f.UpTo == 0:
		return 0, NoSuchMessage()
	}
	return f.UpTo, nil
}

// ReadStore keeps read marks.
type ReadStore interface {
	MarkRead(ctx context.Context, r ReadMarkChange) error
	Tallies(ctx context.Context, users []UserID) (map[UserID]Tally, error)
}

// MarkRead moves the caller's read mark forward, never back; system messages that follow the message are read with it. Problem:
// NotFound (the thread, or the message is not in it).
func (c *Chat) MarkRead(ctx context.Context, r ReadMarkChange) error { return c.Store.MarkRead(ctx, r) }

// Tally is what a user's list of threads amounts to.
type Tally struct {
	Unread   int // threads with something unread, without those hidden, and those muted that do not mention the user
	Mentions int // unread messages that mention the user, by name or with @here
	Requests int // that wait for an answer
}

// Tallies counts the threads of each of the users.
func (c *Chat) Tallies(ctx context.Context, users []UserID) (map[UserID]Tally, error) {
	return c.Store.Tallies(ctx, users)
}
