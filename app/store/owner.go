package store

import (
	"context"
	"database/sql"
	"errors"

	"ribbit/app/chat"
)

// leave says who left and who owns the thread from now on.
func leave(t *tx, c chat.MemberChange, f standing) error {
	var heir *chat.User
	if f.Owner == c.User {
		var err error
		if heir, err = inherit(t, c.Thread); err != nil {
			return err
		}
	}
	said := f.SystemLeft(f.by, heir)
	if said == "" {
		// Where nothing is said, servers that share the database would not see that whoever they tell may have left.
		_, err := t.exec(`UPDATE threads SET version = ?2 WHERE id = +?1`, c.Thread, t.nextVersion())
		return err
	}
	return addSystemMessage(t, c.Thread, f.by, said, c.At)
}

// inherit makes the member who joined first the owner, before others one who can sign in and for whom the thread is no
// request, and never a bot; nil when nobody is left.
func inherit(t *tx, id chat.ThreadID) (*chat.User, error) {
	var heir chat.User
	err := t.row(`
		SELECT`+userColumns+`
		FROM members m
		CROSS JOIN users u ON u.id = m.user_id
		WHERE m.thread_id = +?1 AND u.bot = 0
		ORDER BY u.disabled, m.request > 0, m.place
		LIMIT 1`, []any{id}, userFields(&heir)...)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return nil, err
	}
	if err := setOwner(t, id, heir.ID); err != nil || heir.ID == 0 {
		return nil, err
	}
	return &heir, nil
}

// passOn makes the member who joined first the owner, as inherit does, of each of a user's threads whose owner is disabled,
// where anybody is left. No message says so: disabling is the work of another process, and who is connected would miss it.
func passOn(t *tx, user chat.UserID) error {
	_, err := t.exec(`
		UPDATE threads
		SET owner_id = coalesce((
			SELECT m.user_id
			FROM members m
			CROSS JOIN users u ON u.id = m.user_id
			WHERE m.thread_id = threads.id AND u.disabled = 0 AND u.bot = 0
			ORDER BY m.request > 0, m.place
			LIMIT 1
		), owner_id)
		WHERE id IN (SELECT me.thread_id FROM members me WHERE me.user_id = +?1)
			AND EXISTS (SELECT 1 FROM users o WHERE o.id = threads.owner_id AND o.disabled = 1)`, user)
	return err
}

func setOwner(t *tx, id chat.ThreadID, owner chat.UserID) error {
	_, err := t.exec(`UPDATE threads SET owner_id = ?2 WHERE id = +?1`, id, orNull(owner))
	return err
}

// HandOver implements chat.Store.
func (s *Store) HandOver(ctx context.Context, c chat.MemberChange) error {
	_, err := write(ctx, s, "hand over", func(t *tx) (struct{}, error) {
		f, err := findStanding(t, c.Thread, c.By)
		if err == nil {
			err = f.MayHandOver(c.By)
		}
		if err != nil || c.User == c.By {
			return struct{}{}, err
		}
		owner, err := memberFacts(t, c.Thread, c.User)
		if err == nil {
			err = owner.MayOwn()
		}
		if err != nil {
			return struct{}{}, err
		}
		if err := setOwner(t, c.Thread, owner.ID); err != nil {
			return struct{}{}, err
		}
		t.announce(chat.ThreadChanged{ThreadID: c.Thread})
		return struct{}{}, addSystemMessage(t, c.Thread, f.by, chat.SystemNewOwner(f.by, owner.User), c.At)
	})
	return err
}
