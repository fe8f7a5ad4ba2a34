package files

import (
	"bufio"
	"hash"
	"io"
	"os"
)

const (
	blockBytes   = 64 << 10 // are written at once: what comes in has been cut into pieces on its way that would each be a call of the system
	stretchBytes = 8 << 20  // after so many the disk is given them, and not all at the end, where whoever sent them would wait
)

// writer writes behind what is in a file.
type writer struct {
	file  *os.File
	hash  hash.Hash // of all that is in the file; nil where that is not known
	n     int64     // bytes that it wrote
	from  int64     // where it began
	given int64     // of its bytes, those that the disk was given
}

// ReadFrom writes what r has, block by block. Errors: those of r and of the disk; n and hash are of what is in the file all the same.
func (w *writer) ReadFrom(r io.Reader) (int64, error) {
	before := w.n
	b := bufio.NewWriterSize(onlyWriter{w}, blockBytes)
	_, err := b.ReadFrom(r)
	if full := b.Flush(); err == nil {
		err = full
	}
	return w.n - before, err
}

// Write implements io.Writer.
func (w *writer) Write(p []byte) (int, error) {
	n, err := w.file.Write(p)
	if w.hash != nil {
		w.hash.Write(p[:n]) //nolint:errcheck // it never fails
	}
	w.n += int64(n)
	if w.n-w.given >= stretchBytes {
		writeBack(w.file, w.from+w.given, w.n-w.given)
		w.given = w.n
	}
	return n, err
}

// onlyWriter hides ReadFrom.
type onlyWriter struct{ io.Writer }
