package ui

import (
	"context"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// StorageView is where the bytes lie.
type StorageView struct {
	Desk DeskView
	chat.Storage
	FreeBytes int64
	DiskBytes int64 // 0 when nobody knows
	MaxFile   int64
	MaxPerson int64
}

// storageBar is the length of the bar that shows the kinds, in pixels.
const storageBar = 662

// storageKind is a part of the bar.
type storageKind struct {
	name  string
	bytes int64
	class string
	x     int
	width int
}

// kinds are the parts of the bar: what messages are, what they carry, and what is free on the disk.
func (v StorageView) kinds(ctx context.Context) []storageKind {
	parts := []storageKind{
		{name: say(ctx, texts.KindMessages), bytes: v.DatabaseBytes, class: "kinds--1"},
		{name: say(ctx, texts.KindPictures), bytes: v.Kinds[chat.ImageAttachment].Bytes, class: "kinds--2"},
		{name: say(ctx, texts.KindMedia), bytes: v.Kinds[chat.VideoAttachment].Bytes + v.Kinds[chat.AudioAttachment].Bytes, class: "kinds--3"},
		{name: say(ctx, texts.KindFiles), bytes: v.Kinds[chat.FileAttachment].Bytes, class: "kinds--4"},
	}
	all := v.FreeBytes
	for _, p := range parts {
		all += p.bytes
	}
	x := 0
	for i := range parts {
		p := &parts[i]
		if p.bytes == 0 || all == 0 {
			continue
		}
		const least, gap = 3, 2
		p.x, p.width = x, max(least, int(float64(p.bytes)/float64(all)*storageBar))
		x += p.width + gap
	}
	return append(parts, storageKind{name: say(ctx, texts.KindFree), bytes: v.FreeBytes, class: "kinds--free"})
}

func (v StorageView) used() (n int64) {
	n = v.DatabaseBytes
	for _, a := range v.Kinds {
		n += a.Bytes
	}
	return n
}

// threadAmountName is what an admin reads of a chat: the name of a channel, and of others no more than what they are.
func threadAmountName(ctx context.Context, t chat.ThreadAmount) string {
	switch t.Kind {
	case chat.Channel:
		return t.Title
	case chat.Group:
		return say(ctx, texts.AGroup)
	}
	return say(ctx, texts.ADirect)
}
