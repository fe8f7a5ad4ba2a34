package ui

import "strings"

// scanMarkup colours HTML and XML, with the scripts and styles in them.
func scanMarkup(s *scanner, g *grammar) {
	for !s.isDone() {
		rest := s.rest()
		switch {
		case strings.HasPrefix(rest, "<!--"):
			s.put(codeComment, s.through("-->", len("<!--")))
		case strings.HasPrefix(rest, "<"):
			scanTag(s, g)
		default:
			s.put(codePlain, upTo(rest, "<"))
		}
	}
}

// scanTag colours a tag, and what a script or style holds.
func scanTag(s *scanner, g *grammar) {
	n := 1 + len(s.rest()[1:]) - len(strings.TrimLeft(s.rest()[1:], "/!?"))
	s.put(codePlain, n)
	name := s.rest()[:s.word(0, "-:.")]
	s.put(codeKeyword, len(name))
	for !s.isDone() {
		rest := s.rest()
		switch {
		case rest[0] == '>':
			s.put(codePlain, 1)
			if n == 1 {
				scanInside(s, strings.ToLower(name), g)
			}
			return
		case rest[0] == '<':
			return
		case rest[0] == '"' || rest[0] == '\'':
			s.put(codeString, s.through(rest[:1], 1))
		case isWordByte(rest[0]):
			s.put(codeName, s.word(0, "-:.@"))
		default:
			s.put(codePlain, 1)
		}
	}
}

// scanInside colours what stands in a script or style by its own grammar.
func scanInside(s *scanner, tag string, g *grammar) {
	own := g.inside[tag]
	if own == nil {
		return
	}
	inside := scanner{code: s.rest()[:upTo(s.rest(), "</"+tag)], lineStart: true}
	own.scan(&inside, own)
	for _, t := range inside.tokens {
		if s.isDone() {
			return
		}
		s.put(t.Kind, len(t.Text))
	}
}

// scanCSS colours a style sheet: what stands before a colon inside of braces is a name.
func scanCSS(s *scanner, g *grammar) {
	depth, isBefore := 0, true // isBefore: where the name of a property may stand
	for !s.isDone() {
		s.put(codePlain, s.space())
		if s.isDone() {
			return
		}
		if scanQuoted(s, g.comments, codeComment) || scanQuoted(s, g.quotes, codeString) {
			continue
		}
		switch first := s.rest()[0]; {
		case strings.IndexByte("{};", first) >= 0:
			depth += strings.Count(string(first), "{") - strings.Count(string(first), "}")
			isBefore = true
			s.put(codePlain, 1)
		case isBefore && depth > 0 && (isLetter(first) || first == '-'):
			isBefore = false
			s.put(codeName, s.word(0, "-"))
		case first == '@':
			s.put(codeKeyword, 1+s.word(1, "-"))
		case first == '#' && depth > 0:
			s.put(codeNumber, 1+s.word(1, ""))
		case isDigit(first):
			s.put(codeNumber, s.word(0, ".%"))
		default:
			isBefore = false
			s.put(codePlain, max(1, s.word(0, "-")))
		}
	}
}

// scanDiff colours whole lines by their first signs.
func scanDiff(s *scanner, _ *grammar) {
	for !s.isDone() {
		s.put(diffKind(s.rest()), s.line())
		if !s.isDone() {
			s.put(codePlain, 1)
		}
	}
}

func diffKind(line string) codeKind {
	for _, start := range []string{"diff ", "index ", "+++", "---"} {
		if strings.HasPrefix(line, start) {
			return codeComment
		}
	}
	switch {
	case strings.HasPrefix(line, "+"):
		return codeAdded
	case strings.HasPrefix(line, "-"):
		return codeRemoved
	case strings.HasPrefix(line, "@@"):
		return codeKeyword
	}
	return codePlain
}

// scanMarkdown colours headings, quotes, code and the text of links.
func scanMarkdown(s *scanner, _ *grammar) {
	for !s.isDone() {
		rest := s.rest()
		switch {
		case s.lineStart && strings.HasPrefix(rest, "#"):
			s.put(codeKeyword, s.line())
		case s.lineStart && strings.HasPrefix(rest, ">"):
			s.put(codeComment, s.line())
		case strings.HasPrefix(rest, "```"):
			s.put(codeString, s.through("```", len("```")))
		case rest[0] == '`':
			n, _ := s.quoted(delimiter{open: "`", end: "`", isRaw: true})
			s.put(codeString, n)
		case rest[0] == '[':
			n, _ := s.quoted(delimiter{open: "[", end: "]", isRaw: true})
			s.put(codeName, n)
		default:
			s.put(codePlain, max(1, s.word(0, " ")))
		}
	}
}

// upTo is where the first end is in text, or where the text ends.
func upTo(text, end string) int {
	if i := strings.Index(text, end); i >= 0 {
		return i
	}
	return len(text)
}
