package command

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/web"
)

const (
	plansEvery   = time.Minute    // how often it is asked whether a backup is due
	leftoverAge  = 24 * time.Hour // after which what a backup left that was cut off is nobody's any more
	backupPrefix = ".backup-"     // begins the names of folders in which those for the desk are made
)

// backups makes backups of the server that runs here, one at a time.
type backups struct {
	store *store.Store
	data  string
	files keptFiles
	log   *slog.Logger
	tell  func(ctx context.Context, r chat.BackupResult) // tells admins of one that failed

	now    func() time.Time
	claims *claims // guarded by making

	making sync.Mutex
}

var _ web.Backups = (*backups)(nil)

// Backup implements web.Backups. The file lies in the data folder, whose disk has the room if any has.
func (b *backups) Backup(ctx context.Context) (web.BackupFile, error) {
	if !b.making.TryLock() {
		return nil, web.ErrBackupUnderWay
	}
	defer b.making.Unlock()
	removeLeftovers(b.data, time.Now())
	dir, err := os.MkdirTemp(b.data, backupPrefix+"*")
	if err != nil {
		return nil, err
	}
	name := filepath.Join(dir, "ribbit.tar")
	missing, err := b.store.Backup(ctx, name, b.files, "")
	if missing > 0 {
		b.log.Warn("files that messages carry are missing in the backup", slog.Int("files", missing))
	}
	var file *os.File
	if err == nil {
		file, err = os.Open(name)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return backupFile{file, dir}, nil
}

// backupFile is gone once it is closed.
type backupFile struct {
	*os.File
	dir string
}

// Close removes it.
func (f backupFile) Close() error { return errors.Join(f.File.Close(), os.RemoveAll(f.dir)) }

// CheckFolder implements web.Backups.
func (b *backups) CheckFolder(folder string) error {
	at, err := os.Stat(folder)
	if err != nil || !at.IsDir() {
		return chat.BackupFolderMissing()
	}
	try, err := os.CreateTemp(folder, backupPrefix+"*")
	if err == nil {
		err = errors.Join(try.Close(), os.Remove(try.Name()))
	}
	if err != nil {
		return chat.BackupFolderRefuses()
	}
	return nil
}

// ByPlan implements web.Backups.
func (b *backups) ByPlan(ctx context.Context, plan chat.BackupPlan) (chat.BackupResult, error) {
	if !b.making.TryLock() {
		return chat.BackupResult{}, web.ErrBackupUnderWay
	}
	defer b.making.Unlock()
	before, err := b.store.LastBackupResult(ctx)
	if err != nil {
		return chat.BackupResult{}, err
	}
	claim, err := b.claims.take(ctx, before.At)
	if err != nil {
		return chat.BackupResult{}, err
	}
	making, release := b.claims.hold(ctx, claim, before.At)
	began := b.now()
	r, err := b.into(making, plan, began)
	claim = release()
	if stopped := ctx.Err(); stopped != nil {
		b.claims.giveUp(ctx, claim, before.At)
		return r, stopped // and not failed
	}
	if r.At = began; err != nil {
		r.Fault = err.Error()
		b.log.Error("a backup failed", slog.Any("error", err))
	}
	isNoted, err := b.store.NoteBackupResult(ctx, r, claim)
	if err == nil && !isNoted {
		err = errors.Join(errClaimLost, os.RemoveAll(r.File)) // the one of the other server counts
	}
	if err != nil {
		return r, err
	}
	if r.Fault != "" && before.Fault == "" {
		b.tell(ctx, r)
	}
	return r, nil
}

// folder is where a plan puts its backups.
func (b *backups) folder(plan chat.BackupPlan) string {
	if plan.Folder == "" {
		return filepath.Join(b.data, "backups")
	}
	return plan.Folder
}

// Kept implements web.Backups.
func (b *backups) Kept(plan chat.BackupPlan) ([]chat.KeptBackup, error) {
	return store.KeptBackups(b.folder(plan))
}

// OpenKept implements web.Backups.
func (b *backups) OpenKept(plan chat.BackupPlan, name string) (web.BackupFile, error) {
	file, err := store.OpenKeptBackup(b.folder(plan), name)
	if err != nil {
		return nil, err
	}
	return file, nil
}

// RemoveKept implements web.Backups.
func (b *backups) RemoveKept(plan chat.BackupPlan, name string) error {
	return store.RemoveKeptBackup(b.folder(plan), name)
}

// into makes a backup in the folder of a plan and removes those that are too many. A folder that an admin named is not made: its
// disk may not be there, and the one beneath would fill up.
func (b *backups) into(ctx context.Context, plan chat.BackupPlan, now time.Time) (r chat.BackupResult, err error) {
	folder := b.folder(plan)
	if plan.Folder == "" {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return r, err
		}
	} else if at, err := os.Stat(folder); err != nil || !at.IsDir() {
		return r, fmt.Errorf("The folder %s is not there. Make it, or connect its disk.", folder)
	}
	removeLeftovers(folder, now)
	zone, err := time.LoadLocation(plan.Zone)
	if err != nil {
		return r, err
	}
	r.File = filepath.Join(folder, store.KeptName(now.In(zone), plan.Passphrase != ""))
	missing, err := b.store.Backup(ctx, r.File, b.files, plan.Passphrase)
	if err != nil {
		r.File = ""
		return r, err
	}
	if missing > 0 {
		b.log.Warn("files that messages carry are missing in the backup", slog.Int("files", missing))
	}
	if at, err := os.Stat(r.File); err == nil {
		r.Bytes = at.Size()
	}
	return r, keepNewest(folder, plan.Keep)
}

