package ui

import (
	"fmt"
	"maps"
	"strconv"

	"github.com/a-h/templ"

	"ribbit/app/chat"
)

// lastMessage is the message that a list entry shows; nil when none was sent yet.
func lastMessage(v chat.ThreadView) *chat.Message {
	if len(v.Messages) == 0 {
		return nil
	}
	return &v.Messages[len(v.Messages)-1]
}

func senderName(v chat.ThreadView, m *chat.Message) string {
	if m.Sender.ID == v.Viewer {
		return sayYou
	}
	return m.Sender.Name
}

// entryAttributes are the link to the thread and what scripts need to keep the entry true without asking.
func entryAttributes(v chat.ThreadView, current bool) templ.Attributes {
	a := templ.Attributes{
		"data-kind":      string(v.Kind),
		"data-last-seq":  strconv.FormatInt(int64(v.LastSeq), 10),
		"data-last-read": strconv.FormatInt(int64(v.LastReadSeq), 10),
		"data-at":        stamp(v.UpdatedAt),
		"data-activity":  strconv.FormatInt(int64(v.Activity), 10),
	}
	maps.Copy(a, toPane(PathThread(v.ID)))
	if p := peer(v); p != nil {
		a["data-user"] = strconv.FormatInt(int64(p.ID), 10)
	}
	if m := lastMessage(v); m != nil {
		a["data-last-sender"] = strconv.FormatInt(int64(m.Sender.ID), 10)
		a["data-last-sender-name"] = m.Sender.Name
	}
	if len(v.Mentioned) > 0 {
		a["data-mentioned"] = ids(v.Mentioned)
	}
	if v.Pinned() {
		a["data-pinned"] = strconv.FormatInt(int64(v.PinnedAt), 10)
	}
	if v.Muted {
		a["data-muted"] = true
	}
	if current {
		a["aria-current"] = "page"
	}
	return a
}

func pathOlderChats(v ListView) string {
	if len(v.Threads) == 0 {
		return PathHome
	}
	return fmt.Sprintf("%s&before=%d", pathFiltered(v.Filter), v.Threads[len(v.Threads)-1].ID)
}

// filters are the chips over the list, with their words and what to say when nothing is left.
var filters = []struct {
	filter      chat.Filter
	name, empty string
}{
	{chat.FilterAll, sayAll, sayNoChats},
	{chat.FilterUnread, sayUnreadOnly, sayNoUnread},
	{chat.FilterPeople, sayPeople, sayNoPeople},
	{chat.FilterGroups, sayGroups, sayNoGroups},
	{chat.FilterChannels, sayChannels, sayNoChannels},
}

func noChats(f chat.Filter) string {
	for _, each := range filters {
		if each.filter == f {
			return each.empty
		}
	}
	return sayNoChats
}

// pathFiltered is the list with a filter; the one that leaves nothing out has a name there, too.
func pathFiltered(f chat.Filter) string { return PathChatList + "?filter=" + filterName(f) }

func filterName(f chat.Filter) string {
	if f == chat.FilterAll {
		return "all"
	}
	return string(f)
}

func currentAttribute(is bool) templ.Attributes {
	if !is {
		return nil
	}
	return templ.Attributes{"aria-current": "true"}
}
