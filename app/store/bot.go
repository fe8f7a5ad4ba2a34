package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"ribbit/app/chat"
)

// botColumns are read by botFields.
const botColumns = userColumns + `,
	coalesce(b.owner_id, 0),
	coalesce(b.hook_url, ''),
	coalesce(b.hook_off, 0)`

func botFields(b *chat.Bot) []any {
	return append(userFields(&b.User), &b.Owner, &b.HookURL, &b.HookOff)
}

// AddBot implements chat.BotStore.
func (s *Store) AddBot(ctx context.Context, n chat.NewUser, by chat.User) (chat.Bot, error) {
	return write(ctx, s, "add bot", func(t *tx) (chat.Bot, error) {
		f, err := botFacts(ctx, t, by.ID)
		if err == nil {
			err = f.MayAdd(by)
		}
		if err != nil {
			return chat.Bot{}, err
		}
		u, err := insertUser(t, n)
		if err != nil {
			return chat.Bot{}, err
		}
		if _, err := t.exec(`INSERT INTO bots (user_id, owner_id) VALUES (?1, ?2)`, u.ID, orNull(by.ID)); err != nil {
			return chat.Bot{}, err
		}
		if by.Admin {
			err = addLogEntry(t, chat.NewLogEntry{By: by.ID, Deed: chat.DeedMakeBot, User: u.ID, At: n.CreatedAt})
		}
		return chat.Bot{User: u, Owner: by.ID, OwnerName: by.Name}, err
	})
}

// BotFacts implements chat.BotStore.
func (s *Store) BotFacts(ctx context.Context, by chat.UserID) (chat.BotFacts, error) {
	f, err := botFacts(ctx, s.reading, by)
	return f, failed("read who may make bots", err)
}

func botFacts(ctx context.Context, q querier, by chat.UserID) (f chat.BotFacts, err error) {
	if f.Everybody, err = switched(ctx, q, chat.BotSwitch); err != nil {
		return f, err
	}
	err = one(ctx, q, `SELECT count(*) FROM bots WHERE owner_id = +?1`, []any{by}, &f.Count)
	return f, err
}

// shownBotColumns are read by shownBotFields.
const shownBotColumns = botColumns + `,
	coalesce((SELECT o.name FROM users o WHERE o.id = b.owner_id), ''),
	(SELECT max(l.last_seen_at) FROM sessions l WHERE l.user_id = u.id AND l.last_seen_at > l.created_at),
	(SELECT max(h.used_at) FROM hooks h WHERE h.bot_id = u.id)`

func scanShownBot(row scanner) (b chat.Bot, err error) {
	var byHook time.Time
	err = row.Scan(append(botFields(&b), &b.OwnerName, timeColumn{&b.UsedAt}, timeColumn{&byHook})...)
	if byHook.After(b.UsedAt) {
		b.UsedAt = byHook
	}
	return b, err
}

// Bots implements chat.BotStore.
func (s *Store) Bots(ctx context.Context, owner chat.UserID, limit int) ([]chat.Bot, error) {
	query, args := `
		SELECT`+shownBotColumns+`
		FROM users u
		LEFT JOIN bots b ON b.user_id = u.id
		WHERE u.bot = 1
		ORDER BY u.fold
		LIMIT +?1`, []any{limit}
	if owner != 0 {
		query, args = `
		SELECT`+shownBotColumns+`
		FROM bots b
		CROSS JOIN users u ON u.id = b.user_id
		WHERE b.owner_id = +?2
		ORDER BY u.fold
		LIMIT +?1`, append(args, owner)
	}
	bots := []chat.Bot{}
	err := each(ctx, s.reading, func(row scanner) error {
		b, err := scanShownBot(row)
		bots = append(bots, b)
		return err
	}, query, args...)
	return bots, failed("list bots", err)
}

// Bot implements chat.BotStore.
func (s *Store) Bot(ctx context.Context, id chat.UserID) (b chat.Bot, err error) {
	err = sql.ErrNoRows
	listErr := each(ctx, s.reading, func(row scanner) error {
		b, err = scanShownBot(row)
		return err
	}, `
		SELECT`+shownBotColumns+`
		FROM users u
		LEFT JOIN bots b ON b.user_id = u.id
		WHERE u.id = +?1 AND u.bot = 1`, id)
	return b, failed("read bot", orProblem(errors.Join(err, listErr), chat.NoSuchUser()))
}

// SetBotHook implements chat.BotStore.
func (s *Store) SetBotHook(ctx context.Context, id chat.UserID, url, secret string) (kept string, err error) {
	return write(ctx, s, "set a bot's hook", func(t *tx) (kept string, err error) {
		err = t.row(`
			INSERT INTO bots (user_id, hook_url, secret)
			VALUES (?1, ?2, ?3)
			ON CONFLICT (user_id) DO UPDATE SET hook_url = excluded.hook_url, secret = coalesce(bots.secret, excluded.secret), hook_off = 0
			RETURNING secret`, []any{id, url, secret}, &kept)
		return kept, err
	})
}

// EndBotHook implements chat.BotStore.
func (s *Store) EndBotHook(ctx context.Context, id chat.UserID) error {
	_, err := write(ctx, s, "end a bot's hook", func(t *tx) (struct{}, error) {
		_, err := t.exec(`UPDATE bots SET hook_url = NULL, hook_off = 0 WHERE user_id = +?1`, id)
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, dropDeliveries(t, id)
	})
	return err
}

// shutOutBots has the bots of somebody go out with them, and come back with those that went.
func shutOutBots(t *tx, ch chat.PersonChange, isOut bool) error {
	which, deed := `u.disabled = 0`, chat.DeedDisable
	if !isOut {
		which, deed = `b.out_with_owner = 1`, chat.DeedEnable
	}
	bots, err := column[chat.UserID](context.Background(), t, `
		SELECT b.user_id
		FROM bots b
		CROSS JOIN users u ON u.id = b.user_id
		WHERE b.owner_id = +?1 AND `+which, ch.User)
	for _, id := range bots {
		if err == nil {
			err = shutOut(t, chat.PersonChange{By: ch.By, User: id, Deed: deed, At: ch.At}, banNone)
		}
		if err == nil && isOut {
			_, err = t.exec(`UPDATE bots SET out_with_owner = 1 WHERE user_id = +?1`, id)
		}
	}
	return err
}
