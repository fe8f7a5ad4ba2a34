package store

import (
	"context"
	"slices"
	"strconv"

	"ribbit/app/chat"
)

// removalsSetting counts removals. Whoever removes bytes says so in the database before, and counts afterwards; both are committed. So
// whoever refers to bytes sees, in the transaction that does, whether they may have gone since it kept them.
const removalsSetting = "removals"

const removalsQuery = `coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE name = '` + removalsSetting + `'), 0)`

// Removals implements chat.UploadStore.
func (s *Store) Removals(ctx context.Context) (n chat.Removals, err error) {
	err = one(ctx, s.reading, `SELECT `+removalsQuery, nil, &n)
	return n, failed("count removals", err)
}

// areStillKept refuses to refer to blobs that were kept after a moment of the file store, and may be gone. Error: chat.ErrRemoved.
func areStillKept(t *tx, since chat.Removals, bs ...chat.Blob) error {
	if bs = slices.DeleteFunc(bs, func(b chat.Blob) bool { return b == "" }); len(bs) == 0 {
		return nil
	}
	var now chat.Removals
	var isGoing bool
	err := t.row(`
		SELECT
			`+removalsQuery+`,
			EXISTS (
				SELECT 1
				FROM json_each(+?1) j
				CROSS JOIN released r ON r.blob = j.value
				WHERE r.remover IS NOT NULL
			)`, []any{jsonTexts(bs)}, &now, &isGoing)
	if err == nil && (now != since || isGoing) {
		err = chat.ErrRemoved
	}
	return err
}

// Released implements chat.UploadStore.
func (s *Store) Released(ctx context.Context, limit int) (list []chat.Released, err error) {
	err = each(ctx, s.reading, func(row scanner) error {
		var r chat.Released
		err := row.Scan(&r.Blob, &r.Remover)
		list = append(list, r)
		return err
	}, `SELECT blob, coalesce(remover, '') FROM released ORDER BY blob LIMIT +?1`, limit)
	return list, failed("read what was released", err)
}

// TakeReleased implements chat.UploadStore.
func (s *Store) TakeReleased(ctx context.Context, bs []chat.Blob, remover string) ([]chat.Blob, error) {
	return write(ctx, s, "take what was released", func(t *tx) ([]chat.Blob, error) {
		list := jsonTexts(bs)
		_, err := t.exec(`
			DELETE FROM released
			WHERE blob IN (SELECT j.value FROM json_each(+?1) j) AND remover IS NULL AND (`+usesOf("released.blob")+`)`, list)
		if err != nil {
			return nil, err
		}
		_, err = t.exec(`
			UPDATE released
			SET remover = ?2
			WHERE blob IN (SELECT j.value FROM json_each(+?1) j) AND remover IS NULL`, list, remover)
		if err != nil {
			return nil, err
		}
		return column[chat.Blob](ctx, t, `
			SELECT r.blob
			FROM json_each(+?1) j
			CROSS JOIN released r ON r.blob = j.value
			WHERE r.remover = +?2`, list, remover)
	})
}

// ReturnReleased implements chat.UploadStore.
func (s *Store) ReturnReleased(ctx context.Context, bs []chat.Blob, remover string) error {
	_, err := write(ctx, s, "return what was released", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			UPDATE released
			SET remover = NULL
			WHERE blob IN (SELECT j.value FROM json_each(+?1) j) AND remover = +?2`, jsonTexts(bs), remover)
		return struct{}{}, err
	})
	return err
}

// Removed implements chat.UploadStore.
func (s *Store) Removed(ctx context.Context, bs []chat.Blob, remover string) error {
	_, err := write(ctx, s, "forget what was released", func(t *tx) (struct{}, error) {
		n, err := t.changed(`
			DELETE FROM released WHERE blob IN (SELECT j.value FROM json_each(+?1) j) AND remover = +?2`, jsonTexts(bs), remover)
		if err != nil || n == 0 {
			return struct{}{}, err
		}
		var counted int64
		if err := t.row(`SELECT `+removalsQuery, nil, &counted); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, setSetting(t, removalsSetting, strconv.FormatInt(counted+1, 10))
	})
	return err
}

// IsBlobUsed implements chat.UploadStore.
func (s *Store) IsBlobUsed(ctx context.Context, b chat.Blob) (is bool, err error) {
	is, err = isBlobUsed(ctx, s.reading, b)
	return is, failed("look whether a file is used", err)
}

func isBlobUsed(ctx context.Context, q querier, b chat.Blob) (is bool, err error) {
	err = one(ctx, q, `SELECT `+usesOf("+?1"), []any{b}, &is)
	return is, err
}

// usesOf is true of a blob that something refers to.
func usesOf(blob string) string {
	return `
			EXISTS (SELECT 1 FROM uploads WHERE file = ` + blob + `)
			OR EXISTS (SELECT 1 FROM uploads WHERE thumb = ` + blob + `)
			OR EXISTS (SELECT 1 FROM uploads WHERE small = ` + blob + `)
			OR EXISTS (SELECT 1 FROM stickers WHERE file = ` + blob + `)
			OR EXISTS (SELECT 1 FROM previews WHERE picture = ` + blob + `)
			OR EXISTS (SELECT 1 FROM users WHERE picture = ` + blob + `)
			OR EXISTS (SELECT 1 FROM settings WHERE name = 'logo' AND value = ` + blob + `)`
}

// Release implements chat.UploadStore.
func (s *Store) Release(ctx context.Context, bs []chat.Blob) error {
	_, err := write(ctx, s, "release files", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO released (blob)
			SELECT DISTINCT j.value FROM json_each(+?1) j WHERE j.value <> ''
			ON CONFLICT DO NOTHING`, jsonTexts(bs))
		return struct{}{}, err
	})
	return err
}
