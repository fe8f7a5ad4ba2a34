package store

import (
	"context"
	"math"
	"slices"

	"ribbit/app/chat"
)

// ThreadPage implements chat.Store.
func (s *Store) ThreadPage(ctx context.Context, p chat.MessagesPage) (view chat.ThreadView, err error) {
	err = s.snapshot(ctx, "read messages", func(q querier) error {
		view, err = viewThread(ctx, q, p.Thread, p.Caller)
		if err != nil {
			return err
		}
		users := membersByID(view.Members)
		middle := chat.Seq(0)
		if p.AtUnread > 0 && view.Unread() > p.AtUnread {
			middle = view.LastReadSeq + 1
		}
		if !p.At.IsZero() {
			if middle, err = seqAt(ctx, q, p, view.LastSeq); err != nil {
				return err
			}
		}
		switch {
		case p.Around > 0 || middle > 0:
			view.Messages, err = messagesAround(ctx, q, users, p, middle, view.LastSeq)
		case p.After > 0 || p.HasAfter:
			view.Messages, err = messages(ctx, q, users, p.Limit, selectMessages+`
				WHERE m.thread_id = +?1 AND m.id > +?2
				ORDER BY m.id
				LIMIT +?3`, p.Thread, p.After, p.Limit)
		default:
			before := p.Before
			if before == 0 {
				before = math.MaxInt64
			}
			view.Messages, err = messages(ctx, q, users, p.Limit, selectMessages+`
				WHERE m.thread_id = +?1 AND m.id < +?2
				ORDER BY m.id DESC
				LIMIT +?3`, p.Thread, before, p.Limit)
			slices.Reverse(view.Messages)
		}
		setEnds(&view, p)
		return err
	})
	return view, err
}

// seqAt is the seq of the first message of a thread that was written at a time or later, of the last when there is none.
// As seq has no holes, it is found by halving.
func seqAt(ctx context.Context, q querier, p chat.MessagesPage, last chat.Seq) (seq chat.Seq, err error) {
	err = one(ctx, q, `
		WITH RECURSIVE half (low, high) AS (
			SELECT CAST(0 AS INTEGER), +?3
			UNION ALL
			SELECT
				iif(m.created_at < +?2, m.seq, half.low),
				iif(m.created_at < +?2, half.high, m.seq)
			FROM half
			CROSS JOIN messages m ON m.thread_id = +?1 AND m.seq = (half.low + half.high) / 2
			WHERE half.high - half.low > 1
		)
		SELECT min(high) FROM half`, []any{p.Thread, millis(p.At), last}, &seq)
	return seq, err
}

// setEnds says what lies beyond the page. As seq has no holes, the ends of the page tell.
func setEnds(v *chat.ThreadView, p chat.MessagesPage) {
	isAfter := p.Around == 0 && (p.After > 0 || p.HasAfter)
	hasOlder := false
	if len(v.Messages) > 0 {
		hasOlder = v.Messages[0].Seq > 1
		v.HasNewer = v.Messages[len(v.Messages)-1].Seq < v.LastSeq
	} else {
		v.HasNewer = v.LastSeq > 0 && !isAfter // everything is newer than what was asked for
	}
	if v.HasMore = hasOlder; isAfter {
		v.HasMore = v.HasNewer
	}
}

// messagesAround answers a page with a message in its middle, p.Around or else the one at middle, or as near to it as the
// ends of the thread allow.
func messagesAround(ctx context.Context, q querier, users map[chat.UserID]chat.User, p chat.MessagesPage, middle, last chat.Seq) ([]chat.Message, error) {
	if p.Around > 0 {
		err := one(ctx, q, `SELECT seq FROM messages WHERE id = +?1 AND thread_id = +?2`, []any{p.Around, p.Thread}, &middle)
		if err != nil {
			return nil, orProblem(err, chat.NoSuchMessage())
		}
	}
	size := chat.Seq(p.Limit)
	first := max(1, min(middle-size/2, last-size+1))
	return messages(ctx, q, users, p.Limit, selectMessages+`
		WHERE m.thread_id = +?1 AND m.seq >= +?2 AND m.seq < +?3
		ORDER BY m.seq
		LIMIT +?4`, p.Thread, first, first+size, p.Limit)
}
