package store

import (
	"context"

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
		t.announce,
		t.slow,
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
		me.last_read_seq,` + mentionedSeqs + `,` + threadSettingsColumns

// nobodysColumns stand for viewerColumns where nobody looks.
const nobodysColumns = `
		0,
		0,
		NULL,
		0,
		0,
		0,
		0,
		0,
		0,
		''`

func threadFields(v *chat.ThreadView) []any {
	return append([]any{
		&v.ID, &v.Kind, &v.Title, &v.About, &v.Rules.Announce,
		durationColumn{&v.Rules.Slow},
		&v.Owner, &v.Count, &v.LastSeq, &v.CreatedBy,
		timeColumn{&v.CreatedAt},
		timeColumn{&v.UpdatedAt},
		&v.Version, &v.Activity, &v.Viewer, &v.LastReadSeq,
		numbersColumn[chat.Seq]{&v.Mentioned},
	}, threadSettingsFields(&v.ThreadSettings)...)
}

func viewerFields(v *chat.ThreadView) []any {
	return append([]any{&v.Viewer, &v.LastReadSeq, numbersColumn[chat.Seq]{&v.Mentioned}}, threadSettingsFields(&v.ThreadSettings)...)
}

// Thread implements chat.Store: the thread with its last message.
func (s *Store) Thread(ctx context.Context, id chat.ThreadID, caller chat.UserID) (chat.ThreadView, error) {
	return s.thread(ctx, id, caller, addMembers)
}

// ThreadListItem implements chat.Store.
func (s *Store) ThreadListItem(ctx context.Context, id chat.ThreadID, caller chat.UserID) (chat.ThreadView, error) {
	return s.thread(ctx, id, caller, addFirstMembers)
}

func (s *Store) thread(ctx context.Context, id chat.ThreadID, caller chat.UserID, members adder) (view chat.ThreadView, err error) {
	err = s.snapshot(ctx, "read thread", func(q querier) error {
		views := make([]chat.ThreadView, 1)
		if err := ask(ctx, q, viewOf(&views[0], id, caller)); err != nil {
			return err
		}
		if err = members(ctx, q, &views[0]); err == nil {
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
			SELECT`+threadColumns+`,`+nobodysColumns+`
			FROM threads t
			WHERE t.id = +?1`, id)
		if err != nil {
			return err
		}
		if len(one) == 0 {
			return chat.NoSuchThread()
		}
		members := addMembers
		if len(users) == 0 {
			members = addFirstMembers
		}
		if err := members(ctx, q, &one[0]); err != nil {
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

// Threads implements chat.Store.
func (s *Store) Threads(ctx context.Context, p chat.ThreadsPage) (views []chat.ThreadView, hasMore bool, err error) {
	err = s.snapshot(ctx, "list threads", func(q querier) error {
		if views, err = listThreads(ctx, q, p); err != nil {
			return err
		}
		if hasMore = len(views) > p.Limit; hasMore {
			views = views[:p.Limit]
		}
		return addListed(ctx, q, make(map[chat.UserID]chat.User, len(views)*2), views)
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
	return failed("check member", orProblem(err, chat.NoSuchThread()))
}

// viewThread reads a thread with its members and without messages. Problem: NotFound.
func viewThread(ctx context.Context, q querier, id chat.ThreadID, caller chat.UserID) (v chat.ThreadView, err error) {
	err = ask(ctx, q, viewOf(&v, id, caller), membersOf(&v, id, caller))
	return v, err
}

// viewOf asks for a thread as one of its members sees it, without members and messages. Problem: NotFound, behind which nothing else that is
// asked counts.
func viewOf(v *chat.ThreadView, id chat.ThreadID, caller chat.UserID) question {
	return question{
		query: selectThreads + `
		WHERE me.thread_id = +?1 AND me.user_id = +?2`, args: []any{id, caller},
		row: func(row scanner) error { return row.Scan(threadFields(v)...) },
		end: func() error {
			if v.ID == 0 {
				return chat.NoSuchThread()
			}
			v.Members = make([]chat.Member, 0, v.Count)
			return nil
		},
	}
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
	for _, v := range views {
		for _, m := range v.Members {
			users[m.ID] = m.User
		}
	}
	r := expectMessages(len(views))
	if err := ask(ctx, q, lastMessagesOf(r, views)); err != nil {
		return err
	}
	return completeLast(ctx, q, r, views, users)
}

// addListed gives each of the views its first members and its last message. users are those who are known
// already, and more is asked along.
func addListed(ctx context.Context, q querier, users map[chat.UserID]chat.User, views []chat.ThreadView, more ...question) error {
	if len(views) == 0 {
		return ask(ctx, q, more...)
	}
	members, last := expectFewMembers(views), expectMessages(len(views))
	if err := ask(ctx, q, append(more, members.question(), lastMessagesOf(last, views))...); err != nil {
		return err
	}
	if err := addUsers(ctx, q, users, append(members.ids, last.ids...)); err != nil {
		return err
	}
	members.complete(users)
	return completeLast(ctx, q, last, views, users)
}

// lastMessagesOf asks for the last message of each of the views.
func lastMessagesOf(r *messagesRead, views []chat.ThreadView) question {
	ids := make([]chat.ThreadID, len(views))
	for i, v := range views {
		ids[i] = v.ID
	}
	return r.question(selectMessages+`
		WHERE t.id IN (SELECT j.value FROM json_each(+?1) j) AND m.seq = t.last_seq`, jsonIDs(ids))
}

// completeLast gives the views their last messages, which were read.
func completeLast(ctx context.Context, q querier, r *messagesRead, views []chat.ThreadView, users map[chat.UserID]chat.User) error {
	places := make(map[chat.ThreadID]int, len(views))
	for i, v := range views {
		places[v.ID] = i
	}
	last, err := r.complete(ctx, q, users)
	for _, m := range last {
		v := &views[places[m.ThreadID]]
		v.Messages = []chat.Message{m}
		v.HasMore = m.Seq > 1
	}
	return err
}
