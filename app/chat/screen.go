package chat

import "context"

// Screen is what somebody sees who opens a thread.
type Screen struct {
	Shell   Shell
	Thread  ThreadView
	Threads []ThreadView // of the list beside it
	HasMore bool         // of the list
}

// ScreenStore reads it, all of one moment.
type ScreenStore interface {
	// Screen answers p as ThreadPage does and list as Threads does, and what every page of p.Caller knows. list.Before is 0. Without a
	// list there are no Threads. Problem: NotFound.
	Screen(ctx context.Context, p MessagesPage, list *ThreadsPage) (Screen, error)
}

// Screen is a thread with a page of its messages, what every page of the caller knows and, where list is not nil, the beginning of the
// caller's list. Problem: NotFound.
func (c *Chat) Screen(ctx context.Context, p MessagesPage, list *ThreadsPage) (Screen, error) {
	return c.Store.Screen(ctx, p, list)
}
