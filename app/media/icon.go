package media

import (
	"context"
	"encoding/base64"
	"errors"
	"net/http"

	"ribbit/app/chat"
)

// IconSide is how many pixels an icon has on its longer side: twice what a page shows.
const IconSide = 48

// maxIconICC is the most bytes of a profile that goes along: those of wide colours have some hundred.
const maxIconICC = 1 << 10

var errIcon = errors.New("the picture is too long even as an icon")

// Icon is a thumbnail as a data: address of at most chat.MaxIconBytes. The thumbnail must be one that this package made, as that
// of Square.
func Icon(ctx context.Context, thumb []byte) (string, error) {
	img, profile, err := decodeThumb(ctx, thumb)
	if err != nil {
		return "", err
	}
	if len(profile) > maxIconICC {
		profile = nil
	}
	for side := IconSide; side > 0; side /= 2 {
		small := shrink(img, side)
		var b []byte
		if opaque(small) {
			b, err = encodeJPEG(quick(small), thumbQuality, profile)
		} else {
			b, err = encodePNG(toNRGBA(small), nil)
		}
		if err != nil {
			return "", err
		}
		if address := "data:" + http.DetectContentType(b) + ";base64," + base64.StdEncoding.EncodeToString(b); len(address) <= chat.MaxIconBytes {
			return address, nil
		}
	}
	return "", errIcon
}
