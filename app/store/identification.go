package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// UserByIdentification implements chat.IdentificationStore.
func (s *Store) UserByIdentification(ctx context.Context, issuer, subject string) (u chat.User, err error) {
	err = one(ctx, s.reading, `
		SELECT`+userColumns+`
		FROM identifications i
		CROSS JOIN users u ON u.id = i.user_id
		WHERE i.issuer = +?1 AND i.subject = +?2`, []any{issuer, subject}, userFields(&u)...)
	return u, failed("read who somebody is", orProblem(err, chat.NoSuchUser()))
}

// AddIdentification implements chat.IdentificationStore.
func (s *Store) AddIdentification(ctx context.Context, user chat.UserID, i chat.Identification, at time.Time) error {
	_, err := write(ctx, s, "link somebody", func(t *tx) (struct{}, error) { return struct{}{}, addIdentification(t, user, i, at) })
	return err
}

func addIdentification(t *tx, user chat.UserID, i chat.Identification, at time.Time) error {
	n, err := t.changed(`
		INSERT INTO identifications (issuer, subject, user_id, created_at)
		VALUES (?1, ?2, ?3, ?4)
		ON CONFLICT DO NOTHING`, i.Issuer, i.Subject, user, millis(at))
	if err == nil && n == 0 {
		err = chat.AlreadyIdentified()
	}
	return err
}

// IsIdentified implements chat.IdentificationStore.
func (s *Store) IsIdentified(ctx context.Context, user chat.UserID, issuer string) (is bool, err error) {
	err = one(ctx, s.reading, `SELECT EXISTS (SELECT 1 FROM identifications WHERE user_id = +?1 AND issuer = +?2)`, []any{user, issuer}, &is)
	return is, failed("read whether somebody is known", err)
}

// EndIdentification implements chat.IdentificationStore.
func (s *Store) EndIdentification(ctx context.Context, user chat.UserID, issuer string) error {
	_, err := write(ctx, s, "unlink somebody", func(t *tx) (struct{}, error) {
		_, err := t.exec(`DELETE FROM identifications WHERE user_id = +?1 AND issuer = +?2`, user, issuer)
		return struct{}{}, err
	})
	return err
}
