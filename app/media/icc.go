package media

import "encoding/binary"

// maxICC is the most bytes of a profile that is kept with a picture that is written anew, and maxThumbICC with a thumbnail: those of
// phones have about 600, those of printing presses half a megabyte.
const (
	maxICC      = 1 << 20
	maxThumbICC = 4 << 10
)

// soundICC is a profile for colours of red, green and blue, or of grey; nil when it is none.
func soundICC(b []byte) []byte {
	const header = 128
	if len(b) < header || len(b) > maxICC || int64(binary.BigEndian.Uint32(b)) > int64(len(b)) || string(b[36:40]) != "acsp" {
		return nil
	}
	if space := string(b[16:20]); space != "RGB " && space != "GRAY" {
		return nil
	}
	return b[:binary.BigEndian.Uint32(b)]
}

// isGrayICC reports whether a profile is for grey alone.
func isGrayICC(b []byte) bool { return len(b) > 0 && string(b[16:20]) == "GRAY" }
