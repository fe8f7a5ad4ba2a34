package web

import (
	"errors"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/ui"
)

// ErrBaseTaken is answered by New for a base whose first part begins paths of the server's own: nobody could tell what a proxy
// has taken off from what it has not.
var ErrBaseTaken = errors.New("the path of the base address is one of the server's own")

// leading are the headers of an answer that lead to a path of the server.
var leading = []string{fiber.HeaderLocation, "HX-Redirect", "HX-Location", "HX-Push-Url", "HX-Replace-Url"}

// below is the door of a server that lies below a path: what comes in loses it, whether or not a proxy has taken it off, and
// what goes out gets it. Pages get it in answer, and the JSON where it is made.
func below(base ui.Base, next fasthttp.RequestHandler) fasthttp.RequestHandler {
	if base == "" {
		return next
	}
	return func(ctx *fasthttp.RequestCtx) {
		h := &ctx.Request.Header
		ctx.Request.SetRequestURI(stripped(base, string(h.RequestURI())))
		if from := string(h.Peek(fiber.HeaderReferer)); from != "" {
			h.Set(fiber.HeaderReferer, stripped(base, from))
		}
		next(ctx)
		answer := &ctx.Response.Header
		for _, name := range leading {
			if to := string(answer.Peek(name)); to != "" {
				answer.Set(name, base.Path(to))
			}
		}
		widen(answer, base)
	}
}

// widen has the cookies of an answer count below the base, and nowhere else on the host.
func widen(answer *fasthttp.ResponseHeader, base ui.Base) {
	var all []*fasthttp.Cookie
	for _, value := range answer.Cookies() {
		var c fasthttp.Cookie
		if c.ParseBytes(value) == nil {
			all = append(all, &c)
		}
	}
	for _, c := range all {
		c.SetPath(string(base))
		answer.SetCookie(c)
	}
}

// stripped is a URI, with its host or without, without the base.
func stripped(base ui.Base, uri string) string {
	host := ""
	if scheme, rest, ok := strings.Cut(uri, "://"); ok && !strings.Contains(scheme, "/") {
		n := strings.IndexAny(rest, "/?#")
		if n < 0 {
			return uri
		}
		host, uri = uri[:len(scheme)+len("://")+n], rest[n:]
	}
	return host + base.Within(uri)
}

// isTaken reports whether paths of the server's own begin as a base does.
func (s *Server) isTaken(base ui.Base) bool {
	first := firstPart(string(base))
	return first != "" && slices.ContainsFunc(s.app.GetRoutes(true), func(r fiber.Route) bool { return firstPart(r.Path) == first })
}

// firstPart is the first part of a path: "chat" of /chat/pond.
func firstPart(path string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return first
}
