package chat

import (
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// Notice is what a program said beside the text of its message.
type Notice struct {
	Title    string
	Priority Priority
	Tags     []string // emoji and words
	Click    string   // address of what it is about; "" for none
	Actions  []Action
	Icon     string   // a tiny picture as a data: address, made by this server; "" for none
	Resolved bool     // what it was about is over
	Repeats  int      // how often it was said again
	Times    []Repeat // of the last of them, the newest first; at most maxRepeatTimes
}

// Priority says how urgent a notice is, from 1 to 5.
type Priority int

// The priorities that are told apart.
const (
	MinPriority    Priority = 1 // below Normal it arrives without a sound
	NormalPriority Priority = 3
	HighPriority   Priority = 4
	UrgentPriority Priority = 5
)

// Action is a button under a notice: it leads to an address, or copies a text.
type Action struct {
	Label string
	URL   string // "" for one that copies
	Copy  string
}

// Repeat is one more time that a notice was said.
type Repeat struct {
	At   time.Time
	Text string // in one line
}

// Limits of notices. What is longer is cut, what is more left out: a program that says too much is heard all the same.
const (
	MaxNoticeTitleRunes = 250
	MaxTagRunes         = 40
	MaxTags             = 10
	MaxActionRunes      = 60
	MaxActions          = 3
	MaxCopyRunes        = 1000
	MaxAddressBytes     = 2048
	MaxIconBytes        = 6 << 10 // of the data: address; every page and push with the message carries it
	maxRepeatTimes      = 20
)

// IsEmpty reports whether a notice says nothing beside the text.
func (n Notice) IsEmpty() bool {
	return n.Title == "" && n.Priority == NormalPriority && len(n.Tags) == 0 && n.Click == "" && len(n.Actions) == 0 && n.Icon == "" && !n.Resolved
}

// Says reports whether two notices say the same, however often. An icon says nothing: it is left out whenever its server is away.
func (n Notice) Says(other Notice) bool {
	return n.Title == other.Title && n.Priority == other.Priority && n.Click == other.Click && n.Resolved == other.Resolved &&
		slices.Equal(n.Tags, other.Tags) && slices.Equal(n.Actions, other.Actions)
}

// Again is the notice that takes the place of an earlier one: it knows how often the same was said before, and that it was
// said now with a text. That it is over is no repeat. An icon stays until there is another.
func (n Notice) Again(earlier Notice, at time.Time, text string) Notice {
	if n.Icon == "" {
		n.Icon = earlier.Icon
	}
	n.Repeats, n.Times = earlier.Repeats, earlier.Times
	if n.Resolved {
		return n
	}
	n.Repeats++
	times := append([]Repeat{{at.UTC().Truncate(time.Millisecond), oneLine(text)}}, n.Times...)
	n.Times = times[:min(len(times), maxRepeatTimes)]
	return n
}

// clean brings a notice into the form it is stored in.
func (n Notice) clean() Notice {
	n.Title = shortLine(n.Title, MaxNoticeTitleRunes)
	if n.Priority < MinPriority || n.Priority > UrgentPriority {
		n.Priority = NormalPriority
	}
	var tags []string
	for _, tag := range n.Tags {
		if tag = shortLine(tag, MaxTagRunes); tag != "" && len(tags) < MaxTags {
			tags = append(tags, tag)
		}
	}
	n.Tags = tags
	if !IsAddress(n.Click) {
		n.Click = ""
	}
	var actions []Action
	for _, a := range n.Actions {
		a.Label, a.Copy = shortLine(a.Label, MaxActionRunes), shortLine(a.Copy, MaxCopyRunes)
		if a.URL != "" && !IsAddress(a.URL) {
			continue
		}
		if a.Label != "" && (a.URL != "" || a.Copy != "") && len(actions) < MaxActions {
			actions = append(actions, a)
		}
	}
	n.Actions = actions
	if len(n.Icon) > MaxIconBytes || !strings.HasPrefix(n.Icon, "data:image/") {
		n.Icon = ""
	}
	return n
}

// IsAddress reports whether a page may lead to an address that a program named: one of the web, whole and not too long.
func IsAddress(address string) bool {
	if len(address) > MaxAddressBytes || !utf8.ValidString(address) {
		return false
	}
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// shortLine is a text in one line, without control characters, at most so long.
func shortLine(text string, most int) string {
	clean, _ := cleanText(strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\x00", ""))
	return firstRunes(strings.Join(strings.Fields(firstRunes(clean, 4*most)), " "), most)
}
