package chat

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestOneEmojiIsAnEmoji(t *testing.T) {
	for name, s := range map[string]string{
		"face":                     "😀",
		"of the first plane":       "⭐",
		"with style":               "❤️",
		"copyright with style":     "©️",
		"with style it needs not":  "⭐️",
		"with skin tone":           "👍🏽",
		"styled sign with tone":    "☝🏿",
		"tone alone":               "🏽",
		"couple":                   "👩‍❤️‍💋‍👨",
		"couple with tones":        "👩🏿‍❤️‍💋‍👨🏻",
		"joined without style":     "👩‍❤‍👨",
		"family":                   "👨‍👩‍👧‍👦",
		"rainbow flag":             "🏳️‍🌈",
		"pirate flag":              "🏴‍☠️",
		"flag of a country":        "🇳🇴",
		"flag of Wales":            "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
		"black flag":               "🏴",
		"keycap":                   "5️⃣",
		"keycap star":              "*️⃣",
		"walking to the right":     "🚶🏽‍♀️‍➡️",
		"of a later version":       "\U0001FAE9",
		"of a still later version": "\U0001F6D8",
	} {
		t.Run(name, func(t *testing.T) {
			if !IsEmoji(s) || !IsReaction(s) {
				t.Errorf("%q (%+q) is refused", s, s)
			}
		})
	}
}

func TestWhatIsNotOneEmojiIsNone(t *testing.T) {
	for name, s := range map[string]string{
		"nothing":                 "",
		"letter":                  "a",
		"digit":                   "5",
		"hash":                    "#",
		"digit with style":        "5️",
		"digit with a bare cap":   "5⃣",
		"copyright":               "©",
		"heart without style":     "❤",
		"two":                     "😀😀",
		"two flags":               "🇳🇴🇸🇪",
		"half a flag":             "🇳",
		"flag and a half":         "🇳🇴🇸",
		"text behind":             "😀!",
		"text before":             "a😀",
		"space behind":            "😀 ",
		"tone on what has none":   "🍕🏽",
		"two tones":               "👍🏽🏽",
		"two styles":              "❤️️",
		"style alone":             "️",
		"joiner alone":            "\u200d",
		"joiner at the end":       "👩‍",
		"joiner at the beginning": "\u200d👩",
		"joined to a letter":      "👩‍a",
		"five joined":             "👩‍👩‍👩‍👩‍👩",
		"tags without end":        "🏴󠁧󠁢",
		"end without tags":        "🏴󠁿",
		"seven tags":              "🏴" + strings.Repeat("\U000E0067", 7) + "\U000E007F",
		"not UTF-8":               "\xf0\x9f\x98",
		"chess":                   "🨀",
		"arrow":                   "→",
	} {
		t.Run(name, func(t *testing.T) {
			if IsEmoji(s) {
				t.Errorf("%q (%+q) is taken for one emoji", s, s)
			}
		})
	}
}

func TestAFewEmojiAloneAreCounted(t *testing.T) {
	for s, want := range map[string]int{
		"😀": 1, "😀😀": 2, " 😀 👩‍❤️‍💋‍👨\n🇳🇴 ": 3, "🇳🇴🇸🇪": 2, "1️⃣2️⃣": 2,
		strings.Repeat("🐸", MaxLargeEmoji): MaxLargeEmoji,
	} {
		if n, ok := IsEmojiOnly(s); n != want || !ok {
			t.Errorf("IsEmojiOnly(%q) = %d, %v, want %d, true", s, n, ok, want)
		}
	}
}

func TestTextIsNotEmojiOnly(t *testing.T) {
	for _, s := range []string{
		"", " ", "a", "😀 ok", "12", "12 😀", "©", "🇳", "\xff", strings.Repeat("🐸", MaxLargeEmoji+1),
	} {
		if n, ok := IsEmojiOnly(s); n != 0 || ok {
			t.Errorf("IsEmojiOnly(%q) = %d, %v, want 0, false", s, n, ok)
		}
	}
}

// IsReaction is asked of a server that has the frogs alone.
func IsReaction(s string) bool {
	ok, err := new(Chat).hasReaction(context.Background(), s)
	return ok && err == nil
}

func TestAReactionIsAnEmojiOrASticker(t *testing.T) {
	for s, want := range map[string]bool{
		"😀": true, ":happy:": true, ":thumbs-up:": true, "❤": true, "☺": true, "1\u20e3": true, "❤️‍🔥": true, "❤‍🔥": true,
		"1": false, "#": false, "❤❤": false, "❤ ": false, "❤a": false, "\ufe0f": false,
		"": false, ":": false, "::": false, ":happy": false, "happy": false, "happy:": false, ":nobody:": false,
		":Happy:": false, ":happy::happy:": false, ":😀:": false, "😀😀": false, "+1": false,
	} {
		if got := IsReaction(s); got != want {
			t.Errorf("IsReaction(%q) = %v, want %v", s, got, want)
		}
	}
	for _, name := range QuickReactions {
		if !IsReaction(":" + name + ":") {
			t.Errorf("the sticker %q is no reaction", name)
		}
	}
}

func TestAReactionIsSpeltOneWay(t *testing.T) {
	for typed, stored := range map[string]string{
		"❤": "❤\ufe0f", "❤\ufe0f": "❤\ufe0f", "1\u20e3": "1\ufe0f\u20e3", "⭐\ufe0f": "⭐", ":happy:": ":happy:", "1": "1", "ab": "ab",
	} {
		if got := SpellReaction(typed); got != stored {
			t.Errorf("SpellReaction(%+q) = %+q, want %+q", typed, got, stored)
		}
	}
}

func FuzzReaction(f *testing.F) {
	for _, s := range []string{"", "😀", ":happy:", "::", "5️⃣", "🇳🇴", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👩🏿‍❤️‍💋‍👨🏻", "\xf0\x9f", "a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		const maxRunes = 2*maxEmojiElements + maxEmojiElements - 1
		n, only := IsEmojiOnly(s)
		if IsEmoji(s) {
			if !utf8.ValidString(s) || utf8.RuneCountInString(s) > maxRunes || !IsReaction(s) || !only || n != 1 {
				t.Errorf("%+q is taken for one emoji", s)
			}
			if IsEmoji(s+s) || IsEmoji("a"+s) || IsEmoji(s+"a") {
				t.Errorf("%+q and something else is taken for one emoji", s)
			}
		}
		if only && (n < 1 || n > MaxLargeEmoji) {
			t.Errorf("%+q has %d emoji", s, n)
		}
	})
}
