package store

import (
	"cmp"
	"context"
	"math"
	"slices"

	"ribbit/app/chat"
)

// ThreadPage implements chat.Store.
func (s *Store) ThreadPage(ctx context.Context, p chat.MessagesPage) (view chat.ThreadView, err error) {
	err = s.snapshot(ctx, "read messages", func(q querier) error {
		middle := chat.Seq(0)
		isElsewhere := func() bool { // than at the page's own place
			if p.AtUnread > 0 && view.Unread() > p.AtUnread {
				middle = view.LastReadSeq + 1
			}
			return middle > 0
		}
		r := expectMessages(p.Limit)
		questions := []question{viewOf(&view, p.Thread, p.Caller), membersOf(&view, p.Thread, p.Caller)}
		switch {
		case p.Around > 0 || !p.At.IsZero():
		case p.After > 0 || p.HasAfter:
			questions = append(questions, r.question(selectMessages+`
				WHERE m.thread_id = +?1 AND m.id > +?2 AND EXISTS (`+isMember+`)
				ORDER BY m.id
				LIMIT +?3`, p.Thread, p.After, p.Limit, p.Caller))
		default:
			before := r.question(selectMessages+`
				WHERE m.thread_id = +?1 AND m.id < +?2 AND EXISTS (`+isMember+`)
				ORDER BY m.id DESC
				LIMIT +?3`, p.Thread, cmp.Or(p.Before, math.MaxInt64), p.Limit, p.Caller)
			before.unless, before.end = isElsewhere, func() error { slices.Reverse(r.ms); return nil }
			questions = append(questions, before)
		}
		if err := ask(ctx, q, questions...); err != nil {
			return err
		}
		if !p.At.IsZero() {
			if middle, err = seqAt(ctx, q, p, view.LastSeq); err != nil {
				return err
			}
		}
		users := membersByID(view.Members)
		if p.Around > 0 || middle > 0 {
			view.Messages, err = messagesAround(ctx, q, users, p, middle, view.LastSeq)
		} else {
			view.Messages, err = r.complete(ctx, q, users)
		}
		setEnds(&view, p)
		return err
	})
	return view, err
}

// isMember finds the caller, ?4, in the thread ?1. What is asked along with the thread itself answers nothing, and takes no time, where it is
// not the caller's.
const isMember = `SELECT 1 FROM members c WHERE c.thread_id = +?1 AND c.user_id = +?4`

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
