package media

import (
	"errors"
	"io"
	"time"
)

// Limits of what is read of a video or a sound. What is beyond is not looked at, and the file is kept as it is.
const (
	maxHeaders  = 64 << 20      // bytes of one header
	maxElements = 1 << 21       // parts of a file that are walked over
	maxDuration = 1000 * 3600e9 // nanoseconds; what claims to be longer tells nothing
	maxCuts     = 10_000        // places of a file that are taken out
)

// medium is a video or a sound while it is looked at.
type medium struct {
	width, height int
	duration      time.Duration
	hasVideo      bool
	isRead        bool // its headers were understood
	cuts          []cut
}

// cut is a place of the file that others do not get: some bytes of ours stand there, and zeros behind them, so that all else
// stays where the headers say it is.
type cut struct {
	at, size int64
	head     []byte
}

// errMedium says that a header was not understood.
var errMedium = errors.New("not a header that is known")

// errNoMedium says that there is no header at all, so that nothing of it can play.
var errNoMedium = errors.New("nothing that can be played")

// lookAtMedium finds out how large a video is and how long it plays, and takes away where it was taken, see
// app/decisions/0027-places.md. What is not understood is kept as it is, and what
// cannot play at all is a plain file.
func lookAtMedium(f Found, file io.ReaderAt, size int64) (Found, error) {
	var m medium
	var err error
	switch f.Type {
	case "video/mp4", "video/quicktime", "audio/mp4":
		m, err = readMP4(file, size)
	case "video/webm", "audio/webm", typeMatroska:
		m, err = readMatroska(file, size)
	case "audio/wav":
		m, err = readWAV(file, size)
	case "audio/flac":
		m, err = readFLAC(file)
	case "audio/ogg":
		m, err = readOgg(file, size)
	case "audio/mpeg":
		m, err = readMP3(file, size)
	default:
		return f, nil
	}
	if errors.Is(err, errNoMedium) {
		return Found{Type: TypeBytes, Kind: Plain, Note: err.Error()}, nil
	}
	if err != nil && !errors.Is(err, errMedium) && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return f, err
	}
	if m.hasVideo && f.Type == "audio/webm" {
		f.Kind, f.Type = Video, "video/webm"
	}
	if m.isRead && !m.hasVideo && f.Kind == Video {
		f.Kind = Audio
		f.Type = map[string]string{"video/webm": "audio/webm", "video/mp4": "audio/mp4"}[f.Type]
		if f.Type == "" {
			return Found{Type: TypeBytes, Kind: Plain}, nil
		}
	}
	if m.width > 0 && m.height > 0 && m.width <= MaxSide && m.height <= MaxSide {
		f.Width, f.Height = m.width, m.height
	}
	if m.duration > 0 && m.duration <= maxDuration {
		f.Duration = m.duration
	}
	f.Pieces = without(m.cuts, size)
	f.Size = size
	return f, nil
}

// without are the pieces of a file of a size with cuts in it, which are in their order.
func without(cuts []cut, size int64) (ps []Piece) {
	if len(cuts) == 0 {
		return nil
	}
	at := int64(0)
	for _, c := range cuts {
		if c.at < at || c.at+c.size > size {
			continue // two headers claim the same bytes
		}
		if c.at > at {
			ps = append(ps, Piece{At: at, Size: c.at - at})
		}
		if len(c.head) > 0 {
			ps = put(ps, c.head)
		}
		if rest := c.size - int64(len(c.head)); rest > 0 {
			ps = append(ps, Piece{Size: rest, Zero: true})
		}
		at = c.at + c.size
	}
	if at < size {
		ps = append(ps, Piece{At: at, Size: size - at})
	}
	return ps
}

// lasts is so many units of which there are rate in a second; 0 when that makes no sense.
func lasts(n uint64, rate uint64) time.Duration {
	if rate == 0 {
		return 0
	}
	seconds := float64(n) / float64(rate)
	if seconds > maxDuration/1e9 {
		return 0
	}
	return time.Duration(seconds * float64(time.Second)).Round(time.Millisecond)
}

// readAt reads n bytes of a file; fewer are an error.
func readAt(file io.ReaderAt, at int64, n int) ([]byte, error) {
	b := make([]byte, n)
	got, err := file.ReadAt(b, at)
	if got == n {
		return b, nil
	}
	return nil, err
}
