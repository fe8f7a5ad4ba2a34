package media

import (
	"encoding/binary"
	"io"
	"slices"
	"time"
)

// shownTracks are the kinds of track that stay in a video. The others (places, what a camera measured, faces it saw) go.
var shownTracks = []string{"vide", "soun", "text", "sbtl", "subt", "subp", "clcp", "tmcd", "hint", "auxv", "pict"}

// mp4 is a file of the MP4 family while it is looked at.
type mp4 struct {
	medium
	moov []byte
	base int64 // where moov's content is in the file

	fragments []span // of a film that was written while it was made
}

// readMP4 reads the boxes of an MP4 or a QuickTime film. Places stand in several of them, so that all that only describes the
// film becomes free space: user data, metadata, and tracks that are not shown, with their samples.
func readMP4(file io.ReaderAt, size int64) (medium, error) {
	var m mp4
	for at, n := int64(0), 0; at+8 <= size && n < maxElements; n++ {
		head, err := readAt(file, at, int(min(16, size-at)))
		if err != nil {
			return m.medium, err
		}
		length, header := int64(binary.BigEndian.Uint32(head)), int64(8)
		switch {
		case length == 1 && len(head) == 16:
			length, header = int64(min(binary.BigEndian.Uint64(head[8:]), 1<<62)), 16 //nolint:gosec // bounded
		case length == 0:
			length = size - at
		}
		if length < header || length > size-at {
			break // cut off: what is there plays
		}
		switch string(head[4:8]) {
		case "moov":
			if length-header > maxHeaders || m.moov != nil {
				return m.medium, errMedium
			}
			if m.moov, err = readAt(file, at+header, int(length-header)); err != nil {
				return m.medium, err
			}
			m.base = at + header
		case "moof":
			if length-header <= maxFragment && len(m.fragments) < maxFragments {
				m.fragments = append(m.fragments, span{at + header, length - header})
			}
		case "udta", "meta", "uuid", "free", "skip":
			m.free(at, header, length)
		}
		at += length
	}
	if m.moov == nil {
		return m.medium, errNoMedium
	}
	m.isRead = true
	for _, b := range boxes(m.moov, 0, len(m.moov)) {
		switch b.name {
		case "mvhd":
			m.duration = movieDuration(m.moov[b.start:b.end()])
		case "trak":
			m.track(b)
		case "udta", "meta", "uuid", "free", "skip":
			m.freeBox(b)
		}
	}
	if m.duration == 0 && len(m.fragments) > 0 {
		longest, err := m.fragmentsLast(file)
		if err != nil {
			return m.medium, err
		}
		m.duration = longest
	}
	slices.SortFunc(m.cuts, func(a, b cut) int { return int(max(-1, min(1, a.at-b.at))) })
	return m.medium, nil
}

// movieDuration reads the header of a film, which has longer fields in version 1.
func movieDuration(b []byte) time.Duration {
	switch {
	case len(b) >= 32 && b[0] == 1:
		return lasts(known(binary.BigEndian.Uint64(b[24:]), 1<<64-1), uint64(binary.BigEndian.Uint32(b[20:])))
	case len(b) >= 20 && b[0] == 0:
		return lasts(known(uint64(binary.BigEndian.Uint32(b[16:])), 1<<32-1), uint64(binary.BigEndian.Uint32(b[12:])))
	}
	return 0
}

// known is a number unless it is the one that stands for none.
func known(n, none uint64) uint64 {
	if n == none {
		return 0
	}
	return n
}

// free makes free space of a box of the file.
func (m *mp4) free(at, header, length int64) {
	head := []byte("free")
	m.cuts = append(m.cuts, cut{at + 4, 4, head})
	if content := length - header; content > 0 {
		m.cuts = append(m.cuts, cut{at + header, content, nil})
	}
}

// freeBox does it with a box within moov.
func (m *mp4) freeBox(b box) {
	m.free(m.base+int64(b.head), int64(b.start-b.head), int64(b.end()-b.head))
}

// track looks at a track: how large it shows, or that it is not to be shown at all.
func (m *mp4) track(t box) {
	kind := ""
	media := find(m.moov, t.start, t.end(), "mdia")
	if h := find(m.moov, media.start, media.end(), "hdlr"); h.size >= 12 {
		kind = string(m.moov[h.start+8 : h.start+12])
	}
	if !slices.Contains(shownTracks, kind) {
		m.samples(media)
		m.freeBox(t)
		return
	}
	for _, b := range boxes(m.moov, t.start, t.end()) {
		switch b.name {
		case "tkhd":
			if kind == "vide" {
				m.hasVideo = true
				m.shows(m.moov[b.start:b.end()])
			}
		case "udta", "meta", "uuid", "free", "skip":
			m.freeBox(b)
		}
	}
}

// shows reads how large a track is shown: its matrix may turn it by a quarter.
func (m *mp4) shows(b []byte) {
	matrix := 40
	if len(b) > 0 && b[0] == 1 {
		matrix = 52
	}
	if len(b) < matrix+44 {
		return
	}
	w, h := int(binary.BigEndian.Uint32(b[matrix+36:])>>16), int(binary.BigEndian.Uint32(b[matrix+40:])>>16)
	if binary.BigEndian.Uint32(b[matrix:]) == 0 && binary.BigEndian.Uint32(b[matrix+4:]) != 0 {
		w, h = h, w
	}
	if w*h > m.width*m.height {
		m.width, m.height = w, h
	}
}

// samples takes out the bytes of a track, chunk by chunk.
func (m *mp4) samples(media box) {
	info := find(m.moov, media.start, media.end(), "minf")
	table := find(m.moov, info.start, info.end(), "stbl")
	content := func(name string) []byte {
		b := find(m.moov, table.start, table.end(), name)
		return m.moov[b.start:b.end()]
	}
	sizes, perChunk := content("stsz"), content("stsc")
	offsets, wide := content("stco"), 4
	if len(offsets) == 0 {
		offsets, wide = content("co64"), 8
	}
	if len(sizes) < 12 || len(perChunk) < 8 || len(offsets) < 8 {
		return
	}
	same, sizes := binary.BigEndian.Uint32(sizes[4:]), sizes[12:]
	runs, offsets := perChunk[8:], offsets[8:]
	count, sample := uint32(0), 0
	for chunk := uint32(1); len(offsets) >= wide && len(m.cuts) < maxCuts; chunk++ {
		if len(runs) >= 12 && binary.BigEndian.Uint32(runs) <= chunk {
			count, runs = binary.BigEndian.Uint32(runs[4:]), runs[12:]
		}
		at := int64(binary.BigEndian.Uint32(offsets))
		if wide == 8 {
			at = int64(min(binary.BigEndian.Uint64(offsets), 1<<62)) //nolint:gosec // bounded
		}
		offsets = offsets[wide:]
		length := int64(count) * int64(same)
		if same == 0 {
			end := min(len(sizes)/4, sample+int(count))
			for ; sample < end; sample++ {
				length += int64(binary.BigEndian.Uint32(sizes[4*sample:]))
			}
		}
		if length > 0 {
			m.cuts = append(m.cuts, cut{at, length, nil})
		}
	}
}
