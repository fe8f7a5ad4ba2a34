package ui

import (
	"slices"

	"ribbit/app/chat"
)

// emojiGroup is a heading of the emoji picker and the groups of ui/static/vendor/emoji-en.json that stand under it.
type emojiGroup struct {
	numbers string
	name    string
}

var emojiGroups = []emojiGroup{
	{"0 1", sayPeopleEmoji},
	{"3", sayNatureEmoji},
	{"4", sayFoodEmoji},
	{"5", sayTravelEmoji},
	{"6", sayActivityEmoji},
	{"7", sayObjectEmoji},
	{"8", saySymbolEmoji},
	{"9", sayFlagEmoji},
}

// skinTones are the hands that a tone is chosen by, and how the tones are called. The first has none.
var skinTones = [][2]string{
	{"👋", sayToneNone}, {"👋🏻", sayToneLight}, {"👋🏼", sayToneMediumLight}, {"👋🏽", sayToneMedium}, {"👋🏾", sayToneMediumDark}, {"👋🏿", sayToneDark},
}

// frogsFirst are all stickers, the quick reactions before the others.
func frogsFirst() []string {
	names := slices.Clone(chat.QuickReactions)
	for _, name := range chat.Stickers {
		if !slices.Contains(chat.QuickReactions, name) {
			names = append(names, name)
		}
	}
	return names
}
