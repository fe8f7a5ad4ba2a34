package store

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"time"

	"ribbit/app/chat"
)

// Names of settings, each followed by a kind of thread: for how many days its messages are kept, and the id of the last message
// that was looked at because of it.
const (
	keepSetting    = "keep_days_"
	expiredSetting = "expired_until_"
)

// KeepDays implements chat.RetentionStore.
func (s *Store) KeepDays(ctx context.Context) (map[chat.ThreadKind]int, error) {
	days := map[chat.ThreadKind]int{}
	for _, kind := range chat.KeptKinds {
		n, err := numberSetting(ctx, s.reading, keepSetting+string(kind))
		if err != nil {
			return nil, failed("read how long messages are kept", err)
		}
		days[kind] = int(n)
	}
	return days, nil
}

// numberSetting is a setting that is a number; 0 until it is set.
func numberSetting(ctx context.Context, q querier, name string) (n int64, err error) {
	err = one(ctx, q, `SELECT CAST(value AS INTEGER) FROM settings WHERE name = +?1`, []any{name}, &n)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return n, err
}

func setSetting(t *tx, name, value string) error {
	_, err := t.exec(`
		INSERT INTO settings (name, value)
		VALUES (?1, ?2)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value)
	return err
}

// SetKeepDays implements chat.RetentionStore.
func (s *Store) SetKeepDays(ctx context.Context, by chat.UserID, kind chat.ThreadKind, days int, at time.Time) error {
	_, err := write(ctx, s, "set how long messages are kept", func(t *tx) (struct{}, error) {
		if err := setSetting(t, keepSetting+string(kind), strconv.Itoa(days)); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: by, Deed: chat.DeedKeep, Subject: chat.KeepSubject(kind, days), At: at})
	})
	return err
}

// ExpireMessages implements chat.RetentionStore. Messages are looked at in the order of their ids, each once: those that come back
// with a ban that is taken back have it begin anew.
func (s *Store) ExpireMessages(ctx context.Context, kind chat.ThreadKind, before time.Time, limit int) (more bool, err error) {
	return writeLong(ctx, s, "expire messages", func(t *tx) (bool, error) {
		from, err := numberSetting(ctx, t, expiredSetting+string(kind))
		if err != nil {
			return false, err
		}
		var last int64
		if err := t.row(`SELECT coalesce(max(id), 0) FROM messages`, nil, &last); err != nil {
			return false, err
		}
		until, err := firstMessageSince(ctx, t, before, last)
		if err != nil || until <= from+1 {
			return false, err
		}
		var ids []chat.MessageID
		looked := 0
		err = each(ctx, t, func(row scanner) error {
			var isExpired bool
			err := row.Scan(&from, &isExpired)
			looked++
			if isExpired {
				ids = append(ids, chat.MessageID(from))
			}
			return err
		}, `
			SELECT
				m.id,
				m.deleted = 0 AND m.kind <> 'system' AND t.kind = +?4
			FROM messages m
			CROSS JOIN threads t ON t.id = m.thread_id
			WHERE m.id > +?1 AND m.id < +?2
			ORDER BY m.id
			LIMIT +?3`, from, until, limit, kind)
		if err == nil && len(ids) > 0 {
			err = expire(ctx, t, ids)
		}
		if err == nil {
			err = setSetting(t, expiredSetting+string(kind), strconv.FormatInt(from, 10))
		}
		return looked == limit, err
	})
}

// expire deletes messages as DeleteMessage does, but that nobody's karma changes: what was praised was praised.
func expire(ctx context.Context, t *tx, ids []chat.MessageID) error {
	list := jsonIDs(ids)
	carrying, err := column[chat.MessageID](ctx, t, `
		SELECT j.value
		FROM json_each(+?1) j
		WHERE EXISTS (SELECT 1 FROM uploads f WHERE f.message_id = j.value)
			OR EXISTS (SELECT 1 FROM previews p WHERE p.message_id = j.value)
			OR EXISTS (SELECT 1 FROM notices n WHERE n.message_id = j.value)`, list)
	if err != nil {
		return err
	}
	for _, id := range carrying {
		if err := errors.Join(dropAttachments(ctx, t, id), dropPreview(t, id, ""), dropNotice(t, id)); err != nil {
			return err
		}
	}
	for _, statement := range []string{
		`DELETE FROM reactions WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`,
		`DELETE FROM mentions WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`,
	} {
		if _, err := t.exec(statement, list); err != nil {
			return err
		}
	}
	_, err = t.exec(`
		UPDATE messages
		SET content = ?2, client_id = NULL, deleted = 1, version = ?3 + named.key
		FROM json_each(+?1) named
		WHERE messages.id = named.value`, list, chat.DeletedContent, t.nextVersions(len(ids)))
	if err != nil {
		return err
	}
	return announceMoved(t, list)
}
