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
	p.bare = bareHEIF(b)
	found := heifProperties(b[meta.head:meta.end()])
	p.width, p.height, p.profile = found.largest.X, found.largest.Y, found.profile
	if kind == typeAVIF {
		p.turn = found.turn // libheif turns by itself
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

// properties are what the boxes of a HEIC or AVIF tell of it.
type properties struct {
	largest image.Point // of all that are in the file: tiles and previews have sizes, too
	primary image.Point // of the picture that is shown
	clean   image.Point // what is left of it once its borders are cut off; 0 by 0 when nothing is
	turn    turn        // how it is turned afterwards
	profile []byte
}

// heifProperties reads the box called meta.
func heifProperties(b []byte) (p properties) {
	p.turn = asItIs
	const fullHead = 4 // bytes: a version and flags
	list := find(b, 0, len(b), "meta")
	if list.size < fullHead {
		return p
	}
	start, end := list.start+fullHead, list.end()
	all := find(b, start, end, "iprp")
	held := find(b, all.start, all.end(), "ipco")
	boxes := boxes(b, held.start, held.end())
	for _, box := range boxes {
		body := b[box.start:box.end()]
		switch box.name {
		case "ispe":
			if s := sidesOf(body); int64(s.X)*int64(s.Y) > int64(p.largest.X)*int64(p.largest.Y) {
				p.largest = s
			}
		case "colr":
			if len(body) > 4 && p.profile == nil && (string(body[:4]) == "prof" || string(body[:4]) == "rICC") {
				p.profile = soundICC(body[4:])
			}
		}
	}
	item := find(b, start, end, "pitm")
	of := find(b, all.start, all.end(), "ipma")
	for _, i := range propertiesOf(b[of.start:of.end()], primaryItem(b[item.start:item.end()])) {
		if i < 1 || i > len(boxes) {
			continue
		}
		p.apply(boxes[i-1].name, b[boxes[i-1].start:boxes[i-1].end()])
	}
	return p
}

// apply adds one property of the picture that is shown. They follow each other as they are to be applied.
func (p *properties) apply(name string, body []byte) {
	switch name {
	case "ispe":
		p.primary = sidesOf(body)
	case "clap":
		const least = 16 // bytes: width and height as fractions
		if len(body) < least {
			return
		}
		n := func(at int) int { return int(binary.BigEndian.Uint32(body[at:])) }
		if n(4) > 0 && n(12) > 0 {
			p.clean = image.Pt(n(0)/n(4), n(8)/n(12))
		}
	case "irot":
		if len(body) > 0 {
			for range body[0] & 3 {
				p.turn = p.turn.quarter()
			}
		}
	case "imir":
		if len(body) > 0 {
			p.turn = p.turn.upsideDown()
			if body[0]&1 == 1 { // left and right instead
				p.turn = p.turn.quarter().quarter()
			}
		}
	}
}

// sidesOf reads a box called ispe. What is larger than any picture may be is 0 by 0.
func sidesOf(body []byte) image.Point {
	const least = 12 // bytes: version and flags, width, height
	if len(body) < least {
		return image.Point{}
	}
	w, h := binary.BigEndian.Uint32(body[4:]), binary.BigEndian.Uint32(body[8:])
	if w > MaxSide || h > MaxSide {
		return image.Point{}
	}
	return image.Pt(int(w), int(h))
}

// primaryItem reads from a box called pitm which of a file's pictures is shown.
func primaryItem(body []byte) uint32 {
	b := numbers{b: body}
	isLong := b.next(1) > 0
	b.next(3)
	if isLong {
		return b.next(4)
	}
	return b.next(2)
}

// propertiesOf reads from a box called ipma which properties an item has, counted from 1 on.
func propertiesOf(body []byte, item uint32) (list []int) {
	b := numbers{b: body}
	version := b.next(1)
	isWide := b.next(3)&1 == 1
	for range b.next(4) {
		if len(b.b) == 0 {
			return nil
		}
		size := 2
		if version > 0 {
			size = 4
		}
		of := b.next(size)
		for range b.next(1) {
			var i uint32
			if isWide {
				i = b.next(2) & 0x7fff // the rest says that it must be understood
			} else {
				i = b.next(1) & 0x7f
			}
			if of == item {
				list = append(list, int(i))
			}
		}
		if of == item {
			return list
		}
	}
	return nil
}

// numbers reads big-endian numbers that lie one after the other; those behind the end are 0.
type numbers struct{ b []byte }

func (n *numbers) next(size int) (v uint32) {
	for _, c := range n.b[:min(size, len(n.b))] {
		v = v<<8 | uint32(c)
	}
	n.b = n.b[min(size, len(n.b)):]
	return v
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
