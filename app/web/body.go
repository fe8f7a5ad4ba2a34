package web

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"sync/atomic"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
)

const (
	maxBodyBytes    = 256 << 10 // a message of 10,000 characters, every one escaped, fits
	drainedBytes    = 1 << 20   // taken in before a body is refused: a connection closed amid a body is reset, and no answer arrives
	smallBodyBytes  = 16 << 10  // almost every body is no longer; it always gets its memory
	largeBodiesMost = 16 << 20  // what all longer ones together may take while they arrive
)

// largeBodies counts the memory of the bodies that are longer than smallBodyBytes.
type largeBodies struct{ taken atomic.Int64 }

// take is false when there is no room for so much more.
func (b *largeBodies) take(n int) bool {
	if b.taken.Add(int64(n)) <= largeBodiesMost {
		return true
	}
	b.free(n)
	return false
}

func (b *largeBodies) free(n int) { b.taken.Add(-int64(n)) }

// takeBody reads the body of a request before its handler runs. The memory for it grows with what has arrived and not
// with what is announced, so that a connection which says nothing costs next to nothing. Problems: TooLarge, Unavailable,
// Malformed.
func (s *Server) takeBody(c *fiber.Ctx) error {
	req := c.Request()
	if streams(c.Method(), c.Path(), c.Get(fiber.HeaderContentType)) {
		return c.Next()
	}
	if c.Get(endlessHeader) != "" {
		return unread(c, errTooLarge)
	}
	if !req.IsBodyStream() {
		return c.Next()
	}
	in := io.LimitReader(req.BodyStream(), drainedBytes)
	if req.Header.ContentLength() > maxBodyBytes {
		return unread(c, errTooLarge)
	}
	body := make([]byte, 0, min(smallBodyBytes, max(req.Header.ContentLength(), 0)+bytes.MinRead))
	for {
		if len(body) == cap(body) {
			grown := min(2*cap(body), maxBodyBytes+1)
			if more := grown - max(cap(body), smallBodyBytes); more > 0 {
				if !s.large.take(more) {
					drain(in)
					return chat.NewProblem(chat.Unavailable, "server-at-its-limit")
				}
				defer s.large.free(more)
			}
			body = append(make([]byte, 0, grown), body...)
		}
		n, err := in.Read(body[len(body):cap(body)])
		body = body[:len(body)+n]
		if len(body) > maxBodyBytes {
			drain(in)
			return errTooLarge
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			c.Context().SetConnectionClose()
			return brokenBody(err)
		}
	}
	req.SetBodyRaw(body)
	return c.Next()
}

// drain takes the rest of a body in without keeping it.
func drain(in io.Reader) { io.Copy(io.Discard, in) } //nolint:errcheck // the answer goes out whatever came

// endlessHeader marks a request whose body is not read at all.
const endlessHeader = "Ribbit-Endless"

// refuseEndless has a body that is announced to be longer than what is taken in answered at once and its connection closed.
// The library beneath would wait for the beginning of it first.
func (s *Server) refuseEndless(h *fasthttp.RequestHeader) (same fasthttp.RequestConfig) {
	most := int64(drainedBytes)
	path, _, _ := strings.Cut(stripped(s.base, string(h.RequestURI())), "?")
	if streams(string(h.Method()), path, string(h.ContentType())) {
		most = s.mostBytes(path)
	}
	if int64(h.ContentLength()) > most {
		h.SetContentLength(0)
		h.SetConnectionClose()
		h.Set(endlessHeader, "1")
	}
	return same
}

func brokenBody(err error) error {
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return fiber.ErrRequestTimeout
	}
	return fiber.ErrBadRequest
}

// formValue is a value of the form in a request's body. What stands in the address is none: a link must fill in no form.
func formValue(c *fiber.Ctx, name string) string { return string(c.Context().PostArgs().Peek(name)) }
