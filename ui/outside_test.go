package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"ribbit/ui/texts"
)

// What a person reads stands in the catalogue, never in a template, in Go code or in a module of the page. The names of
// products in device.go and the key words in code_keyword.go are the same in every language.
func TestNoTextStandsOutsideTheCatalogue(t *testing.T) {
	for _, file := range glob(t, "*.go") {
		if file == "device.go" || file == "code_keyword.go" || strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, text := range outsideInGo(t, contentOf(t, file)) {
			t.Errorf("%s says %q by itself", file, text)
		}
	}
	for _, file := range scripts(t) {
		for _, text := range outsideInScript(contentOf(t, file)) {
			t.Errorf("%s says %q by itself", file, text)
		}
	}
}

// The rules say nothing by themselves but what is stored, told to programs, or searched by, all of it in English: decision 24 says
// why, and names the files.
func TestTheRulesSayNothingButWhatIsStored(t *testing.T) {
	english := map[string]bool{"system_message.go": false, "slash.go": false, "preview.go": false, "sticker.go": false, "message.go": false}
	for _, file := range glob(t, "../app/chat/*.go") {
		if strings.HasSuffix(file, "_test.go") || strings.HasSuffix(file, "format_language.go") { // names of languages
			continue
		}
		for _, text := range wordsIn(t, contentOf(t, file)) {
			if _, isEnglish := english[filepath.Base(file)]; isEnglish {
				english[filepath.Base(file)] = true
			} else if file != "../app/chat/problem.go" { // how a problem stands in the log
				t.Errorf("%s says %q by itself", file, text)
			}
		}
	}
	record := contentOf(t, "../app/decisions/0024-texts.md")
	for file, says := range english {
		if !says || !strings.Contains(record, "`"+file+"`") {
			t.Errorf("%s says something: %v, and the record names it: %v", file, says, strings.Contains(record, "`"+file+"`"))
		}
	}
}

// wordsIn finds the literals of a Go file that have two words, or one beside a blank, and are no error for the log.
func wordsIn(t *testing.T, source string) (found []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			return !slices.Contains([]string{"Errorf", "panic", "MustCompile", "NewReplacer", "Fields"}, called(n)) && !(called(n) == "New" && len(n.Args) == 1)
		case *ast.ImportSpec:
			return false
		case *ast.BasicLit:
			if text := literal(n); strings.Contains(text, " ") && hasLetters(text) {
				found = append(found, text)
			}
		}
		return true
	})
	return found
}

func TestATextOutsideTheCatalogueIsFound(t *testing.T) {
	const written = `templruntime.WriteString(b, 1, "`
	for name, c := range map[string]struct {
		find   func(string) []string
		source string
		want   string
	}{
		"text of a template":   {goCode, written + `<p class=\"a b\">"); ` + written + `Say hi</p>")`, "Say hi"},
		"label of a template":  {goCode, written + `<p aria-label=\"Chats\" class=\"Chat List\">")`, "Chats"},
		"a fixed placeholder":  {goCode, written + `<input placeholder=\"Find\">")`, "Find"},
		"value of a template":  {goCode, `templ.JoinStringErrs(s + " people")`, " people"},
		"sentence of Go code":  {goCode, `show("Nobody is here")`, "Nobody is here"},
		"text of a module":     {outsideInScript, `line.textContent = "gone";`, "gone"},
		"label of a module":    {outsideInScript, `li.setAttribute("aria-label", "gone");`, "gone"},
		"property of a module": {outsideInScript, `Object.assign(image, { alt: "frog" });`, "frog"},
		"sentence of a module": {outsideInScript, "hint(li, `Try it ${often} again`);", "Try it … again"},
		"no text at all": {
			func(s string) []string {
				return append(goCode(`classes("a b"); `+s), outsideInScript("// She said \"Go on\"\nfind(\"li .a\")")...)
			},
			written + `<p class=\"Chat List\"> · </p>")`, "",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := strings.Join(c.find(c.source), "|"); got != c.want {
				t.Errorf("found %q, want %q", got, c.want)
			}
		})
	}
}

