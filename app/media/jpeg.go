package media

import (
	"bytes"
	"context"
	"encoding/binary"
	"image"
	"image/jpeg"
)

// Markers of JPEG.
const (
	markSOI, markEOI, markSOS = 0xd8, 0xd9, 0xda
	markAPP0, markAPP1        = 0xe0, 0xe1
	markAPP2, markAPP14       = 0xe2, 0xee
	markAPP15, markCOM        = 0xef, 0xfe
	markDQT, markDHT, markDRI = 0xdb, 0xc4, 0xdd
	markRST0, markRST7        = 0xd0, 0xd7
	markSOF0, markSOF15       = 0xc0, 0xcf
	markJPG, markDAC          = 0xc8, 0xcc // in the range of SOF, but none
)

const (
	iccName   = "ICC_PROFILE\x00"
	jfifSize  = 16 // of an APP0 without a preview
	adobeSize = 12 // of what an APP14 says of the colours
)

// readJPEG finds the parts of a JPEG that make the picture. They are kept as they are, so that nothing is lost; what is between
// and behind them goes. Of one that is damaged, too, nothing else is kept.
func readJPEG(b []byte) (p picture, err error) {
	p = picture{turn: asItIs, decode: func(context.Context) (image.Image, error) { return jpeg.Decode(bytes.NewReader(b)) }}
	if len(b) < 4 || b[0] != 0xff || b[1] != markSOI {
		return p, errPlain
	}
	p.pieces = keep(nil, 0, 2)
	profile := joinICC(iccSegments(b))
	p.profile = soundICC(profile)
	hasScan, isDamaged := false, false
	for at := 2; ; {
		mark, start, end, ok := segment(b, at)
		if !ok && hasScan && at == len(b) && !isDamaged { // browsers show what has no end, too
			ended := append(b[:len(b):len(b)], 0xff, markEOI)
			p.decode = func(context.Context) (image.Image, error) { return jpeg.Decode(bytes.NewReader(ended)) }
			return p, nil
		}
		if !ok {
			if !isBeside(mark) { // perhaps it is something else
				p.pieces = keep(p.pieces, at, len(b)-at)
			}
			return p.damaged(errPlain)
		}
		body := b[start:end]
		switch {
		case mark == markEOI:
			p.pieces = keep(p.pieces, start-2, 2)
			if isDamaged {
				return p.damaged(errPlain)
			}
			return p, nil
		case mark == markSOS:
			hasScan = true
			end = entropyEnd(b, end)
			p.pieces = keep(p.pieces, start-4, end-start+4)
		case mark == markAPP1 && isEXIF(body):
			p.turn = turnOf(body)
		case mark == markAPP14 && bytes.HasPrefix(body, []byte("Adobe")) && len(body) > adobeSize:
			p.pieces = put(p.pieces, append([]byte{0xff, markAPP14, 0, 2 + adobeSize}, body[:adobeSize]...))
		case mark == markAPP2 && isICC(body) && profile != nil,
			mark == markAPP0 && bytes.HasPrefix(body, []byte("JFIF\x00")) && len(body)+2 == jfifSize,
			mark == markAPP14 && bytes.HasPrefix(body, []byte("Adobe")),
			mark == markDQT, mark == markDHT, mark == markDRI, mark == markDAC:
			p.pieces = keep(p.pieces, start-4, end-start+4)
		case isFrame(mark):
			isDamaged = isDamaged || len(body) < leastFrame || p.width != 0
			if !isDamaged {
				p.width, p.height = frameSides(body)
			}
			p.pieces = keep(p.pieces, start-4, end-start+4)
		}
		at = end
	}
}

// isBeside reports whether a marker is of what programs and people say beside a picture.
func isBeside(mark byte) bool { return mark >= markAPP0 && mark <= markAPP15 || mark == markCOM }

// iccSegments are the parts of a profile, before the picture.
func iccSegments(b []byte) (parts [][]byte) {
	for at := 2; ; {
		mark, start, end, ok := segment(b, at)
		if !ok || mark == markSOS || mark == markEOI {
			return parts
		}
		if body := b[start:end]; mark == markAPP2 && isICC(body) {
			parts = append(parts, body)
		}
		at = end
	}
}

func isICC(body []byte) bool {
	return bytes.HasPrefix(body, []byte(iccName)) && len(body) > len(iccName)+2
}

// leastFrame is how many bytes the header of a frame has at least: precision, height, width, components.
const leastFrame = 6

// isFrame reports whether a marker is of the header of a frame.
func isFrame(mark byte) bool {
	return mark >= markSOF0 && mark <= markSOF15 && mark != markDHT && mark != markJPG && mark != markDAC
}

// frameSides is how large a frame says it is.
func frameSides(body []byte) (w, h int) {
	return int(binary.BigEndian.Uint16(body[3:])), int(binary.BigEndian.Uint16(body[1:]))
}

// segment finds the next marker from at on, and what belongs to it. Where that is cut off, ok is false.
func segment(b []byte, at int) (mark byte, start, end int, ok bool) {
	for at+1 < len(b) && (b[at] != 0xff || b[at+1] == 0xff || b[at+1] == 0) {
		at++ // fill bytes and rubbish, which are not kept
	}
	if at+1 >= len(b) {
		return 0, 0, 0, false
	}
	mark = b[at+1]
	if mark == markEOI || mark == markSOI || mark >= markRST0 && mark <= markRST7 {
		return mark, at + 2, at + 2, true
	}
	if at+4 > len(b) {
		return mark, 0, 0, false
	}
	size := int(binary.BigEndian.Uint16(b[at+2:]))
	if size < 2 || at+2+size > len(b) {
		return mark, 0, 0, false
	}
	return mark, at + 4, at + 2 + size, true
}

// entropyEnd is where the coded data from at on ends: before the next marker that is none of its own.
func entropyEnd(b []byte, at int) int {
	for {
		i := bytes.IndexByte(b[at:], 0xff)
		if i < 0 || at+i+1 >= len(b) {
			return len(b)
		}
		at += i
		if next := b[at+1]; next != 0 && (next < markRST0 || next > markRST7) {
			return at
		}
		at += 2
	}
}

// joinICC puts a profile together that lies in several segments, for whatever colours; nil when it does not fit together, or is more than
// a profile.
func joinICC(segments [][]byte) (profile []byte) {
	for i, s := range segments {
		s = s[len(iccName):]
		if int(s[0]) != i+1 || int(s[1]) != len(segments) {
			return nil
		}
		profile = append(profile, s[2:]...)
	}
	return wholeICC(profile)
}

// encodeJPEG writes a picture with its profile.
func encodeJPEG(img image.Image, quality int, profile []byte) ([]byte, error) {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: quality}); err != nil {
		return nil, err
	}
	if len(profile) == 0 {
		return b.Bytes(), nil
	}
	out := append([]byte(nil), b.Bytes()[:2]...)
	const most = 65535 - 2 - len(iccName) - 2 // bytes of a profile in one segment
	count := (len(profile) + most - 1) / most
	for i := range count {
		part := profile[i*most : min((i+1)*most, len(profile))]
		out = append(out, 0xff, markAPP2)
		out = binary.BigEndian.AppendUint16(out, uint16(2+len(iccName)+2+len(part))) //nolint:gosec // it fits by the size of a part
		out = append(append(append(out, iccName...), byte(i+1), byte(count)), part...)
	}
	return append(out, b.Bytes()[2:]...), nil
}
