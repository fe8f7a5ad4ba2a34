package ui

import (
	"context"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// isLarge reports whether a text is a few emoji and nothing else, shown large.
func isLarge(text string) bool {
	_, ok := chat.IsEmojiOnly(text)
	return ok
}

// preview is a message in one line, without its marks and with its spoilers kept; at most chat.PreviewRunes.
func preview(ctx context.Context, m chat.Message) string {
	switch m.Kind {
	case chat.Sticker, chat.System:
		return m.Preview()
	}
	const enough = 4 * chat.PreviewRunes // marks and white space go
	words := m.Content
	if does, ok := m.Action(); ok {
		words = does
	}
	text := oneLine(ctx, chat.Format(firstRunes(words, enough)))
	if m.Kind != chat.Text {
		text = firstRunes(strings.TrimSpace(carried(ctx, m.Attachments)+" "+text), chat.PreviewRunes)
	}
	return noticeWords(ctx, m.Notice, text)
}

// carried says in a few words what a message carries, as chat.PreviewFiles does for programs.
func carried(ctx context.Context, as []chat.Attachment) string {
	if len(as) > 1 {
		what := texts.CarriedFiles
		if chat.KindOf(as) == chat.Image {
			what = texts.CarriedPictures
		}
		return sayCount(ctx, what, len(as))
	}
	if len(as) == 0 || as[0].Kind == chat.ImageAttachment {
		return "🖼️"
	}
	switch a := as[0]; {
	case a.Kind == chat.VideoAttachment:
		return "🎞️ " + lasting(ctx, texts.Video, a.Duration)
	case a.IsVoice():
		return "🎤 " + lasting(ctx, texts.VoiceMessage, a.Duration)
	case a.Kind == chat.AudioAttachment:
		return "🎵 " + a.Name
	default:
		return "📎 " + a.Name
	}
}

// lasting is what plays, with its length where that is known.
func lasting(ctx context.Context, what texts.Text, d time.Duration) string {
	if d <= 0 {
		return say(ctx, what)
	}
	return say(ctx, texts.Lasting, "what", say(ctx, what), "length", chat.Length(d))
}

// oneLine is the preview of a text whose marks are read.
func oneLine(ctx context.Context, blocks []chat.Block) string {
	return firstRunes(plainText(ctx, blocks), chat.PreviewRunes)
}

// plainText is a text without its marks in one line, with one space between two words.
func plainText(ctx context.Context, blocks []chat.Block) string {
	p := plain{hidden: say(ctx, texts.Hidden)}
	p.blocks(blocks)
	return p.String()
}

// plain writes words into one line.
type plain struct {
	strings.Builder
	hidden  string // what stands for a spoiler
	isApart bool   // the next word is not part of the last one
}

func (p *plain) blocks(list []chat.Block) {
	for _, b := range list {
		p.inlines(b.Inlines)
		p.isApart = true
		p.text(b.Code)
		for _, item := range b.Items {
			p.isApart = true
			p.text(item.Number)
			p.isApart = true
			p.inlines(item.Inlines)
		}
		p.isApart = true
		p.blocks(b.Blocks)
	}
}

func (p *plain) inlines(list []chat.Inline) {
	for _, in := range list {
		switch in.Kind {
		case chat.Spoiler:
			p.text(p.hidden)
		case chat.Break:
			p.isApart = true
		default:
			p.text(in.Text)
			p.inlines(in.Children)
		}
	}
}

func (p *plain) text(s string) {
	for s != "" {
		word := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) })
		if word != 0 {
			p.isApart = true
		}
		if word < 0 {
			return
		}
		s = s[word:]
		end := strings.IndexFunc(s, unicode.IsSpace)
		if end < 0 {
			end = len(s)
		}
		if p.isApart && p.Len() > 0 {
			p.WriteByte(' ')
		}
		p.WriteString(s[:end])
		p.isApart, s = false, s[end:]
	}
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
