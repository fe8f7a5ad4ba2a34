package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"ribbit/app/chat"
)

// AddHook implements chat.HookStore.
func (s *Store) AddHook(ctx context.Context, n chat.NewHook, hash string) (chat.Hook, error) {
	return write(ctx, s, "add hook", func(t *tx) (chat.Hook, error) {
		f, err := hookFacts(ctx, t, n.Thread, n.By.ID)
		if err == nil {
			err = f.MayAdd(n.By)
		}
		if err != nil {
			return chat.Hook{}, err
		}
		bot, err := hookBot(ctx, t, n)
		if err != nil {
			return chat.Hook{}, err
		}
		if f.Kind != chat.Direct {
			if err := seatBot(ctx, t, n, f.Terms, bot); err != nil {
				return chat.Hook{}, err
			}
		}
		id, err := t.inserted(`
			INSERT INTO hooks (hash, thread_id, bot_id, label, by_id, created_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6)`, hash, n.Thread, bot.ID, n.Label, orNull(n.By.ID), millis(n.At))
		if err != nil {
			return chat.Hook{}, err
		}
		return hookByID(ctx, t, chat.HookID(id))
	})
}

// HookFacts implements chat.HookStore.
func (s *Store) HookFacts(ctx context.Context, thread chat.ThreadID, by chat.UserID) (chat.HookFacts, error) {
	f, err := hookFacts(ctx, s.reading, thread, by)
	return f, failed("read who may manage hooks", err)
}

func hookFacts(ctx context.Context, q querier, thread chat.ThreadID, by chat.UserID) (f chat.HookFacts, err error) {
	err = one(ctx, q, `
		SELECT
			t.kind,
			coalesce(t.owner_id, 0),
			(SELECT count(*) FROM members c WHERE c.thread_id = t.id),
			(SELECT count(*) FROM hooks h WHERE h.thread_id = t.id AND h.ended_at IS NULL)
		FROM threads t
		WHERE t.id = +?1 AND (+?2 = 0 OR EXISTS (SELECT 1 FROM members me WHERE me.thread_id = t.id AND me.user_id = +?2))`,
		[]any{thread, by}, &f.Kind, &f.Owner, &f.Terms.Count, &f.Count)
	return f, orProblem(err, chat.NoSuchThread())
}

// hookBot is the bot that a new hook writes as: one that wrote by a hook in the same thread before, else a new one. Nobody gets
// a bot of another thread by calling a hook the same.
func hookBot(ctx context.Context, t *tx, n chat.NewHook) (u chat.User, err error) {
	for _, bot := range n.Bots {
		err := t.row(`
			SELECT`+userColumns+`
			FROM users u
			WHERE u.fold = +?1 AND u.bot = 1 AND u.disabled = 0
				AND EXISTS (SELECT 1 FROM hooks h WHERE h.thread_id = +?2 AND h.bot_id = u.id)`, []any{bot.Fold, n.Thread}, userFields(&u)...)
		if err == nil || !errors.Is(err, sql.ErrNoRows) {
			return u, err
		}
		if u, err = insertUser(t, bot); !chat.Is(err, chat.Conflict) {
			return u, err
		}
	}
	return u, chat.NewProblem(chat.Conflict, "no-name-for-bot").At("label")
}

// seatBot makes a bot a member.
func seatBot(ctx context.Context, t *tx, n chat.NewHook, f chat.Terms, bot chat.User) error {
	added, err := newcomers(ctx, t, chat.Addition{Thread: n.Thread, Users: []chat.UserID{bot.ID}})
	if err != nil || len(added) == 0 {
		return err
	}
	if err := f.HasRoom(1); err != nil {
		return err
	}
	if err := insertMembers(t, n.Thread, []chat.UserID{bot.ID}, n.At); err != nil {
		return err
	}
	t.announce(chat.MembersJoined{ThreadID: n.Thread, UserIDs: []chat.UserID{bot.ID}})
	if n.By.ID == 0 {
		return nil
	}
	return addSystemMessage(t, n.Thread, n.By, chat.SystemAdded(n.By, added), n.At)
}

// hookColumns are read by hookFields.
const hookColumns = userColumns + `,
	h.id,
	h.thread_id,
	coalesce(nullif(t.title, ''), (
		SELECT string_agg(w.name, ', ' ORDER BY m.place)
		FROM members m
		CROSS JOIN users w ON w.id = m.user_id
		WHERE m.thread_id = t.id AND m.user_id <> h.bot_id AND m.place < 7
	), ''),
	h.label,
	coalesce(h.by_id, 0),
	h.created_at,
	h.used_at`

