package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strconv"
	"time"

	"ribbit/app/chat"
)

const (
	backupSetting       = "backup_at"
	backupPlanSetting   = "backup_plan"   // chat.BackupPlan in JSON
	backupResultSetting = "backup_result" // chat.BackupResult in JSON
)

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

// BackupPlan implements chat.BackupStore.
func (s *Store) BackupPlan(ctx context.Context) (chat.BackupPlan, error) {
	p := chat.FirstBackupPlan
	err := jsonSetting(ctx, s.reading, backupPlanSetting, &p)
	return p, failed("read the plan of backups", err)
}

// SetBackupPlan implements chat.BackupStore.
func (s *Store) SetBackupPlan(ctx context.Context, by chat.UserID, p chat.BackupPlan) error {
	_, err := write(ctx, s, "set the plan of backups", func(t *tx) (struct{}, error) {
		if err := setJSONSetting(t, backupPlanSetting, p); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: by, Deed: chat.DeedBackupPlan, Subject: string(p.Every), At: p.Since})
	})
	return err
}

// LastBackupResult implements chat.BackupStore.
func (s *Store) LastBackupResult(ctx context.Context) (r chat.BackupResult, err error) {
	err = jsonSetting(ctx, s.reading, backupResultSetting, &r)
	return r, failed("read how the last backup went", err)
}

// NoteBackupResult implements chat.BackupStore.
func (s *Store) NoteBackupResult(ctx context.Context, r chat.BackupResult, claim chat.BackupClaim) (isNoted bool, err error) {
	return write(ctx, s, "note how a backup went", func(t *tx) (bool, error) {
		if isIt, err := isClaimed(ctx, t, claim); err != nil || !isIt {
			return false, err
		}
		if err := setClaim(t, chat.BackupClaim{}); err != nil {
			return false, err
		}
		if err := setJSONSetting(t, backupResultSetting, r); err != nil || r.Fault != "" {
			return true, err
		}
		return true, setSetting(t, backupSetting, strconv.FormatInt(millis(r.At), 10))
	})
}

// jsonSetting reads a setting that has several parts, and leaves alone what it is read into when there is none.
func jsonSetting(ctx context.Context, q querier, name string, to any) error {
	var value string
	err := one(ctx, q, `SELECT value FROM settings WHERE name = +?1`, []any{name}, &value)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(value), to)
}

func setJSONSetting(t *tx, name string, v any) error {
	value, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return setSetting(t, name, string(value))
}
