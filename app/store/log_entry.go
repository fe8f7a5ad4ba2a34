package store

import (
	"context"

	"ribbit/app/chat"
)

// AddLogEntry implements chat.LogStore.
func (s *Store) AddLogEntry(ctx context.Context, n chat.NewLogEntry) error {
	_, err := write(ctx, s, "write the log", func(t *tx) (struct{}, error) { return struct{}{}, addLogEntry(t, n) })
	return err
}

func addLogEntry(t *tx, n chat.NewLogEntry) error {
	_, err := t.exec(`
		INSERT INTO log (by_id, action, user_id, subject, reason, created_at)
		VALUES (?1, ?2, ?3, ?4, ?5, ?6)`, orNull(n.By), n.Deed, orNull(n.User), n.Subject, n.Reason, millis(n.At))
	return err
}

// Log implements chat.LogStore.
func (s *Store) Log(ctx context.Context, before chat.LogID, limit int) (entries []chat.LogEntry, err error) {
	if before == 0 {
		before = 1<<63 - 1
	}
	err = s.snapshot(ctx, "read the log", func(q querier) error {
		entries = []chat.LogEntry{}
		users := map[chat.UserID]chat.User{}
		var by, to []chat.UserID
		err := each(ctx, q, func(row scanner) error {
			var e chat.LogEntry
			var who, whom chat.UserID
			err := row.Scan(&e.ID, &who, &e.Deed, &whom, &e.Subject, &e.Reason, timeColumn{&e.At})
			entries, by, to = append(entries, e), append(by, who), append(to, whom)
			return err
		}, `
			SELECT
				id,
				coalesce(by_id, 0),
				action,
				coalesce(user_id, 0),
				subject,
				reason,
				created_at
			FROM log
			WHERE id < +?1
			ORDER BY id DESC
			LIMIT +?2`, before, limit)
		if err != nil {
			return err
		}
		if err := addUsers(ctx, q, users, append(by[:len(by):len(by)], to...)); err != nil {
			return err
		}
		for i := range entries {
			if u, ok := users[by[i]]; ok {
				entries[i].By = &u
			}
			if u, ok := users[to[i]]; ok {
				entries[i].User = &u
			}
		}
		return nil
	})
	return entries, err
}
