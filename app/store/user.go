package store

import (
	"context"
	"time"
	"unicode/utf8"

	"ribbit/app/chat"
)

// userColumns are read by userFields.
const userColumns = `
	u.id,
	u.name,
	u.karma,
	u.admin,
	u.disabled,
	u.created_at,
	u.about,
	u.last_seen_at,
	u.invisible,
	u.hides_reading,
	u.frog,
	coalesce(u.picture, ''),
	u.password_hash = '',
	u.bot`

func userFields(u *chat.User) []any { return addUserFields(nil, u) }

func addUserFields(to []any, u *chat.User) []any {
	return append(to,
		&u.ID, &u.Name, &u.Karma, &u.Admin, &u.Disabled,
		timeColumn{&u.CreatedAt},
		&u.About,
		timeColumn{&u.LastSeenAt},
		&u.Invisible, &u.HidesReading, &u.Avatar.Frog, &u.Avatar.Picture, &u.Guest, &u.Bot,
	)
}

// HasOwner implements chat.Store.
func (s *Store) HasOwner(ctx context.Context) (has bool, err error) {
	has, err = hasOwner(ctx, s.reading)
	return has, failed("look for the owner", err)
}

func hasOwner(ctx context.Context, q querier) (has bool, err error) {
	err = one(ctx, q, `SELECT EXISTS (SELECT 1 FROM users WHERE admin = 1)`, nil, &has)
	return has, err
}

// HasPeople implements chat.Store.
func (s *Store) HasPeople(ctx context.Context) (has bool, err error) {
	has, err = hasPeople(ctx, s.reading)
	return has, failed("look for people", err)
}

func hasPeople(ctx context.Context, q querier) (has bool, err error) {
	err = one(ctx, q, `SELECT EXISTS (SELECT 1 FROM users)`, nil, &has)
	return has, err
}

// Admins implements chat.Store.
func (s *Store) Admins(ctx context.Context) (ids []chat.UserID, err error) {
	err = each(ctx, s.reading, func(row scanner) error {
		var id chat.UserID
		if err := row.Scan(&id); err != nil {
			return err
		}
		ids = append(ids, id)
		return nil
	}, `SELECT id FROM users WHERE admin = 1 AND disabled = 0`)
	return ids, failed("list admins", err)
}

// IsAlone implements chat.Store.
func (s *Store) IsAlone(ctx context.Context, user chat.UserID) (is bool, err error) {
	err = one(ctx, s.reading, `SELECT NOT EXISTS (SELECT 1 FROM users WHERE id <> ?1 AND bot = 0)`, []any{user}, &is)
	return is, failed("look for others", err)
}

// checkNoOwner lets only one of two first-run pages through.
func checkNoOwner(t *tx) error {
	has, err := hasOwner(context.Background(), t)
	if err == nil && has {
		err = chat.NewProblem(chat.Conflict, "owner-there-already")
	}
	return err
}

// AddUser implements chat.Store.
func (s *Store) AddUser(ctx context.Context, n chat.NewUser) (chat.User, error) {
	return write(ctx, s, "add user", func(t *tx) (chat.User, error) {
		var by chat.UserID
		if n.InviteHash != "" {
			// First, and whatever the name is: who has no invite does not learn which names are taken.
			var err error
			if by, err = checkInvite(t, n.InviteHash, n.CreatedAt); err != nil {
				return chat.User{}, err
			}
		}
		if n.IsFirst {
			if err := checkNoOwner(t); err != nil {
				return chat.User{}, err
			}
		}
		u, err := insertUser(t, n)
		if err != nil {
			return u, err
		}
		if n.InviteHash != "" {
			if err := useInvite(t, n.InviteHash); err != nil {
				return u, err
			}
		}
		if n.Identification != nil {
			if err := addIdentification(t, u.ID, *n.Identification, n.CreatedAt); err != nil {
				return u, err
			}
		}
		t.announce(chat.UserJoined{User: u, InvitedBy: by})
		if n.Admin {
			return u, endSetup(t)
		}
		return u, nil
	})
}

