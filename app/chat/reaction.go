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

// React is a checked reaction to a message.
type React struct {
	Caller   UserID
	ID       MessageID
	Reaction string
	At       time.Time
}

// AddReaction gives a reaction. Problems: Invalid (reaction), NotFound, Conflict (given already, or the message is
// deleted).
func (c *Chat) AddReaction(ctx context.Context, caller UserID, id MessageID, reaction string) (Message, error) {
	r, err := c.react(caller, id, reaction)
	if err != nil {
		return Message{}, err
	}
	return c.Store.AddReaction(ctx, r)
}

// RemoveReaction takes one's own reaction back. Problems: Invalid (reaction), NotFound.
func (c *Chat) RemoveReaction(ctx context.Context, caller UserID, id MessageID, reaction string) (Message, error) {
	r, err := c.react(caller, id, reaction)
	if err != nil {
		return Message{}, err
	}
	return c.Store.RemoveReaction(ctx, r)
}

func (c *Chat) react(caller UserID, id MessageID, reaction string) (React, error) {
	if !IsReaction(reaction) {
		return React{}, NewInvalid("reaction", "no-reaction")
	}
	return React{Caller: caller, ID: id, Reaction: SpellReaction(reaction), At: c.Now()}, nil
}

// SpellReaction is a reaction as it is stored: of the ways to write one emoji always the same.
func SpellReaction(s string) string {
	if !IsEmoji(s) {
		return s
	}
	return styledEmoji(s)
}

// IsReaction reports whether s is one emoji or the :NAME: of a sticker.
func IsReaction(s string) bool {
	if name, ok := strings.CutPrefix(s, ":"); ok {
		name, ok = strings.CutSuffix(name, ":")
		return ok && IsSticker(name)
	}
	return IsEmoji(s)
}
