package media

import (
	"encoding/binary"
	"io"
	"time"
)

// Limits of films in fragments, as browsers and streams write them: one in a second or so.
const (
	maxFragments = 1 << 16
	maxFragment  = 1 << 20 // bytes of what describes it
)

// span is a part of a file.
type span struct{ at, size int64 }

// timing is what a track's fragments are counted in.
type timing struct {
	rate   uint32 // units a second
	sample uint32 // units of a sample, where a fragment says nothing else
	end    uint64 // of the fragments that were read, in units
}

// fragmentsLast is how long a film in fragments plays, whose header was written before anybody knew: to the end of the track that ends
// last. See ISO/IEC 14496-12, 8.8.
func (m *mp4) fragmentsLast(file io.ReaderAt) (longest time.Duration, err error) {
	tracks := m.timings()
	for _, f := range m.fragments {
		b, err := readAt(file, f.at, int(f.size))
		if err != nil {
			return 0, err
		}
		for _, t := range boxes(b, 0, len(b)) {
			if t.name == "traf" {
				tracks.add(b, t)
			}
		}
	}
	for _, t := range tracks {
		longest = max(longest, lasts(t.end, uint64(t.rate)))
	}
	return longest, nil
}

// timings are those of a film's tracks, by their numbers.
type timings map[uint32]*timing

func (m *mp4) timings() timings {
	all := timings{}
	for _, b := range boxes(m.moov, 0, len(m.moov)) {
		if b.name != "trak" {
			continue
		}
		head, media := find(m.moov, b.start, b.end(), "tkhd"), find(m.moov, b.start, b.end(), "mdia")
		rate := find(m.moov, media.start, media.end(), "mdhd")
		number, okay := long(m.moov[head.start:head.end()], 12, 20)
		units, alsoOkay := long(m.moov[rate.start:rate.end()], 12, 20)
		if okay && alsoOkay && len(all) < maxTracks {
			all[number] = &timing{rate: units}
		}
	}
	extends := find(m.moov, 0, len(m.moov), "mvex")
	for _, b := range boxes(m.moov, extends.start, extends.end()) {
		if content := m.moov[b.start:b.end()]; b.name == "trex" && len(content) >= 16 {
			if t := all[binary.BigEndian.Uint32(content[4:])]; t != nil {
				t.sample = binary.BigEndian.Uint32(content[12:])
			}
		}
	}
	return all
}

// maxTracks is of how many tracks of a film the length is counted.
const maxTracks = 64

// long is a number of a box that has its place further behind in version 1.
func long(b []byte, first, second int) (n uint32, ok bool) {
	at := first
	if len(b) > 0 && b[0] == 1 {
		at = second
	}
	if len(b) < at+4 {
		return 0, false
	}
	return binary.BigEndian.Uint32(b[at:]), true
}

// add counts one track's part of a fragment.
func (all timings) add(b []byte, part box) {
	const hasSample, hasBase, hasIndex = 0x8, 0x1, 0x2 // flags of its header
	head := find(b, part.start, part.end(), "tfhd")
	h := b[head.start:head.end()]
	if len(h) < 8 {
		return
	}
	t := all[binary.BigEndian.Uint32(h[4:])]
	if t == nil {
		return
	}
	flags, at, sample := binary.BigEndian.Uint32(h), 8, t.sample
	if flags&hasBase != 0 {
		at += 8
	}
	if flags&hasIndex != 0 {
		at += 4
	}
	if flags&hasSample != 0 && len(h) >= at+4 {
		sample = binary.BigEndian.Uint32(h[at:])
	}
	end := t.end
	for _, run := range boxes(b, part.start, part.end()) {
		content := b[run.start:run.end()]
		switch {
		case run.name == "tfdt" && len(content) >= 12 && content[0] == 1:
			end = binary.BigEndian.Uint64(content[4:])
		case run.name == "tfdt" && len(content) >= 8:
			end = uint64(binary.BigEndian.Uint32(content[4:]))
		case run.name == "trun":
			end += runLasts(content, sample)
		}
	}
	t.end = max(t.end, end)
}

// runLasts is how many units the samples of a run last.
func runLasts(b []byte, sample uint32) (units uint64) {
	const hasOffset, hasFirst, hasDuration, perSample = 0x1, 0x4, 0x100, 0xf00 // flags
	if len(b) < 8 {
		return 0
	}
	flags, count, at := binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:]), 8
	if flags&hasDuration == 0 {
		return uint64(count) * uint64(sample)
	}
	for _, flag := range []uint32{hasOffset, hasFirst} {
		if flags&flag != 0 {
			at += 4
		}
	}
	step := 0
	for flag := uint32(hasDuration); flag&perSample != 0; flag <<= 1 {
		if flags&flag != 0 {
			step += 4
		}
	}
	for ; count > 0 && at+4 <= len(b); count-- {
		units += uint64(binary.BigEndian.Uint32(b[at:]))
		at += step
	}
	return units
}
