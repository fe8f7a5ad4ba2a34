package chat

import (
	"context"
	"fmt"
	"strings"
	"unicode"
)

// botPassword stands where others have the hash of a password. It is none, so nobody signs in with it, and it is not empty, so
// a bot is no guest.
const botPassword = "!"

// NewBot is an account of a program. Nobody signs in to it. Problem: Invalid (username).
func (c *Chat) newBot(name string) (NewUser, error) {
	name, err := CheckName(name)
	return NewUser{
		Name: name, Fold: FoldName(name), Parts: NameParts(name), PasswordHash: botPassword, Bot: true, CreatedAt: c.Now(),
	}, err
}

// botNamesTried is how many names a bot may get after a label before it is refused one.
const botNamesTried = 100

// BotNames are the names that a bot may have after what it is for, the best first: Washer done becomes Washer-done, then
// Washer-done-2.
func BotNames(label string) []string {
	name := strings.Trim(strings.Join(strings.FieldsFunc(label, isUnfitForBotName), "-"), nameSigns)
	name = strings.TrimRight(firstRunes(name, MaxNameRunes-len("-100")), nameSigns)
	if _, err := CheckName(name); err != nil {
		name = "bot"
	}
	names := []string{name}
	for i := 2; i <= botNamesTried; i++ {
		names = append(names, fmt.Sprintf("%s-%d", name, i))
	}
	return names
}

func isUnfitForBotName(r rune) bool { return unicode.IsSpace(r) || isUnfitForName(r) }

// MaxListedBots bounds a list of bots.
const MaxListedBots = 1000

// Bot is a user that is a program, and where it listens.
type Bot struct {
	User
	Owner   UserID // who made it; 0 on the command line, and of a bot that came with a hook
	HookURL string // where it is told of what is said to it; "" when it has none
	HookOff bool   // that address said that it is gone
}

// Listens reports whether messages are brought to a bot.
func (b Bot) Listens() bool { return b.HookURL != "" && !b.HookOff && !b.Disabled }

// MayManage lets admins through, and who made the bot. Problem: Forbidden.
func (b Bot) MayManage(by User) error {
	if by.Admin || b.Owner == by.ID {
		return nil
	}
	return NewProblem(Forbidden, "not-your-bot")
}

// BotStore keeps what is known of bots besides their account.
type BotStore interface {
	// AddBot makes the account, too. Problem: Conflict (the name is taken).
	AddBot(ctx context.Context, n NewUser, owner UserID) (Bot, error)
	// Bots lists bots by name, the disabled too.
	Bots(ctx context.Context, limit int) ([]Bot, error)
	// Bot is one. Problem: NotFound.
	Bot(ctx context.Context, id UserID) (Bot, error)
	// SetBotHook has a bot listen at an address. It answers the secret: the one that the bot had, or else the one given.
	SetBotHook(ctx context.Context, id UserID, url, secret string) (kept string, err error)
	// EndBotHook has a bot listen nowhere. What still waits to be brought to it is dropped.
	EndBotHook(ctx context.Context, id UserID) error
}

// AddBot makes an account for a program; by is nobody on the command line. Problems: Forbidden for all but admins, Invalid
// (username), Conflict (the name is taken).
func (c *Chat) AddBot(ctx context.Context, by User, name string) (Bot, error) {
	if by.ID != 0 && !by.Admin {
		return Bot{}, NewProblem(Forbidden, "only-server-owner")
	}
	n, err := c.newBot(name)
	if err != nil {
		return Bot{}, err
	}
	return c.Store.AddBot(ctx, n, by.ID)
}

// Bots lists bots by name. Problem: Forbidden for all but admins.
func (c *Chat) Bots(ctx context.Context, caller User) ([]Bot, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.Bots(ctx, MaxListedBots)
}

// Bot is one of those that the caller may manage. Problems: NotFound, Forbidden.
func (c *Chat) Bot(ctx context.Context, caller User, id UserID) (Bot, error) {
	b, err := c.Store.Bot(ctx, id)
	if err == nil {
		err = b.MayManage(caller)
	}
	return b, err
}

// DisableBot keeps a bot from doing anything, its tokens with it, or lets it again. Problems: NotFound, Forbidden.
func (c *Chat) DisableBot(ctx context.Context, caller User, id UserID, is bool) error {
	b, err := c.Bot(ctx, caller, id)
	if err != nil || b.Disabled == is {
		return err
	}
	return c.Disable(ctx, caller, id, is)
}

// SetBotHook has a bot listen at an address: what is said to it is posted there, signed with the secret. The secret stays the
// same however often the address changes. Problems: NotFound, Forbidden, Invalid (url).
func (c *Chat) SetBotHook(ctx context.Context, caller User, id UserID, url string) (secret string, err error) {
	if _, err := c.Bot(ctx, caller, id); err != nil {
		return "", err
	}
	if err := c.Addresses.Check(ctx, url); err != nil {
		return "", err
	}
	return c.Store.SetBotHook(ctx, id, url, NewSecret())
}

// EndBotHook has a bot listen nowhere. Problems: NotFound, Forbidden.
func (c *Chat) EndBotHook(ctx context.Context, caller User, id UserID) error {
	if _, err := c.Bot(ctx, caller, id); err != nil {
		return err
	}
	return c.Store.EndBotHook(ctx, id)
}

// AddBotToken makes a token of a bot; secret is shown once. Problems: as of Bot and AddToken, Conflict (it is disabled).
func (c *Chat) AddBotToken(ctx context.Context, caller User, id UserID, n NewToken) (token Session, secret string, err error) {
	b, err := c.Bot(ctx, caller, id)
	if err != nil {
		return Session{}, "", err
	}
	if b.Disabled {
		return Session{}, "", NewProblem(Conflict, "bot-disabled", "name", b.Name)
	}
	return c.AddToken(ctx, b.User, n)
}

// BotTokens lists the tokens of a bot, the one used last first. Problems: as of Bot.
func (c *Chat) BotTokens(ctx context.Context, caller User, id UserID) ([]Session, error) {
	if _, err := c.Bot(ctx, caller, id); err != nil {
		return nil, err
	}
	now := c.Now()
	return c.Store.Sessions(ctx, id, now, now, MaxPage)
}

// EndBotToken ends a token of a bot. Problems: as of Bot, NotFound.
func (c *Chat) EndBotToken(ctx context.Context, caller User, id UserID, token SessionID) error {
	if _, err := c.Bot(ctx, caller, id); err != nil {
		return err
	}
	return c.Store.EndSession(ctx, id, token)
}
