package chat

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// nameSigns are the signs a name may have inside.
const nameSigns = "_-."

// maxNameMarks is how many accents may stand on one letter: no script needs more, and piles of them leave the line.
const maxNameMarks = 4

// reservedNames mean something else: after an @, or after from: in a search.
var reservedNames = []string{Here, Me}

// CheckName answers a user's name as it is stored: NFC, trimmed, 1 to MaxNameRunes letters and digits of one script,
// with _ - . inside. What is left cannot be taken for another name by its order, its direction or unseen characters.
// Problem: Invalid (username).
func CheckName(name string) (string, error) {
	if !utf8.ValidString(name) {
		return "", NewInvalid("username", "name-not-utf8")
	}
	n := norm.NFC.String(strings.TrimSpace(name))
	first, _ := utf8.DecodeRuneInString(n)
	last, _ := utf8.DecodeLastRuneInString(n)
	switch {
	case n == "":
		return "", NewInvalid("username", "name-empty")
	case runes(n) > MaxNameRunes:
		return "", NewInvalid("username", "name-too-long", "n", MaxNameRunes)
	case strings.ContainsFunc(n, unicode.IsSpace):
		return "", NewInvalid("username", "name-with-spaces")
	case strings.ContainsRune(nameSigns, first) || strings.ContainsRune(nameSigns, last):
		return "", NewInvalid("username", "name-edges")
	// What a compatibility character stands for, such as the words in one sign of U+FDFA, has to be fit for a name too.
	case strings.ContainsFunc(n+norm.NFKC.String(n), isUnfitForName):
		return "", NewInvalid("username", "name-characters")
	case unicode.IsMark(first) || hasMarkPile(n):
		return "", NewInvalid("username", "name-with-accents")
	case !isOneScript(norm.NFKC.String(n)):
		return "", NewInvalid("username", "name-mixes-alphabets")
	case slices.ContainsFunc(reservedNames, func(r string) bool { return FoldName(r) == FoldName(n) }):
		return "", NewInvalid("username", "name-reserved")
	}
	return n, nil
}

func isUnfitForName(r rune) bool {
	isFit := unicode.IsLetter(r) || unicode.In(r, unicode.Nd, unicode.Mn, unicode.Mc) || strings.ContainsRune(nameSigns, r)
	return !isFit || isUnseen(r) || isBlankGlyph(r)
}

// isUnseen reports whether r draws nothing by itself: joiners, direction marks, variation selectors, fillers.
func isUnseen(r rune) bool {
	return unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

// hasMarkPile reports whether more than maxNameMarks marks, or the same one twice, stand on a letter.
func hasMarkPile(name string) bool {
	count, before := 0, rune(0)
	for _, r := range norm.NFD.String(name) {
		switch {
		case !unicode.Is(unicode.Mn, r):
			count = 0
		case r == before || count == maxNameMarks:
			return true
		default:
			count++
		}
		before = r
	}
	return false
}

// eastAsian are the scripts that Chinese, Japanese and Korean write together.
var eastAsian = []string{"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"}

// isOneScript reports whether all of s is of one script; digits, signs and marks that belong to none go with any, and
// so does Latin with the East Asian scripts, as people there write it.
func isOneScript(s string) bool {
	script := ""
	for _, r := range s {
		of := scriptOf(r)
		switch {
		case of == "" || of == script || of == "Latin" && script == eastAsian[0]:
		case script == "" || script == "Latin" && of == eastAsian[0]:
			script = of
		default:
			return false
		}
	}
	return true
}

// scriptOf names the script that r is written in, "" when it belongs to none; the East Asian ones count as one.
func scriptOf(r rune) string {
	for name, table := range unicode.Scripts {
		switch {
		case !unicode.Is(table, r):
		case name == "Common" || name == "Inherited":
			return ""
		case slices.Contains(eastAsian, name):
			return eastAsian[0]
		default:
			return name
		}
	}
	return ""
}

// FoldName is what makes two names the same, whatever their case and their look: names that fold alike are one name. It
// is a key and not for showing: NFKD without unseen characters, lower case, each letter as the plainest that looks like
// it. As I is l to the eye and i by its case, those three and 1 are one. Folding again changes nothing.
func FoldName(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	before := rune(0)
	name = strings.ToValidUTF8(name, "\uFFFD") // package norm leaves what follows a broken character as it is
	for _, r := range norm.NFKD.String(wholeCapitals.Replace(name)) {
		r = unicode.ToLower(unicode.ToUpper(r))
		if like, found := lookalike()[r]; found {
			r = like
		}
		if isUnseen(r) || r == dotAbove && (before == 'l' || before == 'j') {
			continue // i and j have their dot already
		}
		b.WriteRune(r)
		before = r
	}
	return norm.NFKD.String(b.String())
}

const dotAbove = '\u0307'

// wholeCapitals are the letters that NFKD leaves whole and whose capitals are two.
var wholeCapitals = strings.NewReplacer("ß", "ss", "ẞ", "ss", "և", "եւ")

// lookalike maps a letter or digit to the one that stands for all that look like it.
var lookalike = sync.OnceValue(func() map[rune]rune {
	m := make(map[rune]rune, 1000)
	for _, l := range lookalikes {
		for _, r := range l.runes {
			m[r] = l.like
		}
	}
	return m
})

// NameParts are the beginnings, folded for search, by which a search finds a name: the whole, and what follows a sign, a change
// between letters and digits, or a small letter before a capital. "AlanTuring" is found by "tur".
func NameParts(name string) []string {
	parts := []string{FoldForSearch(name)}
	before := rune(0)
	for i, r := range name {
		if i > 0 && isNameBorder(before, r) {
			if part := FoldForSearch(name[i:]); part != "" && !slices.Contains(parts, part) {
				parts = append(parts, part)
			}
		}
		if !unicode.IsMark(r) { // an accent belongs to its letter
			before = r
		}
	}
	return parts
}

// HasNamePart reports whether a search by a prefix, folded for search, finds a name; "" finds every name.
func HasNamePart(name, prefix string) bool {
	return slices.ContainsFunc(NameParts(name), func(part string) bool { return strings.HasPrefix(part, prefix) })
}

func isNameBorder(before, r rune) bool {
	switch {
	case strings.ContainsRune(nameSigns, r) || unicode.IsMark(r):
		return false
	case strings.ContainsRune(nameSigns, before):
		return true
	}
	return unicode.IsDigit(before) != unicode.IsDigit(r) || unicode.IsLower(before) && unicode.IsUpper(r)
}
