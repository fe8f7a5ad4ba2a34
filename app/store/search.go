package store

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"ribbit/app/chat"
)

const (
	// A thread of up to so many messages is searched through itself: its newest hundred are read in a third of the time that it
	// takes to look a word up in the index.
	shortThread = 100
	// How many longer threads are looked up at once, those of the newest messages first.
	threadsAtOnce = 64
)

// span is where a search looks: the messages with ids from low up to, but without, high, written within a time.
type span struct {
	low, high    chat.MessageID
	since, until int64 // milliseconds
}

// Search implements chat.Store.
func (s *Store) Search(ctx context.Context, q chat.Search) (ms []chat.Message, hasMore bool, err error) {
	err = s.snapshot(ctx, "search", func(r querier) error {
		in, err := spanOf(ctx, r, q)
		if err != nil || in.low >= in.high {
			return err
		}
		if len(q.Terms) > 0 || q.From != 0 || q.Link {
			ms, err = matched(ctx, r, q, in, s.engine.shortThread())
		} else {
			ms, err = browsed(ctx, r, q, in)
		}
		return err
	})
	if hasMore = len(ms) > q.Limit; hasMore {
		ms = ms[:q.Limit]
	}
	return ms, hasMore, err
}

// matched searches by words; who wrote a message and whether it has a link are words as well. It looks at the caller's threads
// and at no other's words, so that what it costs tells nothing of them.
func matched(ctx context.Context, r querier, q chat.Search, in span, mostShort chat.Seq) (ms []chat.Message, err error) {
	short, long, err := searched(ctx, r, q, in, mostShort)
	if err != nil {
		return nil, err
	}
	if len(short) > 0 {
		if ms, err = scanned(ctx, r, q, short, in); err != nil {
			return nil, err
		}
	}
	for len(long) > 0 {
		if len(ms) > q.Limit {
			if in.low = ms[q.Limit].ID; in.low > long[0].newest {
				break // the others have older messages only
			}
		}
		now := long[:min(len(long), threadsAtOnce)]
		long = long[len(now):]
		found, err := indexed(ctx, r, q, now, in)
		if err != nil {
			return nil, err
		}
		ms = newest(append(ms, found...), q.Limit+1)
	}
	return ms, nil
}

// newest are the first limit messages, newest first.
func newest(ms []chat.Message, limit int) []chat.Message {
	slices.SortFunc(ms, func(a, b chat.Message) int { return cmp.Compare(b.ID, a.ID) })
	return ms[:min(len(ms), limit)]
}

// searchedThread is one that a search looks at.
type searchedThread struct {
	id     chat.ThreadID
	newest chat.MessageID // of those that the search may find
}

// searched lists where a search looks: the caller's threads with messages in its span, short and long ones, that of the newest
// message first.
func searched(ctx context.Context, r querier, q chat.Search, in span, mostShort chat.Seq) (short []chat.ThreadID, long []searchedThread, err error) {
	err = each(ctx, r, func(row scanner) error {
		var t searchedThread
		var length chat.Seq
		err := row.Scan(&t.id, &t.newest, &length)
		switch {
		case t.newest < in.low:
		case length <= mostShort:
			short = append(short, t.id)
		default:
			long = append(long, t)
		}
		return err
	}, `
		SELECT
			me.thread_id,
			coalesce((
				SELECT m.id
				FROM messages m
				WHERE m.thread_id = me.thread_id AND m.id < +?3
				ORDER BY m.id DESC
				LIMIT 1
			), -1),
			t.last_seq
		FROM members me
		CROSS JOIN threads t ON t.id = me.thread_id
		WHERE me.user_id = +?1 AND (me.thread_id = +?2 OR +?2 = 0 AND me.request <> 2) AND me.thread_id <> +?4`, q.Caller, q.Thread, in.high, q.Except)
	slices.SortFunc(long, func(a, b searchedThread) int { return cmp.Compare(b.newest, a.newest) })
	return short, long, err
}

// mayFind is what a message that has the words has to be besides; its parameters are those of findable.
const mayFind = `
			m.deleted = 0
			AND m.created_at >= +?4 AND m.created_at < +?5
			AND (+?6 = 1 OR NOT EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = +?1 AND b.user_id = m.sender_id))`

func findable(q chat.Search, in span) []any {
	seesBlocked := q.Thread != 0 || q.From != 0
	return []any{q.Caller, in.low, in.high, in.since, in.until, seesBlocked, q.Limit + 1}
}

// indexed reads a page of what the index finds in threads.
func indexed(ctx context.Context, r querier, q chat.Search, threads []searchedThread, in span) ([]chat.Message, error) {
	sought := soughtWords{phrases: phrasesOf(q)}
	for _, t := range threads {
		sought.threads = append(sought.threads, t.id)
	}
	return messages(ctx, r, nil, 0, `
		SELECT`+messageColumns+`
		FROM (SELECT docid FROM search WHERE words MATCH +?8 AND docid < +?3 AND docid >= +?2 ORDER BY docid DESC) found
		CROSS JOIN messages m ON m.id = found.docid`+messageJoins+`
		WHERE`+mayFind+`
		ORDER BY found.docid DESC
		LIMIT +?7`, append(findable(q, in), sought)...)
}

// scanned reads a page of what is found by looking at the words of each message of threads.
func scanned(ctx context.Context, r querier, q chat.Search, threads []chat.ThreadID, in span) ([]chat.Message, error) {
	args := append(findable(q, in), jsonIDs(threads))
	var has strings.Builder
	for _, p := range phrasesOf(q) {
		args = append(args, p.pattern())
		fmt.Fprintf(&has, `
			AND instr(s.words, replace(+?%d, '%c', m.thread_id))`, len(args), thatThread)
	}
	return messages(ctx, r, nil, 0, `
		SELECT`+messageColumns+`
		FROM json_each(+?8) j
		CROSS JOIN messages m ON m.thread_id = j.value AND m.id >= +?2 AND m.id < +?3
		CROSS JOIN search s ON s.docid = m.id`+messageJoins+`
		WHERE`+mayFind+has.String()+`
		ORDER BY m.id DESC
		LIMIT +?7`, args...)
}

