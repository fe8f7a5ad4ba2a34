package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// styledEmoji spells an emoji the one way Unicode calls fully qualified: the style stands behind each sign that would
// be plain without it and nowhere else. Keyboards differ there, and ⭐ is to be one reaction however it was typed.
func styledEmoji(s string) string {
	var b strings.Builder
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		b.WriteRune(r)
		s = strings.TrimPrefix(s[size:], string(emojiStyle))
		next, _ := utf8.DecodeRuneInString(s)
		if next == emojiKeycap || unicode.Is(emojiStyled, r) && !unicode.Is(emojiAlone, r) && !isSkinTone(next) {
			b.WriteRune(emojiStyle)
		}
	}
	return b.String()
}
