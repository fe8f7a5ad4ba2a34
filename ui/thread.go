package ui

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// namesShown is how many people are named before the rest is counted.
const namesShown = 4

// groupGap is how soon a sender must write on for the messages to be grouped.
const groupGap = time.Minute

// ThreadName is what a thread is called for the viewer: its title, the other's name, or the names of the others.
func ThreadName(ctx context.Context, v chat.ThreadView) string {
	if v.Title != "" {
		return v.Title
	}
	if p := peer(v); p != nil {
		return p.Name
	}
	others := v.Others()
	if len(others) == 0 {
		return say(ctx, texts.You)
	}
	names := make([]string, len(others))
	for i, u := range others {
		names[i] = u.Name
	}
	return joinNames(ctx, names, v.Count-1, namesShown)
}

// joinNames lists at most so many names: "ann", "ann and bob", "ann, bob, cleo, dan and 3 others". all is how many there are,
// when names are only the first of them.
func joinNames(ctx context.Context, names []string, all, most int) string {
	names, last := isolated(names), ""
	if rest := max(all, len(names)) - most; rest > 0 && len(names) >= most {
		names, last = names[:most], sayCount(ctx, texts.Others, rest)
	} else if len(names) > 1 {
		names, last = names[:len(names)-1], names[len(names)-1]
	} else {
		return strings.Join(names, "")
	}
	return say(ctx, texts.And, "a", strings.Join(names, ", "), "b", last)
}

func isolated(names []string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = chat.Isolated(name)
	}
	return out
}

// peerFacts is what the card over a group's first message says: who is in it and since when.
func peerFacts(ctx context.Context, s Shell, v chat.ThreadView) string {
	names := []string{say(ctx, texts.You)}
	for _, u := range v.Others() {
		names = append(names, u.Name)
	}
	day := dayWithin(ctx, v.CreatedAt, s.now(), s.Zone)
	return say(ctx, texts.Since, "names", joinNames(ctx, names, v.Count, namesShown), "day", day)
}

// userFacts is what a card says of somebody: "Ribbitor for 2 years · 120 karma".
func userFacts(ctx context.Context, s Shell, u chat.User) string {
	return MemberSince(ctx, u.CreatedAt, s.now()) + " · " + say(ctx, texts.Karma, "n", groupDigits(u.Karma))
}

// presence is what a title bar says of who is online; "" when there is nothing to say.
func presence(ctx context.Context, s Shell, v chat.ThreadView) string {
	others := v.Others()
	online := 0
	for _, u := range others {
		if s.online(u) {
			online++
		}
	}
	switch {
	case online == 0 && v.Kind == chat.Direct && len(others) == 1:
		return s.lastSeen(ctx, others[0])
	case online == 0:
		return ""
	case v.Kind == chat.Direct:
		return say(ctx, texts.Online)
	}
	// The viewer reads this, so the viewer is online.
	return say(ctx, texts.OnlineOf, "n", strconv.Itoa(online+1), "all", strconv.Itoa(len(others)+1))
}

// ids lists users for a data attribute: "3 4 9".
func ids[T ~int64](list []T) string {
	var b []byte
	for i, id := range list {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, int64(id), 10)
	}
	return string(b)
}

// seenAt is when the other person of a direct thread was last here, for scripts; "" elsewhere.
func seenAt(s Shell, v chat.ThreadView) string {
	if p := peer(v); p != nil {
		return stampOf(s.lastSeenAt(*p))
	}
	return ""
}

func otherIDs(v chat.ThreadView) string {
	var list []chat.UserID
	for _, u := range v.Others() {
		list = append(list, u.ID)
	}
	return ids(list)
}

func onlineIDs(s Shell, v chat.ThreadView) string {
	var list []chat.UserID
	for _, u := range v.Others() {
		if s.online(u) {
			list = append(list, u.ID)
		}
	}
	return ids(list)
}

// faces are the users whose avatars stand for a thread: the other one, or up to n of a group.
func faces(v chat.ThreadView, n int) []chat.User {
	others := v.Others()
	if len(others) == 1 && v.Kind != chat.Direct || len(others) == 0 {
		for _, m := range v.Members {
			if m.ID == v.Viewer {
				others = append(others, m.User)
			}
		}
	}
	return others[:min(n, len(others))]
}

