package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

const backupClaimSetting = "backup_claim" // chat.BackupClaim in JSON

// BackupClaim implements chat.BackupStore.
func (s *Store) BackupClaim(ctx context.Context) (c chat.BackupClaim, err error) {
	err = jsonSetting(ctx, s.reading, backupClaimSetting, &c)
	return c, failed("read who makes a backup", err)
}

// SetBackupClaim implements chat.BackupStore.
func (s *Store) SetBackupClaim(ctx context.Context, c, instead chat.BackupClaim, last time.Time) (isSet bool, err error) {
	return write(ctx, s, "claim a backup", func(t *tx) (bool, error) {
		var r chat.BackupResult
		if err := jsonSetting(ctx, t, backupResultSetting, &r); err != nil || !r.At.Equal(last) {
			return false, err
		}
		if isIt, err := isClaimed(ctx, t, instead); err != nil || !isIt {
			return false, err
		}
		return true, setClaim(t, c)
	})
}

// isClaimed reports whether a claim is the present one.
func isClaimed(ctx context.Context, t *tx, c chat.BackupClaim) (bool, error) {
	var present chat.BackupClaim
	err := jsonSetting(ctx, t, backupClaimSetting, &present)
	return present == c, err
}

func setClaim(t *tx, c chat.BackupClaim) error {
	if c == (chat.BackupClaim{}) {
		_, err := t.exec(`DELETE FROM settings WHERE name = '` + backupClaimSetting + `'`)
		return err
	}
	return setJSONSetting(t, backupClaimSetting, c)
}
