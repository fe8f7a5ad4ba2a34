package store

import (
	"context"
	"database/sql"
	"errors"
	"math"
	"slices"

	"ribbit/app/chat"
)

// selectThreads begins the query for threads as a member, me, sees them.
const selectThreads = `
	SELECT` + threadColumns + `,` + viewerColumns + `
	FROM members me
	CROSS JOIN threads t ON t.id = me.thread_id`

// threadColumns are read by threadFields, with viewerColumns behind them.
const threadColumns = `
		t.id,
		t.kind,
		t.title,
		t.about,
		coalesce(t.owner_id, 0),
		(SELECT count(*) FROM members c WHERE c.thread_id = t.id),
		t.last_seq,
		t.created_by,
		t.created_at,
		t.updated_at,
		t.version,
		t.activity`

// viewerColumns are what differs from member to member, me; read by viewerFields.
const viewerColumns = `
		me.user_id,
		me.last_read_seq,` + mentionedSeqs + `,` + keepingColumns

func threadFields(v *chat.ThreadView) []any {
	return append([]any{
		&v.ID, &v.Kind, &v.Title, &v.About, &v.Owner, &v.Count, &v.LastSeq, &v.CreatedBy,
		timeColumn{&v.CreatedAt},
		timeColumn{&v.UpdatedAt},
		&v.Version, &v.Activity, &v.Viewer, &v.LastReadSeq,
		seqsColumn{&v.Mentioned},
	}, keepingFields(&v.Keeping)...)
}

func viewerFields(v *chat.ThreadView) []any {
	return append([]any{&v.Viewer, &v.LastReadSeq, seqsColumn{&v.Mentioned}}, keepingFields(&v.Keeping)...)
}

