package chat

import (
	"strconv"
	"strings"
)

// Block is a part of a message with lines of its own. Its kind says which fields are set.
type Block struct {
	Kind     BlockKind
	Inlines  []Inline   // Paragraph
	Blocks   []Block    // Quoted, at most MaxQuoteDepth in one another
	Items    [][]Inline // Bullets, Numbers
	Start    int        // Numbers: the number of the first item
	Code     string     // Code: as typed, without its last line end
	Language string     // Code: the word behind the fence; "" for none
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

// minFence is how many backticks at least begin and end fenced code.
const minFence = 3

// Format reads the little markup of a message: **bold**, *italic*, ~~strike~~, `code`, fenced code, > quote,
// >!spoiler!<, lists, bare links; nothing else is special, and nobody is mentioned, see FormatMentions. Every line break is kept, but for blank lines between two
// blocks. Whatever is left open or out of place is text as typed. The work grows with the length and nothing else.
func Format(text string) []Block {
	var f formatter
	return f.blocks(strings.Split(text, "\n"), 0)
}

// formatter reads one text.
type formatter struct {
	spare []token // the tokens of the text before, to be written over

	work int // bytes looked at, all passes together; what keeps it linear is held by a test

	mentions []Mention            // who is mentioned
	names    map[string]mentioned // the names behind an @ so far, as written; nil when nobody asks
	order    []string             // the keys of names as they came
}

// blocks reads lines that stand inside depth quotes.
func (f *formatter) blocks(lines []string, depth int) []Block {
	var out []Block
	for len(lines) > 0 {
		block, n := f.block(lines, depth)
		if n == 0 {
			block, n = f.paragraph(lines, depth)
		}
		if lines = lines[n:]; block.Kind != 0 {
			out = append(out, block)
		}
	}
	return out
}

// block reads the block other than a paragraph that lines begin with; n is how many of them it took, 0 for none.
func (f *formatter) block(lines []string, depth int) (b Block, n int) {
	f.work += len(lines[0]) + 1
	if fence, language := openFence(lines[0]); fence > 0 {
		return f.code(lines, fence, language)
	}
	if _, ok := cutQuote(lines[0]); ok && depth < MaxQuoteDepth {
		return f.quote(lines, depth)
	}
	if m, ok := cutMarker(lines[0]); ok {
		return f.list(lines, m.kind)
	}
	return Block{}, 0
}

// paragraph takes lines up to the next other block, blank ones too, and is none when all of them are blank.
func (f *formatter) paragraph(lines []string, depth int) (b Block, n int) {
	for n = 1; n < len(lines) && !f.isBlock(lines[n], depth); n++ {
	}
	first, last := 0, n
	for first < last && isBlank(lines[first]) {
		first++
	}
	for last > first && isBlank(lines[last-1]) {
		last--
	}
	if first == last {
		return Block{}, n
	}
	return Block{Kind: Paragraph, Inlines: f.inlines(strings.Join(lines[first:last], "\n"))}, n
}

// isBlock reports whether a line begins a block other than a paragraph.
func (f *formatter) isBlock(line string, depth int) bool {
	f.work += len(line) + 1
	if fence, _ := openFence(line); fence > 0 {
		return true
	}
	if _, ok := cutQuote(line); ok && depth < MaxQuoteDepth {
		return true
	}
	_, ok := cutMarker(line)
	return ok
}

func isBlank(line string) bool { return strings.TrimSpace(line) == "" }

// code takes lines up to the one that closes the fence; without one, all.
func (f *formatter) code(lines []string, fence int, language string) (b Block, n int) {
	end := len(lines)
	for n = 1; n < len(lines); n++ {
		f.work += len(lines[n]) + 1
		if line := strings.TrimSpace(lines[n]); len(line) >= fence && strings.Trim(line, "`") == "" {
			end = n
			n++
			break
		}
	}
	return Block{Kind: Code, Code: strings.Join(lines[1:end], "\n"), Language: language}, n
}

// openFence is how many backticks a line that opens fenced code begins with, 0 for any other line, and the language
// named behind them.
func openFence(line string) (fence int, language string) {
	rest := strings.TrimLeft(line, "`")
	fence, language = len(line)-len(rest), strings.TrimSpace(rest)
	if fence < minFence || !isLanguage(language) {
		return 0, ""
	}
	return fence, language
}

// isLanguage reports whether s may name a language: nothing, or one short word such as go, c++ or objective-c.
func isLanguage(s string) bool {
	const maxLanguageBytes = 30
	return len(s) <= maxLanguageBytes && strings.Trim(s, languageBytes) == ""
}

const languageBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-#._"

func (f *formatter) quote(lines []string, depth int) (b Block, n int) {
	var inner []string
	for n < len(lines) {
		f.work += len(lines[n]) + 1
		line, ok := cutQuote(lines[n])
		if !ok {
			break
		}
		inner = append(inner, line)
		n++
	}
	return Block{Kind: Quoted, Blocks: f.blocks(inner, depth+1)}, n
}

// cutQuote takes the sign of a quote off a line: > and a space. A line of > alone is an empty quoted line.
func cutQuote(line string) (rest string, ok bool) {
	if line == ">" {
		return "", true
	}
	return strings.CutPrefix(line, "> ")
}

// list takes the items that follow one another with the same marker; numbers have to go up by one.
func (f *formatter) list(lines []string, kind BlockKind) (b Block, n int) {
	b.Kind = kind
	for n < len(lines) {
		f.work += len(lines[n]) + 1
		m, ok := cutMarker(lines[n])
		if !ok || m.kind != kind || kind == Numbers && n > 0 && m.number != b.Start+len(b.Items) {
			break
		}
		if n == 0 {
			b.Start = m.number
		}
		first := n
		for n++; n < len(lines) && isContinued(lines[n]); n++ {
			f.work += len(lines[n]) + 1
		}
		text := []string{m.text}
		for _, line := range lines[first+1 : n] {
			text = append(text, strings.TrimLeft(line, " \t"))
		}
		b.Items = append(b.Items, f.inlines(strings.Join(text, "\n")))
	}
	return b, n
}

// marker is the beginning of a list item.
type marker struct {
	kind   BlockKind
	number int // Numbers only
	text   string
}

// cutMarker reads "- ", "* " or a number with a dot and a space, indented or not, before some text.
func cutMarker(line string) (m marker, ok bool) {
	line = strings.TrimLeft(line, " \t")
	sign, text, ok := strings.Cut(line, " ")
	if !ok || isBlank(text) {
		return marker{}, false
	}
	if sign == "-" || sign == "*" {
		return marker{kind: Bullets, text: text}, true
	}
	const maxDigits = 9
	digits, ok := strings.CutSuffix(sign, ".")
	if !ok || len(digits) > maxDigits || strings.Trim(digits, "0123456789") != "" {
		return marker{}, false
	}
	number, err := strconv.Atoi(digits)
	return marker{kind: Numbers, number: number, text: text}, err == nil
}

// isContinued reports whether a line belongs to the list item before it: it is indented and no item itself.
func isContinued(line string) bool {
	if !strings.HasPrefix(line, "  ") && !strings.HasPrefix(line, "\t") || isBlank(line) {
		return false
	}
	_, isItem := cutMarker(line)
	return !isItem
}
