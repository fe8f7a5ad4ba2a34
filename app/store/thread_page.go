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
		r := expectPage(&view, p)
		if err := ask(ctx, q, r.questions()...); err != nil {
			return err
		}
		if err := r.find(ctx, q); err != nil {
			return err
		}
		return ask(ctx, q, r.belongings()...)
	})
	return view, err
}

// pageRead is a thread with a page of its messages, which are read together with something else.
type pageRead struct {
	*messagesRead
	view  *chat.ThreadView
	page  chat.MessagesPage
	users map[chat.UserID]chat.User // of whom find read
}

func expectPage(view *chat.ThreadView, p chat.MessagesPage) *pageRead {
	return &pageRead{messagesRead: expectMessages(p.Limit), view: view, page: p}
}

// questions ask for the thread, and for its messages where it is known from the beginning which they are. Problem: NotFound.
func (r *pageRead) questions() []question {
	p := r.page
	asked := []question{viewOf(r.view, p.Thread, p.Caller), membersOf(r.view, p.Thread, p.Caller)}
	switch {
	case p.Around > 0 || !p.At.IsZero():
		return asked
	case p.After > 0 || p.HasAfter:
		return append(asked, r.question(selectMessages+`
			WHERE m.thread_id = +?1 AND m.id > +?2 AND EXISTS (`+isMember+`)
			ORDER BY m.id
			LIMIT +?3`, p.Thread, p.After, p.Limit, p.Caller))
	case p.Before > 0:
		before := r.question(selectMessages+`
			WHERE m.thread_id = +?1 AND m.id < +?2 AND EXISTS (`+isMember+`)
			ORDER BY m.id DESC
			LIMIT +?3`, p.Thread, p.Before, p.Limit, p.Caller)
		before.end = func() error { slices.Reverse(r.ms); return nil }
		return append(asked, before)
	}
	return append(asked, r.question(selectMessages+`
		WHERE m.thread_id = +?1 AND m.seq >= (`+firstShown+`)
		ORDER BY m.seq
		LIMIT +?2`, p.Thread, p.Limit, cmp.Or(p.AtUnread, math.MaxInt64), p.Caller))
}

// find finds the messages around a place that had to be looked for first, and says who they are whom the page names. Problem: NotFound.
func (r *pageRead) find(ctx context.Context, q querier) (err error) {
	middle := chat.Seq(0)
	switch p := r.page; {
	case p.Around > 0:
		middle, err = seqOf(ctx, q, p)
	case !p.At.IsZero():
		middle, err = seqAt(ctx, q, p, r.view.LastSeq)
	}
	if err == nil && middle > 0 {
		err = ask(ctx, q, r.around(middle))
	}
	if err == nil {
		r.users = membersByID(r.view.Members)
		err = r.nameUsers(ctx, q, r.users)
	}
	r.view.Messages = r.ms
	setEnds(r.view, r.page)
	return err
}

// isMember finds the caller, ?4, in the thread ?1. What is asked along with the thread itself answers nothing, and takes no time, where it is
// not the caller's.
const isMember = `SELECT 1 FROM members c WHERE c.thread_id = +?1 AND c.user_id = +?4`

// firstShown is the seq at which a page of ?2 messages begins that shows the end of the thread ?1, or, where the caller, ?4, has more than ?3
// unread, the first of them in its middle. As seq has no holes, it is reckoned. It is nothing where the thread is not the caller's.
const firstShown = `
			SELECT max(1, min(
				t.last_seq - +?2 + 1,
				iif(t.last_seq - c.last_read_seq > +?3, c.last_read_seq + 1 - +?2 / 2, t.last_seq)
			))
			FROM members c
			CROSS JOIN threads t ON t.id = c.thread_id
			WHERE c.thread_id = +?1 AND c.user_id = +?4`

// seqOf is the seq of the message that a page is around. Problem: NotFound.
func seqOf(ctx context.Context, q querier, p chat.MessagesPage) (seq chat.Seq, err error) {
	err = one(ctx, q, `SELECT seq FROM messages WHERE id = +?1 AND thread_id = +?2`, []any{p.Around, p.Thread}, &seq)
	return seq, orProblem(err, chat.NoSuchMessage())
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

// around asks for a page with the message at middle in its middle, or as near to it as the ends of the thread allow.
func (r *pageRead) around(middle chat.Seq) question {
	size := chat.Seq(r.page.Limit)
	first := max(1, min(middle-size/2, r.view.LastSeq-size+1))
	return r.question(selectMessages+`
		WHERE m.thread_id = +?1 AND m.seq >= +?2 AND m.seq < +?3
		ORDER BY m.seq
		LIMIT +?4`, r.page.Thread, first, first+size, r.page.Limit)
}
