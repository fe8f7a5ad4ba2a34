package chat

import (
	"context"
	"strings"
)

// GIF is a picture that moves and was sent in a thread, whatever its format is.
type GIF struct {
	Attachment
	Blob  Blob   // equal ones have the same
	Words string // around it: its name, its message, and the one before and behind it
}

// FoundGIF is one that was found elsewhere.
type FoundGIF struct {
	ID            string // there
	Title         string // "" for none
	Width, Height int    // of the picture that the panel shows
}

// Limits of looking for GIFs.
const (
	GIFsSeen = 500 // that are looked through, the newest ones
	MaxGIFs  = 60  // that are found
)

// GIFStore finds what moves.
type GIFStore interface {
	// GIFs are the newest ones of the threads that the caller is in, at most so many, without what was hidden or sent by somebody
	// whom the caller blocked.
	GIFs(ctx context.Context, caller UserID, limit int) ([]GIF, error)
	// CopyUpload makes a new upload, ready to be sent, of the file that KeptFile answers: no byte is copied. Problems:
	// NotFound, Conflict as of AddUpload.
	CopyUpload(ctx context.Context, from UploadID, u Upload, mostBytes int64) (Upload, error)
}

// FindGIFs answers what moves and has all of some words around it, newest first and each once; everything without words.
func (c *Chat) FindGIFs(ctx context.Context, caller UserID, q string) ([]GIF, error) {
	all, err := c.Store.GIFs(ctx, caller, GIFsSeen)
	if err != nil {
		return nil, err
	}
	words := strings.Fields(FoldForSearch(q))
	isFound := map[Blob]bool{}
	var found []GIF
	for _, g := range all {
		if len(found) == MaxGIFs {
			break
		}
		if isFound[g.Blob] || !hasAll(FoldForSearch(g.Words), words) {
			continue
		}
		isFound[g.Blob] = true
		found = append(found, g)
	}
	return found, nil
}

func hasAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
