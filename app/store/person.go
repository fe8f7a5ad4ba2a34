package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
	"unicode/utf8"

	"ribbit/app/chat"
)

// personColumns are read by scanPerson; +?1 is the time after which a device counts.
const personColumns = userColumns + `,
	u.ban IN (1, 2),
	(
		SELECT count(*)
		FROM sessions s
		WHERE s.user_id = u.id AND s.is_token = 0 AND s.last_seen_at > +?1
	),
	EXISTS (SELECT 1 FROM second_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL),
	coalesce(u.shut_by, 0),
	coalesce((SELECT b.name FROM users b WHERE b.id = u.shut_by), ''),
	u.shut_at,
	coalesce(u.id = (SELECT min(a.id) FROM users a WHERE a.admin = 1), false)`

func scanPerson(row scanner) (p chat.Person, err error) {
	err = row.Scan(append(userFields(&p.User), &p.Banned, &p.Devices, &p.HasCode, &p.ShutByID, &p.ShutBy, timeColumn{&p.ShutAt}, &p.First)...)
	return p, err
}

// peopleFilters are the conditions of the filters; each but the first has an index.
var peopleFilters = map[chat.PeopleFilter]string{
	chat.PeopleAll:     ``,
	chat.PeopleAdmins:  ` AND u.admin = 1`,
	chat.PeopleGuests:  ` AND u.password_hash = '' AND u.disabled = 0`,
	chat.PeopleShutOut: ` AND u.disabled = 1`,
}

// People implements chat.PersonStore.
func (s *Store) People(ctx context.Context, q chat.PeopleQuery) (people []chat.Person, err error) {
	query, args := `
		SELECT`+personColumns+`
		FROM users u
		WHERE u.fold > coalesce((SELECT l.fold FROM users l WHERE l.id = +?3), '')`+peopleFilters[q.Filter]+`
		ORDER BY u.fold
		LIMIT +?2`, []any{millis(q.Since), q.Limit, q.After}
	if q.Prefix != "" {
		// In the order of what fits, so that a page is read and not all who fit.
		query, args = `
		SELECT`+personColumns+`
		FROM name_parts p
		CROSS JOIN users u ON u.id = p.user_id
		WHERE p.part >= +?3 AND p.part < +?4`+peopleFilters[q.Filter]+`
		ORDER BY p.part, p.user_id
		LIMIT +?2`, []any{millis(q.Since), 2 * q.Limit, q.Prefix, q.Prefix + string(utf8.MaxRune)}
	}
	people = []chat.Person{}
	known := map[chat.UserID]bool{} // two parts of a name may fit
	err = each(ctx, s.reading, func(row scanner) error {
		p, err := scanPerson(row)
		if err == nil && !known[p.ID] && len(people) < q.Limit {
			known[p.ID] = true
			people = append(people, p)
		}
		return err
	}, query, args...)
	return people, failed("list people", err)
}

// CountPeople implements chat.PersonStore.
func (s *Store) CountPeople(ctx context.Context) (n chat.PeopleCount, err error) {
	err = one(ctx, s.reading, `
		SELECT
			(SELECT count(*) FROM users),
			(SELECT count(*) FROM users WHERE disabled = 1)`, nil, &n.All, &n.ShutOut)
	return n, failed("count people", err)
}

// Person implements chat.PersonStore.
func (s *Store) Person(ctx context.Context, id chat.UserID, since time.Time) (p chat.Person, err error) {
	err = sql.ErrNoRows
	listErr := each(ctx, s.reading, func(row scanner) error {
		p, err = scanPerson(row)
		return err
	}, `SELECT`+personColumns+` FROM users u WHERE u.id = +?2`, millis(since), id)
	return p, failed("read person", orProblem(errors.Join(err, listErr), chat.NoSuchUser()))
}

// CountMessages implements chat.PersonStore.
func (s *Store) CountMessages(ctx context.Context, id chat.UserID) (n int, err error) {
	err = one(ctx, s.reading, `
		SELECT count(*)
		FROM messages
		WHERE sender_id = +?1 AND deleted = 0 AND kind <> 'system'`, []any{id}, &n)
	return n, failed("count messages", err)
}

// ChangePerson implements chat.PersonStore.
func (s *Store) ChangePerson(ctx context.Context, ch chat.PersonChange) error {
	_, err := write(ctx, s, "change person", func(t *tx) (struct{}, error) {
		f, err := personFacts(t, ch.User, ch.By)
		if err == nil {
			err = f.MayChange(ch)
		}
		if err == nil {
			err = changePerson(t, ch)
		}
		if err != nil {
			return struct{}{}, err
		}
		n := chat.NewLogEntry{By: ch.By, Deed: ch.Deed, User: ch.User, Reason: ch.Reason, At: ch.At}
		if ch.Deed == chat.DeedRename {
			n.Subject = f.User.Name
		}
		return struct{}{}, addLogEntry(t, n)
	})
	return err
}

