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
			SET about = coalesce(?2, about), hides_reading = coalesce(?3, hides_reading), invisible = coalesce(?4, invisible),
				wants_requests = CASE WHEN ?5 = 1 THEN ?6 ELSE wants_requests END
			WHERE id = +?1`, id, n.About, not(n.ShowReads), n.Invisible, n.Requests != nil, requestPolicyColumn(n.Requests))
		if err != nil {
			return u, err
		}
		err = t.row(`SELECT`+userColumns+` FROM users u WHERE u.id = +?1`, []any{id}, userFields(&u)...)
		t.announce(chat.UserChanged{User: u})
		return u, orProblem(err, chat.NoSuchUser())
	})
}

// not is the opposite of a choice, NULL when there is none.
func not(choice *bool) any {
	if choice == nil {
		return nil
	}
	return !*choice
}

// PrivateUsers implements chat.Store.
func (s *Store) PrivateUsers(ctx context.Context) ([]chat.User, error) {
	return s.users(ctx, `SELECT`+userColumns+` FROM users u WHERE u.invisible = 1 OR u.hides_reading = 1`)
}
