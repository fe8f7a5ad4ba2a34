package media

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"
	"testing"
)

// hiding are pictures in which the place where they were taken stands wherever text may be, by what it is in.
func hiding(t *testing.T) map[string][]byte {
	t.Helper()
	all := pictures(t)
	jpegs, pngs, gifs := all[typeJPEG], all[typePNG], all[typeGIF]
	segment := func(mark byte, text string) []byte {
		return append([]byte{0xff, mark, 0, byte(len(text) + 2)}, text...)
	}
	inJPEG := func(segments ...[]byte) []byte {
		return slices.Concat(jpegs[:2], slices.Concat(segments...), jpegs[2:])
	}
	chunk := func(name, text string) []byte {
		b := append(binary.BigEndian.AppendUint32(nil, uint32(len(text))), name+text...) //nolint:gosec // it is short
		return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
	}
	const afterIHDR = len(pngSign) + 12 + 13
	inPNG := func(chunks ...[]byte) []byte {
		return slices.Concat(pngs[:afterIHDR], slices.Concat(chunks...), pngs[afterIHDR:])
	}
	afterScreen := 13 + tableSize(gifs[10])
	inGIF := func(block string) []byte { return slices.Concat(gifs[:afterScreen], []byte(block), gifs[afterScreen:]) }
	riff := func(name, body string) string {
		return name + string(binary.LittleEndian.AppendUint32(nil, uint32(len(body)))) + body + strings.Repeat("\x00", len(body)%2) //nolint:gosec // it is short
	}
	one, err := base64.StdEncoding.DecodeString("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
	if err != nil {
		t.Fatal(err)
	}
	pixel := string(one[12:])
	extended := func(flags byte) string { return riff("VP8X", string([]byte{flags, 0, 0, 0, 0, 0, 0, 0, 0, 0})) }
	frame := riff("ANMF", strings.Repeat("\x00", webpFrameHeader)+riff("EXIF", home)+pixel+riff("XMP ", home))
	block := string(rune(len(home))) + home
	return map[string][]byte{
		"EXIF of a JPEG":                 inJPEG(segment(markAPP1, "Exif\x00\x00"+home)),
		"a profile of a JPEG, of text":   inJPEG(segment(markAPP2, iccName+"\x01\x01"+home)),
		"behind Adobe's colours":         inJPEG(segment(markAPP14, "Adobe\x00\x64\x00\x00\x00\x00\x00"+home)),
		"a comment of a JPEG":            inJPEG(segment(0xfe, home)),
		"EXIF and text of a PNG":         inPNG(chunk("eXIf", home), chunk("tEXt", "Comment\x00"+home)),
		"a profile of a PNG, of text":    inPNG(chunk("iCCP", home+"\x00\x00"+home)),
		"a comment of a GIF":             inGIF("!\xfe" + block + "\x00"),
		"behind how often a GIF is seen": inGIF("!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00" + block + "\x00"),
		"EXIF of a WebP":                 []byte(riff("RIFF", "WEBP"+extended(webpEXIF)+pixel+riff("EXIF", home)+riff("XMP ", home))),
		"a frame of a WebP":              []byte(riff("RIFF", "WEBP"+extended(webpAnimated)+riff("ANIM", "\x00\x00\x00\x00\x00\x00")+frame+frame)),
	}
}

// What of a file is kept, whole or cut off anywhere, does not say where the picture was taken.
func TestNothingOfAPictureSaysWhereItWasTaken(t *testing.T) {
	for name, b := range hiding(t) {
		if !bytes.Contains(b, []byte(home)) {
			t.Fatalf("%s: it is not there", name)
		}
		whole, _ := look(t, b)
		if whole.Kind != Image {
			t.Errorf("%s: it is no picture any more: %+v", name, whole)
		}
		if clean, err := Clean(t.Context(), b); err != nil || bytes.Contains(clean, []byte(home)) {
			t.Errorf("%s: it is in what people are shown: %v", name, err)
		}
		for _, n := range append(someOf(len(b)), len(b)) {
			f, kept := look(t, b[:n])
			if bytes.Contains(kept, []byte(home)) || bytes.Contains(f.Main, []byte(home)) {
				t.Errorf("%s: of %d bytes of %d it is kept, as %+v", name, n, len(b), f)
				break
			}
		}
	}
}

// What only begins as a picture does is kept whole.
func TestWhatOnlyBeginsAsAPictureIsKept(t *testing.T) {
	for kind, begin := range map[string]string{
		typeJPEG: "\xff\xd8\xff\xdb", typePNG: pngSign, typeGIF: "GIF89a\x01\x00\x01\x00\x00\x00\x00", typeWebP: "RIFF\xff\x00\x00\x00WEBPVP8 ",
	} {
		b := []byte(begin + "The words of a book, which somebody would miss.")
		if f, kept := look(t, b); f.Kind != Plain || !bytes.HasSuffix(kept, b[len(begin):]) {
			t.Errorf("%s: kept is %q, as %+v", kind, kept, f)
		}
	}
}

func TestWhatIsShownOfAPictureIsUpright(t *testing.T) {
	b := pictures(t)[typeJPEG]
	turned := []byte("Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00" + home)
	clean, err := Clean(t.Context(), slices.Concat(b[:2], []byte{0xff, markAPP1, 0, byte(len(turned) + 2)}, turned, b[2:]))
	if err != nil || bytes.Contains(clean, []byte(home)) {
		t.Fatal(err)
	}
	if p, err := readJPEG(clean); err != nil || p.width != 8 || p.height != 16 {
		t.Errorf("it is %d by %d: %v", p.width, p.height, err)
	}
}
