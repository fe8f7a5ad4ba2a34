package web

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// formPart is a part of a form that ends without its boundary with a Problem: Malformed.
type formPart struct {
	*multipart.Part
	name, file string // of the field, and what the sender calls the file
}

func newFormPart(part *multipart.Part) *formPart {
	p := &formPart{Part: part}
	header := part.Header.Get(fiber.HeaderContentDisposition)
	p.name, p.file = dispositionValue(header, "name"), dispositionValue(header, "filename")
	if _, params, err := mime.ParseMediaType(header); err == nil && strings.Contains(header, "filename*") { // as some programs write it
		p.file = params["filename"]
	}
	return p
}

func (p formPart) Read(b []byte) (int, error) {
	n, err := p.Part.Read(b)
	if broken := new(lineError); errors.Is(err, io.ErrUnexpectedEOF) && !errors.As(err, broken) {
		err = chat.NewProblem(chat.Malformed, "form-malformed")
	}
	return n, err
}

// fromBrowsers are the only characters that browsers write otherwise in a name, https://html.spec.whatwg.org/#multipart-form-data;
// curl and Go put a backslash before a quote.
var fromBrowsers = strings.NewReplacer("%22", `"`, "%0D", "\r", "%0d", "\r", "%0A", "\n", "%0a", "\n", `\"`, `"`)

// dispositionValue is the value of a key of form-data. A backslash is what it is, so that a quote ends a value where nothing or the next
// key is behind it.
func dispositionValue(header, key string) string {
	for _, rest, more := strings.Cut(header, ";"); more; {
		var found, value string
		if found, rest, more = strings.Cut(rest, "="); !more {
			return ""
		}
		if value, rest, more = cutValue(rest); strings.EqualFold(strings.TrimSpace(found), key) {
			return value
		}
	}
	return ""
}

// cutValue takes a value off the front; more says that another key follows.
func cutValue(s string) (value, rest string, more bool) {
	s = strings.TrimLeft(s, " \t")
	if !strings.HasPrefix(s, `"`) {
		value, rest, more = strings.Cut(s, ";")
		return strings.TrimSpace(value), rest, more
	}
	s = s[1:]
	for at := 0; ; at++ {
		quote := strings.IndexByte(s[at:], '"')
		if quote < 0 {
			return fromBrowsers.Replace(s), "", false
		}
		at += quote
		behind := strings.TrimLeft(s[at+1:], " \t")
		if behind == "" || behind[0] == ';' {
			return fromBrowsers.Replace(s[:at]), strings.TrimPrefix(behind, ";"), behind != ""
		}
	}
}