// goCode finds the text within some statements.
func goCode(statements string) []string {
	found, err := textOutside("package p\nfunc f() { " + statements + " }")
	if err != nil {
		return []string{err.Error()}
	}
	return found
}

func outsideInGo(t *testing.T, source string) []string {
	t.Helper()
	found, err := textOutside(source)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// sentence is a literal of two words or more that begins like a sentence.
var sentence = regexp.MustCompile(`^\p{Lu}\p{L}*[’']?\p{L}*,? .*\p{L}`)

// textOutside finds what a Go file, also that of a template, says by itself.
func textOutside(source string) ([]string, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var (
		found  []string
		markup strings.Builder // of all templates, in their order
		isHTML = map[ast.Expr]bool{}
	)
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			switch called(n) {
			case "WriteString":
				last := n.Args[len(n.Args)-1]
				markup.WriteString(literal(last))
				isHTML[last] = true
			case "JoinStringErrs":
				markup.WriteString("\x00") // what is put in
				found = append(found, shownBy(n.Args[0])...)
			}
		case *ast.BasicLit:
			if text := literal(n); !isHTML[n] && sentence.MatchString(text) {
				found = append(found, text)
			}
		}
		return true
	})
	return append(found, outsideInHTML(markup.String())...), nil
}

// shownBy are the words within what a template shows: of a literal, or of one that is joined to something.
func shownBy(e ast.Expr) []string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if text := literal(e); hasLetters(text) && !sentence.MatchString(text) {
			return []string{text}
		}
	case *ast.BinaryExpr:
		if strings.Contains(literal(e.X)+literal(e.Y), " ") {
			return append(shownBy(e.X), shownBy(e.Y)...)
		}
	}
	return nil
}

// spokenAttributes are the attributes that a person hears or sees.
var spokenAttributes = []string{"alt", "aria-description", "aria-label", "aria-roledescription", "aria-valuetext", "placeholder", "title"}

func outsideInHTML(markup string) []string {
	var found []string
	for tokens := html.NewTokenizer(strings.NewReader(markup)); ; {
		switch tokens.Next() {
		case html.ErrorToken:
			return found
		case html.TextToken:
			if text := strings.TrimSpace(string(tokens.Text())); hasLetters(text) {
				found = append(found, text)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			for _, a := range tokens.Token().Attr {
				if slices.Contains(spokenAttributes, a.Key) && hasLetters(a.Val) {
					found = append(found, a.Val)
				}
			}
		}
	}
}

var (
	putIn        = regexp.MustCompile(`\$\{[^{}]*\}`)
	comment      = regexp.MustCompile(`(?m)(^|[\s;{])//.*$`)
	quotedString = regexp.MustCompile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|`((?:[^`\\\\]|\\\\.)*)`")
	spokenString = regexp.MustCompile(`(?:\.(?:textContent|innerText|title|alt|placeholder|ariaLabel) = |\b(?:title|alt|placeholder|ariaLabel): |setAttribute\("(?:aria-label|title|alt|placeholder)", )["` + "`]([^\"`]*)[\"`]")
)

// outsideInScript finds what a module says by itself.
func outsideInScript(source string) []string {
	source = putIn.ReplaceAllString(comment.ReplaceAllString(source, "$1"), "…")
	var found []string
	for _, m := range spokenString.FindAllStringSubmatch(source, -1) {
		if hasLetters(m[1]) && !sentence.MatchString(m[1]) {
			found = append(found, m[1])
		}
	}
	for _, m := range quotedString.FindAllStringSubmatch(source, -1) {
		if text := m[1] + m[2]; sentence.MatchString(text) {
			found = append(found, text)
		}
	}
	return found
}

// serverPackages hold what tells people of problems. What else there is speaks to whoever runs the server, in English (the
// command line, metrics, errors of the start and of backups), or plays people who talk (the demo).
var serverPackages = []string{"alerts", "chat", "files", "giphy", "hook", "hub", "lan", "live", "media", "outbound", "password", "shape", "store", "uploads", "web"}

