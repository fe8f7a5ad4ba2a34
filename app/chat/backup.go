package chat

import (
	"context"
	"time"
)

// BackupStore keeps when a backup was taken from the owner's desk.
type BackupStore interface {
	// LastBackup is when that was; zero for never.
	LastBackup(ctx context.Context) (time.Time, error)
	// NoteBackup says that one was taken, and writes it into the log.
	NoteBackup(ctx context.Context, by UserID, at time.Time) error
}

// LastBackup is when an admin took a backup from the desk; zero for never. Problem: Forbidden for all but admins.
func (c *Chat) LastBackup(ctx context.Context, caller User) (time.Time, error) {
	if !caller.Admin {
		return time.Time{}, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.LastBackup(ctx)
}

// NoteBackup says that the caller took a backup. Problem: Forbidden for all but admins.
func (c *Chat) NoteBackup(ctx context.Context, caller User) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.NoteBackup(ctx, caller.ID, c.Now())
}
