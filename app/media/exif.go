package media

import (
	"bytes"
	"encoding/binary"
)

const exifName = "Exif\x00"

// isEXIF reports whether a segment of a JPEG is one of EXIF.
func isEXIF(body []byte) bool { return bytes.HasPrefix(body, []byte(exifName)) }

// turnOf reads from EXIF, which is a TIFF header and its first directory, how a picture has to be turned. Whatever else it
// holds is not looked at.
func turnOf(b []byte) turn {
	b = bytes.TrimPrefix(b, []byte("Exif\x00\x00"))
	const header, entry = 8, 12 // bytes
	if len(b) < header {
		return asItIs
	}
	var order binary.ByteOrder
	switch string(b[:4]) {
	case "II*\x00":
		order = binary.LittleEndian
	case "MM\x00*":
		order = binary.BigEndian
	default:
		return asItIs
	}
	at := int64(order.Uint32(b[4:]))
	if at+2 > int64(len(b)) {
		return asItIs
	}
	entries := b[at+2:]
	for range order.Uint16(b[at:]) {
		if len(entries) < entry {
			return asItIs
		}
		const orientation, short = 0x0112, 3
		if order.Uint16(entries) == orientation && order.Uint16(entries[2:]) == short {
			if t := turn(order.Uint16(entries[8:])); t.isNeeded() { //nolint:gosec // what does not fit is no turn
				return t
			}
			return asItIs
		}
		entries = entries[entry:]
	}
	return asItIs
}
