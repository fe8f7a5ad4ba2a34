package web

import (
	"bytes"
	"net/netip"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/lan"
)

// policy lets nothing in but what this server itself serves: no inline script or style, no frame around it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; " +
	"font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; " +
	"object-src 'none'; frame-ancestors 'none'"

// harden sets the headers of every answer. Handlers of public files set their own Cache-Control.
func (s *Server) harden(c *fiber.Ctx) error {
	c.Set(fiber.HeaderContentSecurityPolicy, policy)
	c.Set(fiber.HeaderXContentTypeOptions, "nosniff")
	c.Set(fiber.HeaderXFrameOptions, "DENY")
	c.Set(fiber.HeaderReferrerPolicy, "same-origin")
	if s.scheme(c) == "https" {
		c.Set("Cross-Origin-Opener-Policy", "same-origin") // over plain HTTP browsers ignore it, and complain in their console
	}
	c.Set("Cross-Origin-Resource-Policy", "same-origin")
	c.Set(fiber.HeaderPermissionsPolicy, "camera=(), microphone=(self), geolocation=()")
	c.Set(fiber.HeaderCacheControl, "no-store")
	return c.Next()
}

// checkHost refuses names that the server does not answer to: that is what stops DNS rebinding. The name in the
// request line counts as much as the header.
func (s *Server) checkHost(c *fiber.Ctx) error {
	if !s.allowsHost(c) {
		return errMisdirected
	}
	return c.Next()
}

func (s *Server) allowsHost(c *fiber.Ctx) bool {
	header := string(c.Request().Header.Host())
	return s.Hosts.Allows(header) && s.Hosts.Allows(string(c.Request().URI().Host()))
}

// checkEncoding refuses compressed bodies: what 256 KiB inflate to has no bound, and the libraries beneath inflate them
// unasked.
func checkEncoding(c *fiber.Ctx) error {
	if isCompressed(c) {
		return chat.NewProblem(chat.Unsupported, "compressed-request")
	}
	return c.Next()
}

func isCompressed(c *fiber.Ctx) bool {
	encoding := c.Get(fiber.HeaderContentEncoding)
	return encoding != "" && !strings.EqualFold(encoding, "identity")
}

// checkOrigin refuses unsafe requests that another site made a browser send. A request that names neither its site
// nor its origin comes from no browser, and one with a bearer token has been made by a script on purpose.
func (s *Server) checkOrigin(c *fiber.Ctx) error {
	if s.mayWrite(c) {
		return c.Next()
	}
	return s.fromElsewhere(c, "request-from-elsewhere")
}

// mayWrite reports whether a request changes nothing, or is none that another site made a browser send.
func (s *Server) mayWrite(c *fiber.Ctx) bool {
	return isSafe(c.Method()) || bearer(c) != "" || s.sameOrigin(c)
}

func (s *Server) sameOrigin(c *fiber.Ctx) bool {
	if site := c.Get("Sec-Fetch-Site"); site != "" {
		return site == "same-origin" || site == "none"
	}
	return s.ownOrigin(c)
}

// ownOrigin reports whether the Origin, if there is one, is this server's: scheme, host and port. Over HTTPS that is never one of
// plain HTTP, where anybody on the way may write the page.
func (s *Server) ownOrigin(c *fiber.Ctx) bool {
	origin := c.Get(fiber.HeaderOrigin)
	return origin == "" || strings.EqualFold(origin, s.scheme(c)+"://"+string(c.Request().Header.Host())) ||
		strings.EqualFold(origin, s.origin) && (s.scheme(c) == "http" || strings.HasPrefix(s.origin, "https:"))
}

// scheme is how the browser reached the server, as far as is known.
func (s *Server) scheme(c *fiber.Ctx) string {
	if c.Context().IsTLS() || s.fromProxy(c) && c.Get(fiber.HeaderXForwardedProto) == "https" {
		return "https"
	}
	return "http"
}

// clientIP is the address of whoever sent the request: behind trusted proxies the nearest hop that is none of them, or the last that
// can be read.
func (s *Server) clientIP(c *fiber.Ctx) netip.Addr {
	addr, _ := s.clientHop(c)
	return addr
}

// isNear reports whether a request comes from a private address. Behind a proxy that does not say from where, nobody knows.
func (s *Server) isNear(c *fiber.Ctx) bool {
	addr, isKnown := s.clientHop(c)
	return isKnown && isPrivate(addr)
}

// clientHop is clientIP, and whether that is where the request began.
func (s *Server) clientHop(c *fiber.Ctx) (addr netip.Addr, isKnown bool) {
	addr = peer(c)
	if !s.isProxy(addr) {
		return addr, true
	}
	// A proxy may add a line of its own below the one that the client sent.
	lines := bytes.Join(c.Request().Header.PeekAll(fiber.HeaderXForwardedFor), []byte(","))
	hops := strings.Split(string(lines), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, ok := parseHop(hops[i])
		if !ok {
			return addr, false
		}
		if addr = hop; !s.isProxy(addr) {
			break
		}
	}
	return addr, true
}

// parseHop reads an address of X-Forwarded-For, which some proxies write with its port, in brackets or quoted.
func parseHop(text string) (netip.Addr, bool) {
	text = strings.Trim(strings.TrimSpace(text), `"`)
	if with, err := netip.ParseAddrPort(text); err == nil {
		return with.Addr().Unmap(), true
	}
	if inside, ok := strings.CutPrefix(text, "["); ok {
		text = strings.TrimSuffix(inside, "]")
	}
	addr, err := netip.ParseAddr(text)
	return addr.Unmap(), err == nil
}

func (s *Server) fromProxy(c *fiber.Ctx) bool { return s.isProxy(peer(c)) }

func (s *Server) isProxy(a netip.Addr) bool {
	for _, p := range s.Proxies {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// fromThisMachine reports whether the browser runs beside the server, and so asks for it as localhost. Behind a proxy nobody can tell; one
// that says nothing of whom it asks for still passes on the name by which they do.
func (s *Server) fromThisMachine(c *fiber.Ctx) bool {
	if !isThisMachine(lan.HostOf("http://" + string(c.Request().Header.Host()))) {
		return false
	}
	return peer(c).IsLoopback() && c.Get(fiber.HeaderXForwardedFor) == "" && c.Get("Forwarded") == "" && c.Get("X-Real-Ip") == ""
}

// peer is the other end of the connection.
func peer(c *fiber.Ctx) netip.Addr {
	a, _ := netip.AddrFromSlice(c.Context().RemoteIP())
	return a.Unmap()
}
