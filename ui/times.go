package ui

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// zoneOr is zone, or UTC when there is none.
func zoneOr(zone *time.Location) *time.Location {
	if zone == nil {
		return time.UTC
	}
	return zone
}

// Clock is a time of day: "2:58 PM".
func Clock(t time.Time, zone *time.Location) string { return t.In(zoneOr(zone)).Format("3:04 PM") }

// shortClock is a Clock that fits into the gutter of a grouped message: "2:58".
func shortClock(clock string) string {
	hours, _, _ := strings.Cut(clock, " ")
	return hours
}

// Day names the day of t as a date line does: "Today", "Yesterday", else "Aug 5", with the year when it is another.
func Day(t, now time.Time, zone *time.Location) string {
	t, now = t.In(zoneOr(zone)), now.In(zoneOr(zone))
	switch daysBetween(t, now) {
	case 0:
		return sayToday
	case 1:
		return sayYesterday
	}
	if t.Year() != now.Year() {
		return t.Format("Jan 2, 2006")
	}
	return t.Format("Jan 2")
}

// ListTime is the time of a chat list entry: the time of day today, else the day.
func ListTime(t, now time.Time, zone *time.Location) string {
	if isSameDay(t, now, zone) {
		return Clock(t, zone)
	}
	return Day(t, now, zone)
}

// Ago says how long ago t was: within a day in minutes or hours, before that by its day.
func Ago(t, now time.Time, zone *time.Location) string {
	switch ago := now.Sub(t); {
	case ago < 2*time.Minute:
		return sayJustNow
	case ago < time.Hour:
		return fill(sayMinutesAgo, "n", strconv.Itoa(int(ago/time.Minute)))
	case ago < 2*time.Hour:
		return sayHourAgo
	case ago < 24*time.Hour:
		return fill(sayHoursAgo, "n", strconv.Itoa(int(ago/time.Hour)))
	}
	return Day(t, now, zone)
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

// LastSeen says how long ago somebody was here: "Last seen 5 minutes ago".
func LastSeen(t, now time.Time, zone *time.Location) string {
	ago := Ago(t, now, zone)
	if ago == sayYesterday {
		ago = strings.ToLower(ago) // in the middle of a sentence
	}
	return fill(sayLastSeen, "when", ago)
}

// MemberSince says for how long somebody has had an account: in days, from a month on in months, from a year on in
// years, each begun anew on the same day of the month.
func MemberSince(created, now time.Time) string {
	created, now = created.UTC(), now.UTC()
	months := (now.Year()-created.Year())*12 + int(now.Month()) - int(created.Month())
	if months > 0 && created.AddDate(0, months, 0).After(now) {
		months--
	}
	days := daysBetween(created, now)
	switch {
	case months >= 12:
		return fill(sayMemberFor, "time", count(months/12, "year"))
	case months >= 1:
		return fill(sayMemberFor, "time", count(months, "month"))
	case days >= 1:
		return fill(sayMemberFor, "time", count(days, "day"))
	}
	return sayNewcomer
}

func count(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}
