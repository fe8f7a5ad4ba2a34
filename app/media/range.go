package media

import (
	"image"
	"math"
)

// fullRange stretches brightness from 16 to 235 and colours from 16 to 240, as a WebP has them, to all that a byte holds, as package
// image takes them. Source: RFC 6386, section 9.2, with ITU-R BT.601. It changes the picture in place.
func fullRange(img image.Image) image.Image {
	switch img := img.(type) {
	case *image.YCbCr:
		stretch(img)
	case *image.NYCbCrA:
		stretch(&img.YCbCr)
	}
	return img
}

func stretch(img *image.YCbCr) {
	const darkest, brightest, grey, strongest = 16, 235, 128, 240
	mapBytes(img.Y, func(v float64) float64 { return (v - darkest) * 255 / (brightest - darkest) })
	colour := func(v float64) float64 { return grey + (v-grey)*255/(2*(strongest-grey)) }
	mapBytes(img.Cb, colour)
	mapBytes(img.Cr, colour)
}

// mapBytes replaces each byte by what it becomes.
func mapBytes(b []byte, to func(float64) float64) {
	var table [256]byte
	for v := range table {
		table[v] = byte(math.Round(max(0, min(255, to(float64(v))))))
	}
	for i, v := range b {
		b[i] = table[v]
	}
}
