package texts

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ribbit/app/chat"
)

func TestValuesFillATextOnce(t *testing.T) {
	if got := fill("{a} and {b}", []string{"a", "{b}", "b", "bob"}); got != "{b} and bob" {
		t.Errorf("got %q", got)
	}
}

func TestACountTakesTheFormOfItsNumber(t *testing.T) {
	for n, want := range map[int]string{0: "0 people", 1: "1 person", 2: "2 people", 101: "101 people", 1001: "1001 people"} {
		if got := English.Count(PeopleCount, n); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestWhoeverReadsIsAskedFor(t *testing.T) {
	ctx := context.Background()
	if Of(ctx) != &English {
		t.Error("who says nothing reads English")
	}
	other := &Language{Tag: "fr"}
	if Of(In(ctx, other)) != other {
		t.Error("the language was not found")
	}
}

func TestALimitIsWrittenAsSizesAreElsewhere(t *testing.T) {
	for n, want := range map[int64]string{1: "1 byte", 812: "812 bytes", 48_000: "48 kB", 2_400_000: "2.4 MB", 999_600: "1 MB", 100e6: "100 MB", 1.2e9: "1.2 GB"} {
		if got := Of(t.Context()).Problem(chat.FileTooLarge(n)); got != "This file is too large. A file has at most "+want+"." {
			t.Errorf("of %d bytes it says %q", n, got)
		}
	}
}

func TestBracesThatNameNoValueAreShown(t *testing.T) {
	for text, want := range map[string]string{
		`A frame is {"event": NAME, "data": {…}}.`: `A frame is {"event": NAME, "data": {…}}.`,
		"send {}.":                "send {}.",
		"open { and {n}":          "open { and 3",
		"{{n}}":                   "{3}",
		"{n":                      "{n",
		"gone {other}, there {n}": "gone , there 3",
	} {
		if got := fill(text, []string{"n", "3"}); got != want {
			t.Errorf("%q is said as %q, want %q", text, got, want)
		}
	}
}

func TestNoTextLosesABraceWhenItIsSaid(t *testing.T) {
	named := regexp.MustCompile(`\{\w+\}`)
	for _, l := range []*Language{&English} {
		for _, text := range l.Texts() {
			for _, form := range l.Forms(text) {
				var values []string
				for _, name := range named.FindAllString(form[1], -1) {
					if name = strings.Trim(name, "{}"); !slices.Contains(values, name) {
						values = append(values, name, "VALUE")
					}
				}
				if said, want := fill(form[1], values), named.ReplaceAllString(form[1], "VALUE"); said != want {
					t.Errorf("%s %s (%s) is said as %q", l.Tag, text.ID(), form[0], said)
				}
			}
		}
	}
}

func TestANameFromTheRightIsSetApart(t *testing.T) {
	for name, want := range map[string]string{
		"ada": "Reply to ada: hi", "שלום": "Reply to \u2068שלום\u2069: hi", "نور": "Reply to \u2068نور\u2069: hi", "𞤀": "Reply to \u2068𞤀\u2069: hi", "漢字": "Reply to 漢字: hi",
	} {
		if got := English.Say(ReplyingTo, "name", name, "text", "hi"); got != want {
			t.Errorf("got %+q, want %+q", got, want)
		}
	}
}
