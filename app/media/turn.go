package media

import "image"

// turn is how a picture has to be turned and mirrored to be seen upright, by EXIF's numbers: 1 as it is, to 8.
type turn uint8

const asItIs turn = 1

// swaps reports whether width and height change places.
func (t turn) swaps() bool { return t >= 5 && t <= 8 }

// isNeeded reports whether a picture lies otherwise than it is seen.
func (t turn) isNeeded() bool { return t >= 2 && t <= 8 }

// quarter is to turn so, and then by a quarter against the clock.
func (t turn) quarter() turn { return [...]turn{0, 8, 5, 6, 7, 4, 1, 2, 3}[t] }

// upsideDown is to turn so, and then to let top and bottom change places.
func (t turn) upsideDown() turn { return [...]turn{0, 4, 3, 2, 1, 8, 7, 6, 5}[t] }

// apply answers the picture upright.
func (t turn) apply(img image.Image) image.Image {
	if !t.isNeeded() {
		return img
	}
	switch img := img.(type) {
	case *image.YCbCr:
		if img.SubsampleRatio == image.YCbCrSubsampleRatio420 || img.SubsampleRatio == image.YCbCrSubsampleRatio444 {
			return t.ycbcr(img)
		}
	case *image.Gray:
		out := image.NewGray(t.rect(img.Rect))
		t.plane(out.Pix, out.Stride, img.Pix[img.PixOffset(img.Rect.Min.X, img.Rect.Min.Y):], img.Stride, img.Rect.Dx(), img.Rect.Dy(), 1)
		return out
	}
	src := toNRGBA(img)
	out := image.NewNRGBA(t.rect(src.Rect))
	t.plane(out.Pix, out.Stride, src.Pix, src.Stride, src.Rect.Dx(), src.Rect.Dy(), 4)
	return out
}

func (t turn) rect(r image.Rectangle) image.Rectangle {
	if t.swaps() {
		return image.Rect(0, 0, r.Dy(), r.Dx())
	}
	return image.Rect(0, 0, r.Dx(), r.Dy())
}

// ycbcr turns plane after plane, and lets go of each as soon as it is turned: a large picture is not held twice.
func (t turn) ycbcr(img *image.YCbCr) image.Image {
	out := &image.YCbCr{SubsampleRatio: img.SubsampleRatio, Rect: t.rect(img.Rect)}
	w, h := img.Rect.Dx(), img.Rect.Dy()
	cw, ch := w, h
	if img.SubsampleRatio == image.YCbCrSubsampleRatio420 {
		cw, ch = (w+1)/2, (h+1)/2
	}
	out.YStride, out.CStride = w, cw
	if t.swaps() {
		out.YStride, out.CStride = h, ch
	}
	one := func(pix *[]byte, stride, outStride, w, h int) []byte {
		p := make([]byte, w*h)
		t.plane(p, outStride, *pix, stride, w, h, 1)
		*pix = nil
		return p
	}
	out.Y = one(&img.Y, img.YStride, out.YStride, w, h)
	out.Cb = one(&img.Cb, img.CStride, out.CStride, cw, ch)
	out.Cr = one(&img.Cr, img.CStride, out.CStride, cw, ch)
	return out
}

// plane turns w by h pixels of n bytes each.
func (t turn) plane(out []byte, outStride int, in []byte, inStride, w, h, n int) {
	const tile = 32 // pixels, so that what is read and what is written both stay in the cache
	first := t.place(0, 0, w, h, outStride, n)
	right := t.place(1, 0, w, h, outStride, n) - first
	down := t.place(0, 1, w, h, outStride, n) - first
	for y0 := 0; y0 < h; y0 += tile {
		for x0 := 0; x0 < w; x0 += tile {
			for y := y0; y < min(y0+tile, h); y++ {
				from, to := in[y*inStride+x0*n:], first+y*down+x0*right
				for x := range min(tile, w-x0) {
					if n == 1 {
						out[to] = from[x]
					} else {
						copy(out[to:to+n], from[x*n:])
					}
					to += right
				}
			}
		}
	}
}

// place is where a pixel of a picture of w by h is put.
func (t turn) place(x, y, w, h, stride, n int) int {
	switch t {
	case 2:
		x = w - 1 - x
	case 3:
		x, y = w-1-x, h-1-y
	case 4:
		y = h - 1 - y
	case 5:
		x, y = y, x
	case 6:
		x, y = h-1-y, x
	case 7:
		x, y = h-1-y, w-1-x
	case 8:
		x, y = y, w-1-x
	}
	return y*stride + x*n
}
