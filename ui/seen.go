package ui

import (
	"context"
	"strconv"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// facesSeen is how many faces say who has seen a message; the others are counted.
const facesSeen = 8

// lastOwn is the viewer's last message, when it is among those that are shown; 0 when it is not, or when the other one of a
// direct thread has answered, which says more than that it was seen.
func lastOwn(v chat.ThreadView) chat.Seq {
	if v.HasNewer {
		return 0
	}
	for i := len(v.Messages) - 1; i >= 0; i-- {
		m := &v.Messages[i]
		switch {
		case m.Kind == chat.System:
		case m.Sender.ID == v.Viewer:
			return m.Seq
		case v.Kind == chat.Direct:
			return 0
		}
	}
	return 0
}

// seenBy counts those who have read up to a message.
func seenBy(marks []chat.Member, seq chat.Seq) int {
	n := 0
	for _, m := range marks {
		if seq > 0 && m.HasSeen(seq) {
			n++
		}
	}
	return n
}

// isSeenFace reports whether the mark at place i is among the faces that are shown.
func isSeenFace(marks []chat.Member, i int, seq chat.Seq) bool {
	return seenBy(marks[i:i+1], seq) == 1 && seenBy(marks[:i], seq) < facesSeen
}

// seenMore is what follows the faces: how many are not shown.
func seenMore(n int) string {
	if n <= facesSeen {
		return ""
	}
	return "+" + strconv.Itoa(n-facesSeen)
}

func seenWords(ctx context.Context, v chat.ThreadView, marks []chat.Member, seq chat.Seq) string {
	if v.Kind == chat.Direct {
		return say(ctx, texts.Seen)
	}
	var names []string
	for i := range marks {
		if seenBy(marks[i:i+1], seq) == 1 {
			names = append(names, marks[i].Name)
		}
	}
	return say(ctx, texts.SeenBy, "names", joinNames(ctx, names, len(names), namesShown))
}
