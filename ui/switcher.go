package ui

import (
	"strconv"

	"ribbit/app/chat"
)

// SwitcherView is what the dialog that switches chats has found.
type SwitcherView struct {
	Query  string            // "" for the chats of late
	Chats  []chat.ThreadView // without messages
	People []chat.User       // with whom there is no chat among Chats
}

// switcherID tells the items apart; the field names the one that Enter takes.
func switcherID(i int) string { return "switcher-" + strconv.Itoa(i) }

// What stands on keys is the same in every language, as on the page that lists them.
const (
	keyEscape = "Esc"
	keyEnter  = "Enter"
)
