package chat

import "context"

// ThreadSettings are a member's own choices about a thread. Nobody else learns of it.
type ThreadSettings struct {
	Muted    bool    // its unread messages do not count in Tally.Unread
	PinnedAt Version // 0 when it is not pinned; pinned threads stand above the others, in this order
	Hidden   bool    // not in the list until a newer message comes
	Request  Request // one that waits or is ignored is not in the list either, and reading it tells nobody
	AskedBy  UserID  // who brought the member in; 0 when it is no request
}

// Pinned says that the thread stands above those that are not.
func (k ThreadSettings) Pinned() bool { return k.PinnedAt != 0 }

// InList says that the thread is in its member's list of threads.
func (k ThreadSettings) InList() bool { return !k.Hidden && k.Request == NoRequest }

// ThreadSettingsChange changes some of a member's settings of a thread; what is nil stays as it is.
type ThreadSettingsChange struct {
	Thread ThreadID
	Caller UserID
	Muted  *bool
	Pinned *bool
	Hidden *bool // hiding also reads everything; opening does not bring the thread back, a new message does
}

// ChangeThreadSettings changes the caller's settings of a thread and answers it with its last message. Problem: NotFound.
func (c *Chat) ChangeThreadSettings(ctx context.Context, k ThreadSettingsChange) (ThreadView, error) {
	if err := c.Store.ChangeThreadSettings(ctx, k); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, k.Thread, k.Caller)
}
