package chat

import "context"

// Type tells a thread's other members that the caller is writing. Problems: NotFound, Forbidden (one of
// the two of a direct thread blocked the other).
func (c *Chat) Type(ctx context.Context, thread ThreadID, caller User) error {
	if err := c.Store.CheckWriter(ctx, thread, caller.ID); err != nil {
		return err
	}
	c.Announcer.Announce(Typing{ThreadID: thread, User: caller})
	return nil
}
