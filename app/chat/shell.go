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
	// Together runs reads that need nothing of each other, at the same time where each would wait for another machine. The first runs on
	// the caller's goroutine. It answers, when all have ended, the error of the first that failed; where they run one after the other,
	// those behind it do not run. A panic of one is the caller's.
	Together(reads ...func() error) error
}

// Shell is what every page of a user knows.
func (c *Chat) Shell(ctx context.Context, user UserID) (Shell, error) {
	return c.Store.Shell(ctx, user)
}
