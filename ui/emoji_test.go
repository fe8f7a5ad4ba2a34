package ui

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"ribbit/app/chat"
)

// offered are the emoji of the picker.
type offered struct {
	Emoji string
	Group int
	Skins []struct{ Emoji string }
}

func offeredEmoji(t *testing.T) []offered {
	t.Helper()
	body, err := os.ReadFile("static/vendor/emoji-en.json")
	if err != nil {
		t.Fatal(err)
	}
	var all []offered
	if err := json.Unmarshal(body, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestEveryEmojiOfThePickerIsAReaction(t *testing.T) {
	all := offeredEmoji(t)
	if len(all) < 1_000 {
		t.Fatalf("there are %d emoji", len(all))
	}
	for _, one := range all {
		if !chat.IsEmoji(one.Emoji) {
			t.Errorf("%q (%+q) is refused", one.Emoji, one.Emoji)
		}
		for _, skin := range one.Skins {
			if !chat.IsEmoji(skin.Emoji) {
				t.Errorf("%q (%+q) is refused", skin.Emoji, skin.Emoji)
			}
		}
	}
}

func TestEveryGroupOfEmojiHasAHeading(t *testing.T) {
	var headed strings.Builder
	for _, g := range emojiGroups {
		headed.WriteString(" " + g.numbers + " ")
	}
	const components = 2 // skin tones and hair, which are no emoji by themselves
	for _, one := range offeredEmoji(t) {
		if one.Group != components && !strings.Contains(headed.String(), " "+string(rune('0'+one.Group))+" ") {
			t.Errorf("%q of group %d stands under no heading", one.Emoji, one.Group)
		}
	}
}

func TestThePickerOffersEveryFrogOnce(t *testing.T) {
	frogs := all(page(t, StickerPanel(shell(), true, false)), both(tag("button"), has("data-emoji")))
	seen := map[string]bool{}
	for _, frog := range frogs {
		reaction := attr(frog, "data-emoji")
		if name, ok := chat.StickerIn(reaction); !ok || seen[reaction] || !isSticker(name) {
			t.Errorf("%s is there twice, or no reaction", reaction)
		} else {
			seen[reaction] = true
		}
	}
	if len(seen) != len(chat.Frogs) {
		t.Errorf("%d of %d frogs", len(seen), len(chat.Frogs))
	}
}

func isSticker(name string) bool {
	_, ok := (*chat.StickerSet)(nil).Find(name)
	return ok
}

func TestTheColourfulFontDrawsEmojiAndNothingElse(t *testing.T) {
	css, err := os.ReadFile("static/css/emoji.css")
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(css), "unicode-range:")
	list, _, _ = strings.Cut(list, ";")
	inRange := map[rune]bool{}
	for part := range strings.SplitSeq(list, ",") {
		from, to, isRange := strings.Cut(strings.TrimPrefix(strings.TrimSpace(part), "U+"), "-")
		if !isRange {
			to = from
		}
		first, err := strconv.ParseInt(from, 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		last, err := strconv.ParseInt(to, 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		for r := first; r <= last; r++ {
			inRange[rune(r)] = true
		}
	}
	for _, joiner := range []rune{'\u200D', '\uFE0F', '\u20E3', '\U000E007F'} {
		if !inRange[joiner] {
			t.Errorf("%U, which joins emoji, is left out", joiner)
		}
	}
	for _, text := range "✔☺™©®0123456789#*☀❤♥→aЖ中 " {
		if inRange[text] {
			t.Errorf("%q is drawn as an emoji", text)
		}
	}
	for r := rune(0x80); r < 0x20000; r++ {
		if chat.IsEmoji(string(r)) != inRange[r] && r != 0x200D && r != 0xFE0F && r != 0x20E3 && (r < '🇦' || r > '🇿') {
			t.Errorf("%U is in the range: %v", r, inRange[r])
		}
	}
}
