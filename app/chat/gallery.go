package chat

import (
	"context"
	"time"
)

// Shelf is a part of a thread's gallery.
type Shelf string

// The shelves of a gallery.
const (
	PictureShelf Shelf = "pictures" // and videos
	FileShelf    Shelf = "files"    // and sounds
	VoiceShelf   Shelf = "voice"    // messages that were recorded
	LinkShelf    Shelf = "links"
)

// Shelves are all of a gallery, in the order in which they are shown.
var Shelves = []Shelf{PictureShelf, FileShelf, VoiceShelf, LinkShelf}

const (
	GalleryPageMessages = 60  // whose files, or links, are on one page of a gallery
	MaxGalleryCount     = 999 // a higher count is not counted to its end
)

// GalleryPage asks for a page of a shelf.
type GalleryPage struct {
	Thread ThreadID
	Caller UserID
	Shelf  Shelf
	Before MessageID // older than this one; 0 for the newest
	Limit  int       // messages
	Zone   *time.Location
}

// Gallery is a page of a shelf, without what those sent whom the caller blocked.
type Gallery struct {
	Months  []GalleryMonth // newest first
	HasMore bool
	Counts  map[Shelf]int // files, or messages with links; more than MaxGalleryCount means that there are more than that
}

// GalleryMonth is a month of a gallery as its reader counts months.
type GalleryMonth struct {
	Begin    time.Time // in the reader's zone
	Count    int       // of all that is in it, also beyond the page; as in Gallery.Counts
	Messages []Message // newest first, each with those of its files that stand on the shelf
}

// GalleryStore lists what was sent in a thread.
type GalleryStore interface {
	Gallery(ctx context.Context, p GalleryPage) (Gallery, error)
}

// Gallery answers a page of what was sent in a thread. Problems: NotFound, Invalid (show).
func (c *Chat) Gallery(ctx context.Context, p GalleryPage) (Gallery, error) {
	switch p.Shelf {
	case PictureShelf, FileShelf, VoiceShelf, LinkShelf:
		return c.Store.Gallery(ctx, p)
	}
	return Gallery{}, NewInvalid("show", "unknown-shelf")
}

// FoundLink is an address of the web in a message.
type FoundLink struct {
	Href   string
	Hidden bool // in a spoiler
}

// Links lists the addresses in a text that are shown as links, each once.
func Links(text string) []FoundLink {
	if !mayHaveLink(text) {
		return nil
	}
	f := linkFinder{seen: map[string]bool{}}
	f.blocks(Format(text))
	return f.found
}

// HasLink reports whether a text has an address of the web in it that is shown as a link.
func HasLink(text string) bool { return len(Links(text)) > 0 }

type linkFinder struct {
	found []FoundLink
	seen  map[string]bool
}

func (f *linkFinder) blocks(bs []Block) {
	for _, b := range bs {
		f.inlines(b.Inlines, false)
		f.blocks(b.Blocks)
		for _, item := range b.Items {
			f.inlines(item.Inlines, false)
		}
	}
}

func (f *linkFinder) inlines(is []Inline, isHidden bool) {
	for _, i := range is {
		if i.Kind == Link && !f.seen[i.Href] {
			f.seen[i.Href] = true
			f.found = append(f.found, FoundLink{Href: i.Href, Hidden: isHidden})
		}
		f.inlines(i.Children, isHidden || i.Kind == Spoiler)
	}
}
