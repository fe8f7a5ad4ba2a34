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

// UnreadThreads counts the threads in which each of the users has something unread.
func (c *Chat) UnreadThreads(ctx context.Context, users []UserID) (map[UserID]int, error) {
	return c.Store.UnreadThreads(ctx, users)
}
