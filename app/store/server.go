package store

import (
	"context"
	"database/sql"
	"errors"
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
			ON CONFLICT DO UPDATE SET value = excluded.value`, name)
		return struct{}{}, err
	})
	return err
}

// Requests implements chat.Store.
func (s *Store) Requests(ctx context.Context) (bool, error) {
	on, err := requests(ctx, s.reading)
	return on, failed("read whether strangers ask", err)
}

func requests(ctx context.Context, q querier) (on bool, err error) {
	err = one(ctx, q, `SELECT value = '1' FROM settings WHERE name = 'requests'`, nil, &on)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return on, err
}

// SetRequests implements chat.Store.
func (s *Store) SetRequests(ctx context.Context, on bool) error {
	_, err := write(ctx, s, "set whether strangers ask", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO settings (name, value)
			VALUES ('requests', CAST(?1 AS TEXT))
			ON CONFLICT DO UPDATE SET value = excluded.value`, on)
		return struct{}{}, err
	})
	return err
}
