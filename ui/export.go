package ui

import (
	"context"
	_ "embed" // for the style sheet of exports
	"path"
	"strconv"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// ExportSheets are the files of ui/static/css that an export is written with; ExportSheet comes behind them.
var ExportSheets = []string{
	"tokens.css", "reset.css", "base.css", "icon.css", "avatar.css", "message.css", "notice.css", "file.css",
	"words.css", "code.css", "mention.css", "chip.css", "quote.css", "utilities.css",
}

// ExportSheet is what exports alone are written with.
//
//go:embed export.css
var ExportSheet []byte

// exportPolicy keeps the pages of an export from running anything, wherever they are opened.
const exportPolicy = "script-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'"

// The files of an export, from its root.
const (
	ExportStyle = "export.css"
	exportFaces = "faces/"
)

// ExportView is what every page of an export knows.
type ExportView struct {
	Server string         // "" for the product's name
	User   *chat.User     // whose export it is; nil for the whole server
	At     time.Time      // when it was made
	Zone   *time.Location // of the times in it
}

// ExportIndexView is a page of the list of chats.
type ExportIndexView struct {
	ExportView
	Chats []ExportedChat
	Pages ExportPager
}

// ExportedChat is a chat in that list.
type ExportedChat struct {
	chat.ThreadView
	Page string // where its first page is, from the root
}

// ExportChatView is a page of a chat's messages. It lies two folders below the root.
type ExportChatView struct {
	ExportView
	Chat     chat.ThreadView
	Messages []chat.Message
	Pages    ExportPager
	File     func(chat.Attachment) string // where a file is, from the chat's folder; "" when it is not in the export
	Preview  func(chat.MessageID) string  // where the picture is of what a message links to, likewise
	Stickers *chat.StickerSet             // whose pictures are in the export
}

// ExportPager says where among the pages of a list one is.
type ExportPager struct {
	Page int // from 1
	Last int // 0 while there is one more, nobody knows how many
}

// ExportPageName is the file of a page of a list.
func ExportPageName(page int) string {
	if page == 1 {
		return "index.html"
	}
	return "page-" + strconv.Itoa(page) + ".html"
}

func (p ExportPager) hasNext() bool { return p.Last == 0 || p.Page < p.Last }

func (p ExportPager) words(ctx context.Context) string {
	if p.Last == 0 {
		return say(ctx, texts.ExportPage, "page", strconv.Itoa(p.Page))
	}
	return say(ctx, texts.ExportPageOf, "page", strconv.Itoa(p.Page), "pages", strconv.Itoa(p.Last))
}

// ExportFace is where the picture that stands for somebody is, from the root.
func ExportFace(u chat.User) string {
	if u.Avatar.Picture != "" {
		return exportFaces + string(u.Avatar.Picture[:min(len(u.Avatar.Picture), 32)])
	}
	return exportFaces + path.Base(AvatarPath(u))
}

// ExportSticker is the picture of a sticker, below the root.
func ExportSticker(root Static, e chat.StickerEntry) string {
	if e.Origin == chat.FrogSticker {
		return root.Sticker(e.Name)
	}
	return root.File("stickers/" + e.Name)
}

// ExportFaceSVG draws the face of somebody without a picture of their own.
func ExportFaceSVG(u chat.User) string {
	svg, _ := AvatarSVG(strings.TrimSuffix(path.Base(ExportFace(u)), ".svg"))
	return svg
}

func (v ExportView) server() string { return Shell{ServerName: v.Server}.server() }

func (v ExportView) lead(ctx context.Context) string {
	day, clock := exportDay(ctx, v.At, v.Zone), Clock(ctx, v.At, v.Zone)
	if v.User != nil {
		return say(ctx, texts.ExportOfPerson, "name", v.User.Name, "day", day, "time", clock)
	}
	return say(ctx, texts.ExportOfServer, "day", day, "time", clock)
}

// exportDay is a day that is read years later.
func exportDay(ctx context.Context, t time.Time, zone *time.Location) string {
	return Day(ctx, t, time.Time{}, zone)
}

// exportName is what a chat is called: as its reader calls it, and for whoever runs the server by all who are in it.
func exportName(ctx context.Context, v chat.ThreadView) string {
	if v.Title != "" || v.Viewer != 0 {
		return ThreadName(ctx, v)
	}
	names := make([]string, len(v.Members))
	for i, m := range v.Members {
		names[i] = m.Name
	}
	return joinNames(ctx, names, v.Count, namesShown)
}

func exportFacts(ctx context.Context, v chat.ThreadView) string {
	kind := texts.ExportGroup
	switch v.Kind {
	case chat.Direct:
		kind = texts.ExportDirect
	case chat.Channel:
		kind = texts.ExportChannel
	}
	facts := say(ctx, kind)
	if v.Kind != chat.Direct {
		facts += " · " + sayCount(ctx, texts.PeopleCount, v.Count)
	}
	return facts + " · " + sayCount(ctx, texts.ExportMessages, int(v.LastSeq))
}

// exportItem is a line of a chat's page: a day, or a message.
type exportItem struct {
	day     string
	message *chat.Message
	compact bool
}

func (v ExportChatView) items(ctx context.Context) []exportItem {
	items := make([]exportItem, 0, len(v.Messages)+8) // and a few days
	var prev *chat.Message
	for i := range v.Messages {
		m := &v.Messages[i]
		if prev == nil || !isSameDay(prev.CreatedAt, m.CreatedAt, v.Zone) {
			items = append(items, exportItem{day: exportDay(ctx, m.CreatedAt, v.Zone)})
			prev = nil
		}
		items = append(items, exportItem{message: m, compact: follows(prev, m)})
		prev = m
	}
	return items
}

// isHere reports whether a message is on this page: only then something leads there.
func (v ExportChatView) isHere(id chat.MessageID) bool {
	return len(v.Messages) > 0 && id >= v.Messages[0].ID && id <= v.Messages[len(v.Messages)-1].ID
}

func (v ExportChatView) messageContext(root string) MessageContext {
	return MessageContext{Static: Static(root), Stickers: v.Stickers, Zone: v.Zone, Away: true}
}
