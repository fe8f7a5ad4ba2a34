package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// AddSession implements chat.Store.
func (s *Store) AddSession(ctx context.Context, n chat.Session, hash, proof string) (chat.Session, error) {
	return write(ctx, s, "add session", func(t *tx) (chat.Session, error) {
		if proof != "" {
			var id chat.UserID
			err := t.row(`SELECT id FROM users WHERE id = +?1 AND password_hash = +?2 AND disabled = 0`, []any{n.UserID, proof}, &id)
			if err != nil {
				return n, orProblem(err, chat.NoSuchUser())
			}
		}
		return addSession(t, n, hash)
	})
}

func addSession(t *tx, n chat.Session, hash string) (chat.Session, error) {
	id, err := t.inserted(`
		INSERT INTO sessions (hash, user_id, is_token, label, created_at, last_seen_at, scope, expires_at)
		VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
		hash, n.UserID, n.IsToken, n.Label, millis(n.CreatedAt), millis(n.LastSeenAt), n.Scope, millisOrNull(n.ExpiresAt))
	if isRefused(err, missingReference) {
		return n, chat.NoSuchUser()
	}
	if err != nil {
		return n, err
	}
	added := n
	added.ID = chat.SessionID(id)
	return added, nil
}

// CallerByHash implements chat.Store. Problem: NotFound.
func (s *Store) CallerByHash(ctx context.Context, hash string) (chat.Caller, error) {
	c, err := s.engine.caller(ctx, hash)
	return c, failed("read session", orProblem(err, noSession()))
}

// callerColumns are read by callerFields.
const callerColumns = userColumns + `,
			s.id,
			s.is_token,
			s.label,
			s.created_at,
			s.last_seen_at,
			s.scope,
			s.expires_at`

func callerFields(c *chat.Caller) []any {
	return append(userFields(&c.User), &c.Session.ID, &c.Session.IsToken, &c.Session.Label,
		timeColumn{&c.Session.CreatedAt}, timeColumn{&c.Session.LastSeenAt}, &c.Session.Scope, timeColumn{&c.Session.ExpiresAt})
}

// callerByHash reads whose session it is; sql.ErrNoRows when there is none.
func callerByHash(ctx context.Context, q querier, hash string) (c chat.Caller, err error) {
	err = one(ctx, q, `
		SELECT`+callerColumns+`
		FROM sessions s
		JOIN users u ON u.id = s.user_id
		WHERE s.hash = +?1`, []any{hash}, callerFields(&c)...)
	c.Session.UserID = c.User.ID
	return c, err
}

func noSession() *chat.Problem {
	return chat.NewProblem(chat.NotFound, "no-such-session")
}

// Sessions implements chat.Store.
func (s *Store) Sessions(ctx context.Context, user chat.UserID, since, now time.Time, limit int) ([]chat.Session, error) {
	sessions := []chat.Session{}
	err := each(ctx, s.reading, func(row scanner) error {
		n := chat.Session{UserID: user}
		err := row.Scan(&n.ID, &n.IsToken, &n.Label, timeColumn{&n.CreatedAt}, timeColumn{&n.LastSeenAt}, &n.Scope, timeColumn{&n.ExpiresAt})
		sessions = append(sessions, n)
		return err
	}, `
		SELECT
			id,
			is_token,
			label,
			created_at,
			last_seen_at,
			scope,
			expires_at
		FROM sessions
		WHERE user_id = +?1 AND (is_token = 1 OR last_seen_at > +?2) AND (expires_at IS NULL OR expires_at > +?3)
		ORDER BY last_seen_at DESC, id DESC
		LIMIT +?4`, user, millis(since), millis(now), limit)
	return sessions, failed("list sessions", err)
}

// LiveSessions implements chat.Store.
func (s *Store) LiveSessions(ctx context.Context, ids []chat.SessionID) ([]chat.SessionID, error) {
	live, err := column[chat.SessionID](ctx, s.reading, `
		SELECT s.id
		FROM json_each(+?1) j
		CROSS JOIN sessions s ON s.id = j.value
		CROSS JOIN users u ON u.id = s.user_id
		WHERE u.disabled = 0`, jsonIDs(ids))
	return live, failed("check sessions", err)
}

// TouchSession implements chat.Store.
func (s *Store) TouchSession(ctx context.Context, id chat.SessionID, at time.Time) error {
	_, err := write(ctx, s, "touch session", func(t *tx) (struct{}, error) {
		_, err := t.exec(`UPDATE sessions SET last_seen_at = ?2 WHERE id = +?1`, id, millis(at))
		return struct{}{}, err
	})
	return err
}

// EndSession implements chat.Store. Problem: NotFound.
func (s *Store) EndSession(ctx context.Context, user chat.UserID, id chat.SessionID) error {
	_, err := write(ctx, s, "end session", func(t *tx) (struct{}, error) {
		ended, err := t.changed(`DELETE FROM sessions WHERE id = +?1 AND user_id = +?2`, id, user)
		if err == nil && ended == 0 {
			err = noSession()
		}
		if err == nil {
			t.announce(chat.SessionsEnded{UserID: user, Session: id})
		}
		return struct{}{}, err
	})
	return err
}

// EndSessions implements chat.Store.
func (s *Store) EndSessions(ctx context.Context, user chat.UserID, keep chat.SessionID) error {
	_, err := write(ctx, s, "end sessions", func(t *tx) (struct{}, error) {
		return struct{}{}, endSessions(t, user, keep)
	})
	return err
}

// endSessions ends all of a user's sessions but keep.
func endSessions(t *tx, user chat.UserID, keep chat.SessionID) error {
	t.announce(chat.SessionsEnded{UserID: user, Except: keep})
	_, err := t.exec(`DELETE FROM sessions WHERE user_id = +?1 AND id <> +?2`, user, keep)
	return err
}
