package webtest

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/web"
)

// doctor finds one thing of each state.
type doctor struct{}

// Checkup implements web.Doctor.
func (doctor) Checkup(context.Context, bool) (chat.Checkup, error) {
	return chat.Checkup{At: time.Now(), Findings: []chat.Finding{
		{Part: "disk", State: chat.FindingWorks, Text: "uploads may take 3 GB more"},
		{Part: "certificate", State: chat.FindingOff, Text: "no HTTPS is set up here"},
		{Part: "clock", State: chat.FindingBroken, Text: "it is said to be 1970", Mend: "set it"},
	}}, nil
}

// backups makes a backup of a database that is open, without files.
type backups struct{ r *Ribbit }

// Backup implements web.Backups.
func (b backups) Backup(ctx context.Context) (web.BackupFile, error) {
	name := filepath.Join(b.r.Dir, "backup.tar")
	if _, err := b.r.Store.Backup(ctx, name, noFiles{}, ""); err != nil {
		return nil, err
	}
	file, err := os.Open(name)
	return file, errors.Join(err, os.Remove(name))
}

// restores checks a backup, and leaves it at that: the server of a test has no terminal that starts another.
type restores struct{ r *Ribbit }

// Restore implements web.Restores.
func (b restores) Restore(ctx context.Context, backup io.Reader, passphrase string) error {
	const most = 100e6
	u, err := store.Unpack(ctx, backup, b.r.Dir, passphrase, most)
	if err != nil {
		return store.RestoreProblem(err)
	}
	return u.Drop()
}

// ByPlan implements web.Backups.
func (b backups) ByPlan(ctx context.Context, plan chat.BackupPlan) (chat.BackupResult, error) {
	name := store.KeptName(time.Date(2026, time.January, 2, 12, 0, 0, 0, time.UTC), plan.Passphrase != "")
	r := chat.BackupResult{At: b.r.Chat.Now(), File: filepath.Join(b.r.Dir, name)}
	_, err := b.r.Store.Backup(ctx, r.File, noFiles{}, plan.Passphrase)
	if err != nil {
		r.File, r.Fault = "", err.Error()
	}
	_, err = b.r.Store.NoteBackupResult(ctx, r, chat.BackupClaim{})
	return r, err
}

// Kept implements web.Backups.
func (b backups) Kept(chat.BackupPlan) ([]chat.KeptBackup, error) { return store.KeptBackups(b.r.Dir) }

// OpenKept implements web.Backups.
func (b backups) OpenKept(_ chat.BackupPlan, name string) (web.BackupFile, error) {
	file, err := store.OpenKeptBackup(b.r.Dir, name)
	if err != nil {
		return nil, err
	}
	return file, nil
}

// RemoveKept implements web.Backups.
func (b backups) RemoveKept(_ chat.BackupPlan, name string) error {
	return store.RemoveKeptBackup(b.r.Dir, name)
}

// CheckFolder implements web.Backups.
func (backups) CheckFolder(folder string) error {
	if _, err := os.Stat(folder); err != nil {
		return chat.BackupFolderMissing()
	}
	return nil
}

// noFiles has none.
type noFiles struct{}

// OpenBlob implements store.Files.
func (noFiles) OpenBlob(chat.Blob) (*os.File, error) { return nil, os.ErrNotExist }

// OpenUpload implements store.Files.
func (noFiles) OpenUpload(chat.UploadID) (*os.File, error) { return nil, os.ErrNotExist }

// KeepBlob implements store.Files.
func (noFiles) KeepBlob(context.Context, string) error { return nil }
