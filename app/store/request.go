package store

import (
	"context"
	"database/sql"

	"ribbit/app/chat"
)

// markRequests makes a new membership a request for those who want to be asked and do not know the one who brings them
// in: they have no chat with them, and share no group. It answers for whom it is one.
func markRequests(ctx context.Context, t *tx, id chat.ThreadID, by chat.UserID, users []chat.UserID) ([]chat.UserID, error) {
	wanted, err := switched(ctx, t, chat.RequestSwitch)
	if err != nil {
		return nil, err
	}
	strangers, err := column[chat.UserID](ctx, t, `
		SELECT u.id
		FROM json_each(+?3) j
		CROSS JOIN users u ON u.id = j.value
		WHERE coalesce(u.wants_requests, +?4) = 1
			AND NOT EXISTS (
				SELECT 1
				FROM threads d
				JOIN members me ON me.thread_id = d.id AND me.user_id = u.id
				WHERE d.low_id = min(u.id, +?2) AND d.high_id = max(u.id, +?2) AND d.last_seq > 0 AND me.request = 0 AND d.id <> +?1
			)
			AND NOT EXISTS (
				SELECT 1
				FROM members me
				CROSS JOIN members o ON o.thread_id = me.thread_id AND o.user_id = +?2
				CROSS JOIN threads g ON g.id = me.thread_id
				WHERE me.user_id = u.id AND me.request = 0 AND g.kind = 'group' AND g.id <> +?1
			)`, id, by, jsonIDs(users), wanted)
	if err != nil || len(strangers) == 0 {
		return nil, err
	}
	_, err = t.exec(`
		UPDATE members
		SET request = 1, asked_by = ?3
		WHERE thread_id = +?1 AND user_id IN (SELECT j.value FROM json_each(+?2) j)`, id, jsonIDs(strangers), by)
	return strangers, err
}

// AnswerRequest implements chat.Store.
func (s *Store) AnswerRequest(ctx context.Context, a chat.RequestAnswer) (by chat.UserID, err error) {
	return write(ctx, s, "answer request", func(t *tx) (by chat.UserID, err error) {
		var present chat.Request
		err = t.row(`
			SELECT
				me.request,
				coalesce(me.asked_by, 0)
			FROM members me
			WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{a.Thread, a.Caller}, &present, &by)
		if err != nil {
			return 0, orProblem(err, chat.NoSuchThread())
		}
		if isSame, err := present.MayBecome(a.Request); err != nil || isSame {
			return by, err
		}
		if err := keep(t, chat.ThreadSettingsChange{Thread: a.Thread, Caller: a.Caller}, `request = ?3`, a.Request); err != nil {
			return 0, err
		}
		return by, announceThreadSettings(ctx, t, a.Thread, a.Caller)
	})
}

// RequestPolicy implements chat.Store.
func (s *Store) RequestPolicy(ctx context.Context, user chat.UserID) (chat.RequestPolicy, error) {
	var wants sql.NullBool
	err := one(ctx, s.reading, `SELECT wants_requests FROM users WHERE id = +?1`, []any{user}, &wants)
	switch {
	case err != nil:
		return "", failed("read a request policy", orProblem(err, chat.NoSuchUser()))
	case !wants.Valid:
		return chat.RequestPolicyServer, nil
	case wants.Bool:
		return chat.RequestPolicyAlways, nil
	}
	return chat.RequestPolicyNever, nil
}

// requestPolicyColumn is a request policy as it is stored.
func requestPolicyColumn(w *chat.RequestPolicy) any {
	if w == nil || *w == chat.RequestPolicyServer {
		return nil
	}
	return *w == chat.RequestPolicyAlways
}
