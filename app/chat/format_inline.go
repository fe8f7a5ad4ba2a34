package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Inline is a part of a line. Its kind says which fields are set.
type Inline struct {
	Kind     InlineKind
	Text     string   // Plain, InlineCode, Link, Mentioned
	Href     string   // Link: begins with http:// or https://
	User     UserID   // Mentioned: 0 for everybody
	Children []Inline // Bold, Italic, Strike, Spoiler
}

// InlineKind says what an inline is.
type InlineKind uint8

// The kinds of inline. Each of Bold, Italic, Strike and Spoiler stands at most once around a text.
const (
	Plain InlineKind = iota + 1
	Break            // a line break
	InlineCode
	Link
	Bold
	Italic
	Strike
	Spoiler
	Mentioned // @name of a member, or @here
)

// token is a piece of the text on its way to an Inline.
type token struct {
	kind       InlineKind // Plain for a sign as long as it is not matched
	start, end int        // in the text
	code       string     // InlineCode
	href       string     // Link
	user       UserID     // Mentioned
	match      int        // of a sign that opens: the token of the sign that closes it; else 0
}

// usualTokens is how many tokens most texts have at most.
const usualTokens = 8

// opener is a sign that waits for the one that closes it.
type opener struct {
	kind  InlineKind
	token int
}

// inliner reads the signs of one text from the left to the right. A kind is open at most once, so that a closing sign
// never has to search: it is open or it is not.
type inliner struct {
	*formatter
	text   string
	tokens []token
	open   []opener // in the order of opening, at most one of each kind
	plain  int      // where the plain text not yet in tokens begins
	linked int      // no link or mention begins before this: a longer try has failed there
	named  int      // behind the last @ that may name somebody; 0 for none
}

func (f *formatter) inlines(text string) []Inline {
	if f.spare == nil {
		f.spare = make([]token, 0, usualTokens)
	}
	p := inliner{formatter: f, text: text, tokens: f.spare[:0]}
	for start := 0; start <= len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		if start > 0 {
			p.add(token{kind: Break, start: start - 1, end: start})
		}
		if isBlank(text[start:end]) {
			p.closeParagraph()
		}
		p.line(start, end)
		start = end + 1
	}
	p.flush(len(text))
	f.spare = p.tokens // for the next text: the tree keeps none of them
	return p.tree(0, len(p.tokens))
}

// add ends the plain text before t and adds t behind it.
func (p *inliner) add(t token) {
	p.flush(t.start)
	p.tokens = append(p.tokens, t)
	p.plain = t.end
}

func (p *inliner) flush(end int) {
	if p.plain < end {
		p.tokens = append(p.tokens, token{kind: Plain, start: p.plain, end: end})
		p.plain = end
	}
}

// closeParagraph makes text of what is open: only a spoiler goes over a blank line, as it hides what must not be seen.
func (p *inliner) closeParagraph() {
	kept := p.open[:0]
	for _, o := range p.open {
		if o.kind == Spoiler {
			kept = append(kept, o)
		}
	}
	p.open = kept
}

// line reads the text from i to end, which has no line end in it.
func (p *inliner) line(i, end int) {
	start, closing := i, p.codeEnds(i, end)
	for i < end {
		from := i
		switch c := p.text[i]; c {
		case '`':
			if size := closing[i-start]; size > 0 {
				i = p.code(i, start+size)
			} else {
				i += runLength(p.text[i:end], c)
			}
		case '*', '~':
			n := runLength(p.text[i:end], c)
			p.signs(c, i, n)
			i += n
		case '>', '!':
			i = p.spoiler(i, end)
		case 'h', 'H':
			i = p.link(i, end)
		case '@':
			i = p.mention(i, end)
		case wideAt[0]: // of both wider forms
			if rest := p.text[i:end]; strings.HasPrefix(rest, wideAt) || strings.HasPrefix(rest, smallAt) {
				i = p.mention(i, end)
			} else {
				i++
			}
		default:
			i++
		}
		p.work += i - from
	}
}

// runLength is how often s begins with c.
func runLength(s string, c byte) int {
	n := 0
	for n < len(s) && s[n] == c {
		n++
	}
	return n
}

// codeEnds is codeEnds of the text from i to end, nil for most texts.
func (p *inliner) codeEnds(i, end int) map[int]int {
	line := p.text[i:end]
	p.work += len(line)
	if !strings.Contains(line, "`") {
		return nil
	}
	return codeEnds(line)
}

// code reads the code from a run of backticks to the one that closes it; it answers where to go on.
func (p *inliner) code(i, to int) int {
	n := runLength(p.text[i:to], '`')
	code := p.text[i+n : to]
	// The space that keeps a backtick of the code off the sign is not part of it.
	if strings.HasPrefix(code, " ") && strings.HasSuffix(code, " ") && !isBlank(code) {
		code = code[1 : len(code)-1]
	}
	p.add(token{kind: InlineCode, start: i, end: to + n, code: code})
	return to + n
}

