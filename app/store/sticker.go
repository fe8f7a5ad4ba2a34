package store

import (
	"context"
	"encoding/json"

	"ribbit/app/chat"
)

// AddSticker implements chat.StickerStore.
func (s *Store) AddSticker(ctx context.Context, n chat.NewSticker) error {
	_, err := write(ctx, s, "add sticker", func(t *tx) (struct{}, error) {
		var a chat.Attachment
		var b chat.Blobs
		err := t.row(`
			SELECT`+attachmentColumns+`,
				coalesce(u.file, ''),
				coalesce(u.thumb, ''),
				coalesce(u.small, '')
			FROM uploads u
			WHERE u.id = +?1 AND u.user_id = +?2 AND u.message_id IS NULL`,
			[]any{n.Upload, n.By}, append(attachmentFields(&a), &b.File, &b.Thumb, &b.Small)...)
		if err != nil {
			return struct{}{}, orProblem(err, chat.NoStickerUpload())
		}
		file, err := chat.StickerBlob(a, b)
		if err != nil {
			return struct{}{}, err
		}
		var count int
		if err := t.row(`SELECT count(*) FROM stickers`, nil, &count); err != nil {
			return struct{}{}, err
		}
		if count >= chat.MaxStickers {
			return struct{}{}, chat.NewProblem(chat.Conflict, "too-many-stickers", "n", count)
		}
		_, err = t.exec(`
			INSERT INTO stickers (name, words, user_id, file, created_at)
			VALUES (?1, ?2, ?3, ?4, ?5)`, n.Name, jsonTexts(n.Words), n.By, file, millis(n.At))
		if isRefused(err, thereAlready) {
			return struct{}{}, chat.StickerTaken()
		}
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, dropUploads(t, []chat.UploadID{n.Upload})
	})
	return err
}

// stickerColumns are read by scanSticker.
const stickerColumns = `
	stickers.name,
	stickers.words,
	stickers.user_id,
	stickers.file`

func scanSticker(row scanner) (e chat.StickerEntry, b chat.Blob, err error) {
	var words []byte
	if err = row.Scan(&e.Name, &words, &e.By, &b); err == nil {
		err = json.Unmarshal(words, &e.Words)
	}
	e.Origin = chat.AddedSticker
	return e, b, err
}

// AddedSticker implements chat.StickerStore.
func (s *Store) AddedSticker(ctx context.Context, name string) (e chat.StickerEntry, b chat.Blob, err error) {
	isThere := false
	err = each(ctx, s.reading, func(row scanner) error {
		isThere = true
		e, b, err = scanSticker(row)
		return err
	}, `SELECT`+stickerColumns+` FROM stickers WHERE name = +?1`, name)
	if err == nil && !isThere {
		err = chat.NoSuchSticker()
	}
	return e, b, failed("read sticker", err)
}

// AddedStickers implements chat.StickerStore.
func (s *Store) AddedStickers(ctx context.Context) (list []chat.StickerEntry, err error) {
	err = each(ctx, s.reading, func(row scanner) error {
		e, _, err := scanSticker(row)
		list = append(list, e)
		return err
	}, `SELECT`+stickerColumns+` FROM stickers ORDER BY name`)
	return list, failed("list stickers", err)
}

// RemoveSticker implements chat.StickerStore.
func (s *Store) RemoveSticker(ctx context.Context, name string) error {
	_, err := write(ctx, s, "remove sticker", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO released (blob)
			SELECT s.file FROM stickers s WHERE s.name = +?1
			ON CONFLICT DO NOTHING`, name)
		if err != nil {
			return struct{}{}, err
		}
		n, err := t.changed(`DELETE FROM stickers WHERE name = +?1`, name)
		if err == nil && n == 0 {
			err = chat.NoSuchSticker()
		}
		return struct{}{}, err
	})
	return err
}
