package ui

import (
	"context"
	"fmt"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// lastMessage is the message that a list item shows; nil when none was sent yet.
func lastMessage(v chat.ThreadView) *chat.Message {
	if len(v.Messages) == 0 {
		return nil
	}
	return &v.Messages[len(v.Messages)-1]
}

func senderName(ctx context.Context, v chat.ThreadView, m *chat.Message) string {
	if m.Sender.ID == v.Viewer {
		return say(ctx, texts.You)
	}
	return m.Sender.Name
}

// listItemAttributes are the link to the thread and what scripts need to keep the item true without asking.
func listItemAttributes(v chat.ThreadView, current bool) templ.OrderedAttributes {
	a := append(toPane(PathThread(v.ID)),
		attribute("data-kind", string(v.Kind)),
		attribute("data-last-seq", digits(v.LastSeq)),
		attribute("data-last-read", digits(v.LastReadSeq)),
		attribute("data-at", stamp(v.UpdatedAt)),
		attribute("data-activity", digits(v.Activity)),
	)
	if p := peer(v); p != nil {
		a = append(a, attribute("data-user", digits(p.ID)))
	}
	if m := lastMessage(v); m != nil {
		a = append(a, attribute("data-last-sender", digits(m.Sender.ID)), attribute("data-last-sender-name", m.Sender.Name))
	}
	if len(v.Mentioned) > 0 {
		a = append(a, attribute("data-mentioned", ids(v.Mentioned)))
	}
	if v.Pinned() {
		a = append(a, attribute("data-pinned", digits(v.PinnedAt)))
	}
	if v.Muted {
		a = append(a, attribute("data-muted", true))
	}
	if current {
		a = append(a, attribute("aria-current", "page"))
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
	name, empty texts.Text
}{
	{chat.FilterAll, texts.All, texts.NoChats},
	{chat.FilterUnread, texts.UnreadOnly, texts.NoUnread},
	{chat.FilterShared, texts.Groups, texts.NoGroups},
	{chat.FilterPeople, texts.People, texts.NoPeople},
}

// filtersFrom is how many chats a list has before there are chips to choose from it.
const filtersFrom = 10

// offersFilters says whether the chips are shown: the one that is chosen can always be left again.
func (v ListView) offersFilters() bool {
	return v.Filter != chat.FilterAll || v.HasMore || v.IsLater || len(v.Threads) >= filtersFrom
}

func noChats(f chat.Filter) texts.Text {
	for _, each := range filters {
		if each.filter == f {
			return each.empty
		}
	}
	return texts.NoChats
}

// pathFiltered is the list with a filter; the one that leaves nothing out has a name there, too.
func pathFiltered(f chat.Filter) string { return PathChatList + "?filter=" + FilterName(f) }

// FilterName is what the page's links call a filter.
func FilterName(f chat.Filter) string {
	switch f {
	case chat.FilterAll:
		return "all"
	case chat.FilterShared:
		return "groups"
	default:
		return string(f)
	}
}

// pageAttribute tells that a link leads to what is shown.
func pageAttribute(is bool) templ.OrderedAttributes {
	if !is {
		return nil
	}
	return templ.OrderedAttributes{attribute("aria-current", "page")}
}

// currentAttribute marks what is chosen.
func currentAttribute(is bool) templ.OrderedAttributes {
	if !is {
		return nil
	}
	return templ.OrderedAttributes{attribute("aria-current", "true")}
}
