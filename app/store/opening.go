package store

import (
	"context"
	"database/sql"
	"errors"

	"ribbit/app/chat"
)

// OpenThread implements chat.Store. A direct thread that is there is found even when the other is disabled since.
func (s *Store) OpenThread(ctx context.Context, o chat.NewThread) (id chat.ThreadID, isNew bool, err error) {
	type answer struct {
		id    chat.ThreadID
		isNew bool
	}
	a, err := write(ctx, s, "open thread", func(t *tx) (answer, error) {
		var low, high chat.UserID
		if o.Kind == chat.Direct {
			if len(o.Receivers) != 1 {
				return answer{}, chat.NewInvalid("receiverIds", "direct-with-several")
			}
			low, high = min(o.By, o.Receivers[0]), max(o.By, o.Receivers[0])
			id, err := reopen(ctx, t, o.By, low, high)
			if !errors.Is(err, sql.ErrNoRows) {
				return answer{id: id}, err
			}
		}
		if err := mayMake(ctx, t, o.Kind, o.By); err != nil {
			return answer{}, err
		}
		members := jsonIDs(append([]chat.UserID{o.By}, o.Receivers...))
		var enabled int
		err := t.row(`
			SELECT count(*)
			FROM json_each(+?1) j
			CROSS JOIN users u ON u.id = j.value
			WHERE u.disabled = 0`, []any{members}, &enabled)
		if err == nil && enabled != 1+len(o.Receivers) {
			err = chat.NoSuchUser()
		}
		if err == nil {
			err = checkReach(t, o.By, o.Receivers, o.Kind)
		}
		if err != nil {
			return answer{}, err
		}
		made, err := t.inserted(`
			INSERT INTO threads (kind, title, low_id, high_id, owner_id, activity, created_by, created_at, updated_at)
			VALUES (?1, ?2, ?3, ?4, iif(?1 = 'direct', NULL, ?6), ?5, ?6, ?7, ?7)`,
			o.Kind, o.Title, orNull(low), orNull(high), t.nextVersion(), o.By, millis(o.At))
		if err != nil {
			return answer{}, err
		}
		id := chat.ThreadID(made)
		if err := insertMembers(t, id, append([]chat.UserID{o.By}, o.Receivers...), o.At); err != nil {
			return answer{}, err
		}
		asked, err := markRequests(ctx, t, id, o.By, o.Receivers)
		if err != nil {
			return answer{}, err
		}
		view, err := viewThread(ctx, t, id, o.By)
		if err != nil {
			return answer{}, err
		}
		t.announce(chat.ThreadOpened{Thread: view.Thread, Requests: asked})
		return answer{id, true}, nil
	})
	return a.id, a.isNew, err
}

// reopen finds the direct thread of two and brings it back into the list of the one who asks for it.
func reopen(ctx context.Context, t *tx, by, low, high chat.UserID) (id chat.ThreadID, err error) {
	var isHidden bool
	err = t.row(`
		SELECT
			t.id,
			me.hidden_at >= t.activity AND me.hidden_at <> +?4
		FROM threads t
		JOIN members me ON me.thread_id = t.id
		WHERE t.low_id = +?1 AND t.high_id = +?2 AND me.user_id = +?3`, []any{low, high, by, hiddenForGood}, &id, &isHidden)
	if err != nil || !isHidden {
		return id, err
	}
	k := chat.ThreadSettingsChange{Thread: id, Caller: by, Hidden: new(bool)}
	if err := hide(t, k, chat.ThreadView{}); err != nil {
		return 0, err
	}
	return id, announceThreadSettings(ctx, t, id, by)
}
