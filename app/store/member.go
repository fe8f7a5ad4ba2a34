package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// standing is what decides whether somebody may change a thread.
type standing struct {
	chat.Terms
	chat.ThreadName
	by chat.User // who wants to
}

// findStanding reads where a member stands in a thread. Problem: NotFound.
func findStanding(t *tx, id chat.ThreadID, by chat.UserID) (f standing, err error) {
	err = t.row(`
		SELECT`+userColumns+`,
			t.kind,
			coalesce(t.owner_id, 0),
			(SELECT count(*) FROM members c WHERE c.thread_id = t.id),
			t.title,
			t.about
		FROM members me
		CROSS JOIN threads t ON t.id = me.thread_id
		CROSS JOIN users u ON u.id = me.user_id
		WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{id, by},
		append(userFields(&f.by), &f.Kind, &f.Owner, &f.Count, &f.Title, &f.About)...)
	return f, orProblem(err, chat.NoSuchThread())
}

// AddMembers implements chat.Store.
func (s *Store) AddMembers(ctx context.Context, a chat.Addition) error {
	_, err := write(ctx, s, "add members", func(t *tx) (struct{}, error) {
		f, err := findStanding(t, a.Thread, a.By)
		if err == nil {
			err = f.MayAddMembers()
		}
		if err != nil {
			return struct{}{}, err
		}
		added, err := newcomers(ctx, t, a)
		if err != nil || len(added) == 0 {
			return struct{}{}, err
		}
		if err := f.HasRoom(len(added)); err != nil {
			return struct{}{}, err
		}
		ids := make([]chat.UserID, len(added))
		for i, u := range added {
			ids[i] = u.ID
		}
		if err := checkReach(t, a.By, ids, f.Kind); err != nil {
			return struct{}{}, err
		}
		if err := bringBack(t, a, f.Terms, ids); err != nil {
			return struct{}{}, err
		}
		if err := insertMembers(t, a.Thread, ids, a.At); err != nil {
			return struct{}{}, err
		}
		if _, err := markRequests(ctx, t, a.Thread, a.By, ids); err != nil {
			return struct{}{}, err
		}
		t.announce(chat.MembersJoined{ThreadID: a.Thread, UserIDs: ids})
		return struct{}{}, addSystemMessage(t, a.Thread, f.by, chat.SystemAdded(f.by, added), a.At)
	})
	return err
}

// newcomers are those who are to be added and are no members yet. Problem: NotFound when somebody is unknown or disabled.
func newcomers(ctx context.Context, t *tx, a chat.Addition) (added []chat.User, err error) {
	found := 0
	err = each(ctx, t, func(row scanner) error {
		var u chat.User
		var isMember bool
		err := row.Scan(append(userFields(&u), &isMember)...)
		if found++; !isMember {
			added = append(added, u)
		}
		return err
	}, `
		SELECT`+userColumns+`,
			m.user_id IS NOT NULL
		FROM json_each(+?2) j
		CROSS JOIN users u ON u.id = j.value
		LEFT JOIN members m ON m.thread_id = +?1 AND m.user_id = u.id
		WHERE u.disabled = 0
		ORDER BY j.key`, a.Thread, jsonIDs(a.Users))
	if err == nil && found != len(a.Users) {
		err = chat.NoSuchUser()
	}
	return added, err
}

// insertMembers makes users members behind those that there are, with nothing unread.
func insertMembers(t *tx, id chat.ThreadID, users []chat.UserID, at time.Time) error {
	_, err := t.exec(`
		INSERT INTO members (thread_id, user_id, place, last_read_seq, joined_seq, joined_at)
		SELECT
			t.id,
			j.value,
			coalesce((SELECT max(m.place) FROM members m WHERE m.thread_id = t.id), 0) + j.key + 1,
			t.last_seq,
			t.last_seq,
			?3
		FROM json_each(+?2) j
		CROSS JOIN threads t ON t.id = +?1`, id, jsonIDs(users), millis(at))
	return err
}

// RemoveMember implements chat.Store.
func (s *Store) RemoveMember(ctx context.Context, c chat.MemberChange) error {
	_, err := write(ctx, s, "remove member", func(t *tx) (struct{}, error) {
		f, err := findStanding(t, c.Thread, c.By)
		if err == nil {
			err = f.MayRemove(c)
		}
		if err != nil {
			return struct{}{}, err
		}
		removed, err := memberFacts(t, c.Thread, c.User)
		if err != nil {
			return struct{}{}, err
		}
		if _, err := t.exec(`DELETE FROM members WHERE thread_id = +?1 AND user_id = +?2`, c.Thread, c.User); err != nil {
			return struct{}{}, err
		}
		t.announce(chat.MemberLeft{ThreadID: c.Thread, UserID: c.User, By: c.By})
		if c.IsLeaving() {
			return struct{}{}, leave(t, c, f)
		}
		if f.Kind == chat.Channel {
			if err := keepOut(t, c.Thread, c.User); err != nil {
				return struct{}{}, err
			}
		}
		return struct{}{}, addSystemMessage(t, c.Thread, f.by, chat.SystemRemoved(f.by, removed.User), c.At)
	})
	return err
}

// memberFacts are those of a member of a thread. Problem: NotFound.
func memberFacts(t *tx, id chat.ThreadID, user chat.UserID) (f chat.MemberFacts, err error) {
	err = t.row(`
		SELECT`+userColumns+`,
			m.request
		FROM members m
		CROSS JOIN users u ON u.id = m.user_id
		WHERE m.thread_id = +?1 AND m.user_id = +?2`, []any{id, user}, append(userFields(&f.User), &f.Request)...)
	return f, orProblem(err, chat.NewProblem(chat.NotFound, "not-a-member"))
}

// EditThread implements chat.Store.
func (s *Store) EditThread(ctx context.Context, e chat.ThreadEdit) error {
	_, err := write(ctx, s, "edit thread", func(t *tx) (struct{}, error) {
		f, err := findStanding(t, e.Thread, e.By)
		if err == nil {
			err = f.MayEdit(e.By)
		}
		if err != nil {
			return struct{}{}, err
		}
		edited, says := e.Of(f.ThreadName, f.Kind, f.by)
		if len(says) == 0 {
			return struct{}{}, nil
		}
		if err := setName(t, e.Thread, f.Kind, edited); err != nil {
			return struct{}{}, err
		}
		t.announce(chat.ThreadChanged{ThreadID: e.Thread})
		for _, what := range says {
			if err := addSystemMessage(t, e.Thread, f.by, what, e.At); err != nil {
				return struct{}{}, err
			}
		}
		return struct{}{}, nil
	})
	return err
}

func setName(t *tx, id chat.ThreadID, kind chat.ThreadKind, n chat.ThreadName) (err error) {
	fold := ""
	if kind == chat.Channel {
		if fold, err = chat.ChannelFold(n.Title); err != nil {
			return err
		}
	}
	_, err = t.exec(`UPDATE threads SET title = ?2, about = ?3, fold = ?4 WHERE id = +?1`, id, n.Title, n.About, orNull(fold))
	return orTaken(err, n.Title)
}

// addSystemMessage stores a message about what happened. Whoever had read all that was there has read it too, and whoever has hidden
// the thread keeps it hidden: only what somebody writes brings it back. There is none without content.
func addSystemMessage(t *tx, id chat.ThreadID, by chat.User, content string, at time.Time) error {
	if content == "" {
		return nil
	}
	m := chat.Message{ThreadID: id, Sender: by, Kind: chat.System, Content: content, CreatedAt: at.UTC().Truncate(time.Millisecond)}
	var activity chat.Version
	if err := t.row(`SELECT last_seq + 1, activity, version FROM threads WHERE id = +?1`, []any{id}, &m.Seq, &activity, &t.before); err != nil {
		return err
	}
	if err := storeMessage(t, &m); err != nil {
		return err
	}
	_, err := t.exec(`
		UPDATE members
		SET last_read_seq = CASE WHEN last_read_seq = ?2 - 1 THEN ?2 ELSE last_read_seq END,
			hidden_at = CASE WHEN hidden_at >= ?3 THEN ?4 ELSE hidden_at END
		WHERE thread_id = +?1 AND (last_read_seq = +?2 - 1 OR hidden_at >= +?3)`, id, m.Seq, activity, m.Version)
	t.announce(chat.MessageSent{Message: m, Before: t.before})
	return err
}
