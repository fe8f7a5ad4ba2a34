package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"ribbit/app/chat"
)

// attachmentColumns are read by attachmentFields.
const attachmentColumns = `
	u.id,
	u.name,
	u.type,
	u.size,
	u.kind,
	u.width,
	u.height,
	u.duration,
	u.placeholder,
	u.animated,
	u.thumb IS NOT NULL,
	u.state = 2`

func attachmentFields(a *chat.Attachment) []any {
	return []any{
		&a.ID, &a.Name, &a.Type, &a.Size, &a.Kind, &a.Width, &a.Height,
		durationColumn{&a.Duration},
		&a.Placeholder, &a.Animated, &a.Thumb, &a.Ready,
	}
}

// uploadColumns are read by uploadFields.
const uploadColumns = attachmentColumns + `,
	u.user_id,
	u.state,
	coalesce(u.message_id, 0),
	u.length,
	u.created_at,
	u.expires_at`

func uploadFields(u *chat.Upload) []any {
	return append(attachmentFields(&u.Attachment), &u.Owner, &u.State, &u.Message, &u.Length,
		timeColumn{&u.CreatedAt},
		timeColumn{&u.ExpiresAt})
}

// AddUpload implements chat.UploadStore.
func (s *Store) AddUpload(ctx context.Context, u chat.Upload, mostBytes int64) (chat.Upload, error) {
	return write(ctx, s, "add upload", func(t *tx) (chat.Upload, error) {
		var err error
		if u.Length, err = roomFor(t, u.Owner, u.Length, mostBytes); err != nil {
			return u, err
		}
		_, err = t.exec(`
			INSERT INTO uploads (id, user_id, state, name, type, kind, size, length, created_at, expires_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`,
			u.ID, u.Owner, u.State, u.Name, u.Type, u.Kind, u.Size, u.Length, millis(u.CreatedAt), millis(u.ExpiresAt))
		return u, err
	})
}

// roomFor asks the rules whether somebody may begin an upload of a length, and answers that. Problem: Conflict.
func roomFor(t *tx, owner chat.UserID, length, mostBytes int64) (int64, error) {
	var open int
	var has int64
	err := t.row(`SELECT count(*) FROM uploads WHERE user_id = +?1 AND message_id IS NULL`, []any{owner}, &open)
	if err == nil {
		err = chat.MayUpload(open)
	}
	if err == nil {
		err = t.row(`SELECT coalesce(sum(max(size, abs(length))), 0) FROM uploads WHERE user_id = +?1`, []any{owner}, &has)
	}
	if err != nil {
		return 0, err
	}
	return chat.RoomFor(length, has, mostBytes)
}

// Upload implements chat.UploadStore.
func (s *Store) Upload(ctx context.Context, caller chat.UserID, id chat.UploadID) (u chat.Upload, err error) {
	err = one(ctx, s.reading, `
		SELECT`+uploadColumns+`
		FROM uploads u
		WHERE u.id = +?1 AND u.user_id = +?2 AND u.message_id IS NULL`, []any{id, caller}, uploadFields(&u)...)
	return u, failed("read upload", orProblem(err, noUpload()))
}

// SetReceived implements chat.UploadStore.
func (s *Store) SetReceived(ctx context.Context, a chat.Attachment, length int64, asItCame chat.Blob, since chat.Removals) error {
	_, err := write(ctx, s, "receive upload", func(t *tx) (struct{}, error) {
		if err := areStillKept(t, since, asItCame); err != nil {
			return struct{}{}, err
		}
		_, err := t.exec(`
			UPDATE uploads
			SET state = 1, type = ?2, size = ?3, kind = ?4, width = ?5, height = ?6, length = ?7, file = ?8
			WHERE id = +?1 AND state = 0`, a.ID, a.Type, a.Size, a.Kind, a.Width, a.Height, length, orNull(asItCame))
		return struct{}{}, err
	})
	return err
}

// SetReady implements chat.UploadStore.
func (s *Store) SetReady(ctx context.Context, a chat.Attachment, b chat.Blobs, since chat.Removals) (isThere bool, err error) {
	return write(ctx, s, "keep upload", func(t *tx) (bool, error) {
		if err := areStillKept(t, since, b.All()...); err != nil {
			return false, err
		}
		// A backup that was restored has the file as it came, and so have servers that share a bucket.
		_, err := t.exec(`
			INSERT INTO released (blob)
			SELECT file FROM uploads WHERE id = +?1 AND state < 2 AND file IS NOT NULL
			ON CONFLICT DO NOTHING`, a.ID)
		if err != nil {
			return false, err
		}
		n, err := t.changed(`
			UPDATE uploads
			SET state = 2, type = ?2, size = ?3, kind = ?4, width = ?5, height = ?6, duration = ?7, placeholder = ?8, animated = ?9,
				file = ?10, thumb = ?11, small = ?12, name = ?13
			WHERE id = +?1 AND state < 2`,
			a.ID, a.Type, a.Size, a.Kind, a.Width, a.Height, a.Duration.Milliseconds(), a.Placeholder, a.Animated,
			orNull(b.File), orNull(b.Thumb), orNull(b.Small), a.Name)
		if err != nil || n == 0 {
			return false, err
		}
		return true, changeCarrier(ctx, t, a.ID)
	})
}

