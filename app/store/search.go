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
		// The index is walked from its newest end until the page is full.
		ms, err = messages(ctx, r, nil, `
			SELECT`+messageColumns+`
			FROM search f
			CROSS JOIN messages m ON m.id = f.docid
			CROSS JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?1`+messageJoins+`
			WHERE f.content MATCH +?2 AND f.docid < +?3
			ORDER BY f.docid DESC
			LIMIT +?4`, q.Caller, matching(q.Terms, threads), before, q.Limit+1)
		return err
	})
	if hasMore = len(ms) > q.Limit; hasMore {
		ms = ms[:q.Limit]
	}
	return ms, hasMore, err
}

// matching writes what to look for in the index's own language: the words, each in quotes, which is all that keeps it
// from reading them as operators, the last as a beginning; and the threads, which are words in a column of their own.
func matching(terms []string, threads []chat.ThreadID) string {
	var b strings.Builder
	for i, term := range terms {
		b.WriteByte('"')
		b.WriteString(strings.ReplaceAll(term, `"`, ` `))
		if i == len(terms)-1 {
			b.WriteByte('*')
		}
		b.WriteString(`" `)
	}
	if len(threads) > narrowThreads {
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
