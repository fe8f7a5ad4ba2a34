package ui

import (
	"strings"
	"sync"
)

// grammarOf finds a language by the word behind the fence; nil when it is not known.
func grammarOf(language string) *grammar {
	name := strings.ToLower(language)
	if of, ok := otherNames[name]; ok {
		name = of
	}
	return grammars()[name]
}

// otherNames lead to the names in grammars.
var otherNames = map[string]string{
	"golang": "go", "javascript": "js", "jsx": "js", "mjs": "js", "ts": "js", "tsx": "js", "typescript": "js",
	"py": "python", "python3": "python", "rs": "rust", "h": "c", "c++": "cpp", "hpp": "cpp", "cc": "cpp", "cs": "csharp", "c#": "csharp",
	"sh": "bash", "shell": "bash", "zsh": "bash", "console": "bash", "yml": "yaml", "json5": "json", "jsonc": "json",
	"xml": "html", "svg": "html", "vue": "html", "scss": "css", "less": "css", "postgres": "sql", "sqlite": "sql", "mysql": "sql",
	"patch": "diff", "md": "markdown", "docker": "dockerfile", "conf": "ini", "cfg": "ini", "env": "ini", "properties": "ini",
	"rb": "ruby", "kt": "kotlin", "make": "makefile", "mk": "makefile", "pl": "perl", "ex": "elixir", "exs": "elixir", "hs": "haskell", "proto": "protobuf",
}

// isInitials reports whether the name of a language is short for something and shown in capitals. Of others the first
// letter is: what was typed stays in the page as it is, as part of the message.
func isInitials(language string) bool { return initials[strings.ToLower(language)] }

var initials = func() map[string]bool {
	all := map[string]bool{}
	for name := range strings.FieldsSeq("asm c c++ cc cmd cpp cs csp css csv dos hcl html http ini js json json5 jsonc jsonl jsx kql md mdx nasm ndjson " +
		"pgsql php plsql ps1 r rst scss sql svg tex tsql toml ts tsv tsx tf txt vb vba wasm wgsl xhtml xml xslt yaml yml") {
		all[name] = true
	}
	return all
}()

// How comments and strings look in many languages.
var (
	slashes    = []delimiter{{open: "//"}, {open: "/*", end: "*/", isLong: true, isRaw: true}}
	hashes     = []delimiter{{open: "#"}}
	double     = delimiter{open: `"`, end: `"`}
	single     = delimiter{open: "'", end: "'"}
	char       = delimiter{open: "'", end: "'", isRune: true}
	backtick   = delimiter{open: "`", end: "`", isLong: true}
	rawTick    = delimiter{open: "`", end: "`", isLong: true, isRaw: true}
	tripleText = delimiter{open: `"""`, end: `"""`, isLong: true}
	tripleTick = delimiter{open: "'''", end: "'''", isLong: true}
)

