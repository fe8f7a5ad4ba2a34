package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"
	"time"

	"ribbit/app/chat"
)

// Figures implements chat.StorageStore.
func (s *Store) Figures(ctx context.Context, today time.Time) (f chat.Figures, err error) {
	err = s.snapshot(ctx, "add up the server", func(q querier) error {
		last, first := int64(0), int64(0)
		err := one(ctx, q, `
			SELECT
				(SELECT count(*) FROM users WHERE disabled = 0 AND bot = 0),
				coalesce((SELECT sum(counted.last_seq) FROM threads counted), 0),
				coalesce((SELECT max(id) FROM messages), 0)`, nil, &f.People, &f.Messages, &last)
		if err != nil {
			return err
		}
		if first, err = firstMessageSince(ctx, q, today, last); err != nil {
			return err
		}
		err = one(ctx, q, `SELECT count(*) FROM messages WHERE id >= +?1 AND kind <> 'system'`, []any{first}, &f.Today)
		if err != nil {
			return err
		}
		return one(ctx, q, `
			SELECT
				count(*),
				coalesce(sum(size), 0)
			FROM uploads
			WHERE thread_id IS NOT NULL`, nil, &f.Files, &f.FileBytes)
	})
	if err == nil {
		f.DatabaseBytes = s.engine.bytes(ctx)
	}
	return f, err
}

// firstMessageSince is the id of the first message that came at a time or later, one more than the last id when none did. Ids grow
// with time, so that it is found by halving.
func firstMessageSince(ctx context.Context, q querier, at time.Time, last int64) (int64, error) {
	low, high := int64(1), last+1
	for low < high {
		middle := (low + high) / 2
		var id, sent int64
		err := one(ctx, q, `SELECT id, created_at FROM messages WHERE id >= +?1 ORDER BY id LIMIT 1`, []any{middle}, &id, &sent)
		switch {
		case errors.Is(err, sql.ErrNoRows) || err == nil && sent >= millis(at):
			high = middle
		case err != nil:
			return 0, err
		default:
			low = id + 1
		}
	}
	return low, nil
}

// Storage implements chat.StorageStore.
func (s *Store) Storage(ctx context.Context, old time.Time, heaviest int) (st chat.Storage, err error) {
	st.Kinds = map[chat.AttachmentKind]chat.Amount{}
	err = s.snapshot(ctx, "look where the bytes lie", func(q querier) error {
		threads, people := map[chat.ThreadID]*chat.ThreadAmount{}, []chat.PersonAmount{}
		err := each(ctx, q, func(row scanner) error {
			var id chat.ThreadID
			var kind chat.AttachmentKind
			var all, ancient chat.Amount
			err := row.Scan(&id, &kind, &all.Files, &all.Bytes, &ancient.Files, &ancient.Bytes)
			if threads[id] == nil {
				threads[id] = &chat.ThreadAmount{ID: id}
			}
			threads[id].Add(all)
			st.Old.Add(ancient)
			of := st.Kinds[kind]
			of.Add(all)
			st.Kinds[kind] = of
			return err
		}, `
			SELECT
				thread_id,
				kind,
				count(*),
				sum(size),
				count(*) FILTER (WHERE created_at < +?1),
				coalesce(sum(size) FILTER (WHERE created_at < +?1), 0)
			FROM uploads
			WHERE thread_id IS NOT NULL
			GROUP BY thread_id, kind`, millis(old))
		if err != nil {
			return err
		}
		for _, t := range threads {
			st.Threads = append(st.Threads, *t)
		}
		st.Threads = heaviestOf(st.Threads, heaviest, func(t chat.ThreadAmount) (int64, int64) { return t.Bytes, int64(t.ID) })
		for i := range st.Threads {
			t := &st.Threads[i]
			err := one(ctx, q, `SELECT kind, iif(kind = 'channel', title, '') FROM threads WHERE id = +?1`, []any{t.ID}, &t.Kind, &t.Title)
			if err != nil {
				return err
			}
		}
		err = each(ctx, q, func(row scanner) error {
			var p chat.PersonAmount
			err := row.Scan(&p.User.ID, &p.Files, &p.Bytes)
			people = append(people, p)
			return err
		}, `
			SELECT
				user_id,
				count(*),
				sum(size)
			FROM uploads INDEXED BY uploads_by_user
			WHERE message_id IS NOT NULL
			GROUP BY user_id`)
		if err != nil {
			return err
		}
		st.People = heaviestOf(people, heaviest, func(p chat.PersonAmount) (int64, int64) { return p.Bytes, int64(p.User.ID) })
		ids := make([]chat.UserID, len(st.People))
		for i, p := range st.People {
			ids[i] = p.User.ID
		}
		users := map[chat.UserID]chat.User{}
		err = addUsers(ctx, q, users, ids)
		for i := range st.People {
			st.People[i].User = users[st.People[i].User.ID]
		}
		return err
	})
	st.DatabaseBytes = s.engine.bytes(ctx)
	return st, err
}

// heaviestOf is the most of a list, the heaviest first; what weighs the same goes by id.
func heaviestOf[T any](all []T, most int, of func(T) (bytes, id int64)) []T {
	slices.SortFunc(all, func(a, b T) int {
		aBytes, aID := of(a)
		bBytes, bID := of(b)
		return cmp.Or(cmp.Compare(bBytes, aBytes), cmp.Compare(aID, bID))
	})
	return all[:min(len(all), most)]
}
