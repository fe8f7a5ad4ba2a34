package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// ResetByHash implements chat.ResetStore.
func (s *Store) ResetByHash(ctx context.Context, hash string, now time.Time) (r chat.Reset, err error) {
	err = one(ctx, s.reading, `
		SELECT`+userColumns+`,
			r.expires_at
		FROM resets r
		CROSS JOIN users u ON u.id = r.user_id
		WHERE r.hash = +?1 AND r.expires_at > +?2 AND u.disabled = 0`, []any{hash, millis(now)}, append(userFields(&r.User), timeColumn{&r.ExpiresAt})...)
	return r, failed("look for a link for a new password", orProblem(err, chat.NoSuchReset()))
}

// addReset makes a link; the one before is good no more.
func addReset(t *tx, ch chat.PersonChange) error {
	_, err := t.exec(`
		INSERT INTO resets (user_id, hash, expires_at)
		VALUES (?1, ?2, ?3)
		ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at`, ch.User, ch.Hash, millis(ch.Until))
	return err
}

// endReset ends the link of a user who has a new password. When it was got by a link, that must still be good. Problem: NotFound.
func endReset(t *tx, n chat.NewPassword) error {
	if n.Reset == "" {
		_, err := t.exec(`DELETE FROM resets WHERE user_id = +?1`, n.User)
		return err
	}
	used, err := t.changed(`
		DELETE FROM resets
		WHERE user_id = +?1 AND hash = +?2 AND expires_at > +?3
			AND EXISTS (SELECT 1 FROM users u WHERE u.id = +?1 AND u.disabled = 0)`, n.User, n.Reset, millis(n.At))
	if err == nil && used == 0 {
		err = chat.NoSuchReset()
	}
	return err
}

// FirstAdmin implements chat.UserStore.
func (s *Store) FirstAdmin(ctx context.Context) (u chat.User, err error) {
	err = one(ctx, s.reading, `
		SELECT`+userColumns+`
		FROM users u
		WHERE u.admin = 1 AND u.disabled = 0
		ORDER BY u.id
		LIMIT 1`, nil, userFields(&u)...)
	return u, failed("look for an admin", orProblem(err, chat.NoSuchUser()))
}
