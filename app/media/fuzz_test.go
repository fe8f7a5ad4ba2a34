package media

import (
	"bytes"
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"ribbit/app/media/codec"
)

// What reads pictures of strangers, by the type that leads there. The libraries behind HEIC, AVIF and the frames of WebP run in a box of
// their own; what is tried here is what stands before it, and what is in ours.
var readers = map[string]func([]byte) (picture, error){
	typeJPEG: readJPEG, typePNG: readPNG, typeGIF: readGIF, typeWebP: readWebP,
	typeHEIC: func(b []byte) (picture, error) { return readHEIF(b, typeHEIC, codec.Libraries{}) },
	typeAVIF: func(b []byte) (picture, error) { return readHEIF(b, typeAVIF, codec.Libraries{}) },
}

// seeds are small pictures of a type.
func seeds(t testing.TB, kind string) (all [][]byte) {
	t.Helper()
	if b, ok := pictures(t)[kind]; ok {
		all = append(all, b)
	}
	ending := map[string]string{typeJPEG: "jpg", typePNG: "png", typeGIF: "gif", typeWebP: "webp", typeHEIC: "heic", typeAVIF: "avif"}[kind]
	names, err := filepath.Glob(filepath.Join("..", "web", "testdata", "pictures", "*."+ending))
	if err != nil || len(names) == 0 {
		t.Fatalf("no seed for %s: %v", kind, err)
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b)
	}
	return all
}

// tryPicture reads bytes as a picture of a type. Whatever they are, it ends soon, and keeps within the file and the limits.
func tryPicture(t *testing.T, kind string, b []byte) {
	if w, h := Measure(bytes.NewReader(b), int64(len(b)), kind); w < 0 || h < 0 || int64(w)*int64(h) > MaxPixels {
		t.Errorf("it measures %d by %d", w, h)
	}
	p, err := readers[kind](b)
	if err != nil {
		return
	}
	if p.bare != nil && sizeOf(p.bare) != int64(len(b)) {
		t.Errorf("of %d bytes %d are left as a file", len(b), sizeOf(p.bare))
	}
	for _, piece := range slices.Concat(p.pieces, p.bare) {
		if piece.Bytes == nil && !piece.Zero && (piece.At < 0 || piece.Size < 0 || piece.At+piece.Size > int64(len(b))) {
			t.Errorf("it keeps %d bytes from %d of a file of %d", piece.Size, piece.At, len(b))
		}
	}
	if checkSides(p.width, p.height) != nil || p.width*p.height > 1<<20 || kind == typeHEIC || kind == typeAVIF || kind == typeWebP {
		return // more would try the memory of this machine, or the library in its box
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if img, err := p.decode(ctx); err == nil && int64(img.Bounds().Dx())*int64(img.Bounds().Dy()) > MaxPixels {
		t.Errorf("a picture of %d by %d is %v", p.width, p.height, img.Bounds())
	}
}

func fuzzPictures(f *testing.F, kind string) {
	for _, b := range seeds(f, kind) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) { tryPicture(t, kind, b) })
}

func FuzzJPEG(f *testing.F) { fuzzPictures(f, typeJPEG) }
func FuzzPNG(f *testing.F)  { fuzzPictures(f, typePNG) }
func FuzzGIF(f *testing.F)  { fuzzPictures(f, typeGIF) }
func FuzzWebP(f *testing.F) { fuzzPictures(f, typeWebP) }
func FuzzHEIC(f *testing.F) { fuzzPictures(f, typeHEIC) }
func FuzzAVIF(f *testing.F) { fuzzPictures(f, typeAVIF) }

// A few broken ones of every kind; RIBBIT_BROKEN_PICTURES says how many of each.
func TestABrokenPictureOfAnyKindHarmsNothing(t *testing.T) {
	n := brokenOfEach(t, 300)
	for kind := range readers {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			all := seeds(t, kind)
			random := rand.New(rand.NewPCG(1, uint64(len(kind))))
			for i := range n {
				tryPicture(t, kind, broken(random, all[i%len(all)]))
			}
		})
	}
}

// brokenOfEach is how many broken pictures of each kind a test makes, unless RIBBIT_BROKEN_PICTURES says so.
func brokenOfEach(t *testing.T, n int) int {
	t.Helper()
	if s := os.Getenv("RIBBIT_BROKEN_PICTURES"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}
	return n
}

// broken is a file with some bytes changed, left out, doubled, or cut off.
func broken(random *rand.Rand, b []byte) []byte {
	b = append([]byte(nil), b...)
	for range 1 + random.IntN(4) {
		if len(b) == 0 {
			return b
		}
		from := random.IntN(len(b))
		to := from + random.IntN(min(16, len(b)-from)+1)
		switch random.IntN(5) {
		case 0:
			b = b[:from]
		case 1:
			b = append(b[:from], b[to:]...)
		case 2:
			b = append(b[:to:to], b[from:]...)
		case 3:
			b[from] = [...]byte{0, 1, 0x7f, 0x80, 0xff}[random.IntN(5)]
		default:
			b[from] ^= 1 << random.IntN(8)
		}
	}
	return b
}
