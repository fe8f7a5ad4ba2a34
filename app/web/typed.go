package web

import (
	"io"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// typedBytes is the most that is read of a form for what was typed into it.
const typedBytes = 256 << 10

// keepTyped notes what was typed into the form of a message that has been read already.
func keepTyped(c *fiber.Ctx, content string) { c.Locals(typedKey{}, content) }

type typedKey struct{}

// typed is what somebody typed into the form of a message, for the page that says why it was not sent where the chat itself cannot be
// shown: their session has ended, or the database is away. "" for anything else, and for a form of another site.
func (s *Server) typed(c *fiber.Ctx) string {
	if c.Method() != fiber.MethodPost || !isOfMessage(c.Path()) || !s.sameOrigin(c) {
		return ""
	}
	if content, ok := c.Locals(typedKey{}).(string); ok {
		return content
	}
	if !strings.HasPrefix(strings.ToLower(c.Get(fiber.HeaderContentType)), fiber.MIMEMultipartForm) {
		return formValue(c, "content")
	}
	form, err := formReader(c)
	if err != nil {
		return ""
	}
	for left := int64(typedBytes); left > 0; {
		part, err := nextPart(form)
		if err != nil || part == nil {
			return ""
		}
		text, err := io.ReadAll(io.LimitReader(part, left))
		if err != nil {
			return ""
		}
		if part.name == "content" {
			return string(text)
		}
		left -= int64(len(text))
	}
	return ""
}

// isOfMessage reports whether a path takes the text of a message, a new one's or a changed one's.
func isOfMessage(path string) bool {
	return fiber.RoutePatternMatch(path, ui.RouteMessages) || fiber.RoutePatternMatch(path, ui.RouteEdit)
}
