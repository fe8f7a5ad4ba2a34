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
	// NoteBackupResult says how one went that was claimed so, and ends the claim; a good one is the last backup, too. Nothing is noted when
	// the claim is not the present one.
	NoteBackupResult(ctx context.Context, r BackupResult, claim BackupClaim) (isNoted bool, err error)
	// BackupClaim is who makes a backup by plan right now; the zero one for nobody.
	BackupClaim(ctx context.Context) (BackupClaim, error)
	// SetBackupClaim puts a claim in the place of another, unless that is not the present one or a backup has come since the last result;
	// the zero one gives it up.
	SetBackupClaim(ctx context.Context, c, instead BackupClaim, last time.Time) (isSet bool, err error)
}

// BackupClaim keeps other servers of a database from making a backup by plan that one of them is making. That one counts on while it does.
type BackupClaim struct {
	Server string // a random name of one run of a server
	Beat   int64
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
