package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
)

func TestCodeIsColouredByItsLanguage(t *testing.T) {
	for _, c := range []struct {
		language, code, want string
	}{
		{"go", "func main() { return 42 } // end", "k:func n:main k:return d:42 c:// end"},
		{"golang", "s := `a\nb` + \"c\\\"d\"", "s:`a\nb` s:\"c\\\"d\""},
		{"go", "r := 'x'", "s:'x'"},
		{"js", "const a = `x ${1}`; /* long\ncomment */ f(1.5)", "k:const s:`x ${1}` c:/* long\ncomment */ n:f d:1.5"},
		{"ts", "interface A { b: string }", "k:interface k:string"},
		{"python", "@cached\ndef f(x):\n    \"\"\"a\nb\"\"\"  # c", "n:@cached k:def n:f s:\"\"\"a\nb\"\"\" c:# c"},
		{"rust", "fn f<'a>(c: &'a str) { 'x' }", "k:fn k:str s:'x'"},
		{"c", "#include <stdio.h>\nint x = 0x1F;", "k:#include k:int d:0x1F"},
		{"bash", "echo \"$HOME\" $PATH # done\nls a#b", "k:echo s:\"$HOME\" n:$PATH c:# done k:ls"},
		{"sql", "Select * from t where a = 'x' -- y", "k:Select k:from k:where s:'x' c:-- y"},
		{"json", `{"a": "b", "c": [1, true]}`, `n:"a" s:"b" n:"c" d:1 k:true`},
		{"yaml", "- name: pond # deep\n  url: http://a.b/c\n  on: true", "n:name c:# deep n:url n:on k:true"},
		{"toml", "[server]\nport = 8080", "k:[server] n:port d:8080"},
		{"ini", "[a]\nkey=1", "k:[a] n:key d:1"},
		{"html", "<a href=\"x\">y</a><!-- z -->", "k:a n:href s:\"x\" k:a c:<!-- z -->"},
		{"html", "<script>let x = 1</script>", "k:script k:let d:1 k:script"},
		{"css", ".a:hover { color: #fff; margin: 4px }", "n:color d:#fff n:margin d:4px"},
		{"diff", "--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n same", "c:--- a c:+++ b k:@@ -1 +1 @@ r:-old a:+new"},
		{"markdown", "# Pond\nsee `code` and [x](y)", "k:# Pond s:`code` n:[x]"},
		{"dockerfile", "FROM alpine\n# c", "k:FROM c:# c"},
		{"lua", "local x = nil -- y", "k:local k:nil c:-- y"},
		{"php", "$a = Strlen('x');", "n:$a n:Strlen s:'x'"},
		{"go", "x := \"never closed\nnext", "s:\"never closed"},
		{"frogscript", "func main", ""},
		{"", "func main", ""},
	} {
		if got := coloursOf(highlight(c.code, c.language)); got != c.want {
			t.Errorf("%s %q:\n got %q\nwant %q", c.language, c.code, got, c.want)
		}
	}
}

// coloursOf tells the coloured pieces with a letter each for their kinds.
func coloursOf(tokens []codeToken) string {
	var out []string
	for _, token := range tokens {
		if token.Kind != codePlain {
			out = append(out, string("-kscdnar"[token.Kind])+":"+token.Text)
		}
	}
	return strings.Join(out, " ")
}

func TestColouredCodeReadsAsItWasTyped(t *testing.T) {
	const code = "if a < b && c {\n\treturn \"<b>&amp;\"\n}\n"
	pre := one(page(t, blocks(chat.Format("```go\n"+code+"```"), at)), tag("pre"))
	if got := textOf(pre); got != strings.TrimSpace(code) {
		t.Errorf("shown as %q", got)
	}
	if one(pre, both(tag("span"), class("code__keyword"))) == nil {
		t.Error("no keyword is coloured")
	}
	if one(pre, tag("b")) != nil {
		t.Error("what stands in code became an element")
	}
}

