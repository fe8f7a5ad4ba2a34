package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"ribbit/app/chat"
)

// SecondFactor implements chat.SecondFactorStore.
func (s *Store) SecondFactor(ctx context.Context, user chat.UserID) (f chat.SecondFactor, err error) {
	err = one(ctx, s.reading, `
		SELECT
			f.secret,
			f.confirmed_at,
			(SELECT count(*) FROM recovery_codes r WHERE r.user_id = f.user_id)
		FROM second_factors f
		WHERE f.user_id = +?1`, []any{user}, &f.Secret, timeColumn{&f.Since}, &f.Recovery)
	if errors.Is(err, sql.ErrNoRows) {
		return f, nil
	}
	return f, failed("read second factor", err)
}

// StartSecondFactor implements chat.SecondFactorStore.
func (s *Store) StartSecondFactor(ctx context.Context, user chat.UserID, secret string) error {
	return s.changeSecondFactor(ctx, "start second factor", chat.NewProblem(chat.Conflict, "second-factor-on"), `
		INSERT INTO second_factors (user_id, secret, last_step)
		VALUES (?1, ?2, 0)
		ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret WHERE second_factors.confirmed_at IS NULL`, user, secret)
}

// changeSecondFactor answers a problem when the statement changes nothing.
func (s *Store) changeSecondFactor(ctx context.Context, name string, otherwise *chat.Problem, statement string, args ...any) error {
	_, err := write(ctx, s, name, func(t *tx) (struct{}, error) {
		n, err := t.changed(statement, args...)
		if err == nil && n == 0 {
			err = otherwise
		}
		return struct{}{}, err
	})
	return err
}

// ConfirmSecondFactor implements chat.SecondFactorStore.
func (s *Store) ConfirmSecondFactor(ctx context.Context, user chat.UserID, secret string, step int64, recovery []string, at time.Time) error {
	_, err := write(ctx, s, "confirm second factor", func(t *tx) (struct{}, error) {
		n, err := t.changed(`
			UPDATE second_factors
			SET confirmed_at = ?3, last_step = ?4
			WHERE user_id = +?1 AND secret = +?2 AND confirmed_at IS NULL`, user, secret, millis(at), step)
		if err == nil && n == 0 {
			err = chat.NewProblem(chat.Conflict, "no-second-factor-waits")
		}
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, setRecovery(t, user, recovery)
	})
	return err
}

func setRecovery(t *tx, user chat.UserID, hashes []string) error {
	_, err := t.exec(`DELETE FROM recovery_codes WHERE user_id = +?1`, user)
	for _, hash := range hashes {
		if err == nil {
			_, err = t.exec(`INSERT INTO recovery_codes (user_id, hash) VALUES (?1, ?2)`, user, hash)
		}
	}
	return err
}

// SpendStep implements chat.SecondFactorStore.
func (s *Store) SpendStep(ctx context.Context, user chat.UserID, step int64) (bool, error) {
	return s.spend(ctx, `UPDATE second_factors SET last_step = ?2 WHERE user_id = +?1 AND last_step < +?2 AND confirmed_at IS NOT NULL`, user, step)
}

// SpendRecovery implements chat.SecondFactorStore.
func (s *Store) SpendRecovery(ctx context.Context, user chat.UserID, hash string) (bool, error) {
	return s.spend(ctx, `DELETE FROM recovery_codes WHERE user_id = +?1 AND hash = +?2`, user, hash)
}

func (s *Store) spend(ctx context.Context, statement string, args ...any) (bool, error) {
	return write(ctx, s, "spend a code", func(t *tx) (bool, error) {
		n, err := t.changed(statement, args...)
		return n > 0, err
	})
}

// SetRecovery implements chat.SecondFactorStore.
func (s *Store) SetRecovery(ctx context.Context, user chat.UserID, recovery []string) error {
	_, err := write(ctx, s, "set recovery codes", func(t *tx) (struct{}, error) {
		var isOn bool
		err := t.row(`SELECT confirmed_at IS NOT NULL FROM second_factors WHERE user_id = +?1`, []any{user}, &isOn)
		if errors.Is(err, sql.ErrNoRows) || err == nil && !isOn {
			return struct{}{}, chat.NewProblem(chat.Conflict, "no-second-factor")
		}
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, setRecovery(t, user, recovery)
	})
	return err
}

// EndSecondFactor implements chat.SecondFactorStore.
func (s *Store) EndSecondFactor(ctx context.Context, user chat.UserID) error {
	_, err := write(ctx, s, "end second factor", func(t *tx) (struct{}, error) { return struct{}{}, endSecondFactor(t, user) })
	return err
}

func endSecondFactor(t *tx, user chat.UserID) error {
	if err := setRecovery(t, user, nil); err != nil {
		return err
	}
	_, err := t.exec(`DELETE FROM second_factors WHERE user_id = +?1`, user)
	return err
}
