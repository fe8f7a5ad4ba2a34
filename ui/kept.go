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
	young, old map[messageKey][]byte
	bytes      int // of young
}

// messageKey is all that the HTML of a message depends on. What the message itself holds is in its version, which grows with
// every change of it; the rest comes from elsewhere: from its sender, from the message that it answers, and from where
// it is shown.
type messageKey struct {
	id      chat.MessageID
	version chat.Version

	sender string // their name
	avatar chat.Avatar
	quoted quoteKey

	language       *texts.Language
	static         Static
	preview        chat.LinkPreview // its version tells when it comes, and not when the owner switches previews off
	stickers       *chat.StickerSet // a set never changes, and another one may know other names
	compact        bool
	bot            bool
	offset, edited int // of the reader's zone from UTC when it was sent, and when it was edited: seconds
	again          int // the same, when it was said again
}

// quoteKey is what a reply shows of the message it answers, which changes without it.
type quoteKey struct {
	sender  chat.UserID
	name    string
	avatar  chat.Avatar
	kind    chat.MessageKind
	content string
	bot     bool
	deleted bool
}

// keyBytes is what an entry takes beside its HTML and the texts of its key.
const keyBytes = 256

// NewKept makes a store of at most so many bytes.
func NewKept(bytes int) *Kept {
	return &Kept{most: bytes / 2, young: map[messageKey][]byte{}, old: map[messageKey][]byte{}}
}

// keyOf is the key of a message in a context. It is not ok for what is not to be kept: a message that is folded for
// this reader, one that is not stored, and what waits for its files.
func keyOf(ctx context.Context, m *chat.Message, in MessageContext) (key messageKey, ok bool) {
	if m.ID == 0 || in.Blocked[m.Sender.ID] {
		return messageKey{}, false
	}
	for i := range m.Attachments {
		if !m.Attachments[i].Ready {
			return messageKey{}, false
		}
	}
	key = messageKey{
		id: m.ID, version: m.Version, sender: m.Sender.Name, avatar: m.Sender.Avatar, bot: m.Sender.Bot, language: texts.Of(ctx), static: in.Static, stickers: in.Stickers,
		compact: in.Compact, offset: offset(m.CreatedAt, in.Zone),
	}
	if m.Notice != nil && len(m.Notice.Times) > 0 {
		key.again = offset(m.Notice.Times[0].At, in.Zone)
	}
	if m.Link != nil {
		key.preview = *m.Link
	}
	if !m.EditedAt.IsZero() {
		key.edited = offset(m.EditedAt, in.Zone)
	}
	if q := m.Quote; q != nil {
		if in.Blocked[q.Sender.ID] || len(q.Attachments) > 0 {
			return messageKey{}, false
		}
		key.quoted = quoteKey{sender: q.Sender.ID, name: q.Sender.Name, avatar: q.Sender.Avatar, kind: q.Kind, content: q.Content, bot: q.Sender.Bot, deleted: q.Deleted}
	}
	return key, true
}

func offset(t time.Time, zone *time.Location) int {
	_, seconds := t.In(zoneOr(zone)).Zone()
	return seconds
}

// message is a message out of the store, which renders it when it has to.
func (k *Kept) message(m *chat.Message, in MessageContext) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		key, ok := keyOf(ctx, m, in)
		if !ok {
			return rendered(m, in).Render(ctx, w)
		}
		html, ok := k.find(key)
		if !ok {
			var b bytes.Buffer
			if err := rendered(m, in).Render(ctx, &b); err != nil {
				return err
			}
			html = bytes.Clone(b.Bytes()) // without the room that the buffer grew by
			k.keep(key, html)
		}
		_, err := w.Write(html)
		return err
	})
}

func (k *Kept) find(key messageKey) ([]byte, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	html, ok := k.young[key]
	if ok {
		return html, true
	}
	if html, ok = k.old[key]; ok {
		delete(k.old, key)
		k.add(key, html)
	}
	return html, ok
}

func (k *Kept) keep(key messageKey, html []byte) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, ok := k.young[key]; !ok {
		k.add(key, html)
	}
}

// add puts an entry into the young generation. One that alone would fill it is not kept.
func (k *Kept) add(key messageKey, html []byte) {
	n := len(html) + len(key.sender) + len(key.quoted.name) + len(key.quoted.content) + len(key.avatar.Picture) + len(key.quoted.avatar.Picture) + keyBytes
	if n > k.most {
		return
	}
	if k.bytes+n > k.most {
		k.young, k.old, k.bytes = map[messageKey][]byte{}, k.young, 0
	}
	k.young[key] = html
	k.bytes += n
}
