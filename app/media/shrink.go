package media

import (
	"image"
	"image/draw"

	xdraw "golang.org/x/image/draw"
)

// shrink answers a picture with at most side pixels on its longer side, never enlarged. A photo stays in the form in which it
// lies in its file, see planes.go. Of other pictures whole blocks of pixels become one each first, which is fast and takes no
// memory beside the result; the rest is done by a good filter.
func shrink(img image.Image, side int) image.Image {
	r := img.Bounds()
	w, h := fit(r.Dx(), r.Dy(), side)
	if w == r.Dx() && h == r.Dy() {
		return img
	}
	switch img := img.(type) {
	case *image.YCbCr:
		return shrinkPhoto(img, w, h)
	case *image.Gray:
		out := image.NewGray(image.Rect(0, 0, w, h))
		shrinkPlane(out.Pix, out.Stride, w, h, img.Pix[img.PixOffset(r.Min.X, r.Min.Y):], img.Stride, r.Dx(), r.Dy())
		return out
	}
	small := blocks(img, max(1, min(r.Dx()/w, r.Dy()/h)))
	if small.Rect.Dx() == w && small.Rect.Dy() == h {
		return small
	}
	out := image.NewNRGBA(image.Rect(0, 0, w, h))
	xdraw.CatmullRom.Scale(out, out.Rect, small, small.Rect, xdraw.Src, nil)
	return out
}

// fit is the largest size within a square that keeps the proportions, at least one pixel wide and high.
func fit(w, h, side int) (int, int) {
	longer := max(w, h)
	if longer <= side {
		return w, h
	}
	return max(1, (w*side+longer/2)/longer), max(1, (h*side+longer/2)/longer)
}

// blocks makes one pixel of each n by n. What does not fill a block at the right and below is left out, less than one pixel
// of the result.
func blocks(img image.Image, n int) *image.NRGBA {
	r := img.Bounds()
	w, h := r.Dx()/n, r.Dy()/n
	if n == 1 {
		return toNRGBA(img)
	}
	out := image.NewNRGBA(image.Rect(0, 0, w, h))
	rows := image.NewRGBA(image.Rect(0, 0, w*n, n)) // premultiplied: what is transparent has no say in the colour
	sums := make([]uint32, 4*w)
	for y := range h {
		draw.Draw(rows, rows.Rect, img, image.Pt(r.Min.X, r.Min.Y+y*n), draw.Src)
		clear(sums)
		for i := range n {
			row := rows.Pix[i*rows.Stride : i*rows.Stride+4*w*n]
			for x := range w {
				s := sums[4*x : 4*x+4 : 4*x+4]
				for p := row[4*n*x : 4*n*(x+1)]; len(p) >= 4; p = p[4:] {
					s[0] += uint32(p[0])
					s[1] += uint32(p[1])
					s[2] += uint32(p[2])
					s[3] += uint32(p[3])
				}
			}
		}
		line := out.Pix[y*out.Stride:]
		for x := range w {
			s, o := sums[4*x:4*x+4], line[4*x:4*x+4]
			if a := s[3]; a > 0 {
				o[0], o[1], o[2] = byte((s[0]*255+a/2)/a), byte((s[1]*255+a/2)/a), byte((s[2]*255+a/2)/a)
				o[3] = byte((a + uint32(n*n)/2) / uint32(n*n)) //nolint:gosec // blocks are small
			}
		}
	}
	return out
}

// toNRGBA is a picture as rows of red, green, blue and alpha that follow each other, from 0, 0 on.
func toNRGBA(img image.Image) *image.NRGBA {
	r := img.Bounds()
	if n, ok := img.(*image.NRGBA); ok && r.Min == (image.Point{}) && n.Stride == 4*r.Dx() {
		return n
	}
	out := image.NewNRGBA(image.Rect(0, 0, r.Dx(), r.Dy()))
	draw.Draw(out, out.Rect, img, r.Min, draw.Src)
	return out
}
