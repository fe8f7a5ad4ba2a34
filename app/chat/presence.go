package chat

import "time"

// LastSeen is when the last connection of a user ended.
type LastSeen struct {
	User UserID
	At   time.Time
}
