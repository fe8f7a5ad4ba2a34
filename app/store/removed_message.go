package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// MessagesToMove implements chat.PersonStore.
func (s *Store) MessagesToMove(ctx context.Context) ([]chat.UserID, error) {
	ids, err := column[chat.UserID](ctx, s.reading, `SELECT id FROM users WHERE ban > 0 AND ban IN (2, 3)`)
	return ids, failed("list unfinished bans", err)
}

// MoveMessages implements chat.PersonStore.
func (s *Store) MoveMessages(ctx context.Context, id chat.UserID, limit int, at time.Time) (more bool, err error) {
	return writeLong(ctx, s, "move messages", func(t *tx) (bool, error) {
		var ban int
		if err := t.row(`SELECT ban FROM users WHERE id = +?1`, []any{id}, &ban); err != nil {
			return false, orProblem(err, chat.NoSuchUser())
		}
		moved, next := 0, ban
		var err error
		switch ban {
		case bannedRemoving:
			moved, err = removeMessages(t, id, limit, at)
			next = banned
		case unbannedRestoring:
			moved, err = restoreMessages(t, id, limit)
			next = banNone
			if err == nil && moved > 0 {
				_, err = t.exec(`DELETE FROM settings WHERE name > '` + expiredSetting + `' AND name < '` + expiredSetting + `~'`)
			}
		}
		if err != nil || moved == limit || next == ban {
			return moved == limit, err
		}
		_, err = t.exec(`UPDATE users SET ban = ?2 WHERE id = +?1`, id, next)
		return false, err
	})
}

// removeMessages deletes messages of somebody as DeleteMessage does, and puts what they held aside.
func removeMessages(t *tx, user chat.UserID, limit int, at time.Time) (int, error) {
	ids, err := column[chat.MessageID](context.Background(), t, `
		SELECT id
		FROM messages
		WHERE sender_id = +?1 AND deleted = 0 AND kind <> 'system'
		ORDER BY id
		LIMIT +?2`, user, limit)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	list := jsonIDs(ids)
	_, err = t.exec(`
		INSERT INTO removed_messages (message_id, user_id, content, client_id, mentions, reactions, removed_at, has_words)
		SELECT
			m.id,
			m.sender_id,
			m.content,
			m.client_id,
			CASE WHEN EXISTS (SELECT 1 FROM mentions n WHERE n.message_id = m.id) THEN (
				SELECT json_group_array(n.user_id)
				FROM mentions n
				WHERE n.message_id = m.id
			) END,
			CASE WHEN EXISTS (SELECT 1 FROM reactions r WHERE r.message_id = m.id) THEN (
				SELECT json_group_array(json_array(r.user_id, r.reaction, r.created_at) ORDER BY r.id)
				FROM reactions r
				WHERE r.message_id = m.id
			) END,
			?2,
			CASE WHEN m.kind IN ('text', 'image', 'file') THEN 1 ELSE 0 END
		FROM json_each(+?1) j
		CROSS JOIN messages m ON m.id = j.value`, list, millis(at))
	if err != nil {
		return 0, err
	}
	if err := weighKarma(t, user, list, -1); err != nil {
		return 0, err
	}
	for _, statement := range []string{
		`DELETE FROM reactions WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`,
		`DELETE FROM mentions WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`,
		`UPDATE uploads SET thread_id = NULL WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`, // out of the gallery
	} {
		if _, err := t.exec(statement, list); err != nil {
			return 0, err
		}
	}
	_, err = t.exec(`
		UPDATE messages
		SET content = ?2, client_id = NULL, deleted = 1, version = ?3 + named.key
		FROM json_each(+?1) named
		WHERE messages.id = named.value`, list, chat.DeletedContent, t.nextVersions(len(ids)))
	if err != nil {
		return 0, err
	}
	return len(ids), announceMoved(t, list)
}

// restoreMessages gives messages back what removeMessages put aside.
func restoreMessages(t *tx, user chat.UserID, limit int) (int, error) {
	ctx := context.Background()
	ids, err := column[chat.MessageID](ctx, t, `
		SELECT message_id
		FROM removed_messages
		WHERE user_id = +?1
		ORDER BY message_id
		LIMIT +?2`, user, limit)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	list := jsonIDs(ids)
	for _, statement := range []string{
		`
		INSERT INTO mentions (message_id, user_id, thread_id, seq)
		SELECT
			m.id,
			CAST(named.value AS INTEGER),
			m.thread_id,
			m.seq
		FROM json_each(+?1) j
		CROSS JOIN removed_messages r ON r.message_id = j.value
		CROSS JOIN json_each(r.mentions) named
		CROSS JOIN messages m ON m.id = r.message_id`,
		`
		INSERT INTO reactions (message_id, user_id, reaction, created_at)
		SELECT
			r.message_id,
			CAST(named.value ->> 0 AS INTEGER),
			named.value ->> 1,
			CAST(named.value ->> 2 AS INTEGER)
		FROM json_each(+?1) j
		CROSS JOIN removed_messages r ON r.message_id = j.value
		CROSS JOIN json_each(r.reactions) named
		ORDER BY r.message_id, named.key`,
		`
		UPDATE uploads
		SET thread_id = (SELECT m.thread_id FROM messages m WHERE m.id = uploads.message_id)
		WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`,
	} {
		if _, err := t.exec(statement, list); err != nil {
			return 0, err
		}
	}
	_, err = t.exec(`
		UPDATE messages
		SET content = r.content, client_id = r.client_id, deleted = 0, version = ?2 + named.key
		FROM json_each(+?1) named
		CROSS JOIN removed_messages r
		WHERE r.message_id = named.value AND messages.id = named.value`, list, t.nextVersions(len(ids)))
	if err != nil {
		return 0, err
	}
	if err := weighKarma(t, user, list, 1); err != nil {
		return 0, err
	}
	if _, err := t.exec(`DELETE FROM removed_messages WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`, list); err != nil {
		return 0, err
	}
	if err := addMissingWords(ctx, t, list); err != nil {
		return 0, err
	}
	return len(ids), announceMoved(t, list)
}

