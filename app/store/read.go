package store

import (
	"context"
	"database/sql"
	"errors"

	"ribbit/app/chat"
)

// MarkRead implements chat.Store.
func (s *Store) MarkRead(ctx context.Context, r chat.ReadMarkChange) error {
	_, err := writeIn(ctx, s, "mark read", r.Thread, func(t *tx) (struct{}, error) {
		var f chat.ReadFacts
		err := t.row(`
			SELECT
				t.last_seq,
				me.request,
				coalesce((SELECT m.seq FROM messages m WHERE m.id = +?3 AND m.thread_id = +?1), 0)
			FROM members me
			JOIN threads t ON t.id = me.thread_id
			WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{r.Thread, r.Caller, r.UpTo}, &f.Last, &f.Request, &f.UpTo)
		if err != nil {
			return struct{}{}, orProblem(err, chat.NoSuchThread())
		}
		upTo, err := f.ReadsTo(r)
		if err != nil || upTo == 0 {
			return struct{}{}, err
		}
		if upTo < f.Last {
			if upTo, err = skipSystemMessages(t, r.Thread, upTo, f.Last); err != nil {
				return struct{}{}, err
			}
		}
		moved, err := t.changed(`
			UPDATE members
			SET last_read_seq = ?3
			WHERE thread_id = +?1 AND user_id = +?2 AND last_read_seq < +?3`, r.Thread, r.Caller, upTo)
		if moved > 0 {
			t.announce(chat.ThreadRead{ThreadID: r.Thread, UserID: r.Caller, LastReadSeq: upTo})
		}
		return struct{}{}, err
	})
	return err
}

// skipSystemMessages is the seq before the next message that somebody wrote: what only says what happened is read with what
// is above it.
func skipSystemMessages(t *tx, id chat.ThreadID, upTo, last chat.Seq) (chat.Seq, error) {
	next := last + 1
	err := t.row(`
		SELECT m.seq
		FROM messages m
		WHERE m.thread_id = +?1 AND m.seq > +?2 AND m.kind <> 'system'
		ORDER BY m.seq
		LIMIT 1`, []any{id, upTo}, &next)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return next - 1, err
}

// Tallies implements chat.Store.
func (s *Store) Tallies(ctx context.Context, users []chat.UserID) (map[chat.UserID]chat.Tally, error) {
	tallies := make(map[chat.UserID]chat.Tally, len(users))
	for _, id := range users {
		tallies[id] = chat.Tally{}
	}
	err := each(ctx, s.reading, func(row scanner) error {
		var user chat.UserID
		var t chat.Tally
		err := row.Scan(&user, &t.Unread, &t.Mentions, &t.Requests)
		tallies[user] = t
		return err
	}, `
		SELECT
			found.user_id,
			count(*) FILTER (WHERE `+isCounted+`),
			sum(found.mentions),
			count(*) FILTER (WHERE found.asks)
		FROM (`+talliedColumns+`
			FROM json_each(+?1) j
			CROSS JOIN members me ON me.user_id = j.value
			CROSS JOIN threads t ON t.id = me.thread_id
		) found
		GROUP BY found.user_id`, jsonIDs(users))
	return tallies, failed("count threads", err)
}

// talliedColumns are what a thread, t, adds to the tally of a member, me: whether it is muted, asks, or has something unread, and how
// many unread messages mention them.
const talliedColumns = `
			SELECT
				me.user_id,
				` + isMuted + ` AS muted,
				me.request = 1 AND t.last_seq > 0 AS asks,
				t.last_seq > me.last_read_seq AND me.hidden_at < t.activity AND me.request = 0 AS counts,
				CASE WHEN t.last_seq > me.last_read_seq AND me.hidden_at < t.activity AND me.request = 0 AND (` + isMentioned + `) THEN (
					SELECT count(DISTINCT n.seq)
					FROM mentions n
					WHERE n.thread_id = t.id AND n.user_id IN (0, me.user_id) AND n.seq > me.last_read_seq` + notByBlocked + `
				) ELSE 0 END AS mentions`

// isCounted asks whether a thread with those columns, found, is one of the unread.
const isCounted = `found.counts AND (NOT found.muted OR found.mentions > 0)`
