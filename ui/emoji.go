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
	icon    string
}

var emojiGroups = []emojiGroup{
	{"0 1", texts.PeopleEmoji, "smile"},
	{"3", texts.NatureEmoji, "leaf"},
	{"4", texts.FoodEmoji, "cup"},
	{"6", texts.ActivityEmoji, "ball"},
	{"5", texts.TravelEmoji, "place"},
	{"7", texts.ObjectEmoji, "bulb"},
	{"8", texts.SymbolEmoji, "hash"},
	{"9", texts.FlagEmoji, "flag"},
}

// skinTones are how the tones of hands and faces are called. The first is none.
var skinTones = []texts.Text{texts.ToneNone, texts.ToneLight, texts.ToneMediumLight, texts.ToneMedium, texts.ToneMediumDark, texts.ToneDark}

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
