package chat

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
)

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
	"fences within":  repeated("a ``` b\n"),
	"named fences":   repeated("```a\nb ``` c\n"),
	"fences shrink":  shrinking("%s\n"),
	"open shrink":    shrinking("%s a\n"),
	"within shrink":  shrinking("a %s b\n"),
	"item fences":    repeated("- a ```\nb ``` c\n"),
	"deep items":     repeated("- a\n - b\n  - c\n"),
	"indented":       "- a\n" + repeated("\t"),
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

// shrinking are lines with runs of every length once, the longest first, so that none closes another.
func shrinking(line string) string {
	var b strings.Builder
	for n := 130; n >= minFence; n-- {
		fmt.Fprintf(&b, line, strings.Repeat("`", n))
	}
	return b.String()
}

// maxWork is how often a byte may be looked at: five times for each of MaxQuoteDepth quotes and the text in them, as the
// line before, the block and its end, and twice for its fences, and then for signs, code and links.
const maxWork = 5*(MaxQuoteDepth+1) + 5

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
			c.text.WriteString(item.Number)
			c.inlines(item.Inlines, nil)
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
		"a\r\nb", "```\nopen", "a ```b\nc``` d", "```a b\nc```\n> d", "1) a\n  - b ```c\nd```", ">\n> a", "`` ` ``", "Https://A.b/**c**", "\u2028", "*\u200b*",
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
		if shown, typed := letters(c.text.String()), letters(text); shown != typed {
			t.Errorf("%q is shown of %q", shown, typed)
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
