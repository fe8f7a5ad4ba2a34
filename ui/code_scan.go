package ui

import (
	"strings"
	"unicode/utf8"
)

// grammar is what highlighting knows about a language.
type grammar struct {
	scan     func(*scanner, *grammar)
	keywords map[string]bool
	isFolded bool // keywords in any case
	comments []delimiter
	quotes   []delimiter
	more     string              // bytes of a word, besides letters and digits
	sigils   string              // bytes that make the word behind them a name
	keys     string              // bytes that make the words before them, at the beginning of a line, a name
	inside   map[string]*grammar // of what stands in tags of that name
}

// delimiter is how a comment or a string begins and ends.
type delimiter struct {
	open, end string // an end of "" is that of the line
	isLong    bool   // it may go over several lines
	isRaw     bool   // a backslash is nothing special
	isRune    bool   // it holds one character, else it is no quote
	isApart   bool   // white space stands before it
}

// longestRune is how many bytes behind its quote a character ends at the latest, as in '\U0001F438'.
const longestRune = 12

// scanCode colours what most languages have: comments, strings, numbers, words.
func scanCode(s *scanner, g *grammar) {
	for !s.isDone() {
		s.put(codePlain, s.space())
		if s.isDone() {
			return
		}
		if g.keys != "" && s.lineStart && scanKey(s, g) {
			continue
		}
		if scanQuoted(s, g.comments, codeComment) || scanQuoted(s, g.quotes, codeString) {
			continue
		}
		scanWord(s, g)
	}
}

// scanKey takes the key of a setting, or the name of a section in brackets.
func scanKey(s *scanner, g *grammar) bool {
	rest := s.rest()
	rest = rest[:s.line()]
	if strings.HasPrefix(rest, "[") && strings.HasSuffix(rest, "]") {
		s.put(codeKeyword, len(rest))
		return true
	}
	if strings.HasPrefix(rest, "- ") {
		s.put(codePlain, len(rest)-len(strings.TrimLeft(rest, "- ")))
		s.lineStart = true // a key may follow
		return true
	}
	end := strings.IndexAny(rest, g.keys)
	if end <= 0 || strings.Trim(rest[:1], "\"'#;[{") == "" {
		return false
	}
	if g.keys == ":" && end+1 < len(rest) && rest[end+1] != ' ' {
		return false // a colon amid a word, as in an address
	}
	s.put(codeName, len(strings.TrimRight(rest[:end], " \t")))
	return true
}

// scanQuoted takes a comment or a string, if one begins here.
func scanQuoted(s *scanner, quotes []delimiter, kind codeKind) bool {
	for _, q := range quotes {
		if !strings.HasPrefix(s.rest(), q.open) || q.isApart && s.at > 0 && !strings.ContainsRune(" \t\n", rune(s.code[s.at-1])) {
			continue
		}
		switch {
		case q.end == "":
			s.put(kind, s.line())
		case q.isRaw && q.isLong:
			s.put(kind, s.through(q.end, len(q.open)))
		default:
			n, isClosed := s.quoted(q)
			if q.isRune && !(isClosed && isRune(s.rest()[1:n-1])) {
				continue
			}
			s.put(kind, n)
		}
		return true
	}
	return false
}

// quoted is the length of the string that q begins; one that nothing closes ends with its line, or with the code.
func (s *scanner) quoted(q delimiter) (n int, isClosed bool) {
	rest := s.rest()
	if q.isRune {
		rest = rest[:min(len(rest), longestRune)]
	}
	for n = len(q.open); n < len(rest); n++ {
		switch {
		case rest[n] == '\\' && !q.isRaw:
			n++
		case strings.HasPrefix(rest[n:], q.end):
			return n + len(q.end), true
		case rest[n] == '\n' && !q.isLong:
			return n, false
		}
	}
	return len(rest), false
}

// isRune reports whether text is one character or stands for one.
func isRune(text string) bool {
	return strings.HasPrefix(text, `\`) || utf8.RuneCountInString(text) == 1
}

// scanWord takes a word, a number, or one sign.
func scanWord(s *scanner, g *grammar) {
	first := s.rest()[0]
	switch {
	case isDigit(first):
		s.put(codeNumber, s.word(0, "."))
	case strings.IndexByte(g.sigils, first) >= 0:
		if n := s.word(1, ""); n > 0 {
			s.put(codeName, 1+n)
		} else {
			s.put(codePlain, 1)
		}
	case isWordByte(first) || strings.IndexByte(g.more, first) >= 0:
		n := s.word(0, g.more)
		s.put(g.kindOf(s.rest()[:n], s.rest()[n:]), n)
	default:
		s.put(codePlain, 1)
	}
}

// kindOf tells keywords and what is called from other words.
func (g *grammar) kindOf(word, rest string) codeKind {
	if g.isFolded {
		word = strings.ToLower(word)
	}
	switch {
	case g.keywords[word]:
		return codeKeyword
	case strings.HasPrefix(rest, "("):
		return codeName
	}
	return codePlain
}
