package media

import (
	"bytes"
	"image"
	"image/color"
	"math/rand/v2"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/media/codec"
)

// noise is what no form of a file makes shorter.
func noise(alpha byte) *image.NRGBA {
	m := image.NewNRGBA(image.Rect(0, 0, SmallSide, SmallSide))
	r := rand.New(rand.NewPCG(1, 2))
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			c := r.Uint32()
			m.SetNRGBA(x, y, color.NRGBA{byte(c), byte(c >> 8), byte(c >> 16), alpha | byte(c>>24)}) //nolint:gosec // a part of it
		}
	}
	return m
}

func TestAnIconIsTinyWhateverThePicture(t *testing.T) {
	photo, err := encodeJPEG(quick(noise(255)), thumbQuality, bytes.Repeat([]byte("p"), maxThumbICC))
	if err != nil {
		t.Fatal(err)
	}
	clear, err := codec.Libraries{}.EncodeWebP(t.Context(), noise(0), thumbQuality)
	if err != nil {
		t.Fatal(err)
	}
	for kind, thumb := range map[string][]byte{typeJPEG: photo, typePNG: clear} {
		icon, err := Icon(t.Context(), thumb)
		if err != nil || !strings.HasPrefix(icon, "data:"+kind+";base64,") || len(icon) > chat.MaxIconBytes {
			t.Errorf("the icon of a %s has %d bytes, %.40s, %v", kind, len(icon), icon, err)
		}
	}
	if icon, err := Icon(t.Context(), []byte("no picture")); err == nil {
		t.Errorf("no picture has the icon %q", icon)
	}
}
