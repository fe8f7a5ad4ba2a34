package store

import (
	"context"

	"ribbit/app/chat"
)

// challengeSecret is the name of the key of challenges among the secrets.
const challengeSecret = "challenges"

// ChallengeKey implements chat.PasskeyStore.
func (s *Store) ChallengeKey(ctx context.Context, fresh string) (string, error) {
	kept, err := s.Secret(ctx, challengeSecret)
	if err != nil || kept != "" {
		return kept, err
	}
	return s.ReplaceSecret(ctx, challengeSecret, "", fresh)
}

const passkeyColumns = `
			p.id,
			p.user_id,
			p.name,
			p.host,
			p.handle,
			p.credential,
			p.key,
			p.counter,
			p.can_be_many,
			p.created_at,
			p.last_used_at`

func passkeyFields(p *chat.Passkey) []any {
	return []any{
		&p.ID, &p.UserID, &p.Name, &p.Host,
		bytesColumn{&p.Handle},
		bytesColumn{&p.Credential.ID},
		bytesColumn{&p.Credential.Key},
		&p.Credential.Counter, &p.Credential.CanBeMany,
		timeColumn{&p.CreatedAt},
		timeColumn{&p.LastUsedAt},
	}
}

// Passkeys implements chat.PasskeyStore.
func (s *Store) Passkeys(ctx context.Context, user chat.UserID) ([]chat.Passkey, error) {
	passkeys := []chat.Passkey{}
	err := each(ctx, s.reading, func(row scanner) error {
		var p chat.Passkey
		err := row.Scan(passkeyFields(&p)...)
		passkeys = append(passkeys, p)
		return err
	}, `
		SELECT`+passkeyColumns+`
		FROM passkeys p
		WHERE p.user_id = +?1
		ORDER BY p.id
		LIMIT +?2`, user, chat.MaxPasskeys)
	return passkeys, failed("list passkeys", err)
}

// PasskeyByCredential implements chat.PasskeyStore.
func (s *Store) PasskeyByCredential(ctx context.Context, host string, credential []byte) (p chat.Passkey, u chat.User, err error) {
	err = one(ctx, s.reading, `
		SELECT`+userColumns+`,`+passkeyColumns+`
		FROM passkeys p
		CROSS JOIN users u ON u.id = p.user_id
		WHERE p.host = +?1 AND p.credential = +?2`, []any{host, encoded(credential)}, append(userFields(&u), passkeyFields(&p)...)...)
	return p, u, failed("look for a passkey", orProblem(err, noPasskey()))
}

// AddPasskey implements chat.PasskeyStore.
func (s *Store) AddPasskey(ctx context.Context, n chat.Passkey, spent chat.SpentChallenge) (chat.Passkey, error) {
	return write(ctx, s, "add passkey", func(t *tx) (chat.Passkey, error) {
		if err := spendChallenge(t, spent); err != nil {
			return n, err
		}
		var have int
		if err := t.row(`SELECT count(*) FROM passkeys WHERE user_id = +?1`, []any{n.UserID}, &have); err != nil {
			return n, err
		}
		if have >= chat.MaxPasskeys {
			return n, chat.TooManyPasskeys()
		}
		id, err := t.inserted(`
			INSERT INTO passkeys (user_id, name, host, handle, credential, key, counter, can_be_many, created_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
			n.UserID, n.Name, n.Host, encoded(n.Handle), encoded(n.Credential.ID), encoded(n.Credential.Key), n.Credential.Counter,
			n.Credential.CanBeMany, millis(n.CreatedAt))
		if isRefused(err, thereAlready) {
			return n, chat.NewProblem(chat.Conflict, "passkey-there-already")
		}
		added := n
		added.ID = chat.PasskeyID(id)
		return added, err
	})
}

// UsePasskey implements chat.PasskeyStore.
func (s *Store) UsePasskey(ctx context.Context, u chat.PasskeyUse) (chat.Session, error) {
	return write(ctx, s, "use passkey", func(t *tx) (chat.Session, error) {
		if err := spendChallenge(t, u.Challenge); err != nil {
			return chat.Session{}, err
		}
		used, err := t.changed(`
			UPDATE passkeys
			SET counter = ?3, last_used_at = ?4
			WHERE id = +?1 AND user_id = +?2 AND (counter < +?3 OR counter = 0 AND +?3 = 0)
				AND EXISTS (SELECT 1 FROM users u WHERE u.id = +?2 AND u.disabled = 0)`,
			u.Passkey, u.Session.UserID, u.Counter, millis(u.Challenge.At))
		if err == nil && used == 0 {
			err = chat.NewProblem(chat.Conflict, "no-such-passkey")
		}
		if err != nil {
			return chat.Session{}, err
		}
		return addSession(t, u.Session, u.Hash)
	})
}

// EndPasskey implements chat.PasskeyStore.
func (s *Store) EndPasskey(ctx context.Context, user chat.UserID, id chat.PasskeyID) error {
	_, err := write(ctx, s, "end passkey", func(t *tx) (struct{}, error) {
		ended, err := t.changed(`DELETE FROM passkeys WHERE id = +?1 AND user_id = +?2`, id, user)
		if err == nil && ended == 0 {
			err = noPasskey()
		}
		return struct{}{}, err
	})
	return err
}

// endPasskeys forgets all of a user's.
func endPasskeys(t *tx, user chat.UserID) error {
	_, err := t.exec(`DELETE FROM passkeys WHERE user_id = +?1`, user)
	return err
}

// spendChallenge has a challenge be good no more. Those that have ended by themselves go. Problem: Conflict when it was spent before.
func spendChallenge(t *tx, spent chat.SpentChallenge) error {
	if _, err := t.exec(`DELETE FROM spent_challenges WHERE expires_at <= +?1`, millis(spent.At)); err != nil {
		return err
	}
	n, err := t.changed(`
		INSERT INTO spent_challenges (hash, expires_at)
		VALUES (?1, ?2)
		ON CONFLICT DO NOTHING`, spent.Hash, millis(spent.Until))
	if err == nil && n == 0 {
		err = chat.PasskeyChallengeOver()
	}
	return err
}

func noPasskey() *chat.Problem { return chat.NewProblem(chat.NotFound, "no-such-passkey") }
