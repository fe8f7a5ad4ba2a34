package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

const identityColumns = `
			coalesce((SELECT value FROM settings WHERE name = 'server_name'), ''),
			coalesce((SELECT value FROM settings WHERE name = 'accent'), ''),
			coalesce((SELECT value FROM settings WHERE name = 'logo'), '')`

// Identity implements chat.IdentityStore.
func (s *Store) Identity(ctx context.Context) (i chat.Identity, err error) {
	err = one(ctx, s.reading, `SELECT`+identityColumns, nil, &i.Name, &i.Accent, &i.Logo)
	return i, failed("read what the server is called", err)
}

// SetIdentity implements chat.IdentityStore.
func (s *Store) SetIdentity(ctx context.Context, by chat.UserID, i chat.Identity, at time.Time) error {
	_, err := write(ctx, s, "name the server", func(t *tx) (struct{}, error) {
		if err := setSetting(t, "server_name", i.Name); err != nil {
			return struct{}{}, err
		}
		if err := setSetting(t, "accent", i.Accent); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: by, Deed: chat.DeedIdentity, Subject: i.Name, At: at})
	})
	return err
}

// SetLogo implements chat.IdentityStore.
func (s *Store) SetLogo(ctx context.Context, by chat.UserID, logo chat.Blob, used chat.UploadID, since chat.Removals, at time.Time) error {
	_, err := write(ctx, s, "set the logo", func(t *tx) (struct{}, error) {
		if err := areStillKept(t, since, logo); err != nil {
			return struct{}{}, err
		}
		if used != "" {
			if err := useUp(t, by, used); err != nil {
				return struct{}{}, err
			}
		}
		_, err := t.exec(`
			INSERT INTO released (blob)
			SELECT value FROM settings WHERE name = 'logo' AND value <> ''
			ON CONFLICT DO NOTHING`)
		if err != nil {
			return struct{}{}, err
		}
		if err := setSetting(t, "logo", string(logo)); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: by, Deed: chat.DeedIdentity, At: at})
	})
	return err
}
