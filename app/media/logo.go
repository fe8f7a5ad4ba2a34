package media

import (
	"context"
	"image"

	xdraw "golang.org/x/image/draw"
)

// Logo puts the whole of a thumbnail into the middle of a clear square of so many pixels a side, as a PNG. The thumbnail must be one that this package made, as
// that of Square.
func Logo(ctx context.Context, thumb []byte, side int) ([]byte, error) {
	img, _, err := decodeThumb(ctx, thumb)
	if err != nil {
		return nil, err
	}
	r := img.Bounds()
	longer := max(r.Dx(), r.Dy())
	w, h := max(r.Dx()*side/longer, 1), max(r.Dy()*side/longer, 1)
	out := image.NewNRGBA(image.Rect(0, 0, side, side))
	place := image.Rect(0, 0, w, h).Add(image.Pt((side-w)/2, (side-h)/2))
	xdraw.CatmullRom.Scale(out, place, img, r, xdraw.Src, nil)
	return encodePNG(out, nil)
}
