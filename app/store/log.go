package store

import (
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"ribbit/app/refusal"
)

const logHeaderBytes = 32

// checkLog refuses a write-ahead log whose header is damaged. SQLite takes such a log for an empty one and writes over
// it, and the commits in it would be gone without a word. The header is synced before anything follows it, so that no
// power cut looks like this.
func checkLog(file string) error {
	for range 2 { // a server beside this process may have been writing it
		isWhole, err := hasWholeLog(file)
		if err != nil {
			return refusal.Own("read", file, filepath.Dir(file), dataFlag, err)
		}
		if isWhole {
			return nil
		}
	}
	return damaged(file, "is damaged")
}

// hasWholeLog is true when there is nothing to lose, or the header is right.
func hasWholeLog(file string) (bool, error) {
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	defer f.Close() //nolint:errcheck // read only
	at, err := f.Stat()
	if err != nil || at.Size() <= logHeaderBytes {
		return true, err
	}
	header := make([]byte, logHeaderBytes)
	if _, err := io.ReadFull(f, header); errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return true, nil // cut meanwhile
	} else if err != nil {
		return false, err
	}
	return isLogHeader(header), nil
}

// isLogHeader checks the magic number and the sum of a header. The lowest bit of the magic number says in which byte
// order the sum was taken; what is stored is big-endian.
func isLogHeader(header []byte) bool {
	const magic = 0x377f0682
	first := binary.BigEndian.Uint32(header)
	if first&^1 != magic {
		return false
	}
	var order binary.ByteOrder = binary.LittleEndian
	if first&1 == 1 {
		order = binary.BigEndian
	}
	var a, b uint32
	for i := 0; i < logHeaderBytes-8; i += 8 {
		a += order.Uint32(header[i:]) + b
		b += order.Uint32(header[i+4:]) + a
	}
	return a == binary.BigEndian.Uint32(header[24:]) && b == binary.BigEndian.Uint32(header[28:])
}
