package media

import (
	"encoding/binary"
	"slices"
	"testing"
	"time"
)

// inFragments is a sound in fragments of so many samples each, as browsers record it; more goes into moov.
func inFragments(fragments [][]byte, more ...[]byte) []byte {
	head := be32(0, 0, 0, 1, 0, 0)
	media := atom("mdia", atom("mdhd", be32(0, 0, 0, 48_000, 0, 0)), atom("hdlr", be32(0, 0), []byte("soun"), be32(0, 0, 0)))
	track := atom("trak", atom("tkhd", head, make([]byte, 60)), media)
	moov := atom("moov", append([][]byte{atom("mvhd", be32(0, 0, 0, 1000, 0), make([]byte, 80)), track}, more...)...)
	return slices.Concat(atom("ftyp", []byte("mp42"), be32(0), []byte("isom")), moov, slices.Concat(fragments...))
}

func aFragment(parts ...[]byte) []byte {
	return slices.Concat(atom("moof", atom("mfhd", be32(0, 1)), atom("traf", parts...)), atom("mdat", []byte("samples")))
}

func TestARecordingInFragmentsHasItsLength(t *testing.T) {
	trex := atom("mvex", atom("trex", be32(0, 1, 1, 1024, 0, 0)))
	head := atom("tfhd", be32(0x020000, 1))
	start := func(at uint32) []byte { return atom("tfdt", be32(0, at)) }
	wide := atom("tfdt", be32(0x01000000), binary.BigEndian.AppendUint64(nil, 48_000))
	for what, c := range map[string]struct {
		b    []byte
		want time.Duration
	}{
		"samples as in the header": {inFragments([][]byte{aFragment(head, atom("trun", be32(0, 75))), aFragment(head, atom("trun", be32(0, 75)))}, trex), 3200 * time.Millisecond},
		"where it begins is said":  {inFragments([][]byte{aFragment(head, start(48_000), atom("trun", be32(0, 75)))}, trex), 2600 * time.Millisecond},
		"in the longer form":       {inFragments([][]byte{aFragment(head, wide, atom("trun", be32(0, 75)))}, trex), 2600 * time.Millisecond},
		"samples of the fragment":  {inFragments([][]byte{aFragment(atom("tfhd", be32(0x02000b, 1, 0, 0, 1, 4800)), atom("trun", be32(0, 10)))}, trex), time.Second},
		"samples of their own":     {inFragments([][]byte{aFragment(head, atom("trun", be32(0x305, 2, 0, 0, 24_000, 1, 12_000, 1)))}), 750 * time.Millisecond},
		"another track's":          {inFragments([][]byte{aFragment(atom("tfhd", be32(0, 2)), atom("trun", be32(0, 75)))}, trex), 0},
		"nothing of it":            {inFragments([][]byte{aFragment(), aFragment(head, atom("trun")), aFragment(atom("tfhd"))}, trex), 0},
	} {
		if f, _ := look(t, c.b); f.Kind != Audio || f.Duration != c.want {
			t.Errorf("%s: it is %s and plays %v, want %v", what, f.Kind, f.Duration, c.want)
		}
	}
}
