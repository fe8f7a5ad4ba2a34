package ui

import (
	"testing"
	"time"
)

func TestMemberSinceCountsDaysThenMonthsThenYears(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse("2006-01-02 15:04", s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct{ created, now, want string }{
		{"2026-11-22 08:00", "2026-11-22 20:00", "New ribbitor"},
		{"2026-11-22 08:00", "2026-11-22 07:00", "New ribbitor"}, // a clock that went back
		{"2026-11-21 23:59", "2026-11-22 00:01", "Ribbitor for 1 day"},
		{"2026-11-10 08:00", "2026-11-22 08:00", "Ribbitor for 12 days"},
		{"2026-10-22 08:00", "2026-11-22 07:59", "Ribbitor for 31 days"},
		{"2026-10-22 08:00", "2026-11-22 08:00", "Ribbitor for 1 month"},
		{"2025-11-23 08:00", "2026-11-22 08:00", "Ribbitor for 11 months"},
		{"2025-11-22 08:00", "2026-11-22 08:00", "Ribbitor for 1 year"},
		{"2024-11-22 08:00", "2026-11-22 08:00", "Ribbitor for 2 years"},
		{"2024-02-29 08:00", "2025-02-28 08:00", "Ribbitor for 11 months"},
		{"2024-02-29 08:00", "2025-03-01 08:00", "Ribbitor for 1 year"},
	} {
		if got := MemberSince(t.Context(), day(c.created), day(c.now)); got != c.want {
			t.Errorf("%s at %s: got %q, want %q", c.created, c.now, got, c.want)
		}
	}
}

func TestDaysAreNamedAsTheReaderSeesThem(t *testing.T) {
	zone := time.FixedZone("there", 2*3600)
	reader := time.Date(2026, 1, 2, 0, 30, 0, 0, zone)
	for _, c := range []struct {
		at         time.Time
		day, entry string
	}{
		{time.Date(2026, 1, 2, 0, 10, 0, 0, zone), "Today", "12:10 AM"},
		{time.Date(2026, 1, 1, 23, 50, 0, 0, zone), "Yesterday", "Yesterday"},
		{time.Date(2025, 12, 31, 12, 0, 0, 0, zone), "Dec 31, 2025", "Dec 31, 2025"},
		{time.Date(2026, 8, 5, 12, 0, 0, 0, zone), "Aug 5", "Aug 5"},
	} {
		if got := Day(t.Context(), c.at, reader, zone); got != c.day {
			t.Errorf("%s: got %q, want %q", c.at, got, c.day)
		}
		if got := ListTime(t.Context(), c.at, reader, zone); got != c.entry {
			t.Errorf("%s: got %q, want %q", c.at, got, c.entry)
		}
	}
}

func TestNumbersAreGrouped(t *testing.T) {
	for n, want := range map[int64]string{0: "0", 999: "999", 1048: "1,048", 1234567: "1,234,567", -1048: "-1,048", -104: "-104"} {
		if got := groupDigits(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}
