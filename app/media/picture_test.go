package media

import (
	"bytes"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"ribbit/app/media/codec"
)

// pictures are small ones of the kinds that need no library, by their types.
func pictures(t testing.TB) map[string][]byte {
	t.Helper()
	m := image.NewPaletted(image.Rect(0, 0, 16, 8), color.Palette{color.Black, color.White})
	encoded := map[string][]byte{}
	for kind, encode := range map[string]func(*bytes.Buffer) error{
		typeJPEG: func(b *bytes.Buffer) error { return jpeg.Encode(b, m, nil) },
		typePNG:  func(b *bytes.Buffer) error { return png.Encode(b, m) },
		typeGIF: func(b *bytes.Buffer) error {
			return gif.EncodeAll(b, &gif.GIF{Image: []*image.Paletted{m, m}, Delay: []int{5, 5}})
		},
	} {
		var b bytes.Buffer
		if err := encode(&b); err != nil {
			t.Fatal(err)
		}
		encoded[kind] = b.Bytes()
	}
	return encoded
}

func TestAPictureIsMeasuredAndLosesWhatIsBehindIt(t *testing.T) {
	for kind, b := range pictures(t) {
		f, kept := look(t, append(bytes.Clone(b), "<script>alert(1)</script>"+home...))
		if f.Type != kind || f.Kind != Image || f.Width != 16 || f.Height != 8 || len(f.Thumb) == 0 || len(f.Small) == 0 || f.Animated != (kind == typeGIF) {
			t.Errorf("%s: found is %+v", kind, f)
		}
		if bytes.Contains(kept, []byte("script")) || bytes.Contains(f.Main, []byte("script")) {
			t.Errorf("%s: what was behind the picture is kept", kind)
		}
	}
}

func TestAPictureThatIsCutOffOrLiesHarmsNothing(t *testing.T) {
	for _, b := range pictures(t) {
		for _, n := range someOf(len(b)) {
			look(t, b[:n])
		}
		for _, i := range someOf(len(b)) {
			lie := bytes.Clone(b)
			lie[i] ^= 0xff
			if f, _ := look(t, lie); f.Width > MaxSide || f.Width*f.Height > MaxPixels {
				t.Errorf("with byte %d another it is %d by %d", i, f.Width, f.Height)
			}
		}
	}
}

// someOf is every number below n where RIBBIT_BROKEN_PICTURES is set, and else a random fifth of them.
func someOf(n int) []int {
	numbers := rand.Perm(n)
	if os.Getenv("RIBBIT_BROKEN_PICTURES") == "" {
		numbers = numbers[:(n+4)/5]
	}
	return numbers
}

func FuzzPicture(f *testing.F) {
	for _, b := range pictures(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if found, _ := look(t, b); found.Kind == Image && (found.Width <= 0 || found.Height <= 0 || found.Width*found.Height > MaxPixels) {
			t.Errorf("a picture is %d by %d", found.Width, found.Height)
		}
	})
}

func TestAPictureWithoutItsEndIsShown(t *testing.T) {
	for kind, b := range pictures(t) {
		end := map[string]int{typeJPEG: 2, typeGIF: 1}[kind]
		if end == 0 {
			continue
		}
		f, _ := look(t, b[:len(b)-end])
		if f.Kind != Image || f.Width != 16 || len(f.Thumb) == 0 || f.Animated != (kind == typeGIF) {
			t.Errorf("%s: found is %+v", kind, f)
		}
	}
}

func TestADamagedPictureLosesItsPlace(t *testing.T) {
	m := image.NewGray(image.Rect(0, 0, 300, 200))
	for i := range m.Pix {
		m.Pix[i] = byte(i * i)
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, nil); err != nil {
		t.Fatal(err)
	}
	exif := append([]byte("Exif\x00\x00"), home...)
	segment := append([]byte{0xff, markAPP1, 0, byte(len(exif) + 2)}, exif...)
	all := slices.Concat(b.Bytes()[:2], segment, b.Bytes()[2:])
	for _, n := range []int{len(all) / 2, len(all) * 9 / 10} {
		f, kept := look(t, all[:n])
		if f.Kind != Plain || f.Type != typeJPEG || f.Size != int64(len(kept)) || len(kept) != n-len(segment) || bytes.Contains(kept, []byte(home)) {
			t.Errorf("of %d bytes %d are kept: %+v", n, len(kept), f)
		}
	}
}

func TestALossyWebPHasTheColoursThatBrowsersShow(t *testing.T) {
	red, green := color.NRGBA{220, 40, 40, 255}, color.NRGBA{40, 180, 60, 255}
	black, white := color.NRGBA{0, 0, 0, 255}, color.NRGBA{255, 255, 255, 255}
	for name, through := range map[string]uint8{"range": 255, "leaps": 255, "glass": 200} {
		b, err := os.ReadFile(filepath.Join("..", "web", "testdata", "pictures", name+".webp"))
		if err != nil {
			t.Fatal(err)
		}
		p, err := readWebP(b)
		if err != nil {
			t.Fatal(err)
		}
		img, err := p.decode(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []color.NRGBA{red, green, black, white} {
			if i > 0 {
				want.A = through
			}
			at := image.Pt(p.width/8+i%2*p.width*3/4, p.height/8+i/2*p.height*3/4)
			got := color.NRGBAModel.Convert(img.At(at.X, at.Y)).(color.NRGBA)
			near := func(a, b uint8) bool { return max(a, b)-min(a, b) < 8 }
			if !near(got.R, want.R) || !near(got.G, want.G) || !near(got.B, want.B) || !near(got.A, want.A) {
				t.Errorf("%s has %v at %v, want %v", name, got, at, want)
			}
		}
	}
}

func TestAHEICThatIsKeptAsAFileLosesItsPlaceAndNothingElse(t *testing.T) {
	self, err := Self(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("../web/testdata/pictures/turned.heic")
	if err != nil {
		t.Fatal(err)
	}
	data := bytes.Index(b, []byte("mdat")) + 4
	damaged := slices.Clone(b)
	clear(damaged[data : data+300])
	for name, c := range map[string]struct {
		by Child
		b  []byte
	}{
		"a decoder that has no time": {Child{Program: self.Program, Args: []string{badly, "waits to show", filepath.Join(t.TempDir(), "id")}, Patience: 5 * time.Second}, b},
		"a picture that is damaged":  {self, damaged},
	} {
		f := lookApart(t, c.by, name, c.b)
		kept, err := io.ReadAll(Join(bytes.NewReader(c.b), f.Pieces))
		if err != nil || f.Kind != Plain || f.Type != typeHEIC || f.Size != int64(len(c.b)) || len(kept) != len(c.b) || bytes.Contains(kept, []byte("secret")) {
			t.Errorf("%s: %d bytes are kept of %+v, %v", name, len(kept), f, err)
			continue
		}
		for i := range kept {
			if kept[i] != c.b[i] && kept[i] != 0 {
				t.Fatalf("%s: byte %d is another", name, i)
			}
		}
		if img, err := (codec.Libraries{}).DecodeHEIC(t.Context(), kept, 96*64); c.by.Args[0] == badly && (err != nil || img.Bounds().Dx() != 64) {
			t.Errorf("%s: what is kept is no picture any more: %v", name, err)
		}
	}
}
