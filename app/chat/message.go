package chat

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"
)

// MessageID identifies a message; ids grow with every message of the server.
type MessageID int64

// Seq is a message's place in its thread, counted from 1 without a hole.
type Seq int64

// Version grows with every change of any message on the server.
type Version int64

// MessageKind says what a message holds.
type MessageKind string

// The kinds of message.
const (
	Text    MessageKind = "text"
	Sticker MessageKind = "sticker" // Content is ":NAME:"
	Image   MessageKind = "image"
	File    MessageKind = "file"
	System  MessageKind = "system"
)

// Limits of messages, in characters.
const (
	MaxContentRunes  = 10_000
	MaxClientIDRunes = 100
)

// DeletedContent stands in for the text of a deleted message.
const DeletedContent = "[message deleted]"

// Message is one entry of a thread.
type Message struct {
	ID             MessageID
	ThreadID       ThreadID
	Seq            Seq
	Version        Version
	CreatedVersion Version // the version it was stored with
	Sender         User
	Receiver       *User // the other person of a direct thread, else nil
	Content        string
	Kind           MessageKind
	Read           bool // Receiver has read it; false when one of the two hides what they read
	Reactions      []Reaction
	Mentions       []Mention // by user id; @here first
	ReplyTo        MessageID // 0 for none
	Quote          *Quote    // what it answers, when ReplyTo is set
	Attachments    []Attachment
	Link           *LinkPreview // of the page that its first link leads to; nil for none
	Notice         *Notice      // what a program said beside the text; nil for nothing
	ClientID       string       // the sender's own id of it; "" for none
	CreatedAt      time.Time
	EditedAt       time.Time // zero when never edited
	Deleted        bool
}

// Quote is what a reply shows of the message it answers.
type Quote struct {
	ID          MessageID
	Sender      User
	Content     string
	Kind        MessageKind
	Attachments []Attachment
	Deleted     bool
}

// Draft is a message before it is stored.
type Draft struct {
	ThreadID ThreadID
	Sender   UserID
	Receiver UserID // 0, or the other person of a direct thread
	Content  string
	Sticker  string // name of a sticker instead of Content
	// Attachments are uploads of the sender that are not sent yet; Content is then their caption and may be empty.
	Attachments []UploadID
	ReplyTo     MessageID
	ClientID    string // makes a retried send harmless: unique for each sender and thread
	IsAnswer    bool   // of a bot to what was brought to it: it is brought to no bot, or two would talk for ever

	Kind  MessageKind // set by Check; the store makes a File whose attachments are all pictures an Image
	Names []string    // MentionedNames of a text; set by Check
	At    time.Time   // set by Send
}

// Check brings a draft into the form it is stored in: NFC, trimmed, line ends as \n.
// Problem: Invalid (content, sticker, attachments, clientId).
func (d *Draft) Check() error {
	if err := d.checkContent(); err != nil {
		return err
	}
	if !utf8.ValidString(d.ClientID) || runes(d.ClientID) > MaxClientIDRunes || strings.ContainsRune(d.ClientID, 0) {
		return NewInvalid("clientId", "client-id-too-long", "n", MaxClientIDRunes)
	}
	return nil
}

func (d *Draft) checkContent() (err error) {
	switch {
	case d.Sticker != "" && len(d.Attachments) > 0:
		return NewInvalid("attachments", "sticker-with-files")
	case d.Sticker != "" && strings.TrimSpace(d.Content) != "":
		return NewInvalid("sticker", "sticker-with-text")
	case d.Sticker != "":
		if !IsStickerName(d.Sticker) {
			return noSticker()
		}
		d.Kind, d.Content = Sticker, ":"+d.Sticker+":"
		return nil
	case len(d.Attachments) > 0:
		if err := checkAttachments(d.Attachments); err != nil {
			return err
		}
		d.Kind = File
		d.Content, err = CheckCaption(d.Content)
	default:
		d.Kind = Text
		d.Content, err = CheckContent(d.Content)
	}
	d.Names = MentionedNames(d.Content)
	return err
}

func noSticker() *Problem { return NewInvalid("sticker", "no-such-sticker") }

// CheckContent answers a text as it is stored. Problem: Invalid (content).
func CheckContent(content string) (string, error) {
	text, err := CheckCaption(content)
	if err == nil && text == "" {
		return "", emptyContent()
	}
	return text, err
}

// emptyContent refuses a text without anything to see in it.
func emptyContent() *Problem { return NewInvalid("content", "message-empty") }

// CheckCaption is CheckContent of what stands under attachments, which may be empty. Problem: Invalid (content).
func CheckCaption(content string) (string, error) {
	text, ok := cleanText(content)
	switch {
	case !utf8.ValidString(content):
		return "", NewInvalid("content", "message-not-utf8")
	case !ok:
		return "", NewInvalid("content", "message-with-nul")
	case runes(text) > MaxContentRunes:
		return "", NewInvalid("content", "message-too-long")
	}
	return text, nil
}

