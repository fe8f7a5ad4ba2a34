package chat

import "testing"

func TestAStickerIsNoLargerThanItLooks(t *testing.T) {
	blobs := Blobs{File: "file", Thumb: "thumb"}
	for _, c := range []struct {
		size, w, h int
		animated   bool
		want       Blob
		field      string
	}{
		{10_000, 128, 128, false, "file", ""},
		{300_000, 128, 128, false, "thumb", ""},
		{12_000, 9990, 9990, false, "thumb", ""},
		{12_000, 16, MaxStickerSide + 1, false, "thumb", ""},
		{800_000, 512, 512, true, "file", ""},
		{MaxStickerBytes + 1, 512, 512, true, "", "upload"},
		{800_000, 4000, 4000, true, "", "upload"},
	} {
		a := Attachment{Ready: true, Kind: ImageAttachment, Size: int64(c.size), Width: c.w, Height: c.h, Animated: c.animated}
		b, err := StickerBlob(a, blobs)
		if p, _ := AsProblem(err); b != c.want || c.field != "" && (p == nil || p.Field != c.field) {
			t.Errorf("%+v: %q, %v", c, b, err)
		}
	}
}