// forTheOwner are the files that speak to whoever runs the server, or write what a program says into a chat, in the words that its
// makers use.
var forTheOwner = []string{
	"hook/alertmanager.go", "hook/arr.go", "web/metrics.go", "store/lock.go", "store/backup.go", "store/restore.go",
	"store/copy.go", "store/copy_table.go", "store/sqlite_copy.go", "store/postgres_copy.go",
}

func TestNoProblemStandsOutsideTheCatalogue(t *testing.T) {
	for file, source := range serverFiles(t) {
		if slices.Contains(forTheOwner, file) || strings.HasPrefix(file, "hook/") {
			continue // what programs say in their own words is put into messages as English
		}
		for _, text := range saidByTheServer(t, source) {
			t.Errorf("%s says %q by itself", file, text)
		}
	}
}

func TestAProblemOutsideTheCatalogueIsFound(t *testing.T) {
	for statement, want := range map[string]string{
		`return chat.NewProblem(chat.Conflict, "name-taken", "name", "ada")`:           "",
		`return &Problem{Text: "The name is taken."}`:                                  "The name is taken.",
		`show("The name " + name + " is taken.")`:                                      "The name ",
		`return AppView{Title: "Requests"}`:                                            "Requests",
		`return fmt.Errorf("Ribbit cannot read %s. Check who owns it.", file)`:         "",
		`return config.Usagef("Name a folder.")`:                                       "Name a folder.",
		`return chat.NewProblem(chat.Conflict, "conflict", "what", "This is no name")`: "This is no name",
		"t.exec(`SELECT id FROM users`)":                                               "",
	} {
		got := strings.Join(saidByTheServer(t, "package p\nfunc f() { "+statement+" }"), "|")
		if got != want {
			t.Errorf("%s: found %q, want %q", statement, got, want)
		}
	}
}

// saidByTheServer finds the sentences in Go code of the server, but for those of errors that are for its owner alone.
func saidByTheServer(t *testing.T, source string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	ast.Inspect(file, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && called(call) == "Errorf" {
			return false
		}
		if pair, ok := n.(*ast.KeyValueExpr); ok {
			if key, ok := pair.Key.(*ast.Ident); ok && key.Name == "Title" && hasLetters(literal(pair.Value)) {
				found = append(found, literal(pair.Value))
				return false
			}
		}
		if lit, ok := n.(*ast.BasicLit); ok && startOfSentence.MatchString(literal(lit)) {
			found = append(found, literal(lit))
		}
		return true
	})
	return found
}

// startOfSentence is a sentence, or its beginning that something is joined to; statements of SQL begin in capitals.
var startOfSentence = regexp.MustCompile(`^\p{Lu}(\p{Ll}|[’'])*,? [^\p{Lu}]*\pL`)

// Every problem has its sentence in the catalogue, with the values that it is given; and a sentence that no problem has is
// not kept.
func TestEveryProblemIsSaidWithItsValues(t *testing.T) {
	unsaid := map[string]texts.Text{}
	known := map[string]texts.Text{}
	for _, text := range texts.English.Texts() {
		if id, ok := strings.CutPrefix(text.ID(), "problem."); ok {
			unsaid[id], known[id] = text, text
		}
	}
	for file, source := range serverFiles(t) {
		parsed, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok {
				delete(unsaid, literal(lit))
			}
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			at, ok := problemArgument[called(call)]
			if !ok || len(call.Args) <= at || literal(call.Args[at]) == "" {
				return true // a variable, which a function of this table was given
			}
			id := literal(call.Args[at])
			text, ok := known[id]
			if !ok {
				t.Errorf("%s: there is no problem.%s in the catalogue", file, id)
				return true
			}
			given := map[string]bool{}
			for i := at + 1; i < len(call.Args); i += 2 {
				given[literal(call.Args[i])] = true
			}
			if asked := valuesOf(text); !maps.Equal(given, asked) {
				t.Errorf("%s says %s with %v, not with %v", file, id, given, asked)
			}
			return true
		})
	}
	for id := range unsaid {
		t.Errorf("no problem is problem.%s", id)
	}
}

