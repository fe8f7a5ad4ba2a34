package web

import "github.com/gofiber/fiber/v2"

// What this server keeps in a browser.
const (
	sessionCookie  = "session"
	knownCookie    = "known"    // the browser has been signed in to this account before
	leavingCookie  = "leaving"  // who is away at the provider, and what for
	filterCookie   = "filter"   // of the list, for as long as the browser is open
	zoneCookie     = "zone"     // the reader's time zone, left by the page's scripts
	themeCookie    = "theme"    // light or dark
	contrastCookie = "contrast" // more
)

// cookie is the whole name of a cookie. A browser gives the cookies of a host to all servers there, whatever their port:
// each has names of its own, so that a demo beside the real one signs nobody out.
func (s *Server) cookie(c *fiber.Ctx, name string) string { return cookieOf(name, s.id(c)) }

func cookieOf(name, id string) string { return "ribbit_" + name + "_" + id }

// id is what this server calls itself in a browser. Where it speaks HTTPS beside HTTP it is two servers there: a browser lets no
// plain page change a cookie that came over HTTPS, and who listens to one over HTTP is not to have the other.
func (s *Server) id(c *fiber.Ctx) string {
	if s.HTTPS != nil && c.Context().IsTLS() {
		return s.ID + "s"
	}
	return s.ID
}
