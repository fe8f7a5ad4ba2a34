package chat

import (
	"context"
	"path/filepath"
	"strings"
	"time"
)

// BackupEvery is how often backups are made by themselves.
type BackupEvery string

// How often that can be.
const (
	BackupNever  BackupEvery = "off"
	BackupDaily  BackupEvery = "daily"
	BackupWeekly BackupEvery = "weekly" // on Sundays
)

// BackupTimes are all of them.
var BackupTimes = []BackupEvery{BackupNever, BackupDaily, BackupWeekly}

const (
	// MaxKeptBackups is how many backups a folder may keep.
	MaxKeptBackups = 100
	// BackupRetry is how long after one that failed the next try comes.
	BackupRetry = time.Hour

	maxFolderBytes = 1024
	maxZoneBytes   = 64
)

// BackupPlan is what an admin chose about backups that are made by themselves.
type BackupPlan struct {
	Every      BackupEvery
	Hour       int    // 0 to 23, in Zone
	Zone       string // name of the time zone of whoever chose it
	Keep       int    // how many stay
	Folder     string // "" for the one in the data folder
	Passphrase string // what encrypts them; "" for nothing
	Since      time.Time
}

// FirstBackupPlan is that of a server whose admins have chosen none.
var FirstBackupPlan = BackupPlan{Every: BackupNever, Hour: 3, Zone: "UTC", Keep: 7}

// BackupResult is how the last backup by plan went.
type BackupResult struct {
	At    time.Time // zero when there was none
	File  string    // "" where it failed
	Bytes int64
	Fault string // why it failed, as a sentence; "" where it did not
}

// KeptBackup is a backup by plan that lies in its folder.
type KeptBackup struct {
	Name        string // of the file
	At          time.Time
	Bytes       int64
	IsEncrypted bool
}

// Next is when the first backup after a time is to be made; zero for never.
func (p BackupPlan) Next(after time.Time) time.Time {
	if p.Every != BackupDaily && p.Every != BackupWeekly {
		return time.Time{}
	}
	zone, err := time.LoadLocation(p.Zone)
	if err != nil {
		zone = time.UTC
	}
	year, month, day := after.In(zone).Date()
	for ; ; day++ {
		next := time.Date(year, month, day, p.Hour, 0, 0, 0, zone)
		if next.After(after) && (p.Every == BackupDaily || next.Weekday() == time.Sunday) {
			return next.UTC()
		}
	}
}

// NextAfter is when the next backup is to be made, and sooner after one that failed; zero for never. What a server that did not run
// has missed is due at its start.
func (p BackupPlan) NextAfter(last BackupResult) time.Time {
	if !last.At.After(p.Since) {
		return p.Next(p.Since)
	}
	next := p.Next(last.At)
	if retry := last.At.Add(BackupRetry); last.Fault != "" && retry.Before(next) {
		return retry
	}
	return next
}

// IsDue reports whether it is time for a backup.
func (p BackupPlan) IsDue(last BackupResult, now time.Time) bool {
	next := p.NextAfter(last)
	return !next.IsZero() && !now.Before(next)
}

// check answers a plan as it is stored. Problems: Invalid (every, hour, zone, keep, folder, passphrase).
func (p BackupPlan) check() (BackupPlan, error) {
	switch p.Every {
	case BackupNever, BackupDaily, BackupWeekly:
	default:
		return p, NewInvalid("every", "backup-every")
	}
	if p.Hour < 0 || p.Hour > 23 {
		return p, NewInvalid("hour", "backup-hour")
	}
	if _, err := time.LoadLocation(p.Zone); err != nil || len(p.Zone) > maxZoneBytes {
		return p, NewInvalid("zone", "backup-zone")
	}
	if p.Keep < 1 || p.Keep > MaxKeptBackups {
		return p, NewInvalid("keep", "backup-keep", "n", MaxKeptBackups)
	}
	if p.Folder = strings.TrimSpace(p.Folder); p.Folder != "" && (!filepath.IsAbs(p.Folder) || len(p.Folder) > maxFolderBytes || strings.ContainsRune(p.Folder, 0)) {
		return p, NewInvalid("folder", "backup-folder-malformed")
	}
	if p.Passphrase != "" {
		return p, CheckPassphrase(p.Passphrase)
	}
	return p, nil
}

// BackupPlan is what admins chose, and how the last backup by plan went. Problem: Forbidden for all but admins.
func (c *Chat) BackupPlan(ctx context.Context, caller User) (BackupPlan, BackupResult, error) {
	if !caller.Admin {
		return BackupPlan{}, BackupResult{}, NewProblem(Forbidden, "only-server-owner")
	}
	plan, err := c.Store.BackupPlan(ctx)
	if err != nil {
		return BackupPlan{}, BackupResult{}, err
	}
	last, err := c.Store.LastBackupResult(ctx)
	return plan, last, err
}

// CheckBackupPlan answers a plan as SetBackupPlan takes it. Problems: Forbidden for all but admins, Invalid (every, hour, keep,
// folder, passphrase).
func (c *Chat) CheckBackupPlan(caller User, p BackupPlan) (BackupPlan, error) {
	if !caller.Admin {
		return p, NewProblem(Forbidden, "only-server-owner")
	}
	return p.check()
}

// SetBackupPlan changes the plan. Problems: as of CheckBackupPlan.
func (c *Chat) SetBackupPlan(ctx context.Context, caller User, p BackupPlan) error {
	p, err := c.CheckBackupPlan(caller, p)
	if err != nil {
		return err
	}
	p.Since = c.Now()
	return c.Store.SetBackupPlan(ctx, caller.ID, p)
}

// NoteBackupRemoved says that the caller removed a backup. Problem: Forbidden for all but admins.
func (c *Chat) NoteBackupRemoved(ctx context.Context, caller User, name string) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	return c.note(ctx, caller.ID, DeedRemoveBackup, name)
}

// NoSuchBackup is for whoever names a backup that is not kept.
func NoSuchBackup() *Problem { return NewProblem(NotFound, "no-such-backup") }

// BackupFolderMissing is for whoever names a folder for backups that is not there.
func BackupFolderMissing() *Problem { return NewInvalid("folder", "backup-folder-missing") }

// BackupFolderRefuses is BackupFolderMissing for one into which the server may not write.
func BackupFolderRefuses() *Problem { return NewInvalid("folder", "backup-folder-refuses") }