// signs reads a run of n stars or tildes.
func (p *inliner) signs(c byte, i, n int) {
	before, _ := utf8.DecodeLastRuneInString(p.text[:i])
	after, size := utf8.DecodeRuneInString(p.text[i+n:])
	binds := isWord // a star between letters or digits is no sign: 2*3*4
	if n > 1 {
		binds = unicode.IsDigit // two are, but between digits: 2**3**4
	}
	canClose := i > 0 && !unicode.IsSpace(before) && !binds(after)
	canOpen := size > 0 && !unicode.IsSpace(after) && !binds(before)
	switch {
	case c == '~' && n == 2:
		p.sign(Strike, i, n, canOpen, canClose)
	case c == '*' && n == 1:
		p.sign(Italic, i, n, canOpen, canClose)
	case c == '*' && n == 2:
		p.sign(Bold, i, n, canOpen, canClose)
	case c == '*' && n == 3:
		p.threeStars(i, canOpen, canClose)
	}
}

// sign closes kind when it is open and may be closed, else opens it if it may.
func (p *inliner) sign(kind InlineKind, i, n int, canOpen, canClose bool) {
	switch isOpen := p.opened(kind) >= 0; {
	case isOpen && canClose:
		p.shut(kind, i, n)
	case !isOpen && canOpen:
		p.begin(kind, i, n)
	}
}

// threeStars are bold and italic at once. What they open may be closed in either order.
func (p *inliner) threeStars(i int, canOpen, canClose bool) {
	bold, italic := p.opened(Bold), p.opened(Italic)
	switch {
	case canClose && bold >= 0 && italic > bold:
		p.shut(Italic, i, 1)
		p.shut(Bold, i+1, 2)
	case canClose && italic >= 0 && bold > italic:
		p.shut(Bold, i, 2)
		p.shut(Italic, i+2, 1)
	case canOpen && bold < 0 && italic < 0:
		p.begin(Bold, i, 2)
		p.begin(Italic, i+2, 1)
	default:
		p.sign(Bold, i, 2, false, canClose)
		p.sign(Italic, i, 1, false, canClose)
	}
}

// opened is the place of kind in p.open, -1 when it is not open.
func (p *inliner) opened(kind InlineKind) int {
	for at, o := range p.open {
		if o.kind == kind {
			return at
		}
	}
	return -1
}

func (p *inliner) begin(kind InlineKind, i, n int) {
	p.add(token{kind: Plain, start: i, end: i + n})
	p.open = append(p.open, opener{kind, len(p.tokens) - 1})
}

// shut matches the n bytes at i with the sign that opened kind; what was opened since then and is still open is text. Signs around
// what shows nothing are text, or a message of them would look empty.
func (p *inliner) shut(kind InlineKind, i, n int) {
	at := p.opened(kind)
	isTurned := at == len(p.open)-2 && p.areThreeStars(at)
	from := at
	if isTurned {
		from++
	}
	if showsNothing(p.text[p.tokens[p.open[from].token].end:i]) {
		return
	}
	if isTurned {
		p.turn(at)
		at++
	}
	o := p.open[at]
	p.open = p.open[:at]
	p.add(token{kind: Plain, start: i, end: i + n})
	p.tokens[o.token].kind, p.tokens[o.token].match = kind, len(p.tokens)-1
}

// areThreeStars reports whether the signs at and at+1 were opened by the same three stars.
func (p *inliner) areThreeStars(at int) bool {
	outer, inner := p.tokens[p.open[at].token], p.tokens[p.open[at+1].token]
	return outer.end == inner.start && strings.Trim(p.text[outer.start:inner.end], "*") == ""
}

// turn swaps the signs at and at+1 of three stars, so that the one that closes first is inside.
func (p *inliner) turn(at int) {
	outer, inner := &p.open[at], &p.open[at+1]
	first, second := &p.tokens[outer.token], &p.tokens[inner.token]
	first.end = first.start + second.end - second.start
	second.start = first.end
	outer.kind, inner.kind = inner.kind, outer.kind
}

// spoiler reads >! or !<, or a > or ! that is text; it answers where to go on.
func (p *inliner) spoiler(i, end int) int {
	at := p.opened(Spoiler)
	switch sign := p.text[i:min(i+2, end)]; {
	case sign == ">!" && at < 0:
		p.begin(Spoiler, i, 2)
		return i + 2
	case sign == "!<" && at >= 0 && p.tokens[p.open[at].token].end < i:
		p.shut(Spoiler, i, 2)
		return i + 2
	}
	return i + 1
}

// tree makes inlines of the tokens from i to end. Plain tokens that follow one another in the text become one.
func (p *inliner) tree(i, end int) []Inline {
	out := make([]Inline, 0, min(end-i, usualTokens/2))
	plain := -1 // where the plain text begins that the last of out holds
	for ; i < end; i++ {
		t := p.tokens[i]
		if t.kind == Plain && plain >= 0 {
			out[len(out)-1].Text = p.text[plain:t.end]
			continue
		}
		inline := Inline{Kind: t.kind}
		plain = -1
		switch t.kind {
		case Plain:
			inline.Text, plain = p.text[t.start:t.end], t.start
		case InlineCode:
			inline.Text = t.code
		case Link:
			inline.Text, inline.Href = p.text[t.start:t.end], t.href
		case Mentioned:
			inline.Text, inline.User = p.text[t.start:t.end], t.user
		case Bold, Italic, Strike, Spoiler:
			inline.Children = p.tree(i+1, t.match)
			i = t.match
		}
		out = append(out, inline)
	}
	return out
}

// isWord reports whether r belongs to a word that is set off by spaces; scripts without them write on, so that a sign in
// the middle of their letters counts.
func isWord(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) && !IsUnspaced(r)
}
