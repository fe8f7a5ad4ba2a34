package shape

import "ribbit/app/chat"

// Person is the JSON of a user as admins see them.
type Person struct {
	User
	Role    string       `json:"role"`  // admin, member, guest
	State   string       `json:"state"` // active, disabled, banned
	Devices int          `json:"devices"`
	HasCode bool         `json:"secondFactor"` // signs in with a code, too
	ShutBy  *chat.UserID `json:"shutBy"`
	ShutAt  Time         `json:"shutAt"`
}

// Person is p in JSON.
func (s Shapes) Person(p chat.Person) Person {
	out := Person{User: s.User(p.User), Role: p.Role(), State: p.State(), Devices: p.Devices, HasCode: p.HasCode, ShutAt: Time(p.ShutAt)}
	if p.ShutByID != 0 {
		out.ShutBy = &p.ShutByID
	}
	return out
}

// LogEntry is the JSON of a line of the log.
type LogEntry struct {
	ID      chat.LogID `json:"id"`
	By      *User      `json:"by"` // null for whoever has the command line
	Action  chat.Deed  `json:"action"`
	User    *User      `json:"user"`
	Subject string     `json:"subject"`
	Reason  string     `json:"reason"`
	At      Time       `json:"createdAt"`
}

// Log is entries of the log in JSON.
func (s Shapes) Log(entries []chat.LogEntry) []LogEntry {
	out := make([]LogEntry, len(entries))
	for i, e := range entries {
		out[i] = LogEntry{ID: e.ID, Action: e.Deed, Subject: e.Subject, Reason: e.Reason, At: Time(e.At)}
		for _, u := range []struct {
			from *chat.User
			to   **User
		}{{e.By, &out[i].By}, {e.User, &out[i].User}} {
			if u.from != nil {
				j := s.User(*u.from)
				*u.to = &j
			}
		}
	}
	return out
}
