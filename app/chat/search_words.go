package chat

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/rangetable"
)

// A SearchTerm is a run of letters in a search: words that stand one right behind the other in what is looked for. Nearly
// always it is one word; a run without spaces, such as 交给bob处理, has several.
type SearchTerm struct {
	Words  []string
	Begins bool // the last word may be only the beginning of one
}

// Text is the term as it stands in a folded text.
func (t SearchTerm) Text() string {
	text := ""
	for _, w := range t.Words {
		first, size := utf8.DecodeRuneInString(w)
		if last, _ := utf8.DecodeLastRuneInString(text); last == first && IsUnspaced(first) {
			w = w[size:] // the word before ends with this letter already
		}
		text += w
	}
	return text
}

// isIn reports whether the words of a text have the term's.
func (t SearchTerm) isIn(words []string) bool {
	last := len(t.Words) - 1
	for i := 0; i+last < len(words); i++ {
		isHere := slices.Equal(words[i:i+last], t.Words[:last])
		if end := words[i+last]; isHere && (end == t.Words[last] || t.Begins && strings.HasPrefix(end, t.Words[last])) {
			return true
		}
	}
	return false
}

// unspaced are the letters of scripts that write no spaces between words, and Korean, whose words have endings glued to
// them: there any two letters in a row are a word.
var unspaced = rangetable.Merge(
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo, unicode.Hangul, unicode.Yi,
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan, unicode.Javanese, unicode.Balinese,
	unicode.Tai_Le, unicode.New_Tai_Lue, unicode.Tai_Tham, unicode.Tai_Viet,
	rangetable.New('ー', 'ｰ'), // which the two kana share
)

const firstUnspaced = '\u0E00' // below it are scripts with spaces only

// maxFoldedBytes bounds what is indexed of a message: there are letters that are eighteen when folded.
const maxFoldedBytes = 16 * MaxContentRunes

// SearchWords are the words by which a text is found, in their order: folded, and of scripts without spaces each letter
// with the one behind it.
func SearchWords(text string) []string {
	folded := FoldForSearch(text)
	if len(folded) > maxFoldedBytes {
		folded = strings.ToValidUTF8(folded[:maxFoldedBytes], "")
	}
	words := make([]string, 0, 1+len(folded)/5)
	for _, run := range searchRuns(folded) {
		words = append(words, run.words()...)
	}
	return words
}

// SearchTerms are what to look for in the words of texts to find q. Nothing of q survives but letters, marks and digits, so
// that no sign of a query language reaches an index. There are at most MaxSearchTerms words. While somebody is typing, the last
// word may be a beginning.
func SearchTerms(q string, isTyping bool) []SearchTerm {
	var terms []SearchTerm
	left := MaxSearchTerms
	runs := searchRuns(FoldForSearch(q))
	for i, run := range runs {
		words := run.words()
		isLast := i == len(runs)-1 || !runs[i+1].isGlued
		begins := run.isUnspaced && isLast && len(words) == 1 // the first letter of many words
		if run.isUnspaced && isLast && len(words) > 1 {
			words = words[:len(words)-1] // its last letter is in the word before, and need not end a run
		}
		if words = words[:min(len(words), left)]; len(words) == 0 {
			break
		}
		left -= len(words)
		if run.isGlued && len(terms) > 0 {
			glued := &terms[len(terms)-1]
			glued.Words, glued.Begins = append(glued.Words, words...), begins
		} else {
			terms = append(terms, SearchTerm{words, begins})
		}
	}
	if isTyping && len(terms) > 0 {
		last := &terms[len(terms)-1]
		last.Begins = last.Begins || runes(last.Words[len(last.Words)-1]) >= minBeginning
	}
	return terms
}

// searchRun is a piece of a folded text, all of scripts with spaces or all of scripts without.
type searchRun struct {
	text       string
	isUnspaced bool
	isGlued    bool // to the one before: no sign is between them
}

// words are the words of a run: the whole, or each letter with the one behind it, the last one alone.
func (r searchRun) words() []string {
	if !r.isUnspaced {
		return []string{r.text}
	}
	var words []string
	start := 0
	for start < len(r.text) {
		_, first := utf8.DecodeRuneInString(r.text[start:])
		_, second := utf8.DecodeRuneInString(r.text[start+first:])
		words = append(words, r.text[start:start+first+second])
		start += first
	}
	return words
}

// searchRuns takes a folded text apart: runs of letters, marks and digits; a mark belongs to what is before it.
func searchRuns(folded string) []searchRun {
	var runs []searchRun
	start, end := -1, -1 // of the run under way; end of the last one
	isUnspaced := false
	finish := func(i int) {
		if start >= 0 {
			runs = append(runs, searchRun{folded[start:i], isUnspaced, start == end})
			start, end = -1, i
		}
	}
	for i, r := range folded {
		switch {
		case r < utf8.RuneSelf && !isASCIIWord(r) || r >= utf8.RuneSelf && !IsWordRune(r):
			finish(i)
		case unicode.IsMark(r) && start >= 0:
		default:
			if is := IsUnspaced(r); start < 0 || is != isUnspaced {
				finish(i)
				start, isUnspaced = i, is
			}
		}
	}
	finish(len(folded))
	return runs
}

func isASCIIWord(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z'
}

// IsUnspaced reports whether r is of a script in which any two letters in a row are a word.
func IsUnspaced(r rune) bool { return r >= firstUnspaced && unicode.Is(unspaced, r) }

// IsWordRune reports whether r belongs to a word, for searches: a letter, a mark or a digit.
func IsWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }

// mayHaveLink reports whether it is worth to look for links in a text.
func mayHaveLink(text string) bool {
	for rest := strings.ToLower(text); ; {
		_, after, ok := strings.Cut(rest, "http")
		if !ok {
			return false
		}
		if behind, ok := strings.CutPrefix(strings.TrimPrefix(after, "s"), "://"); ok && behind != "" {
			return true
		}
		rest = after
	}
}
