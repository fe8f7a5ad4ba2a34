package ui

import (
	"slices"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// emojiGroup is a heading of the emoji picker and the groups of ui/static/vendor/emoji-en.json that stand under it.
type emojiGroup struct {
	numbers string
	name    texts.Text
}

var emojiGroups = []emojiGroup{
	{"0 1", texts.PeopleEmoji},
	{"3", texts.NatureEmoji},
	{"4", texts.FoodEmoji},
	{"5", texts.TravelEmoji},
	{"6", texts.ActivityEmoji},
	{"7", texts.ObjectEmoji},
	{"8", texts.SymbolEmoji},
	{"9", texts.FlagEmoji},
}

// skinTones are the hands that a tone is chosen by, and how the tones are called. The first has none.
var skinTones = []struct {
	hand string
	name texts.Text
}{
	{"👋", texts.ToneNone}, {"👋🏻", texts.ToneLight}, {"👋🏼", texts.ToneMediumLight}, {"👋🏽", texts.ToneMedium}, {"👋🏾", texts.ToneMediumDark}, {"👋🏿", texts.ToneDark},
}

// stickersFirst are all stickers as they stand before the emoji: the quick reactions, the other frogs, then the rest.
func stickersFirst(set *chat.StickerSet) []chat.StickerEntry {
	var quick, rest []chat.StickerEntry
	for _, p := range set.Packs() {
		for _, one := range p.Stickers {
			if slices.Contains(chat.QuickReactions, one.Name) {
				quick = append(quick, one)
			} else {
				rest = append(rest, one)
			}
		}
	}
	slices.SortFunc(quick, func(a, b chat.StickerEntry) int {
		return slices.Index(chat.QuickReactions, a.Name) - slices.Index(chat.QuickReactions, b.Name)
	})
	return append(quick, rest...)
}
