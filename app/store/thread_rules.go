package store

import (
	"context"

	"ribbit/app/chat"
)

// ruleColumns are the rules of a thread, t, for its member, me, who is the user u: the last two tell whether they lead it, and when
// they wrote in it last.
const ruleColumns = `
			t.announce,
			t.slow,
			u.admin = 1 OR u.bot = 1 OR t.owner_id IS NOT DISTINCT FROM u.id,
			me.wrote_at`

// SetThreadRules implements chat.ThreadRulesStore.
func (s *Store) SetThreadRules(ctx context.Context, ch chat.ThreadRulesChange) error {
	_, err := write(ctx, s, "set a channel's rules", func(t *tx) (struct{}, error) {
		var title string
		var r chat.ThreadRules
		err := t.row(`
			SELECT
				title,
				announce,
				slow
			FROM threads
			WHERE id = +?1 AND kind = 'channel'`, []any{ch.Thread}, &title, &r.Announce, durationColumn{&r.Slow})
		if err != nil {
			return struct{}{}, orProblem(err, noChannel())
		}
		if ch.Announce != nil {
			r.Announce = *ch.Announce
		}
		if ch.Slow != nil {
			r.Slow = *ch.Slow
		}
		if _, err := t.exec(`UPDATE threads SET announce = ?2, slow = ?3 WHERE id = +?1`, ch.Thread, r.Announce, r.Slow.Milliseconds()); err != nil {
			return struct{}{}, err
		}
		t.announce(chat.ThreadChanged{ThreadID: ch.Thread})
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: ch.By, Deed: chat.DeedRules, Subject: title, At: ch.At})
	})
	return err
}

// mayMake refuses a thread of a kind that only admins make. Problem: Forbidden.
func mayMake(ctx context.Context, t *tx, kind chat.ThreadKind, by chat.UserID) error {
	name := chat.MakingSwitch(kind)
	if name == "" {
		return nil
	}
	everybody, err := switched(ctx, t, name)
	if err != nil || everybody {
		return err
	}
	var isAdmin bool
	if err := t.row(`SELECT admin FROM users WHERE id = +?1`, []any{by}, &isAdmin); err != nil {
		return err
	}
	return chat.MayMake(kind, everybody, isAdmin)
}
