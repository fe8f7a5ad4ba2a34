package store

import (
	"context"
	"math"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

// narrowThreads is up to how many threads a search names those of the caller to the index, so that it does not walk
// through the messages of others. Somebody in more of them may see most of what there is anyway.
const narrowThreads = 100

// nearWords is how many of the newest messages with the words are looked at before the threads are named to the index.
const nearWords = 1000

// Search implements chat.Store.
func (s *Store) Search(ctx context.Context, q chat.Search) (ms []chat.Message, hasMore bool, err error) {
	before := q.Before
	if before == 0 {
		before = math.MaxInt64
	}
	err = s.snapshot(ctx, "search", func(r querier) error {
		threads := []chat.ThreadID{q.Thread}
		if q.Thread == 0 {
			threads, err = threadIDs(ctx, r, q.Caller)
		}
		if err != nil || len(threads) == 0 {
			return err
		}
		// Words alone come first: with the threads beside them the index walks through all that the threads hold, until
		// it has found enough. Only when many messages of others have the words is that the shorter way.
		words := matching(q, nil)
		if ms, err = indexed(ctx, r, q, words, before, nearWords); err != nil || len(ms) > q.Limit {
			return err
		}
		var near int
		err = one(ctx, r, `
			SELECT count(*)
			FROM (SELECT docid FROM search WHERE content MATCH +?1 AND docid < +?2 ORDER BY docid DESC LIMIT +?3) found`,
			[]any{words, before, nearWords}, &near)
		if err != nil || near < nearWords {
			return err
		}
		ms, err = indexed(ctx, r, q, matching(q, threads), before, -1)
		return err
	})
	if hasMore = len(ms) > q.Limit; hasMore {
		ms = ms[:q.Limit]
	}
	return ms, hasMore, err
}

// indexed reads a page of what the index finds, walking it from its newest end until the page is full or most entries were
// seen; -1 for all.
func indexed(ctx context.Context, r querier, q chat.Search, words string, before chat.MessageID, most int) ([]chat.Message, error) {
	return messages(ctx, r, nil, `
		SELECT`+messageColumns+`
		FROM (SELECT docid FROM search WHERE content MATCH +?2 AND docid < +?3 ORDER BY docid DESC LIMIT +?6) found
		CROSS JOIN messages m ON m.id = found.docid
		CROSS JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?1`+messageJoins+`
		WHERE +?5 = 0 OR m.thread_id = +?5
		ORDER BY found.docid DESC
		LIMIT +?4`, q.Caller, words, before, q.Limit+1, q.Thread, most)
}

// matching writes what to look for in the index's own language: the words, each in quotes, which is all that keeps it
// from reading them as operators, the last perhaps as a beginning; and the threads, which are words in a column of their
// own. A whole word streams out of the index; a beginning makes it merge all that begins so first.
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
	if len(threads) == 0 || len(threads) > narrowThreads {
		return b.String()
	}
	for i, id := range threads {
		b.WriteString([]string{"(", " OR "}[min(i, 1)])
		b.WriteString("thread_id:")
		b.WriteString(strconv.FormatInt(int64(id), 10))
	}
	b.WriteByte(')')
	return b.String()
}
