package chat

import "strings"

// Item is an entry of a list.
type Item struct {
	Level   int    // how deep it stands below others by its indentation, 0 to MaxItemLevel
	Number  string // as typed, with its sign: "007." or "3)"; "" for a bullet
	Inlines []Inline
}

// MaxItemLevel is the deepest level of an item.
const MaxItemLevel = 5

// list takes the items that follow one another. Below the first level they may be of either kind.
func (r *reader) list() Block {
	var b Block
	var indents []int // of the levels that are open
	for r.at < len(r.lines) {
		r.work += len(r.lines[r.at]) + 1
		m, ok := cutMarker(r.lines[r.at])
		if !ok || len(indents) > 0 && m.indent <= indents[0] && m.kind != b.Kind {
			break
		}
		if len(indents) == 0 {
			b.Kind = m.kind
		}
		for len(indents) > 1 && m.indent < indents[len(indents)-1] {
			indents = indents[:len(indents)-1]
		}
		if len(indents) == 0 || m.indent > indents[len(indents)-1] {
			indents = append(indents, m.indent)
		}
		b.Items = append(b.Items, Item{Level: min(len(indents)-1, MaxItemLevel), Number: m.number, Inlines: r.item(m)})
	}
	return b
}

// item reads what the item of a marker says: the rest of its line and the lines that continue it.
func (r *reader) item(m marker) []Inline {
	line, isCut := r.take(m.size)
	text := []string{line}
	for !isCut && r.at < len(r.lines) && r.isContinued(r.at) {
		line, isCut = r.take(indentSize(r.lines[r.at], m.width))
		text = append(text, line)
	}
	return r.inlines(strings.Join(text, "\n"))
}

// isContinued reports whether line i belongs to the list item before it: it is indented and begins no block.
func (r *reader) isContinued(i int) bool {
	line := r.lines[i]
	if !strings.HasPrefix(line, "  ") && !strings.HasPrefix(line, "\t") || isBlank(line) {
		return false
	}
	return r.kind(i) == Paragraph
}

// marker is the beginning of a list item.
type marker struct {
	kind   BlockKind
	number string // Numbers: with its sign
	indent int    // columns before it
	width  int    // columns up to the text
	size   int    // bytes up to the text
}

// cutMarker reads "- ", "* " or a number with a dot or a bracket and a space, indented or not, before some text.
func cutMarker(line string) (m marker, ok bool) {
	rest := strings.TrimLeft(line, " \t")
	end := strings.IndexAny(rest, " \t")
	if end < 1 || isBlank(rest[end:]) {
		return marker{}, false
	}
	sign := rest[:end]
	m = marker{kind: Bullets, indent: columns(line[:len(line)-len(rest)]), size: len(line) - len(rest) + end + 1}
	m.width = m.indent + end + 1
	if sign == "-" || sign == "*" {
		return m, true
	}
	const maxDigits = 9
	digits := strings.TrimRight(sign, ".)")
	if digits == "" || len(digits) != len(sign)-1 || len(digits) > maxDigits || strings.Trim(digits, "0123456789") != "" {
		return marker{}, false
	}
	m.kind, m.number = Numbers, sign
	return m, true
}

// tabColumns is how far apart tab stops are.
const tabColumns = 4

// columns is how wide spaces and tabs are.
func columns(space string) int {
	n := 0
	for i := range len(space) {
		if n++; space[i] == '\t' {
			n += (tabColumns - n%tabColumns) % tabColumns
		}
	}
	return n
}

// indentSize is how many bytes of white space a line begins with that are at most width columns wide.
func indentSize(line string, width int) int {
	n := 0
	for n < len(line) && (line[n] == ' ' || line[n] == '\t') && columns(line[:n+1]) <= width {
		n++
	}
	return n
}
