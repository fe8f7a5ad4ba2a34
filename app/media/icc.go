package media

import "encoding/binary"

// maxICC is the most bytes of a profile that is kept with a picture that is written anew, and maxThumbICC with a thumbnail: those of
// phones have about 600, those of printing presses half a megabyte.
const (
	maxICC      = 1 << 20
	maxThumbICC = 4 << 10
)

const iccHeader = 128 // bytes

// wholeICC is a profile for whatever colours; nil when it is none, or has more behind it than it is filled up with.
func wholeICC(b []byte) []byte {
	const filling = 3
	if len(b) < iccHeader || len(b) > maxICC || string(b[36:40]) != "acsp" {
		return nil
	}
	size := int64(binary.BigEndian.Uint32(b))
	if size < iccHeader || size > int64(len(b)) || int64(len(b)) > size+filling {
		return nil
	}
	return b[:size]
}

// soundICC is a profile for colours of red, green and blue, or of grey; nil when it is none.
func soundICC(b []byte) []byte {
	if len(b) < iccHeader || len(b) > maxICC || int64(binary.BigEndian.Uint32(b)) > int64(len(b)) || string(b[36:40]) != "acsp" {
		return nil
	}
	if space := string(b[16:20]); space != "RGB " && space != "GRAY" {
		return nil
	}
	return b[:binary.BigEndian.Uint32(b)]
}

// isGrayICC reports whether a profile is for grey alone.
func isGrayICC(b []byte) bool { return len(b) > 0 && string(b[16:20]) == "GRAY" }
