package media

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"strings"

	"github.com/gabriel-vasile/mimetype"
)

// Types that are handled by name.
const (
	typeJPEG  = "image/jpeg"
	typePNG   = "image/png"
	typeGIF   = "image/gif"
	typeWebP  = "image/webp"
	typeHEIC  = "image/heic"
	typeAVIF  = "image/avif"
	TypeBytes = "application/octet-stream"
)

const sniffBytes = 3072 // as many as mimetype looks at

// aliases are other names of the types that are handled.
var aliases = map[string]string{
	"image/heif": typeHEIC, "image/heic-sequence": typeHEIC, "image/heif-sequence": typeHEIC,
	"image/vnd.mozilla.apng": typePNG, "image/apng": typePNG,
	"audio/x-m4a": "audio/mp4", "audio/x-wav": "audio/wav", "video/x-m4v": "video/mp4", "video/3gpp": "video/mp4", "video/3gpp2": "video/mp4",
}

// shown says what is shown as what. Everything else is a plain file, though its type may begin with the same word.
var shown = map[string]string{
	typeJPEG: Image, typePNG: Image, typeGIF: Image, typeWebP: Image, typeHEIC: Image, typeAVIF: Image,
	"video/mp4": Video, "video/webm": Video, "video/quicktime": Video, "video/ogg": Video, typeMatroska: Video,
	"audio/mpeg": Audio, "audio/mp4": Audio, "audio/ogg": Audio, "audio/wav": Audio, "audio/flac": Audio, "audio/webm": Audio, "audio/aac": Audio,
}

// soundTypes are what a file is of a type that may hold either, when there is only a sound in it, as in a recorded message.
var soundTypes = map[string]string{"video/webm": "audio/webm", "video/mp4": "audio/mp4"}

// isSound reports whether the beginning of a file tells of a sound and of no picture: by the types of its tracks in WebM, by
// their handlers in MP4.
func isSound(head []byte) bool {
	has := func(mark string) bool { return bytes.Contains(head, []byte(mark)) }
	return (has("\x83\x81\x02") || has("soun")) && !has("\x83\x81\x01") && !has("vide")
}

// Sniff says by the first bytes of a file what it seems to be. It is cheap, and what it says of a picture may turn out wrong.
func Sniff(file io.ReaderAt, size int64) (kind, mediaType string, err error) {
	f, err := sniff(file, size)
	return f.Kind, f.Type, err
}

func sniff(file io.ReaderAt, size int64) (Found, error) {
	head := make([]byte, min(size, sniffBytes))
	if _, err := file.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return Found{}, err
	}
	if size == 0 {
		return Found{Type: TypeBytes, Kind: Plain}, nil
	}
	t, _, err := mime.ParseMediaType(mimetype.Detect(head).String())
	if err != nil {
		t = TypeBytes
	}
	if alias, ok := aliases[t]; ok {
		t = alias
	}
	if t == "application/ogg" {
		t = "audio/ogg"
	}
	if sound, ok := soundTypes[t]; ok && isSound(head) {
		t = sound
	}
	kind, ok := shown[t]
	if !ok {
		kind = Plain
	}
	return Found{Type: t, Kind: kind}, nil
}

// IsShown reports whether a browser may show a file of this type where it stands, instead of saving it.
func IsShown(mediaType string) bool {
	_, ok := shown[strings.ToLower(mediaType)]
	return ok
}
