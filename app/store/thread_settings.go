package store

import (
	"context"
	"database/sql"
	"errors"

	"ribbit/app/chat"
)

// threadSettingsColumns are read by threadSettingsFields.
const threadSettingsColumns = `
		` + isMuted + `,
		iif(` + isMuted + `, me.muted_until, 0),
		coalesce(me.pinned_at, 0),
		me.hidden_at >= t.activity,
		me.request,
		coalesce(iif(me.request > 0, me.asked_by, 0), 0),
		me.alerts`

func threadSettingsFields(k *chat.ThreadSettings) []any {
	return []any{&k.Muted, muteColumn{&k.MutedUntil}, &k.PinnedAt, &k.Hidden, &k.Request, &k.AskedBy, &k.Alerts}
}

// ChangeThreadSettings implements chat.Store.
func (s *Store) ChangeThreadSettings(ctx context.Context, k chat.ThreadSettingsChange) error {
	_, err := write(ctx, s, "keep thread", func(t *tx) (struct{}, error) {
		view, err := viewThread(ctx, t, k.Thread, k.Caller)
		if err != nil {
			return struct{}{}, err
		}
		k, changes := k.Of(view.ThreadSettings)
		if k.Muted != nil {
			err = keep(t, k, `muted_until = ?3`, mutedUntil(k))
		}
		if err == nil && k.Pinned != nil {
			err = keep(t, k, `pinned_at = `+pinLast, *k.Pinned)
		}
		if err == nil && k.Hidden != nil {
			err = hide(t, k, view)
		}
		if err == nil && k.Alerts != nil {
			err = keep(t, k, `alerts = ?3`, string(*k.Alerts))
		}
		if err == nil && changes {
			err = announceThreadSettings(ctx, t, k.Thread, k.Caller)
		}
		return struct{}{}, err
	})
	return err
}

// pinLast is a place behind all that the user has pinned; NULL where ?3 is false. Versions tell the order of messages alone: after a
// restart the next one follows the highest that a thread has.
const pinLast = `
	iif(+?3 = 1, (
		SELECT 1 + coalesce(max(mine.pinned_at), 0)
		FROM members mine
		WHERE mine.user_id = +?2
	), NULL)`

func keep(t *tx, k chat.ThreadSettingsChange, set string, value any) error {
	_, err := t.exec(`
		UPDATE members
		SET `+set+`
		WHERE thread_id = +?1 AND user_id = +?2`, k.Thread, k.Caller, value)
	return err
}

// hide hides a thread as it is now and reads it, or shows it again.
func hide(t *tx, k chat.ThreadSettingsChange, view chat.ThreadView) error {
	if !*k.Hidden {
		var b chat.Blocks
		err := t.row(`
			SELECT`+blockColumns+`
			FROM members me
			JOIN threads t ON t.id = me.thread_id
			WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{k.Thread, k.Caller}, blockFields(&b)...)
		if err == nil {
			err = b.MayShow()
		}
		if err != nil {
			return err
		}
		return keep(t, k, `hidden_at = ?3`, 0)
	}
	upTo := view.ReadByHiding()
	var activity chat.Version
	if err := t.row(`SELECT activity FROM threads WHERE id = +?1`, []any{k.Thread}, &activity); err != nil {
		return err
	}
	_, err := t.exec(`
		UPDATE members
		SET hidden_at = ?3, last_read_seq = ?4
		WHERE thread_id = +?1 AND user_id = +?2`, k.Thread, k.Caller, activity, upTo)
	if upTo > view.LastReadSeq {
		t.announce(chat.ThreadRead{ThreadID: k.Thread, UserID: k.Caller, LastReadSeq: upTo})
	}
	return err
}

// announceThreadSettings tells a member their settings of a thread as they are now.
func announceThreadSettings(ctx context.Context, t *tx, id chat.ThreadID, user chat.UserID) error {
	view, err := viewThread(ctx, t, id, user)
	if err == nil {
		t.announce(chat.ThreadSettingsChanged{View: view})
	}
	return err
}

// listThreads is a page of a member's threads without members and messages, and one more when there is another page.
func listThreads(ctx context.Context, q querier, p chat.ThreadsPage) ([]chat.ThreadView, error) {
	var isPinned bool
	var place int64 // of Before, among those pinned or among the others
	if p.Before != 0 {
		err := one(ctx, q, `
			SELECT
				me.pinned_at IS NOT NULL,
				coalesce(me.pinned_at, t.activity)
			FROM members me
			JOIN threads t ON t.id = me.thread_id
			WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{p.Before, p.User}, &isPinned, &place)
		if errors.Is(err, sql.ErrNoRows) {
			return []chat.ThreadView{}, nil // nothing comes after what is not there
		}
		if err != nil {
			return nil, err
		}
	}
	var views []chat.ThreadView
	err := ask(ctx, q, listOf(&views, p, isPinned, place))
	return views, err
}

// listOf asks for what listThreads answers, behind a thread at a place among those pinned or among the others.
func listOf(views *[]chat.ThreadView, p chat.ThreadsPage, isPinned bool, place int64) question {
	*views = []chat.ThreadView{}
	return question{row: func(row scanner) error {
		var v chat.ThreadView
		err := row.Scan(threadFields(&v)...)
		*views = append(*views, v)
		return err
	}, query: selectThreads + `
		WHERE me.user_id = +?1
			AND me.request = +?9
			AND CASE
				WHEN +?9 = 0 THEN iif(me.hidden_at >= t.activity, 1, 0) = +?2
				ELSE t.last_seq > 0
			END
			AND (+?3 = '' OR t.kind = +?3)
			AND t.kind <> +?10
			AND (+?4 = 0 OR t.last_seq > me.last_read_seq)
			AND CASE
				WHEN +?5 = 0 THEN true
				WHEN +?6 = 1 THEN me.pinned_at IS NULL OR me.pinned_at > +?7
				ELSE me.pinned_at IS NULL AND t.activity < +?7
			END
		ORDER BY me.pinned_at IS NULL, me.pinned_at, t.activity DESC
		LIMIT +?8`, args: []any{
		p.User, p.Hidden, p.Filter.Kind(), p.Filter == chat.FilterUnread, p.Before, isPinned, place, p.Limit + 1, p.Request, p.Filter.Without(),
	}}
}
