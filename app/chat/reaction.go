package chat

import (
	"context"
	"strings"
	"time"
)

// Reaction is one emoji or sticker and who gave it.
type Reaction struct {
	Reaction string   // an emoji, or ":NAME:" of a sticker
	UserIDs  []UserID // in the order of giving
}

// Count is how many people gave it.
func (r Reaction) Count() int { return len(r.UserIDs) }

// MaxReactionKinds is the most different reactions of one message.
const MaxReactionKinds = 50

// QuickReactions are the five frogs offered at every message, as sticker names.
var QuickReactions = []string{"laugh", "love", "wow", "sad", "thumbs-up"}

// ReactionFacts are what decides whether a message takes a further reaction.
type ReactionFacts struct {
	Kinds   int  // how many different reactions it has
	IsThere bool // somebody gave the same
}

// MayAdd refuses one kind too many. Problem: Invalid (reaction).
func (f ReactionFacts) MayAdd() error {
	if f.Kinds >= MaxReactionKinds && !f.IsThere {
		return NewInvalid("reaction", "too-many-reactions", "n", MaxReactionKinds)
	}
	return nil
}

// ReactionChange is a checked reaction to a message.
type ReactionChange struct {
	Caller   UserID
	ID       MessageID
	Reaction string
	At       time.Time
}

// ReactionStore keeps reactions.
type ReactionStore interface {
	AddReaction(ctx context.Context, r ReactionChange) (Message, error)
	RemoveReaction(ctx context.Context, r ReactionChange) (Message, error)
}

// AddReaction gives a reaction. Problems: Invalid (reaction), NotFound, Conflict (given already, or the message is
// deleted).
func (c *Chat) AddReaction(ctx context.Context, caller UserID, id MessageID, reaction string) (Message, error) {
	if ok, err := c.hasReaction(ctx, reaction); err != nil {
		return Message{}, err
	} else if !ok {
		return Message{}, noReaction()
	}
	return c.Store.AddReaction(ctx, c.react(caller, id, reaction))
}

// RemoveReaction takes one's own reaction back, also one with a sticker that is not there any more. Problems: Invalid
// (reaction), NotFound.
func (c *Chat) RemoveReaction(ctx context.Context, caller UserID, id MessageID, reaction string) (Message, error) {
	ok, err := c.hasReaction(ctx, reaction)
	if err != nil {
		return Message{}, err
	}
	if _, isSticker := StickerIn(reaction); !ok && !isSticker {
		return Message{}, noReaction()
	}
	m, err := c.Store.RemoveReaction(ctx, c.react(caller, id, reaction))
	if !ok && Is(err, NotFound) {
		return Message{}, noReaction()
	}
	return m, err
}

func (c *Chat) react(caller UserID, id MessageID, reaction string) ReactionChange {
	return ReactionChange{Caller: caller, ID: id, Reaction: SpellReaction(reaction), At: c.Now()}
}

func noReaction() *Problem {
	return NewInvalid("reaction", "no-reaction")
}

// SpellReaction is a reaction as it is stored: of the ways to write one emoji always the same, also that of programs which leave
// out what makes a sign colourful, as nobody reacts with the plain one.
func SpellReaction(s string) string {
	if styled := styledEmoji(s); IsEmoji(styled) {
		return styled
	}
	return s
}

// hasReaction reports whether s is one emoji or the :NAME: of a sticker that there is.
func (c *Chat) hasReaction(ctx context.Context, s string) (bool, error) {
	if name, ok := StickerIn(s); ok {
		return c.hasSticker(ctx, name)
	}
	return IsEmoji(SpellReaction(s)), nil
}

// StickerIn is the name in a :NAME:, whether or not there is a sticker of that name.
func StickerIn(s string) (name string, ok bool) {
	name, ok = strings.CutPrefix(s, ":")
	if !ok {
		return "", false
	}
	name, ok = strings.CutSuffix(name, ":")
	return name, ok && IsStickerName(name)
}
