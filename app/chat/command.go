package chat

import (
	"context"
	"slices"
	"strings"
)

// Command is something that a message may ask for by a slash: one of SlashCommands, or what a bot registered.
type Command struct {
	Bot         User   // who does it; nobody for one of SlashCommands
	Name        string // without the slash: letters from a to z
	Description string // what it does
	Hint        string // what goes behind it, such as PLACE; may be empty
}

// Limits of what a bot registers.
const (
	MaxCommands                = 50
	MaxCommandRunes            = 20
	MaxCommandDescriptionRunes = 100
	MaxCommandHintRunes        = 40
)

// CommandStore keeps what bots registered.
type CommandStore interface {
	// SetCommands has a bot know these and no others.
	SetCommands(ctx context.Context, bot UserID, all []Command) error
	// BotCommands lists those of a bot, in the order in which it gave them.
	BotCommands(ctx context.Context, bot UserID) ([]Command, error)
	// Commands lists those that work in a thread, by name: of bots that are in it and listen. Of several with the same name the
	// bot has it that has been there longest.
	Commands(ctx context.Context, thread ThreadID) ([]Command, error)
}

// CommandName is the name of the command that a text asks for, and the words behind it; "" when it asks for none, or for one of
// SlashCommands.
func CommandName(text string) (name, args string) {
	name, args, ok := slashed(text)
	if !ok || slices.Contains(SlashCommands, name) {
		return "", ""
	}
	return name, args
}

// mayRegister lets a bot itself through, too.
func (b Bot) mayRegister(by User) error {
	if by.ID == b.ID {
		return nil
	}
	return b.MayManage(by)
}

// SetCommands has a bot know these commands and no others: who asks for one of them in a chat where the bot is, is heard at its
// hook. Problems: NotFound, Forbidden for all but the bot itself and those who manage it, Invalid (commands).
func (c *Chat) SetCommands(ctx context.Context, caller User, bot UserID, all []Command) ([]Command, error) {
	b, err := c.Store.Bot(ctx, bot)
	if err == nil {
		err = b.mayRegister(caller)
	}
	if err != nil {
		return nil, err
	}
	if len(all) > MaxCommands {
		return nil, NewInvalid("commands", "too-many-commands", "n", MaxCommands)
	}
	known := map[string]bool{}
	clean := make([]Command, len(all))
	for i, d := range all {
		d = Command{Bot: b.User, Name: d.Name, Description: shortLine(d.Description, MaxCommandDescriptionRunes+1), Hint: shortLine(d.Hint, MaxCommandHintRunes+1)}
		if err := d.check(); err != nil {
			return nil, err
		}
		if known[d.Name] {
			return nil, NewInvalid("commands", "command-twice", "name", d.Name)
		}
		known[d.Name] = true
		clean[i] = d
	}
	return clean, c.Store.SetCommands(ctx, bot, clean)
}

func (d Command) check() error {
	isLetter := func(r rune) bool { return r >= 'a' && r <= 'z' }
	switch {
	case d.Name == "" || len(d.Name) > MaxCommandRunes || strings.IndexFunc(d.Name, func(r rune) bool { return !isLetter(r) }) >= 0:
		return NewInvalid("commands", "command-malformed", "n", MaxCommandRunes)
	case slices.Contains(SlashCommands, d.Name):
		return NewInvalid("commands", "command-taken", "name", d.Name)
	case d.Description == "":
		return NewInvalid("commands", "command-without-description", "name", d.Name)
	case runes(d.Description) > MaxCommandDescriptionRunes:
		return NewInvalid("commands", "command-description-too-long", "n", MaxCommandDescriptionRunes)
	case runes(d.Hint) > MaxCommandHintRunes:
		return NewInvalid("commands", "command-hint-too-long", "n", MaxCommandHintRunes)
	}
	return nil
}

// BotCommands lists the commands of a bot. Problems: as of SetCommands, but Invalid.
func (c *Chat) BotCommands(ctx context.Context, caller User, bot UserID) ([]Command, error) {
	b, err := c.Store.Bot(ctx, bot)
	if err == nil {
		err = b.mayRegister(caller)
	}
	if err != nil {
		return nil, err
	}
	return c.Store.BotCommands(ctx, bot)
}

// Commands lists what bots do in a thread when they are asked by a slash. Problem: NotFound.
func (c *Chat) Commands(ctx context.Context, thread ThreadID, caller UserID) ([]Command, error) {
	if _, err := c.ThreadListItem(ctx, thread, caller); err != nil {
		return nil, err
	}
	return c.Store.Commands(ctx, thread)
}
