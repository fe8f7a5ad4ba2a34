package chat

import (
	"slices"
	"strings"
	"testing"
)

func TestAnAtBeforeANameMentions(t *testing.T) {
	for text, want := range map[string]string{
		"@ada":                                 "ada",
		"hello @ada, and @grace.":              "ada grace",
		"@ada @Ada @ADA":                       "ada",
		"(@ada) \"@grace\" —@linus":            "ada grace linus",
		"@ada's pond":                          "ada",
		"**@ada** ~~@grace~~ >!@linus!<":       "ada grace linus",
		"> @ada said":                          "ada",
		"- @ada\n- @grace":                     "ada grace",
		"@alan.turing... @a_b-c_":              "alan.turing a_b-c",
		"@here":                                "here",
		"你好@太郎 @Ольга":                         "太郎 Ольга",
		"ada@pond.example @ada":                "ada",
		"@ada@pond.example":                    "ada",
		"`@ada` ```@grace```":                  "",
		"```\n@ada\n```":                       "",
		"https://pond.example/@ada":            "",
		"pond.example/@ada":                    "",
		"@ @. @-ada @@ @,":                     "",
		"me@ada":                               "",
		"@" + strings.Repeat("a", 31):          "",
		"@" + strings.Repeat("a", 30) + "....": strings.Repeat("a", 30),
		"\\@ada @\u202eada":                    "ada",
	} {
		names := []string{}
		for _, name := range strings.Fields(want) {
			names = append(names, FoldName(name))
		}
		if got := MentionedNames(text); !slices.Equal(got, names) && len(got)+len(names) > 0 {
			t.Errorf("%q mentions %q, want %q", text, got, names)
		}
	}
}

func TestOnlyThoseWhoAreMentionedStandOut(t *testing.T) {
	who := []Mention{{0, FoldName(Here)}, {7, FoldName("ada")}}
	for text, want := range map[string]string{
		"@Ada: ask @grace, @here!":    "p[7(@Ada): ask @grace, 0(@here)!]",
		"**a @ada** `@ada` x@ada":     "p[b(a 7(@ada)) code(@ada) x@ada]",
		"@https://pond.example @ada.": "p[@a(https://pond.example) 7(@ada).]",
		">!@ada!<":                    "p[spoiler(7(@ada))]",
		"> @ada\n\n@ada":              "quote[p[7(@ada)]] p[7(@ada)]",
	} {
		if got := sketch(FormatMentions(text, who)); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
	if got := sketch(Format("@ada")); got != "p[@ada]" {
		t.Errorf("nobody is mentioned, and it is %s", got)
	}
}

func TestSoManyMentionsCountAndNoMore(t *testing.T) {
	var text strings.Builder
	for i := range 3000 {
		text.WriteString("@" + string(rune('一'+i)) + " ")
	}
	if got := len(MentionedNames(text.String())); got != MaxMentions {
		t.Errorf("%d names count, want %d", got, MaxMentions)
	}
	if got := MentionedNames(strings.Repeat("@", 10_000)); len(got) > 0 {
		t.Errorf("a row of @ names %q", got)
	}
	who := []Mention{{7, FoldName("一")}}
	if got := strings.Count(sketch(FormatMentions(text.String(), who)), "7("); got != 1 {
		t.Errorf("it stands out %d times", got)
	}
}

func TestMentionsAreFoundInOneWay(t *testing.T) {
	for _, unit := range []string{"@", "@a", "@a ", "@a.", "@a@", "@....", "@" + strings.Repeat("a", 40)} {
		work := func(n int) int {
			f := formatter{names: map[string]mentioned{}}
			f.blocks([]string{strings.Repeat(unit, n)}, 0)
			return f.work
		}
		if one, ten := work(1000), work(10_000); ten > 11*one {
			t.Errorf("ten times %q is %d steps, once is %d", unit, ten, one)
		}
	}
}

func FuzzMentions(f *testing.F) {
	for _, seed := range []string{"@ada @grace.", "`@ada` >!@ada!< **@ada", "@@ada a@ada", "@here\n> @ada\n- @ada", "```\n@ada\n```"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text, ok := cleanText(text)
		if !ok {
			return
		}
		names := MentionedNames(text)
		if len(names) > MaxMentions {
			t.Errorf("%q mentions %d", text, len(names))
		}
		var who []Mention
		for i, name := range names {
			who = append(who, Mention{UserID(i + 1), name})
		}
		shown := map[UserID]bool{}
		var walk func([]Inline)
		walk = func(list []Inline) {
			for _, in := range list {
				if in.Kind == Mentioned {
					shown[in.User] = true
					if FoldName(strings.TrimPrefix(in.Text, "@")) != names[in.User-1] {
						t.Errorf("%q stands for %q", in.Text, names[in.User-1])
					}
				}
				walk(in.Children)
			}
		}
		var blocks func([]Block)
		blocks = func(list []Block) {
			for _, b := range list {
				walk(b.Inlines)
				for _, item := range b.Items {
					walk(item.Inlines)
				}
				blocks(b.Blocks)
			}
		}
		blocks(FormatMentions(text, who))
		if len(shown) != len(names) {
			t.Errorf("%q mentions %q, and %d stand out", text, names, len(shown))
		}
	})
}
