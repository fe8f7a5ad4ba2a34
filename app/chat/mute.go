package chat

import "time"

// MuteFor is how long a mute lasts that is chosen from a list.
type MuteFor string

// The choices beside muting for good.
const (
	MuteHour     MuteFor = "1h"
	MuteHours    MuteFor = "8h"
	MuteTomorrow MuteFor = "tomorrow"
)

// MuteChoices are all of them, the shortest first.
var MuteChoices = []MuteFor{MuteHour, MuteHours, MuteTomorrow}

const morning = 8 // o'clock, when a mute until tomorrow ends

// Until is when a mute ends that begins now, in the time zone of now; ok is false when there is no such choice.
func (m MuteFor) Until(now time.Time) (end time.Time, ok bool) {
	switch m {
	case MuteHour:
		return now.Add(time.Hour), true
	case MuteHours:
		return now.Add(8 * time.Hour), true
	case MuteTomorrow:
		return time.Date(now.Year(), now.Month(), now.Day()+1, morning, 0, 0, 0, now.Location()), true
	}
	return time.Time{}, false
}
