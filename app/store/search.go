package store

import (
	"context"
	"math"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

// Search implements chat.Store.
func (s *Store) Search(ctx context.Context, q chat.Search) (ms []chat.Message, hasMore bool, err error) {
	before := q.Before
	if before == 0 {
		before = math.MaxInt64
	}
	err = s.snapshot(ctx, "search", func(r querier) error {
		// The index is walked from its newest end until the page is full.
		ms, err = messages(ctx, r, nil, `
			SELECT`+messageColumns+`
			FROM search f
			CROSS JOIN messages m ON m.id = f.docid
			CROSS JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?1`+messageJoins+`
			WHERE f.content MATCH +?2 AND f.docid < +?3
			ORDER BY f.docid DESC
			LIMIT +?4`, q.Caller, matching(q), before, q.Limit+1)
		return err
	})
	if hasMore = len(ms) > q.Limit; hasMore {
		ms = ms[:q.Limit]
	}
	return ms, hasMore, err
}

// matching writes the words in the index's own language, each in quotes, which is all that keeps it from reading them
// as operators. The last is a beginning. A thread is one more word, in a column of its own.
func matching(q chat.Search) string {
	var b strings.Builder
	for i, term := range q.Terms {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteByte('"')
		b.WriteString(strings.ReplaceAll(term, `"`, ` `))
		if i == len(q.Terms)-1 {
			b.WriteByte('*')
		}
		b.WriteByte('"')
	}
	if q.Thread != 0 {
		b.WriteString(" thread_id:")
		b.WriteString(strconv.FormatInt(int64(q.Thread), 10))
	}
	return b.String()
}
