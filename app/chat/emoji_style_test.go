package chat

import "testing"

func TestAnEmojiIsSpelledOneWay(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"⭐", "⭐"},
		{"⭐\uFE0F", "⭐"},
		{"😀", "😀"},
		{"❤\uFE0F", "❤\uFE0F"},
		{"👍🏽", "👍🏽"},
		{"☝🏿", "☝🏿"},
		{"5\uFE0F\u20E3", "5\uFE0F\u20E3"},
		{"👩\u200D❤\u200D👨", "👩\u200D❤\uFE0F\u200D👨"},
		{"👩\uFE0F\u200D❤\uFE0F\u200D👨", "👩\u200D❤\uFE0F\u200D👨"},
		{"🏳\u200D🌈", "🏳\uFE0F\u200D🌈"},
		{"🇳🇴", "🇳🇴"},
		{"🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F", "🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"},
	} {
		if got := styledEmoji(c.typed); got != c.want {
			t.Errorf("%q (%+q) is spelled %+q, want %+q", c.typed, c.typed, got, c.want)
		}
		if !IsReaction(styledEmoji(c.typed)) {
			t.Errorf("%+q is no reaction once spelled", c.typed)
		}
	}
}

func FuzzEmojiStyle(f *testing.F) {
	for _, s := range []string{"⭐\uFE0F", "❤\uFE0F", "☝🏿", "🏳\u200D🌈", "5\uFE0F\u20E3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !IsEmoji(s) {
			return
		}
		once := styledEmoji(s)
		if !IsEmoji(once) || styledEmoji(once) != once {
			t.Errorf("%+q is spelled %+q, and then %+q", s, once, styledEmoji(once))
		}
	})
}
