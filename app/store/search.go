package store

import (
	"context"
	"math"
	"strconv"
	"strings"
	"time"

	"ribbit/app/chat"
)

// narrowThreads is up to how many threads a search names those of the caller to the index, so that it does not walk
// through the messages of others. Somebody in more of them may see most of what there is anyway.
const narrowThreads = 100

// nearWords is how many of the newest messages with the words are looked at before the threads are named to the index.
const nearWords = 1000

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
		if q.File != "" || len(q.Terms) == 0 && q.From == 0 && !q.Link {
			ms, err = browsed(ctx, r, q, in)
		} else {
			ms, err = matched(ctx, r, q, in)
		}
		return err
	})
	if hasMore = len(ms) > q.Limit; hasMore {
		ms = ms[:q.Limit]
	}
	return ms, hasMore, err
}

// matched searches by the index of words; who wrote a message and whether it has a link are words as well.
func matched(ctx context.Context, r querier, q chat.Search, in span) (ms []chat.Message, err error) {
	threads := []chat.ThreadID{q.Thread}
	if q.Thread == 0 {
		threads, err = threadIDs(ctx, r, q.Caller)
	}
	if err != nil || len(threads) == 0 {
		return nil, err
	}
	// Words alone come first: with the threads beside them the index walks through all that the threads hold, until it has
	// found enough. Only when many messages of others have the words is that the shorter way.
	words := matching(q, nil)
	if ms, err = indexed(ctx, r, q, words, in, nearWords); err != nil || len(ms) > q.Limit {
		return ms, err
	}
	var near int
	err = one(ctx, r, `
		SELECT count(*)
		FROM (SELECT docid FROM search WHERE content MATCH +?1 AND docid < +?2 AND docid >= +?4 ORDER BY docid DESC LIMIT +?3) found`,
		[]any{words, in.high, nearWords, in.low}, &near)
	if err != nil || near < nearWords {
		return ms, err
	}
	return indexed(ctx, r, q, matching(q, threads), in, -1)
}

// indexed reads a page of what the index finds, walking it from its newest end until the page is full or most entries were
// seen; -1 for all.
func indexed(ctx context.Context, r querier, q chat.Search, words string, in span, most int) ([]chat.Message, error) {
	return messages(ctx, r, nil, 0, `
		SELECT`+messageColumns+`
		FROM (SELECT docid FROM search WHERE content MATCH +?2 AND docid < +?3 AND docid >= +?7 ORDER BY docid DESC LIMIT +?6) found
		CROSS JOIN messages m ON m.id = found.docid
		CROSS JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?1`+messageJoins+`
		WHERE (+?5 = 0 OR m.thread_id = +?5)
			AND m.created_at >= +?8 AND m.created_at < +?9
			AND (+?10 = 0 OR m.content LIKE '%http://_%' OR m.content LIKE '%https://_%')
			AND (+?5 <> 0 OR me.request <> 2)
			AND (+?5 <> 0 OR +?11 <> 0 OR NOT EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = +?1 AND b.user_id = m.sender_id))
		ORDER BY found.docid DESC
		LIMIT +?4`, q.Caller, words, in.high, q.Limit+1, q.Thread, most, in.low, in.since, in.until, q.Link, q.From)
}

// browsed reads a page of what needs no word: of each of the caller's threads its newest that fit, and of those the newest.
// What that costs grows with the threads, not with the messages.
func browsed(ctx context.Context, r querier, q chat.Search, in span) ([]chat.Message, error) {
	kinds := `x.kind = 'text'`
	if q.File != "" {
		kinds = `x.kind IN ('image', 'file') AND x.kind = +?9` // the same words as its index
	}
	return messages(ctx, r, nil, 0, `
		SELECT`+messageColumns+`
		FROM members me
		CROSS JOIN messages m ON m.id IN (
			SELECT x.id
			FROM messages x
			WHERE x.thread_id = me.thread_id AND x.id >= +?3 AND x.id < +?4
				AND `+kinds+`
				AND x.deleted = 0
				AND x.created_at >= +?5 AND x.created_at < +?6
				AND (+?8 = 0 OR x.sender_id = +?8)
				AND x.content LIKE +?10
				AND (+?11 = 0 OR x.content LIKE '%http://_%' OR x.content LIKE '%https://_%')
				AND (+?2 <> 0 OR +?8 <> 0 OR NOT EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = +?1 AND b.user_id = x.sender_id))
			ORDER BY x.id DESC
			LIMIT +?7
		)`+messageJoins+`
		WHERE me.user_id = +?1 AND (me.thread_id = +?2 OR +?2 = 0 AND me.request <> 2)
		ORDER BY m.id DESC
		LIMIT +?7`, q.Caller, q.Thread, in.low, in.high, in.since, in.until, q.Limit+1, q.From, q.File, namePattern(q.Terms), q.Link)
}

// namePattern finds a file by the words of its name, in their order. The words are letters and digits only.
func namePattern(terms []string) string {
	if len(terms) == 0 {
		return "%"
	}
	return "%" + strings.Join(terms, "%") + "%"
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
				0,
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

// matching writes what to look for in the index's own language: the words, each in quotes, which is all that keeps it
// from reading them as operators, the last perhaps as a beginning; and who wrote it, a link's beginning and the threads,
// which are words too. A whole word streams out of the index; a beginning makes it merge all that begins so first.
func matching(q chat.Search, threads []chat.ThreadID) string {
	var b strings.Builder
	for i, term := range q.Terms {
		b.WriteByte('"')
		b.WriteString(strings.ReplaceAll(term, `"`, ` `))
		if q.Typing && i == len(q.Terms)-1 {
			b.WriteByte('*')
		}
		b.WriteString(`" `)
	}
	if q.From != 0 {
		b.WriteString("sender_id:")
		b.WriteString(strconv.FormatInt(int64(q.From), 10))
		b.WriteByte(' ')
	}
	if q.Link {
		b.WriteString("(https OR http) ")
	}
	if len(threads) == 0 || len(threads) > narrowThreads {
		return strings.TrimSpace(b.String())
	}
	for i, id := range threads {
		b.WriteString([]string{"(", " OR "}[min(i, 1)])
		b.WriteString("thread_id:")
		b.WriteString(strconv.FormatInt(int64(id), 10))
	}
	b.WriteByte(')')
	return b.String()
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
					SELECT group_concat(named.name, ' ')
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
