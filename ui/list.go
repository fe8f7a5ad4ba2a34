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
		"data-activity":  strconv.FormatInt(int64(v.Version), 10),
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
	if current {
		a["aria-current"] = "page"
	}
	return a
}

func pathOlderChats(v ListView) string {
	if len(v.Threads) == 0 {
		return PathHome
	}
	return fmt.Sprintf("%s?before=%d", PathChatList, v.Threads[len(v.Threads)-1].ID)
}
