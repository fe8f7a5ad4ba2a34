package chat

import "context"

// Shell is what every page of somebody knows, whatever it shows.
type Shell struct {
	Identity Identity
	Tally    Tally
	Blocked  []UserID // by them
}

// ShellStore reads it.
type ShellStore interface {
	Shell(ctx context.Context, user UserID) (Shell, error)
}

// Shell is what every page of a user knows.
func (c *Chat) Shell(ctx context.Context, user UserID) (Shell, error) {
	return c.Store.Shell(ctx, user)
}
