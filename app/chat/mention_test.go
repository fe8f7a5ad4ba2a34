package chat

import (
	"encoding/json"
	"os"
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
		if got := named(text); got != sorted(want) {
			t.Errorf("%q mentions %q, want %q", text, got, want)
		}
	}
}

// members are whom the tests name.
var members = []string{
	Here, "ada", "grace", "linus", "alan", "alan.turing", "a_b-c", "太郎", "太郎丸", "Ольга", "bob", "bob-lily", "bobさん", "지민", "نور", "דוד", "สมชาย",
	strings.Repeat("a", 30), strings.Repeat("a", 31), "pond", "pond.example", "Élan", "https",
}

// named is whom a text names, sorted, as the store asks for it: of those who have one of its names.
func named(text string) string {
	names := MentionedNames(text)
	var found []Mention
	for i, name := range members {
		if slices.Contains(names, FoldName(name)) {
			found = append(found, Mention{UserID(i), FoldName(name)})
		}
	}
	picked := []string{}
	for _, m := range PickMentions(text, found) {
		picked = append(picked, members[m.User])
	}
	slices.Sort(picked)
	return strings.Join(picked, " ")
}

func sorted(words string) string {
	list := strings.Fields(words)
	slices.Sort(list)
	return strings.Join(list, " ")
}

func TestTheLongestNameOfAMemberCounts(t *testing.T) {
	for text, want := range map[string]string{
		"@bobさん":                "bobさん",
		"@bobさ":                 "bob",
		"@bob様":                 "bob",
		"@太郎さん":                 "太郎",
		"@太郎丸さん":                "太郎丸",
		"@太郎ok":                 "太郎",
		"@太郎ーさん":                "太郎",
		"交给@bob处理":              "bob",
		"交给＠bob处理 ﹫ada":         "bob ada",
		"＠ｂｏｂ":                  "bob",
		"@bobby @bob2 @bo":      "",
		"@bob-lily @bob-lil":    "bob bob-lily",
		"@bob--what @bob-what":  "bob",
		"@bob.Word @bob...word": "bob",
		"@alan.turing.Then":     "alan.turing",
		"@alan.tur":             "alan",
		"@bob_ @bob_builder":    "bob",
		"@bob_builder":          "",
		"@ada/@bob":             "ada bob",
		"(@ada/@bob/@grace)":    "ada bob grace",
		"@ada /@bob":            "ada",
		"@adaさん/@bobさん":         "ada bobさん",
		"ו@bob וב@דוד":          "bob דוד",
		"و@bob لـ@نور وَ@نور":   "bob نور",
		"@bob은 @bob님 @지민아":      "bob 지민",
		"ถาม@สมชายครับ @สมชาย": "สมชาย",
		"@สมชายี":                  "",
		"太郎@pond.example":          "pond.example",
		"太郎@ada.example":           "",
		"太郎@ada. ok":               "ada",
		"x.y/@ada x.y/@ada/@bob":   "",
		"https://@bob.example":     "",
		"https://a:$$@bob.example": "",
		"ftp://ada@bob.example":    "",
		"mailto:bob@ada.example":   "",
		"a.@bob x-@bob.de x+@bob":  "",
		"x-@bob well...@ada":       "ada",
		"```\n@bob\n``` @ada":      "ada",
		"@élan @Élan":              "Élan",
		"@bob\u0301":               "",
		"@here全员":                  "here",
		"ко@bob":                   "",
		"@https://x.example/@ada":  "https",
	} {
		if got := named(text); got != sorted(want) {
			t.Errorf("%q mentions %q, want %q", text, got, want)
		}
	}
}

func TestThePageAndTheServerKnowAnAtAlike(t *testing.T) {
	for _, c := range atCases(t) {
		if got := named(c.Before + "@bob"); slices.Contains(strings.Fields(got), "bob") != c.Names {
			t.Errorf("%q before an @: it names %q", c.Before, got)
		}
	}
}

// atCase says whether an @ behind a text names somebody.
type atCase struct {
	Before string
	Names  bool
}

func atCases(t *testing.T) (all []atCase) {
	t.Helper()
	b, err := os.ReadFile("testdata/mentions.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &all); err != nil || len(all) == 0 {
		t.Fatal(err)
	}
	return all
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
	var long strings.Builder
	for i := range 300 {
		long.WriteString("@" + strings.Repeat(string(rune('一'+i)), 32) + " ")
	}
	if got := len(MentionedNames(long.String())); got != maxMentionedNames {
		t.Errorf("%d names are looked for, want %d", got, maxMentionedNames)
	}
	who := []Mention{{7, FoldName("一")}}
	if got := strings.Count(sketch(FormatMentions(text.String(), who)), "7("); got != 1 {
		t.Errorf("it stands out %d times", got)
	}
}

func TestMentionsAreFoundInOneWay(t *testing.T) {
	for _, unit := range []string{"@", "@a", "@a ", "@a.", "@a@", "@....", "@a..../", "@a x/", "/@", "@" + strings.Repeat("a", 40), "@" + strings.Repeat("太", 40), "\u0301@"} {
		work := func(n int) int {
			f := formatter{mentioned: map[behindAt]mentioned{}, names: &nameSet{known: map[string]bool{}}}
			f.blocks([]string{strings.Repeat(unit, n)}, 0)
			return f.work
		}
		if one, ten := work(1000), work(10_000); ten > 11*one {
			t.Errorf("ten times %q is %d steps, once is %d", unit, ten, one)
		}
	}
}

func FuzzMentions(f *testing.F) {
	for _, seed := range []string{"@ada @grace.", "`@ada` >!@ada!< **@ada", "@@ada a@ada", "@here\n> @ada\n- @ada", "```\n@ada\n```", "@adaさん/@bob", "ו＠bob.x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text, ok := cleanText(text)
		if !ok {
			return
		}
		names := MentionedNames(text)
		var known []Mention
		for i, name := range names {
			if i%2 == 0 {
				known = append(known, Mention{UserID(i + 1), name})
			}
		}
		who := PickMentions(text, known)
		if len(who) > MaxMentions {
			t.Errorf("%q mentions %d", text, len(who))
		}
		shown := map[UserID]bool{}
		var walk func([]Inline)
		walk = func(list []Inline) {
			for _, in := range list {
				if in.Kind == Mentioned {
					shown[in.User] = true
					if FoldName(strings.TrimLeft(in.Text, ats)) != names[in.User-1] {
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
		if len(shown) != len(who) {
			t.Errorf("%q mentions %v, and %d stand out", text, who, len(shown))
		}
	})
}
