// Package media looks at files: what they are, how large they show, how long they play. Of pictures it takes away what
// does not belong to what is seen (place, camera, comments, hidden previews), and makes thumbnails. It is pure work on bytes
// and knows no chat.
//
// What a file says about itself is not believed: sizes are checked before memory is taken, and all of the work happens in a
// process of its own (see child.go), which ends after one file, whatever the file does to it.
package media

import (
	"bytes"
	"context"
	"errors"
	"image"
	"io"
	"time"

	"ribbit/app/media/codec"
)

// Limits of pictures. What is beyond is kept as a plain file.
const (
	MaxPixels      = 100e6
	MaxSide        = 65535
	maxFileBytes   = 200 << 20 // of a picture, as all of it is in memory
	maxFrames      = 3000      // of an animation
	maxFramePixels = 4e9       // of all its frames together
	ThumbSide      = 640
	SmallSide      = 160
)

// The kinds of file.
const (
	Image = "image"
	Video = "video"
	Audio = "audio"
	Plain = "file"
)

// Found is what a file is.
type Found struct {
	Type        string // what the bytes are, such as image/jpeg
	Kind        string
	Width       int // as shown
	Height      int
	Duration    time.Duration
	Animated    bool
	Placeholder string // a tiny picture as a data: address, or ""
	Note        string // why a picture is kept as a plain file, for the log

	Pieces []Piece // what is kept of the file; none for all of it as it is
	Size   int64   // of the pieces together

	Main  []byte `json:"-"` // what is kept in place of the file, when there is something
	Thumb []byte `json:"-"`
	Small []byte `json:"-"`
}

// Piece is a part of what is kept: bytes of the file, zeros, or a few bytes of our own.
type Piece struct {
	At    int64  `json:",omitempty"`
	Size  int64  `json:",omitempty"`
	Zero  bool   `json:",omitempty"` // zeros in place of the file's bytes
	Bytes []byte `json:",omitempty"` // in place of the file's bytes
}

// errPlain says why something that looks like a picture is kept as a plain file.
var errPlain = errors.New("not a picture that can be shown")

// Look finds out what a file is and makes what is kept of it. A file that cannot be read as what it seems to be is Plain; an
// error is one of reading only.
func Look(ctx context.Context, file io.ReaderAt, size int64, libraries codec.Libraries) (Found, error) {
	f, err := sniff(file, size)
	if err != nil {
		return Found{}, err
	}
	switch f.Kind {
	case Image:
		return lookAtPicture(ctx, f, file, size, libraries)
	case Video, Audio:
		return lookAtMedium(f, file, size)
	}
	return f, nil
}

// picture is a picture while it is looked at.
type picture struct {
	turn     turn
	profile  []byte // ICC; nil for sRGB
	animated bool
	pieces   []Piece // of the file that are kept; nil when the picture is written anew
	bare     []Piece // that are kept of it as a file, where those are others, or where it cannot be shown
	decode   func(context.Context) (image.Image, error)
	width    int // as it lies in the file
	height   int
}

func lookAtPicture(ctx context.Context, f Found, file io.ReaderAt, size int64, libraries codec.Libraries) (Found, error) {
	if size > maxFileBytes {
		return picture{}.plain(f.Type, errPlain), nil
	}
	b := make([]byte, size)
	if _, err := file.ReadAt(b, 0); err != nil && !errors.Is(err, io.EOF) {
		return Found{}, err
	}
	p, err := read(f.Type, b, libraries)
	if err != nil {
		return picture{bare: p.bare}.plain(f.Type, err), nil // the rest is known in part
	}
	if err := checkSides(p.width, p.height); err != nil {
		return p.plain(f.Type, err), nil
	}
	img, err := p.decode(ctx)
	if err != nil {
		return p.plain(f.Type, err), nil
	}
	if err := checkSides(img.Bounds().Dx(), img.Bounds().Dy()); err != nil {
		return p.plain(f.Type, err), nil
	}
	f.Animated = p.animated
	if err := f.finish(ctx, img, p, libraries); err != nil {
		return p.plain(f.Type, err), nil
	}
	return f, nil
}

// plain is a picture that is kept as a file. What it shows may be damaged, where it was taken is not.
func (p picture) plain(kind string, why error) Found {
	f := Found{Type: kind, Kind: Plain}
	if why != nil {
		f.Note = why.Error()
	}
	pieces := p.pieces
	if p.bare != nil {
		pieces = p.bare
	}
	if len(pieces) > 0 && len(pieces) <= mostPiecesOfFile {
		f.Pieces, f.Size = pieces, sizeOf(pieces)
	}
	return f
}

// Bare finds out of a picture what is left of it as a file, without what it says beside what it shows. It decodes nothing. Errors: of
// reading only.
func Bare(file io.ReaderAt, size int64) (Found, error) {
	f, err := sniff(file, size)
	if err != nil || f.Kind != Image || size > maxFileBytes {
		return picture{}.plain(f.Type, nil), err
	}
	b := make([]byte, size)
	if _, err := file.ReadAt(b, 0); err != nil && !errors.Is(err, io.EOF) {
		return Found{}, err
	}
	p, err := read(f.Type, b, codec.Libraries{})
	if err != nil {
		p = picture{bare: p.bare} // the rest is known in part
	}
	return p.plain(f.Type, nil), nil
}

// damaged is the picture of which the pieces are all that may be kept, when it cannot be shown.
func (p picture) damaged(why error) (picture, error) {
	p.bare = p.pieces
	return p, why
}

// Clean is what of a small picture people are shown: upright, and without what it says beside what it shows. It is decoded only where it
// has to be turned.
func Clean(ctx context.Context, b []byte) ([]byte, error) {
	file, size := bytes.NewReader(b), int64(len(b))
	f, err := sniff(file, size)
	if err != nil {
		return nil, err
	}
	p, err := read(f.Type, b, codec.Libraries{})
	if err == nil && p.turn.isNeeded() {
		if f, err = Look(ctx, file, size, codec.Libraries{}); err == nil && f.Main != nil {
			return f.Main, nil
		}
	}
	if err != nil {
		p = picture{bare: p.bare}
	}
	f = p.plain(f.Type, nil)
	if IsAll(f.Pieces, size) {
		return b, nil
	}
	return io.ReadAll(Join(file, f.Pieces))
}

var errPixels = errors.New("the picture has too many pixels")

func checkSides(w, h int) error {
	if w <= 0 || h <= 0 {
		return errPlain
	}
	if w > MaxSide || h > MaxSide || int64(w)*int64(h) > MaxPixels {
		return errPixels
	}
	return nil
}

// read takes a file apart by its type.
func read(kind string, b []byte, libraries codec.Libraries) (picture, error) {
	switch kind {
	case typeJPEG:
		return readJPEG(b)
	case typePNG:
		return readPNG(b)
	case typeGIF:
		return readGIF(b)
	case typeWebP:
		return readWebP(b)
	case typeHEIC, typeAVIF:
		return readHEIF(b, kind, libraries)
	}
	return picture{}, errPlain
}
