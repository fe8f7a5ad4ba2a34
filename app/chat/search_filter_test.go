package chat

import (
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the system may have no zones
	"unicode/utf8"
)

func TestFiltersAreTakenOutOfASearch(t *testing.T) {
	for q, want := range map[string]struct {
		filters []SearchFilter
		words   string
	}{
		"":                                {nil, ""},
		"green  frog":                     {nil, "green frog"},
		"from:ada lake":                   {[]SearchFilter{{"from", "ada"}}, "lake"},
		"lake FROM:@ada after:2026-11-01": {[]SearchFilter{{"from", "@ada"}, {"after", "2026-11-01"}}, "lake"},
		`in:"Pond crew" lake`:             {[]SearchFilter{{"in", "Pond crew"}}, "lake"},
		`in:"Pond cr`:                     {[]SearchFilter{{"in", "Pond cr"}}, ""},
		`in:""x`:                          {[]SearchFilter{{"in", ""}}, "x"},
		"from:":                           {[]SearchFilter{{"from", ""}}, ""},
		"from: ada":                       {[]SearchFilter{{"from", ""}}, "ada"},
		"has:image has:link":              {[]SearchFilter{{"has", "image"}, {"has", "link"}}, ""},
		"https://pond.example content:x":  {nil, "https://pond.example content:x"},
		"xfrom:ada :from:ada":             {nil, "xfrom:ada :from:ada"},
		"before:a:b":                      {[]SearchFilter{{"before", "a:b"}}, ""},
		"\"from:ada\"":                    {nil, "\"from:ada\""},
	} {
		filters, words := SplitSearch(q)
		if !slices.Equal(filters, want.filters) || words != want.words {
			t.Errorf("%q is %v and %q", q, filters, words)
		}
	}
}

func TestTheDaysOfASearchAreTheReaders(t *testing.T) {
	now := time.Date(2026, 11, 23, 1, 30, 0, 0, time.UTC)
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	utc := func(s string) time.Time {
		at, err := time.Parse(time.DateTime, s)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	for _, c := range []struct {
		zone         *time.Location
		key, value   string
		since, until time.Time
	}{
		{nil, "before", "2026-11-22", time.Time{}, utc("2026-11-22 00:00:00")},
		{nil, "after", "2026-11-22", utc("2026-11-23 00:00:00"), time.Time{}},
		{zone, "before", "2026-11-01", time.Time{}, utc("2026-11-01 04:00:00")}, // the day on which the clocks are set back
		{zone, "after", "2026-11-01", utc("2026-11-02 05:00:00"), time.Time{}},
		{zone, "before", "today", time.Time{}, utc("2026-11-22 05:00:00")},
		{nil, "after", "Yesterday", utc("2026-11-23 00:00:00"), time.Time{}},
		{zone, "after", "2026-11-22T10:00:00Z", utc("2026-11-22 10:00:00"), time.Time{}},
	} {
		s := Search{Zone: c.zone}
		if err := s.day(c.key, c.value, now); err != nil || !s.Since.Equal(c.since) || !s.Until.Equal(c.until) {
			t.Errorf("%s:%s is from %v to %v, %v", c.key, c.value, s.Since.UTC(), s.Until.UTC(), err)
		}
	}
	s := Search{}
	for _, day := range []string{"2026-11-22", "2026-11-20", "2026-11-21"} {
		if err := s.day("before", day, now); err != nil {
			t.Error(err)
		}
	}
	if !s.Until.Equal(utc("2026-11-20 00:00:00")) {
		t.Errorf("of several the narrowest counts, not %v", s.Until)
	}
	for _, value := range []string{"", "yesterday-ish", "2026-13-01", "2026-02-30", "22.11.2026", "0000-01-01", "\x00", strings.Repeat("9", 500)} {
		wantProblem(t, (&Search{}).day("before", value, now), Invalid, "q")
	}
}

func TestANameIsFoundByTheBeginningsOfItsWords(t *testing.T) {
	for _, c := range []struct {
		name, q string
		want    bool
	}{
		{"Pond crew", "pond", true},
		{"Pond crew", "CR po", true},
		{"Pond crew", "rew", false},
		{"AlanTuring grace", "tur gr", true},
		{"Café club", "cafe", true},
		{"anything", "", true},
	} {
		if got := isCalled(c.name, SearchTerms(c.q, false)); got != c.want {
			t.Errorf("%q in %q: %v", c.q, c.name, got)
		}
	}
}

func FuzzSplitSearch(f *testing.F) {
	for _, s := range []string{"", "from:ada x", `in:"a b" c`, `in:"`, "before:\x00", "a:b:c", "from:from:from:", "\u2003from:a\u2003b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, q string) {
		filters, words := SplitSearch(q)
		for _, x := range filters {
			if !slices.Contains(filterKeys, x.Key) || !strings.Contains(strings.ToLower(q), x.Key+":") {
				t.Errorf("%q has the filter %v", q, x)
			}
			if utf8.ValidString(q) && !utf8.ValidString(x.Value) {
				t.Errorf("%q is cut within a character: %q", q, x.Value)
			}
		}
		if again, rest := SplitSearch(words); len(again) > 0 && len(filters) == 0 || len(filters) == 0 && rest != words {
			t.Errorf("%q has the words %q, and those %v and %q", q, words, again, rest)
		}
	})
}