const hookJoins = `
	JOIN users u ON u.id = h.bot_id
	JOIN threads t ON t.id = h.thread_id`

// hookHolds is true of a hook, h, that may be written at: who removes its bot from the chat ends it, too.
const hookHolds = `
	h.ended_at IS NULL AND u.disabled = 0
	AND (t.kind = 'direct' OR EXISTS (SELECT 1 FROM members me WHERE me.thread_id = h.thread_id AND me.user_id = h.bot_id))`

func hookFields(h *chat.Hook) []any {
	return append(userFields(&h.Bot), &h.ID, &h.Thread, &h.ChatName, &h.Label, &h.By, timeColumn{&h.CreatedAt}, timeColumn{&h.UsedAt})
}

func hookByID(ctx context.Context, q querier, id chat.HookID) (h chat.Hook, err error) {
	err = one(ctx, q, `SELECT`+hookColumns+` FROM hooks h`+hookJoins+` WHERE h.id = +?1`, []any{id}, hookFields(&h)...)
	return h, orProblem(err, chat.NoSuchHook())
}

// Hook implements chat.HookStore.
func (s *Store) Hook(ctx context.Context, id chat.HookID) (h chat.Hook, err error) {
	err = one(ctx, s.reading, `SELECT`+hookColumns+` FROM hooks h`+hookJoins+` WHERE h.id = +?1 AND h.ended_at IS NULL`, []any{id}, hookFields(&h)...)
	return h, failed("read hook", orProblem(err, chat.NoSuchHook()))
}

// HookByHash implements chat.HookStore.
func (s *Store) HookByHash(ctx context.Context, hash string) (h chat.Hook, err error) {
	err = one(ctx, s.reading, `SELECT`+hookColumns+` FROM hooks h`+hookJoins+` WHERE h.hash = +?1 AND`+hookHolds, []any{hash}, hookFields(&h)...)
	return h, failed("read hook", orProblem(err, chat.NoSuchHook()))
}

// Hooks implements chat.HookStore.
func (s *Store) Hooks(ctx context.Context, thread chat.ThreadID, limit int) ([]chat.Hook, error) {
	where, args := `h.ended_at IS NULL ORDER BY h.id DESC LIMIT +?1`, []any{limit}
	if thread != 0 {
		where, args = `h.thread_id = +?2 AND `+where, append(args, thread)
	}
	hooks := []chat.Hook{}
	err := each(ctx, s.reading, func(row scanner) error {
		var h chat.Hook
		err := row.Scan(hookFields(&h)...)
		hooks = append(hooks, h)
		return err
	}, `SELECT`+hookColumns+` FROM hooks h`+hookJoins+` WHERE `+where, args...)
	return hooks, failed("list hooks", err)
}

// RenewHook implements chat.HookStore.
func (s *Store) RenewHook(ctx context.Context, id chat.HookID, hash string) error {
	return s.changeHook(ctx, `UPDATE hooks SET hash = ?2 WHERE id = +?1 AND ended_at IS NULL`, id, hash)
}

// EndHook implements chat.HookStore.
func (s *Store) EndHook(ctx context.Context, id chat.HookID, at time.Time) error {
	return s.changeHook(ctx, `UPDATE hooks SET ended_at = ?2 WHERE id = +?1 AND ended_at IS NULL`, id, millis(at))
}

func (s *Store) changeHook(ctx context.Context, statement string, args ...any) error {
	_, err := write(ctx, s, "change hook", func(t *tx) (struct{}, error) {
		n, err := t.changed(statement, args...)
		if err == nil && n == 0 {
			err = chat.NoSuchHook()
		}
		return struct{}{}, err
	})
	return err
}