// changeCarrier has the message that carries an upload, if any, follow what became of it.
func changeCarrier(ctx context.Context, t *tx, id chat.UploadID) error {
	var f chat.MessageFacts
	var m chat.MessageID
	err := t.row(`
		SELECT m.id, m.thread_id
		FROM uploads u
		CROSS JOIN messages m ON m.id = u.message_id
		WHERE u.id = +?1 AND m.deleted = 0`, []any{id}, &m, &f.Thread)
	if err != nil {
		return orNothing(err)
	}
	_, err = t.exec(`
		UPDATE messages
		SET kind = iif(EXISTS (SELECT 1 FROM uploads u WHERE u.message_id = +?1 AND u.kind <> 'image'), 'file', 'image')
		WHERE id = +?1`, m)
	if err != nil {
		return err
	}
	changed, err := changeMessage(ctx, t, f, m)
	if err != nil {
		return err
	}
	return addWords(t, changed) // a trigger took them out with the old kind
}

// orNothing takes "no rows" for no error.
func orNothing(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	return err
}

// DropUpload implements chat.UploadStore.
func (s *Store) DropUpload(ctx context.Context, caller chat.UserID, id chat.UploadID) error {
	_, err := write(ctx, s, "drop upload", func(t *tx) (struct{}, error) {
		var isThere bool
		err := t.row(`SELECT 1 FROM uploads WHERE id = +?1 AND user_id = +?2 AND message_id IS NULL`, []any{id, caller}, &isThere)
		if err != nil {
			return struct{}{}, orProblem(err, noUpload())
		}
		return struct{}{}, dropUploads(t, []chat.UploadID{id})
	})
	return err
}

// DropExpired implements chat.UploadStore.
func (s *Store) DropExpired(ctx context.Context, now time.Time) ([]chat.UploadID, error) {
	const most = 500 // at a time
	return write(ctx, s, "drop old uploads", func(t *tx) ([]chat.UploadID, error) {
		ids, err := column[chat.UploadID](ctx, t, `
			SELECT id FROM uploads WHERE message_id IS NULL AND expires_at <= +?1 ORDER BY expires_at LIMIT +?2`, millis(now), most)
		if err != nil || len(ids) == 0 {
			return nil, err
		}
		return ids, dropUploads(t, ids)
	})
}

// dropUploads removes uploads and releases their bytes.
func dropUploads(t *tx, ids []chat.UploadID) error {
	list := jsonTexts(ids)
	for _, blobs := range []string{"file", "thumb", "small"} {
		_, err := t.exec(`
			INSERT INTO released (blob)
			SELECT u.`+blobs+`
			FROM json_each(+?1) j
			CROSS JOIN uploads u ON u.id = j.value
			WHERE u.`+blobs+` IS NOT NULL
			ON CONFLICT DO NOTHING`, list)
		if err != nil {
			return err
		}
	}
	_, err := t.exec(`DELETE FROM uploads WHERE id IN (SELECT j.value FROM json_each(+?1) j)`, list)
	return err
}

// dropAttachments removes what a message carries.
func dropAttachments(ctx context.Context, t *tx, id chat.MessageID) error {
	ids, err := column[chat.UploadID](ctx, t, `SELECT id FROM uploads WHERE message_id = +?1`, id)
	if err != nil || len(ids) == 0 {
		return err
	}
	return dropUploads(t, ids)
}

// UploadsIn implements chat.UploadStore.
func (s *Store) UploadsIn(ctx context.Context, state chat.UploadState, limit int) (us []chat.Upload, err error) {
	err = each(ctx, s.reading, func(row scanner) error {
		var u chat.Upload
		err := row.Scan(uploadFields(&u)...)
		us = append(us, u)
		return err
	}, `SELECT`+uploadColumns+` FROM uploads u WHERE u.state < 2 AND u.state = +?1 ORDER BY u.created_at LIMIT +?2`, state, limit)
	return us, failed("read unfinished uploads", err)
}

