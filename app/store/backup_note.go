package store

import (
	"context"
	"strconv"
	"time"

	"ribbit/app/chat"
)

const backupSetting = "backup_at"

// LastBackup implements chat.BackupStore.
func (s *Store) LastBackup(ctx context.Context) (time.Time, error) {
	at, err := numberSetting(ctx, s.reading, backupSetting)
	if err != nil || at == 0 {
		return time.Time{}, failed("read when the last backup was taken", err)
	}
	return time.UnixMilli(at).UTC(), nil
}

// NoteBackup implements chat.BackupStore.
func (s *Store) NoteBackup(ctx context.Context, by chat.UserID, at time.Time) error {
	_, err := write(ctx, s, "note a backup", func(t *tx) (struct{}, error) {
		if err := setSetting(t, backupSetting, strconv.FormatInt(millis(at), 10)); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: by, Deed: chat.DeedBackup, At: at})
	})
	return err
}
