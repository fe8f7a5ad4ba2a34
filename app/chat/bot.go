package chat

import (
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