// weighKarma gives somebody the karma of their messages, sign times.
func weighKarma(t *tx, user chat.UserID, list idList, sign int) error {
	_, err := t.exec(`
		UPDATE users
		SET karma = karma + ?3 * (
			SELECT count(*)
			FROM json_each(+?2) j
			CROSS JOIN reactions r ON r.message_id = j.value
			WHERE r.user_id <> +?1
		)
		WHERE id = +?1`, user, list, sign)
	return err
}

// announceMoved has each thread follow its messages, and its readers learn of them.
func announceMoved(t *tx, list idList) error {
	moved := map[chat.ThreadID]*chat.MessagesChanged{}
	var order []chat.ThreadID
	err := each(context.Background(), t, func(row scanner) error {
		var thread chat.ThreadID
		var id chat.MessageID
		var version chat.Version
		err := row.Scan(&thread, &id, &version)
		e := moved[thread]
		if e == nil {
			e = &chat.MessagesChanged{ThreadID: thread}
			moved[thread], order = e, append(order, thread)
		}
		e.IDs, e.Version = append(e.IDs, id), max(e.Version, version)
		return err
	}, `
		SELECT
			m.thread_id,
			m.id,
			m.version
		FROM json_each(+?1) j
		CROSS JOIN messages m ON m.id = j.value
		ORDER BY j.key`, list)
	for _, thread := range order {
		if err == nil {
			_, err = t.exec(`
				UPDATE threads
				SET version = (SELECT max(m.version) FROM messages m WHERE m.thread_id = +?1)
				WHERE id = +?1`, thread)
		}
		t.announce(*moved[thread])
	}
	return err
}

// ForgetRemoved implements chat.PersonStore.
func (s *Store) ForgetRemoved(ctx context.Context, until time.Time, limit int) (more bool, err error) {
	return writeLong(ctx, s, "forget removed messages", func(t *tx) (bool, error) {
		ids, err := column[chat.MessageID](ctx, t, `
			SELECT message_id
			FROM removed_messages
			WHERE removed_at <= +?1
			ORDER BY removed_at
			LIMIT +?2`, millis(until), limit)
		if err != nil || len(ids) == 0 {
			return false, err
		}
		for _, id := range ids {
			if err := dropAttachments(ctx, t, id); err != nil {
				return false, err
			}
			if err := dropPreview(t, id, ""); err != nil {
				return false, err
			}
		}
		list := jsonIDs(ids)
		if err := dropWords(t, list); err != nil {
			return false, err
		}
		_, err = t.exec(`DELETE FROM removed_messages WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`, list)
		return len(ids) == limit, err
	})
}

// ForgetRemovedWords implements chat.PersonStore.
func (s *Store) ForgetRemovedWords(ctx context.Context, limit int) (more bool, err error) {
	return writeLong(ctx, s, "take the words of removed messages out of the search", func(t *tx) (bool, error) {
		ids, err := column[chat.MessageID](ctx, t, `
			SELECT message_id
			FROM removed_messages
			WHERE has_words = 1
			ORDER BY message_id
			LIMIT +?1`, limit)
		if err != nil || len(ids) == 0 {
			return false, err
		}
		list := jsonIDs(ids)
		if err := dropWords(t, list); err != nil {
			return false, err
		}
		_, err = t.exec(`UPDATE removed_messages SET has_words = 0 WHERE message_id IN (SELECT j.value FROM json_each(+?1) j)`, list)
		return len(ids) == limit, err
	})
}

// MessagesByID implements chat.MessageStore.
func (s *Store) MessagesByID(ctx context.Context, ids []chat.MessageID) (ms []chat.Message, err error) {
	err = s.snapshot(ctx, "read messages", func(q querier) error {
		ms, err = messages(ctx, q, nil, len(ids), selectMessages+`
			WHERE m.id IN (SELECT j.value FROM json_each(+?1) j)
			ORDER BY m.version`, jsonIDs(ids))
		return err
	})
	return ms, err
}
