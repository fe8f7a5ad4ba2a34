package media

import "image"

// Photos come as planes, one of brightness and two of colour, which are shrunk one by one and written again as such: nothing has to
// become red, green and blue on the way. Each pixel of the result is the mean of what it covers, borders in part.

// shrinkPhoto answers a photo of w by h pixels, of which four share their colour: a JPEG is written so, whatever it is made of.
func shrinkPhoto(img *image.YCbCr, w, h int) *image.YCbCr {
	r := img.Rect
	out := image.NewYCbCr(image.Rect(0, 0, w, h), image.YCbCrSubsampleRatio420)
	shrinkPlane(out.Y, out.YStride, w, h, img.Y[img.YOffset(r.Min.X, r.Min.Y):], img.YStride, r.Dx(), r.Dy())
	first, last := img.COffset(r.Min.X, r.Min.Y), img.COffset(r.Max.X-1, r.Max.Y-1)
	cw, ch := (last-first)%img.CStride+1, (last-first)/img.CStride+1
	ow, oh := (w+1)/2, (h+1)/2
	shrinkPlane(out.Cb, out.CStride, ow, oh, img.Cb[first:], img.CStride, cw, ch)
	shrinkPlane(out.Cr, out.CStride, ow, oh, img.Cr[first:], img.CStride, cw, ch)
	return out
}

// Means are sums of bytes times weights, which together are one: 1 << weightBits. Between rows and columns rowBits of what stands
// behind the point are kept.
const (
	weightBits = 14
	rowBits    = 8
)

// share is what a pixel of the result has of the pixels of a row: those from at on, by weight.
type share struct {
	at      int
	weights []uint32
}

// shares divides n pixels among m.
func shares(n, m int) []share {
	out := make([]share, m)
	for i := range out {
		// In units of a pixel of the result, of which each of the n is m wide.
		from, to := i*n, (i+1)*n
		s := share{at: from / m}
		left := uint32(1 << weightBits)
		for p := s.at; p*m < to; p++ {
			covered := min(to, (p+1)*m) - max(from, p*m)
			weight := min(left, uint32((covered<<weightBits+n/2)/n)) //nolint:gosec // at most 1 << weightBits
			s.weights = append(s.weights, weight)
			left -= weight
		}
		s.weights[len(s.weights)/2] += left // of rounding
		out[i] = s
	}
	return out
}

// shrinkPlane makes w by h bytes of iw by ih: rows first, as they lie one behind the other, and of what is left of them the columns.
func shrinkPlane(out []byte, outStride, w, h int, in []byte, inStride, iw, ih int) {
	across, down := shares(iw, w), shares(ih, h)
	sums := make([]uint32, iw)
	for y, d := range down {
		clear(sums)
		for i, weight := range d.weights {
			addRow(sums, in[(d.at+i)*inStride:][:iw], weight)
		}
		for x, v := range sums {
			sums[x] = v >> (weightBits - rowBits)
		}
		line := out[y*outStride:][:w]
		for x, s := range across {
			sum := uint32(1 << (weightBits + rowBits - 1)) // to round
			for i, v := range sums[s.at:][:len(s.weights)] {
				sum += v * s.weights[i]
			}
			line[x] = byte(sum >> (weightBits + rowBits))
		}
	}
}

// addRow adds what a row of the source has in one of the result.
func addRow(sums []uint32, row []byte, weight uint32) {
	row = row[:len(sums)]
	for x := range sums {
		sums[x] += uint32(row[x]) * weight
	}
}