// AddHookMessage implements chat.HookStore.
func (s *Store) AddHookMessage(ctx context.Context, h chat.HookMessage) (m chat.Message, isNew bool, err error) {
	type answer struct {
		m     chat.Message
		isNew bool
	}
	a, err := write(ctx, s, "add message of a hook", func(t *tx) (answer, error) {
		m := chat.Message{Kind: h.Kind, Content: h.Content, CreatedAt: h.At.UTC().Truncate(time.Millisecond)}
		var f chat.Blocks
		err := t.row(`
			SELECT`+userColumns+`,
				t.id,
				t.last_seq + 1,
				t.version,
				t.low_id IS NOT NULL
					AND EXISTS (SELECT 1 FROM blocks b WHERE b.by_id IN (t.low_id, t.high_id) AND b.user_id = u.id)
			FROM hooks h`+hookJoins+`
			WHERE h.id = +?1 AND`+hookHolds, []any{h.Hook}, append(userFields(&m.Sender), &m.ThreadID, &m.Seq, &t.before, &f.ByOther)...)
		if err != nil {
			return answer{}, orProblem(err, chat.NoSuchHook())
		}
		if err := f.MayWrite(); err != nil {
			return answer{}, err
		}
		if _, err := t.exec(`UPDATE hooks SET used_at = ?2 WHERE id = +?1`, h.Hook, millis(h.At)); err != nil {
			return answer{}, err
		}
		if h.Key != "" || !h.Notice.IsEmpty() {
			m.Notice = &h.Notice
		}
		earlier, err := earlierNotice(ctx, t, m, h)
		if err != nil {
			return answer{}, err
		}
		if earlier != nil {
			m, err := sayAgain(ctx, t, *earlier, h)
			return answer{m: m}, err
		}
		draft := chat.Draft{Sender: m.Sender.ID, Attachments: h.Attachments}
		if m.Attachments, err = attachable(ctx, t, draft); err != nil {
			return answer{}, err
		}
		if len(m.Attachments) > 0 {
			m.Kind = chat.KindOf(m.Attachments)
		}
		if err := insertMessage(t, &m); err != nil {
			return answer{}, err
		}
		if err := errors.Join(attach(t, m), setNotice(t, m, h)); err != nil {
			return answer{}, err
		}
		if m.Mentions, err = mention(ctx, t, m.ID, h.Content, h.Names); err != nil {
			return answer{}, err
		}
		if err := deliver(t, m); err != nil {
			return answer{}, err
		}
		t.announce(chat.MessageSent{Message: m, Before: t.before})
		return answer{m, true}, nil
	})
	return a.m, a.isNew, err
}

// earlierNotice is the message whose place m takes; nil for none. With a key it is the one of the same key, unless what that
// was about is over; without, the last of the thread when it says exactly the same.
func earlierNotice(ctx context.Context, t *tx, m chat.Message, h chat.HookMessage) (*chat.Message, error) {
	if m.Notice == nil {
		return nil, nil //nolint:nilnil // there is none
	}
	query, args := `SELECT n.message_id FROM notices n WHERE n.hook_id = +?1 AND n.key = +?2`, []any{h.Hook, h.Key}
	if h.Key == "" {
		query, args = `
			SELECT l.id
			FROM messages l
			JOIN notices n ON n.message_id = l.id AND n.hook_id = +?1 AND n.key IS NULL
			WHERE l.thread_id = +?2 AND l.seq = +?3`, []any{h.Hook, m.ThreadID, m.Seq - 1}
	}
	var id chat.MessageID
	err := t.row(query, args, &id)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil //nolint:nilnil // there is none
	}
	if err != nil {
		return nil, err
	}
	earlier, err := messageByID(ctx, t, id)
	switch {
	case err != nil:
		return nil, err
	case h.Key == "" && (earlier.Content != h.Content || !earlier.Notice.Says(h.Notice) || len(h.Attachments) > 0 || len(earlier.Attachments) > 0):
		return nil, nil //nolint:nilnil // it says something else
	case h.Key != "" && earlier.Notice.Resolved && !h.Notice.Resolved:
		_, err := t.exec(`UPDATE notices SET key = NULL WHERE message_id = +?1`, id)
		return nil, err //nolint:nilnil // it begins anew
	}
	return &earlier, nil
}

// sayAgain has what a program says take the place of an earlier message. Files that come with it take the place of those that
// the message has; without any, these stay.
func sayAgain(ctx context.Context, t *tx, m chat.Message, h chat.HookMessage) (chat.Message, error) {
	again := h.Notice.Again(*m.Notice, h.At, h.Content)
	m.Content, m.Notice = h.Content, &again
	if len(h.Attachments) > 0 {
		if err := dropAttachments(ctx, t, m.ID); err != nil {
			return m, err
		}
		var err error
		if m.Attachments, err = attachable(ctx, t, chat.Draft{Sender: m.Sender.ID, Attachments: h.Attachments}); err != nil {
			return m, err
		}
		m.Kind = chat.KindOf(m.Attachments)
		if err := attach(t, m); err != nil {
			return m, err
		}
	}
	if _, err := t.exec(`UPDATE messages SET content = ?2, kind = ?3 WHERE id = +?1`, m.ID, m.Content, m.Kind); err != nil {
		return m, err
	}
	if err := errors.Join(setNotice(t, m, h), addWords(t, m), dropPreview(t, m.ID, m.Content), forgetMentions(t, m.ID)); err != nil {
		return m, err
	}
	if _, err := mention(ctx, t, m.ID, h.Content, h.Names); err != nil {
		return m, err
	}
	return changeMessage(ctx, t, chat.MessageFacts{Thread: m.ThreadID}, m.ID)
}
