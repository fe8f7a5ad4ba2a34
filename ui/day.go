package ui

import (
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
)

// DayView asks for the day to open a thread at.
type DayView struct {
	Thread  chat.ThreadView
	Day     string // proposed, such as "2026-11-22"; "" for today
	Problem *chat.Problem
}

// day is what the field holds at first.
func (v DayView) day(s Shell) string {
	if v.Day == "" {
		return dayKey(s.now(), s.Zone)
	}
	return v.Day
}

// dayAttributes keep the field between the day of the thread's making and today.
func dayAttributes(s Shell, v DayView) templ.Attributes {
	first, today := dayKey(v.Thread.CreatedAt, s.Zone), dayKey(s.now(), s.Zone)
	a := templ.Attributes{"min": first, "max": today}
	if _, err := time.Parse(time.DateOnly, v.day(s)); err != nil || v.day(s) < first || v.day(s) > today {
		delete(a, "min") // what a message or a reader says counts more
	}
	if v.Problem != nil {
		a["aria-invalid"], a["aria-describedby"] = "true", "day-hint"
	} else {
		a["aria-describedby"] = "day-hint"
	}
	return a
}
