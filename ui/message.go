package ui

import (
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
)

func messageClasses(m chat.Message, compact bool) string {
	classes := []string{"message"}
	if compact {
		classes = append(classes, "compact")
	}
	switch {
	case m.Deleted:
		classes = append(classes, "message--deleted")
	case m.Kind == chat.Sticker:
		classes = append(classes, "message--sticker")
	case m.Kind == chat.System:
		classes = append(classes, "message--system")
	}
	if m.ReplyTo != 0 && m.Quote != nil && !m.Deleted {
		classes = append(classes, "message--reply")
	}
	return strings.Join(classes, " ")
}

// messageAttributes are what scripts place a message by: its seq, its version, its sender and its time.
func messageAttributes(m chat.Message, words []chat.Block, in Setting) templ.OrderedAttributes {
	label := fill(sayMessageLabel, "name", m.Sender.Name, "text", spoken(m, words), "time", Clock(m.CreatedAt, in.Zone))
	if m.Kind == chat.System {
		label = fill(sayLineLabel, "text", m.Content, "time", Clock(m.CreatedAt, in.Zone)) // it names who did it
	}
	a := append(make(templ.OrderedAttributes, 0, 13),
		attribute("class", messageClasses(m, in.Compact)),
		attribute("id", IDMessage(m.ID)),
		attribute("tabindex", "-1"),
		attribute("data-seq", strconv.FormatInt(int64(m.Seq), 10)),
		attribute("data-version", strconv.FormatInt(int64(m.Version), 10)),
		attribute("data-sender", strconv.FormatInt(int64(m.Sender.ID), 10)),
		attribute("data-sender-name", m.Sender.Name),
		attribute("data-kind", string(m.Kind)),
		attribute("data-at", stamp(m.CreatedAt)),
		attribute("aria-label", label),
	)
	if in.Blocked[m.Sender.ID] && m.Kind != chat.System {
		a[len(a)-1] = attribute("aria-label", sayFolded)
		a = append(a, attribute("data-label", label))
	}
	if m.ClientID != "" {
		a = append(a, attribute("data-client-id", m.ClientID))
	}
	if m.Deleted {
		a = append(a, attribute("data-deleted", true))
	}
	return append(a, mentionsAttribute(m)...)
}

// spokenText is a message in words.
func spokenText(m chat.Message) string { return spoken(m, m.Format()) }

// spoken is spokenText of a message whose marks are read.
func spoken(m chat.Message, words []chat.Block) string {
	switch {
	case m.Deleted:
		return sayDeleted
	case m.Kind == chat.Sticker:
		return stickerAlt(m.Content)
	case m.Kind != chat.Text:
		return preview(m.Kind, m.Content)
	case !m.EditedAt.IsZero():
		return oneLine(words) + " " + sayEdited
	}
	return oneLine(words)
}

// quoted is the text of the message that m answers, as a page shows it.
func quoted(m chat.Message, in Setting) string {
	if in.Blocked[m.Quote.Sender.ID] {
		return sayFolded
	}
	return quoteText(*m.Quote)
}

func quoteText(q chat.Quote) string {
	switch {
	case q.Deleted:
		return sayDeleted
	case q.Kind == chat.Sticker:
		return stickerAlt(q.Content)
	}
	return preview(q.Kind, q.Content)
}

// isFrog reports whether a reaction or a message's content is a sticker.
func isFrog(s string) bool { return chat.IsSticker(stickerName(s)) && strings.HasPrefix(s, ":") }

// stickerName is the NAME of ":NAME:".
func stickerName(s string) string { return strings.Trim(s, ":") }

// stickerAlt describes a sticker: "Sticker: Thumbs up".
func stickerAlt(content string) string {
	name := strings.ReplaceAll(stickerName(content), "-", " ")
	if name != "" {
		name = strings.ToUpper(name[:1]) + name[1:]
	}
	return fill(saySticker, "name", name)
}

// reactionName is how a reaction is spoken of: a sticker's name, or the emoji itself.
func reactionName(reaction string) string {
	if isFrog(reaction) {
		return stickerName(reaction)
	}
	return reaction
}

// emptyMessage is what the message of a pending send is cloned from.
func emptyMessage(s Shell) chat.Message {
	m := chat.Message{Kind: chat.Text, CreatedAt: s.now().Truncate(time.Millisecond)}
	if s.Caller != nil {
		m.Sender = *s.Caller
	}
	return m
}
