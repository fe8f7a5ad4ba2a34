package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"ribbit/app/chat"
)

const inviteColumns = `
	i.id,
	coalesce(i.code, ''),
	coalesce(i.by_id, 0),
	coalesce(u.name, ''),
	i.uses,
	i.joined,
	i.created_at,
	i.expires_at`

func inviteFields(i *chat.Invite) []any {
	return []any{&i.ID, &i.Code, &i.By, &i.ByName, &i.Uses, &i.Joined, timeColumn{&i.CreatedAt}, timeColumn{&i.ExpiresAt}}
}

// AddInvite implements chat.Store.
func (s *Store) AddInvite(ctx context.Context, i chat.Invite, hash string) (chat.InviteID, error) {
	return write(ctx, s, "add invite", func(t *tx) (chat.InviteID, error) {
		id, err := t.inserted(`
			INSERT INTO invites (hash, code, by_id, uses, created_at, expires_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
			hash, i.Code, orNull(i.By), i.Uses, millis(i.CreatedAt), millis(i.ExpiresAt))
		return chat.InviteID(id), err
	})
}

// InviteByHash implements chat.Store. Problem: NotFound.
func (s *Store) InviteByHash(ctx context.Context, hash string, now time.Time) (i chat.Invite, err error) {
	err = one(ctx, s.reading, `
		SELECT`+inviteColumns+`
		FROM invites i
		LEFT JOIN users u ON u.id = i.by_id
		WHERE i.hash = +?1 AND i.uses > 0 AND i.expires_at > +?2`, []any{hash, millis(now)}, inviteFields(&i)...)
	return i, failed("read invite", orProblem(err, chat.NewProblem(chat.NotFound, "link-gone")))
}

// Invites implements chat.Store.
func (s *Store) Invites(ctx context.Context, limit int) ([]chat.Invite, error) {
	all := []chat.Invite{}
	err := each(ctx, s.reading, func(row scanner) error {
		var i chat.Invite
		if err := row.Scan(inviteFields(&i)...); err != nil {
			return err
		}
		all = append(all, i)
		return nil
	}, `
		SELECT`+inviteColumns+`
		FROM invites i
		LEFT JOIN users u ON u.id = i.by_id
		ORDER BY i.id DESC
		LIMIT ?1`, limit)
	return all, failed("list invites", err)
}

// EndInvite implements chat.Store. Problem: NotFound.
func (s *Store) EndInvite(ctx context.Context, id chat.InviteID, at time.Time) error {
	_, err := write(ctx, s, "end invite", func(t *tx) (struct{}, error) {
		n, err := t.changed(`UPDATE invites SET expires_at = min(expires_at, ?2) WHERE id = +?1`, id, millis(at))
		if err == nil && n == 0 {
			err = chat.NewProblem(chat.NotFound, "link-gone")
		}
		return struct{}{}, err
	})
	return err
}

// checkInvite answers who made a join link. Problem: Invalid (invite) when it is good for nobody.
func checkInvite(t *tx, hash string, now time.Time) (by chat.UserID, err error) {
	err = t.row(`
		SELECT coalesce(by_id, 0)
		FROM invites
		WHERE hash = +?1 AND uses > 0 AND expires_at > +?2`, []any{hash, millis(now)}, &by)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, chat.NewInvalid("invite", "link-gone")
	}
	return by, err
}

// useInvite counts one more who came by a join link.
func useInvite(t *tx, hash string) error {
	_, err := t.exec(`UPDATE invites SET uses = uses - 1, joined = joined + 1 WHERE hash = +?1`, hash)
	return err
}
