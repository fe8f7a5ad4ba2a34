package chat

import (
	"context"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// UploadID names an upload, and the attachment it becomes. It cannot be guessed: random bytes in base64url.
type UploadID string

// AttachmentKind says how an attachment is shown.
type AttachmentKind string

// The kinds of attachment.
const (
	ImageAttachment AttachmentKind = "image"
	VideoAttachment AttachmentKind = "video"
	AudioAttachment AttachmentKind = "audio"
	FileAttachment  AttachmentKind = "file"
)

// Limits of uploads.
const (
	MaxAttachments   = 10  // of one message
	MaxFileNameBytes = 255 // as file systems have it
	MaxOpenUploads   = 200 // of one person, that are not sent
)

// UploadLife is how long an upload waits for its message.
const UploadLife = 24 * time.Hour

// Attachment is a file as a message has it, or an upload before it is sent.
type Attachment struct {
	ID          UploadID
	Name        string // as its sender called it, made safe by CleanFileName
	Type        string // what the bytes are, such as image/jpeg
	Size        int64  // bytes of the file as it is kept
	Kind        AttachmentKind
	Width       int // as shown, orientation applied; 0 where it does not apply
	Height      int
	Duration    time.Duration // 0 where it does not apply
	Placeholder string        // a tiny picture as a data: address, or ""
	Animated    bool          // a picture that moves
	Thumb       bool          // there are thumbnails
	Ready       bool          // all of this is final; until then the file is being looked at and is not served
}

// UploadState is how far an upload has come.
type UploadState uint8

// The states of an upload.
const (
	Receiving UploadState = iota // bytes are still to come
	Received                     // all bytes are here and are being looked at
	Ready                        // kept as it will be served
)

// Upload is a file that somebody brought and what became of it.
type Upload struct {
	Attachment
	Owner     UserID
	State     UploadState
	Message   MessageID // that it was sent with; 0 for none
	Length    int64     // bytes that were announced; while nobody has said, below 0: at most so many
	CreatedAt time.Time
	ExpiresAt time.Time // when it goes, unless it is sent
}

// Blob names bytes in the file store.
type Blob string

// Blobs are where an upload's bytes lie; "" for what there is none of.
type Blobs struct {
	File  Blob
	Thumb Blob // at most 640 pixels on its longer side
	Small Blob // at most 160
}

// All are those that there are.
func (b Blobs) All() (bs []Blob) {
	for _, one := range []Blob{b.File, b.Thumb, b.Small} {
		if one != "" {
			bs = append(bs, one)
		}
	}
	return bs
}

// Removals is a moment of the file store: how often somebody had removed bytes to which nothing referred.
type Removals int64

// ErrRemoved is the answer to whoever refers to bytes that may be gone, because there were removals since, or that somebody is just
// removing: nothing was written, and they are to be kept anew. A problem of kind Unavailable.
var ErrRemoved error = NewProblem(Unavailable, "files-away")

// Released is a blob that something referred to that is gone.
type Released struct {
	Blob
	Remover string // whoever is removing its bytes; "" for nobody
}

// KeptFile is a file that may be served to whoever asked for it.
type KeptFile struct {
	Attachment
	Blobs
}

// UploadStore keeps what is known of uploads. The bytes lie elsewhere.
type UploadStore interface {
	// AddUpload sets room aside for an upload, see RoomFor, and answers how much in Length. Problem: Conflict, when its
	// owner has MaxOpenUploads that are not sent, or as many bytes as one may have.
	AddUpload(ctx context.Context, u Upload, mostBytes int64) (Upload, error)
	// Upload is one that is the caller's own and not sent. Problem: NotFound.
	Upload(ctx context.Context, caller UserID, id UploadID) (Upload, error)
	// SetReceived says that all bytes are here, and what they seem to be. Nothing happens when the upload has gone. Error:
	// ErrRemoved.
	SetReceived(ctx context.Context, a Attachment, length int64, asItCame Blob, since Removals) error
	// SetReady keeps what an upload has become; isThere is false when it, or its message, was deleted meanwhile. The
	// message that carries it is announced as changed. Error: ErrRemoved.
	SetReady(ctx context.Context, a Attachment, b Blobs, since Removals) (isThere bool, err error)
	// DropUpload removes one that is the caller's own and not sent. Problem: NotFound.
	DropUpload(ctx context.Context, caller UserID, id UploadID) error
	// DropExpired removes what is older than its life, and answers which.
	DropExpired(ctx context.Context, now time.Time) ([]UploadID, error)
	// UploadsIn lists uploads in a state other than Ready, the oldest first.
	UploadsIn(ctx context.Context, s UploadState, limit int) ([]Upload, error)
	// KeptFile is a file of a thread that the caller is in, of a message whose report they see as an admin, or their own upload.
	// Problem: NotFound.
	KeptFile(ctx context.Context, caller UserID, id UploadID) (KeptFile, error)
	// Removals is asked before bytes are kept, and given back with what is to refer to them.
	Removals(ctx context.Context) (Removals, error)
	// Released lists blobs that something referred to that is gone. Some may be referred to by something else.
	Released(ctx context.Context, limit int) ([]Released, error)
	// TakeReleased gives a remover those of the listed blobs that nobody else is removing and nothing refers to, and answers
	// which: nothing comes to refer to them until Removed or ReturnReleased. What something refers to goes off the list.
	TakeReleased(ctx context.Context, bs []Blob, remover string) ([]Blob, error)
	// ReturnReleased leaves what a remover took, and does not remove, to others.
	ReturnReleased(ctx context.Context, bs []Blob, remover string) error
	// Removed takes off the list what a remover took, and has removed.
	Removed(ctx context.Context, bs []Blob, remover string) error
	// IsBlobUsed reports whether anything refers to a blob.
	IsBlobUsed(ctx context.Context, b Blob) (bool, error)
	// Release puts blobs on the list of Released.
	Release(ctx context.Context, bs []Blob) error
	// UnfinishedUploads answers of which of the ids there are uploads that are not Ready.
	UnfinishedUploads(ctx context.Context, ids []UploadID) (map[UploadID]bool, error)
}

// IsPicture reports whether an attachment is shown as a picture.
func (a Attachment) IsPicture() bool { return a.Kind == ImageAttachment }

// KindOf is what a message with these attachments is: Image when all are pictures, else File.
func KindOf(as []Attachment) MessageKind {
	for _, a := range as {
		if !a.IsPicture() {
			return File
		}
	}
	return Image
}

// CleanFileName answers a file's name as it is kept and shown: the last part of a path, in NFC, without what is not seen or
// turns the direction of the text, at most MaxFileNameBytes with its ending kept; "file" when nothing is left.
func CleanFileName(name string) string {
	name = norm.NFC.String(strings.ToValidUTF8(name, "\uFFFD"))
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && r != zeroWidthJoiner && r != zeroWidthNonJoiner || unicode.Is(unicode.Co, r):
			return -1
		}
		return r
	}, name)
	name = strings.Trim(strings.Join(strings.Fields(name), " "), " \u200c\u200d")
	if showsNothing(strings.Trim(name, ". ")) {
		return "file"
	}
	return shortenFileName(name)
}

