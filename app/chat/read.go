package chat

import "context"

// Reading moves a member's read mark.
type Reading struct {
	Thread ThreadID
	Caller UserID
	UpTo   MessageID // 0 for the last message
}

// MarkRead moves the caller's read mark forward, never back, and answers the thread with its last message. Problem:
// NotFound (the thread, or the message is not in it).
func (c *Chat) MarkRead(ctx context.Context, r Reading) (ThreadView, error) {
	if err := c.Store.MarkRead(ctx, r); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, r.Thread, r.Caller)
}

// Unread is what somebody has not read, in all their threads together.
type Unread struct {
	Threads  int // with something unread
	Mentions int // unread messages that mention them, by name or with @here
}

// UnreadThreads counts what each of the users has not read.
func (c *Chat) UnreadThreads(ctx context.Context, users []UserID) (map[UserID]Unread, error) {
	return c.Store.UnreadThreads(ctx, users)
}
