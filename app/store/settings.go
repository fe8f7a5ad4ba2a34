package store

import (
	"context"

	"ribbit/app/chat"
)

// ChangeSettings implements chat.Store.
func (s *Store) ChangeSettings(ctx context.Context, id chat.UserID, n chat.Settings) (chat.User, error) {
	return write(ctx, s, "change settings", func(t *tx) (u chat.User, err error) {
		_, err = t.exec(`
			UPDATE users
			SET about = coalesce(?2, about)
			WHERE id = +?1`, id, n.About)
		if err != nil {
			return u, err
		}
		err = t.row(`SELECT`+userColumns+` FROM users u WHERE u.id = +?1`, []any{id}, userFields(&u)...)
		return u, orProblem(err, noPerson())
	})
}