// insertUser stores an account and by what it is found. Problem: Conflict (the name is taken).
func insertUser(t *tx, n chat.NewUser) (chat.User, error) {
	u := chat.User{Name: n.Name, Admin: n.Admin, Bot: n.Bot, Guest: n.PasswordHash == "", CreatedAt: n.CreatedAt}
	id, err := t.inserted(`
		INSERT INTO users (name, fold, admin, bot, password_hash, created_at)
		VALUES (?1, ?2, ?3, ?4, ?5, ?6)
		ON CONFLICT (fold) DO NOTHING`,
		n.Name, n.Fold, n.Admin, n.Bot, n.PasswordHash, millis(n.CreatedAt))
	if err == nil && id == 0 {
		err = chat.NewProblem(chat.Conflict, "name-taken", "name", n.Name).At("username")
	}
	if err != nil {
		return u, err
	}
	u.ID = chat.UserID(id)
	for _, part := range n.Parts {
		if _, err := t.exec(addNamePart, part, u.ID); err != nil {
			return u, err
		}
	}
	return u, nil
}

// addNamePart stores one of the beginnings by which a user is found.
const addNamePart = `INSERT INTO name_parts (part, user_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING`

// User implements chat.Store.
func (s *Store) User(ctx context.Context, id chat.UserID) (u chat.User, err error) {
	err = one(ctx, s.reading, `SELECT`+userColumns+` FROM users u WHERE u.id = +?1`, []any{id}, userFields(&u)...)
	return u, failed("read user", orProblem(err, chat.NoSuchUser()))
}

// UsersByID implements chat.Store.
func (s *Store) UsersByID(ctx context.Context, ids []chat.UserID) ([]chat.User, error) {
	found := make(map[chat.UserID]chat.User, len(ids))
	if err := addUsers(ctx, s.reading, found, ids); err != nil {
		return nil, failed("read users", err)
	}
	users := make([]chat.User, 0, len(ids))
	for _, id := range ids {
		if u, ok := found[id]; ok {
			users = append(users, u)
		}
	}
	return users, nil
}

// UserByFold implements chat.Store.
func (s *Store) UserByFold(ctx context.Context, fold string) (u chat.User, passwordHash string, err error) {
	err = one(ctx, s.reading, `SELECT`+userColumns+`, u.password_hash FROM users u WHERE u.fold = +?1`,
		[]any{fold}, append(userFields(&u), &passwordHash)...)
	return u, passwordHash, failed("read user", orProblem(err, chat.NoSuchUser()))
}

// notBlocked leaves out whom user ?1 blocked.
const notBlocked = `
				AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = +?1 AND b.user_id = u.id)`

// FindUsers implements chat.Store.
func (s *Store) FindUsers(ctx context.Context, q chat.UserQuery) ([]chat.User, error) {
	if q.Prefix == "" {
		return s.users(ctx, `
			SELECT`+userColumns+`
			FROM users u
			WHERE u.disabled = 0 AND u.id <> +?1`+notBlocked+`
			ORDER BY u.fold
			LIMIT +?2`, q.Except, q.Limit)
	}
	// Every text that begins with the prefix sorts before the prefix and the highest character.
	return s.users(ctx, `
		SELECT`+userColumns+`
		FROM (SELECT DISTINCT p.user_id FROM name_parts p WHERE p.part >= +?2 AND p.part < +?3) named
		CROSS JOIN users u ON u.id = named.user_id
		WHERE u.disabled = 0 AND u.id <> +?1`+notBlocked+`
		ORDER BY u.fold
		LIMIT +?4`, q.Except, q.Prefix, q.Prefix+string(utf8.MaxRune), q.Limit)
}

// AllUsers implements chat.Store.
func (s *Store) AllUsers(ctx context.Context) ([]chat.User, error) {
	return s.users(ctx, `SELECT`+userColumns+` FROM users u ORDER BY u.fold`)
}

