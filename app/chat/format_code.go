package chat

import "strings"

// minFence is how many backticks at least begin and end fenced code.
const minFence = 3

// fence is a run of backticks that nothing in its line closes, so that fenced code may begin or end with it.
type fence struct {
	at, size int  // of the first such run in the line; size is 0 when it has none
	isLast   bool // only white space stands behind it

	// The longest fence in the lines that follow, of any kind and with isLast. They tell whether it is worth looking
	// for the end of some code, as a search in vain for each beginning would cost the square of the length.
	longest, longestLast int
}

// findFences finds the fences of lines, nil when there are none.
func (f *formatter) findFences(lines []string) []fence {
	var all []fence
	for i, line := range lines {
		if !strings.Contains(line, "```") {
			continue
		}
		f.work += 2 * len(line)
		if found := findFence(line); found.size > 0 {
			if all == nil {
				all = make([]fence, len(lines))
			}
			all[i] = found
		}
	}
	for i := len(all) - 2; i >= 0; i-- {
		next := all[i+1]
		all[i].longest, all[i].longestLast = max(next.longest, next.size), next.longestLast
		if next.isLast {
			all[i].longestLast = max(next.longestLast, next.size)
		}
	}
	return all
}

func findFence(line string) fence {
	ends := codeEnds(line)
	for i := 0; i < len(line); {
		n := runLength(line[i:], '`')
		switch end, isClosed := ends[i]; {
		case n == 0:
			i++
		case isClosed:
			i = end + n
		case n >= minFence:
			return fence{at: i, size: n, isLast: isBlank(line[i+n:])}
		default:
			i += n
		}
	}
	return fence{}
}

// codeEnds answers, for each run of backticks that has another of the same length behind it in the line, where the next
// such run begins.
func codeEnds(line string) map[int]int {
	ends, last := map[int]int{}, map[int]int{} // last: for each length, where the last run of it began
	for i := 0; i < len(line); {
		n := runLength(line[i:], '`')
		if n == 0 {
			i++
			continue
		}
		if before, ok := last[n]; ok {
			ends[before] = i
		}
		last[n] = i
		i += n
	}
	return ends
}

// opensCode reports whether line i has a fence in it that begins code: one that is closed in a later line, or one that
// begins its line and has lines to begin.
func (r *reader) opensCode(i int) bool {
	if r.fences == nil || r.fences[i].size == 0 {
		return false
	}
	f := r.fences[i]
	return f.longest >= f.size || i+1 < len(r.lines) && isBlank(r.lines[i][:f.at])
}

// code takes lines up to the fence that ends it; without one, all. Of code that begins on lines of its own, a fence at the
// end of a line is better than one in the middle, which may be part of it. Code that begins beside its fence ends with the
// first. What stands behind the end comes next.
func (r *reader) code() Block {
	open := r.fences[r.at]
	indent := columns(r.lines[r.at][:open.at])
	var code []string
	language := strings.TrimSpace(r.lines[r.at][open.at+open.size:])
	if !IsLanguage(language) {
		if language != "" {
			code = append(code, language)
		}
		language = ""
	}
	isBeside := len(code) > 0
	for r.at++; r.at < len(r.lines); r.at++ {
		line := r.lines[r.at]
		r.work += len(line) + 1
		end := r.fences[r.at]
		if isBeside {
			end.at, end.size = firstRun(line, open.size)
		}
		if end.size < open.size || !isBeside && !end.isLast && open.longestLast >= open.size {
			code = append(code, line[indentSize(line, indent):])
			continue
		}
		if last := strings.TrimRight(line[:end.at], " \t"); last != "" {
			code = append(code, last[indentSize(last, indent):])
		}
		r.putBack(end)
		break
	}
	if len(code) == 0 { // what is named as if it were a language is all there is
		return Block{Kind: Code, Code: language}
	}
	return Block{Kind: Code, Code: strings.Join(code, "\n"), Language: language}
}

// firstRun finds the first run of at least so many backticks; its size is 0 when there is none.
func firstRun(line string, least int) (at, size int) {
	for size = 1; at < len(line) && size > 0; at += size {
		at += max(0, strings.IndexByte(line[at:], '`'))
		if size = runLength(line[at:], '`'); size >= least {
			return at, size
		}
	}
	return 0, 0
}

// putBack lets what stands behind a fence in its line come next, if anything does.
func (r *reader) putBack(f fence) {
	rest := strings.TrimSpace(r.lines[r.at][f.at+f.size:])
	if rest == "" {
		r.at++
		return
	}
	r.work += 2 * len(rest)
	r.lines[r.at] = rest
	found := findFence(rest)
	found.longest, found.longestLast = r.fences[r.at].longest, r.fences[r.at].longestLast
	r.fences[r.at] = found
}