// KeptFile implements chat.UploadStore.
func (s *Store) KeptFile(ctx context.Context, caller chat.UserID, id chat.UploadID) (k chat.KeptFile, err error) {
	err = one(ctx, s.reading, `
		SELECT`+attachmentColumns+`,
			coalesce(u.file, ''),
			coalesce(u.thumb, ''),
			coalesce(u.small, '')
		FROM uploads u
		LEFT JOIN messages m ON m.id = u.message_id
		LEFT JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?2
		WHERE u.id = +?1 AND iif(u.message_id IS NULL, u.user_id = +?2, m.deleted = 0 AND (me.user_id IS NOT NULL OR EXISTS (
			SELECT 1
			FROM reports r
			CROSS JOIN report_readers s ON s.report_id = r.id AND s.user_id = +?2
			CROSS JOIN users a ON a.id = s.user_id
			WHERE r.message_id = m.id AND r.resolved_at IS NULL AND a.admin = 1
		)))`,
		[]any{id, caller}, append(attachmentFields(&k.Attachment), &k.File, &k.Blobs.Thumb, &k.Small)...)
	return k, failed("look for a file", orProblem(err, noUpload()))
}

// UnfinishedUploads implements chat.UploadStore.
func (s *Store) UnfinishedUploads(ctx context.Context, ids []chat.UploadID) (map[chat.UploadID]bool, error) {
	found, err := column[chat.UploadID](ctx, s.reading, `
		SELECT u.id FROM json_each(+?1) j CROSS JOIN uploads u ON u.id = j.value WHERE u.state < 2`, jsonTexts(ids))
	has := make(map[chat.UploadID]bool, len(found))
	for _, id := range found {
		has[id] = true
	}
	return has, failed("look for uploads", err)
}

// attachable reads the uploads that a draft is to carry, in its order, and refuses it unless all can be sent.
// Problem: Invalid (attachments).
func attachable(ctx context.Context, t *tx, d chat.Draft) ([]chat.Attachment, error) {
	if len(d.Attachments) == 0 {
		return nil, nil
	}
	as := make([]chat.Attachment, 0, len(d.Attachments))
	err := each(ctx, t, func(row scanner) error {
		var a chat.Attachment
		err := row.Scan(attachmentFields(&a)...)
		as = append(as, a)
		return err
	}, `
		SELECT`+attachmentColumns+`
		FROM json_each(+?1) j
		CROSS JOIN uploads u ON u.id = j.value
		WHERE u.user_id = +?2 AND u.message_id IS NULL AND u.state > 0
		ORDER BY j.key`, jsonTexts(d.Attachments), d.Sender)
	if err == nil && len(as) != len(d.Attachments) {
		err = chat.NoSuchUpload()
	}
	return as, err
}

// attach gives a message the uploads of its draft.
func attach(t *tx, m chat.Message) error {
	for i, a := range m.Attachments {
		if _, err := t.exec(`UPDATE uploads SET message_id = ?2, place = ?3, thread_id = ?4 WHERE id = +?1`, a.ID, m.ID, i, m.ThreadID); err != nil {
			return err
		}
	}
	return nil
}

// addAttachments fills in what messages, and those that they quote, carry.
func addAttachments(ctx context.Context, q querier, ms []chat.Message) error {
	return ask(ctx, q, attachmentsOf(ms)...)
}

// attachmentsOf asks for what messages, and those that they quote, carry, where there are such.
func attachmentsOf(ms []chat.Message) []question {
	carriers := map[chat.MessageID][]*[]chat.Attachment{}
	for i := range ms {
		m := &ms[i]
		if carries(m.Kind, m.Deleted) {
			carriers[m.ID] = append(carriers[m.ID], &m.Attachments)
		}
		if m.Quote != nil && carries(m.Quote.Kind, m.Quote.Deleted) {
			carriers[m.Quote.ID] = append(carriers[m.Quote.ID], &m.Quote.Attachments)
		}
	}
	if len(carriers) == 0 {
		return nil
	}
	ids := make([]chat.MessageID, 0, len(carriers))
	for id := range carriers {
		ids = append(ids, id)
	}
	return []question{{row: func(row scanner) error {
		var id chat.MessageID
		var a chat.Attachment
		err := row.Scan(append([]any{&id}, attachmentFields(&a)...)...)
		for _, of := range carriers[id] {
			*of = append(*of, a)
		}
		return err
	}, query: `
		SELECT u.message_id,` + attachmentColumns + `
		FROM json_each(+?1) j
		CROSS JOIN uploads u ON u.message_id = j.value
		ORDER BY u.message_id, u.place`, args: []any{jsonIDs(ids)}}}
}

func carries(kind chat.MessageKind, isDeleted bool) bool {
	return !isDeleted && (kind == chat.Image || kind == chat.File)
}

// durationColumn scans milliseconds.
type durationColumn struct{ to *time.Duration }

// Scan implements sql.Scanner.
func (c durationColumn) Scan(value any) error {
	n, ok := value.(int64)
	if !ok {
		return errors.New("a duration is stored as a number of milliseconds")
	}
	*c.to = time.Duration(n) * time.Millisecond
	return nil
}

func noUpload() *chat.Problem { return chat.NewProblem(chat.NotFound, "no-such-file") }
