package codec

import (
	"context"
	"image"
)

const (
	avifBase     = 48 << 20
	avifPerPixel = 24
	deepest8     = 8 // bits of a channel that fit into a byte
)

// DecodeAVIF decodes the first picture of an AVIF file as it lies there: turning it is left to the caller. pixels is as of
// DecodeHEIC.
func (l Libraries) DecodeAVIF(ctx context.Context, file []byte, pixels int64) (image.Image, error) {
	m, err := l.start(ctx, avifModule, avifBase+int64(len(file))+avifPerPixel*pixels)
	if err != nil {
		return nil, err
	}
	in, err := m.put(file)
	if err != nil {
		return nil, err
	}
	answers, err := m.alloc(4*4 + 8)
	if err != nil {
		return nil, err
	}
	var w, h, depth, count uint32
	decode := func(headerOnly, out uint64) error {
		ok, err := m.call("decode", in, uint64(len(file)), headerOnly, 0, answers, answers+4, answers+8, answers+12, answers+16, out)
		if err == nil && ok == 0 {
			err = ErrUndecodable
		}
		if err != nil {
			return err
		}
		return m.numbers(answers, &w, &h, &depth, &count)
	}
	if err := decode(1, 0); err != nil {
		return nil, err
	}
	if w == 0 || h == 0 || int64(w)*int64(h) > pixels {
		return nil, ErrUndecodable
	}
	rect := image.Rect(0, 0, int(w), int(h))
	bytes := 4
	if depth > deepest8 {
		bytes = 8
	}
	size := rect.Dx() * rect.Dy() * bytes
	out, err := m.alloc(size)
	if err != nil {
		return nil, err
	}
	if err := decode(0, out); err != nil {
		return nil, err
	}
	pix, err := m.view(out, size)
	if err != nil {
		return nil, err
	}
	if bytes == 8 {
		return upperBytes(pix, rect), nil
	}
	return &image.RGBA{Pix: pix, Stride: 4 * rect.Dx(), Rect: rect}, nil
}

// upperBytes makes 8 bits of 16 that lie as little-endian pairs, in place.
func upperBytes(pix []byte, rect image.Rectangle) image.Image {
	n := len(pix) / 2
	for i := range n {
		pix[i] = pix[2*i+1]
	}
	return &image.RGBA{Pix: pix[:n], Stride: 4 * rect.Dx(), Rect: rect}
}
