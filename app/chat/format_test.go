package chat

import (
	"fmt"
	"strings"
	"testing"
)

// sketch writes a tree in one line: blocks as kind[…], inlines as kind(…), plain text as it is, a line break as /.
func sketch(blocks []Block) string {
	var parts []string
	for _, b := range blocks {
		switch b.Kind {
		case Paragraph:
			parts = append(parts, "p["+sketchInlines(b.Inlines)+"]")
		case Quoted:
			parts = append(parts, "quote["+sketch(b.Blocks)+"]")
		case Code:
			parts = append(parts, fmt.Sprintf("code %s[%s]", b.Language, b.Code))
		case Bullets, Numbers:
			name := map[BlockKind]string{Bullets: "bullets", Numbers: "numbers"}[b.Kind]
			var items []string
			for _, item := range b.Items {
				sign := strings.Repeat("+", item.Level) + item.Number
				if sign != "" {
					sign += " "
				}
				items = append(items, sign+sketchInlines(item.Inlines))
			}
			parts = append(parts, name+"["+strings.Join(items, "|")+"]")
		}
	}
	return strings.Join(parts, " ")
}

func sketchInlines(inlines []Inline) string {
	names := map[InlineKind]string{Bold: "b", Italic: "i", Strike: "s", Spoiler: "spoiler"}
	var b strings.Builder
	for _, in := range inlines {
		switch in.Kind {
		case Plain:
			b.WriteString(in.Text)
		case Break:
			b.WriteString("/")
		case InlineCode:
			b.WriteString("code(" + in.Text + ")")
		case Link:
			b.WriteString("a(" + in.Text)
			if in.Href != in.Text {
				b.WriteString(" to " + in.Href)
			}
			b.WriteString(")")
		case Mentioned:
			fmt.Fprintf(&b, "%d(%s)", in.User, in.Text)
		default:
			b.WriteString(names[in.Kind] + "(" + sketchInlines(in.Children) + ")")
		}
	}
	return b.String()
}

