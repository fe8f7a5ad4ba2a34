package store

import (
	"context"

	"ribbit/app/chat"
)

// Screen implements chat.Store.
func (s *Store) Screen(ctx context.Context, p chat.MessagesPage, list *chat.ThreadsPage) (v chat.Screen, err error) {
	err = s.snapshot(ctx, "read what a thread's page shows", func(q querier) error {
		page := expectPage(&v.Thread, p)
		asked := append(page.questions(), shellOf(&v.Shell, p.Caller))
		if list != nil {
			asked = append(asked, listOf(&v.Threads, *list, false, 0))
		}
		if err := ask(ctx, q, asked...); err != nil {
			return err
		}
		if err := page.find(ctx, q); err != nil {
			return err
		}
		if list == nil {
			return ask(ctx, q, page.belongings()...)
		}
		if v.HasMore = len(v.Threads) > list.Limit; v.HasMore {
			v.Threads = v.Threads[:list.Limit]
		}
		return addListed(ctx, q, page.users, v.Threads, page.belongings()...)
	})
	return v, err
}
