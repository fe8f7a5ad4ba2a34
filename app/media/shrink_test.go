package media

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"testing"

	"ribbit/app/media/codec"
)

// scene is a picture of four colours, a quarter each, in every form in which decoders answer one.
func scenes() map[string]image.Image {
	r := image.Rect(0, 0, 90, 70)
	colours := [2][2]color.Color{
		{color.NRGBA{230, 20, 30, 255}, color.NRGBA{20, 200, 40, 255}},
		{color.NRGBA{30, 40, 210, 255}, color.NRGBA{240, 240, 240, 255}},
	}
	at := func(x, y int) color.Color { return colours[y/35][x/45] }
	all := map[string]image.Image{}
	rgb, gray := image.NewNRGBA(r), image.NewGray(r)
	for y := range r.Dy() {
		for x := range r.Dx() {
			rgb.Set(x, y, at(x, y))
			gray.Set(x, y, at(x, y))
		}
	}
	all["rgb"], all["gray"] = rgb, gray
	for name, ratio := range map[string]image.YCbCrSubsampleRatio{
		"4:4:4": image.YCbCrSubsampleRatio444, "4:2:2": image.YCbCrSubsampleRatio422, "4:2:0": image.YCbCrSubsampleRatio420,
		"4:4:0": image.YCbCrSubsampleRatio440, "4:1:1": image.YCbCrSubsampleRatio411, "4:1:0": image.YCbCrSubsampleRatio410,
	} {
		m := image.NewYCbCr(r, ratio)
		for y := range r.Dy() {
			for x := range r.Dx() {
				c := color.YCbCrModel.Convert(at(x, y)).(color.YCbCr) //nolint:errcheck // it is its own model
				m.Y[m.YOffset(x, y)], m.Cb[m.COffset(x, y)], m.Cr[m.COffset(x, y)] = c.Y, c.Cb, c.Cr
			}
		}
		all[name] = m
		all[name+" in part"] = m.SubImage(image.Rect(8, 8, 82, 62))
	}
	return all
}

func TestASmallPictureHasTheColoursOfTheLargeOne(t *testing.T) {
	for name, img := range scenes() {
		for _, side := range []int{200, 80, 64, 45, 31, 12, 3, 2} {
			small := shrink(img, side)
			r, s := img.Bounds(), small.Bounds()
			if w, h := fit(r.Dx(), r.Dy(), side); s.Dx() != w || s.Dy() != h {
				t.Fatalf("%s of %d is %v, want %d by %d", name, side, s, w, h)
			}
			for _, corner := range [][2]int{{0, 0}, {1, 0}, {0, 1}, {1, 1}} {
				want := img.At(r.Min.X+corner[0]*(r.Dx()-1), r.Min.Y+corner[1]*(r.Dy()-1))
				got := small.At(s.Min.X+corner[0]*(s.Dx()-1), s.Min.Y+corner[1]*(s.Dy()-1))
				if side > 3 && !isLike(got, want) {
					t.Errorf("%s of %d has %v in the corner %v, want %v", name, side, got, corner, want)
				}
			}
		}
	}
}

// isLike reports whether two colours look the same.
func isLike(a, b color.Color) bool {
	const most = 14 << 8
	r1, g1, b1, _ := a.RGBA()
	r2, g2, b2, _ := b.RGBA()
	far := func(x, y uint32) bool { return max(x, y)-min(x, y) > most }
	return !far(r1, r2) && !far(g1, g2) && !far(b1, b2)
}

func TestAFlatPictureStaysFlat(t *testing.T) {
	for _, value := range []byte{0, 1, 127, 254, 255} {
		in := bytes.Repeat([]byte{value}, 97*61)
		for w := 1; w <= 97; w += 7 {
			for h := 1; h <= 61; h += 5 {
				out := make([]byte, w*h)
				shrinkPlane(out, w, w, h, in, 97, 97, 61)
				if !bytes.Equal(out, bytes.Repeat([]byte{value}, w*h)) {
					t.Fatalf("%d by %d of a plane of %d has %v", w, h, value, out)
				}
			}
		}
	}
}

// BenchmarkLook is what a photo of half a megabyte costs from its bytes to its thumbnails.
func BenchmarkLook(b *testing.B) {
	m := image.NewYCbCr(image.Rect(0, 0, 1500, 2250), image.YCbCrSubsampleRatio420)
	for i := range m.Y {
		m.Y[i] = byte(i/7 ^ i/1500*3)
	}
	var file bytes.Buffer
	if err := jpeg.Encode(&file, m, &jpeg.Options{Quality: 20}); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(file.Len()))
	for b.Loop() {
		if _, err := Look(b.Context(), bytes.NewReader(file.Bytes()), int64(file.Len()), codec.Libraries{}); err != nil {
			b.Fatal(err)
		}
	}
}
