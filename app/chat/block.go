package chat

import (
	"context"
	"time"
)

// Blocks are those between somebody and others: the other person of a direct thread, or whom they bring together.
type Blocks struct {
	ByMe    bool // they blocked one of the others
	ByOther bool // one of the others blocked them
}

// MayWrite refuses whoever blocked, or is blocked by, the other person of a direct thread. Who is blocked does not learn
// it. Problem: Forbidden.
func (b Blocks) MayWrite() error {
	switch {
	case b.ByMe:
		return NewProblem(Forbidden, "you-blocked-them")
	case b.ByOther:
		return NewProblem(Forbidden, "may-not-write-here")
	}
	return nil
}

// MayReach refuses to bring others into a thread of that kind. Problem: Forbidden.
func (b Blocks) MayReach(kind ThreadKind) error {
	switch {
	case b.ByMe:
		return NewProblem(Forbidden, "you-blocked-one-picked")
	case b.ByOther && kind == Direct:
		return NewProblem(Forbidden, "may-not-write-to-them")
	case b.ByOther:
		return NewProblem(Forbidden, "one-picked-may-not-be-added")
	}
	return nil
}

// MayShow refuses to bring a direct thread with somebody one blocked back into the list. Problem: Forbidden.
func (b Blocks) MayShow() error {
	if b.ByMe {
		return NewProblem(Forbidden, "blocked-stays-hidden")
	}
	return nil
}

// BlockStore keeps who blocked whom.
type BlockStore interface {
	Block(ctx context.Context, by, user UserID, at time.Time) error
	Unblock(ctx context.Context, by, user UserID) error
	Blocked(ctx context.Context, by UserID) ([]User, error)
	BlockedIDs(ctx context.Context, by UserID) ([]UserID, error)
	// BlockersOf lists, for each of the users who has any, who blocked them.
	BlockersOf(ctx context.Context, users []UserID) (map[UserID][]UserID, error)
	// CheckWriter is CheckMember that also answers Forbidden where one of a direct thread blocked the other, and where only admins
	// write.
	CheckWriter(ctx context.Context, thread ThreadID, user UserID) error
}

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
