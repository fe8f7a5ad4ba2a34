package chat

import (
	"context"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
)

// A message that begins with a slash may be a command: what is sent is then what the command makes of it. Whatever is no command is
// sent as it was typed, and so is //me, or a command in code.
//
//	/me waves        stays as it is, and is shown as what its sender does
//	/roll 2d6+1      says how two dice of six sides fell; without words one
//	/flip            says how a coin fell
//	/shrug words     adds the sign of somebody who does not know
//
// How dice and coins fell is a system message: nobody can write or edit one.

// SlashCommands are the names of the commands, without the slash, in the order in which they are offered.
var SlashCommands = []string{"me", "roll", "flip", "shrug"}

// Limits of dice.
const (
	MaxDice      = 20
	MaxDiceSides = 1000
	maxDiceMore  = 1000 // that is added or taken away
)

// shrug is made of signs that the marks of messages leave alone only behind a backslash.
const shrug = `¯\_(ツ)_/¯`

// slashed parts a text into the name of its command and the words behind it; ok is false for a text without a command.
func slashed(text string) (name, words string, ok bool) {
	rest, ok := strings.CutPrefix(text, "/")
	end := strings.IndexFunc(rest, func(r rune) bool { return r < 'a' || r > 'z' })
	if end < 0 {
		end = len(rest)
	}
	if words = rest[end:]; !ok || end == 0 || words != "" && words[0] != ' ' && words[0] != '\n' {
		return "", "", false
	}
	return rest[:end], strings.TrimSpace(words), true
}

// action is what the sender of a text does; not ok when it is no /me.
func action(text string) (does string, ok bool) {
	name, words, ok := slashed(text)
	return words, ok && name == "me" && words != ""
}

// Action is what the sender of a message does, as in /me waves; not ok when the message says something else.
func (m Message) Action() (does string, ok bool) {
	if m.Kind != Text || m.Deleted || m.Notice != nil {
		return "", false
	}
	return action(m.Content)
}

// obey makes of a checked draft what its command says. Problem: Invalid (content).
func (c *Chat) obey(ctx context.Context, d *Draft) error {
	name, words, ok := slashed(d.Content)
	if !ok || d.Kind != Text || d.IsAnswer {
		return nil
	}
	switch {
	case name == "shrug":
		return d.shrug(words)
	case name == "roll":
		dice, ok := parseDice(words)
		if !ok {
			return NewInvalid("content", "roll-malformed", "n", MaxDice, "sides", MaxDiceSides)
		}
		return c.say(ctx, d, dice.fall(rand.IntN))
	case name == "flip" && words == "":
		return c.say(ctx, d, flip(rand.IntN))
	}
	return nil
}

func (d *Draft) shrug(words string) (err error) {
	if d.Content, err = CheckContent(strings.TrimSpace(words + " " + shrug)); err != nil {
		return err
	}
	d.Names = MentionedNames(d.Content)
	return nil
}

// say makes a draft what happened: its sender, and what they did.
func (c *Chat) say(ctx context.Context, d *Draft, did string) error {
	who, err := c.Store.UsersByID(ctx, []UserID{d.Sender})
	if err != nil {
		return err
	}
	if len(who) == 0 {
		return NoSuchUser()
	}
	d.Kind, d.Content, d.Names, d.ReplyTo = System, who[0].Name+" "+did, nil, 0
	return nil
}

// dice are thrown together.
type dice struct{ count, sides, more int }

var diceWords = regexp.MustCompile(`^(?:([0-9]{0,3})[dD])?([0-9]{1,4})?\s*(?:([+-])\s*([0-9]{1,4}))?$`)

// parseDice reads 2d6, d20, 20, 2d6+1, or nothing for one die of six sides.
func parseDice(words string) (d dice, ok bool) {
	m := diceWords.FindStringSubmatch(words)
	if m == nil || words != "" && m[2] == "" {
		return d, false
	}
	number := func(s string, otherwise int) int {
		if n, err := strconv.Atoi(s); err == nil {
			return n
		}
		return otherwise
	}
	d = dice{number(m[1], 1), number(m[2], 6), number(m[4], 0)}
	if m[3] == "-" {
		d.more = -d.more
	}
	return d, d.count >= 1 && d.count <= MaxDice && d.sides >= 2 && d.sides <= MaxDiceSides && max(d.more, -d.more) <= maxDiceMore
}

// fall says how the dice fell: "rolled 2d6+1: 3 + 5 + 1 = 9".
func (d dice) fall(intn func(n int) int) string {
	sum, parts := d.more, make([]string, d.count, d.count+1)
	for i := range parts {
		one := 1 + intn(d.sides)
		sum += one
		parts[i] = strconv.Itoa(one)
	}
	shown := strings.Join(parts, " + ")
	name := fmt.Sprintf("%dd%d", d.count, d.sides)
	if d.more != 0 {
		name += fmt.Sprintf("%+d", d.more)
		sign, size := "+", d.more
		if d.more < 0 {
			sign, size = "−", -d.more
		}
		shown += fmt.Sprintf(" %s %d", sign, size)
	}
	if d.count == 1 && d.more == 0 {
		return fmt.Sprintf("rolled %s: %d", name, sum)
	}
	return fmt.Sprintf("rolled %s: %s = %d", name, shown, sum)
}

// flip says how a coin fell.
func flip(intn func(n int) int) string {
	if intn(2) == 0 {
		return "flipped a coin: heads"
	}
	return "flipped a coin: tails"
}
