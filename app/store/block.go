package store

import (
	"context"
	"database/sql"
	"errors"
	"math"
	"time"

	"ribbit/app/chat"
)

// hiddenForGood is the hidden_at of a direct thread whose other is blocked: no activity is beyond it.
const hiddenForGood int64 = math.MaxInt64

// blockColumns are read by blockFields: of a direct thread, t, whether a member, me, blocked the other and whether the other blocked them.
// In other threads low_id is NULL, and nobody is silenced.
const blockColumns = `
		EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = me.user_id AND b.user_id = t.low_id + t.high_id - me.user_id),
		EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = t.low_id + t.high_id - me.user_id AND b.user_id = me.user_id)`

func blockFields(b *chat.Blocks) []any { return []any{&b.ByMe, &b.ByOther} }

// checkReach refuses a thread with somebody whom the one who opens it blocked, or who blocked them.
func checkReach(t *tx, by chat.UserID, others []chat.UserID, kind chat.ThreadKind) error {
	var b chat.Blocks
	err := t.row(`
		SELECT
			EXISTS (SELECT 1 FROM json_each(+?2) j CROSS JOIN blocks b ON b.by_id = +?1 AND b.user_id = j.value),
			EXISTS (SELECT 1 FROM json_each(+?2) j CROSS JOIN blocks b ON b.by_id = j.value AND b.user_id = +?1)`,
		[]any{by, jsonIDs(others)}, blockFields(&b)...)
	if err == nil {
		err = b.MayReach(kind)
	}
	return err
}

// Block implements chat.Store.
func (s *Store) Block(ctx context.Context, by, user chat.UserID, at time.Time) error {
	return s.changeBlock(ctx, by, user, hiddenForGood, func(t *tx) (int64, error) {
		return t.changed(`
			INSERT INTO blocks (by_id, user_id, created_at)
			VALUES (?1, ?2, ?3)
			ON CONFLICT DO NOTHING`, by, user, millis(at))
	})
}

// Unblock implements chat.Store.
func (s *Store) Unblock(ctx context.Context, by, user chat.UserID) error {
	return s.changeBlock(ctx, by, user, 0, func(t *tx) (int64, error) {
		return t.changed(`DELETE FROM blocks WHERE by_id = +?1 AND user_id = +?2`, by, user)
	})
}

// changeBlock makes or ends a block, takes the direct thread of the two out of the list or brings it back, and has the
// one who blocks told.
func (s *Store) changeBlock(ctx context.Context, by, user chat.UserID, hiddenAt int64, change func(*tx) (int64, error)) error {
	_, err := write(ctx, s, "block", func(t *tx) (struct{}, error) {
		var id chat.UserID
		if err := t.row(`SELECT id FROM users WHERE id = +?1`, []any{user}, &id); err != nil {
			return struct{}{}, orProblem(err, chat.NoSuchUser())
		}
		if changed, err := change(t); err != nil || changed == 0 {
			return struct{}{}, err
		}
		blocked, err := blockedIDs(ctx, t, by)
		if err != nil {
			return struct{}{}, err
		}
		t.announce(chat.BlocksChanged{UserID: by, Blocked: blocked})
		var thread chat.ThreadID
		err = t.row(`SELECT id FROM threads WHERE low_id = +?1 AND high_id = +?2`, []any{min(by, user), max(by, user)}, &thread)
		if errors.Is(err, sql.ErrNoRows) {
			return struct{}{}, nil
		}
		if err == nil {
			err = keep(t, chat.ThreadSettingsChange{Thread: thread, Caller: by}, `hidden_at = ?3, request = iif(request = 1, 2, request)`, hiddenAt)
		}
		if err == nil {
			err = announceThreadSettings(ctx, t, thread, by)
		}
		return struct{}{}, err
	})
	return err
}

// Blocked implements chat.Store.
func (s *Store) Blocked(ctx context.Context, by chat.UserID) ([]chat.User, error) {
	return s.users(ctx, `
		SELECT`+userColumns+`
		FROM blocks b
		CROSS JOIN users u ON u.id = b.user_id
		WHERE b.by_id = +?1
		ORDER BY u.fold`, by)
}

// BlockedIDs implements chat.Store.
func (s *Store) BlockedIDs(ctx context.Context, by chat.UserID) ([]chat.UserID, error) {
	ids, err := blockedIDs(ctx, s.reading, by)
	return ids, failed("list blocked people", err)
}

func blockedIDs(ctx context.Context, q querier, by chat.UserID) ([]chat.UserID, error) {
	return column[chat.UserID](ctx, q, `SELECT b.user_id FROM blocks b WHERE b.by_id = +?1`, by)
}

// BlockersOf implements chat.Store.
func (s *Store) BlockersOf(ctx context.Context, users []chat.UserID) (map[chat.UserID][]chat.UserID, error) {
	blockers := map[chat.UserID][]chat.UserID{}
	err := each(ctx, s.reading, func(row scanner) error {
		var user, by chat.UserID
		err := row.Scan(&user, &by)
		blockers[user] = append(blockers[user], by)
		return err
	}, `
		SELECT
			b.user_id,
			b.by_id
		FROM json_each(+?1) j
		CROSS JOIN blocks b ON b.user_id = j.value`, jsonIDs(users))
	return blockers, failed("list who blocked", err)
}

// CheckWriter implements chat.Store.
func (s *Store) CheckWriter(ctx context.Context, thread chat.ThreadID, user chat.UserID) error {
	var f chat.SendFacts
	err := one(ctx, s.reading, `
		SELECT`+blockColumns+`,`+ruleColumns+`
		FROM members me
		JOIN threads t ON t.id = me.thread_id
		JOIN users u ON u.id = me.user_id
		WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{thread, user},
		append(blockFields(&f.Blocks), &f.Rules.Announce, durationColumn{&f.Rules.Slow}, &f.Leads, timeColumn{&f.Last})...)
	if err == nil {
		err = f.MayWrite()
	}
	if err == nil {
		err = f.Rules.MayWrite(f.Leads)
	}
	return failed("check writer", orProblem(err, chat.NoSuchThread()))
}
