package web

// What this server keeps in a browser.
const (
	sessionCookie  = "session"
	knownCookie    = "known"    // the browser has been signed in to this account before
	filterCookie   = "filter"   // of the list, for as long as the browser is open
	zoneCookie     = "zone"     // the reader's time zone, left by the page's scripts
	themeCookie    = "theme"    // light or dark
	contrastCookie = "contrast" // more
)

// cookie is the whole name of a cookie. A browser gives the cookies of a host to all servers there, whatever their port:
// each has names of its own, so that a demo beside the real one signs nobody out.
func (s *Server) cookie(name string) string { return "ribbit_" + name + "_" + s.ID }
