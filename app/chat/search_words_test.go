package chat

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// isFoundBy is a search by its words alone, as an index does it.
func isFoundBy(text, q string, typing bool) bool {
	words, terms := SearchWords(text), SearchTerms(q, typing)
	for _, t := range terms {
		if !t.isIn(words) {
			return false
		}
	}
	return len(terms) > 0
}

func TestASearchReadsEveryScript(t *testing.T) {
	for _, c := range []struct {
		text  string
		finds []string
		lacks []string
	}{
		// Without spaces between words.
		{"我家在上海东边。", []string{"上海", "海东", "上海东边", "我家", "东边", "家", "边", "我家在上海东边"}, []string{"上东", "北京", "海上", "边我"}},
		{"今日は東京タワーに行きます", []string{"東京", "京タ", "タワー", "行き", "東京タワーに", "ﾀﾜｰ"}, []string{"タワ行", "京東"}},
		{"がんばってください", []string{"がん", "か\u3099ん", "って"}, []string{"かん"}},
		{"우리는학교에서만났다", []string{"학교", "교에서", "만났", "하\u11a8교", apart(t, "학교")}, []string{"교학"}},
		{"사과를 먹었다", []string{"사과", "과를", "먹었"}, []string{"를먹"}},
		{"ฉันรักประเทศไทย", []string{"รัก", "ประเทศ", "ไทย", "รักประเทศ"}, []string{"ไทยรัก"}},
		{"ຂ້ອຍຮັກປະເທດລາວ", []string{"ຮັກ", "ລາວ", "ປະເທດ"}, []string{"ລາວຮັກ"}},
		{"ខ្ញុំស្រលាញ់ប្រទេសកម្ពុជា", []string{"កម្ពុជា", "ប្រទេស"}, []string{"ជាប្រ"}},
		{"ကျွန်တော်မြန်မာစကားပြောတယ်", []string{"မြန်မာ", "စကား"}, []string{"စကားမြန်"}},
		{"交给bob处理3月15日", []string{"bob", "交给bob", "bob处理", "处理3月", "3月15日", "给bob处", "月", "处理"}, []string{"ob处理", "交给bo", "bob交给", "4月"}},
		// With spaces between words.
		{"Die Straße ist naß", []string{"strasse", "STRASSE", "straße", "nass", "STRAẞE"}, []string{"strase", "str"}},
		{"Ещё один ёжик", []string{"еще", "ЕЩЁ", "ежик"}, []string{"ежики"}},
		{"Ὁ Ὀδυσσεύς", []string{"οδυσσευς", "ΟΔΥΣΣΕΥΣ", "οδυσσευσ"}, nil},
		{"Ｈｅｌｌｏ　ｗｏｒｌｄ１", []string{"hello", "world1", "ＨＥＬＬＯ"}, nil},
		{"ﬁnally an eﬃcient ﬂoat", []string{"finally", "efficient", "float", "ﬁnally"}, nil},
		{"Donau\u00addampf\u00adschiff", []string{"donaudampfschiff", "Donau\u00addampfschiff"}, []string{"dampf"}},
		{"Łódź, Øresund, Đà Nẵng, Ærø, Ħal", []string{"lodz", "łódź", "oresund", "da nang", "aero", "hal"}, nil},
		{"cafe\u0301 CAFÉ", []string{"café", "cafe", "cafe\u0301"}, nil},
		{"İstanbul ılık", []string{"istanbul", "ilik", "İSTANBUL"}, nil},
		{"שָׁלוֹם עולם", []string{"שלום", "שָׁלוֹם"}, nil},
		{"مُحَمَّد كتـــاب أحمد", []string{"محمد", "كتاب", "احمد"}, nil},
		{"می\u200cخواهم", []string{"میخواهم", "می\u200cخواهم"}, nil},
		{"मैं हिन्दी और ज़रूर", []string{"हिन्दी", "जरूर", "ज\u093cरूर"}, []string{"हन्द"}},
		{"நான் தமிழ் பேசுகிறேன்", []string{"தமிழ்"}, []string{"தமழ"}},
		{"Հայերեն և", []string{"հայերեն", "ՀԱՅԵՐԵՆ", "եւ"}, nil},
		{"ქართული", []string{"ქართული", "ᲥᲐᲠᲗᲣᲚᲘ"}, nil},
		{"አማርኛ ቋንቋ", []string{"አማርኛ"}, nil},
		{"ⅷ ½ ① x²", []string{"viii", "1", "x2"}, nil},
		{"don't snake_case a.b", []string{"don t", "snake", "case", "a b"}, []string{"dont", "snakecase"}},
	} {
		for _, q := range c.finds {
			if !isFoundBy(c.text, q, false) {
				t.Errorf("%q is not found by %q: %q, %+v", c.text, q, SearchWords(c.text), SearchTerms(q, false))
			}
		}
		for _, q := range c.lacks {
			if isFoundBy(c.text, q, false) {
				t.Errorf("%q is found by %q: %q, %+v", c.text, q, SearchWords(c.text), SearchTerms(q, false))
			}
		}
	}
}

