package ui

import (
	"context"
	"strings"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// Message is one message, wherever it is shown: in a page, in the answer to a send, in a live frame, in a catch-up.
// It is the same for every viewer. Scripts group it, set local times and mark own reactions.
func Message(m chat.Message, in MessageContext) templ.Component { return message(&m, in) }

// message is Message without another copy of it. Its parts take a pointer for the same reason: each of them would keep a
// message of its own until it is written.
func message(m *chat.Message, in MessageContext) templ.Component {
	if in.Kept != nil {
		return in.Kept.message(m, in)
	}
	return rendered(m, in)
}

func rendered(m *chat.Message, in MessageContext) templ.Component {
	if m.Kind == chat.System {
		return systemMessage(m, in)
	}
	return writtenMessage(m, in)
}

// wording is what a message says more than once, made once.
type wording struct {
	words   []chat.Block
	at      string        // when it was sent, for scripts
	clock   string        // when it was sent, for people
	profile templ.SafeURL // of its sender
}

// wordingOf makes it for a message; a system message has neither marks nor a sender to lead to.
func wordingOf(ctx context.Context, m *chat.Message, in MessageContext) wording {
	p := wording{at: stamp(m.CreatedAt), clock: Clock(ctx, m.CreatedAt, in.Zone)}
	if m.Kind != chat.System {
		p.words, p.profile = m.Format(), templ.SafeURL(PathUser(m.Sender.ID))
	}
	return p
}

func messageClasses(m *chat.Message, compact bool) string {
	kind := ""
	switch {
	case m.Deleted:
		kind = "message--deleted"
	case m.Kind == chat.Sticker:
		kind = "message--sticker"
	case m.Kind == chat.System:
		kind = "message--system"
	case isAction(m):
		kind = "message--action"
	}
	isReply := m.ReplyTo != 0 && m.Quote != nil && !m.Deleted
	return classes("message", when(compact, "compact"), kind, when(isReply, "message--reply"))
}

// isAction reports whether a message is what its sender does: its words go on from their name.
func isAction(m *chat.Message) bool {
	_, ok := m.Action()
	return ok
}

// messageAttributes are what scripts place a message by: its seq, its version, its sender and its time.
func messageAttributes(ctx context.Context, m *chat.Message, p wording, in MessageContext) templ.OrderedAttributes {
	var label string
	if m.Kind == chat.System {
		label = say(ctx, texts.LineLabel, "text", m.Content, "time", p.clock) // it names who did it
	} else {
		label = say(ctx, texts.MessageLabel, "name", m.Sender.Name, "text", spoken(ctx, m, p.words), "time", p.clock)
	}
	a := append(make(templ.OrderedAttributes, 0, 13),
		attribute("class", messageClasses(m, in.Compact)),
		attribute("id", IDMessage(m.ID)),
		attribute("tabindex", "-1"),
		attribute("data-seq", digits(m.Seq)),
		attribute("data-version", digits(m.Version)),
		attribute("data-sender", digits(m.Sender.ID)),
		attribute("data-sender-name", m.Sender.Name),
		attribute("data-kind", string(m.Kind)),
		attribute("data-at", p.at),
		attribute("aria-label", label),
	)
	if in.Blocked[m.Sender.ID] && m.Kind != chat.System {
		a[len(a)-1] = attribute("aria-label", say(ctx, texts.Folded))
		a = append(a, attribute("data-label", label))
	}
	if m.ClientID != "" {
		a = append(a, attribute("data-client-id", m.ClientID))
	}
	if m.Deleted {
		a = append(a, attribute("data-deleted", true))
	}
	if m.Kind == chat.System {
		a = append(a, attribute("data-clock", p.clock)) // it shows no time that scripts could find in the label
	}
	return append(a, mentionsAttribute(m)...)
}

// spokenText is a message in words.
func spokenText(ctx context.Context, m *chat.Message) string {
	return spoken(ctx, m, m.Format())
}

// sampleText is a message in words where it does not matter that it was edited.
func sampleText(ctx context.Context, m chat.Message) string {
	m.EditedAt = time.Time{}
	return spokenText(ctx, &m)
}

// spoken is spokenText of a message whose marks are read.
func spoken(ctx context.Context, m *chat.Message, words []chat.Block) string {
	switch {
	case m.Deleted:
		return say(ctx, texts.Deleted)
	case m.Kind == chat.Sticker:
		return stickerAlt(ctx, m.Content)
	case m.Kind != chat.Text || m.Notice != nil:
		return preview(ctx, *m)
	case !m.EditedAt.IsZero():
		return oneLine(ctx, words) + " " + say(ctx, texts.Edited)
	}
	return oneLine(ctx, words)
}

// quoted is the text of the message that m answers, as a page shows it.
func quoted(ctx context.Context, m *chat.Message, in MessageContext) string {
	if in.Blocked[m.Quote.Sender.ID] {
		return say(ctx, texts.Folded)
	}
	return quoteText(ctx, *m.Quote)
}

// quoteWords is quoted without the sign of a picture that is shown beside it.
func quoteWords(ctx context.Context, m *chat.Message, in MessageContext) string {
	if words := strings.TrimSpace(m.Quote.Content); words != "" && quotedPicture(m.Quote) != nil && !in.Blocked[m.Quote.Sender.ID] {
		return preview(ctx, chat.Message{Kind: chat.Text, Content: words})
	}
	return quoted(ctx, m, in)
}

func quoteText(ctx context.Context, q chat.Quote) string {
	switch {
	case q.Deleted:
		return say(ctx, texts.Deleted)
	case q.Kind == chat.Sticker:
		return stickerAlt(ctx, q.Content)
	}
	return preview(ctx, chat.Message{Kind: q.Kind, Content: q.Content, Attachments: q.Attachments})
}

// stickerName is the NAME of ":NAME:".
func stickerName(s string) string { return strings.Trim(s, ":") }

// stickerAlt describes a sticker: "Sticker: Thumbs up".
func stickerAlt(ctx context.Context, content string) string {
	name := strings.ReplaceAll(stickerName(content), "-", " ")
	if name != "" {
		name = strings.ToUpper(name[:1]) + name[1:]
	}
	return say(ctx, texts.Sticker, "name", name)
}

// reactionName is how a reaction is spoken of: a sticker's name, or the emoji itself.
func reactionName(reaction string) string {
	if name, ok := chat.StickerIn(reaction); ok {
		return name
	}
	return reaction
}

// emptyMessage is what the message of a pending send is cloned from.
func emptyMessage(s Shell) chat.Message {
	m := chat.Message{Kind: chat.Text, CreatedAt: time.UnixMilli(0)} // scripts set it; the page stays the same while nothing happens
	if s.Caller != nil {
		m.Sender = *s.Caller
	}
	return m
}
