package media

import (
	"bytes"
	"encoding/binary"
	"io"
	"math"
	"strings"
	"testing"
	"time"

	"ribbit/app/media/codec"
)

const home = "+48.8577+002.295/"

// look is what is found of a file, and what others get of it.
func look(t *testing.T, b []byte) (Found, []byte) {
	t.Helper()
	f, err := Look(t.Context(), bytes.NewReader(b), int64(len(b)), codec.Libraries{})
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Pieces) == 0 {
		return f, b
	}
	kept, err := io.ReadAll(Join(bytes.NewReader(b), f.Pieces))
	if err != nil {
		t.Fatal(err)
	}
	return f, kept
}

// atom is a box of an MP4.
func atom(name string, parts ...[]byte) []byte {
	content := bytes.Join(parts, nil)
	return append(append(binary.BigEndian.AppendUint32(nil, uint32(8+len(content))), name...), content...)
}

func be32(ns ...uint32) (b []byte) {
	for _, n := range ns {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	return b
}

// aTrack shows w by h, turned by a quarter, and has its samples in one chunk.
func aTrack(kind string, w, h, chunk, sample uint32, more ...[]byte) []byte {
	head := append(be32(7, 0, 0, 1, 0, 24000, 0, 0, 0, 0), be32(0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000, w<<16, h<<16)...)
	table := atom("stbl", atom("stsz", be32(0, 0, 1, sample)), atom("stsc", be32(0, 1, 1, 1, 1)), atom("stco", be32(0, 1, chunk)))
	media := atom("mdia", atom("hdlr", be32(0, 0), []byte(kind), be32(0, 0, 0)), atom("minf", table))
	return atom("trak", append([][]byte{atom("tkhd", head), media}, more...)...)
}

// aFilm says in each way there is where it was taken.
func aFilm(brand string) []byte {
	start := append(atom("ftyp", []byte(brand), be32(512), []byte("isom")), atom("free", []byte(home))...)
	frames, places := []byte("frames of the film"), []byte("sampled "+home)
	mdat := atom("mdat", frames, places)
	at := uint32(len(start) + 8)
	moov := atom("moov",
		atom("mvhd", be32(0, 0, 0, 1000, 24500), make([]byte, 80)),
		aTrack("vide", 1920, 1080, at, uint32(len(frames)), atom("udta", atom("name", []byte(home))), atom("meta", []byte(home))),
		aTrack("meta", 0, 0, at+uint32(len(frames)), uint32(len(places))),
		atom("udta", atom("\xa9xyz", []byte(home)), atom("loci", []byte(home))),
		atom("meta", be32(0), atom("keys", []byte("com.apple.quicktime.location.ISO6709")), atom("ilst", []byte(home))),
		atom("uuid", []byte(home)),
	)
	return bytes.Join([][]byte{start, mdat, moov, atom("udta", []byte(home)), atom("uuid", []byte("xmp "+home))}, nil)
}

func TestAFilmSaysHowLargeAndLongItIsAndNotWhereItWasTaken(t *testing.T) {
	for brand, want := range map[string]string{"isom": "video/mp4", "qt  ": "video/quicktime"} {
		b := aFilm(brand)
		f, kept := look(t, b)
		if f.Type != want || f.Kind != Video || f.Width != 1080 || f.Height != 1920 || f.Duration != 24500*time.Millisecond {
			t.Errorf("found is %+v", f)
		}
		if len(kept) != len(b) || f.Size != int64(len(b)) {
			t.Errorf("%d bytes are kept of %d, said are %d", len(kept), len(b), f.Size)
		}
		if bytes.Contains(kept, []byte("48.8577")) {
			t.Errorf("the place is still told: %q", kept)
		}
		at := bytes.Index(b, []byte("frames of the film"))
		if !bytes.Equal(kept[at:at+18], b[at:at+18]) || !bytes.Contains(kept, []byte("vide")) {
			t.Error("the film itself is gone, or moved")
		}
	}
}

func TestAFilmThatIsCutOffOrLiesIsKeptAsItIs(t *testing.T) {
	b := aFilm("isom")
	for n := range len(b) {
		f, kept := look(t, b[:n])
		if len(kept) != n {
			t.Fatalf("of %d bytes %d are kept: %+v", n, len(kept), f)
		}
	}
	for i := range b[24:] {
		lie := bytes.Clone(b)
		lie[24+i] ^= 0xff
		if _, kept := look(t, lie); len(kept) != len(b) {
			t.Fatalf("with byte %d another %d bytes are kept of %d", 24+i, len(kept), len(b))
		}
	}
}

// A picture whose brand is broken looks like a film, too.
func TestAFilmWithoutAHeaderIsAPlainFile(t *testing.T) {
	b := aFilm("isom")
	b = b[:bytes.Index(b, []byte("moov"))-4]
	if f, kept := look(t, b); f.Kind != Plain || f.Type != TypeBytes || !bytes.Equal(kept, b) {
		t.Errorf("found is %+v, and %d of %d bytes are kept", f, len(kept), len(b))
	}
}

// ebml is an element of Matroska.
func ebml(id uint32, parts ...[]byte) []byte {
	content := bytes.Join(parts, nil)
	b := bytes.TrimLeft(binary.BigEndian.AppendUint32(nil, id), "\x00")
	return append(append(b, binary.BigEndian.AppendUint32(nil, 0x10000000|uint32(len(content)))...), content...)
}

// aRecording is as browsers make it: nothing says how long it is but its blocks.
func aRecording(hasVideo bool, tags ...[]byte) []byte {
	track := ebml(idTrack, ebml(idType, []byte{2}))
	if hasVideo {
		track = ebml(idTrack, ebml(idType, []byte{1}), ebml(idVideo, ebml(idWidth, []byte{5, 0}), ebml(idHeight, []byte{2, 0xd0})))
	}
	open := func(id uint32, parts ...[]byte) []byte {
		return append(append(binary.BigEndian.AppendUint32(nil, id), 1, 255, 255, 255, 255, 255, 255, 255), bytes.Join(parts, nil)...)
	}
	block := func(at int16) []byte {
		return ebml(idSimpleBlock, []byte{0x81, byte(at >> 8), byte(at), 0x80}, []byte("sound"))
	}
	head := ebml(0x1a45dfa3, ebml(0x4282, []byte("webm")))
	return append(head, open(idSegment, append([][]byte{
		ebml(idInfo, ebml(idScale, []byte{0x0f, 0x42, 0x40})), ebml(idTracks, track),
		open(idCluster, ebml(idTime, []byte{0}), block(0), block(960)),
		open(idCluster, ebml(idTime, []byte{0x10, 0}), block(20)),
	}, tags...)...)...)
}

func TestARecordingSaysHowLongItIs(t *testing.T) {
	f, _ := look(t, aRecording(false))
	if f.Type != "audio/webm" || f.Kind != Audio || f.Duration != 4116*time.Millisecond {
		t.Errorf("a voice is %+v", f)
	}
	f, kept := look(t, aRecording(true, ebml(idTags, []byte("LOCATION"), []byte(home)), ebml(idAttachments, []byte(home)), ebml(idVoid, []byte(home))))
	if f.Type != "video/webm" || f.Kind != Video || f.Width != 1280 || f.Height != 720 {
		t.Errorf("a film is %+v", f)
	}
	if bytes.Contains(kept, []byte("48.8577")) {
		t.Errorf("the place is still told: %q", kept)
	}
	if again, _ := look(t, kept); again.Duration != f.Duration || again.Width != 1280 {
		t.Errorf("what is kept is %+v", again)
	}
}

func TestSoundsSayHowLongTheyAre(t *testing.T) {
	le32 := func(n uint32) []byte { return binary.LittleEndian.AppendUint32(nil, n) }
	chunk := func(name string, b []byte) []byte { return append(append([]byte(name), le32(uint32(len(b)))...), b...) }
	wav := bytes.Join([][]byte{
		[]byte("RIFF"), le32(2000), []byte("WAVE"),
		chunk("fmt ", bytes.Join([][]byte{{1, 0, 1, 0}, le32(8000), le32(8000), {1, 0, 8, 0}}, nil)),
		chunk("bext", []byte(home+" ")), chunk("data", make([]byte, 12000)),
	}, nil)
	flac := append([]byte("fLaC\x00\x00\x00\x22"), make([]byte, 34)...)
	binary.BigEndian.PutUint64(flac[18:], 48000<<44|15<<36|72000)
	page := func(samples uint64, b string) []byte {
		head := binary.LittleEndian.AppendUint64([]byte("OggS\x00\x02"), samples)
		return append(append(head, make([]byte, 12)...), append([]byte{1, byte(len(b))}, b...)...)
	}
	ogg := append(page(0, "OpusHead\x01\x01\x38\x01"+strings.Repeat("\x00", 7)), append(page(312+48000*3/2, "x"), page(math.MaxUint64, "y")...)...)
	mp3 := append([]byte("ID3\x03\x00\x00\x00\x00\x00\x05title"), append([]byte{0xff, 0xfb, 0x90, 0x64}, make([]byte, 24000-4)...)...)
	for name, b := range map[string][]byte{"audio/wav": wav, "audio/flac": flac, "audio/ogg": ogg, "audio/mpeg": mp3} {
		f, kept := look(t, b)
		if f.Type != name || f.Kind != Audio || f.Duration != 1500*time.Millisecond {
			t.Errorf("%s: found is %+v", name, f)
		}
		if len(kept) != len(b) || bytes.Contains(kept, []byte("48.8577")) {
			t.Errorf("%s: kept is %.200q", name, kept)
		}
	}
}

func FuzzMedium(f *testing.F) {
	for _, seed := range [][]byte{aFilm("isom"), aFilm("qt  "), aRecording(true, ebml(idTags, []byte(home))), aRecording(false)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if found, kept := look(t, b); found.Kind != Image && len(kept) != len(b) {
			t.Errorf("%d bytes are kept of %d", len(kept), len(b))
		}
	})
}