// OpenThread implements chat.Store. A direct thread that is there is found even when the other is disabled since.
func (s *Store) OpenThread(ctx context.Context, o chat.Opening) (id chat.ThreadID, isNew bool, err error) {
	type answer struct {
		id    chat.ThreadID
		isNew bool
	}
	a, err := write(ctx, s, "open thread", func(t *tx) (answer, error) {
		var low, high chat.UserID
		if o.Kind == chat.Direct {
			if len(o.Receivers) != 1 {
				return answer{}, chat.Invalidf("receiverIds", "A one-to-one chat has one other person.")
			}
			low, high = min(o.By, o.Receivers[0]), max(o.By, o.Receivers[0])
			id, err := reopen(ctx, t, o.By, low, high)
			if !errors.Is(err, sql.ErrNoRows) {
				return answer{id: id}, err
			}
		}
		members := jsonIDs(append([]chat.UserID{o.By}, o.Receivers...))
		var enabled int
		err := t.row(`
			SELECT count(*)
			FROM json_each(+?1) j
			CROSS JOIN users u ON u.id = j.value
			WHERE u.disabled = 0`, []any{members}, &enabled)
		if err == nil && enabled != 1+len(o.Receivers) {
			err = noPerson()
		}
		if err == nil {
			err = checkReach(t, o.By, o.Receivers, o.Kind)
		}
		if err != nil {
			return answer{}, err
		}
		result, err := t.exec(`
			INSERT INTO threads (kind, title, low_id, high_id, owner_id, activity, created_by, created_at, updated_at)
			VALUES (?1, ?2, ?3, ?4, iif(?1 = 'direct', NULL, ?6), ?5, ?6, ?7, ?7)`,
			o.Kind, o.Title, orNull(low), orNull(high), t.nextVersion(), o.By, millis(o.At))
		if err != nil {
			return answer{}, err
		}
		made, err := result.LastInsertId()
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
		t.tell(chat.ThreadOpened{Thread: view.Thread, Requests: asked})
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
	k := chat.Keep{Thread: id, Caller: by, Hidden: new(bool)}
	if err := hide(t, k, chat.ThreadView{}); err != nil {
		return 0, err
	}
	return id, tellKept(ctx, t, id, by)
}

// Thread implements chat.Store: the thread with its last message.
func (s *Store) Thread(ctx context.Context, id chat.ThreadID, caller chat.UserID) (chat.ThreadView, error) {
	return s.thread(ctx, id, caller, addMembers)
}

// ThreadEntry implements chat.Store.
func (s *Store) ThreadEntry(ctx context.Context, id chat.ThreadID, caller chat.UserID) (chat.ThreadView, error) {
	return s.thread(ctx, id, caller, addFewMembers)
}

func (s *Store) thread(ctx context.Context, id chat.ThreadID, caller chat.UserID, members adder) (view chat.ThreadView, err error) {
	err = s.snapshot(ctx, "read thread", func(q querier) error {
		views, err := viewThreads(ctx, q, selectThreads+`
			WHERE me.thread_id = +?1 AND me.user_id = +?2`, id, caller)
		if err != nil {
			return err
		}
		if len(views) == 0 {
			return noThread()
		}
		if err = members(ctx, q, views); err == nil {
			err = addLastMessages(ctx, q, views)
		}
		view = views[0]
		return err
	})
	return view, err
}

// ThreadForAll implements chat.Store.
func (s *Store) ThreadForAll(ctx context.Context, id chat.ThreadID, users []chat.UserID) (thread chat.Thread, views []chat.ThreadView, err error) {
	err = s.snapshot(ctx, "read thread", func(q querier) error {
		one, err := viewThreads(ctx, q, `
			SELECT`+threadColumns+`,
				0,
				0,
				NULL,
				0,
				0,
				0,
				0,
				0
			FROM threads t
			WHERE t.id = +?1`, id)
		if err != nil {
			return err
		}
		if len(one) == 0 {
			return noThread()
		}
		members := addMembers
		if len(users) == 0 {
			members = addFewMembers
		}
		if err := members(ctx, q, one); err != nil {
			return err
		}
		thread = one[0].Thread
		return each(ctx, q, func(row scanner) error {
			v := chat.ThreadView{Thread: thread}
			err := row.Scan(viewerFields(&v)...)
			views = append(views, v)
			return err
		}, `
			SELECT`+viewerColumns+`
			FROM json_each(+?2) j
			CROSS JOIN members me ON me.thread_id = +?1 AND me.user_id = j.value
			CROSS JOIN threads t ON t.id = me.thread_id`, id, jsonIDs(users))
	})
	return thread, views, err
}

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
			SELECT 0, +?3
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
			return nil, orProblem(err, noMessage())
		}
	}
	size := chat.Seq(p.Limit)
	first := max(1, min(middle-size/2, last-size+1))
	return messages(ctx, q, users, p.Limit, selectMessages+`
		WHERE m.thread_id = +?1 AND m.seq >= +?2 AND m.seq < +?3
		ORDER BY m.seq`, p.Thread, first, first+size)
}

// Threads implements chat.Store.
func (s *Store) Threads(ctx context.Context, p chat.ThreadsPage) (views []chat.ThreadView, hasMore bool, err error) {
	err = s.snapshot(ctx, "list threads", func(q querier) error {
		if views, err = keptThreads(ctx, q, p); err != nil {
			return err
		}
		if hasMore = len(views) > p.Limit; hasMore {
			views = views[:p.Limit]
		}
		members := addMembers
		if p.Few {
			members = addFewMembers
		}
		if err := members(ctx, q, views); err != nil {
			return err
		}
		return addLastMessages(ctx, q, views)
	})
	return views, hasMore, err
}