// Attach gives a draft the attachments that a program names; nil when it names none. Problem: Invalid (attachments).
func (d *Draft) Attach(ids *[]UploadID) error {
	switch {
	case ids == nil:
		return nil
	case len(*ids) == 0:
		return NewInvalid("attachments", "attachments-empty")
	}
	d.Attachments = *ids
	return nil
}

// MessageStore keeps messages.
type MessageStore interface {
	AddMessage(ctx context.Context, d Draft) (m Message, isNew bool, err error)
	Message(ctx context.Context, caller UserID, id MessageID) (Message, error)
	MessagesSince(ctx context.Context, q ChangesQuery) (ms []Message, version Version, err error)
	// MessagesByID answers messages whoever asks, in the order of their versions: for telling those who may read them.
	MessagesByID(ctx context.Context, ids []MessageID) ([]Message, error)
	EditMessage(ctx context.Context, e Edit) (Message, error)
	DeleteMessage(ctx context.Context, caller User, id MessageID) (Message, error)
}

// Send stores a message, or what the command makes of it that it begins with. isNew is false when its ClientID was stored before; the answer is then the message that is
// there. Problems: Invalid, NotFound (no such thread for this sender), Forbidden (one of the two of a direct thread blocked
// the other; only admins write in this channel), TooMany (in a channel with a pause between messages), Unavailable (people at other
// servers could not be told).
func (c *Chat) Send(ctx context.Context, d Draft) (m Message, isNew bool, err error) {
	if err := d.Check(); err != nil {
		return Message{}, false, err
	}
	if d.Sticker != "" {
		if ok, err := c.hasSticker(ctx, d.Sticker); err != nil {
			return Message{}, false, err
		} else if !ok {
			return Message{}, false, noSticker()
		}
	}
	if err := c.obey(ctx, &d); err != nil {
		return Message{}, false, err
	}
	if err := c.mayTell(); err != nil {
		return Message{}, false, err
	}
	d.At = c.Now()
	return c.Store.AddMessage(ctx, d)
}

// Message is one message. Problem: NotFound when it is not in one of the caller's threads.
func (c *Chat) Message(ctx context.Context, caller UserID, id MessageID) (Message, error) {
	return c.Store.Message(ctx, caller, id)
}

// Edit gives a message a new text, which may be empty where it is a caption. Problems: Invalid, NotFound, Forbidden (another's; or
// as of Send), Conflict (deleted, or without a text).
func (c *Chat) Edit(ctx context.Context, caller UserID, id MessageID, content string) (Message, error) {
	text, err := CheckCaption(content)
	if err != nil {
		return Message{}, err
	}
	return c.Store.EditMessage(ctx, Edit{Caller: caller, ID: id, Content: text, Names: MentionedNames(text), At: c.Now()})
}

// Edit is a checked change of a message's text.
type Edit struct {
	Caller  UserID
	ID      MessageID
	Content string
	Names   []string // MentionedNames of Content
	At      time.Time
}

// Delete takes a message's text and reactions away; deleting it again changes nothing. An admin may delete any message.
// Problems: NotFound, Forbidden (another's).
func (c *Chat) Delete(ctx context.Context, caller User, id MessageID) (Message, error) {
	return c.Store.DeleteMessage(ctx, caller, id)
}

// ChangesQuery asks for what changed in a thread.
type ChangesQuery struct {
	Thread ThreadID
	Caller UserID
	Since  Version // 0 for everything
	Limit  int
}

// MessagesSince lists the messages that changed after a version, in their present state and in the order of their
// versions; version is the thread's highest at the same moment. Problem: NotFound.
func (c *Chat) MessagesSince(ctx context.Context, q ChangesQuery) (ms []Message, version Version, err error) {
	return c.Store.MessagesSince(ctx, q)
}

// Preview is the message in one line for a chat list, at most PreviewRunes.
func (m Message) Preview() string {
	if m.Notice != nil && m.Notice.Title != "" && !m.Deleted {
		return oneLine(m.Notice.Title + " " + preview(m.Kind, m.Content, m.Attachments, m.Deleted))
	}
	return preview(m.Kind, m.Content, m.Attachments, m.Deleted)
}

// Preview is the quoted message in one line.
func (q Quote) Preview() string { return preview(q.Kind, q.Content, q.Attachments, q.Deleted) }

// PreviewRunes is the most characters of a preview.
const PreviewRunes = 140

func preview(kind MessageKind, content string, attachments []Attachment, isDeleted bool) string {
	switch {
	case isDeleted:
		return DeletedContent
	case kind == Sticker:
		return "🖼️"
	case kind == Image || kind == File:
		return oneLine(strings.TrimSpace(PreviewFiles(attachments) + " " + content))
	}
	if does, ok := action(content); ok {
		return oneLine(does)
	}
	return oneLine(content)
}

// oneLine is the beginning of a text, at most PreviewRunes.
func oneLine(text string) string {
	return firstRunes(strings.Join(strings.Fields(firstRunes(text, 4*PreviewRunes)), " "), PreviewRunes)
}
