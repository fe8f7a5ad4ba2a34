package media

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"image"
	"image/draw"
	"image/gif"
	"slices"
)

var errFrames = errors.New("the animation has too many frames")

// readGIF finds the frames of a GIF and how they move. Comments, other programs' data and what is behind the end go.
func readGIF(b []byte) (p picture, err error) {
	const header, screenFlags = 13, 10
	p = picture{turn: asItIs}
	if len(b) < header {
		return p, errPlain
	}
	p.width, p.height = int(binary.LittleEndian.Uint16(b[6:])), int(binary.LittleEndian.Uint16(b[8:]))
	p.decode = func(context.Context) (image.Image, error) { return firstFrame(b, p.width, p.height) }
	at := header + tableSize(b[screenFlags])
	if at > len(b) {
		return p, errPlain
	}
	p.pieces = keep(nil, 0, at)
	frames := 0
	for at < len(b) {
		start, isKept := at, true
		switch b[at] {
		case ';':
			p.pieces = keep(p.pieces, at, 1)
			p.animated = frames > 1
			if err := checkFrames(frames, p.width, p.height); err != nil {
				return p.damaged(err)
			}
			return p, nil
		case ',':
			const descriptor, flags = 10, 9
			if at+descriptor >= len(b) {
				return p.damaged(errPlain)
			}
			frames++
			at += descriptor + tableSize(b[at+flags]) + 1 // and the size of its codes
		case '!':
			if at+2 > len(b) {
				return p.damaged(errPlain)
			}
			const control, application = 0xf9, 0xff
			size := 0 // of what says how it moves; anything may be in further blocks
			switch {
			case b[at+1] == control && bytes.HasPrefix(b[at+2:], []byte{4}):
				size = 8
			case b[at+1] == application && isLoop(b[at+2:]):
				size = 19
			}
			isKept = size > 0 && at+size <= len(b) && b[at+size-1] == 0
			if !isKept && size > 0 && at+size <= len(b) {
				p.pieces = put(p.pieces, append(slices.Clone(b[at:at+size-1]), 0))
			}
			at += 2
		default: // perhaps it is something else
			p.pieces = keep(p.pieces, at, len(b)-at)
			return p.damaged(errPlain)
		}
		if at = blocksEnd(b, at); at < 0 {
			if isKept { // cut off in the middle of what it shows
				p.pieces = keep(p.pieces, start, len(b)-start)
			}
			return p.damaged(errPlain)
		}
		if isKept {
			p.pieces = keep(p.pieces, start, at-start)
		}
	}
	if frames == 0 {
		return p.damaged(errPlain)
	}
	p.animated = frames > 1
	if err := checkFrames(frames, p.width, p.height); err != nil {
		return p.damaged(err)
	}
	return p, nil // browsers show what has no end, too
}

// tableSize is how many bytes a colour table has, by the flags before it.
func tableSize(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}

// isLoop reports whether an application's data says how often an animation is played.
func isLoop(b []byte) bool {
	return bytes.HasPrefix(b, []byte("\x0bNETSCAPE2.0\x03\x01")) || bytes.HasPrefix(b, []byte("\x0bANIMEXTS1.0\x03\x01"))
}

// blocksEnd is behind the sub-blocks from at on, -1 when they do not end.
func blocksEnd(b []byte, at int) int {
	for at >= 0 && at < len(b) {
		size := int(b[at])
		at += 1 + size
		if size == 0 {
			return at
		}
	}
	return -1
}

// firstFrame decodes the first frame and no more, in its place.
func firstFrame(b []byte, w, h int) (image.Image, error) {
	if err := checkSides(w, h); err != nil {
		return nil, err
	}
	img, err := gif.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	if img.Bounds() == image.Rect(0, 0, w, h) {
		return img, nil
	}
	canvas := image.NewNRGBA(image.Rect(0, 0, w, h))
	draw.Draw(canvas, img.Bounds(), img, img.Bounds().Min, draw.Src)
	return canvas, nil
}
