package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// Identity implements chat.IdentityStore.
func (s *Store) Identity(ctx context.Context) (i chat.Identity, err error) {
	err = one(ctx, s.reading, `
		SELECT
			coalesce((SELECT value FROM settings WHERE name = 'server_name'), ''),
			coalesce((SELECT value FROM settings WHERE name = 'accent'), '')`, nil, &i.Name, &i.Accent)
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
