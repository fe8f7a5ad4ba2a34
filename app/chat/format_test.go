package chat

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
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
			name := "bullets"
			if b.Kind == Numbers {
				name = fmt.Sprint("numbers ", b.Start)
			}
			var items []string
			for _, item := range b.Items {
				items = append(items, sketchInlines(item))
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
		"---", "-no list", "1.no list", "1) no list", "1234567890. too long", "-", "1.", "+ no list", "a | b", ">no quote", ">:(",
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
		"`**a** https://a.b >!c!<`":             "p[code(**a** https://a.b >!c!<)]",
		"`` a`b ``":                             "p[code(a`b)]",
		"`` `a` ``":                             "p[code(`a`)]",
		"`  `":                                  "p[code(  )]",
		"` a`":                                  "p[code( a)]",
		"```one line```":                        "p[code(one line)]",
		"`a` ``b`` `c":                          "p[code(a) code(b) `c]",
		"```\n*a*\n\n  b\n```":                  "code [*a*\n\n  b]",
		"```go\nfunc f() {}\n```":               "code go[func f() {}]",
		"``` c++ \nx\n```":                      "code c++[x]",
		"````\n```\n````":                       "code [```]",
		"```\na\n`````":                         "code [a]",
		"```\nopen\n\n> a":                      "code [open\n\n> a]",
		"```":                                   "code []",
		"```\n```":                              "code []",
		"a\n```\nb\n```\nc":                     "p[a] code [b] p[c]",
		"```two words\na\n```":                  "p[```two words/a] code []",
		"```" + strings.Repeat("a", 31) + "\nb": "p[```" + strings.Repeat("a", 31) + "/b]",
		"> ```sh\n> ls\n> ```\n> a":             "quote[code sh[ls] p[a]]",
		"- `a`\n- ```b```":                      "bullets[code(a)|code(b)]",
		"```\n\n```":                            "code []",
		"```\n\n\n```":                          "code [\n]",
		"first `a` then\n```\nb\n```\n\nlast `c`\n": "p[first code(a) then] code [b] p[last code(c)]",
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
		">":                     "quote[]",
		"> ":                    "quote[]",
		">!a!< b\n> c":          "p[spoiler(a) b] quote[p[c]]",
		"> *a\nb*":              "quote[p[*a]] p[b*]",
		strings.Repeat("> ", 9): "quote[quote[quote[p[> > > > > > ]]]]",
	})
}

func TestListsHaveItems(t *testing.T) {
	checkSketches(t, map[string]string{
		"- a\n- b":            "bullets[a|b]",
		"* a\n* *b*":          "bullets[a|i(b)]",
		"- a\n* b":            "bullets[a|b]",
		"1. a\n2. b\n3. c":    "numbers 1[a|b|c]",
		"3. a\n4. b":          "numbers 3[a|b]",
		"1. a\n1. b":          "numbers 1[a] numbers 1[b]",
		"1. a\n5. b":          "numbers 1[a] numbers 5[b]",
		"1985. A good year":   "numbers 1985[A good year]",
		"- a\n1. b":           "bullets[a] numbers 1[b]",
		"buy\n- a\n- b\nsoon": "p[buy] bullets[a|b] p[soon]",
		"- a\n  more\n- b":    "bullets[a/more|b]",
		"- a\n\n- b":          "bullets[a] bullets[b]",
		"  - a\n    - b":      "bullets[a|b]",
		"- a\n  > b":          "bullets[a/> b]",
		"- **a\n- b**":        "bullets[**a|b**]",
		"- - a":               "bullets[- a]",
		"-   ":                "p[-   ]",
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

// hostile are texts of MaxContentRunes characters that make a formatter search in vain.
var hostile = map[string]string{
	"stars":          repeated("*"),
	"open italics":   repeated("*a "),
	"open underline": repeated("*a_ "),
	"open bold":      repeated("**a "),
	"all signs":      repeated("*a **b ~~c >!d "),
	"closing signs":  repeated("a* b** c~~ d!< "),
	"three stars":    repeated("***a* b "),
	"crossing":       repeated("*a **b* c** "),
	"tildes":         repeated("~~"),
	"backticks":      repeated("`"),
	"backtick runs":  backticks(),
	"code open":      repeated("`a``b```c````d"),
	"quotes":         repeated(">"),
	"spaced quotes":  repeated("> "),
	"quote lines":    repeated("> > > > a\n"),
	"quoted fences":  repeated("> > ```\n> a\n"),
	"spoilers":       repeated(">!"),
	"spoiler ends":   repeated(">!<"),
	"brackets":       repeated("["),
	"fences":         repeated("```\n"),
	"open fences":    repeated("```a b\n"),
	"one open fence": "````\n" + repeated("```\n")[5:],
	"newlines":       repeated("a\n\n"),
	"bullets":        repeated("- a\n"),
	"long item":      "- a\n" + repeated("  b\n")[4:],
	"numbers":        repeated("1. a\n"),
	"digits":         repeated("1"),
	"markers":        repeated("- "),
	"schemes":        repeated("http://"),
	"bad links":      repeated("http://@"),
	"links":          repeated("http://a "),
	"link with ends": "http://a" + repeated(")")[8:],
	"link with dots": repeated("http://a..."),
	"h":              repeated("h"),
	"emoji":          repeated("👩‍❤️‍💋‍👨 *"),
	"plain":          repeated("frog "),
}

func repeated(s string) string {
	all := []rune(strings.Repeat(s, MaxContentRunes/utf8.RuneCountInString(s)+1))
	return string(all[:MaxContentRunes])
}

// backticks are runs of every length once, so that none closes another.
func backticks() string {
	var b strings.Builder
	for n := 1; b.Len()+n < MaxContentRunes; n++ {
		b.WriteString(strings.Repeat("`", n) + " ")
	}
	return b.String()
}

// maxWork is how often a byte may be looked at: three times for each of MaxQuoteDepth quotes and the text in them, as
// the line before, the block and its end, and then for signs, code and links.
const maxWork = 3*(MaxQuoteDepth+1) + 5

// countWork formats text and says how many bytes were looked at.
func countWork(text string) (blocks []Block, work int) {
	var f formatter
	blocks = f.blocks(strings.Split(text, "\n"), 0)
	return blocks, f.work
}

func TestTheWorkGrowsWithTheLengthOnly(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			long := strings.Repeat(text+"\n", 8)
			for _, s := range []string{text, long, strings.ReplaceAll(long, "\n", " ")} {
				if _, work := countWork(s); work > maxWork*(len(s)+1) {
					t.Errorf("%d bytes looked at for %d bytes of text, %.1f each", work, len(s), float64(work)/float64(len(s)))
				}
			}
		})
	}
}

