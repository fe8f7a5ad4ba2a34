package chat

import "context"

// Reading moves a member's read mark.
type Reading struct {
	Thread ThreadID
	Caller UserID
	UpTo   MessageID // 0 for the last message
}

// MarkRead moves the caller's read mark forward, never back; lines that follow the message are read with it. Problem:
// NotFound (the thread, or the message is not in it).
func (c *Chat) MarkRead(ctx context.Context, r Reading) error { return c.Store.MarkRead(ctx, r) }

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
