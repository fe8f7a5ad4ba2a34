package store

import (
	"context"

	"ribbit/app/chat"
)

// SetAvatar implements chat.AvatarStore.
func (s *Store) SetAvatar(ctx context.Context, id chat.UserID, a chat.Avatar, used chat.UploadID, since chat.Removals) (chat.User, error) {
	return write(ctx, s, "set avatar", func(t *tx) (u chat.User, err error) {
		if err := areStillKept(t, since, a.Picture); err != nil {
			return u, err
		}
		if used != "" {
			if err := useUp(t, id, used); err != nil {
				return u, err
			}
		}
		_, err = t.exec(`
			INSERT INTO released (blob)
			SELECT picture FROM users WHERE id = +?1 AND picture IS NOT NULL
			ON CONFLICT DO NOTHING`, id)
		if err != nil {
			return u, err
		}
		if _, err := t.exec(`UPDATE users SET frog = ?2, picture = ?3 WHERE id = +?1`, id, a.Frog, orNull(a.Picture)); err != nil {
			return u, err
		}
		if err := t.row(`SELECT`+userColumns+` FROM users u WHERE u.id = +?1`, []any{id}, userFields(&u)...); err != nil {
			return u, orProblem(err, chat.NoSuchUser())
		}
		t.announce(chat.AvatarChanged{User: u})
		return u, nil
	})
}

// useUp takes a picture that is its owner's and not sent out of the uploads. Problem: Invalid (upload).
func useUp(t *tx, owner chat.UserID, id chat.UploadID) error {
	var isThere bool
	err := t.row(`
		SELECT 1
		FROM uploads
		WHERE id = +?1 AND user_id = +?2 AND message_id IS NULL AND state = 2 AND kind = 'image'`, []any{id, owner}, &isThere)
	if err != nil {
		return orProblem(err, chat.NoPicture())
	}
	return dropUploads(t, []chat.UploadID{id})
}

// HasPicture implements chat.AvatarStore.
func (s *Store) HasPicture(ctx context.Context, b chat.Blob) (has bool, err error) {
	err = one(ctx, s.reading, `SELECT EXISTS (SELECT 1 FROM users WHERE picture = +?1)`, []any{b}, &has)
	return has, failed("look for a picture", err)
}
