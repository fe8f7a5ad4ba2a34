package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"strings"

	"ribbit/app/chat"
)

// ServerName implements chat.Store.
func (s *Store) ServerName(ctx context.Context) (name string, err error) {
	err = one(ctx, s.reading, `SELECT value FROM settings WHERE name = 'server_name'`, nil, &name)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return name, failed("read the server's name", err)
}

// SetServerName implements chat.Store.
func (s *Store) SetServerName(ctx context.Context, name string) error {
	_, err := write(ctx, s, "name the server", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO settings (name, value)
			VALUES ('server_name', ?1)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name)
		return struct{}{}, err
	})
	return err
}

// SignupPolicy implements chat.Store.
func (s *Store) SignupPolicy(ctx context.Context) (p chat.SignupPolicy, err error) {
	err = one(ctx, s.reading, `SELECT value FROM settings WHERE name = 'signup'`, nil, &p)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return p, failed("read who may sign up", err)
}

// SetSignupPolicy implements chat.Store.
func (s *Store) SetSignupPolicy(ctx context.Context, p chat.SignupPolicy) error {
	_, err := write(ctx, s, "set who may sign up", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO settings (name, value)
			VALUES ('signup', ?1)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, string(p))
		return struct{}{}, err
	})
	return err
}

// Switched implements chat.Store.
func (s *Store) Switched(ctx context.Context, name chat.Switch) (bool, error) {
	on, err := switched(ctx, s.reading, name)
	return on, failed("read what the owner decided", err)
}

func switched(ctx context.Context, q querier, name chat.Switch) (on bool, err error) {
	on = name.Default()
	err = ask(ctx, q, switchOf(name, &on))
	return on, err
}

// switchOf asks how a switch stands; where nobody has touched it, on stays as it is.
func switchOf(name chat.Switch, on *bool) question {
	return question{
		query: `SELECT value = '1' FROM settings WHERE name = +?1`, args: []any{name},
		row: func(row scanner) error { return row.Scan(on) },
	}
}

// SetSwitch implements chat.Store.
func (s *Store) SetSwitch(ctx context.Context, name chat.Switch, on bool) error {
	_, err := write(ctx, s, "set what the owner decided", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO settings (name, value)
			VALUES (?1, CAST(?2 AS TEXT))
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, on)
		return struct{}{}, err
	})
	return err
}

const (
	idSetting = "server_id"
	idLetters = 8
)

// ServerID is a short random name of lower-case letters and digits that tells this server's data from another's. It lies in
// the database, so that all that serve one database have the same; a restored backup gets a new one.
func (s *Store) ServerID(ctx context.Context) (string, error) {
	return write(ctx, s, "read the server's id", func(t *tx) (id string, err error) {
		_, err = t.exec(`
			INSERT INTO settings (name, value)
			VALUES ('`+idSetting+`', ?1)
			ON CONFLICT DO NOTHING`, strings.ToLower(rand.Text()[:idLetters]))
		if err != nil {
			return "", err
		}
		err = t.row(`SELECT value FROM settings WHERE name = '`+idSetting+`'`, nil, &id)
		return id, err
	})
}
