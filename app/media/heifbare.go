package media

import (
	"cmp"
	"slices"
)

// extent is a part of a file.
type extent struct{ at, end int }

// bareHEIF is a HEIC or AVIF with zeros in place of its EXIF and XMP: what shows the picture stays where it lies, as the boxes say by
// numbers where that is. It is nil where nothing of the kind is found. Source: ISO/IEC 14496-12, 8.11.
func bareHEIF(b []byte) (ps []Piece) {
	meta := find(b, 0, len(b), "meta")
	const fullHead = 4 // bytes: a version and flags
	if meta.size < fullHead {
		return nil
	}
	start, end := meta.start+fullHead, meta.end()
	about := aboutItems(b, find(b, start, end, "iinf"))
	if len(about) == 0 {
		return nil
	}
	places := find(b, start, end, "iloc")
	extents := placesOf(b[places.start:places.end()], about, find(b, start, end, "idat"), len(b))
	slices.SortFunc(extents, func(x, y extent) int { return cmp.Compare(x.at, y.at) })
	at := 0
	for _, e := range extents {
		if e.at = max(e.at, at); e.end <= e.at {
			continue
		}
		if e.at > at {
			ps = keep(ps, at, e.at-at)
		}
		ps = append(ps, Piece{Zero: true, Size: int64(e.end - e.at)})
		at = e.end
	}
	if at > 0 && at < len(b) {
		ps = keep(ps, at, len(b)-at)
	}
	return ps
}

// aboutItems reads from a box called iinf which items tell something of the picture and show nothing.
func aboutItems(b []byte, iinf box) map[uint32]bool {
	about := map[uint32]bool{}
	const shortHead, longHead = 6, 8 // bytes: version, flags and how many there are
	head := shortHead
	if iinf.size > 0 && b[iinf.start] > 0 {
		head = longHead
	}
	if iinf.size < head {
		return nil
	}
	for _, box := range boxes(b, iinf.start+head, iinf.end()) {
		n := numbers{b: b[box.start:box.end()]}
		version := n.next(1)
		n.next(3)
		if box.name != "infe" || version < 2 {
			continue
		}
		size := 2
		if version > 2 {
			size = 4
		}
		item := n.next(size)
		n.next(2)
		if kind := n.next(4); kind == fourCC("Exif") || kind == fourCC("mime") {
			about[item] = true
		}
	}
	return about
}

func fourCC(s string) uint32 {
	n := numbers{b: []byte(s)}
	return n.next(4)
}

// placesOf reads from a box called iloc where the bytes of items lie, in the file or in its box called idat. What lies outside is left out.
func placesOf(body []byte, items map[uint32]bool, idat box, size int) (extents []extent) {
	n := numbers{b: body}
	version := n.next(1)
	n.next(3)
	offsetAndLength, baseAndIndex := n.next(1), n.next(1)
	offsetSize, lengthSize := int(offsetAndLength>>4), int(offsetAndLength&15)
	baseSize, indexSize := int(baseAndIndex>>4), int(baseAndIndex&15)
	idSize, countSize := 2, 2
	if version > 1 {
		idSize, countSize = 4, 4
	}
	if version == 0 {
		indexSize = 0
	}
	for range n.next(countSize) {
		if len(n.b) == 0 {
			break
		}
		item, isInside := n.next(idSize), false
		if version > 0 {
			isInside = n.next(2)&15 == 1
		}
		n.next(2) // the data is in this file
		base := n.long(baseSize)
		for range n.next(2) {
			if len(n.b) == 0 {
				break
			}
			n.long(indexSize)
			at, length := base+n.long(offsetSize), n.long(lengthSize)
			from, to := 0, size
			if isInside {
				from, to = idat.start, idat.end()
			}
			if !items[item] || at < 0 || at > int64(to-from) {
				continue
			}
			end := int64(to)
			if length > 0 && length < end-int64(from)-at {
				end = int64(from) + at + length
			}
			extents = append(extents, extent{from + int(at), int(end)})
		}
	}
	return extents
}

// long is next for numbers of up to eight bytes; -1 for one that no file reaches.
func (n *numbers) long(size int) int64 {
	if size <= 4 {
		return int64(n.next(size))
	}
	high, low := n.next(size-4), n.next(4)
	if high > 0 {
		return -1 << 40
	}
	return int64(low)
}
