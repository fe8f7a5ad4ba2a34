package store

import (
	"context"
	"database/sql"
	"errors"

	"ribbit/app/chat"
)

// What all servers on one database have to know, and nobody else, is in the settings. No backup holds it.
const (
	secretPrefix = "secret " // and a name of the caller's
	setupSetting = "setup_code"
)

// Secret is what is kept under a name; "" when nothing is.
func (s *Store) Secret(ctx context.Context, name string) (value string, err error) {
	err = one(ctx, s.reading, `SELECT value FROM settings WHERE name = +?1`, []any{secretPrefix + name}, &value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return value, failed("read a secret", err)
}

// ReplaceSecret keeps a value under a name in the place of what was there, "" for nothing, and answers what is there afterwards: of
// servers that do it at once, all get what one of them brought.
func (s *Store) ReplaceSecret(ctx context.Context, name, old, value string) (string, error) {
	return write(ctx, s, "keep a secret", func(t *tx) (kept string, err error) {
		_, err = t.exec(`
			INSERT INTO settings (name, value)
			VALUES (?1, ?3)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE settings.value = +?2`, secretPrefix+name, old, value)
		if err != nil {
			return "", err
		}
		err = t.row(`SELECT value FROM settings WHERE name = +?1`, []any{secretPrefix + name}, &kept)
		return kept, err
	})
}

// SetSecret keeps a value under a name, whatever was there.
func (s *Store) SetSecret(ctx context.Context, name, value string) error {
	_, err := write(ctx, s, "keep a secret", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO settings (name, value)
			VALUES (?1, ?2)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, secretPrefix+name, value)
		return struct{}{}, err
	})
	return err
}

// ForgetSecret removes what is kept under a name; there may be nothing.
func (s *Store) ForgetSecret(ctx context.Context, name string) error {
	_, err := write(ctx, s, "forget a secret", func(t *tx) (struct{}, error) {
		_, err := t.exec(`DELETE FROM settings WHERE name = +?1`, secretPrefix+name)
		return struct{}{}, err
	})
	return err
}

// SetupCode is the code by which the owner's account is made, the same for all servers on the database: fresh, or the one that is
// there. Once there is an owner it is "".
func (s *Store) SetupCode(ctx context.Context, fresh string) (string, error) {
	return write(ctx, s, "read the code of the setup", func(t *tx) (code string, err error) {
		switch err := checkNoOwner(t); {
		case chat.Is(err, chat.Conflict):
			return "", nil
		case err != nil:
			return "", err
		}
		_, err = t.exec(`
			INSERT INTO settings (name, value)
			VALUES ('`+setupSetting+`', ?1)
			ON CONFLICT DO NOTHING`, fresh)
		if err != nil {
			return "", err
		}
		err = t.row(`SELECT value FROM settings WHERE name = '`+setupSetting+`'`, nil, &code)
		return code, err
	})
}

// endSetup makes the code of the setup void.
func endSetup(t *tx) error {
	_, err := t.exec(`DELETE FROM settings WHERE name = '` + setupSetting + `'`)
	return err
}
