package web_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// brought is a file as somebody brings it, and what is to become of it.
type brought struct {
	b         []byte
	mediaType string
	w, h      int // 0 by 0 of what is kept as a file
}

// secret stands in what pictures say beside what is seen.
const secret = "secret"

// testPictures are real ones of testdata/pictures.
func testPictures(t *testing.T) map[string]brought {
	t.Helper()
	all := map[string]brought{}
	for name, b := range map[string]brought{
		"cmyk.jpg":        {nil, "image/jpeg", 48, 32},
		"grey.jpg":        {nil, "image/jpeg", 48, 32},
		"progressive.jpg": {nil, "image/jpeg", 48, 32},
		"p3.jpg":          {nil, "image/jpeg", 48, 32}, // with a colour profile
		"deep.png":        {nil, "image/png", 48, 32},  // with 16 bits a colour
		"moves.gif":       {nil, "image/gif", 48, 32},
		"moves.webp":      {nil, "image/webp", 48, 32},
		"turned.webp":     {nil, "image/jpeg", 32, 48}, // by EXIF
		"range.webp":      {nil, "image/jpeg", 64, 96}, // turned, and with losses, which make its black 16
		"turned.avif":     {nil, "image/jpeg", 32, 48}, // by its boxes, with 10 bits a colour
		"turned.heic":     {nil, "image/jpeg", 64, 96}, // by its boxes and once more by its EXIF, which does not count
		"narrow.heic":     {nil, "image/jpeg", 33, 21}, // than its decoder makes rows
	} {
		var err error
		b.b, err = os.ReadFile(filepath.Join("testdata", "pictures", name))
		check(t, err)
		all[name] = b
	}
	return all
}

// chunk is one of a PNG.
func chunk(name string, data []byte) []byte {
	b := append(binary.BigEndian.AppendUint32(nil, uint32(len(data))), name...)
	b = append(b, data...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}

func packed(t *testing.T, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	_, err := w.Write(b)
	check(t, err)
	check(t, w.Close())
	return out.Bytes()
}

// aPNG is black and white, with more chunks before its pixels.
func aPNG(t *testing.T, w, h int, more ...[]byte) []byte {
	t.Helper()
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(w)), uint32(h))
	b := append([]byte("\x89PNG\r\n\x1a\n"), chunk("IHDR", append(head, 1, 0, 0, 0, 0))...)
	b = append(b, bytes.Join(more, nil)...)
	b = append(b, chunk("IDAT", packed(t, make([]byte, ((w+7)/8+1)*h)))...)
	return append(b, chunk("IEND", nil)...)
}

// frameOf is the header of an APNG's frame that fills a picture.
func frameOf(n, w, h int) []byte {
	var b []byte
	for _, v := range []int{n, w, h, 0, 0} {
		b = binary.BigEndian.AppendUint32(b, uint32(v))
	}
	return chunk("fcTL", append(b, 0, 1, 0, 10, 0, 0))
}

// aGIF has so many frames, on a screen of its own size.
func aGIF(t *testing.T, frames, w, h int) []byte {
	t.Helper()
	m := image.NewPaletted(image.Rect(0, 0, 4, 4), color.Palette{color.Black, color.White})
	g := &gif.GIF{Config: image.Config{Width: w, Height: h, ColorModel: m.Palette}}
	for range frames {
		g.Image, g.Delay = append(g.Image, m), append(g.Delay, 5)
	}
	var b bytes.Buffer
	check(t, gif.EncodeAll(&b, g))
	return b.Bytes()
}

// nested are boxes within boxes.
func nested(kind, name string, depth int) []byte {
	inside := make([]byte, 0, depth*8)
	for i := range depth {
		inside = append(binary.BigEndian.AppendUint32(inside, uint32((depth-i)*8)), name...)
	}
	return append(append([]byte("\x00\x00\x00\x10ftyp"), kind+"\x00\x00\x00\x00"...), inside...)
}

