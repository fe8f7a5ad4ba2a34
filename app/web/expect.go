package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
)

// expect answers whoever announces a body and waits for leave to send it, with "Expect: 100-continue". What the headers alone have
// refused is refused now, with the answer that it would have had, and its connection closed; everything else may come.
func (s *Server) expect(ctx *fasthttp.RequestCtx) (status int) {
	c := s.app.AcquireCtx(ctx)
	isRefused := s.isRefusedUnread(c)
	s.app.ReleaseCtx(c)
	if !isRefused {
		return fasthttp.StatusContinue
	}
	s.app.Server().Handler(ctx)
	return ctx.Response.StatusCode()
}

// isRefusedUnread reports whether a request is refused whatever its body says, and marks one whose body is too long.
func (s *Server) isRefusedUnread(c *fiber.Ctx) bool {
	path, _, _ := strings.Cut(stripped(s.base, string(c.Request().RequestURI())), "?")
	path = folded(path)
	h := &c.Request().Header
	isLong := !streams(c.Method(), path, c.Get(fiber.HeaderContentType)) && h.ContentLength() > maxBodyBytes
	switch {
	case c.Get(endlessHeader) != "":
		return true
	case isLong:
		h.Set(endlessHeader, "1")
		return true
	case !s.allowsHost(c) || isCompressed(c):
		return true
	case isHook(path):
		return false
	case !s.mayWrite(c):
		return true
	case isOpen(path):
		return false
	}
	_, err := s.whoAsks(c)
	return chat.Is(err, chat.Unauthenticated)
}
