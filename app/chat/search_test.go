package chat

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestOnlyTheWordsOfASearchSurvive(t *testing.T) {
	for q, want := range map[string][]string{
		"":                         nil,
		"  ":                       nil,
		"!? 😀 ()":                  nil,
		"frog":                     {"frog"},
		" green  frog ":            {"green", "frog"},
		"don't":                    {"don", "t"},
		"\"green frog\"":           {"green", "frog"},
		"frog*":                    {"frog"},
		"a OR b NOT c":             {"a", "OR", "b", "NOT", "c"},
		"content:frog NEAR/3 ^x":   {"content", "frog", "NEAR", "3", "x"},
		"frog\" OR \"1\"=\"1":      {"frog", "OR", "1", "1"},
		"-frog":                    {"frog"},
		"snake_case":               {"snake", "case"},
		"2000":                     {"2000"},
		"Größe café cafe\u0301":    {"Größe", "café", "cafe\u0301"},
		"हिन्दी":                   {"हिन्दी"},
		"田中さん、元気":                  {"田中さん", "元気"},
		"a\x00b":                   {"a", "b"},
		"a\xffb":                   {"a", "b"},
		strings.Repeat("a ", 20):   slices.Repeat([]string{"a"}, MaxSearchTerms),
		strings.Repeat("é", 200):   {strings.Repeat("é", 200)},
		"https://pond.example/a?b": {"https", "pond", "example", "a", "b"},
	} {
		if got := SearchTerms(q); !slices.Equal(got, want) {
			t.Errorf("SearchTerms(%q) = %q, want %q", q, got, want)
		}
	}
}

func TestASearchThatCannotBeMadeIsRefused(t *testing.T) {
	var c Chat
	for _, q := range []string{"", "\xff", strings.Repeat("a", MaxSearchRunes+1)} {
		_, _, err := c.Search(t.Context(), q, Search{})
		wantProblem(t, err, Invalid, "q")
	}
}

func TestASearchWithoutAWordFindsNothing(t *testing.T) {
	var c Chat // without a store: it is not asked
	if ms, hasMore, err := c.Search(t.Context(), "😀 !", Search{}); len(ms) != 0 || hasMore || err != nil {
		t.Errorf("got %v, %v, %v", ms, hasMore, err)
	}
}

func FuzzSearchTerms(f *testing.F) {
	for _, s := range []string{"", "frog", "\"a\" OR b*", "a\xffb", "cafe\u0301", "हिन्दी", strings.Repeat("a ", 20), "\u0301", "a\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, q string) {
		terms := SearchTerms(q)
		if len(terms) > MaxSearchTerms {
			t.Errorf("%d terms", len(terms))
		}
		rest := q
		for _, term := range terms {
			isSign := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) }
			if term == "" || !utf8.ValidString(term) || strings.ContainsFunc(term, isSign) {
				t.Errorf("%q has the term %q", q, term)
			}
			at := strings.Index(rest, term)
			if at < 0 {
				t.Fatalf("%q has the terms %q", q, terms)
			}
			rest = rest[at+len(term):]
		}
		if again := SearchTerms(strings.Join(terms, " ")); !slices.Equal(again, terms) {
			t.Errorf("%q has the terms %q, and those %q", q, terms, again)
		}
	})
}