func madeUp(t *testing.T) map[string]brought {
	t.Helper()
	jpeg := photo(t, 300, 200)
	frames := func(n, w, h int) (more [][]byte) {
		more = append(more, chunk("acTL", binary.BigEndian.AppendUint32(nil, uint32(n))))
		for i := range n {
			more = append(more, frameOf(i, w, h))
		}
		return more
	}
	secretSegment := append([]byte{0xff, 0xfe, 0, byte(2 + len(secret))}, secret...)
	lies := bytes.Clone(jpeg)
	frame := bytes.Index(lies, []byte{0xff, 0xc0})
	copy(lies[frame+5:], "\xff\xff\xff\xff")
	return map[string]brought{
		"empty.png":       {nil, "application/octet-stream", 0, 0},
		"one byte.jpg":    {[]byte{0xff}, "text/plain", 0, 0},
		"truncated.jpg":   {jpeg[:len(jpeg)/2], "image/jpeg", 0, 0},
		"truncated.png":   {aPNG(t, 300, 200)[:60], "image/png", 0, 0},
		"mistyped.png":    {jpeg, "image/jpeg", 300, 200},
		"mistyped.heic":   {aPNG(t, 30, 20), "image/png", 30, 20},
		"page.gif":        {[]byte("<html><script>alert(1)</script>"), "text/html", 0, 0},
		"script.gif":      {[]byte("GIF89a/*\x00\x00\x00\x00*/=1;alert(1)"), "image/gif", 0, 0},
		"archive.jpg":     {append(bytes.Clone(jpeg), "PK\x03\x04"+secret...), "image/jpeg", 300, 200},
		"page.jpg":        {bytes.Join([][]byte{jpeg[:2], secretSegment, jpeg[2:]}, nil), "image/jpeg", 300, 200},
		"text.png":        {aPNG(t, 30, 20, chunk("tEXt", []byte("Comment\x00"+secret))), "image/png", 30, 20},
		"moves.png":       {aPNG(t, 30, 20, frames(2, 30, 20)...), "image/png", 30, 20},
		"pixels.png":      {aPNG(t, 20_000, 5_001), "image/png", 0, 0},
		"most pixels.png": {aPNG(t, 10_000, 1_000), "image/png", 10_000, 1_000},
		"pixels.gif":      {aGIF(t, 1, 65_535, 65_535), "image/gif", 0, 0},
		"lies.jpg":        {lies, "image/jpeg", 0, 0},
		"frames.gif":      {aGIF(t, 3_001, 4, 4), "image/gif", 0, 0},
		"frames.png":      {aPNG(t, 1, 1, frames(3_001, 1, 1)...), "image/png", 0, 0},
		"large frames":    {aPNG(t, 8_000, 8_000, frames(63, 8_000, 8_000)...), "image/png", 0, 0},
		"profile.png":     {aPNG(t, 30, 20, chunk("iCCP", append([]byte("bomb\x00\x00"), packed(t, make([]byte, 20<<20))...))), "image/png", 30, 20},
		"nested.heic":     {nested("heic", "meta", 100_000), "image/heic", 0, 0},
		"nested.avif":     {nested("avif", "meta", 100_000), "image/avif", 0, 0},
	}
}

func TestPicturesAreShownAndWhatIsNoneIsKeptAsAFile(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	all := testPictures(t)
	for name, b := range madeUp(t) {
		all[name] = b
	}
	for name, want := range all {
		u := uploaded(t, ada, name, want.b)
		kind, how := "image", "inline;"
		if want.w == 0 {
			kind, how = "file", "attachment;"
		}
		if u.Kind != kind || u.Type != want.mediaType || u.Width != want.w || u.Height != want.h || (u.ThumbURL != "") != (kind == "image") {
			t.Errorf("%s is %+v, want %s %s, %d by %d", name, u, kind, want.mediaType, want.w, want.h)
			continue
		}
		a := ada.Get(u.URL).Want(http.StatusOK)
		if !strings.HasPrefix(a.Header.Get("Content-Disposition"), how) || int64(len(a.Body)) != u.Size {
			t.Errorf("%s is answered with %d bytes and %v", name, len(a.Body), a.Header)
		}
		if kind == "file" {
			continue
		}
		a.Lacks(secret)
		for _, size := range []string{"", "?size=160"} {
			thumb := ada.Get(u.ThumbURL + size).Want(http.StatusOK).Lacks(secret)
			if c, _, err := image.DecodeConfig(bytes.NewReader(thumb.Body)); err == nil && max(c.Width, c.Height) > 640 {
				t.Errorf("the thumbnail of %s is %+v", name, c)
			}
		}
	}
	if strings.Contains(r.Log(), "level=ERROR") {
		t.Errorf("the log says:\n%s", r.Log())
	}
}