// ThreadsByID implements chat.Store.
func (s *Store) ThreadsByID(ctx context.Context, caller chat.UserID, ids []chat.ThreadID) (map[chat.ThreadID]chat.Thread, error) {
	threads := make(map[chat.ThreadID]chat.Thread, len(ids))
	err := s.snapshot(ctx, "read threads", func(q querier) error {
		views, err := viewThreads(ctx, q, `
			SELECT`+threadColumns+`,`+viewerColumns+`
			FROM json_each(+?2) j
			CROSS JOIN members me ON me.thread_id = j.value AND me.user_id = +?1
			CROSS JOIN threads t ON t.id = me.thread_id`, caller, jsonIDs(ids))
		if err == nil {
			err = addFewMembers(ctx, q, views)
		}
		for _, v := range views {
			threads[v.ID] = v.Thread
		}
		return err
	})
	return threads, err
}

// ThreadIDs implements chat.Store.
func (s *Store) ThreadIDs(ctx context.Context, user chat.UserID) ([]chat.ThreadID, error) {
	ids, err := threadIDs(ctx, s.reading, user)
	return ids, failed("list threads", err)
}

func threadIDs(ctx context.Context, q querier, user chat.UserID) ([]chat.ThreadID, error) {
	return column[chat.ThreadID](ctx, q, `SELECT me.thread_id FROM members me WHERE me.user_id = +?1`, user)
}

// ThreadsOf implements chat.Store.
func (s *Store) ThreadsOf(ctx context.Context, users []chat.UserID) (map[chat.UserID][]chat.ThreadID, error) {
	threads := make(map[chat.UserID][]chat.ThreadID, len(users))
	err := each(ctx, s.reading, func(row scanner) error {
		var user chat.UserID
		var id chat.ThreadID
		err := row.Scan(&user, &id)
		threads[user] = append(threads[user], id)
		return err
	}, `
		SELECT
			me.user_id,
			me.thread_id
		FROM json_each(+?1) j
		CROSS JOIN members me ON me.user_id = j.value`, jsonIDs(users))
	return threads, failed("list threads", err)
}

// CheckMember implements chat.Store.
func (s *Store) CheckMember(ctx context.Context, thread chat.ThreadID, user chat.UserID) error {
	var isMember bool
	err := one(ctx, s.reading, `SELECT 1 FROM members WHERE thread_id = +?1 AND user_id = +?2`, []any{thread, user}, &isMember)
	return failed("check member", orProblem(err, noThread()))
}

// viewThread reads a thread with its members and without messages. Problem: NotFound.
func viewThread(ctx context.Context, q querier, id chat.ThreadID, caller chat.UserID) (chat.ThreadView, error) {
	views, err := viewThreads(ctx, q, selectThreads+`
		WHERE me.thread_id = +?1 AND me.user_id = +?2`, id, caller)
	if err != nil {
		return chat.ThreadView{}, err
	}
	if len(views) == 0 {
		return chat.ThreadView{}, noThread()
	}
	return views[0], addMembers(ctx, q, views)
}

func viewThreads(ctx context.Context, q querier, query string, args ...any) ([]chat.ThreadView, error) {
	views := []chat.ThreadView{}
	err := each(ctx, q, func(row scanner) error {
		var v chat.ThreadView
		err := row.Scan(threadFields(&v)...)
		views = append(views, v)
		return err
	}, query, args...)
	return views, err
}

// addLastMessages gives each of the views its last message, if it has one.
func addLastMessages(ctx context.Context, q querier, views []chat.ThreadView) error {
	if len(views) == 0 {
		return nil
	}
	users := map[chat.UserID]chat.User{}
	places, ids := make(map[chat.ThreadID]int, len(views)), make([]chat.ThreadID, len(views))
	for i, v := range views {
		places[v.ID], ids[i] = i, v.ID
		for _, m := range v.Members {
			users[m.ID] = m.User
		}
	}
	last, err := messages(ctx, q, users, len(ids), selectMessages+`
		WHERE t.id IN (SELECT j.value FROM json_each(+?1) j) AND m.seq = t.last_seq`, jsonIDs(ids))
	for _, m := range last {
		v := &views[places[m.ThreadID]]
		v.Messages = []chat.Message{m}
		v.HasMore = m.Seq > 1
	}
	return err
}
