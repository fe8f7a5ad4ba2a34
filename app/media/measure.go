package media

import (
	"encoding/binary"
	"errors"
	"image"
	"io"

	"golang.org/x/image/webp"
)

// Limits of what is read of a picture to measure it.
const (
	maxSegments = 1 << 10   // of a JPEG before its picture
	maxChunks   = 1 << 14   // of a PNG or WebP
	maxMeta     = 4 << 20   // bytes of the part of a HEIC or AVIF that tells of it
	maxEXIF     = 64 << 10  // bytes
	jpegWindow  = 128 << 10 // bytes: the longest segment, and rubbish before it
)

// Measure answers how large a picture will show, by its headers alone: what waits to be looked at has its place meanwhile. Its
// answer is 0 by 0 when they do not tell, or tell of what will be no picture.
func Measure(file io.ReaderAt, size int64, mediaType string) (w, h int) {
	if size > maxFileBytes {
		return 0, 0
	}
	r := header{file, size}
	t := asItIs
	switch mediaType {
	case typeJPEG:
		w, h, t = r.jpeg()
	case typePNG:
		w, h, t = r.png()
	case typeGIF:
		w, h = r.gif()
	case typeWebP:
		w, h, t = r.webp()
	case typeHEIC, typeAVIF:
		w, h, t = r.heif(mediaType)
	}
	if checkSides(w, h) != nil {
		return 0, 0
	}
	if t.swaps() {
		return h, w
	}
	return w, h
}

// header reads what a picture says of itself.
type header struct {
	io.ReaderAt
	size int64
}

// bytes are n bytes of the file, nil when it has not so many.
func (r header) bytes(at int64, n int) []byte {
	if at < 0 || at+int64(n) > r.size {
		return nil
	}
	b, err := readAt(r, at, n)
	if err != nil {
		return nil
	}
	return b
}

func (r header) jpeg() (w, h int, t turn) {
	t = asItIs
	window := make([]byte, min(jpegWindow, r.size))
	at := int64(2)
	for range maxSegments {
		n, err := r.ReadAt(window, at)
		if err != nil && !errors.Is(err, io.EOF) {
			break
		}
		mark, start, end, ok := segment(window[:n], 0)
		if !ok || mark == markSOS || mark == markEOI {
			break
		}
		body := window[start:end]
		switch {
		case mark == markAPP1:
			if isEXIF(body) {
				t = turnOf(body)
			}
		case isFrame(mark) && len(body) >= leastFrame:
			w, h = frameSides(body)
		}
		at += int64(end)
	}
	return w, h, t
}

func (r header) png() (w, h int, t turn) {
	t = asItIs
	const name, around = 4, 12
	at := int64(len(pngSign))
	for range maxChunks {
		head := r.bytes(at, 2*name)
		if head == nil {
			break
		}
		size := int64(binary.BigEndian.Uint32(head))
		switch string(head[name:]) {
		case "IHDR":
			if b := r.bytes(at+2*name, 8); b != nil {
				w, h = int(binary.BigEndian.Uint32(b)), int(binary.BigEndian.Uint32(b[4:]))
			}
		case "acTL":
			if b := r.bytes(at+2*name, 4); b != nil && binary.BigEndian.Uint32(b) > 1 {
				return w, h, asItIs // what moves is kept as it lies
			}
		case "eXIf":
			t = turnOf(r.bytes(at+2*name, int(min(size, maxEXIF))))
		case "IEND":
			return w, h, t
		}
		at += size + around
	}
	return w, h, t
}

func (r header) gif() (w, h int) {
	const sides = 6 // bytes before them
	b := r.bytes(sides, 4)
	if b == nil {
		return 0, 0
	}
	return int(binary.LittleEndian.Uint16(b)), int(binary.LittleEndian.Uint16(b[2:]))
}

func (r header) webp() (w, h int, t turn) {
	t = asItIs
	at := int64(riffHeader)
	for range maxChunks {
		head := r.bytes(at, 8)
		if head == nil {
			break
		}
		size := int64(binary.LittleEndian.Uint32(head[4:]))
		switch string(head[:4]) {
		case "VP8X":
			b := r.bytes(at+8, 10)
			if b == nil {
				return 0, 0, t
			}
			w, h = 1+int24(b[4:]), 1+int24(b[7:])
			if b[0]&webpEXIF == 0 || b[0]&webpAnimated != 0 {
				return w, h, t
			}
		case "VP8 ", "VP8L":
			if w == 0 {
				c, err := webp.DecodeConfig(io.NewSectionReader(r, 0, r.size))
				if err != nil {
					return 0, 0, t
				}
				return c.Width, c.Height, t
			}
		case "EXIF":
			return w, h, turnOf(r.bytes(at+8, int(min(size, maxEXIF))))
		}
		at += 8 + size + size%2
	}
	return w, h, t
}

func (r header) heif(mediaType string) (w, h int, t turn) {
	const most = 64 // boxes before the one that is looked for
	at := int64(0)
	for range most {
		head := r.bytes(at, 8)
		if head == nil {
			break
		}
		size := int64(binary.BigEndian.Uint32(head))
		if string(head[4:]) == "meta" {
			if size < 8 || size > maxMeta {
				break
			}
			p := heifProperties(r.bytes(at, int(size)))
			shown := p.shown(mediaType)
			return shown.X, shown.Y, p.turn
		}
		switch size {
		case 0:
			return 0, 0, asItIs
		case 1:
			long := r.bytes(at+8, 8)
			if long == nil {
				return 0, 0, asItIs
			}
			size = int64(min(binary.BigEndian.Uint64(long), 1<<62)) //nolint:gosec // bounded
		}
		if size < 8 || size > r.size-at {
			break
		}
		at += size
	}
	return 0, 0, asItIs
}

// shown is how large a picture is before it is turned. libheif takes away what is cut off, libavif leaves it to its caller.
func (p properties) shown(mediaType string) image.Point {
	if mediaType == typeHEIC && p.clean != (image.Point{}) {
		return p.clean
	}
	return p.primary
}
