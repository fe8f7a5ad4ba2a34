package media

import (
	"bytes"
	"io"
)

// keep adds a part of the file to what is kept, to the last one where it follows it.
func keep(ps []Piece, at, size int) []Piece {
	if n := len(ps); n > 0 && ps[n-1].Bytes == nil && ps[n-1].At+ps[n-1].Size == int64(at) {
		ps[n-1].Size += int64(size)
		return ps
	}
	return append(ps, Piece{At: int64(at), Size: int64(size)})
}

// put adds bytes of our own.
func put(ps []Piece, b []byte) []Piece { return append(ps, Piece{Bytes: b}) }

func sizeOf(ps []Piece) (n int64) {
	for _, p := range ps {
		n += p.len()
	}
	return n
}

func (p Piece) len() int64 {
	if p.Bytes != nil {
		return int64(len(p.Bytes))
	}
	return p.Size
}

// IsAll reports whether pieces are a file of that size as it is.
func IsAll(ps []Piece, size int64) bool {
	return len(ps) == 0 || len(ps) == 1 && ps[0].Bytes == nil && !ps[0].Zero && ps[0].At == 0 && ps[0].Size == size
}

// Join reads the pieces of a file one after the other.
func Join(file io.ReaderAt, ps []Piece) io.Reader {
	readers := make([]io.Reader, len(ps))
	for i, p := range ps {
		switch {
		case p.Bytes != nil:
			readers[i] = bytes.NewReader(p.Bytes)
		case p.Zero:
			readers[i] = io.LimitReader(zeros{}, p.Size)
		default:
			readers[i] = io.NewSectionReader(file, p.At, p.Size)
		}
	}
	return io.MultiReader(readers...)
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}
