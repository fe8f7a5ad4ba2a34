package store

import (
	"context"
	"math"
	"time"

	"ribbit/app/chat"
)

// MakeChannel implements chat.Store.
func (s *Store) MakeChannel(ctx context.Context, n chat.NewChannel) (chat.ThreadID, error) {
	return write(ctx, s, "make channel", func(t *tx) (chat.ThreadID, error) {
		if err := mayMake(ctx, t, chat.Channel, n.By); err != nil {
			return 0, err
		}
		made, err := t.inserted(`
			INSERT INTO threads (kind, title, about, fold, owner_id, activity, created_by, created_at, updated_at)
			VALUES ('channel', ?1, ?2, ?3, ?4, ?5, ?4, ?6, ?6)`,
			n.Title, n.About, n.Fold, n.By, t.nextVersion(), millis(n.At))
		if err != nil {
			return 0, orTaken(err, n.Title)
		}
		id := chat.ThreadID(made)
		if err := insertMembers(t, id, []chat.UserID{n.By}, n.At); err != nil {
			return 0, err
		}
		view, err := viewThread(ctx, t, id, n.By)
		if err == nil {
			t.announce(chat.ThreadOpened{Thread: view.Thread})
		}
		return id, err
	})
}

// orTaken answers the problem when another channel has the name.
func orTaken(err error, title string) error {
	if isRefused(err, thereAlready) {
		return chat.NewProblem(chat.Conflict, "channel-taken", "name", title).At("title")
	}
	return err
}

// Channels implements chat.Store.
func (s *Store) Channels(ctx context.Context, p chat.ChannelsPage) (found []chat.ChannelListItem, hasMore bool, err error) {
	found = []chat.ChannelListItem{}
	err = s.snapshot(ctx, "list channels", func(q querier) error {
		before := int64(math.MaxInt64)
		if p.Before != 0 {
			err := one(ctx, q, `SELECT activity FROM threads WHERE id = +?1 AND kind = 'channel'`, []any{p.Before}, &before)
			if err != nil {
				return orProblem(err, noChannel())
			}
		}
		return each(ctx, q, func(row scanner) error {
			var c chat.ChannelListItem
			err := row.Scan(&c.ID, &c.Title, &c.About, timeColumn{&c.CreatedAt}, timeColumn{&c.UpdatedAt}, &c.MemberCount, &c.Joined, &c.Rules.Announce, durationColumn{&c.Rules.Slow})
			found = append(found, c)
			return err
		}, `
			SELECT
				t.id,
				t.title,
				t.about,
				t.created_at,
				t.updated_at,
				(SELECT count(*) FROM members c WHERE c.thread_id = t.id),
				EXISTS (SELECT 1 FROM members me WHERE me.thread_id = t.id AND me.user_id = +?1),
				t.announce,
				t.slow
			FROM threads t INDEXED BY channels_by_activity
			WHERE t.kind = 'channel' AND t.activity < +?2 AND instr(t.fold, +?3) > 0
			ORDER BY t.activity DESC
			LIMIT +?4`, p.Caller, before, p.Query, p.Limit+1)
	})
	if hasMore = len(found) > p.Limit; hasMore {
		found = found[:p.Limit]
	}
	return found, hasMore, err
}

// JoinChannel implements chat.Store.
func (s *Store) JoinChannel(ctx context.Context, id chat.ThreadID, user chat.UserID, at time.Time) error {
	_, err := write(ctx, s, "join channel", func(t *tx) (struct{}, error) {
		terms := chat.Terms{Kind: chat.Channel}
		var isMember bool
		err := t.row(`
			SELECT
				coalesce((SELECT o.id FROM users o WHERE o.id = t.owner_id AND o.disabled = 0), 0),
				(SELECT count(*) FROM members c WHERE c.thread_id = t.id),
				EXISTS (SELECT 1 FROM members me WHERE me.thread_id = t.id AND me.user_id = +?2)
			FROM threads t
			WHERE t.id = +?1 AND t.kind = 'channel'`, []any{id, user}, &terms.Owner, &terms.Count, &isMember)
		if err != nil || isMember {
			return struct{}{}, orProblem(err, noChannel())
		}
		if err := terms.HasRoom(1); err != nil {
			return struct{}{}, err
		}
		if err := comeBack(t, id, terms, user); err != nil {
			return struct{}{}, err
		}
		if err := insertMembers(t, id, []chat.UserID{user}, at); err != nil {
			return struct{}{}, err
		}
		if terms.Owner == 0 {
			_, err = inherit(t, id)
		}
		t.announce(chat.MembersJoined{ThreadID: id, UserIDs: []chat.UserID{user}})
		return struct{}{}, err
	})
	return err
}

func noChannel() *chat.Problem { return chat.NewProblem(chat.NotFound, "no-such-channel") }
