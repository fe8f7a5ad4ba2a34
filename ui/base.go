package ui

import (
	"bytes"
	"slices"
	"strings"

	"ribbit/app/chat"
)

// Base is the path below which a server lies for whoever asks from outside, such as "/chat", without a slash at its end; ""
// at the root of its host.
//
// Within the server every path is read and written without it: package web takes it off at the door, and it is put in front
// where something leaves. See app/decisions/0031-base-path.md.
type Base string

// Path is a path of the server as it is asked for from outside. One that has the base already stays as it is.
func (b Base) Path(path string) string {
	if b == "" || b.Has(path) || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") {
		return path
	}
	return string(b) + path
}

// Has reports whether a path lies below the base.
func (b Base) Has(path string) bool {
	rest, ok := strings.CutPrefix(path, string(b))
	return ok && (rest == "" || strings.ContainsRune("/?#", rune(rest[0])))
}

// Within is a path as the server reads it: without the base, if it has it.
func (b Base) Within(path string) string {
	if b == "" || !b.Has(path) {
		return path
	}
	if path = path[len(b):]; !strings.HasPrefix(path, "/") {
		path = PathHome + path
	}
	return path
}

// File is PathFile from outside.
func (b Base) File(a chat.Attachment) string { return b.Path(PathFile(a)) }

// Thumb is PathThumb from outside.
func (b Base) Thumb(id chat.UploadID) string { return b.Path(PathThumb(id)) }

// Avatar is AvatarPath from outside.
func (b Base) Avatar(u chat.User) string { return b.Path(AvatarPath(u)) }

// linkAttributes are the attributes whose value may be a path of the server.
var linkAttributes = []string{
	"action", "formaction", "href", "hx-get", "hx-post", "poster", "src", "srcset",
	"data-back", "data-chat", "data-face", "data-moves", "data-path", "data-still",
}

// Page puts the base in front of every link of a page or a fragment. What people wrote is never taken for a link: a quotation
// mark of theirs is escaped, so that the beginning of a value is found where one begins and nowhere else.
func (b Base) Page(html []byte) []byte {
	if b == "" {
		return html
	}
	const begins = `="/`
	out := make([]byte, 0, len(html)+len(html)/8)
	for {
		i := bytes.Index(html, []byte(begins))
		if i < 0 {
			return append(out, html...)
		}
		path := i + len(begins) - 1
		out = append(out, html[:path]...)
		name := html[bytes.LastIndexAny(html[:i], " \n\t")+1 : i]
		end := bytes.IndexByte(html[path:], '"')
		if html = html[path:]; end < 0 {
			continue
		}
		value := string(html[:end])
		if slices.Contains(linkAttributes, string(name)) {
			value = b.Path(value)
		}
		out = append(out, value...)
		html = html[end:]
	}
}
