package media

import (
	"bytes"
	"testing"
)

func TestASoundInAContainerOfVideosIsASound(t *testing.T) {
	const (
		webm = "\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81\x01\x42\xf2\x81\x04\x42\xf3\x81\x08\x42\x82\x84webm\x42\x87\x81\x04\x42\x85\x81\x02"
		mp4  = "\x00\x00\x00\x1cftypmp42\x00\x00\x00\x00mp42isom\x00\x00\x00\x00\x00\x00\x00\x80moov"
	)
	for name, c := range map[string]struct{ head, kind, mediaType string }{
		"webm of a microphone": {webm + "\x83\x81\x02", Audio, "audio/webm"},
		"webm of a camera":     {webm + "\x83\x81\x01\x83\x81\x02", Video, "video/webm"},
		"webm of who knows":    {webm, Video, "video/webm"},
		"mp4 of a microphone":  {mp4 + "hdlr\x00\x00\x00\x00\x00\x00\x00\x00soun", Audio, "audio/mp4"},
		"mp4 of a camera":      {mp4 + "soun vide", Video, "video/mp4"},
	} {
		kind, mediaType, err := Sniff(bytes.NewReader([]byte(c.head)), int64(len(c.head)))
		if kind != c.kind || mediaType != c.mediaType || err != nil {
			t.Errorf("%s is taken for %s, %s, %v", name, kind, mediaType, err)
		}
	}
}
