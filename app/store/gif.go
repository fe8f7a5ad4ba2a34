package store

import (
	"context"

	"ribbit/app/chat"
)

// GIFs implements chat.GIFStore.
func (s *Store) GIFs(ctx context.Context, caller chat.UserID, limit int) (all []chat.GIF, err error) {
	err = each(ctx, s.reading, func(row scanner) error {
		var g chat.GIF
		var caption, before, behind string
		if err := row.Scan(append(attachmentFields(&g.Attachment), &g.Blob, &caption, &before, &behind)...); err != nil {
			return err
		}
		if !chat.IsSpoiler(caption) {
			g.Words = g.Name + " " + caption + " " + before + " " + behind
			all = append(all, g)
		}
		return nil
	}, `
		SELECT`+attachmentColumns+`,
			u.file,
			m.content,
			coalesce((SELECT b.content FROM messages b WHERE b.thread_id = m.thread_id AND b.seq = m.seq - 1 AND b.kind = 'text' AND b.deleted = 0), ''),
			coalesce((SELECT b.content FROM messages b WHERE b.thread_id = m.thread_id AND b.seq = m.seq + 1 AND b.kind = 'text' AND b.deleted = 0), '')
		FROM members me
		CROSS JOIN uploads u ON u.thread_id = me.thread_id AND u.animated = 1
		CROSS JOIN messages m ON m.id = u.message_id
		WHERE
			me.user_id = +?1
			AND me.request = 0
			AND u.state = 2
			AND u.thumb IS NOT NULL
			AND m.deleted = 0
			AND `+sentByNoneBlocked+`m.sender_id)
		ORDER BY u.message_id DESC
		LIMIT +?2`, caller, limit)
	return all, failed("look for what moves", err)
}

// CopyUpload implements chat.GIFStore.
func (s *Store) CopyUpload(ctx context.Context, from chat.UploadID, u chat.Upload, mostBytes int64) (chat.Upload, error) {
	return write(ctx, s, "copy upload", func(t *tx) (chat.Upload, error) {
		id := u.ID
		err := t.row(`
			SELECT`+attachmentColumns+`
			FROM uploads u
			CROSS JOIN messages m ON m.id = u.message_id
			CROSS JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?2
			WHERE u.id = +?1 AND u.state = 2 AND u.file IS NOT NULL AND m.deleted = 0`, []any{from, u.Owner}, attachmentFields(&u.Attachment)...)
		if err != nil {
			return u, orProblem(err, noUpload())
		}
		u.ID, u.State = id, chat.Ready
		if u.Length, err = roomFor(t, u.Owner, u.Size, mostBytes); err != nil {
			return u, err
		}
		_, err = t.exec(`
			INSERT INTO uploads (id, user_id, state, name, type, kind, size, width, height, duration, placeholder, animated, file, thumb, small,
				length, created_at, expires_at)
			SELECT ?2, ?3, state, name, type, kind, size, width, height, duration, placeholder, animated, file, thumb, small,
				size, ?4, ?5
			FROM uploads
			WHERE id = +?1`, from, u.ID, u.Owner, millis(u.CreatedAt), millis(u.ExpiresAt))
		return u, err
	})
}