func checkSketches(t *testing.T, sketches map[string]string) {
	t.Helper()
	for text, want := range sketches {
		if got := sketch(Format(text)); got != want {
			t.Errorf("Format(%q)\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestSignsAroundTextFormatIt(t *testing.T) {
	checkSketches(t, map[string]string{
		"**bold**":                 "p[b(bold)]",
		"*it*":                     "p[i(it)]",
		"~~gone~~":                 "p[s(gone)]",
		"`code`":                   "p[code(code)]",
		">!frog!<":                 "p[spoiler(frog)]",
		">! frog !<":               "p[spoiler( frog )]",
		"a **b c** d":              "p[a b(b c) d]",
		"(*it*), \"**b**\"!":       "p[(i(it)), \"b(b)\"!]",
		"*a **b** c*":              "p[i(a b(b) c)]",
		"**a *b* c**":              "p[b(a i(b) c)]",
		"***both***":               "p[b(i(both))]",
		"***a* b**":                "p[b(i(a) b)]",
		"***a** b*":                "p[i(b(a) b)]",
		"**a *b***":                "p[b(a i(b))]",
		"*a **b***":                "p[i(a b(b))]",
		"~~**a**~~":                "p[s(b(a))]",
		">!**a** *b*!<":            "p[spoiler(b(a) i(b))]",
		"*a\nb*":                   "p[i(a/b)]",
		">!a\n\nb!<":               "p[spoiler(a//b)]",
		"un**believ**able":         "p[unb(believ)able]",
		"**Note:**read":            "p[b(Note:)read]",
		"这是**粗体**字和*斜体*字":          "p[这是b(粗体)字和i(斜体)字]",
		"**굵게**는":                  "p[b(굵게)는]",
		"*no* *yes* **a** ~~b~~ c": "p[i(no) i(yes) b(a) s(b) c]",
	})
}

func TestSignsOutOfPlaceStayText(t *testing.T) {
	for _, text := range []string{
		"2*3*4", "2 * 3 * 4", "2**3**4", "snake_case_word", "_not italic_", "__not bold__", "a*b*c", "don*t", "*", "**", "***", "****",
		"** **", "*open", "**open", "~~open", ">!open", "close*", "close**", "close!<", "`open", "~one~", "~~~three~~~",
		"**** four ****", "*a **b", ">!!<", "!<a>!", "\\*a", "# no heading", "[no](link)", "![no](image)", "<b>no</b>", "&amp;",
		"---", "-no list", "1.no list", "1.) no list", "1234567890. too long", "-", "1.", "+ no list", "a | b", ">no quote", ">:(", ">", "> ", "a\n>\nb",
		">>> x = 1", "*a\n\nb*", "**a\n \nb**", "`a\nb`", "``a`", "~~~\nno fence\n~~~",
	} {
		if got, want := sketch(Format(text)), "p["+strings.ReplaceAll(text, "\n", "/")+"]"; got != want {
			t.Errorf("Format(%q)\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestSignsThatCrossCountOnce(t *testing.T) {
	checkSketches(t, map[string]string{
		"**a *b** c*":      "p[b(a *b) c*]",
		"**~~a** b~~":      "p[b(~~a) b~~]",
		"*a >!b* c!<":      "p[i(a >!b) c!<]",
		"*a **b*":          "p[i(a **b)]",
		"**a* b**":         "p[b(a* b)]",
		"*a*b*":            "p[i(a*b)]",
		"***a b**":         "p[*b(a b)]",
		"**a `** b`":       "p[**a code(** b)]",
		"*a `b* c` d*":     "p[i(a code(b* c) d)]",
		">!a >!b!< c!<":    "p[spoiler(a >!b) c!<]",
		"**a** b** **c**":  "p[b(a) b** b(c)]",
		"*args, **kwargs*": "p[i(args, **kwargs)]",
	})
}

func TestCodeIsKeptAsTyped(t *testing.T) {
	checkSketches(t, map[string]string{
		"`**a** https://a.b >!c!<`": "p[code(**a** https://a.b >!c!<)]",
		"`` a`b ``":                 "p[code(a`b)]",
		"`` `a` ``":                 "p[code(`a`)]",
		"`  `":                      "p[code(  )]",
		"` a`":                      "p[code( a)]",
		"```one line```":            "p[code(one line)]",
		"`a` ``b`` `c":              "p[code(a) code(b) `c]",
		"```\n*a*\n\n  b\n```":      "code [*a*\n\n  b]",
		"```go\nfunc f() {}\n```":   "code go[func f() {}]",
		"``` c++ \nx\n```":          "code c++[x]",
		"````\n```\n````":           "code [```]",
		"```\na\n`````":             "code [a]",
		"```\nopen\n\n> a":          "code [open\n\n> a]",
		"```":                       "p[```]",
		"```\n```":                  "code []",
		"a\n```\nb\n```\nc":         "p[a] code [b] p[c]",
		"> ```sh\n> ls\n> ```\n> a": "quote[code sh[ls] p[a]]",
		"- `a`\n- ```b```":          "bullets[code(a)|code(b)]",
		"```\n\n```":                "code []",
		"```\n\n\n```":              "code [\n]",
		"first `a` then\n```\nb\n```\n\nlast `c`\n": "p[first code(a) then] code [b] p[last code(c)]",
	})
}

func TestAFenceMayStandAnywhereInALine(t *testing.T) {
	checkSketches(t, map[string]string{
		"```Error: cannot open\nno such file\n```\nhelp": "code [Error: cannot open\nno such file] p[help]",
		"```Error: cannot open\nno such file":            "code [Error: cannot open\nno such file]",
		"```secret":                                      "p[```secret]",
		"```secret\n```":                                 "code [secret]",
		"```go\n```":                                     "code [go]",
		"```Go\nx\n```":                                  "code Go[x]",
		"```panic\nexit 1\n```":                          "code [panic\nexit 1]",
		"```" + strings.Repeat("a", 31) + "\nb":          "code [" + strings.Repeat("a", 31) + "\nb]",
		"```\na\nb```\nc":                                "code [a\nb] p[c]",
		"```go\na\nb ```  \nc":                           "code go[a\nb] p[c]",
		"look: ```\na\n```\nhow?":                        "p[look:] code [a] p[how?]",
		"look: ```go\na\n```\nhow?":                      "p[look:] code go[a] p[how?]",
		"look: ```a\nb``` how?":                          "p[look:] code [a\nb] p[how?]",
		"look\n\nat: ```a\nb``` how ```w\nd``` then":     "p[look//at:] code [a\nb] p[how] code [w\nd] p[then]",
		"```a\nb``` how ```c d```":                       "code [a\nb] p[how code(c d)]",
		"look: ```a\nb":                                  "p[look: ```a/b]",
		"```\nuse ``` in it\n```\nso":                    "code [use ``` in it] p[so]",
		"```\nuse ```a``` \n```\nso":                     "code [use ```a``` ] p[so]",
		"```\na ``` b\nc":                                "code [a] p[b/c]",
		"  ```\n  a\n    b\n  ```\nc":                    "code [a\n  b] p[c]",
		"1. run ```\nls\n```\n2. look":                   "numbers[1. run] code [ls] numbers[2. look]",
		"- a\n  ```\n  b\n  ```\n- c":                    "bullets[a] code [b] bullets[c]",
		"- a\n  b ```x\nd``` e":                          "bullets[a/b] code [x\nd] p[e]",
		"> look: ```a\n> b``` how?\n> - c":               "quote[p[look:] code [a\nb] p[how?] bullets[c]]",
		"`a` ```b\nc ``` `d`":                            "p[code(a)] code [b\nc] p[code(d)]",
		"````md\n```go\nx\n```\n````":                    "code md[```go\nx\n```]",
		"a ``` b":                                        "p[a ``` b]",
		"``` \n ```":                                     "code []",
	})
}

func TestQuotesStandInOneAnother(t *testing.T) {
	checkSketches(t, map[string]string{
		"> a":                   "quote[p[a]]",
		"> a\n> b":              "quote[p[a/b]]",
		"> a\n>\n> b":           "quote[p[a//b]]",
		"> a\nb":                "quote[p[a]] p[b]",
		"a\n> b":                "p[a] quote[p[b]]",
		"> > a\n> b":            "quote[quote[p[a]] p[b]]",
		"> > > > a":             "quote[quote[quote[p[> a]]]]",
		"> >!a!<":               "quote[p[spoiler(a)]]",
		"> - a\n> - b":          "quote[bullets[a|b]]",
		"> **a\n> b**":          "quote[p[b(a/b)]]",
		">\n> a\n>":             "p[>] quote[p[a]]",
		"> >":                   "quote[p[>]]",
		">!a!< b\n> c":          "p[spoiler(a) b] quote[p[c]]",
		"> *a\nb*":              "quote[p[*a]] p[b*]",
		strings.Repeat("> ", 9): "quote[quote[quote[p[> > > > > > ]]]]",
	})
}

func TestListsHaveItems(t *testing.T) {
	checkSketches(t, map[string]string{
		"- a\n- b":           "bullets[a|b]",
		"* a\n* *b*":         "bullets[a|i(b)]",
		"- a\n* b":           "bullets[a|b]",
		"1. a\n2. b\n3. c":   "numbers[1. a|2. b|3. c]",
		"007. a\n7. b\n7) c": "numbers[007. a|7. b|7) c]",
		"1985. A good year":  "numbers[1985. A good year]",
		"1.\ta":              "numbers[1. a]",
		"- a\n1. b":          "bullets[a] numbers[1. b]",
		"- a\n  1) b\n  - c\n     - d\n- e\n1. f": "bullets[a|+1) b|+ c|++ d|e] numbers[1. f]",
		"buy\n- a\n- b\nsoon":                     "p[buy] bullets[a|b] p[soon]",
		"- a\n  more\n- b":                        "bullets[a/more|b]",
		"- a\n\n- b":                              "bullets[a] bullets[b]",
		"  - a\n    - b":                          "bullets[a|+ b]",
		"- a\n  > b":                              "bullets[a/> b]",
		"- **a\n- b**":                            "bullets[**a|b**]",
		"- - a":                                   "bullets[- a]",
		"-   ":                                    "p[-   ]",
	})
}

func TestLineBreaksAreKept(t *testing.T) {
	checkSketches(t, map[string]string{
		"":               "",
		"\n \n":          "",
		"a\nb":           "p[a/b]",
		"a\n\n\nb":       "p[a///b]",
		"\n\na\n\n> b":   "p[a] quote[p[b]]",
		"  a\n   b":      "p[  a/   b]",
		"a  b\tc\n\td":   "p[a  b\tc/\td]",
		"-   a  b":       "bullets[  a  b]",
		"- a\n    b":     "bullets[a/  b]",
		"a\n\n- b\n\nc":  "p[a] bullets[b] p[c]",
		"a\n**b**\n`c`/": "p[a/b(b)/code(c)/]",
	})
}

func TestAddressesBecomeLinks(t *testing.T) {
	checkSketches(t, map[string]string{
		"https://a.b":                       "p[a(https://a.b)]",
		"http://192.168.1.7:8080/x?y=1&z#w": "p[a(http://192.168.1.7:8080/x?y=1&z#w)]",
		"see https://a.b/c, or http://d.":   "p[see a(https://a.b/c), or a(http://d).]",
		"Https://A.b/C":                     "p[a(Https://A.b/C to https://A.b/C)]",
		"HTTP://a":                          "p[a(HTTP://a to http://a)]",
		"(https://a.b/c_(d))":               "p[(a(https://a.b/c_(d)))]",
		"[https://a.b/c]":                   "p[[a(https://a.b/c)]]",
		"https://a.b/c)d":                   "p[a(https://a.b/c)d)]",
		"\"https://a.b\"":                   "p[\"a(https://a.b)\"]",
		"<https://a.b>":                     "p[<a(https://a.b)>]",
		"https://a.b...":                    "p[a(https://a.b)...]",
		"https://a.b/?!":                    "p[a(https://a.b/)?!]",
		"https://a.b/c_d_":                  "p[a(https://a.b/c_d_)]",
		"https://a.b/*c*d":                  "p[a(https://a.b/*c*d)]",
		"**https://a.b**":                   "p[b(a(https://a.b))]",
		"*see https://a.b/c*.":              "p[i(see a(https://a.b/c)).]",
		"~~https://a.b~~":                   "p[s(a(https://a.b))]",
		">!https://a.b!<":                   "p[spoiler(a(https://a.b))]",
		"https://a.b`c`":                    "p[a(https://a.b)code(c)]",
		"看https://a.b/c，好":                  "p[看a(https://a.b/c)，好]",
		"https://a.b/c…":                    "p[a(https://a.b/c)…]",
		"https://bücher.example/Größe":      "p[a(https://bücher.example/Größe)]",
		"https://a.b/x–y":                   "p[a(https://a.b/x–y)]",
		"http://[::1]:8080/":                "p[a(http://[::1]:8080/)]",
		"- https://a.b\n- c":                "bullets[a(https://a.b)|c]",
		"https://a.b\nhttps://c.d":          "p[a(https://a.b)/a(https://c.d)]",
		"https://a.b,https://c.d":           "p[a(https://a.b,https://c.d)]",
		"http:// https://a.b":               "p[http:// a(https://a.b)]",
		"https://a.b/\u202ecod.exe":         "p[a(https://a.b/)\u202ecod.exe]",
		"https://a.b\\@evil.example":        "p[a(https://a.b)\\@evil.example]",
	})
}

func TestWhatMisleadsIsNoLink(t *testing.T) {
	for _, text := range []string{
		"http://", "https://", "https://.", "https://?", "https://...", "http:///a", "http://:80", "xhttps://a.b", "1http://a.b",
		"javascript:alert(1)", "javascript://a.b", "ftp://a.b", "mailto:a@b", "www.a.b", "//a.b", "data:text/html,a", "file:///etc",
		"https://a@b.example", "https://a:b@c.example", "https://google.com@evil.example", "https://@a.b", "http://a.b:port",
		"https://a.b:80:80", "https://%zz", "https:/a.b", "https:a.b",
		"https://a.b/" + strings.Repeat("c", 2048),
	} {
		if got, want := sketch(Format(text)), "p["+text+"]"; got != want {
			t.Errorf("Format(%q)\n got %s\nwant %s", text, got, want)
		}
	}
}
