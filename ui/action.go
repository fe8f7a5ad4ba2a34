package ui

import (
	"fmt"
	"slices"

	"ribbit/app/chat"
)

// mine reports whether the reader sent the message.
func mine(v MessageActionView) bool { return v.Message.Sender.ID == v.Thread.Viewer }

// gave reports whether the reader gave a reaction.
func gave(v MessageActionView, reaction string) bool {
	for _, r := range v.Message.Reactions {
		if r.Reaction == reaction {
			return slices.Contains(r.UserIDs, v.Thread.Viewer)
		}
	}
	return false
}

// pathReply is the thread with the message field ready to answer m.
func pathReply(m chat.Message) string {
	return fmt.Sprintf("%s?reply=%d#%s", PathThread(m.ThreadID), m.ID, IDComposer)
}

func draftOf(v MessageActionView) string {
	if v.Problem != nil {
		return v.Draft
	}
	return v.Message.Content
}