// SetPassword implements chat.Store.
func (s *Store) SetPassword(ctx context.Context, n chat.NewPassword) error {
	_, err := write(ctx, s, "set password", func(t *tx) (struct{}, error) {
		if err := endReset(t, n); err != nil {
			return struct{}{}, err
		}
		changed, err := t.changed(`
			UPDATE users
			SET password_hash = ?2
			WHERE id = +?1 AND bot = 0 AND (+?3 = '' OR password_hash = +?3)`, n.User, n.Hash, n.Proof)
		switch {
		case err != nil:
			return struct{}{}, err
		case changed == 0 && n.Proof != "":
			return struct{}{}, chat.NewProblem(chat.Conflict, "password-changed-elsewhere")
		case changed == 0:
			return struct{}{}, chat.NoSuchUser()
		}
		if n.Renew != "" {
			renewed, err := t.changed(`UPDATE sessions SET hash = ?3 WHERE id = +?1 AND user_id = +?2`, n.Keep, n.User, n.Renew)
			if err == nil && renewed == 0 {
				err = noSession()
			}
			if err != nil {
				return struct{}{}, err
			}
			t.announce(chat.SessionRenewed{UserID: n.User, Session: n.Keep})
		}
		if n.Proof == "" { // somebody else vouches for them: what was set up with the lost password may be another's
			if err := endPasskeys(t, n.User); err != nil {
				return struct{}{}, err
			}
		}
		return struct{}{}, endSessions(t, n.User, n.Keep)
	})
	return err
}

// SetDisabled implements chat.Store.
func (s *Store) SetDisabled(ctx context.Context, id chat.UserID, disabled bool) error {
	_, err := write(ctx, s, "disable user", func(t *tx) (struct{}, error) {
		f, err := personFacts(t, id, 0)
		if err != nil {
			return struct{}{}, err
		}
		ch := chat.PersonChange{User: id, Deed: chat.DeedEnable}
		ban := banNone
		switch {
		case disabled:
			ch.Deed = chat.DeedDisable
		case f.Banned:
			ban = unbannedRestoring
		}
		return struct{}{}, shutOut(t, ch, ban)
	})
	return err
}

// SilentGuests implements chat.Store.
func (s *Store) SilentGuests(ctx context.Context, since time.Time) ([]chat.UserID, error) {
	var ids []chat.UserID
	err := each(ctx, s.reading, func(row scanner) error {
		var id chat.UserID
		if err := row.Scan(&id); err != nil {
			return err
		}
		ids = append(ids, id)
		return nil
	}, `
		SELECT u.id
		FROM users u
		WHERE u.password_hash = '' AND u.disabled = 0 AND u.created_at < ?1
			AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.user_id = u.id AND s.last_seen_at >= ?1)`, millis(since))
	return ids, failed("list silent guests", err)
}

func (s *Store) users(ctx context.Context, query string, args ...any) ([]chat.User, error) {
	users, err := listUsers(ctx, s.reading, query, args...)
	return users, failed("list users", err)
}

// listUsers runs a query for userColumns.
func listUsers(ctx context.Context, q querier, query string, args ...any) ([]chat.User, error) {
	users := []chat.User{}
	err := each(ctx, q, func(row scanner) error {
		var u chat.User
		if err := row.Scan(userFields(&u)...); err != nil {
			return err
		}
		users = append(users, u)
		return nil
	}, query, args...)
	return users, err
}

// addUsers puts those of the users into known that are not in it yet, with at most one query.
func addUsers(ctx context.Context, q querier, known map[chat.UserID]chat.User, ids []chat.UserID) error {
	missing := make([]chat.UserID, 0, len(ids))
	for _, id := range ids {
		if _, ok := known[id]; !ok && id != 0 {
			known[id] = chat.User{}
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	for _, id := range missing {
		delete(known, id)
	}
	return each(ctx, q, func(row scanner) error {
		var u chat.User
		if err := row.Scan(userFields(&u)...); err != nil {
			return err
		}
		known[u.ID] = u
		return nil
	}, `
		SELECT`+userColumns+`
		FROM json_each(+?1) j
		CROSS JOIN users u ON u.id = j.value`, jsonIDs(missing))
}