// hostile are signs that languages give a meaning; repeated they are what makes a slow highlighter slow.
var hostile = []string{
	"a", "(", "[", "{", "}", "\"", "'", "`", "<", "/", "*", "/*", "//", "\\", "#", "-", "- ", "=", "a.", "a ", "a b: ", "\n", " ", "\t", "0", "0 ", "$", "${",
	"<a ", "<!--", "</", "<script>", "<style>", "</script>", "\"\"\"", "'''", "r#", "a:", "a=", ":", "[]", "[a", "```", "**", "a=\"", "@", "@@\n", "\\\"",
	"--[[", "{-", "\"a\":", "\"\" ", "é", "🐸", "+\n", "a{b:", "a{;", "a-", "%", "{}", "[a]\n", "[\n", "- a\n", ">\n", "# \n",
}

func TestHostileCodeTakesNoLongerThanItsLength(t *testing.T) {
	const characters = 500
	for name := range grammars() {
		for _, sign := range hostile {
			if inPieces, asWhole, ok := grows(strings.Repeat(sign, characters/len(sign)), name); !ok {
				t.Fatalf("%s: %d × %q took %v in %d pieces and %v as a whole", name, piecesOfCode*characters, sign, inPieces, piecesOfCode, asWhole)
			}
		}
	}
}

const (
	piecesOfCode = 8
	mostGrowth   = 4 // a square would be piecesOfCode
)

// grows measures the same amount of code in pieces and as a whole, and whether the whole takes about as long. Both take
// their time one right after the other, so that whoever else uses the machine slows both; the best of several rounds counts.
func grows(piece, language string) (inPieces, asWhole time.Duration, ok bool) {
	const rounds = 50
	whole := strings.Repeat(piece, piecesOfCode)
	inPieces, asWhole = time.Hour, time.Hour
	for range rounds {
		began := time.Now()
		for range piecesOfCode {
			highlight(piece, language)
		}
		halfway := time.Now()
		highlight(whole, language)
		inPieces, asWhole = min(inPieces, halfway.Sub(began)), min(asWhole, time.Since(halfway))
		if asWhole <= mostGrowth*inPieces {
			return inPieces, asWhole, true
		}
	}
	return inPieces, asWhole, false
}

func TestCodeBecomesABoundedNumberOfElements(t *testing.T) {
	for name := range grammars() {
		for _, sign := range hostile {
			if n := len(highlight(strings.Repeat(sign, 2*maxCodeTokens), name)); n > maxCodeTokens+1 {
				t.Fatalf("%s: %q repeated became %d pieces", name, sign, n)
			}
		}
	}
}

func TestEveryLanguageHasAName(t *testing.T) {
	for other, name := range otherNames {
		if grammars()[name] == nil {
			t.Errorf("%s leads to %s, which is not there", other, name)
		}
	}
	for name := range keywords {
		if grammars()[name] == nil {
			t.Errorf("there are keywords of %s and no grammar", name)
		}
	}
}

func FuzzHighlight(f *testing.F) {
	names := []string{}
	for name := range grammars() {
		names = append(names, name)
	}
	slices.Sort(names)
	for i, sign := range hostile {
		f.Add(strings.Repeat(sign, 20)+" x\n"+hostile[(i+7)%len(hostile)], uint(i))
	}
	f.Fuzz(func(t *testing.T, code string, language uint) {
		name := names[language%uint(len(names))]
		var text strings.Builder
		for _, token := range highlight(code, name) {
			if token.Text == "" {
				t.Errorf("%s: %q has an empty piece", name, code)
			}
			text.WriteString(token.Text)
		}
		if text.String() != code && code != "" {
			t.Errorf("%s: %q became %q", name, code, text.String())
		}
	})
}

func BenchmarkCode(b *testing.B) {
	message := "```go\n" + strings.Repeat("\treturn fmt.Errorf(\"frog %d: %w\", 42, err) // croaked\n", 20) + "```"
	for b.Loop() {
		if err := blocks(chat.Format(message), at).Render(b.Context(), discard{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(chat.Format(message)[0].Code)), "bytes/op")
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
