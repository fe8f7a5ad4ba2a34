package ui

import (
	"strings"
	"unicode/utf8"

	"ribbit/app/chat"
)

// isLarge reports whether a text is a few emoji and nothing else, shown large.
func isLarge(text string) bool {
	_, ok := chat.IsEmojiOnly(text)
	return ok
}

// preview is a message in one line, without its marks and with its spoilers kept; at most chat.PreviewRunes.
func preview(kind chat.MessageKind, content string) string {
	if kind != chat.Text {
		return chat.Message{Kind: kind, Content: content}.Preview()
	}
	const enough = 4 * chat.PreviewRunes // marks and white space go
	return oneLine(chat.Format(firstRunes(content, enough)))
}

// oneLine is the preview of a text whose marks are read.
func oneLine(blocks []chat.Block) string {
	return firstRunes(strings.Join(strings.Fields(plainBlocks(blocks)), " "), chat.PreviewRunes)
}

func plainBlocks(blocks []chat.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		b.WriteString(plainInlines(block.Inlines) + " " + block.Code + " ")
		for _, item := range block.Items {
			b.WriteString(plainInlines(item) + " ")
		}
		b.WriteString(plainBlocks(block.Blocks))
	}
	return b.String()
}

func plainInlines(inlines []chat.Inline) string {
	var b strings.Builder
	for _, in := range inlines {
		switch in.Kind {
		case chat.Spoiler:
			b.WriteString(sayHidden)
		case chat.Break:
			b.WriteByte(' ')
		default:
			b.WriteString(in.Text + plainInlines(in.Children))
		}
	}
	return b.String()
}

// firstRunes cuts s after n characters, with an ellipsis in place of the rest.
func firstRunes(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	for i := range s {
		if n == 0 {
			return s[:i] + "…"
		}
		n--
	}
	return s
}
