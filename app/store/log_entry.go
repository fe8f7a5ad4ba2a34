package store

import (
	"context"
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"ribbit/app/chat"
)

// AddLogEntry implements chat.LogStore.
func (s *Store) AddLogEntry(ctx context.Context, n chat.NewLogEntry) error {
	_, err := write(ctx, s, "write the log", func(t *tx) (struct{}, error) { return struct{}{}, addLogEntry(t, n) })
	return err
}

func addLogEntry(t *tx, n chat.NewLogEntry) error {
	_, err := t.exec(`
		INSERT INTO log (by_id, action, user_id, subject, reason, created_at, words)
		VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`, orNull(n.By), n.Deed, orNull(n.User), n.Subject, n.Reason, millis(n.At), chat.FoldForSearch(n.Subject+" "+n.Reason))
	return err
}

// Log implements chat.LogStore.
func (s *Store) Log(ctx context.Context, q chat.LogQuery) (entries []chat.LogEntry, err error) {
	where, args := logConditions(q)
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
				l.id,
				coalesce(l.by_id, 0),
				l.action,
				coalesce(l.user_id, 0),
				l.subject,
				l.reason,
				l.created_at
			FROM log l
			WHERE `+where+`
			ORDER BY l.created_at DESC, l.id DESC
			LIMIT +?1`, args...)
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

// logConditions are what entries have to fulfil, with the values that stand in them: the limit is the first.
func logConditions(q chat.LogQuery) (where string, args []any) {
	args = []any{q.Limit}
	parts := []string{}
	add := func(condition string, values ...any) {
		pieces := strings.Split(condition, "?")
		for i, v := range values {
			args = append(args, v)
			pieces[i] += fmt.Sprintf("+?%d", len(args))
		}
		parts = append(parts, strings.Join(pieces, ""))
	}
	f := q.Filter
	until := int64(math.MaxInt64)
	if !f.Until.IsZero() {
		until = millis(f.Until)
	}
	add("l.created_at < ?", until)
	if !f.Since.IsZero() {
		add("l.created_at >= ?", millis(f.Since))
	}
	if f.By != 0 {
		add("l.by_id = ?", f.By)
	}
	if q.Before != 0 {
		add("(l.created_at, l.id) < (SELECT b.created_at, b.id FROM log b WHERE b.id = ?)", q.Before)
	}
	if q.Deeds != nil {
		add("l.action IN (SELECT d.value FROM json_each(?) d)", jsonTexts(q.Deeds))
	}
	if q.NotDeeds != nil {
		add("l.action NOT IN (SELECT d.value FROM json_each(?) d)", jsonTexts(q.NotDeeds))
	}
	if f.Words != "" {
		const named = "SELECT p.user_id FROM name_parts p WHERE p.part >= ? AND p.part < ?"
		end := f.Words + string(utf8.MaxRune)
		add("(instr(l.words, ?) > 0 OR l.by_id IN ("+named+") OR l.user_id IN ("+named+"))", f.Words, f.Words, end, f.Words, end)
	}
	return strings.Join(parts, " AND "), args
}

// LogWriters implements chat.LogStore. It goes from one to the next by the index, however much each of them did.
func (s *Store) LogWriters(ctx context.Context) ([]chat.User, error) {
	return s.users(ctx, `
		WITH RECURSIVE found (id) AS (
			SELECT (SELECT min(l.by_id) FROM log l WHERE l.by_id > 0)
			UNION ALL
			SELECT (SELECT min(l.by_id) FROM log l WHERE l.by_id > found.id)
			FROM found
			WHERE found.id IS NOT NULL
		)
		SELECT`+userColumns+`
		FROM found
		CROSS JOIN users u ON u.id = found.id
		ORDER BY u.id`)
}
