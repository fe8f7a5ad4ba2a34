package chat

import "context"

// Block keeps user from writing to the caller: in their direct thread neither writes any more, and the user is not found
// by the caller. The user is not told. Blocking somebody again changes nothing. Problems: Invalid (userId; oneself),
// NotFound.
func (c *Chat) Block(ctx context.Context, caller, user UserID) error {
	if caller == user {
		return NewInvalid("userId", "block-yourself")
	}
	return c.Store.Block(ctx, caller, user, c.Now())
}

// Unblock takes a block back; without one it changes nothing. Problems: as of Block.
func (c *Chat) Unblock(ctx context.Context, caller, user UserID) error {
	if caller == user {
		return NewInvalid("userId", "unblock-yourself")
	}
	return c.Store.Unblock(ctx, caller, user)
}

// Blocked lists whom the caller blocked, by name.
func (c *Chat) Blocked(ctx context.Context, caller UserID) ([]User, error) {
	return c.Store.Blocked(ctx, caller)
}

// BlockedIDs lists whom the caller blocked.
func (c *Chat) BlockedIDs(ctx context.Context, caller UserID) ([]UserID, error) {
	return c.Store.BlockedIDs(ctx, caller)
}