// tree goes through blocks and answers their texts in order, how many nodes there are, and the problems it found.
type tree struct {
	text  strings.Builder
	nodes int
	wrong []string
}

func (c *tree) blocks(blocks []Block, quotes int) {
	if quotes > MaxQuoteDepth && len(blocks) > 0 {
		c.wrong = append(c.wrong, "quotes too deep")
	}
	for _, b := range blocks {
		c.nodes++
		c.text.WriteString(b.Language + b.Code)
		c.blocks(b.Blocks, quotes+1)
		c.inlines(b.Inlines, nil)
		for _, item := range b.Items {
			c.nodes++
			c.inlines(item, nil)
		}
	}
}

func (c *tree) inlines(inlines []Inline, around []InlineKind) {
	for i, in := range inlines {
		c.nodes++
		c.text.WriteString(in.Text)
		switch in.Kind {
		case Plain:
			if in.Text == "" || i > 0 && inlines[i-1].Kind == Plain || strings.Contains(in.Text, "\n") {
				c.wrong = append(c.wrong, fmt.Sprintf("plain text %q is empty, in pieces or has a line end", in.Text))
			}
		case Break:
			c.text.WriteString("\n")
		case InlineCode:
		case Link:
			u, err := url.Parse(in.Href)
			if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil ||
				!strings.EqualFold(in.Href, in.Text) || strings.ContainsAny(in.Href, " \n\t\"<>\\") {
				c.wrong = append(c.wrong, fmt.Sprintf("link %q to %q", in.Text, in.Href))
			}
		case Bold, Italic, Strike, Spoiler:
			for _, kind := range around {
				if kind == in.Kind {
					c.wrong = append(c.wrong, fmt.Sprintf("kind %d in itself", in.Kind))
				}
			}
			if len(in.Children) == 0 {
				c.wrong = append(c.wrong, fmt.Sprintf("kind %d is empty", in.Kind))
			}
			c.inlines(in.Children, append(around[:len(around):len(around)], in.Kind))
		default:
			c.wrong = append(c.wrong, fmt.Sprintf("unknown kind %d", in.Kind))
		}
	}
}

// isWithin reports whether part is left when some bytes of whole are taken away.
func isWithin(part, whole string) bool {
	for i := range len(part) {
		at := strings.IndexByte(whole, part[i])
		if at < 0 {
			return false
		}
		whole = whole[at+1:]
	}
	return true
}

func FuzzFormat(f *testing.F) {
	for _, text := range hostile {
		f.Add(text[:200])
	}
	for _, s := range []string{
		"", "**a *b* c**", "***a** b*", "> > ```go\n> > x\n> > ```", "- a\n  b\n1. c", "see (https://a.b/c_(d)).", ">!a\n\nb!<", "\xff*a*\xff",
		"a\r\nb", "```\nopen", "`` ` ``", "Https://A.b/**c**", "\u2028", "*\u200b*",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		blocks, work := countWork(text)
		var c tree
		c.blocks(blocks, 0)
		for _, wrong := range c.wrong {
			t.Error(wrong)
		}
		if work > maxWork*(len(text)+1) {
			t.Errorf("%d bytes looked at for %d bytes of text", work, len(text))
		}
		if c.nodes > 2*len(text)+MaxQuoteDepth {
			t.Errorf("%d nodes for %d bytes of text", c.nodes, len(text))
		}
		if !isWithin(c.text.String(), text) {
			t.Errorf("%q is not what was typed", c.text.String())
		}
		if utf8.ValidString(text) != utf8.ValidString(c.text.String()) && utf8.ValidString(text) {
			t.Errorf("%q is not UTF-8", c.text.String())
		}
	})
}

func BenchmarkFormat(b *testing.B) {
	texts := map[string]string{"short": "See you **there** at 8, https://pond.example/map"}
	for name, text := range hostile {
		texts[name] = text
	}
	for name, text := range texts {
		b.Run(strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Format(text)
			}
		})
	}
}
