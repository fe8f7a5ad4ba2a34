package chat

import (
	"context"
	"time"
)

// LastSeen is when the last connection of a user ended.
type LastSeen struct {
	User UserID
	At   time.Time
}

// PresenceStore keeps when people were there.
type PresenceStore interface {
	// SetLastSeen keeps when people were last seen, but not of those who are invisible.
	SetLastSeen(ctx context.Context, seen []LastSeen) error
}
