package store

import (
	"context"

	"ribbit/app/chat"
)

// Shell implements chat.Store, with one query.
func (s *Store) Shell(ctx context.Context, user chat.UserID) (v chat.Shell, err error) {
	err = ask(ctx, s.reading, shellOf(&v, user))
	return v, failed("read what a page shows", err)
}

func shellOf(v *chat.Shell, user chat.UserID) question {
	i, t := &v.Identity, &v.Tally
	return question{row: func(row scanner) error {
		return row.Scan(&i.Name, &i.Accent, &i.Logo, numbersColumn[chat.UserID]{&v.Blocked}, &t.Unread, &t.Mentions, &t.Requests)
	}, args: []any{user}, query: `
		SELECT` + identityColumns + `,
			(SELECT string_agg(CAST(b.user_id AS TEXT), ' ') FROM blocks b WHERE b.by_id = +?1),
			count(*) FILTER (WHERE ` + isCounted + `),
			coalesce(sum(found.mentions), 0),
			count(*) FILTER (WHERE found.asks)
		FROM (` + talliedColumns + `
			FROM members me
			CROSS JOIN threads t ON t.id = me.thread_id
			WHERE me.user_id = +?1
		) found`}
}

// Together implements chat.Store.
func (s *Store) Together(reads ...func() error) error { return s.engine.together(reads) }
