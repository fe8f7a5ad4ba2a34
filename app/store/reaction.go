package store

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

// AddReaction implements chat.Store.
func (s *Store) AddReaction(ctx context.Context, r chat.ReactionChange) (chat.Message, error) {
	return write(ctx, s, "add reaction", func(t *tx) (chat.Message, error) {
		f, err := messageFacts(t, r.ID, r.Caller)
		if err == nil {
			err = f.MayReact()
		}
		if err != nil {
			return chat.Message{}, err
		}
		var given chat.ReactionFacts
		err = t.row(`
			SELECT
				count(DISTINCT reaction),
				count(*) FILTER (WHERE reaction = +?2) > 0
			FROM reactions
			WHERE message_id = +?1`, []any{r.ID, r.Reaction}, &given.Kinds, &given.IsThere)
		if err == nil {
			err = given.MayAdd()
		}
		if err != nil {
			return chat.Message{}, err
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
func (s *Store) RemoveReaction(ctx context.Context, r chat.ReactionChange) (chat.Message, error) {
	return write(ctx, s, "remove reaction", func(t *tx) (chat.Message, error) {
		f, err := messageFacts(t, r.ID, r.Caller)
		if err == nil {
			err = f.MayTakeReactionBack()
		}
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

// addKarma credits a message's sender with reactions of others.
func addKarma(t *tx, f chat.MessageFacts, by chat.UserID, points int) error {
	if !f.GivesKarma(by) {
		return nil
	}
	_, err := t.exec(`UPDATE users SET karma = karma + ?2 WHERE id = +?1`, f.Sender, points)
	return err
}

// dropReactions takes all reactions from a message, and the karma they gave.
func dropReactions(t *tx, f chat.MessageFacts, id chat.MessageID) error {
	_, err := t.exec(`
		UPDATE users
		SET karma = karma - (
			SELECT count(*)
			FROM reactions
			WHERE message_id = +?2 AND user_id <> +?1
		)
		WHERE id = +?1`, f.Sender, id)
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