// apart takes Korean syllables apart, as macOS writes them in the names of files.
func apart(t *testing.T, s string) string {
	t.Helper()
	other := norm.NFD.String(s)
	if other == s {
		t.Fatalf("%q has no other form", s)
	}
	return other
}

func TestSearchWordsAreBounded(t *testing.T) {
	words := SearchWords(strings.Repeat("\uFDFA ", MaxContentRunes/2)) // eighteen letters in one
	size := 0
	for _, w := range words {
		size += len(w)
	}
	if size > maxFoldedBytes {
		t.Errorf("%d bytes are kept of a message", size)
	}
	if words := SearchWords(strings.Repeat("ﬃ ", MaxContentRunes/2-2) + "last"); words[len(words)-1] != "last" {
		t.Errorf("the last word of the longest message is %q", words[len(words)-1])
	}
}

func TestPiecesOfAFoldedTextAreTheFoldedText(t *testing.T) {
	for _, s := range []string{"", "plain", "Straße", "cafe\u0301", "ﬁ", "각", "\u1100\u1161\u11a8x", "a\u00adb", "İ\u0301", "\xff\xcc\x81", "が", "か\u3099", "ﾊ\uff9e"} {
		checkPieces(t, s)
	}
}

func checkPieces(t *testing.T, s string) {
	t.Helper()
	var together strings.Builder
	at := 0
	for _, p := range FoldPieces(s) {
		if p.Start != at || p.End <= p.Start {
			t.Errorf("%q has a piece from %d to %d after one that ended at %d", s, p.Start, p.End, at)
		}
		at = p.End
		together.WriteString(p.Text)
	}
	if at != len(s) || utf8.ValidString(s) && together.String() != FoldForSearch(s) {
		t.Errorf("%q is folded to %q, its pieces to %q up to %d", s, FoldForSearch(s), together.String(), at)
	}
}

func FuzzSearchWords(f *testing.F) {
	for _, s := range []string{"", "frog", "a\xffb", "cafe\u0301", "हिन्दी", "我家", "交给bob处理", "\u0301", "a\x00", "\u1100\u1161", "ｶﾞ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if folded := FoldForSearch(s); FoldForSearch(folded) != folded {
			t.Errorf("%q is folded to %q and then to %q", s, folded, FoldForSearch(folded))
		}
		checkPieces(t, s)
		words := SearchWords(s)
		for _, w := range words {
			if w == "" || strings.ContainsFunc(w, func(r rune) bool { return !IsWordRune(r) }) {
				t.Errorf("%q has the word %q", s, w)
			}
		}
		if len(words) > 0 && len(words) < MaxSearchTerms && !isFoundBy(s, s, false) {
			t.Errorf("%q does not find itself: %q, %+v", s, words, SearchTerms(s, false))
		}
	})
}

func TestLinksAreSeen(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "http": false, "http://": false, "I love https and http": false, "https://pond.example": true,
		"see HTTP://x": true, "http http://x": true, "xhttps://y": false, "https:/x": false,
		"`https://pond.example`": false, ">!https://pond.example!<": true, "> - https://pond.example": true,
	} {
		if HasLink(text) != want {
			t.Errorf("%q has a link: %v", text, !want)
		}
	}
}

func TestASearchHasABoundedNumberOfWords(t *testing.T) {
	for _, q := range []string{strings.Repeat("a ", 20), strings.Repeat("上海", 50), strings.Repeat("a上海 ", 20)} {
		n := 0
		for _, term := range SearchTerms(q, false) {
			n += len(term.Words)
		}
		if n != MaxSearchTerms {
			t.Errorf("%q has %d words", q, n)
		}
	}
}

func TestAWordOfASearchIsFoundOnlyWhole(t *testing.T) {
	if isFoundBy("frogs", "frog", false) || !isFoundBy("frogs", "frog", true) || isFoundBy("frogs pond", "frog pond", true) {
		t.Error("only the last word, and only while it is typed, may be a beginning")
	}
	if got := SearchTerms("green 上海x", false); len(got) != 2 || !slices.Equal(got[1].Words, []string{"上海", "海", "x"}) {
		t.Errorf("the terms are %+v", got)
	}
}