// peer is the other person of a direct thread; nil elsewhere.
func peer(v chat.ThreadView) *chat.User {
	for i := range v.Members {
		if m := &v.Members[i]; v.Kind == chat.Direct && m.ID != v.Viewer {
			return &m.User
		}
	}
	return nil
}

// ThreadItem is one element of a thread's list: a date line, the "New messages" line, who has seen a message, or a message.
type ThreadItem struct {
	Day     string // of a date line: "Today"
	DayKey  string // of a date line: "2026-11-22"
	New     bool   // the "New messages" line; with a Day it is both, in one
	Message *chat.Message
	Compact bool
	Seen    bool // who has read the message before it
}

// ThreadItems arranges messages as they are read in the reader's zone: a date line before the first of each day, the
// "New messages" line before the first one unread, who has seen the viewer's last one under it, and messages grouped that follow the sender's own within groupGap.
func ThreadItems(ctx context.Context, s Shell, v chat.ThreadView, newLine bool) []ThreadItem {
	var (
		lines = make([]ThreadItem, 0, len(v.Messages)+8) // and a few that are no messages
		prev  *chat.Message
		isNew = !newLine
		own   = lastOwn(v)
	)
	for i := range v.Messages {
		m := &v.Messages[i]
		if prev == nil || !isSameDay(prev.CreatedAt, m.CreatedAt, s.Zone) {
			lines = append(lines, ThreadItem{Day: Day(ctx, m.CreatedAt, s.now(), s.Zone), DayKey: dayKey(m.CreatedAt, s.Zone)})
			prev = nil
		}
		if !isNew && m.Seq > v.LastReadSeq && m.Sender.ID != v.Viewer {
			isNew = true
			if i := len(lines) - 1; i >= 0 && lines[i].Day != "" {
				lines[i].New = true
			} else {
				lines = append(lines, ThreadItem{New: true})
			}
		}
		lines = append(lines, ThreadItem{Message: m, Compact: follows(prev, m)})
		if m.Seq == own {
			lines = append(lines, ThreadItem{Seen: true})
		}
		prev = m
	}
	return lines
}

// follows reports whether m is grouped with the message before it on the same day. A reply starts a group of its own, so that
// its quote has a face to lead to.
func follows(prev, m *chat.Message) bool {
	return prev != nil && prev.Sender.ID == m.Sender.ID && m.ReplyTo == 0 &&
		prev.Kind != chat.System && m.Kind != chat.System &&
		m.CreatedAt.Sub(prev.CreatedAt) < groupGap
}

// groupDigits writes 12345 as 12,345.
func groupDigits(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// messagesAttributes are what scripts keep a list of messages by.
func messagesAttributes(v ThreadPaneView) templ.OrderedAttributes {
	a := templ.OrderedAttributes{
		attribute("data-thread", digits(v.View.ID)),
		attribute("data-version", digits(v.View.Version)),
		attribute("data-last-seq", digits(v.View.LastSeq)),
		attribute("data-last-read", digits(v.View.LastReadSeq)),
		attribute("data-has-older", v.HasOlder),
		attribute("data-has-newer", v.HasNewer),
	}
	if v.Target != 0 {
		a = append(a, attribute("data-target", digits(v.Target)))
	}
	return a
}

func peerAttribute(v chat.ThreadView) templ.OrderedAttributes {
	if p := peer(v); p != nil {
		return templ.OrderedAttributes{attribute("data-peer", digits(p.ID))}
	}
	return nil
}

func pathOlder(v chat.ThreadView) string {
	if len(v.Messages) == 0 {
		return PathThread(v.ID)
	}
	return fmt.Sprintf("%s?before=%d", PathThread(v.ID), v.Messages[0].ID)
}

func pathNewer(v chat.ThreadView) string {
	if len(v.Messages) == 0 {
		return PathThread(v.ID)
	}
	return fmt.Sprintf("%s?after=%d", PathThread(v.ID), v.Messages[len(v.Messages)-1].ID)
}

func pathSearchIn(id chat.ThreadID) string { return fmt.Sprintf("%s?thread=%d", PathSearch, id) }