// problemArgument is which argument of a function is the id of a problem.
var problemArgument = map[string]int{"NewProblem": 1, "NewInvalid": 1, "shared": 0, "owned": 1}

// serverFiles are the sources of the packages of the server, by their name within app.
func serverFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, dir := range serverPackages {
		err := filepath.WalkDir(filepath.Join("..", "app", dir), func(file string, _ fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(file, ".go") && !strings.HasSuffix(file, "_test.go") {
				files[strings.TrimPrefix(filepath.ToSlash(file), "../app/")] = contentOf(t, file)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// Every value that a text names is given where it is said, and nothing else; a text that nobody says is not kept.
func TestEveryTextIsSaidWithItsValues(t *testing.T) {
	ids := map[string]string{} // by name
	for _, text := range texts.English.Texts() {
		ids[strings.ReplaceAll(text.ID(), "-", "")] = text.ID()
	}
	byID := map[string]texts.Text{}
	for _, text := range texts.English.Texts() {
		byID[text.ID()] = text
	}
	said := map[string]bool{}
	for _, text := range scriptTexts {
		said[text.ID()] = true
	}
	for _, file := range glob(t, "*.go") {
		if strings.HasSuffix(file, "_test.go") || file == "scripttexts.go" {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), "", contentOf(t, file), parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			if id := ids[strings.ToLower(textNamed(n))]; id != "" {
				said[id] = true
			}
			call, isCall := n.(*ast.CallExpr)
			if !isCall || called(call) != "say" && called(call) != "sayCount" || len(call.Args) < 2 {
				return true
			}
			id := ids[strings.ToLower(textNamed(call.Args[1]))]
			if id == "" {
				return true // a variable
			}
			given := map[string]bool{}
			values := call.Args[2:]
			if called(call) == "sayCount" {
				given["n"], values = true, call.Args[3:]
			}
			for i := 0; i < len(values); i += 2 {
				given[literal(values[i])] = true
			}
			if asked := valuesOf(byID[id]); !maps.Equal(given, asked) && called(call) == "say" {
				t.Errorf("%s says %s with %v, not with %v", file, id, given, asked)
			}
			return true
		})
	}
	for _, text := range texts.English.Texts() {
		if !said[text.ID()] && !strings.HasPrefix(text.ID(), "problem.") {
			t.Errorf("nobody says %s", text.ID())
		}
	}
}

func TestEveryTextOfTheScriptsIsAskedFor(t *testing.T) {
	var all strings.Builder
	for _, file := range scripts(t) {
		all.WriteString(contentOf(t, file))
	}
	for _, text := range scriptTexts {
		if !strings.Contains(all.String(), `"`+text.ID()+`"`) {
			t.Errorf("no module asks for %s", text.ID())
		}
	}
}

var braced = regexp.MustCompile(`\{(\w+)\}`)

func valuesOf(text texts.Text) map[string]bool {
	values := map[string]bool{}
	for _, form := range texts.English.Forms(text) {
		for _, m := range braced.FindAllStringSubmatch(form[1], -1) {
			values[m[1]] = true
		}
	}
	return values
}

// textNamed is X for texts.X.
func textNamed(n ast.Node) string {
	if s, ok := n.(*ast.SelectorExpr); ok {
		if p, ok := s.X.(*ast.Ident); ok && p.Name == "texts" {
			return s.Sel.Name
		}
	}
	return ""
}

// called is the name of what a call calls, without its package.
func called(c *ast.CallExpr) string {
	switch f := c.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// literal is what a string says in itself.
func literal(e ast.Expr) string {
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		text, _ := strconv.Unquote(lit.Value) // the parser has checked it
		return text
	}
	return ""
}

func hasLetters(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no %s: %v", pattern, err)
	}
	return files
}

func contentOf(t *testing.T, file string) string {
	t.Helper()
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
