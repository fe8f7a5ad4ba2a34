package media

import (
	"bytes"
	"context"
	"encoding/binary"
	"image"
	"image/draw"
	"slices"

	"golang.org/x/image/webp"
)

// webpKept are the chunks of a WebP that make the picture and its motion, beside frames.
var webpKept = []string{"VP8 ", "VP8L", "ALPH", "ANIM", "ICCP"}

// The flags of VP8X.
const (
	webpAnimated = 1 << 1
	webpXMP      = 1 << 2
	webpEXIF     = 1 << 3
	webpAlpha    = 1 << 4
)

const webpFrameHeader = 16 // bytes

const riffHeader = 12 // bytes: RIFF, the size of the rest, WEBP

func readWebP(b []byte) (p picture, err error) {
	p = picture{turn: asItIs, decode: func(context.Context) (image.Image, error) { return decodeWebP(b) }}
	if len(b) < riffHeader || string(b[:4]) != "RIFF" || string(b[8:12]) != "WEBP" {
		return p, errPlain
	}
	end := int64(binary.LittleEndian.Uint32(b[4:])) + 8
	isDamaged := end > int64(len(b))
	end = min(end, int64(len(b)))
	p.pieces = put(nil, nil) // the header, once the size is known
	frames := 0
	var first []byte
	for at := riffHeader; at+8 <= int(end); {
		name, body, next, ok := riffChunk(b[:end], at)
		if !ok {
			switch name {
			case "EXIF", "XMP ", "ICCP", "VP8X":
			case "ANMF":
				p.pieces, _ = keepFrame(p.pieces, b[:end], at)
			default: // perhaps it is something else
				p.pieces = keep(p.pieces, at, len(b)-at)
			}
			isDamaged = true
			at = len(b)
			continue
		}
		switch name {
		case "VP8X":
			if len(body) < 10 {
				isDamaged = true
				break
			}
			p.width, p.height = 1+int24(body[4:]), 1+int24(body[7:])
			p.animated = body[0]&webpAnimated != 0
			header := slices.Clone(b[at : at+8+10])
			header[8] &^= webpXMP | webpEXIF
			binary.LittleEndian.PutUint32(header[4:], 10)
			p.pieces = put(p.pieces, header)
		case "EXIF":
			p.turn = turnOf(body)
		case "ICCP":
			p.profile = soundICC(body)
		case "ANMF":
			if frames++; first == nil {
				first = body
			}
			var ok bool
			p.pieces, ok = keepFrame(p.pieces, b[:end], at)
			isDamaged = isDamaged || !ok
		}
		if slices.Contains(webpKept, name) {
			p.pieces = keep(p.pieces, at, min(next, int(end))-at)
		}
		at = next
	}
	header := slices.Clone(b[:riffHeader])
	p.pieces[0].Bytes = header
	binary.LittleEndian.PutUint32(header[4:], uint32(sizeOf(p.pieces)-8)) //nolint:gosec // smaller than the file, whose size has 32 bits
	if isDamaged {
		return p.damaged(errPlain)
	}
	if p.animated {
		p.decode = func(context.Context) (image.Image, error) { return webpFrame(first, p.width, p.height) }
	} else if p.width == 0 {
		c, err := webp.DecodeConfig(bytes.NewReader(b))
		if err != nil {
			return p.damaged(errPlain)
		}
		p.width, p.height = c.Width, c.Height
	}
	if err := checkFrames(frames, p.width, p.height); err != nil {
		return p.damaged(err)
	}
	return p, nil
}

// keepFrame keeps what a frame shows, and nothing else that is in it. It is false where the frame is damaged.
func keepFrame(ps []Piece, b []byte, at int) ([]Piece, bool) {
	const header = 8 + webpFrameHeader
	_, body, next, isWhole := riffChunk(b, at)
	if !isWhole {
		body, next = b[at+8:], len(b)
	}
	if len(body) < webpFrameHeader {
		return ps, false
	}
	end := at + 8 + len(body)
	begin, whole := at, ps
	own := slices.Clone(b[at : at+header])
	ps = put(ps[:len(ps):len(ps)], own)
	size := webpFrameHeader
	for at += header; at+8 <= end; {
		name, _, after, ok := riffChunk(b[:end], at)
		if !ok && (name == "EXIF" || name == "XMP ") {
			return ps, false
		}
		if !ok {
			return keep(ps, at, end-at), false
		}
		if after = min(after, next); name == "ALPH" || name == "VP8 " || name == "VP8L" {
			ps = keep(ps, at, after-at)
			size += after - at
		}
		at = after
	}
	if header+size-webpFrameHeader >= next-begin {
		return keep(whole, begin, min(next, len(b))-begin), true
	}
	binary.LittleEndian.PutUint32(own[4:], uint32(size)) //nolint:gosec // not more than it was
	return ps, true
}

// decodeWebP decodes a still picture in the colours that browsers show: the decoder takes those of a lossy one for a JPEG's.
func decodeWebP(b []byte) (image.Image, error) {
	img, err := webp.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return fullRange(img), nil
}

// riffChunk is the chunk at a place; next is where the following one begins.
func riffChunk(b []byte, at int) (name string, body []byte, next int, ok bool) {
	size := int64(binary.LittleEndian.Uint32(b[at+4:]))
	if size > int64(len(b)-at-8) {
		return string(b[at : at+4]), nil, 0, false
	}
	n := int(size)
	return string(b[at : at+4]), b[at+8 : at+8+n], at + 8 + n + n%2, true
}

func int24(b []byte) int { return int(b[0]) | int(b[1])<<8 | int(b[2])<<16 }

// webpFrame decodes one frame of an animation in its place, by making a still picture of it.
func webpFrame(anmf []byte, w, h int) (image.Image, error) {
	const header = webpFrameHeader
	if len(anmf) < header {
		return nil, errPlain
	}
	if err := checkSides(w, h); err != nil {
		return nil, err
	}
	x, y, fw, fh := 2*int24(anmf), 2*int24(anmf[3:]), 1+int24(anmf[6:]), 1+int24(anmf[9:])
	if x+fw > w || y+fh > h {
		return nil, errPlain
	}
	still := append([]byte("RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00"), webpAlpha, 0, 0, 0,
		byte(fw-1), byte((fw-1)>>8), byte((fw-1)>>16), byte(fh-1), byte((fh-1)>>8), byte((fh-1)>>16))
	hasAlpha := false
	for at := header; at+8 <= len(anmf); {
		name, _, next, ok := riffChunk(anmf, at)
		if !ok {
			return nil, errPlain
		}
		if name == "ALPH" || name == "VP8 " || name == "VP8L" {
			hasAlpha = hasAlpha || name == "ALPH"
			still = append(still, anmf[at:min(next, len(anmf))]...)
		}
		at = next
	}
	if !hasAlpha {
		still[20] = 0 // the decoder wants the flag and the chunk together
	}
	binary.LittleEndian.PutUint32(still[4:], uint32(len(still)-8)) //nolint:gosec // a part of a file whose size has 32 bits
	img, err := decodeWebP(still)
	if err != nil {
		return nil, err
	}
	canvas := image.NewNRGBA(image.Rect(0, 0, w, h))
	draw.Draw(canvas, image.Rect(x, y, x+fw, y+fh), img, img.Bounds().Min, draw.Src)
	return canvas, nil
}
