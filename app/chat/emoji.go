package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of emoji.
const (
	MaxLargeEmoji    = 12 // a message of so many emoji and nothing else is shown large
	maxEmojiElements = 4  // people and things joined to one picture; no family has more
	maxEmojiTags     = 6  // letters and digits that spell the region of a flag
)

// The code points that join others to one emoji.
const (
	emojiStyle  = '\uFE0F' // asks for the colourful form of the sign before it
	emojiKeycap = '\u20E3'
	emojiJoiner = '\u200D'
	blackFlag   = '\U0001F3F4'
	tagFirst    = '\U000E0020' // tags repeat ASCII, as in the flag of Wales
	tagLast     = '\U000E007E'
	tagEnd      = '\U000E007F'
)

// IsEmoji reports whether s is exactly one emoji, of at most 11 code points. A sign that has a plain form too, such as
// © or a digit, is one only with what makes it colourful.
func IsEmoji(s string) bool {
	n := firstEmoji(s)
	return n > 0 && n == len(s)
}

// IsEmojiOnly reports whether s has nothing but white space and 1 to MaxLargeEmoji emoji, and how many.
func IsEmojiOnly(s string) (n int, ok bool) {
	for {
		if s = strings.TrimLeftFunc(s, unicode.IsSpace); s == "" {
			return n, n > 0
		}
		size := firstEmoji(s)
		if n++; size == 0 || n > MaxLargeEmoji {
			return 0, false
		}
		s = s[size:]
	}
}

// firstEmoji is the length in bytes of the emoji that s begins with, 0 when it begins with something else.
func firstEmoji(s string) int {
	first, size := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune("0123456789#*", first):
		return matchRunes(s, size, emojiStyle, emojiKeycap)
	case isRegional(first):
		second, more := utf8.DecodeRuneInString(s[size:])
		if !isRegional(second) {
			return 0
		}
		return size + more
	case first == blackFlag:
		if n := tagSequence(s[size:]); n > 0 {
			return size + n
		}
	}
	return joinedEmoji(s)
}

// matchRunes is the length of s up to the end of want, which has to follow at offset; 0 when it does not.
func matchRunes(s string, offset int, want ...rune) int {
	rest, ok := strings.CutPrefix(s[offset:], string(want))
	if !ok {
		return 0
	}
	return len(s) - len(rest)
}

func isRegional(r rune) bool { return r >= '🇦' && r <= '🇿' }

// tagSequence is the length of the tags that s begins with, their end included.
func tagSequence(s string) int {
	count := 0
	for i, r := range s {
		switch {
		case r == tagEnd && count > 0:
			return i + utf8.RuneLen(r)
		case r < tagFirst || r > tagLast || count == maxEmojiTags:
			return 0
		}
		count++
	}
	return 0
}

// joinedEmoji is the length of the elements, one or several with joiners between, that s begins with.
func joinedEmoji(s string) int {
	size, isColourful := emojiElement(s)
	if size == 0 {
		return 0
	}
	end, elements := size, 1
	for elements < maxEmojiElements {
		rest, ok := strings.CutPrefix(s[end:], string(emojiJoiner))
		if size, _ = emojiElement(rest); !ok || size == 0 {
			break
		}
		end = len(s) - len(rest) + size
		elements++
	}
	if elements == 1 && !isColourful {
		return 0
	}
	return end
}

// emojiElement is the length of one sign with the style or skin tone that follows it, and whether it is colourful by
// itself. Inside a joined emoji it need not be: keyboards leave the style out there.
func emojiElement(s string) (size int, isColourful bool) {
	r, size := utf8.DecodeRuneInString(s)
	isAlone := unicode.Is(emojiAlone, r)
	if !isAlone && !unicode.Is(emojiStyled, r) {
		return 0, false
	}
	next, more := utf8.DecodeRuneInString(s[size:])
	if next == emojiStyle || isSkinTone(next) && unicode.Is(emojiToned, r) {
		return size + more, true
	}
	return size, isAlone
}

func isSkinTone(r rune) bool { return r >= '🏻' && r <= '🏿' }