const (
	zeroWidthNonJoiner = '\u200c' // within words of Persian and other scripts
	zeroWidthJoiner    = '\u200d' // part of many emoji
)

// shortenFileName cuts a name before its ending.
func shortenFileName(name string) string {
	if len(name) <= MaxFileNameBytes {
		return name
	}
	const longestEnding = 20 // bytes; more is no ending
	ending := ""
	if i := strings.LastIndexByte(name, '.'); i > 0 && len(name)-i <= longestEnding {
		ending = name[i:]
	}
	stem := name[:MaxFileNameBytes-len(ending)]
	for len(stem) > 0 && !utf8.RuneStart(name[len(stem)]) {
		stem = stem[:len(stem)-1]
	}
	return strings.TrimRight(stem, " ") + ending
}

// checkAttachments refuses a list that no message can have. Problem: Invalid (attachments).
func checkAttachments(ids []UploadID) error {
	if len(ids) > MaxAttachments {
		return NewInvalid("attachments", "too-many-files", "n", MaxAttachments)
	}
	seen := make(map[UploadID]bool, len(ids))
	for _, id := range ids {
		if seen[id] {
			return NewInvalid("attachments", "file-twice")
		}
		seen[id] = true
	}
	return nil
}

// MayUpload refuses another upload to somebody who has so many that are not sent. Problem: Conflict.
func MayUpload(open int) error {
	if open >= MaxOpenUploads {
		return NewProblem(Conflict, "too-many-unsent", "n", open)
	}
	return nil
}

// RoomFor answers how many bytes somebody who has some may add of the length of an upload, as Upload.Length has it. What has no
// length yet gets as much as is left. Problem: Conflict.
func RoomFor(length, has, most int64) (int64, error) {
	left := most - has
	if left <= 0 || length > left {
		return 0, TooMuchKept(most)
	}
	return max(length, -left), nil
}

// FileTooLarge refuses a file of more than so many bytes.
func FileTooLarge(most int64) *Problem {
	return NewProblem(TooLarge, "file-too-large", "bytes", most)
}

// TooMuchKept refuses a file of somebody whose files take as many bytes as one person may keep.
func TooMuchKept(most int64) *Problem { return NewProblem(Conflict, "too-much-kept", "bytes", most) }

// NoSuchUpload refuses to send what is not the sender's own, is not there or was sent already.
func NoSuchUpload() *Problem {
	return NewInvalid("attachments", "no-such-upload")
}

// VoiceName is what a recorded message is called, before its ending: that is how it is told from other audio.
const VoiceName = "voice-message"

// IsVoice reports whether a sound was recorded for a message.
func (a Attachment) IsVoice() bool {
	stem, _, _ := strings.Cut(a.Name, ".")
	return a.Kind == AudioAttachment && stem == VoiceName
}
