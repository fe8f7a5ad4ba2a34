package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FoldVersion grows whenever FoldForSearch, SearchWords, HasLink or FileFilter answer something else than before: whatever a
// store keeps of them is then made anew.
const FoldVersion = 2

// FoldForSearch is s as searches compare it: NFKC in lower case, without accents and unseen characters, and with the
// plain letter for one that Unicode does not take apart, such as l for ł. Folding again changes nothing. Unlike FoldName
// it keeps apart what only looks alike: "al" does not find "Aidan".
func FoldForSearch(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(wholeCapitals.Replace(strings.ToValidUTF8(s, "\uFFFD"))) {
		if isUnseen(r) || isAccent(r) {
			continue
		}
		r = unicode.ToLower(unicode.ToUpper(r))
		if plain, ok := plainLetters[r]; ok {
			b.WriteString(plain)
		} else {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String()) // Korean syllables and Japanese voicing are letters of their own
}

// plainLetters are what people type for letters that Unicode does not take apart.
var plainLetters = map[rune]string{
	'ł': "l", 'đ': "d", 'ð': "d", 'ø': "o", 'ħ': "h", 'ŧ': "t", 'æ': "ae", 'œ': "oe", 'þ': "th", 'ŋ': "n", 'ĸ': "k", 'ƒ': "f",
}

// isAccent reports whether r is a mark that people leave out when they search: accents, the vowel points of Hebrew and
// Arabic, the dots below letters of India, and the stroke that lengthens an Arabic word. Vowel signs, the tone marks of
// Thai and the voicing of kana make other words, and stay.
func isAccent(r rune) bool {
	const (
		overlay   = 1
		nukta     = 7
		firstOf   = 10 // the points of Hebrew, Arabic and Syriac
		lastOf    = 36
		attached  = 200 // and all above: accents by where they stand
		lengthens = '\u0640'
	)
	switch {
	case r < 0x300:
		return false
	case r == lengthens || unicode.Is(unicode.Me, r):
		return true
	case !unicode.Is(unicode.Mn, r):
		return false
	}
	var b [utf8.UTFMax]byte
	class := norm.NFD.Properties(b[:utf8.EncodeRune(b[:], r)]).CCC()
	return class == overlay || class == nukta || class >= firstOf && class <= lastOf || class >= attached
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// A FoldedPiece is a piece of a text folded for search, and where it stands in the text, in bytes. The pieces of a text,
// put together, are the folded text.
type FoldedPiece struct {
	Text       string // "" when nothing of it is left
	Start, End int
}

// FoldPieces folds a text so that what is found in it can be marked: each piece is as short as it can be, most times a
// letter with its accents.
func FoldPieces(s string) []FoldedPiece {
	pieces := make([]FoldedPiece, 0, len(s))
	for i := 0; i < len(s); {
		n := 1
		if s[i] >= utf8.RuneSelf || i+1 < len(s) && s[i+1] >= utf8.RuneSelf {
			n = max(1, norm.NFKC.NextBoundaryInString(s[i:], true))
		}
		text := s[i : i+n]
		if !staysWhenFolded(text) {
			text = FoldForSearch(text)
		}
		pieces = append(pieces, FoldedPiece{text, i, i + n})
		i += n
	}
	return pieces
}

// staysWhenFolded reports whether s is one letter of those that texts in Chinese and Japanese are full of.
func staysWhenFolded(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return r >= 'あ' && r <= '\u9fff' && size == len(s) && norm.NFKD.PropertiesString(s).Decomposition() == nil
}