func TestPicturesAreShownUprightInTheirColours(t *testing.T) {
	ada := webtest.Start(t).SignUp("ada")
	red, green := color.RGBA{220, 40, 40, 255}, color.RGBA{40, 180, 60, 255}
	blue, white := color.RGBA{40, 70, 200, 255}, color.RGBA{240, 240, 240, 255}
	black, brightest := color.RGBA{0, 0, 0, 255}, color.RGBA{255, 255, 255, 255}
	all := testPictures(t)
	for name, corners := range map[string][4]color.RGBA{
		"turned.heic": {blue, red, white, green}, "narrow.heic": {red, green, blue, white}, "range.webp": {black, red, brightest, green},
	} {
		file := all[name]
		u := uploaded(t, ada, name, file.b)
		if filepath.Ext(u.Name) != ".jpg" {
			t.Errorf("%s becomes %+v", name, u)
		}
		for _, at := range []string{u.URL, u.ThumbURL, u.ThumbURL + "?size=160"} {
			m, err := jpeg.Decode(bytes.NewReader(ada.Get(at).Want(http.StatusOK).Body))
			check(t, err)
			if m.Bounds().Size() != image.Pt(file.w, file.h) {
				t.Fatalf("%s is %v", at, m.Bounds())
			}
			for i, want := range corners {
				x, y := file.w/8+i%2*file.w*3/4, file.h/8+i/2*file.h*3/4
				got := color.RGBAModel.Convert(m.At(x, y)).(color.RGBA)
				near := func(a, b uint8) bool { return max(a, b)-min(a, b) < 16 }
				if !near(got.R, want.R) || !near(got.G, want.G) || !near(got.B, want.B) {
					t.Errorf("%s has %v at %d, %d, want %v", at, got, x, y, want)
				}
			}
		}
	}
}

func TestEachUploadThatLiesAboutItsLengthIsRefusedAndGone(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	tus := ada.With("Tus-Resumable", "1.0.0")
	begin := func(length string) string {
		t.Helper()
		return tus.With("Upload-Length", length).Do(http.MethodPost, "/api/uploads/tus", "", nil).Want(http.StatusCreated).Header.Get("Location")
	}
	piece := func(at, offset string, b []byte) *webtest.Answer {
		t.Helper()
		return tus.With("Upload-Offset", offset).Do(http.MethodPatch, at, "application/offset+octet-stream", b)
	}
	at := begin("10")
	piece(at, "0", []byte("12345")).Want(http.StatusNoContent)
	piece(at, "5", []byte("67890 and more")).Refused(http.StatusRequestEntityTooLarge, "")
	tus.Do(http.MethodHead, at, "", nil).Want(http.StatusNotFound)
	ada.Get("/api/uploads/" + filepath.Base(at)).Want(http.StatusNotFound)
	for _, length := range []string{"5000001", "99999999999999999", "99999999999999999999"} {
		tus.With("Upload-Length", length).Do(http.MethodPost, "/api/uploads/tus", "", nil).Refused(http.StatusRequestEntityTooLarge, "").Has("5 MB")
	}
	for _, length := range []string{"", "-1", "many"} {
		tus.With("Upload-Length", length).Do(http.MethodPost, "/api/uploads/tus", "", nil).Refused(http.StatusBadRequest, "")
	}
	upload(t, ada, "large.bin", make([]byte, webtest.MaxUpload+1)).Refused(http.StatusRequestEntityTooLarge, "").Has("5 MB")
	r.Sweep()
	if left, err := filepath.Glob(filepath.Join(r.Files.Dir(), "*", "*")); err != nil || len(left) > 0 {
		t.Errorf("left are %q, %v", left, err)
	}
}
