package media

import (
	"encoding/binary"
	"errors"
	"io"
	"math"
	"math/bits"
	"time"
)

const typeMatroska = "video/x-matroska"

// Elements of Matroska, of which WebM is a part: RFC 9559.
const (
	idSegment, idInfo, idTracks       = 0x18538067, 0x1549a966, 0x1654ae6b
	idTags, idAttachments             = 0x1254c367, 0x1941a469
	idCluster, idTime, idVoid         = 0x1f43b675, 0xe7, 0xec
	idSimpleBlock, idGroup            = 0xa3, 0xa0
	idBlock                           = 0xa1
	idScale, idDuration               = 0x2ad7b1, 0x4489
	idTrack, idType, idVideo          = 0xae, 0x83, 0xe0
	idWidth, idHeight                 = 0xb0, 0xba
	idShownWidth, idShownHeight       = 0x54b0, 0x54ba
	sizeUnknown                 int64 = -1
)

// element is a part of a Matroska file.
type element struct {
	id          uint32
	at          int64 // where it begins
	start, size int64 // its content; sizeUnknown to where the next one of its level begins
}

// elementAt reads the head of an element.
func elementAt(file io.ReaderAt, at int64) (e element, err error) {
	b := make([]byte, 12) // as long as a head can be
	n, err := file.ReadAt(b, at)
	if n == 0 {
		return e, err
	}
	b = b[:n]
	idLength := bits.LeadingZeros8(b[0]) + 1
	if idLength > 4 || n <= idLength {
		return e, errMedium
	}
	for _, c := range b[:idLength] {
		e.id = e.id<<8 | uint32(c)
	}
	sizeLength := bits.LeadingZeros8(b[idLength]) + 1
	if sizeLength > 8 || n < idLength+sizeLength {
		return e, errMedium
	}
	size := uint64(b[idLength]) & (1<<(8-sizeLength) - 1)
	for _, c := range b[idLength+1 : idLength+sizeLength] {
		size = size<<8 | uint64(c)
	}
	e.at, e.start, e.size = at, at+int64(idLength+sizeLength), int64(size) //nolint:gosec // at most 56 bits
	if size == 1<<(7*sizeLength)-1 {
		e.size = sizeUnknown
	}
	return e, nil
}

// matroska is a file while it is looked at.
type matroska struct {
	medium
	file     io.ReaderAt
	scale    uint64 // nanoseconds of a tick
	ticks    float64
	cluster  int64 // when it begins: ticks
	lastTick int64
}

// readMatroska walks over the elements of a file. Tags and attachments become void: places stand in them. What a browser
// records does not say how long it is; then the last block does.
func readMatroska(file io.ReaderAt, size int64) (medium, error) {
	m := matroska{file: file, scale: 1e6}
	for at, n := int64(0), 0; at < size && n < maxElements; n++ {
		e, err := elementAt(file, at)
		if err != nil {
			return m.medium, err
		}
		isOpen := e.id == idSegment || e.id == idCluster || e.id == idGroup
		if !isOpen && (e.size == sizeUnknown || e.size > size-e.start) {
			break // cut off: what is there plays
		}
		if err := m.take(e); err != nil {
			return m.medium, err
		}
		at = e.start
		if !isOpen {
			at += e.size
		}
	}
	if m.ticks <= 0 {
		m.ticks = float64(m.lastTick)
	}
	if d := m.ticks * float64(m.scale); d > 0 && d <= maxDuration {
		m.duration = time.Duration(d).Round(time.Millisecond)
	}
	return m.medium, nil
}

func (m *matroska) take(e element) error {
	switch e.id {
	case idTags, idAttachments, idVoid:
		m.void(e)
	case idInfo:
		return m.each(e, func(id uint32, b []byte) {
			switch {
			case id == idScale:
				m.scale = number(b)
			case id == idDuration && len(b) == 4:
				m.ticks = float64(math.Float32frombits(binary.BigEndian.Uint32(b)))
			case id == idDuration && len(b) == 8:
				m.ticks = math.Float64frombits(binary.BigEndian.Uint64(b))
			}
		})
	case idTracks:
		m.isRead = true
		return m.inside(e, func(track element) error {
			if track.id != idTrack {
				return nil
			}
			return m.inside(track, func(part element) error {
				if part.id != idVideo {
					return nil
				}
				m.hasVideo = true
				return m.video(part)
			})
		})
	case idTime:
		b, err := readAt(m.file, e.start, int(min(e.size, 8)))
		m.cluster = int64(min(number(b), 1<<40)) //nolint:gosec // bounded
		return err
	case idSimpleBlock, idBlock:
		b, err := readAt(m.file, e.start, int(min(e.size, 11)))
		if err != nil || len(b) == 0 {
			return err
		}
		if track := bits.LeadingZeros8(b[0]) + 1; len(b) >= track+2 {
			m.lastTick = max(m.lastTick, m.cluster+int64(int16(binary.BigEndian.Uint16(b[track:])))) //nolint:gosec // it is signed
		}
	}
	return nil
}

func (m *matroska) video(e element) error {
	var w, h, shownW, shownH int
	err := m.each(e, func(id uint32, b []byte) {
		n := int(min(number(b), MaxSide+1)) //nolint:gosec // bounded
		switch id {
		case idWidth:
			w = n
		case idHeight:
			h = n
		case idShownWidth:
			shownW = n
		case idShownHeight:
			shownH = n
		}
	})
	if w > 0 && h > 0 && shownW > 0 && shownH > 0 && shownW*h != w*shownH {
		w = shownW * h / shownH // the units differ from file to file, the proportions do not
	}
	if w*h > m.width*m.height {
		m.width, m.height = w, h
	}
	return err
}

// void makes an element one that nobody reads, of the same length.
func (m *matroska) void(e element) {
	if e.size == sizeUnknown || len(m.cuts) >= maxCuts {
		return
	}
	length := e.start + e.size - e.at
	const idBytes, most = 1, 8
	sizeBytes := int(min(e.start-e.at-idBytes, most))
	content := uint64(length) - idBytes - uint64(sizeBytes) //nolint:gosec // not negative
	head := []byte{idVoid}
	for i := sizeBytes - 1; i >= 0; i-- {
		head = append(head, byte(content>>(8*i)))
	}
	head[1] |= 1 << (8 - sizeBytes)
	m.cuts = append(m.cuts, cut{e.at, length, head})
}

// inside calls do for the elements in another one.
func (m *matroska) inside(e element, do func(element) error) error {
	if e.size == sizeUnknown || e.size > maxHeaders {
		return errMedium
	}
	for at := e.start; at < e.start+e.size; {
		part, err := elementAt(m.file, at)
		if err != nil {
			return err
		}
		if part.size == sizeUnknown || part.size > e.start+e.size-part.start {
			return errMedium
		}
		if err := do(part); err != nil {
			return err
		}
		at = part.start + part.size
	}
	return nil
}

// each calls do for the short elements in another one, with their content.
func (m *matroska) each(e element, do func(id uint32, b []byte)) error {
	return m.inside(e, func(part element) error {
		const short = 8
		if part.size > short {
			return nil
		}
		b, err := readAt(m.file, part.start, int(part.size))
		if err == nil || errors.Is(err, io.EOF) {
			do(part.id, b)
			return nil
		}
		return err
	})
}

// number is a whole number of up to eight bytes.
func number(b []byte) (n uint64) {
	for _, c := range b {
		n = n<<8 | uint64(c)
	}
	return n
}
