package command

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"sync"

	"ribbit/app/store"
	"ribbit/app/web"
)

// backups makes backups of the server that runs here, one at a time.
type backups struct {
	store *store.Store
	data  string
	files keptFiles
	log   *slog.Logger

	making sync.Mutex
}

var _ web.Backups = (*backups)(nil)

// Backup implements web.Backups. The file lies in the data folder, whose disk has the room if any has.
func (b *backups) Backup(ctx context.Context) (web.BackupFile, error) {
	if !b.making.TryLock() {
		return nil, web.ErrBackupUnderWay
	}
	defer b.making.Unlock()
	dir, err := os.MkdirTemp(b.data, ".backup-")
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
