package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// cleanText answers s in NFC, without white space around it, with \n for whatever ends a line or a page and without the
// other control characters but tab: text is pasted from terminals, tables and word processors, and is to arrive. A text that
// shows nothing is "". It is not ok when s is not UTF-8 or holds a NUL, which no text has.
func cleanText(s string) (text string, ok bool) {
	if !utf8.ValidString(s) || strings.ContainsRune(s, 0) {
		return "", false
	}
	s = strings.Map(plainControl, strings.ReplaceAll(s, "\r\n", "\n"))
	if showsNothing(s) {
		return "", true
	}
	return norm.NFC.String(strings.TrimSpace(s)), true
}

// plainControl is what is kept of a control character: a line end, or -1 for nothing. Any other character is itself.
func plainControl(r rune) rune {
	switch r {
	case '\n', '\t':
		return r
	case '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return '\n'
	}
	if unicode.IsControl(r) {
		return -1
	}
	return r
}

// cleanLine is cleanText of what has one line only: white space of any kind and length is one space.
func cleanLine(s string) (line string, ok bool) {
	text, ok := cleanText(s)
	return strings.Join(strings.Fields(text), " "), ok
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

// showsNothing reports whether there is nothing to see of a text. The rule is the page's as well, in plaintext.js; both are
// tested with testdata/blank.json.
func showsNothing(text string) bool { return strings.IndexFunc(text, isSeen) < 0 }

func isSeen(r rune) bool {
	switch {
	case unicode.IsSpace(r) || unicode.IsControl(r) || isBlankGlyph(r):
		return false
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return true // signs of numbers in Arabic and other scripts: they steer what follows and are drawn
	}
	return !isUnseen(r)
}

// isBlankGlyph reports whether r has a glyph without any ink though Unicode counts it among letters, marks and symbols.
func isBlankGlyph(r rune) bool {
	switch r {
	case '\u2800', // the pattern of Braille without dots
		'\u303F',                   // half a cell of an ideograph
		'\U00013441', '\U00013442', // blanks between hieroglyphs
		'\U00016FE4', // the filler of Khitan
		'\U0001D159': // a note's head that is not there
		return true
	}
	return false
}
