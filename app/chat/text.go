package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// cleanText answers s in NFC, with \n for every line end, without white space around it. It is not ok when s is not
// UTF-8 or has a control character other than newline and tab.
func cleanText(s string) (text string, ok bool) {
	if !utf8.ValidString(s) {
		return "", false
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return "", false
		}
	}
	return norm.NFC.String(strings.TrimSpace(s)), true
}

func runes(s string) int { return utf8.RuneCountInString(s) }

// firstRunes is s when it has at most n characters, else its beginning with an ellipsis, n characters in all.
func firstRunes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	count, end := 0, 0
	for i := range s {
		switch count {
		case n - 1:
			end = i
		case n:
			return s[:end] + "…"
		}
		count++
	}
	return s
}

// isBlankRune reports whether r alone leaves a message that looks empty.
func isBlankRune(r rune) bool { return unicode.IsSpace(r) || isUnseen(r) }
