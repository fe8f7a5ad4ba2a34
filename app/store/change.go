package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// ThreadVersions implements chat.ChangeStore.
func (s *Store) ThreadVersions(ctx context.Context, ids []chat.ThreadID) ([]chat.ThreadVersion, error) {
	versions, err := threadVersions(ctx, s.reading, jsonIDs(ids), len(ids))
	return versions, failed("read versions", err)
}

// ThreadVersionsOf implements chat.ChangeStore.
func (s *Store) ThreadVersionsOf(ctx context.Context, user chat.UserID) ([]chat.ThreadVersion, error) {
	versions, err := readVersions(ctx, s.reading, nil, `
		SELECT
			t.id,
			t.version
		FROM members me
		CROSS JOIN threads t ON t.id = me.thread_id
		WHERE me.user_id = +?1`, user)
	return versions, failed("list threads", err)
}

func threadVersions(ctx context.Context, q querier, ids idList, expected int) ([]chat.ThreadVersion, error) {
	return readVersions(ctx, q, make([]chat.ThreadVersion, 0, expected), `
		SELECT
			t.id,
			t.version
		FROM json_each(+?1) j
		CROSS JOIN threads t ON t.id = j.value`, ids)
}

// readVersions reads threads with their versions behind those of a list.
func readVersions(ctx context.Context, q querier, versions []chat.ThreadVersion, query string, args ...any) ([]chat.ThreadVersion, error) {
	err := each(ctx, q, func(row scanner) error {
		var v chat.ThreadVersion
		err := row.Scan(&v.Thread, &v.Version)
		versions = append(versions, v)
		return err
	}, query, args...)
	return versions, err
}

// Changes implements chat.ChangeStore.
func (s *Store) Changes(ctx context.Context, since []chat.ThreadVersion, limit int) (ms []chat.Message, now []chat.ThreadVersion, err error) {
	threads, versions := make([]chat.ThreadID, len(since)), make([]chat.Version, len(since))
	for i, v := range since {
		threads[i], versions[i] = v.Thread, v.Version
	}
	err = s.snapshot(ctx, "read changes", func(q querier) error {
		now, err = threadVersions(ctx, q, jsonIDs(threads), len(since))
		if err != nil {
			return err
		}
		ms, err = messages(ctx, q, nil, 0, selectMessages+`
			WHERE m.id IN (
				SELECT c.id
				FROM json_each(+?1) j
				CROSS JOIN json_each(+?2) v ON v.key = j.key
				CROSS JOIN messages c ON c.thread_id = j.value AND c.version > v.value
			)
			ORDER BY m.version
			LIMIT +?3`, jsonIDs(threads), jsonIDs(versions), limit)
		return err
	})
	return ms, now, err
}

// MembersAmong implements chat.ChangeStore.
func (s *Store) MembersAmong(ctx context.Context, thread chat.ThreadID, users []chat.UserID) ([]chat.UserID, error) {
	members, err := column[chat.UserID](ctx, s.reading, `
		SELECT me.user_id
		FROM json_each(+?2) j
		CROSS JOIN members me ON me.thread_id = +?1 AND me.user_id = j.value`, thread, jsonIDs(users))
	return members, failed("look for members", err)
}

// ClaimDelivery implements chat.ChangeStore.
func (s *Store) ClaimDelivery(ctx context.Context, d chat.Delivery, until time.Time) (bool, error) {
	return write(ctx, s, "claim a delivery", func(t *tx) (bool, error) {
		claimed, err := t.changed(`UPDATE deliveries SET next_at = ?3 WHERE id = +?1 AND next_at = +?2`, d.ID, millis(d.NextAt), millis(until))
		return claimed == 1, err
	})
}
