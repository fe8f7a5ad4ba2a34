package media

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/png"
	"io"
	"slices"
)

const pngSign = "\x89PNG\r\n\x1a\n"

// pngKept are the chunks of a PNG that make the picture, its colours and its motion; a profile is written anew. Texts, times, EXIF and everything unknown go.
var pngKept = []string{
	"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
}

// pngBeside are chunks of what is said beside the picture.
var pngBeside = []string{"eXIf", "tEXt", "zTXt", "iTXt", "iCCP"}

func readPNG(b []byte) (p picture, err error) {
	p = picture{turn: asItIs, decode: func(context.Context) (image.Image, error) { return png.Decode(bytes.NewReader(b)) }}
	if !bytes.HasPrefix(b, []byte(pngSign)) {
		return p, errPlain
	}
	p.pieces = keep(nil, 0, len(pngSign))
	const around = 12 // bytes of a chunk beside its data
	frames := 0
	isDamaged := false
	for at := len(pngSign); ; {
		if at+around > len(b) {
			return p.damaged(errPlain)
		}
		size := int64(binary.BigEndian.Uint32(b[at:]))
		if size > int64(len(b)-at-around) {
			if !slices.Contains(pngBeside, string(b[at+4:at+8])) { // perhaps it is something else
				p.pieces = keep(p.pieces, at, len(b)-at)
			}
			return p.damaged(errPlain)
		}
		name, body, end := string(b[at+4:at+8]), b[at+8:at+8+int(size)], at+around+int(size)
		switch name {
		case "IHDR":
			if len(body) < 8 || p.width != 0 {
				isDamaged = true
				break
			}
			p.width, p.height = int(binary.BigEndian.Uint32(body)), int(binary.BigEndian.Uint32(body[4:]))
		case "acTL":
			p.animated = true
		case "fcTL":
			frames++
		case "eXIf":
			p.turn = turnOf(body)
		case "iCCP":
			if p.profile = pngICC(body); p.profile != nil { // without its name, which may be any text
				chunk, err := iccChunk(p.profile)
				if err != nil {
					return p, err
				}
				p.pieces = put(p.pieces, chunk)
			}
		}
		if slices.Contains(pngKept, name) {
			p.pieces = keep(p.pieces, at, end-at)
		}
		if at = end; name == "IEND" {
			p.animated = p.animated && frames > 1
			if isDamaged {
				return p.damaged(errPlain)
			}
			if err := checkFrames(frames, p.width, p.height); err != nil {
				return p.damaged(err)
			}
			return p, nil
		}
	}
}

// pngICC unpacks a profile: its name, how it is packed, and the rest.
func pngICC(body []byte) []byte {
	_, packed, ok := bytes.Cut(body, []byte{0})
	if !ok || len(packed) < 1 {
		return nil
	}
	r, err := zlib.NewReader(bytes.NewReader(packed[1:]))
	if err != nil {
		return nil
	}
	profile, err := io.ReadAll(io.LimitReader(r, maxICC+1))
	if err != nil {
		return nil
	}
	return soundICC(profile)
}

// checkFrames refuses an animation that keeps a browser busy for ever.
func checkFrames(frames, w, h int) error {
	if frames > maxFrames || int64(frames)*int64(w)*int64(h) > maxFramePixels {
		return errFrames
	}
	return nil
}

// encodePNG writes a picture with its profile.
func encodePNG(img image.Image, profile []byte) ([]byte, error) {
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.DefaultCompression}).Encode(&b, img); err != nil {
		return nil, err
	}
	if len(profile) == 0 {
		return b.Bytes(), nil
	}
	chunk, err := iccChunk(profile)
	if err != nil {
		return nil, err
	}
	const headerEnd = len(pngSign) + 12 + 13 // behind IHDR
	out := append([]byte(nil), b.Bytes()[:headerEnd]...)
	return append(append(out, chunk...), b.Bytes()[headerEnd:]...), nil
}

// iccChunk is a profile as a PNG has it.
func iccChunk(profile []byte) ([]byte, error) {
	body := bytes.NewBufferString("iCCPicc\x00\x00")
	w := zlib.NewWriter(body)
	if _, err := w.Write(profile); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	chunk := binary.BigEndian.AppendUint32(nil, uint32(body.Len()-4)) //nolint:gosec // a profile is small
	chunk = append(chunk, body.Bytes()...)
	return binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(body.Bytes())), nil
}
