package media

import (
	"bytes"
	"encoding/binary"
	"io"
)

// readWAV reads the chunks of a RIFF file. What recorders write beside the sound becomes junk, which is what the format calls
// free space: some write where they were.
func readWAV(file io.ReaderAt, size int64) (m medium, err error) {
	const header = 8 // of a chunk
	var rate uint64  // bytes of a second
	for at, n := int64(12), 0; at+header <= size && n < maxElements && len(m.cuts) < maxCuts; n++ {
		head, err := readAt(file, at, header)
		if err != nil {
			return m, err
		}
		length := min(int64(binary.LittleEndian.Uint32(head[4:])), size-at-header)
		switch string(head[:4]) {
		case "fmt ":
			b, err := readAt(file, at+header, int(min(length, 16)))
			if err != nil || len(b) < 16 {
				return m, errMedium
			}
			rate = uint64(binary.LittleEndian.Uint32(b[8:]))
		case "data":
			m.duration, m.isRead = lasts(uint64(length), rate), true //nolint:gosec // not negative
		case "fact", "cue ", "smpl", "inst", "plst":
		default:
			m.cuts = append(m.cuts, cut{at, 4, []byte("JUNK")})
			if length > 0 {
				m.cuts = append(m.cuts, cut{at + header, length, nil})
			}
		}
		at += header + length + length&1
	}
	return m, nil
}

// readFLAC reads how long a FLAC plays.
func readFLAC(file io.ReaderAt) (m medium, err error) {
	const start, length = 8, 34 // of the block about the stream, which is the first
	b, err := readAt(file, start, length)
	if err != nil {
		return m, err
	}
	rate := uint64(b[10])<<12 | uint64(b[11])<<4 | uint64(b[12])>>4
	samples := binary.BigEndian.Uint64(b[10:]) & (1<<36 - 1)
	return medium{duration: lasts(samples, rate), isRead: true}, nil
}

// readOgg reads how long an Ogg with Opus or Vorbis plays: its last page says how many samples there are.
func readOgg(file io.ReaderAt, size int64) (m medium, err error) {
	first, err := readAt(file, 0, int(min(size, 512)))
	if err != nil {
		return m, err
	}
	var rate, skip uint64
	if i := bytes.Index(first, []byte("OpusHead")); i >= 0 && len(first) >= i+12 {
		rate, skip = 48000, uint64(binary.LittleEndian.Uint16(first[i+10:]))
	} else if i := bytes.Index(first, []byte("\x01vorbis")); i >= 0 && len(first) >= i+16 {
		rate = uint64(binary.LittleEndian.Uint32(first[i+12:]))
	}
	const longest = 65307 // bytes of a page
	from := max(0, size-2*longest)
	end, err := readAt(file, from, int(size-from))
	if err != nil {
		return m, err
	}
	const position, unfinished = 6, 1<<64 - 1
	for i := len(end); ; {
		if i = bytes.LastIndex(end[:i], []byte("OggS")); i < 0 {
			return m, errMedium
		}
		if len(end) < i+position+8 {
			continue
		}
		samples := binary.LittleEndian.Uint64(end[i+position:])
		if samples == unfinished {
			continue // no packet ends on this page
		}
		return medium{duration: lasts(samples-min(skip, samples), rate), isRead: true}, nil
	}
}

// Tables of MPEG audio: kilobits a second of layer III, by the version and the index in a frame's head, and samples a second.
var (
	bitrates1 = [...]uint64{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0}
	bitrates2 = [...]uint64{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0}
	rates     = [...]uint64{44100, 48000, 32000, 0}
)

// readMP3 reads how long an MP3 plays: from the number of its frames where the first one tells it, else from its length.
func readMP3(file io.ReaderAt, size int64) (m medium, err error) {
	at := int64(0)
	if b, err := readAt(file, 0, 10); err == nil && string(b[:3]) == "ID3" {
		at = 10 + int64(b[6]&0x7f)<<21 + int64(b[7]&0x7f)<<14 + int64(b[8]&0x7f)<<7 + int64(b[9]&0x7f)
	}
	b, err := readAt(file, at, int(max(0, min(size-at, 4096))))
	if err != nil {
		return m, err
	}
	i := frameHead(b)
	if i < 0 {
		return m, errMedium
	}
	version, rate := b[i+1]>>3&3, rates[b[i+2]>>2&3]
	bitrate, samples := bitrates1[b[i+2]>>4], uint64(1152)
	if version != 3 { // MPEG 2 and 2.5
		bitrate, samples, rate = bitrates2[b[i+2]>>4], 576, rate/2
		if version == 0 {
			rate /= 2
		}
	}
	m.isRead = true
	for _, name := range []string{"Xing", "Info"} {
		const hasFrames = 1
		if x := bytes.Index(b[i:min(len(b), i+64)], []byte(name)); x >= 0 && len(b) >= i+x+12 && b[i+x+7]&hasFrames != 0 {
			m.duration = lasts(uint64(binary.BigEndian.Uint32(b[i+x+8:]))*samples, rate)
			return m, nil
		}
	}
	m.duration = lasts(uint64(size-at-int64(i))*8, bitrate*1000) //nolint:gosec // not negative
	return m, nil
}

// frameHead is where the first frame of layer III begins; -1 when there is none.
func frameHead(b []byte) int {
	for i := 0; i+4 <= len(b); i++ {
		if b[i] == 0xff && b[i+1]&0xe6 == 0xe2 && b[i+1]>>3&3 != 1 && b[i+2]>>4 != 0 && b[i+2]>>4 != 15 && b[i+2]>>2&3 != 3 {
			return i
		}
	}
	return -1
}
