// Package export writes what somebody may read, or all chats of a server, as files that need no server: pages for people, JSON
// for programs, and the pictures and files of the messages.
//
//	index.html                     all chats; page-2.html and so on where they are many
//	export.json                    the same for programs
//	chats/12-lobby/index.html      the messages of a chat, the oldest first; page-2.html and so on
//	chats/12-lobby/chat.json       the chat and all its messages, in the shapes of the API
//	chats/12-lobby/files/ID/NAME   what the messages carry
//	chats/12-lobby/previews/ID     the pictures of what they link to, by message
//	people.json                    who is in the chats or wrote there, in the shape of the API
//	faces/, stickers/              their pictures, and the stickers that they used
//
// Messages are read page by page, so that memory does not grow with their number, and as they are at that moment: what was
// deleted, or is no longer the reader's to see, is not there. index.html comes last: where it is missing, the export was cut off.
package export

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/app/shape"
	"ribbit/app/yielding"
	"ribbit/ui"
)

const (
	messagesAtOnce = 500 // on a page
	chatsAtOnce    = 500 // in the list
)

// Sink takes the files of an export one after the other: each is closed before the next is created. Names have slashes.
type Sink interface {
	Create(name string) (io.WriteCloser, error)
}

// Config is what an export is made from. All fields are required.
type Config struct {
	Store    chat.ExportStore
	Open     func(ctx context.Context, b chat.Blob) (io.ReadCloser, error) // bytes that a message carries; fs.ErrNotExist for none
	Stickers Stickers
	Assets   fs.FS          // the browser's files
	Zone     *time.Location // of the times on the pages
	Now      func() time.Time
}

// Stickers are those of the server.
type Stickers interface {
	Set() *chat.StickerSet
	// Picture is the bytes of one that is not a frog. Problem: NotFound.
	Picture(ctx context.Context, name string) ([]byte, error)
}

// Report is what an export holds.
type Report struct {
	Chats    int
	Messages int64
	Missing  int // files that messages carry and that are not there
}

// Write exports what a user may read, or everything for nil.
func (c Config) Write(ctx context.Context, user *chat.User, to Sink) (Report, error) {
	w := &writer{Config: c, user: user, sink: to, faces: map[string]bool{}, people: map[chat.UserID]chat.User{}, stickers: map[string]bool{}}
	name, err := c.Store.ServerName(ctx)
	if err != nil {
		return w.report, err
	}
	w.view = ui.ExportView{Server: name, User: user, At: c.Now(), Zone: c.Zone}
	for _, step := range []func(context.Context) error{w.writeStyle, w.writeFrogs, w.writeChats, w.writePeople, w.writeList, w.writeIndex} {
		if err := step(ctx); err != nil {
			return w.report, err
		}
	}
	return w.report, nil
}

// writer is an export under way.
type writer struct {
	Config
	user   *chat.User
	sink   Sink
	view   ui.ExportView
	report Report
	turn   yielding.Turn

	faces    map[string]bool           // that are written: at most one for each person
	people   map[chat.UserID]chat.User // whose faces those are
	stickers map[string]bool           // of the server's own that were used; true for those whose picture is written
}

// as is whose eyes the export is made with.
func (w *writer) as() chat.UserID {
	if w.user == nil {
		return 0
	}
	return w.user.ID
}

