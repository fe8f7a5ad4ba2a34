package hook

import (
	"mime"
	"net/http"
)

// FileName is what the whole body of a request is called. isFile is false where nobody says that it is a file: then only its
// bytes can tell.
func FileName(r *Request) (name string, isFile bool) {
	name = r.param("x-filename", "filename", "file", "f")
	return name, name != "" && r.param("x-attach", "attach", "a") == ""
}

// endings are those of the files that cameras and scripts send without a name. The table of the system has several for most.
var endings = map[string]string{
	"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp", "application/pdf": ".pdf",
	"video/mp4": ".mp4", "audio/mpeg": ".mp3", "application/zip": ".zip",
}

// NameOf is what a file is called whose sender gave it no name, by its first bytes.
func NameOf(head []byte) string {
	kind, _, err := mime.ParseMediaType(http.DetectContentType(head))
	if ending := endings[kind]; err == nil && ending != "" {
		return "attachment" + ending
	}
	return "attachment.bin"
}
