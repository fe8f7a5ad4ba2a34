package media

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"testing"
)

func measured(b []byte, mediaType string) image.Point {
	w, h := Measure(bytes.NewReader(b), int64(len(b)), mediaType)
	return image.Pt(w, h)
}

// turned is EXIF that says how a picture is turned.
func turned(t turn) []byte {
	return append([]byte("MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01"), 0, byte(t), 0, 0)
}

// aHEIF says of itself that it is 400 by 300 and what more is told of it, beside a tile and a preview.
func aHEIF(version, flags uint32, more ...[]byte) []byte {
	ispe := func(w, h uint32) []byte { return atom("ispe", be32(0, w, h)) }
	list := append([][]byte{ispe(512, 512), ispe(40, 30), atom("colr", []byte("nclx")), ispe(400, 300)}, more...)
	number := func(size int, v uint32) []byte { return be32(v)[4-size:] }
	idSize, indexSize := 2, 1
	if version > 0 {
		idSize = 4
	}
	if flags&1 == 1 {
		indexSize = 2
	}
	entry := func(id uint32, of ...uint32) []byte {
		b := append(number(idSize, id), byte(len(of)))
		for _, i := range of {
			b = append(b, number(indexSize, i)...)
		}
		return b
	}
	shown := []uint32{4, 3}
	for i := range more {
		shown = append(shown, uint32(5+i)|1<<(8*indexSize-1)) // it must be understood
	}
	ipma := atom("ipma", be32(version<<24|flags), be32(3), entry(1, 1), entry(2, 2), entry(7, shown...))
	meta := atom("meta", be32(0), atom("hdlr", be32(0)), atom("pitm", be32(0), number(2, 7)), atom("iprp", atom("ipco", list...), ipma))
	return bytes.Join([][]byte{atom("ftyp", []byte("heic"), be32(0)), meta, atom("mdat", []byte("picture"))}, nil)
}

func TestAPictureIsMeasuredBeforeItIsLookedAtAsAfterwards(t *testing.T) {
	for kind, b := range pictures(t) {
		for turn := asItIs; turn <= 8; turn++ {
			b := bytes.Clone(b)
			switch kind {
			case typeJPEG:
				exif := append([]byte("Exif\x00\x00"), turned(turn)...)
				rubbish := append([]byte{0xff, 0xe5}, append(binary.BigEndian.AppendUint16(nil, 40_000), make([]byte, 39_998)...)...)
				segment := append([]byte{0xff, markAPP1}, append(binary.BigEndian.AppendUint16(nil, uint16(len(exif)+2)), exif...)...)
				b = bytes.Join([][]byte{b[:2], bytes.Repeat(rubbish, 5), segment, b[2:]}, nil)
			case typePNG:
				chunk := append(append(be32(uint32(len(turned(turn)))), "eXIf"...), append(turned(turn), be32(0)...)...)
				b = bytes.Join([][]byte{b[:len(b)-12], chunk, b[len(b)-12:]}, nil)
			}
			found, _ := look(t, b)
			if got := measured(b, kind); found.Kind == Image && got != image.Pt(found.Width, found.Height) {
				t.Errorf("%s turned by %d is measured %v, and is %d by %d", kind, turn, got, found.Width, found.Height)
			}
		}
	}
}

func TestAHEICIsMeasuredAsItIsShown(t *testing.T) {
	irot := func(n byte) []byte { return atom("irot", []byte{n}) }
	imir := func(n byte) []byte { return atom("imir", []byte{n}) }
	clap := atom("clap", be32(390, 1, 290, 1, 0, 1, 0, 1))
	for name, c := range map[string]struct {
		more       [][]byte
		turn       turn
		heic, avif image.Point
	}{
		"as it is":          {nil, 1, image.Pt(400, 300), image.Pt(400, 300)},
		"a quarter":         {[][]byte{irot(1)}, 8, image.Pt(300, 400), image.Pt(300, 400)},
		"half":              {[][]byte{irot(2)}, 3, image.Pt(400, 300), image.Pt(400, 300)},
		"three quarters":    {[][]byte{irot(3)}, 6, image.Pt(300, 400), image.Pt(300, 400)},
		"upside down":       {[][]byte{imir(0)}, 4, image.Pt(400, 300), image.Pt(400, 300)},
		"mirrored":          {[][]byte{imir(1)}, 2, image.Pt(400, 300), image.Pt(400, 300)},
		"turned, mirrored":  {[][]byte{irot(1), imir(0)}, 5, image.Pt(300, 400), image.Pt(300, 400)},
		"turned, mirrored ": {[][]byte{irot(3), imir(0)}, 7, image.Pt(300, 400), image.Pt(300, 400)},
		"mirrored, turned":  {[][]byte{imir(1), irot(1)}, 5, image.Pt(300, 400), image.Pt(300, 400)},
		"cut off, turned":   {[][]byte{clap, irot(1)}, 8, image.Pt(290, 390), image.Pt(300, 400)},
	} {
		for _, form := range [][2]uint32{{0, 0}, {0, 1}, {1, 0}, {1, 1}} {
			b := aHEIF(form[0], form[1], c.more...)
			if got := measured(b, typeHEIC); got != c.heic {
				t.Errorf("%s: a HEIC is %v, want %v", name, got, c.heic)
			}
			if got := measured(b, typeAVIF); got != c.avif {
				t.Errorf("%s: an AVIF is %v, want %v", name, got, c.avif)
			}
			meta := find(b, 0, len(b), "meta")
			if got := heifProperties(b[meta.head:meta.end()]); got.turn != c.turn || got.largest != image.Pt(512, 512) {
				t.Errorf("%s: it is turned by %d and its largest picture is %v", name, got.turn, got.largest)
			}
		}
	}
}

func TestWhatIsCutOffOrLiesIsMeasuredWithoutHarm(t *testing.T) {
	all := pictures(t)
	all[typeHEIC] = aHEIF(0, 0, atom("irot", []byte{1}), atom("clap", be32(1, 0, 1, 0)))
	all[typeAVIF] = all[typeHEIC]
	all[typeWebP] = []byte("RIFF\x16\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x08\x00\x00\x00\x0f\x00\x00\x07\x00\x00")
	if got := measured(all[typeWebP], typeWebP); got != image.Pt(16, 8) {
		t.Errorf("the WebP is %v", got)
	}
	for kind, b := range all {
		for n := range len(b) {
			measured(b[:n], kind)
		}
		for i := range b {
			for _, bits := range []byte{0xff, 0x80, 0x01} {
				lie := bytes.Clone(b)
				lie[i] ^= bits
				if got := measured(lie, kind); got.X < 0 || got.Y < 0 || got.X > MaxSide || got.Y > MaxSide || got.X*got.Y > MaxPixels {
					t.Error(fmt.Sprint(kind, " with byte ", i, " another is measured ", got))
				}
			}
		}
	}
}
