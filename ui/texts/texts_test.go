package texts

import (
	"context"
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
