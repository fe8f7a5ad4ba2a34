package store

import "ribbit/app/chat"

// keepOut remembers who was removed from a channel. Into a group nobody comes by themselves.
func keepOut(t *tx, id chat.ThreadID, user chat.UserID) error {
	_, err := t.exec(`
		INSERT INTO removals (thread_id, user_id)
		VALUES (?1, ?2)
		ON CONFLICT DO NOTHING`, id, user)
	return err
}

// isKeptOut reports whether one of the users was removed from a channel.
func isKeptOut(t *tx, id chat.ThreadID, users []chat.UserID) (is bool, err error) {
	err = t.row(`
		SELECT EXISTS (
			SELECT 1
			FROM json_each(+?2) j
			CROSS JOIN removals r ON r.thread_id = +?1 AND r.user_id = j.value
		)`, []any{id, jsonIDs(users)}, &is)
	return is, err
}

// letIn forgets that users were removed from a channel.
func letIn(t *tx, id chat.ThreadID, users []chat.UserID) error {
	_, err := t.exec(`
		DELETE FROM removals
		WHERE thread_id = +?1 AND user_id IN (SELECT j.value FROM json_each(+?2) j)`, id, jsonIDs(users))
	return err
}

// bringBack lets in who was removed from a channel, when its owner adds them again. Problem: Forbidden.
func bringBack(t *tx, a chat.Addition, terms chat.Terms, users []chat.UserID) error {
	if terms.Kind != chat.Channel {
		return nil
	}
	is, err := isKeptOut(t, a.Thread, users)
	if err != nil || !is {
		return err
	}
	if err := terms.MayBringBack(a.By); err != nil {
		return err
	}
	return letIn(t, a.Thread, users)
}

// comeBack lets in who was removed from a channel once there is no owner left who could. Problem: Forbidden.
func comeBack(t *tx, id chat.ThreadID, terms chat.Terms, user chat.UserID) error {
	users := []chat.UserID{user}
	is, err := isKeptOut(t, id, users)
	if err != nil || !is {
		return err
	}
	if err := terms.MayComeBack(); err != nil {
		return err
	}
	return letIn(t, id, users)
}
