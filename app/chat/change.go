package chat

import (
	"context"
	"time"
)

// ThreadVersion is a thread as far as its messages have come, or as far as somebody was told of them.
type ThreadVersion struct {
	Thread  ThreadID
	Version Version
}

// ChangeStore answers what servers that share a database have to tell their own people of each other's changes. Nobody's rights
// are asked for: whoever asks knows who may hear.
type ChangeStore interface {
	// ThreadVersions lists the present versions of threads; those that are not there are left out.
	ThreadVersions(ctx context.Context, ids []ThreadID) ([]ThreadVersion, error)
	// ThreadVersionsOf lists the threads whose messages concern a user live, as they are now.
	ThreadVersionsOf(ctx context.Context, user UserID) ([]ThreadVersion, error)
	// Changes lists the messages that changed after since, in their present state and in the order of their versions, at most limit
	// of them, and the versions that the threads had at that moment.
	Changes(ctx context.Context, since []ThreadVersion, limit int) (ms []Message, now []ThreadVersion, err error)
	// MembersAmong lists those of the users who are in a thread.
	MembersAmong(ctx context.Context, thread ThreadID, users []UserID) ([]UserID, error)
	// ClaimDelivery keeps a delivery that waits for the caller until a time, and reports whether no other server was first.
	ClaimDelivery(ctx context.Context, d Delivery, until time.Time) (bool, error)
}
