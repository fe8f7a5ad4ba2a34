package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// AddPass implements chat.PassStore.
func (s *Store) AddPass(ctx context.Context, p chat.OpenPass, now time.Time) error {
	_, err := write(ctx, s, "add pass", func(t *tx) (struct{}, error) {
		_, err := t.exec(`DELETE FROM passes WHERE expires_at <= +?1`, millis(now))
		if err != nil {
			return struct{}{}, err
		}
		_, err = t.exec(`
			INSERT INTO passes (session_id, hash, expires_at)
			SELECT s.id, ?2, ?3
			FROM sessions s
			WHERE s.id = +?1
			ON CONFLICT (session_id) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at`, p.Maker, p.Hash, millis(p.ExpiresAt))
		return struct{}{}, err
	})
	return err
}

// PassByHash implements chat.PassStore.
func (s *Store) PassByHash(ctx context.Context, hash string, now time.Time) (p chat.OpenPass, err error) {
	p, err = readPass(ctx, s.reading, hash, now)
	return p, failed("look for a pass", err)
}

// TakePass implements chat.PassStore.
func (s *Store) TakePass(ctx context.Context, hash string, now time.Time) (chat.OpenPass, error) {
	return write(ctx, s, "take a pass", func(t *tx) (p chat.OpenPass, err error) {
		if p, err = readPass(ctx, t, hash, now); err == nil {
			_, err = t.exec(`DELETE FROM passes WHERE hash = +?1`, hash)
		}
		return p, err
	})
}

func readPass(ctx context.Context, q querier, hash string, now time.Time) (chat.OpenPass, error) {
	p := chat.OpenPass{Hash: hash}
	err := one(ctx, q, `
		SELECT`+userColumns+`,
			p.session_id,
			p.expires_at
		FROM passes p
		CROSS JOIN sessions s ON s.id = p.session_id
		CROSS JOIN users u ON u.id = s.user_id
		WHERE p.hash = +?1 AND p.expires_at > +?2 AND u.disabled = 0`,
		[]any{hash, millis(now)}, append(userFields(&p.User), &p.Maker, timeColumn{&p.ExpiresAt})...)
	return p, orProblem(err, chat.NoSuchPass())
}
