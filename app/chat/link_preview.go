package chat

import (
	"context"
	"time"
)

// LinkPreview is what the page says of itself that a message links to.
type LinkPreview struct {
	URL     string // as it stands in the message
	Title   string
	About   string // "" for nothing
	Picture Blob   // "" for none
}

// PreviewStore keeps what pages say of themselves, with the messages that link to them. It goes with the message, or when
// the message is edited to have another first link.
type PreviewStore interface {
	Switched(ctx context.Context, s Switch) (bool, error)
	// KnownPreview is what some message's page at an address said after a time. Problem: NotFound.
	KnownPreview(ctx context.Context, url string, after time.Time) (LinkPreview, error)
	// SetPreview gives a message its preview, and announces it as changed. Nothing happens when the message has gone, or has
	// another first link by now. Error: ErrRemoved.
	SetPreview(ctx context.Context, id MessageID, p LinkPreview, since Removals, at time.Time) error
	// Removals is that of UploadStore.
	Removals(ctx context.Context) (Removals, error)
	// PreviewPicture is the picture beside a message of a thread that the caller is in. Problem: NotFound.
	PreviewPicture(ctx context.Context, caller UserID, id MessageID) (Blob, error)
}

// FirstLink is the address that a message's preview is of: the first one that is not in a spoiler; "" for none.
func FirstLink(text string) string {
	for _, l := range Links(text) {
		if !l.Hidden {
			return l.Href
		}
	}
	return ""
}
