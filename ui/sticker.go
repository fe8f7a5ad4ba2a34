package ui

import (
	"context"
	"strings"
	"unicode/utf8"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// StickerPath is the picture of any sticker.
func StickerPath(static Static, e chat.StickerEntry) string {
	if e.Origin == chat.FrogSticker {
		return static.Sticker(e.Name)
	}
	return PathSticker(e.Name)
}

// sticker is the picture of a :NAME:; not ok when there is no sticker of that name, or not any more.
func (in MessageContext) sticker(s string) (path string, ok bool) {
	name, ok := chat.StickerIn(s)
	if !ok {
		return "", false
	}
	e, ok := in.Stickers.Find(name)
	if !ok {
		return "", false
	}
	if in.Away {
		return ExportSticker(in.Static, e), true
	}
	return StickerPath(in.Static, e), true
}

// piece is a part of a text: words, or a sticker in their midst.
type piece struct {
	text    string
	picture string // of the sticker that the text names; "" for words
}

// pieces cuts a text at the :NAME: of stickers. A letter or a digit of ASCII beside the colons makes them part of something
// else, such as a time; scripts that write no spaces may touch them.
func (in MessageContext) pieces(text string) []piece {
	var out []piece
	begun, at := 0, 0 // of the words that are in no piece yet, and where to look
	for {
		from := strings.IndexByte(text[at:], ':')
		if from < 0 {
			break
		}
		from += at
		to := strings.IndexByte(text[from+1:], ':')
		if to < 0 {
			break
		}
		to += from + 2
		path, ok := in.sticker(text[from:to])
		if !ok || isWordAt(text, from-1) || isWordAt(text, to) {
			at = to - 1 // the second colon may be the first of a name
			continue
		}
		if from > begun {
			out = append(out, piece{text: text[begun:from]})
		}
		out = append(out, piece{text[from:to], path})
		begun, at = to, to
	}
	if begun == 0 {
		return []piece{{text: text}}
	}
	if begun < len(text) {
		out = append(out, piece{text: text[begun:]})
	}
	return out
}

func isWordAt(s string, i int) bool {
	return i >= 0 && i < len(s) && s[i] < utf8.RuneSelf && isWordByte(s[i]) && s[i] != '_'
}

// packName is the heading of a pack.
func packName(ctx context.Context, p chat.StickerPack) string {
	switch p.Stickers[0].Origin {
	case chat.FrogSticker:
		return say(ctx, texts.Frogs)
	case chat.AddedSticker:
		return say(ctx, texts.CustomStickers)
	}
	return p.Name
}

// packFace is the sticker that stands for a pack.
func packFace(p chat.StickerPack) chat.StickerEntry {
	for _, one := range p.Stickers {
		if one.Origin == chat.FrogSticker && one.Name == "happy" {
			return one
		}
	}
	return p.Stickers[0]
}

// removableStickers are those that the reader may take away.
func removableStickers(s Shell) (list []chat.StickerEntry) {
	if s.Caller == nil {
		return nil
	}
	for _, p := range s.Stickers.Packs() {
		for _, one := range p.Stickers {
			if chat.MayRemoveSticker(*s.Caller, one) {
				list = append(list, one)
			}
		}
	}
	return list
}