// file writes a file.
func (w *writer) file(name string, write func(io.Writer) error) error {
	w.turn.Rest()
	f, err := w.sink.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

func (w *writer) bytes(name string, b []byte) error {
	return w.file(name, func(to io.Writer) error {
		_, err := to.Write(b)
		return err
	})
}

func (w *writer) writeStyle(context.Context) error {
	var all bytes.Buffer
	for _, name := range ui.ExportSheets {
		sheet, err := fs.ReadFile(w.Assets, "css/"+name)
		if err != nil {
			return fmt.Errorf("read the style sheets: %w", err)
		}
		all.Write(sheet)
	}
	all.Write(ui.ExportSheet)
	return w.bytes(ui.ExportStyle, all.Bytes())
}

func (w *writer) writeFrogs(context.Context) error {
	for _, frog := range chat.Frogs {
		drawing, err := fs.ReadFile(w.Assets, "stickers/"+frog.Name+".svg")
		if err != nil {
			return fmt.Errorf("read the stickers: %w", err)
		}
		if err := w.bytes(ui.Static("").Sticker(frog.Name), drawing); err != nil {
			return err
		}
	}
	return nil
}

// eachPage calls page for each page of the list of chats, at least once.
func (w *writer) eachPage(ctx context.Context, page func(views []chat.ThreadView, hasMore bool) error) error {
	after := chat.ThreadID(0)
	for {
		views, err := w.Store.ExportThreads(ctx, w.as(), after, chatsAtOnce+1)
		if err != nil {
			return err
		}
		hasMore := len(views) > chatsAtOnce
		views = views[:min(len(views), chatsAtOnce)]
		if err := page(views, hasMore); err != nil || !hasMore {
			return err
		}
		after = views[len(views)-1].ID
	}
}

func (w *writer) writeChats(ctx context.Context) error {
	return w.eachPage(ctx, func(views []chat.ThreadView, _ bool) error {
		for _, v := range views {
			err := w.writeChat(ctx, v)
			if chat.Is(err, chat.NotFound) {
				continue // its reader has left it meanwhile
			}
			if err != nil {
				return err
			}
			w.report.Chats++
		}
		return nil
	})
}

// writeChat writes a chat: first its pages and what they show, then the JSON.
func (w *writer) writeChat(ctx context.Context, listed chat.ThreadView) error {
	view, err := w.Store.ExportThread(ctx, w.as(), listed.ID)
	if err != nil {
		return err
	}
	dir := folderOf(listed)
	if err := w.writeFaces(ctx, view); err != nil {
		return err
	}
	page, missing, previews := 0, map[chat.UploadID]bool{}, map[chat.MessageID]bool{}
	last := max(1, int((view.LastSeq+messagesAtOnce-1)/messagesAtOnce))
	show := view
	show.Members = listed.Members // a page names the first few
	err = w.eachMessages(ctx, view, func(p chat.ExportedMessages) error {
		page++
		if err := w.writePageFiles(ctx, dir, p, missing); err != nil {
			return err
		}
		clear(previews)
		if err := w.writePreviews(ctx, dir, p.Messages, previews); err != nil {
			return err
		}
		if err := w.writeStickers(ctx, p.Messages); err != nil {
			return err
		}
		w.report.Messages += int64(len(p.Messages))
		return w.file(dir+"/"+ui.ExportPageName(page), func(to io.Writer) error {
			return ui.ExportChat(ui.ExportChatView{
				ExportView: w.view, Chat: show, Messages: p.Messages, Pages: ui.ExportPager{Page: page, Last: last},
				File: func(a chat.Attachment) string {
					if missing[a.ID] {
						return ""
					}
					return linkTo(a)
				},
				Preview: func(id chat.MessageID) string {
					if !previews[id] {
						return ""
					}
					return previewOf(id)
				},
				Stickers: w.usedStickers(),
			}).Render(ctx, to)
		})
	})
	if err != nil {
		return err
	}
	w.report.Missing += len(missing)
	return w.file(dir+"/chat.json", func(to io.Writer) error { return w.writeJSON(ctx, to, view, missing) })
}

// eachMessages calls page for each page of a chat's messages, at least once. What is written meanwhile is not in it, so that
// the pages are as many as the first one says.
func (w *writer) eachMessages(ctx context.Context, v chat.ThreadView, page func(chat.ExportedMessages) error) error {
	for after := chat.Seq(0); ; after += messagesAtOnce {
		limit := min(messagesAtOnce, v.LastSeq-after)
		p, err := w.Store.ExportMessages(ctx, chat.ExportPage{User: w.as(), Thread: v.ID, After: after, Limit: int(limit)})
		if err == nil {
			err = page(p)
		}
		if err != nil || after+messagesAtOnce >= v.LastSeq {
			return err
		}
	}
}

// writeFaces writes the pictures of a chat's members, and of those who wrote in it, once each.
func (w *writer) writeFaces(ctx context.Context, v chat.ThreadView) error {
	for _, m := range v.Members {
		if err := w.writeFace(ctx, m.User); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) writeFace(ctx context.Context, u chat.User) error {
	w.people[u.ID] = u
	name := ui.ExportFace(u)
	if w.faces[name] {
		return nil
	}
	w.faces[name] = true
	if u.Avatar.Picture == "" {
		return w.bytes(name, []byte(ui.ExportFaceSVG(u)))
	}
	_, err := w.copyBlob(ctx, name, u.Avatar.Picture)
	return err
}

// copyBlob copies bytes of the file store; not ok when they are not there.
func (w *writer) copyBlob(ctx context.Context, name string, b chat.Blob) (ok bool, err error) {
	r, err := w.Open(ctx, b)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return true, errors.Join(w.file(name, func(to io.Writer) error {
		_, err := io.Copy(to, yielding.Reader(ctx, r))
		return err
	}), r.Close())
}

// writePageFiles writes what a page of messages shows besides their words, and notes what is missing.
func (w *writer) writePageFiles(ctx context.Context, dir string, p chat.ExportedMessages, missing map[chat.UploadID]bool) error {
	for _, m := range p.Messages {
		if err := w.writeFace(ctx, m.Sender); err != nil {
			return err
		}
		for _, a := range m.Attachments {
			blob, ok := p.Files[a.ID]
			if ok {
				var err error
				if ok, err = w.copyBlob(ctx, dir+"/"+fileOf(a), blob); err != nil {
					return err
				}
			}
			if !ok {
				missing[a.ID] = true
			}
		}
	}
	return nil
}

// writePreviews writes the pictures of what messages link to, and notes which of them are there.
func (w *writer) writePreviews(ctx context.Context, dir string, ms []chat.Message, written map[chat.MessageID]bool) error {
	for _, m := range ms {
		if m.Link == nil || m.Link.Picture == "" {
			continue
		}
		ok, err := w.copyBlob(ctx, dir+"/"+previewOf(m.ID), m.Link.Picture)
		if err != nil {
			return err
		}
		written[m.ID] = ok
	}
	return nil
}

// writeStickers writes the server's own stickers that messages use, once each. The frogs are there already.
func (w *writer) writeStickers(ctx context.Context, ms []chat.Message) error {
	for _, m := range ms {
		said := []string{m.Content}
		for _, r := range m.Reactions {
			said = append(said, r.Reaction)
		}
		for _, text := range said {
			for name := range strings.SplitSeq(text, ":") {
				if err := w.writeSticker(ctx, name); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (w *writer) writeSticker(ctx context.Context, name string) error {
	e, ok := w.Stickers.Set().Find(name)
	if _, isKnown := w.stickers[name]; !ok || isKnown || e.Origin == chat.FrogSticker {
		return nil
	}
	picture, err := w.Stickers.Picture(ctx, name)
	w.stickers[name] = err == nil
	if chat.Is(err, chat.NotFound) || errors.Is(err, fs.ErrNotExist) {
		return nil // its name stands in its place
	}
	if err != nil {
		return err
	}
	return w.bytes(ui.ExportSticker("", e), picture)
}

// usedStickers are the server's own whose pictures are in the export, beside the frogs.
func (w *writer) usedStickers() *chat.StickerSet {
	var used []chat.StickerEntry
	for name, isThere := range w.stickers {
		if e, ok := w.Stickers.Set().Find(name); ok && isThere {
			used = append(used, e)
		}
	}
	return chat.NewStickerSet(used, nil)
}

// writePeople writes everybody whom the chats show.
func (w *writer) writePeople(context.Context) error {
	if w.user != nil {
		w.people[w.user.ID] = *w.user
	}
	return w.file("people.json", func(to io.Writer) error {
		if _, err := io.WriteString(to, "{\"people\":["); err != nil {
			return err
		}
		separator := "\n"
		for _, id := range slices.Sorted(maps.Keys(w.people)) {
			if _, err := fmt.Fprintf(to, "%s%s", separator, shape.Encode(w.person(w.people[id]))); err != nil {
				return err
			}
			separator = ",\n"
		}
		_, err := io.WriteString(to, "\n]}\n")
		return err
	})
}

// person is somebody in a file at the root.
func (w *writer) person(u chat.User) shape.User {
	shaped := w.shapes(nil).User(u)
	shaped.ProfileImg = ui.ExportFace(u)
	return shaped
}

// writeJSON writes a chat with all its messages. It is the API's thread, whose messages stand apart, so that they can be
// written as they are read.
func (w *writer) writeJSON(ctx context.Context, to io.Writer, v chat.ThreadView, missing map[chat.UploadID]bool) error {
	shapes := w.shapes(missing)
	if _, err := fmt.Fprintf(to, "{\"chatThread\":%s,\n\"messages\":[", shape.Encode(shapes.Thread(v))); err != nil {
		return err
	}
	separator := "\n"
	err := w.eachMessages(ctx, v, func(p chat.ExportedMessages) error {
		w.turn.Rest()
		for _, m := range p.Messages {
			if _, err := fmt.Fprintf(to, "%s%s", separator, shape.Encode(shapes.Message(m))); err != nil {
				return err
			}
			separator = ",\n"
		}
		return nil
	})
	if err != nil && !chat.Is(err, chat.NotFound) { // its reader has left it meanwhile: the rest is not theirs
		return err
	}
	_, err = io.WriteString(to, "\n]}\n")
	return err
}

// shapes are the API's, with links within the export and without what is true only for a moment.
func (w *writer) shapes(missing map[chat.UploadID]bool) shape.Shapes {
	return shape.Shapes{
		Online:     func(chat.User) bool { return false },
		LastSeen:   func(chat.User) time.Time { return time.Time{} },
		AvatarPath: func(u chat.User) string { return "../../" + ui.ExportFace(u) },
		FilePath: func(a chat.Attachment) string {
			if missing[a.ID] {
				return ""
			}
			return linkTo(a)
		},
		ThumbPath: func(chat.UploadID) string { return "" },
	}
}

// listed is a chat in export.json.
type listed struct {
	ID        chat.ThreadID   `json:"id"`
	Kind      chat.ThreadKind `json:"kind"`
	Title     string          `json:"title"`
	Messages  chat.Seq        `json:"messages"`
	File      string          `json:"file"`
	UpdatedAt shape.Time      `json:"updatedAt"`
}

// writeList writes export.json: what the export is, and where its chats are.
func (w *writer) writeList(ctx context.Context) error {
	return w.file("export.json", func(to io.Writer) error {
		head := struct {
			Server string      `json:"server"`
			User   *shape.User `json:"user"` // null for the whole server
			At     shape.Time  `json:"exportedAt"`
		}{Server: w.view.Server, At: shape.Time(w.view.At)}
		if w.user != nil {
			u := w.person(*w.user)
			head.User = &u
		}
		begin := bytes.TrimSuffix(shape.Encode(head), []byte("}"))
		if _, err := fmt.Fprintf(to, "%s,\n\"chats\":[", begin); err != nil {
			return err
		}
		separator := "\n"
		err := w.eachPage(ctx, func(views []chat.ThreadView, _ bool) error {
			for _, v := range views {
				one := listed{v.ID, v.Kind, v.Title, v.LastSeq, folderOf(v) + "/chat.json", shape.Time(v.UpdatedAt)}
				if _, err := fmt.Fprintf(to, "%s%s", separator, shape.Encode(one)); err != nil {
					return err
				}
				separator = ",\n"
			}
			return nil
		})
		if err == nil {
			_, err = io.WriteString(to, "\n]}\n")
		}
		return err
	})
}

// writeIndex writes the pages of the list, the first one last.
func (w *writer) writeIndex(ctx context.Context) error {
	page := 0
	var first func() error
	err := w.eachPage(ctx, func(views []chat.ThreadView, hasMore bool) error {
		page++
		v := ui.ExportIndexView{ExportView: w.view, Pages: ui.ExportPager{Page: page}}
		if !hasMore {
			v.Pages.Last = page
		}
		slices.SortStableFunc(views, func(a, b chat.ThreadView) int { return b.UpdatedAt.Compare(a.UpdatedAt) })
		for _, t := range views {
			v.Chats = append(v.Chats, ui.ExportedChat{ThreadView: t, Page: folderOf(t) + "/" + ui.ExportPageName(1)})
		}
		write := func() error {
			return w.file(ui.ExportPageName(v.Pages.Page), func(to io.Writer) error { return ui.ExportIndex(v).Render(ctx, to) })
		}
		if page == 1 {
			first = write
			return nil
		}
		return write()
	})
	if err != nil {
		return err
	}
	return first()
}

func number(id chat.ThreadID) string { return strconv.FormatInt(int64(id), 10) }
