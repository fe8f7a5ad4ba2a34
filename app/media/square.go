package media

import (
	"bytes"
	"context"
	"image"

	xdraw "golang.org/x/image/draw"
)

// SquareSide is how many pixels an avatar has on each side: twice what the largest place for one shows.
const SquareSide = 256

// Square makes an avatar of the middle of a thumbnail. The thumbnail must be one that this package made: it is decoded here
// and not in a process of its own.
func Square(ctx context.Context, thumb []byte) ([]byte, error) {
	img, profile, err := decodeThumb(ctx, thumb)
	if err != nil {
		return nil, err
	}
	r := img.Bounds()
	side := min(r.Dx(), r.Dy())
	middle := image.Rect(0, 0, side, side).Add(r.Min).Add(image.Pt((r.Dx()-side)/2, (r.Dy()-side)/2))
	size := min(side, SquareSide)
	out := image.NewNRGBA(image.Rect(0, 0, size, size))
	xdraw.CatmullRom.Scale(out, out.Rect, img, middle, xdraw.Src, nil)
	if out.Opaque() {
		return encodeJPEG(quick(out), mainQuality, profile)
	}
	return encodePNG(out, nil)
}

// decodeThumb answers a thumbnail and the colours that it is in.
func decodeThumb(ctx context.Context, thumb []byte) (img image.Image, profile []byte, err error) {
	p := picture{decode: func(context.Context) (image.Image, error) { return decodeWebP(thumb) }}
	if bytes.HasPrefix(thumb, []byte{0xff, markSOI}) {
		if p, err = readJPEG(thumb); err != nil {
			return nil, nil, err
		}
	}
	img, err = p.decode(ctx)
	return img, p.profile, err
}
