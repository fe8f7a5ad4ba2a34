package store

import (
	"context"
	"strings"
	"time"

	"ribbit/app/chat"
)

// KnownPreview implements chat.PreviewStore.
func (s *Store) KnownPreview(ctx context.Context, url string, after time.Time) (p chat.LinkPreview, err error) {
	p.URL = url
	err = one(ctx, s.reading, `
		SELECT title, about, coalesce(picture, '')
		FROM previews
		WHERE url = +?1 AND created_at > +?2
		ORDER BY created_at DESC
		LIMIT 1`, []any{url, millis(after)}, &p.Title, &p.About, &p.Picture)
	return p, failed("look for a preview", orProblem(err, chat.NewProblem(chat.NotFound, "no-such-picture")))
}

// SetPreview implements chat.PreviewStore.
func (s *Store) SetPreview(ctx context.Context, id chat.MessageID, p chat.LinkPreview, since chat.Removals, at time.Time) error {
	_, err := write(ctx, s, "set preview", func(t *tx) (struct{}, error) {
		if err := areStillKept(t, since, p.Picture); err != nil {
			return struct{}{}, err
		}
		var f chat.MessageFacts
		var content string
		err := t.row(`SELECT thread_id, content FROM messages WHERE id = +?1 AND deleted = 0`, []any{id}, &f.Thread, &content)
		if err != nil || chat.FirstLink(content) != p.URL {
			return struct{}{}, orNothing(err)
		}
		_, err = t.exec(`
			INSERT INTO previews (message_id, url, title, about, picture, created_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6)
			ON CONFLICT DO NOTHING`, id, p.URL, p.Title, p.About, orNull(p.Picture), millis(at))
		if err != nil {
			return struct{}{}, err
		}
		_, err = changeMessage(ctx, t, f, id)
		return struct{}{}, err
	})
	return err
}

// dropPreview takes a message's preview away unless it is of a page that the message still links to first.
func dropPreview(t *tx, id chat.MessageID, content string) error {
	url := chat.FirstLink(content)
	_, err := t.exec(`
		INSERT INTO released (blob)
		SELECT picture FROM previews WHERE message_id = +?1 AND url <> +?2 AND picture IS NOT NULL
		ON CONFLICT DO NOTHING`, id, url)
	if err != nil {
		return err
	}
	_, err = t.exec(`DELETE FROM previews WHERE message_id = +?1 AND url <> +?2`, id, url)
	return err
}

// PreviewPicture implements chat.PreviewStore.
func (s *Store) PreviewPicture(ctx context.Context, caller chat.UserID, id chat.MessageID) (b chat.Blob, err error) {
	err = one(ctx, s.reading, `
		SELECT p.picture
		FROM previews p
		CROSS JOIN messages m ON m.id = p.message_id
		CROSS JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?2
		WHERE p.message_id = +?1 AND p.picture IS NOT NULL AND m.deleted = 0`, []any{id, caller}, &b)
	return b, failed("look for a preview's picture", orProblem(err, chat.NewProblem(chat.NotFound, "no-such-picture")))
}

// previewsOf asks for what the pages say that messages link to, while the owner wants that, where there are such.
func previewsOf(ms []chat.Message) []question {
	ids, linking := those(ms, func(m *chat.Message) bool {
		return m.Kind == chat.Text && !m.Deleted && strings.Contains(m.Content, "://")
	})
	if len(ids) == 0 {
		return nil
	}
	on := chat.PreviewSwitch.Default()
	return []question{switchOf(chat.PreviewSwitch, &on), {row: func(row scanner) error {
		var id chat.MessageID
		p := new(chat.LinkPreview)
		err := row.Scan(&id, &p.URL, &p.Title, &p.About, &p.Picture)
		for _, m := range linking[id] {
			if on {
				m.Link = p
			}
		}
		return err
	}, query: `
		SELECT p.message_id, p.url, p.title, p.about, coalesce(p.picture, '')
		FROM json_each(+?1) j
		CROSS JOIN previews p ON p.message_id = j.value`, args: []any{jsonIDs(ids)}}}
}