func personFacts(t *tx, id, by chat.UserID) (f chat.PersonFacts, err error) {
	err = t.row(`
		SELECT`+userColumns+`,
			u.ban IN (1, 2),
			coalesce((SELECT b.admin = 1 AND b.disabled = 0 FROM users b WHERE b.id = +?2), false),
			(SELECT count(*) FROM users a WHERE a.admin = 1 AND a.disabled = 0),
			coalesce((SELECT o.owner_id FROM bots o WHERE o.user_id = u.id), 0),
			coalesce(u.shut_by, 0)
		FROM users u
		WHERE u.id = +?1`, []any{id, by}, append(userFields(&f.User), &f.Banned, &f.ByAdmin, &f.Admins, &f.BotOwner, &f.ShutBy)...)
	return f, orProblem(err, chat.NoSuchUser())
}

func changePerson(t *tx, ch chat.PersonChange) (err error) {
	switch ch.Deed {
	case chat.DeedMakeAdmin, chat.DeedTakeAdmin:
		_, err = t.exec(`UPDATE users SET admin = ?2 WHERE id = +?1`, ch.User, ch.Deed == chat.DeedMakeAdmin)
		if err == nil {
			t.announce(chat.PersonChanged{UserID: ch.User})
		}
	case chat.DeedRename:
		err = rename(t, ch)
	case chat.DeedResetLink:
		err = addReset(t, ch)
	case chat.DeedTakeSecondFactor:
		err = endSecondFactor(t, ch.User)
	case chat.DeedSignOut:
		err = endSessions(t, ch.User, ch.Keep)
	case chat.DeedDisable, chat.DeedEnable:
		err = shutOut(t, ch, banNone)
	case chat.DeedBan:
		err = shutOut(t, ch, banned)
	case chat.DeedBanRemoving:
		err = shutOut(t, ch, bannedRemoving)
	case chat.DeedUnban:
		err = shutOut(t, ch, unbannedRestoring)
	}
	return err
}

// What users.ban holds.
const (
	banNone = iota
	banned
	bannedRemoving    // messages are still to be removed
	unbannedRestoring // messages are still to come back
)

// shutOut keeps somebody and their bots from coming in, or lets them again.
func shutOut(t *tx, ch chat.PersonChange, ban int) error {
	isOut := ch.Deed != chat.DeedEnable && ch.Deed != chat.DeedUnban
	by, at := any(nil), any(nil)
	if isOut {
		by, at = orNull(ch.By), millisOrNull(ch.At)
	}
	_, err := t.exec(`
		UPDATE users
		SET disabled = ?2, ban = ?3, shut_by = ?4, shut_at = ?5
		WHERE id = +?1`, ch.User, isOut, ban, by, at)
	if err == nil && isOut {
		err = endSessions(t, ch.User, 0)
	}
	if err == nil {
		_, err = t.exec(`UPDATE bots SET out_with_owner = 0 WHERE user_id = +?1`, ch.User)
	}
	if err == nil {
		err = shutOutBots(t, ch, isOut)
	}
	if err != nil {
		return err
	}
	owned, err := column[chat.ThreadID](context.Background(), t, `
		SELECT me.thread_id
		FROM members me
		CROSS JOIN threads t ON t.id = me.thread_id
		WHERE me.user_id = +?1 AND t.owner_id = +?1`, ch.User)
	if err == nil {
		err = passOn(t, ch.User)
	}
	if isOut {
		for _, id := range owned {
			t.announce(chat.ThreadChanged{ThreadID: id})
		}
	}
	return err
}

// rename gives somebody another name, by which they are found from now on.
func rename(t *tx, ch chat.PersonChange) error {
	changed, err := t.changed(`
		UPDATE users
		SET name = ?2, fold = ?3
		WHERE id = +?1 AND NOT EXISTS (SELECT 1 FROM users o WHERE o.fold = +?3 AND o.id <> +?1)`, ch.User, ch.Name, ch.Fold)
	if err == nil && changed == 0 {
		err = chat.NewProblem(chat.Conflict, "name-taken", "name", ch.Name).At("username")
	}
	if err != nil {
		return err
	}
	if _, err := t.exec(`DELETE FROM name_parts WHERE user_id = +?1`, ch.User); err != nil {
		return err
	}
	for _, part := range ch.Parts {
		if _, err := t.exec(addNamePart, part, ch.User); err != nil {
			return err
		}
	}
	t.announce(chat.PersonChanged{UserID: ch.User})
	return nil
}

// BannedMarks implements chat.PersonStore.
func (s *Store) BannedMarks(ctx context.Context) (marks []chat.BannedMark, err error) {
	err = each(ctx, s.reading, func(row scanner) error {
		var m chat.BannedMark
		err := row.Scan(&m.Fold, &m.PasswordHash)
		marks = append(marks, m)
		return err
	}, `SELECT fold, password_hash FROM users WHERE ban > 0 AND ban IN (1, 2)`)
	return marks, failed("list banned accounts", err)
}
