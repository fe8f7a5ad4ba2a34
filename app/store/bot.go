package store

import (
	"context"

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
func (s *Store) AddBot(ctx context.Context, n chat.NewUser, owner chat.UserID) (chat.Bot, error) {
	return write(ctx, s, "add bot", func(t *tx) (chat.Bot, error) {
		u, err := insertUser(t, n)
		if err != nil {
			return chat.Bot{}, err
		}
		_, err = t.exec(`INSERT INTO bots (user_id, owner_id) VALUES (?1, ?2)`, u.ID, orNull(owner))
		return chat.Bot{User: u, Owner: owner}, err
	})
}

// Bots implements chat.BotStore.
func (s *Store) Bots(ctx context.Context, limit int) ([]chat.Bot, error) {
	bots := []chat.Bot{}
	err := each(ctx, s.reading, func(row scanner) error {
		var b chat.Bot
		err := row.Scan(botFields(&b)...)
		bots = append(bots, b)
		return err
	}, `
		SELECT`+botColumns+`
		FROM users u
		LEFT JOIN bots b ON b.user_id = u.id
		WHERE u.bot = 1
		ORDER BY u.fold
		LIMIT +?1`, limit)
	return bots, failed("list bots", err)
}

// Bot implements chat.BotStore.
func (s *Store) Bot(ctx context.Context, id chat.UserID) (b chat.Bot, err error) {
	err = one(ctx, s.reading, `
		SELECT`+botColumns+`
		FROM users u
		LEFT JOIN bots b ON b.user_id = u.id
		WHERE u.id = +?1 AND u.bot = 1`, []any{id}, botFields(&b)...)
	return b, failed("read bot", orProblem(err, chat.NoSuchUser()))
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
