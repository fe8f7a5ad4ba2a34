package store

import (
	"context"
	"database/sql"
	"errors"

	"ribbit/app/chat"
)

// SetCommands implements chat.CommandStore.
func (s *Store) SetCommands(ctx context.Context, bot chat.UserID, all []chat.Command) error {
	_, err := write(ctx, s, "set commands", func(t *tx) (struct{}, error) {
		if _, err := t.exec(`DELETE FROM commands WHERE bot_id = +?1`, bot); err != nil {
			return struct{}{}, err
		}
		for i, d := range all {
			_, err := t.exec(`
				INSERT INTO commands (bot_id, name, place, description, hint)
				VALUES (?1, ?2, ?3, ?4, ?5)`, bot, d.Name, i, d.Description, d.Hint)
			if err != nil {
				return struct{}{}, err
			}
		}
		return struct{}{}, nil
	})
	return err
}

// commandColumns are read by scanCommand.
const commandColumns = userColumns + `,
	c.name,
	c.description,
	c.hint`

func (s *Store) commands(ctx context.Context, query string, args ...any) ([]chat.Command, error) {
	list := []chat.Command{}
	err := each(ctx, s.reading, func(row scanner) error {
		var d chat.Command
		err := row.Scan(append(userFields(&d.Bot), &d.Name, &d.Description, &d.Hint)...)
		if len(list) == 0 || list[len(list)-1].Name != d.Name { // of several the first has it
			list = append(list, d)
		}
		return err
	}, query, args...)
	return list, failed("list commands", err)
}

// BotCommands implements chat.CommandStore.
func (s *Store) BotCommands(ctx context.Context, bot chat.UserID) ([]chat.Command, error) {
	return s.commands(ctx, `
		SELECT`+commandColumns+`
		FROM commands c
		CROSS JOIN users u ON u.id = c.bot_id
		WHERE c.bot_id = +?1
		ORDER BY c.place`, bot)
}

// listens is true of a bot, b with its user u, that messages are brought to.
const listens = `b.hook_url IS NOT NULL AND b.hook_off = 0 AND u.disabled = 0`

// Commands implements chat.CommandStore.
func (s *Store) Commands(ctx context.Context, thread chat.ThreadID) ([]chat.Command, error) {
	return s.commands(ctx, `
		SELECT`+commandColumns+`
		FROM bots b
		CROSS JOIN members m ON m.thread_id = +?1 AND m.user_id = b.user_id
		CROSS JOIN users u ON u.id = b.user_id
		CROSS JOIN commands c ON c.bot_id = b.user_id
		WHERE `+listens+`
		ORDER BY c.name, m.place`, thread)
}

// commandedBot is the bot of a thread that does what a new message asks for by a slash, and the name of that; 0 for nobody. Bots
// ask for nothing, or two would talk for ever.
func commandedBot(t *tx, m chat.Message) (bot chat.UserID, name string, err error) {
	if m.Kind != chat.Text || m.Sender.Bot {
		return 0, "", nil
	}
	if name, _ = chat.CommandName(m.Content); name == "" {
		return 0, "", nil
	}
	err = t.row(`
		SELECT b.user_id
		FROM commands c
		CROSS JOIN bots b ON b.user_id = c.bot_id
		CROSS JOIN users u ON u.id = c.bot_id
		CROSS JOIN members m ON m.thread_id = +?2 AND m.user_id = c.bot_id
		WHERE c.name = +?1 AND `+listens+`
		ORDER BY m.place
		LIMIT 1`, []any{name, m.ThreadID}, &bot)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", nil
	}
	return bot, name, err
}
