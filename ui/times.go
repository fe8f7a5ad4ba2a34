package ui

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"time"

	"ribbit/ui/texts"
)

// zoneOr is zone, or UTC when there is none.
func zoneOr(zone *time.Location) *time.Location {
	if zone == nil {
		return time.UTC
	}
	return zone
}

// Clock is a time of day: "2:58 PM".
func Clock(ctx context.Context, t time.Time, zone *time.Location) string {
	return clockOf(ctx, t, zone).long
}

// shortClock is a Clock that fits into the gutter of a grouped message: "2:58".
func shortClock(ctx context.Context, t time.Time, zone *time.Location) string {
	return clockOf(ctx, t, zone).short
}

// clock is a minute of the day, in words.
type clock struct{ long, short string }

// clocks are all minutes of the day, by *texts.Language: each message says two, and filling them in anew each time would
// be a tenth of a page.
var clocks sync.Map

func clockOf(ctx context.Context, t time.Time, zone *time.Location) clock {
	language := texts.Of(ctx)
	known, ok := clocks.Load(language)
	if !ok {
		known, _ = clocks.LoadOrStore(language, clocksOf(language))
	}
	hour, minute, _ := t.In(zoneOr(zone)).Clock()
	return known.(*[24 * 60]clock)[hour*60+minute]
}

func clocksOf(l *texts.Language) *[24 * 60]clock {
	var all [24 * 60]clock
	for i := range all {
		hour, minute := i/60, i%60
		half := texts.AM
		if hour >= 12 {
			half = texts.PM
		}
		values := []string{
			"hour", strconv.Itoa((hour+11)%12 + 1), "hour24", twoDigits(hour), "minute", twoDigits(minute), "half", l.Say(half),
		}
		all[i] = clock{long: l.Say(texts.Clock, values...), short: l.Say(texts.ClockShort, values...)}
	}
	return &all
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// Day names the day of t as a date line does: "Today", "Yesterday", else "Aug 5", with the year when it is another.
func Day(ctx context.Context, t, now time.Time, zone *time.Location) string {
	return day(ctx, texts.Today, texts.Yesterday, t, now, zone)
}

// dayWithin is Day within a sentence: "today".
func dayWithin(ctx context.Context, t, now time.Time, zone *time.Location) string {
	return day(ctx, texts.TodayWithin, texts.YesterdayWithin, t, now, zone)
}

func day(ctx context.Context, today, yesterday texts.Text, t, now time.Time, zone *time.Location) string {
	t, now = t.In(zoneOr(zone)), now.In(zoneOr(zone))
	switch daysBetween(t, now) {
	case 0:
		return say(ctx, today)
	case 1:
		return say(ctx, yesterday)
	}
	pattern := texts.DayOfYear
	if t.Year() != now.Year() {
		pattern = texts.DayOfOtherYear
	}
	months := strings.Fields(say(ctx, texts.Months))
	return say(ctx, pattern, "day", strconv.Itoa(t.Day()), "month", months[t.Month()-1], "year", strconv.Itoa(t.Year()))
}

// ListTime is the time of a chat list entry: the time of day today, else the day.
func ListTime(ctx context.Context, t, now time.Time, zone *time.Location) string {
	if isSameDay(t, now, zone) {
		return Clock(ctx, t, zone)
	}
	return Day(ctx, t, now, zone)
}

// Ago says how long ago t was: within a day in minutes or hours, before that by its day.
func Ago(ctx context.Context, t, now time.Time, zone *time.Location) string {
	if ago := shortAgo(ctx, now.Sub(t)); ago != "" {
		return ago
	}
	return Day(ctx, t, now, zone)
}

// shortAgo is Ago of what was less than a day ago; "" for what was earlier.
func shortAgo(ctx context.Context, ago time.Duration) string {
	switch {
	case ago < 2*time.Minute:
		return say(ctx, texts.JustNow)
	case ago < time.Hour:
		return sayCount(ctx, texts.MinutesAgo, int(ago/time.Minute))
	case ago < 24*time.Hour:
		return sayCount(ctx, texts.HoursAgo, int(ago/time.Hour))
	}
	return ""
}

// dayKey tells days apart: "2026-11-22".
func dayKey(t time.Time, zone *time.Location) string {
	return t.In(zoneOr(zone)).Format(time.DateOnly)
}

func isSameDay(a, b time.Time, zone *time.Location) bool {
	return daysBetween(a.In(zoneOr(zone)), b.In(zoneOr(zone))) == 0
}

// stamp is a time as scripts read it: RFC 3339, UTC, milliseconds.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// stampOf is stamp, "" for the zero time.
func stampOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return stamp(t)
}

// daysBetween counts the midnights from t to now, both in the reader's zone.
func daysBetween(t, now time.Time) int {
	midnight := func(t time.Time) time.Time {
		return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	}
	return int(midnight(now).Sub(midnight(t)) / (24 * time.Hour))
}

// LastSeen says how long ago somebody was here: "Last seen 5 min ago".
func LastSeen(ctx context.Context, t, now time.Time, zone *time.Location) string {
	when := shortAgo(ctx, now.Sub(t))
	if when == "" {
		when = dayWithin(ctx, t, now, zone)
	}
	return say(ctx, texts.LastSeen, "when", when)
}

// MemberSince says for how long somebody has had an account: in days, from a month on in months, from a year on in
// years, each begun anew on the same day of the month.
func MemberSince(ctx context.Context, created, now time.Time) string {
	created, now = created.UTC(), now.UTC()
	months := (now.Year()-created.Year())*12 + int(now.Month()) - int(created.Month())
	if months > 0 && created.AddDate(0, months, 0).After(now) {
		months--
	}
	days := daysBetween(created, now)
	switch {
	case months >= 12:
		return sayCount(ctx, texts.MemberForYears, months/12)
	case months >= 1:
		return sayCount(ctx, texts.MemberForMonths, months)
	case days >= 1:
		return sayCount(ctx, texts.MemberForDays, days)
	}
	return say(ctx, texts.Newcomer)
}
