package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"ribbit/app/chat"
)

// AddInvite implements chat.Store.
func (s *Store) AddInvite(ctx context.Context, i chat.Invite, hash string) error {
	_, err := write(ctx, s, "add invite", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO invites (hash, by_id, uses, created_at, expires_at)
			VALUES (?1, ?2, ?3, ?4, ?5)`,
			hash, orNull(i.By), i.Uses, millis(i.CreatedAt), millis(i.ExpiresAt))
		return struct{}{}, err
	})
	return err
}

// InviteByHash implements chat.Store. Problem: NotFound.
func (s *Store) InviteByHash(ctx context.Context, hash string, now time.Time) (i chat.Invite, err error) {
	err = one(ctx, s.reading, `
		SELECT
			coalesce(i.by_id, 0),
			coalesce(u.name, ''),
			i.uses,
			i.created_at,
			i.expires_at
		FROM invites i
		LEFT JOIN users u ON u.id = i.by_id
		WHERE i.hash = +?1 AND i.uses > 0 AND i.expires_at > +?2`, []any{hash, millis(now)},
		&i.By, &i.ByName, &i.Uses, timeColumn{&i.CreatedAt}, timeColumn{&i.ExpiresAt})
	return i, failed("read invite", orProblem(err, chat.NewProblem(chat.NotFound, "link-gone")))
}

// checkInvite answers Invalid (invite) unless the invite can still be used.
func checkInvite(t *tx, hash string, now time.Time) error {
	var uses int
	err := t.row(`SELECT uses FROM invites WHERE hash = +?1 AND uses > 0 AND expires_at > +?2`, []any{hash, millis(now)}, &uses)
	if errors.Is(err, sql.ErrNoRows) {
		return chat.NewInvalid("invite", "link-gone")
	}
	return err
}
