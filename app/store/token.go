package store

import (
	"context"
	"math"
	"time"

	"ribbit/app/chat"
)

// Tokens implements chat.TokenStore.
func (s *Store) Tokens(ctx context.Context, q chat.TokenQuery) ([]chat.UserToken, error) {
	before := q.Before
	if before == 0 {
		before = math.MaxInt64
	}
	tokens := []chat.UserToken{}
	err := each(ctx, s.reading, func(row scanner) error {
		t := chat.UserToken{Session: chat.Session{IsToken: true}}
		err := row.Scan(append(userFields(&t.User), &t.ID, &t.Label, timeColumn{&t.CreatedAt}, timeColumn{&t.LastSeenAt}, &t.Scope, timeColumn{&t.ExpiresAt})...)
		t.UserID = t.User.ID
		tokens = append(tokens, t)
		return err
	}, `
		SELECT`+userColumns+`,
			s.id,
			s.label,
			s.created_at,
			s.last_seen_at,
			s.scope,
			s.expires_at
		FROM sessions s
		CROSS JOIN users u ON u.id = s.user_id
		WHERE s.is_token = 1 AND s.id < +?1 AND (s.expires_at IS NULL OR s.expires_at > +?2)
		ORDER BY s.id DESC
		LIMIT +?3`, before, millis(q.Now), q.Limit)
	return tokens, failed("list tokens", err)
}

// EndToken implements chat.TokenStore.
func (s *Store) EndToken(ctx context.Context, id chat.SessionID, by chat.UserID, at time.Time) error {
	_, err := write(ctx, s, "end token", func(t *tx) (struct{}, error) {
		var user chat.UserID
		var label string
		err := t.row(`SELECT user_id, label FROM sessions WHERE id = +?1 AND is_token = 1`, []any{id}, &user, &label)
		if err != nil {
			return struct{}{}, orProblem(err, noSession())
		}
		if _, err := t.exec(`DELETE FROM sessions WHERE id = +?1`, id); err != nil {
			return struct{}{}, err
		}
		t.announce(chat.SessionsEnded{UserID: user, Session: id})
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: by, Deed: chat.DeedEndToken, User: user, Subject: label, At: at})
	})
	return err
}
