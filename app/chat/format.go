package chat

import (
	"strings"
)

// Block is a part of a message with lines of its own. Its kind says which fields are set.
type Block struct {
	Kind     BlockKind
	Inlines  []Inline // Paragraph
	Blocks   []Block  // Quoted, at most MaxQuoteDepth in one another
	Items    []Item   // Bullets, Numbers
	Code     string   // Code: as typed, without its last line end
	Language string   // Code: the language named behind the fence, as typed; "" for none
}

// BlockKind says what a block is.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota + 1
	Code
	Quoted
	Bullets
	Numbers
)

// MaxQuoteDepth is how often a quote may be quoted again; a > beyond that is text.
const MaxQuoteDepth = 3

// Format reads the little markup of a message: **bold**, *italic*, ~~strike~~, `code`, fenced code, > quote,
// >!spoiler!<, lists, bare links; nothing else is special, and nobody is mentioned, see FormatMentions. Every line break
// is kept, but for blank lines between two blocks, and so is every letter and digit. Whatever is left open or out of place
// is text as typed. The work grows with the length and nothing else.
func Format(text string) []Block {
	var f formatter
	return f.blocks(strings.Split(text, "\n"), 0)
}

// formatter reads one text.
type formatter struct {
	spare []token // the tokens of the text before, to be written over

	work int // bytes looked at, all passes together; what keeps it linear is held by a test

	mentions  []Mention              // whom an @ may mean
	mentioned map[behindAt]mentioned // the names behind an @ so far; nil when nobody asks
	names     *nameSet               // collects the names that are looked up; nil when nobody asks
}

// reader goes over the lines that stand inside depth quotes. It cuts lines in two where code begins or ends within them.
type reader struct {
	*formatter
	lines  []string
	at     int     // the line that comes next
	fences []fence // of each line; nil when there are none
	depth  int
}

// blocks reads lines that stand inside depth quotes. It writes over them.
func (f *formatter) blocks(lines []string, depth int) []Block {
	r := reader{formatter: f, lines: lines, fences: f.findFences(lines), depth: depth}
	var out []Block
	for r.at < len(r.lines) {
		if b, ok := r.block(); ok {
			out = append(out, b)
		}
	}
	return out
}

// block reads the block that begins with the next line; blank lines alone are none.
func (r *reader) block() (b Block, ok bool) {
	switch r.kind(r.at) {
	case Code:
		return r.code(), true
	case Quoted:
		return r.quote(), true
	case Bullets, Numbers:
		return r.list(), true
	}
	return r.paragraph()
}

// kind is the kind of the block that line i begins.
func (r *reader) kind(i int) BlockKind {
	line := r.lines[i]
	r.work += len(line) + 1
	if r.opensCode(i) && isBlank(line[:r.fences[i].at]) {
		return Code
	}
	// A lone > quotes nothing, and is to be seen.
	if rest, ok := cutQuote(line); ok && r.depth < MaxQuoteDepth && !isBlank(rest) {
		return Quoted
	}
	if m, ok := cutMarker(line); ok {
		return m.kind
	}
	return Paragraph
}

// paragraph takes lines up to the next other block, blank ones too, and is none when all of them are blank.
func (r *reader) paragraph() (b Block, ok bool) {
	var text []string
	for first := r.at; r.at < len(r.lines) && (r.at == first || r.kind(r.at) == Paragraph); {
		line, isCut := r.take(0)
		text = append(text, line)
		if isCut {
			break
		}
	}
	for len(text) > 0 && isBlank(text[0]) {
		text = text[1:]
	}
	for len(text) > 0 && isBlank(text[len(text)-1]) {
		text = text[:len(text)-1]
	}
	if len(text) == 0 {
		return Block{}, false
	}
	return Block{Kind: Paragraph, Inlines: r.inlines(strings.Join(text, "\n"))}, true
}

// take goes over the next line and answers it from an offset on, or what stands before the code that begins within it:
// the rest of that line then comes next.
func (r *reader) take(offset int) (text string, isCut bool) {
	line := r.lines[r.at]
	if !r.opensCode(r.at) {
		r.at++
		return line[offset:], false
	}
	f := &r.fences[r.at]
	r.lines[r.at] = line[f.at:]
	text = strings.TrimRight(line[offset:f.at], " \t")
	f.at = 0
	return text, true
}

func isBlank(line string) bool { return strings.TrimSpace(line) == "" }

func (r *reader) quote() Block {
	var inner []string
	for r.at < len(r.lines) {
		r.work += len(r.lines[r.at]) + 1
		line, ok := cutQuote(r.lines[r.at])
		if !ok {
			break
		}
		inner = append(inner, line)
		r.at++
	}
	return Block{Kind: Quoted, Blocks: r.blocks(inner, r.depth+1)}
}

// cutQuote takes the sign of a quote off a line: > and a space. A line of > alone is an empty quoted line.
func cutQuote(line string) (rest string, ok bool) {
	if line == ">" {
		return "", true
	}
	return strings.CutPrefix(line, "> ")
}
