package store

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

// AddReaction implements chat.Store.
func (s *Store) AddReaction(ctx context.Context, r chat.React) (chat.Message, error) {
	return write(ctx, s, "add reaction", func(t *tx) (chat.Message, error) {
		f, err := findReacted(t, r)
		if err != nil {
			return chat.Message{}, err
		}
		if f.deleted {
			return chat.Message{}, chat.NewProblem(chat.Conflict, "message-deleted")
		}
		if err := f.problem(); err != nil {
			return chat.Message{}, err
		}
		var kinds int
		var isThere bool
		err = t.row(`
			SELECT
				count(DISTINCT reaction),
				coalesce(max(reaction = +?2), 0)
			FROM reactions
			WHERE message_id = +?1`, []any{r.ID, r.Reaction}, &kinds, &isThere)
		if err != nil {
			return chat.Message{}, err
		}
		if kinds >= chat.MaxReactionKinds && !isThere {
			return chat.Message{}, chat.NewInvalid("reaction", "too-many-reactions", "n", chat.MaxReactionKinds)
		}
		added, err := t.changed(`
			INSERT INTO reactions (message_id, user_id, reaction, created_at)
			VALUES (?1, ?2, ?3, ?4)
			ON CONFLICT DO NOTHING`, r.ID, r.Caller, r.Reaction, millis(r.At))
		if err != nil {
			return chat.Message{}, err
		}
		if added == 0 {
			return chat.Message{}, chat.NewProblem(chat.Conflict, "reaction-given-already")
		}
		if err := addKarma(t, f, r.Caller, 1); err != nil {
			return chat.Message{}, err
		}
		return changeMessage(ctx, t, f, r.ID)
	})
}

// RemoveReaction implements chat.Store.
func (s *Store) RemoveReaction(ctx context.Context, r chat.React) (chat.Message, error) {
	return write(ctx, s, "remove reaction", func(t *tx) (chat.Message, error) {
		f, err := findReacted(t, r)
		if err != nil {
			return chat.Message{}, err
		}
		removed, err := t.changed(`
			DELETE FROM reactions
			WHERE message_id = +?1 AND user_id = +?2 AND reaction = +?3`, r.ID, r.Caller, r.Reaction)
		if err != nil {
			return chat.Message{}, err
		}
		if removed == 0 {
			return chat.Message{}, chat.NewProblem(chat.NotFound, "no-such-own-reaction")
		}
		if err := addKarma(t, f, r.Caller, -1); err != nil {
			return chat.Message{}, err
		}
		return changeMessage(ctx, t, f, r.ID)
	})
}

// findReacted finds the message of a reaction for a member of its thread. Problems: NotFound, Conflict (a line).
func findReacted(t *tx, r chat.React) (found, error) {
	f, err := findMessage(t, r.ID, r.Caller)
	switch {
	case err != nil:
	case !f.isMember:
		err = noMessage()
	case f.kind == chat.System:
		err = refuseSystemMessage()
	}
	return f, err
}

// addKarma credits a message's sender with reactions of others.
func addKarma(t *tx, f found, by chat.UserID, points int) error {
	if by == f.sender {
		return nil
	}
	_, err := t.exec(`UPDATE users SET karma = karma + ?2 WHERE id = +?1`, f.sender, points)
	return err
}

// dropReactions takes all reactions from a message, and the karma they gave.
func dropReactions(t *tx, f found, id chat.MessageID) error {
	_, err := t.exec(`
		UPDATE users
		SET karma = karma - (
			SELECT count(*)
			FROM reactions
			WHERE message_id = +?2 AND user_id <> +?1
		)
		WHERE id = +?1`, f.sender, id)
	if err != nil {
		return err
	}
	_, err = t.exec(`DELETE FROM reactions WHERE message_id = +?1`, id)
	return err
}

// parseReactions reads "USER REACTION" lines, in the order of giving.
func parseReactions(lines string) ([]chat.Reaction, error) {
	if lines == "" {
		return nil, nil
	}
	var reactions []chat.Reaction
	places := map[string]int{}
	for line := range strings.SplitSeq(lines, "\n") {
		user, reaction, ok := strings.Cut(line, " ")
		id, err := strconv.ParseInt(user, 10, 64)
		if !ok || err != nil {
			return nil, errors.New("a reaction is not USER REACTION")
		}
		place, known := places[reaction]
		if !known {
			place = len(reactions)
			places[reaction] = place
			reactions = append(reactions, chat.Reaction{Reaction: reaction})
		}
		reactions[place].UserIDs = append(reactions[place].UserIDs, chat.UserID(id))
	}
	return reactions, nil
}