// grammars are the languages that are highlighted, made when the first code is shown.
var grammars = sync.OnceValue(func() map[string]*grammar {
	list := map[string]*grammar{
		"go":       {comments: slashes, quotes: []delimiter{double, char, rawTick}},
		"js":       {comments: slashes, quotes: []delimiter{double, single, backtick}, more: "$", sigils: "@"},
		"python":   {comments: hashes, quotes: []delimiter{tripleText, tripleTick, double, single}, sigils: "@"},
		"rust":     {comments: slashes, quotes: []delimiter{double, char}, more: "!"},
		"c":        {comments: slashes, quotes: []delimiter{double, char}, more: "#"},
		"cpp":      {comments: slashes, quotes: []delimiter{double, char}, more: "#"},
		"csharp":   {comments: slashes, quotes: []delimiter{tripleText, double, char}},
		"java":     {comments: slashes, quotes: []delimiter{tripleText, double, char}, sigils: "@"},
		"kotlin":   {comments: slashes, quotes: []delimiter{tripleText, double, char}, sigils: "@"},
		"swift":    {comments: slashes, quotes: []delimiter{tripleText, double}, sigils: "@#"},
		"scala":    {comments: slashes, quotes: []delimiter{tripleText, double, char}, sigils: "@"},
		"dart":     {comments: slashes, quotes: []delimiter{tripleText, tripleTick, double, single}, sigils: "@"},
		"zig":      {comments: slashes[:1], quotes: []delimiter{double, char}, sigils: "@"},
		"protobuf": {comments: slashes, quotes: []delimiter{double, single}},
		"php":      {comments: append(slashes[:2:2], delimiter{open: "#"}), quotes: []delimiter{double, single}, sigils: "$", isFolded: true},
		"bash":     {comments: []delimiter{{open: "#", isApart: true}}, quotes: []delimiter{{open: `"`, end: `"`, isLong: true}, {open: "'", end: "'", isLong: true, isRaw: true}}, more: "-", sigils: "$"},
		"perl":     {comments: []delimiter{{open: "#", isApart: true}}, quotes: []delimiter{double, single}, sigils: "$@%"},
		"ruby":     {comments: hashes, quotes: []delimiter{double, single, backtick}, more: "?!", sigils: "@:$"},
		"elixir":   {comments: hashes, quotes: []delimiter{tripleText, double, single}, more: "?!", sigils: "@:"},
		"r":        {comments: hashes, quotes: []delimiter{double, single}, more: "."},
		"lua":      {comments: []delimiter{{open: "--[[", end: "]]", isLong: true, isRaw: true}, {open: "--"}}, quotes: []delimiter{{open: "[[", end: "]]", isLong: true, isRaw: true}, double, single}},
		"haskell":  {comments: []delimiter{{open: "{-", end: "-}", isLong: true, isRaw: true}, {open: "--"}}, quotes: []delimiter{double, char}},
		"sql":      {comments: []delimiter{{open: "--"}, slashes[1]}, quotes: []delimiter{{open: "'", end: "'", isLong: true, isRaw: true}, {open: `"`, end: `"`, isRaw: true}}, isFolded: true},
		"json":     {scan: scanJSON, comments: slashes, quotes: []delimiter{double}},
		"yaml":     {comments: []delimiter{{open: "#", isApart: true}}, quotes: []delimiter{double, {open: "'", end: "'", isRaw: true}}, more: "-./", keys: ":"},
		"toml":     {comments: hashes, quotes: []delimiter{tripleText, tripleTick, double, single}, more: "-", keys: "="},
		"ini":      {comments: []delimiter{{open: "#"}, {open: ";", isApart: true}}, quotes: []delimiter{double}, more: "-./", keys: "="},
		"makefile": {comments: hashes, quotes: []delimiter{double, single}, more: "-", sigils: "$", keys: ":="},

		"dockerfile": {comments: hashes, quotes: []delimiter{double, single}, more: "-./", sigils: "$"},
		"html":       {scan: scanMarkup},
		"css":        {scan: scanCSS, comments: slashes[1:], quotes: []delimiter{double, single}},
		"diff":       {scan: scanDiff},
		"markdown":   {scan: scanMarkdown},
	}
	for name, g := range list {
		if g.scan == nil {
			g.scan = scanCode
		}
		g.keywords = map[string]bool{}
		for word := range strings.FieldsSeq(keywords[name]) {
			g.keywords[word] = true
		}
	}
	list["html"].inside = map[string]*grammar{"script": list["js"], "style": list["css"]}
	return list
})

// scanJSON is scanCode with the names of members told from other strings.
func scanJSON(s *scanner, g *grammar) {
	for !s.isDone() {
		s.put(codePlain, s.space())
		switch {
		case s.isDone():
			return
		case s.rest()[0] == '"':
			n, _ := s.quoted(double)
			kind := codeString
			if strings.HasPrefix(strings.TrimLeft(s.rest()[n:], " "), ":") {
				kind = codeName
			}
			s.put(kind, n)
		case scanQuoted(s, g.comments, codeComment):
		default:
			scanWord(s, g)
		}
	}
}
