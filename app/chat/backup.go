package chat

import (
	"context"
	"time"
	"unicode/utf8"
)

// BackupStore keeps when a backup was taken, and the plan by which backups are made by themselves.
type BackupStore interface {
	// LastBackup is when that was; zero for never.
	LastBackup(ctx context.Context) (time.Time, error)
	// NoteBackup says that one was taken, and writes it into the log.
	NoteBackup(ctx context.Context, by UserID, at time.Time) error
	// BackupPlan is what admins chose, FirstBackupPlan when they have not.
	BackupPlan(ctx context.Context) (BackupPlan, error)
	// SetBackupPlan changes it and writes that into the log.
	SetBackupPlan(ctx context.Context, by UserID, p BackupPlan) error
	// LastBackupResult is how the last backup by plan went.
	LastBackupResult(ctx context.Context) (BackupResult, error)
	// NoteBackupResult says how one went; a good one is the last backup, too.
	NoteBackupResult(ctx context.Context, r BackupResult) error
}

// LastBackup is when an admin took a backup from the desk, or the plan did; zero for never. Problem: Forbidden for all but admins.
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

// Bounds of the passphrase of a backup.
const (
	MinPassphraseRunes = 8
	MaxPassphraseRunes = MaxPasswordRunes
)

// CheckPassphrase refuses what encrypts a backup too weakly. Problem: Invalid (passphrase).
func CheckPassphrase(p string) error {
	switch n := utf8.RuneCountInString(p); {
	case n < MinPassphraseRunes:
		return NewInvalid("passphrase", "passphrase-too-short", "n", MinPassphraseRunes)
	case n > MaxPassphraseRunes:
		return NewInvalid("passphrase", "passphrase-too-long", "n", MaxPassphraseRunes)
	}
	return nil
}

// RestoreUnderWay is for whoever brings a backup while another one is being restored.
func RestoreUnderWay() *Problem { return NewProblem(Conflict, "restore-under-way") }

// PeopleThere is for whoever brings a backup to a server that is in use.
func PeopleThere() *Problem { return NewProblem(Conflict, "people-there-already") }
