package chat

import (
	"slices"
	"strings"
	"testing"
)

func TestOnlyTheWordsOfASearchSurvive(t *testing.T) {
	for q, want := range map[string][]string{
		"":                         nil,
		"  ":                       nil,
		"!? 😀 ()":                  nil,
		"frog":                     {"frog"},
		" Green  frog ":            {"green", "frog"},
		"don't":                    {"don", "t"},
		"\"green frog\"":           {"green", "frog"},
		"frog*":                    {"frog"},
		"a OR b NOT c":             {"a", "or", "b", "not", "c"},
		"content:frog NEAR/3 ^x":   {"content", "frog", "near", "3", "x"},
		"frog\" OR \"1\"=\"1":      {"frog", "or", "1", "1"},
		"-frog":                    {"frog"},
		"snake_case":               {"snake", "case"},
		"2000":                     {"2000"},
		"Größe café cafe\u0301":    {"grosse", "cafe", "cafe"},
		"हिन्दी":                   {"हिन्दी"},
		"田中さん、元気":                  {"田中 中さ さん", "元気"},
		"a\x00b":                   {"a", "b"},
		"a\xffb":                   {"a", "b"},
		"https://pond.example/a?b": {"https", "pond", "example", "a", "b"},
	} {
		var got []string
		for _, term := range SearchTerms(q, false) {
			got = append(got, strings.Join(term.Words, " "))
		}
		if !slices.Equal(got, want) {
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
