package ui

import (
	"bytes"
	"context"
	"io"
	"sync"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// Kept holds the HTML of messages that were shown of late: it is the same for every reader, so that it is rendered once
// and not once for each of them. See app/decisions/0025-kept-messages.md for why nothing in it is ever out of date.
//
// There are two generations. What is shown is in the young one or moves into it; when that has half of the bytes, it
// becomes the old one, and what nobody has asked for since is gone.
type Kept struct {
	most int // bytes of a generation

	mu         sync.Mutex
	young, old map[look][]byte
	bytes      int // of young
}

// look is all that the HTML of a message depends on. What the message itself holds is in its version, which grows with
// every change of it; the rest comes from elsewhere: from its sender, from the message that it answers, and from where
// it is shown.
type look struct {
	id      chat.MessageID
	version chat.Version

	sender string // their name
	avatar chat.Avatar
	quoted quoteLook

	language       *texts.Language
	static         Static
	preview        chat.LinkPreview // its version tells when it comes, and not when the owner switches previews off
	stickers       *chat.StickerSet // a set never changes, and another one may know other names
	compact        bool
	bot            bool
	offset, edited int // of the reader's zone from UTC when it was sent, and when it was edited: seconds
	again          int // the same, when it was said again
}

// quoteLook is what a reply shows of the message it answers, which changes without it.
type quoteLook struct {
	sender  chat.UserID
	name    string
	avatar  chat.Avatar
	kind    chat.MessageKind
	content string
	bot     bool
	deleted bool
}

// lookBytes is what an entry takes beside its HTML and the texts of its look.
const lookBytes = 256

// NewKept makes a store of at most so many bytes.
func NewKept(bytes int) *Kept {
	return &Kept{most: bytes / 2, young: map[look][]byte{}, old: map[look][]byte{}}
}

// lookOf is the look of a message in a setting. It is not ok for what is not to be kept: a message that is folded for
// this reader, one that is not stored, and what waits for its files.
func lookOf(ctx context.Context, m *chat.Message, in Setting) (l look, ok bool) {
	if m.ID == 0 || in.Blocked[m.Sender.ID] {
		return look{}, false
	}
	for i := range m.Attachments {
		if !m.Attachments[i].Ready {
			return look{}, false
		}
	}
	l = look{
		id: m.ID, version: m.Version, sender: m.Sender.Name, avatar: m.Sender.Avatar, bot: m.Sender.Bot, language: texts.Of(ctx), static: in.Static, stickers: in.Stickers,
		compact: in.Compact, offset: offset(m.CreatedAt, in.Zone),
	}
	if m.Notice != nil && len(m.Notice.Times) > 0 {
		l.again = offset(m.Notice.Times[0].At, in.Zone)
	}
	if m.Link != nil {
		l.preview = *m.Link
	}
	if !m.EditedAt.IsZero() {
		l.edited = offset(m.EditedAt, in.Zone)
	}
	if q := m.Quote; q != nil {
		if in.Blocked[q.Sender.ID] || len(q.Attachments) > 0 {
			return look{}, false
		}
		l.quoted = quoteLook{sender: q.Sender.ID, name: q.Sender.Name, avatar: q.Sender.Avatar, kind: q.Kind, content: q.Content, bot: q.Sender.Bot, deleted: q.Deleted}
	}
	return l, true
}

func offset(t time.Time, zone *time.Location) int {
	_, seconds := t.In(zoneOr(zone)).Zone()
	return seconds
}

// message is a message out of the store, which renders it when it has to.
func (k *Kept) message(m *chat.Message, in Setting) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		l, ok := lookOf(ctx, m, in)
		if !ok {
			return rendered(m, in).Render(ctx, w)
		}
		html, ok := k.find(l)
		if !ok {
			var b bytes.Buffer
			if err := rendered(m, in).Render(ctx, &b); err != nil {
				return err
			}
			html = bytes.Clone(b.Bytes()) // without the room that the buffer grew by
			k.keep(l, html)
		}
		_, err := w.Write(html)
		return err
	})
}

func (k *Kept) find(l look) ([]byte, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	html, ok := k.young[l]
	if ok {
		return html, true
	}
	if html, ok = k.old[l]; ok {
		delete(k.old, l)
		k.add(l, html)
	}
	return html, ok
}

func (k *Kept) keep(l look, html []byte) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, ok := k.young[l]; !ok {
		k.add(l, html)
	}
}

// add puts an entry into the young generation. One that alone would fill it is not kept.
func (k *Kept) add(l look, html []byte) {
	n := len(html) + len(l.sender) + len(l.quoted.name) + len(l.quoted.content) + len(l.avatar.Picture) + len(l.quoted.avatar.Picture) + lookBytes
	if n > k.most {
		return
	}
	if k.bytes+n > k.most {
		k.young, k.old, k.bytes = map[look][]byte{}, k.young, 0
	}
	k.young[l] = html
	k.bytes += n
}
