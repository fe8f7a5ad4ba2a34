package media

import (
	"context"
	"encoding/binary"
	"image"

	"ribbit/app/media/codec"
)

// readHEIF finds out from the boxes of a HEIC or AVIF how large its picture is and how it is turned. The picture is always written
// anew: few browsers show the one, and not all the other.
func readHEIF(b []byte, kind string, libraries codec.Libraries) (p picture, err error) {
	p.turn = asItIs
	meta := find(b, 0, len(b), "meta")
	if meta.size < 4 {
		return p, errPlain
	}
	// Behind the version and the flags.
	properties := find(b, meta.start+4, meta.end(), "iprp")
	list := find(b, properties.start, properties.end(), "ipco")
	for _, box := range boxes(b, list.start, list.end()) {
		body := b[box.start:box.end()]
		switch {
		case box.name == "ispe" && len(body) >= 12:
			// Tiles and previews have sizes too; the picture is the largest.
			w, h := int64(binary.BigEndian.Uint32(body[4:])), int64(binary.BigEndian.Uint32(body[8:]))
			if w*h > int64(p.width)*int64(p.height) && w <= MaxSide && h <= MaxSide {
				p.width, p.height = int(w), int(h)
			}
		case box.name == "colr" && len(body) > 4 && p.profile == nil && (string(body[:4]) == "prof" || string(body[:4]) == "rICC"):
			p.profile = soundICC(body[4:])
		case box.name == "irot" && len(body) >= 1 && kind == typeAVIF:
			p.turn = []turn{1, 8, 3, 6}[body[0]&3] // quarters against the clock
		}
	}
	pixels := int64(p.width) * int64(p.height)
	p.decode = func(ctx context.Context) (image.Image, error) {
		if kind == typeAVIF {
			return libraries.DecodeAVIF(ctx, b, pixels)
		}
		return libraries.DecodeHEIC(ctx, b, pixels)
	}
	return p, nil
}

// box is a part of a file of the MP4 family, which HEIC and AVIF are too.
type box struct {
	name        string
	head        int // where it begins
	start, size int // its content
}

func (b box) end() int { return b.start + b.size }

// boxes lists the boxes between two places. A broken one ends the list.
func boxes(b []byte, at, end int) (list []box) {
	for at >= 0 && end <= len(b) && at+8 <= end {
		size, head := int64(binary.BigEndian.Uint32(b[at:])), 8
		switch {
		case size == 1 && at+16 <= end:
			size, head = int64(min(binary.BigEndian.Uint64(b[at+8:]), 1<<62)), 16 //nolint:gosec // bounded
		case size == 0:
			size = int64(end - at)
		}
		if size < int64(head) || size > int64(end-at) {
			return list
		}
		list = append(list, box{string(b[at+4 : at+8]), at, at + head, int(size) - head})
		at += int(size)
	}
	return list
}

// find is the first box of a name between two places; its size is 0 when there is none.
func find(b []byte, at, end int, name string) box {
	for _, box := range boxes(b, at, end) {
		if box.name == name {
			return box
		}
	}
	return box{}
}
