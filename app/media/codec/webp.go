package codec

import (
	"context"
	"errors"
	"image"
)

const (
	webpBase     = 32 << 20
	webpPerPixel = 40 // encoding works on several copies
	webpEffort   = 2  // of 0 (fast) to 6
)

// EncodeWebP writes a picture as WebP. Quality is from 1 to 100.
func (l Libraries) EncodeWebP(ctx context.Context, img *image.NRGBA, quality int) (file []byte, err error) {
	w, h := img.Rect.Dx(), img.Rect.Dy()
	if img.Stride != 4*w {
		return nil, errors.New("the rows of the picture are apart")
	}
	m, err := l.start(ctx, webpModule, webpBase+webpPerPixel*int64(w)*int64(h))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, m.close()) }()
	in, err := m.put(img.Pix[:4*w*h])
	if err != nil {
		return nil, err
	}
	size, err := m.alloc(8)
	if err != nil {
		return nil, err
	}
	const asRGBA, isLossless, isExact = 0, 0, 0
	out, err := m.call("encode", in, uint64(w), uint64(h), size, asRGBA, uint64(quality), webpEffort, isLossless, isExact) //nolint:gosec // sizes are not negative
	if err != nil {
		return nil, err
	}
	var n uint32
	if err := m.numbers(size, &n); err != nil {
		return nil, err
	}
	b, err := m.view(out, int(n))
	if err != nil || out == 0 || n == 0 {
		return nil, errors.Join(ErrUndecodable, err)
	}
	return append([]byte(nil), b...), nil
}
