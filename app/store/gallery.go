package store

import (
	"context"
	"math"
	"slices"
	"time"

	"ribbit/app/chat"
)

// shelved is what stands on a shelf of a gallery, by uploads.shown_as. Links are found by the index of the search.
var shelved = map[chat.Shelf][]string{
	chat.PictureShelf: {"image", "video"},
	chat.FileShelf:    {"file", "audio"},
	chat.VoiceShelf:   {"voice"},
}

// Gallery implements chat.Store.
func (s *Store) Gallery(ctx context.Context, p chat.GalleryPage) (g chat.Gallery, err error) {
	err = s.snapshot(ctx, "read gallery", func(r querier) error {
		var isMember bool
		err := one(ctx, r, `SELECT 1 FROM members WHERE thread_id = +?1 AND user_id = +?2`, []any{p.Thread, p.Caller}, &isMember)
		if err != nil {
			return orProblem(err, chat.NoSuchThread())
		}
		g.Counts = make(map[chat.Shelf]int, len(chat.Shelves))
		for _, shelf := range chat.Shelves {
			if g.Counts[shelf], err = countShelf(ctx, r, p, shelf, 0, math.MaxInt64); err != nil {
				return err
			}
		}
		ids, err := shelfPage(ctx, r, p)
		if err != nil {
			return err
		}
		if g.HasMore = len(ids) > p.Limit; g.HasMore {
			ids = ids[:p.Limit]
		}
		ms, err := messages(ctx, r, nil, len(ids), selectMessages+`
			JOIN json_each(+?1) j ON j.value = m.id
			ORDER BY m.id DESC`, jsonIDs(ids))
		if err != nil {
			return err
		}
		g.Months, err = monthsOf(ctx, r, p, ms)
		return err
	})
	return g, err
}

// sentByNoneBlocked leaves out what those sent whom the caller blocked.
const sentByNoneBlocked = `NOT EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = +?1 AND b.user_id = `

// shelfPage lists the messages of a page and one more, newest first.
func shelfPage(ctx context.Context, r querier, p chat.GalleryPage) (ids []chat.MessageID, err error) {
	before := p.Before
	if before == 0 {
		before = math.MaxInt64
	}
	if p.Shelf == chat.LinkShelf {
		return column[chat.MessageID](ctx, r, `
			SELECT m.id
			FROM (SELECT docid FROM search WHERE words MATCH +?2 AND docid < +?3 ORDER BY docid DESC) found
			CROSS JOIN messages m ON m.id = found.docid
			WHERE m.deleted = 0 AND `+sentByNoneBlocked+`m.sender_id)
			ORDER BY found.docid DESC
			LIMIT +?4`, p.Caller, linksOf(p.Thread), before, p.Limit+1)
	}
	for _, shownAs := range shelved[p.Shelf] {
		some, err := column[chat.MessageID](ctx, r, `
			SELECT DISTINCT u.message_id
			FROM uploads u
			WHERE u.thread_id = +?2 AND u.shown_as = +?3 AND u.message_id < +?4 AND u.state = 2 AND `+sentByNoneBlocked+`u.user_id)
			ORDER BY u.message_id DESC
			LIMIT +?5`, p.Caller, p.Thread, shownAs, before, p.Limit+1)
		if err != nil {
			return nil, err
		}
		ids = append(ids, some...)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	slices.Reverse(ids)
	return ids[:min(len(ids), p.Limit+1)], nil
}

// countShelf counts what is on a shelf of messages with ids from low up to, but without, high; not beyond what is shown.
func countShelf(ctx context.Context, r querier, p chat.GalleryPage, shelf chat.Shelf, low, high chat.MessageID) (n int, err error) {
	if shelf == chat.LinkShelf {
		err = one(ctx, r, `
			SELECT count(*)
			FROM (
				SELECT 1
				FROM (SELECT docid FROM search WHERE words MATCH +?2 AND docid >= +?3 AND docid < +?4 ORDER BY docid DESC) found
				CROSS JOIN messages m ON m.id = found.docid
				WHERE m.deleted = 0 AND `+sentByNoneBlocked+`m.sender_id)
				LIMIT +?5
			) found`, []any{p.Caller, linksOf(p.Thread), low, high, chat.MaxGalleryCount + 1}, &n)
		return n, err
	}
	for _, shownAs := range shelved[shelf] {
		var some int
		err := one(ctx, r, `
			SELECT count(*)
			FROM (
				SELECT 1
				FROM uploads u
				WHERE u.thread_id = +?2 AND u.shown_as = +?3 AND u.message_id >= +?4 AND u.message_id < +?5 AND u.state = 2
					AND `+sentByNoneBlocked+`u.user_id)
				LIMIT +?6
			) found`, []any{p.Caller, p.Thread, shownAs, low, high, chat.MaxGalleryCount + 1}, &some)
		if err != nil {
			return 0, err
		}
		n += some
	}
	return n, nil
}

// linksOf is what the index of the search is asked for by the messages of a thread that have links.
func linksOf(thread chat.ThreadID) soughtWords {
	return soughtWords{phrasesOf(chat.Search{Link: true}), []chat.ThreadID{thread}}
}

// monthsOf sorts messages, newest first, into the months of their reader.
func monthsOf(ctx context.Context, r querier, p chat.GalleryPage, ms []chat.Message) (months []chat.GalleryMonth, err error) {
	zone := p.Zone
	if zone == nil {
		zone = time.UTC
	}
	for _, m := range ms {
		m.Attachments = slices.DeleteFunc(m.Attachments, func(a chat.Attachment) bool { return !a.Ready || !stands(a, p.Shelf) })
		at := m.CreatedAt.In(zone)
		begin := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, zone)
		if n := len(months); n == 0 || !months[n-1].Begin.Equal(begin) {
			months = append(months, chat.GalleryMonth{Begin: begin})
		}
		of := &months[len(months)-1]
		of.Messages = append(of.Messages, m)
	}
	for i := range months {
		of := &months[i]
		low, err := firstSince(ctx, r, of.Begin)
		if err != nil {
			return nil, err
		}
		high, err := firstSince(ctx, r, of.Begin.AddDate(0, 1, 0))
		if err != nil {
			return nil, err
		}
		if of.Count, err = countShelf(ctx, r, p, p.Shelf, low, high); err != nil {
			return nil, err
		}
	}
	return months, nil
}

// stands reports whether a file stands on a shelf.
func stands(a chat.Attachment, shelf chat.Shelf) bool {
	shownAs := string(a.Kind)
	if a.IsVoice() {
		shownAs = "voice"
	}
	return slices.Contains(shelved[shelf], shownAs)
}