// keepNewest removes all backups by plan from a folder but so many.
func keepNewest(folder string, keep int) error {
	kept, err := store.KeptBackups(folder)
	if err != nil {
		return err
	}
	for _, old := range kept[min(keep, len(kept)):] {
		if err := store.RemoveKeptBackup(folder, old.Name); err != nil && !chat.Is(err, chat.NotFound) {
			return fmt.Errorf("remove an old backup: %w", err)
		}
	}
	return nil
}

// removeLeftovers removes what backups left in a folder that were cut off by the end of their process.
func removeLeftovers(folder string, now time.Time) {
	for _, prefix := range []string{backupPrefix, store.BackupPrefix} {
		left, _ := filepath.Glob(filepath.Join(folder, prefix+"*")) //nolint:errcheck // the pattern is a good one
		for _, l := range left {
			if at, err := os.Stat(l); err == nil && now.Sub(at.ModTime()) > leftoverAge {
				os.RemoveAll(l) //nolint:errcheck // the next backup tries again
			}
		}
	}
}

// keepPlan makes the backups that are due, until ctx ends.
func (b *backups) keepPlan(ctx context.Context) {
	for tick := time.NewTicker(plansEvery); ; {
		if err := b.makeDue(ctx); err != nil && ctx.Err() == nil && !errors.Is(err, web.ErrBackupUnderWay) {
			b.log.Error("cannot follow the plan of backups", slog.Any("error", err))
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
	}
}

func (b *backups) makeDue(ctx context.Context) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("it panicked: %v", p)
		}
	}()
	plan, err := b.store.BackupPlan(ctx)
	if err != nil {
		return err
	}
	last, err := b.store.LastBackupResult(ctx)
	if err == nil && plan.IsDue(last, b.now()) {
		_, err = b.ByPlan(ctx, plan)
	}
	return err
}

// finding is how the last backup by plan went, for the doctor.
func (b *backups) finding(ctx context.Context) chat.Finding {
	plan, err := b.store.BackupPlan(ctx)
	var last chat.BackupResult
	if err == nil {
		last, err = b.store.LastBackupResult(ctx)
	}
	found := chat.Finding{}
	switch {
	case err != nil:
		found = wrong("look into the log", "nobody knows how the last one went: %v", err)
	case plan.Every == chat.BackupNever:
		found = unset("none are made by themselves")
	case last.Fault != "":
		found = wrong("make it good, then back up again from the page on storage", "%s", last.Fault)
	case last.At.IsZero():
		found = fine("the first one is made on %s", plan.NextAfter(last).Format("2 January at 15:04 MST"))
	default:
		found = fine("the last one is %s", last.File)
	}
	found.Part = "backups"
	return found
}
