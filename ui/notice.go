package ui

import (
	"context"
	"strings"
	"unicode"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// noticeClass says how urgent a notice is, by its edge.
func noticeClass(n *chat.Notice) string {
	switch {
	case n.Resolved:
		return "notice notice--resolved"
	case n.Priority == chat.HighPriority:
		return "notice notice--high"
	case n.Priority == chat.UrgentPriority:
		return "notice notice--urgent"
	}
	return "notice"
}

// urgency says the same in a word; "" for what is not urgent.
func urgency(ctx context.Context, n *chat.Notice) string {
	switch {
	case n == nil || n.Resolved:
		return ""
	case n.Priority == chat.HighPriority:
		return say(ctx, texts.PriorityHigh)
	case n.Priority == chat.UrgentPriority:
		return say(ctx, texts.PriorityUrgent)
	}
	return ""
}

// noticeTitle is the title; of what is over it says so, also where there is none.
func noticeTitle(ctx context.Context, n *chat.Notice) string {
	switch {
	case n.Resolved && n.Title == "":
		return say(ctx, texts.Resolved)
	case n.Resolved:
		return say(ctx, texts.ResolvedTitle, "title", n.Title)
	}
	return n.Title
}

// noticeWords are the words of a message with what a program said beside them, for lists and for who hears the page.
func noticeWords(ctx context.Context, n *chat.Notice, text string) string {
	if n == nil {
		return text
	}
	words := strings.TrimSpace(noticeTitle(ctx, n) + " " + text)
	if urgent := urgency(ctx, n); urgent != "" {
		words = say(ctx, texts.UrgentWords, "urgency", urgent, "text", words)
	}
	return firstRunes(words, chat.PreviewRunes)
}

// pills are the tags as they are shown: an emoji stands in one with the word behind it.
func pills(tags []string) []string {
	var all []string
	for i := 0; i < len(tags); i++ {
		if isEmojiTag(tags[i]) && i+1 < len(tags) && !isEmojiTag(tags[i+1]) {
			all = append(all, tags[i]+" "+tags[i+1])
			i++
			continue
		}
		all = append(all, tags[i])
	}
	return all
}

// isEmojiTag reports whether a tag has neither a letter nor a digit.
func isEmojiTag(tag string) bool {
	return !strings.ContainsFunc(tag, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
