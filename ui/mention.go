package ui

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"ribbit/app/chat"
)

// mentionedIDs lists whom a message mentions, 0 for everybody: for whom it stands out is decided in the browser.
func mentionedIDs(m *chat.Message) string {
	if len(m.Mentions) == 0 || m.Deleted {
		return ""
	}
	list := make([]chat.UserID, len(m.Mentions))
	for i, n := range m.Mentions {
		list[i] = n.User
	}
	return ids(list)
}

// mentionsAttribute is data-mentions with mentionedIDs, when there are any.
func mentionsAttribute(m *chat.Message) templ.OrderedAttributes {
	if mentioned := mentionedIDs(m); mentioned != "" {
		return templ.OrderedAttributes{attribute("data-mentions", mentioned)}
	}
	return nil
}

// offersHere reports whether @here is among what the typed beginning of a name may become.
func offersHere(query string) bool {
	return strings.HasPrefix(chat.Here, chat.FoldForSearch(query))
}

// mentionSign is what a list item says of n unread messages that mention the viewer: "@", from two on "@ 2".
func mentionSign(n int) string {
	if n < 2 {
		return "@"
	}
	return "@ " + strconv.Itoa(n)
}
