package store

import (
	"context"

	"ribbit/app/chat"
)

// Shell implements chat.Store, with one query.
func (s *Store) Shell(ctx context.Context, user chat.UserID) (v chat.Shell, err error) {
	i, t := &v.Identity, &v.Tally
	err = one(ctx, s.reading, `
		SELECT`+identityColumns+`,
			(SELECT string_agg(CAST(b.user_id AS TEXT), ' ') FROM blocks b WHERE b.by_id = +?1),
			count(*) FILTER (WHERE `+isCounted+`),
			coalesce(sum(found.mentions), 0),
			count(*) FILTER (WHERE found.asks)
		FROM (`+talliedColumns+`
			FROM members me
			CROSS JOIN threads t ON t.id = me.thread_id
			WHERE me.user_id = +?1
		) found`, []any{user}, &i.Name, &i.Accent, &i.Logo, numbersColumn[chat.UserID]{&v.Blocked}, &t.Unread, &t.Mentions, &t.Requests)
	return v, failed("read what a page shows", err)
}

// Together implements chat.Store.
func (s *Store) Together(reads ...func() error) error { return s.engine.together(reads) }
