package chat

import (
	"context"
	"fmt"
	"strings"
	"time"
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
	name = cutName(name)
	if _, err := CheckName(name); err != nil {
		name = "bot"
	}
	names := []string{name}
	for i := 2; i <= botNamesTried; i++ {
		names = append(names, fmt.Sprintf("%s-%d", name, i))
	}
	return names
}

// cutName leaves room for a number behind a name.
func cutName(name string) string {
	return strings.TrimRight(firstRunes(name, MaxNameRunes-len("-100")), nameSigns+"…")
}

func isUnfitForBotName(r rune) bool { return unicode.IsSpace(r) || isUnfitForName(r) }

// Limits of bots.
const (
	MaxListedBots = 1000
	MaxOwnBots    = 20 // of one person who is no admin; those that are disabled count
)

// Bot is a user that is a program, and where it listens.
type Bot struct {
	User
	Owner   UserID // who made it; 0 on the command line, and of a bot that came with a hook
	HookURL string // where it is told of what is said to it; "" when it has none
	HookOff bool   // that address said that it is gone

	// Known of a bot that was asked for, and not of the bot of a delivery.
	OwnerName string
	UsedAt    time.Time // when one of its tokens or hooks was used last; zero for never
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

// BotFacts are what decides who may make a bot.
type BotFacts struct {
	Everybody bool // BotSwitch is on
	Count     int  // of the bots that they have
}

// MayAdd lets admins through, the command line, and where everybody may make bots any person who stays. Problems: Forbidden, Conflict.
func (f BotFacts) MayAdd(by User) error {
	switch {
	case by.ID == 0 || by.Admin && !by.Bot:
		return nil
	case !f.Everybody || by.Bot || by.Guest:
		return NewProblem(Forbidden, "only-owner-makes-bots")
	case f.Count >= MaxOwnBots:
		return NewProblem(Conflict, "too-many-bots", "n", MaxOwnBots)
	}
	return nil
}

// BotStore keeps what is known of bots besides their account.
type BotStore interface {
	// AddBot makes the account, too; by is nobody on the command line. Problems: as of BotFacts.MayAdd, Conflict (the name is taken).
	AddBot(ctx context.Context, n NewUser, by User) (Bot, error)
	// Bots lists bots by name, the disabled too: all, or those of one owner.
	Bots(ctx context.Context, owner UserID, limit int) ([]Bot, error)
	// BotFacts are those of a person.
	BotFacts(ctx context.Context, by UserID) (BotFacts, error)
	// Bot is one. Problem: NotFound.
	Bot(ctx context.Context, id UserID) (Bot, error)
	// SetBotHook has a bot listen at an address. It answers the secret: the one that the bot had, or else the one given.
	SetBotHook(ctx context.Context, id UserID, url, secret string) (kept string, err error)
	// EndBotHook has a bot listen nowhere. What still waits to be brought to it is dropped.
	EndBotHook(ctx context.Context, id UserID) error
}

// AddBot makes an account for a program; by is nobody on the command line. Problems: Forbidden for all but admins unless everybody
// may make bots, Invalid (username), Conflict (the name is taken; MaxOwnBots).
func (c *Chat) AddBot(ctx context.Context, by User, name string) (Bot, error) {
	n, err := c.newBot(name)
	if err != nil {
		return Bot{}, err
	}
	return c.Store.AddBot(ctx, n, by)
}

// Bots lists all bots by name. Problem: Forbidden for all but admins.
func (c *Chat) Bots(ctx context.Context, caller User) ([]Bot, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.Bots(ctx, 0, MaxListedBots)
}

// OwnBots lists the bots that the caller made, by name.
func (c *Chat) OwnBots(ctx context.Context, caller User) ([]Bot, error) {
	return c.Store.Bots(ctx, caller.ID, MaxListedBots)
}

// BotFacts are what decides whether the caller may make a bot.
func (c *Chat) BotFacts(ctx context.Context, caller User) (BotFacts, error) {
	return c.Store.BotFacts(ctx, caller.ID)
}

// Bot is one of those that the caller may manage. Problems: NotFound, Forbidden.
func (c *Chat) Bot(ctx context.Context, caller User, id UserID) (Bot, error) {
	b, err := c.Store.Bot(ctx, id)
	if err == nil {
		err = b.MayManage(caller)
	}
	return b, err
}

// DisableBot keeps a bot from doing anything, its tokens with it, or lets it again. Problems: NotFound, Forbidden: whoever made a bot
// does not enable what an admin disabled.
func (c *Chat) DisableBot(ctx context.Context, caller User, id UserID, is bool) error {
	b, err := c.Bot(ctx, caller, id)
	if err != nil || b.Disabled == is {
		return err
	}
	ch := PersonChange{By: caller.ID, User: id, Deed: DeedEnable, At: c.Now()}
	if is {
		ch.Deed = DeedDisable
	}
	return c.Store.ChangePerson(ctx, ch)
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
	if secret, err = c.Store.SetBotHook(ctx, id, url, NewSecret()); err != nil {
		return "", err
	}
	return secret, c.noteBot(ctx, caller, DeedBotHook, id, url)
}

// noteBot writes down what an admin did with a bot; what people do with their own is not.
func (c *Chat) noteBot(ctx context.Context, caller User, deed Deed, bot UserID, subject string) error {
	if !caller.Admin {
		return nil
	}
	return c.Store.AddLogEntry(ctx, NewLogEntry{By: caller.ID, Deed: deed, User: bot, Subject: subject, At: c.Now()})
}

// EndBotHook has a bot listen nowhere. Problems: NotFound, Forbidden.
func (c *Chat) EndBotHook(ctx context.Context, caller User, id UserID) error {
	if _, err := c.Bot(ctx, caller, id); err != nil {
		return err
	}
	if err := c.Store.EndBotHook(ctx, id); err != nil {
		return err
	}
	return c.noteBot(ctx, caller, DeedEndBotHook, id, "")
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
	if token, secret, err = c.AddToken(ctx, b.User, n); err != nil {
		return Session{}, "", err
	}
	return token, secret, c.noteBot(ctx, caller, DeedBotToken, id, token.Label)
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
	if err := c.Store.EndSession(ctx, id, token); err != nil {
		return err
	}
	return c.noteBot(ctx, caller, DeedEndBotToken, id, "")
}
