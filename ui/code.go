package ui

import (
	"strings"
	"unicode/utf8"
)

// codeToken is a piece of fenced code that has one colour.
type codeToken struct {
	Kind codeKind
	Text string
}

// codeKind says what a piece of code is; each has its class in code.css.
type codeKind uint8

// The kinds of codeToken.
const (
	codePlain codeKind = iota
	codeKeyword
	codeString
	codeComment
	codeNumber
	codeName // what is called, a variable, an attribute, the key of a setting
	codeAdded
	codeRemoved
)

// maxCodeTokens bounds how much HTML a block of code becomes; what follows them is plain.
const maxCodeTokens = 2000

// highlight cuts code into coloured pieces; put together again they are the code. A language that it does not know is
// plain. It never looks back, and ahead only over what it takes, so the work grows with the length and nothing else:
// that is why this is no library of regular expressions.
func highlight(code, language string) []codeToken {
	g := grammarOf(language)
	if g == nil {
		return []codeToken{{Text: code}}
	}
	s := scanner{code: code, lineStart: true}
	g.scan(&s, g)
	s.put(codePlain, len(s.rest()))
	return s.tokens
}

// scanner goes over one piece of code.
type scanner struct {
	code      string
	at        int // how far it is
	from      int // where the last of tokens begins
	tokens    []codeToken
	lineStart bool // only white space stands before at in its line
}

func (s *scanner) rest() string { return s.code[s.at:] }

// isDone reports that nothing is left to colour.
func (s *scanner) isDone() bool { return s.at == len(s.code) || len(s.tokens) >= maxCodeTokens }

// put takes the next n bytes as one kind.
func (s *scanner) put(kind codeKind, n int) {
	if n == 0 {
		return
	}
	taken := s.code[s.at : s.at+n]
	line := taken[strings.LastIndexByte(taken, '\n')+1:]
	s.lineStart = (s.lineStart || len(line) < len(taken)) && strings.TrimSpace(line) == ""
	last := len(s.tokens) - 1
	if last < 0 || s.tokens[last].Kind != kind {
		s.from = s.at
		s.tokens = append(s.tokens, codeToken{Kind: kind})
		last++
	}
	s.at += n
	s.tokens[last].Text = s.code[s.from:s.at]
}

// through is the length of the rest up to end and with it, from an offset on; all of the rest without an end.
func (s *scanner) through(end string, offset int) int {
	if i := strings.Index(s.rest()[offset:], end); i >= 0 {
		return offset + i + len(end)
	}
	return len(s.rest())
}

// line is how much is left of the line.
func (s *scanner) line() int {
	if i := strings.IndexByte(s.rest(), '\n'); i >= 0 {
		return i
	}
	return len(s.rest())
}

// word is the length of the letters, digits and bytes of more that follow an offset.
func (s *scanner) word(offset int, more string) int {
	rest := s.rest()[offset:]
	n := 0
	for n < len(rest) && (isWordByte(rest[n]) || strings.IndexByte(more, rest[n]) >= 0) {
		n++
	}
	return n
}

// space is the length of the white space that comes next.
func (s *scanner) space() int { return len(s.rest()) - len(strings.TrimLeft(s.rest(), " \t\n")) }

func isWordByte(b byte) bool { return b == '_' || isLetter(b) || isDigit(b) || b >= utf8.RuneSelf }
func isLetter(b byte) bool   { return b|0x20 >= 'a' && b|0x20 <= 'z' }
func isDigit(b byte) bool    { return b >= '0' && b <= '9' }