// carriedAs is what an upload, u, is that a filter finds.
var carriedAs = map[chat.FileFilter]string{
	chat.HasImage: `u.shown_as = 'image'`,
	chat.HasFile:  `u.shown_as <> 'image'`,
	chat.HasVideo: `u.shown_as = 'video'`,
	chat.HasAudio: `u.kind = 'audio'`,
	chat.HasVoice: `u.shown_as = 'voice'`,
}

// browsed reads a page of what needs no word: of each of the caller's threads its newest that fit, and of those the newest.
// What that costs grows with the threads, not with the messages.
func browsed(ctx context.Context, r querier, q chat.Search, in span) ([]chat.Message, error) {
	kinds := `(x.kind = 'text' OR x.kind IN ('image', 'file'))`
	if q.Files != "" {
		kinds = `x.kind IN ('image', 'file') AND EXISTS (SELECT 1 FROM uploads u WHERE u.message_id = x.id AND ` + carriedAs[q.Files] + `)` // the same words as its index
	}
	return messages(ctx, r, nil, 0, `
		SELECT`+messageColumns+`
		FROM members me
		CROSS JOIN messages m ON m.id IN (
			SELECT x.id
			FROM messages x
			WHERE x.thread_id = me.thread_id AND x.id >= +?2 AND x.id < +?3
				AND `+kinds+`
				AND x.deleted = 0
				AND x.created_at >= +?4 AND x.created_at < +?5
				AND (+?6 = 1 OR NOT EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = +?1 AND b.user_id = x.sender_id))
			ORDER BY x.id DESC
			LIMIT +?7
		)`+messageJoins+`
		WHERE me.user_id = +?1 AND (me.thread_id = +?8 OR +?8 = 0 AND me.request <> 2) AND me.thread_id <> +?9
		ORDER BY m.id DESC
		LIMIT +?7`, append(findable(q, in), q.Thread, q.Except)...)
}

// spanOf finds between which ids the messages of a search are. Ids grow with time, but for what a clock that was set back
// spoils: the times themselves are compared as well.
func spanOf(ctx context.Context, r querier, q chat.Search) (in span, err error) {
	in = span{low: 0, high: math.MaxInt64, since: math.MinInt64, until: math.MaxInt64}
	if q.Before != 0 {
		in.high = q.Before
	}
	if !q.Since.IsZero() {
		in.since = millis(q.Since)
		if in.low, err = firstSince(ctx, r, q.Since); err != nil {
			return in, err
		}
	}
	if !q.Until.IsZero() {
		in.until = millis(q.Until)
		end, err := firstSince(ctx, r, q.Until)
		if err != nil {
			return in, err
		}
		in.high = min(in.high, end)
	}
	return in, nil
}

// firstSince is the lowest id from which on messages were written at or after a time, one above all when there are none.
// It halves the ids in between, so that it looks at about twenty messages of a million.
func firstSince(ctx context.Context, r querier, at time.Time) (id chat.MessageID, err error) {
	err = one(ctx, r, `
		WITH RECURSIVE half (low, high, at) AS (
			SELECT
				CAST(0 AS INTEGER),
				ends.high,
				(SELECT created_at FROM messages WHERE id <= ends.high / 2 ORDER BY id DESC LIMIT 1)
			FROM (SELECT coalesce(max(id), 0) + 1 AS high FROM messages) ends
			UNION ALL
			SELECT
				iif(coalesce(at, +?1 - 1) < +?1, (low + high) / 2, low),
				iif(coalesce(at, +?1 - 1) < +?1, high, (low + high) / 2),
				(
					SELECT created_at
					FROM messages
					WHERE id <= (
						iif(coalesce(half.at, +?1 - 1) < +?1, (low + high) / 2, low) +
						iif(coalesce(half.at, +?1 - 1) < +?1, high, (low + high) / 2)
					) / 2
					ORDER BY id DESC
					LIMIT 1
				)
			FROM half
			WHERE high - low > 1
		)
		SELECT min(high) FROM half`, []any{millis(at)}, &id)
	return id, err
}

// NamedThreads implements chat.Store.
func (s *Store) NamedThreads(ctx context.Context, user chat.UserID) ([]chat.FoundThread, error) {
	threads := []chat.FoundThread{}
	err := each(ctx, s.reading, func(row scanner) error {
		var t chat.FoundThread
		err := row.Scan(&t.ID, &t.Name, &t.LastReadSeq)
		threads = append(threads, t)
		return err
	}, `
		SELECT
			t.id,
			CASE
				WHEN t.title <> '' THEN t.title
				WHEN t.kind = 'direct' THEN coalesce(o.name, '')
				ELSE coalesce((
					SELECT string_agg(named.name, ' ')
					FROM (
						SELECT u.name
						FROM members n
						CROSS JOIN users u ON u.id = n.user_id
						WHERE n.thread_id = t.id AND n.user_id <> me.user_id
						LIMIT 8
					) named
				), '')
			END,
			me.last_read_seq
		FROM members me
		CROSS JOIN threads t ON t.id = me.thread_id
		LEFT JOIN users o ON o.id = t.low_id + t.high_id - me.user_id
		WHERE me.user_id = +?1 AND me.hidden_at <> +?2 AND me.request = 0
		ORDER BY t.activity DESC`, user, hiddenForGood)
	return threads, failed("list the names of threads", err)
}
