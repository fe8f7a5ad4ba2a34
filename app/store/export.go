package store

import (
	"context"

	"ribbit/app/chat"
)

// ExportThreads implements chat.ExportStore.
func (s *Store) ExportThreads(ctx context.Context, user chat.UserID, after chat.ThreadID, limit int) (views []chat.ThreadView, err error) {
	err = s.snapshot(ctx, "read chats", func(q querier) error {
		if user == 0 {
			views, err = viewThreads(ctx, q, `
				SELECT`+threadColumns+`,`+nobodysColumns+`
				FROM threads t
				WHERE t.id > +?1
				ORDER BY t.id
				LIMIT +?2`, after, limit)
		} else {
			views, err = viewThreads(ctx, q, selectThreads+`
				WHERE me.user_id = +?1 AND me.thread_id > +?2
				ORDER BY me.thread_id
				LIMIT +?3`, user, after, limit)
		}
		if err != nil {
			return err
		}
		return addFewMembers(ctx, q, views)
	})
	return views, err
}

// ExportThread implements chat.ExportStore.
func (s *Store) ExportThread(ctx context.Context, user chat.UserID, id chat.ThreadID) (view chat.ThreadView, err error) {
	err = s.snapshot(ctx, "read chat", func(q querier) error {
		if user != 0 {
			view, err = viewThread(ctx, q, id, user)
			return err
		}
		views, err := viewThreads(ctx, q, `
			SELECT`+threadColumns+`,`+nobodysColumns+`
			FROM threads t
			WHERE t.id = +?1`, id)
		if err == nil && len(views) == 0 {
			err = chat.NoSuchThread()
		}
		if err == nil {
			err = addMembers(ctx, q, &views[0])
		}
		if err == nil {
			view = views[0]
		}
		return err
	})
	return view, err
}

// ExportMessages implements chat.ExportStore.
func (s *Store) ExportMessages(ctx context.Context, p chat.ExportPage) (page chat.ExportedMessages, err error) {
	err = s.snapshot(ctx, "read messages", func(q querier) error {
		if p.User != 0 {
			var isMember bool
			err := one(ctx, q, `SELECT 1 FROM members WHERE thread_id = +?1 AND user_id = +?2`, []any{p.Thread, p.User}, &isMember)
			if err != nil {
				return orProblem(err, chat.NoSuchThread())
			}
		}
		page.Messages, err = messages(ctx, q, nil, p.Limit, selectMessages+`
			WHERE m.thread_id = +?1 AND m.seq > +?2
			ORDER BY m.seq
			LIMIT +?3`, p.Thread, p.After, p.Limit)
		if err == nil {
			page.Files, err = filesOf(ctx, q, page.Messages)
		}
		return err
	})
	return page, err
}

// filesOf finds where the bytes of what messages carry lie.
func filesOf(ctx context.Context, q querier, ms []chat.Message) (map[chat.UploadID]chat.Blob, error) {
	var ids []chat.UploadID
	for _, m := range ms {
		for _, a := range m.Attachments {
			ids = append(ids, a.ID)
		}
	}
	files := make(map[chat.UploadID]chat.Blob, len(ids))
	if len(ids) == 0 {
		return files, nil
	}
	err := each(ctx, q, func(row scanner) error {
		var id chat.UploadID
		var b chat.Blob
		err := row.Scan(&id, &b)
		files[id] = b
		return err
	}, `
		SELECT
			u.id,
			u.file
		FROM json_each(+?1) j
		CROSS JOIN uploads u ON u.id = j.value
		WHERE u.state = 2 AND u.file IS NOT NULL`, jsonTexts(ids))
	return files, err
}
