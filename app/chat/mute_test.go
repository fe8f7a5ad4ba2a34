package chat_test

import (
	"testing"
	"time"

	"ribbit/app/chat"
)

func TestAMuteEndsWhereItsReaderLives(t *testing.T) {
	auckland, err := time.LoadLocation("Pacific/Auckland")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		now, choice, want string
	}{
		{"2026-08-05T14:58:00+12:00", "1h", "2026-08-05T15:58:00+12:00"},
		{"2026-08-05T22:00:00+12:00", "8h", "2026-08-06T06:00:00+12:00"},
		{"2026-08-05T23:59:00+12:00", "tomorrow", "2026-08-06T08:00:00+12:00"},
		{"2026-08-31T00:01:00+12:00", "tomorrow", "2026-09-01T08:00:00+12:00"},
		{"2026-09-26T12:00:00+12:00", "tomorrow", "2026-09-27T08:00:00+13:00"}, // the clocks change in between
	} {
		now, err := time.Parse(time.RFC3339, c.now)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := chat.MuteFor(c.choice).Until(now.In(auckland))
		if !ok || got.Format(time.RFC3339) != c.want {
			t.Errorf("%s at %s ends at %s, not at %s", c.choice, c.now, got.Format(time.RFC3339), c.want)
		}
	}
	if _, ok := chat.MuteFor("2h").Until(time.Now()); ok {
		t.Error("there is a choice of two hours")
	}
}
