package web

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/certificate"
	"ribbit/app/lan"
	"ribbit/ui"
)

// showTrust helps a device to trust this server, or says that there is no HTTPS here and how its owner switches it on.
func (s *Server) showTrust(c *fiber.Ctx) error {
	v := ui.TrustView{Device: ui.TrustSystem(label(c)), Secure: s.secureURL(c)}
	if s.HTTPS == nil || s.HTTPS.Authority == nil {
		return s.render(c, ui.TrustPage(s.shell(c), v))
	}
	if v.System = c.Query("system"); !ui.IsTrustSystem(v.System) {
		v.System = v.Device
	}
	v.Authority, v.Fingerprint = s.HTTPS.Authority.Name(), s.HTTPS.Authority.Fingerprint()
	v.Local = lan.HostOf(v.Secure)
	if isFragment(c) {
		return s.render(c, ui.TrustSteps(v))
	}
	// The page tries whether the browser trusts the address, which is of another scheme than its own.
	c.Set(fiber.HeaderContentSecurityPolicy, strings.Replace(policy, "connect-src 'self'", "connect-src 'self' "+policySource(v.Secure), 1))
	return s.render(c, ui.TrustPage(s.shell(c), v))
}

// policySource is an address as a content security policy may name it: there are no words for an IPv6 address in one.
func policySource(address string) string {
	if host := lan.HostOf(address); strings.Contains(host, ":") {
		return strings.Replace(address, "["+host+"]", "*", 1)
	}
	return address
}

// secureURL is where whoever asks has HTTPS: under the host that they know the server by, when its certificate is good for that, else
// under the best there is; "" where none is spoken.
func (s *Server) secureURL(c *fiber.Ctx) string {
	host := string(c.Request().Header.Host())
	switch {
	case s.scheme(c) == "https":
		return "https://" + host
	case s.HTTPS == nil:
		return ""
	}
	if name := lan.HostOf("http://" + host); s.HTTPS.Authority != nil && certificate.SpeaksFor(name) {
		return lan.URL("https", name, s.HTTPS.Port)
	}
	if len(s.HTTPS.URLs) == 0 {
		return ""
	}
	return s.HTTPS.URLs[0]
}

// address is the one that a request came by, with the others that the server says it has.
func (s *Server) address(c *fiber.Ctx) ui.AddressView {
	host := string(c.Request().Header.Host())
	v := ui.AddressView{Here: s.scheme(c) + "://" + host, IsTrusted: s.scheme(c) == "https" || isThisMachine(lan.HostOf("http://"+host))}
	others := []string{s.origin}
	if s.HTTPS != nil {
		others = append(others, s.HTTPS.URLs...)
	}
	for i, u := range others {
		if u != v.Here && !slices.Contains(others[:i], u) && !isThisMachine(lan.HostOf(u)) {
			v.Others = append(v.Others, u)
		}
	}
	return v
}

// isThisMachine reports whether a host leads a browser to its own machine, which it trusts.
func isThisMachine(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || err == nil && ip.IsLoopback()
}

// showAuthority is the certificate of this server's own authority, for devices to trust. It is the same over HTTP and HTTPS; that
// it is the right one is told by its fingerprint.
func (s *Server) showAuthority(c *fiber.Ctx) error {
	if s.HTTPS == nil || s.HTTPS.Authority == nil {
		return fiber.ErrNotFound
	}
	c.Set(fiber.HeaderContentType, "application/x-x509-ca-cert")
	return c.Send(s.HTTPS.Authority.PEM())
}

// showProfile is the same as iPhones and iPads take it.
func (s *Server) showProfile(c *fiber.Ctx) error {
	if s.HTTPS == nil || s.HTTPS.Authority == nil {
		return fiber.ErrNotFound
	}
	c.Set(fiber.HeaderContentType, "application/x-apple-aspen-config")
	return c.Send(s.HTTPS.Authority.Profile())
}

// showTrusted answers a page of this server that was opened over HTTP and tries whether its browser trusts HTTPS here. There is
// nothing in the answer but that it was given.
func (s *Server) showTrusted(c *fiber.Ctx) error {
	c.Set("Cross-Origin-Resource-Policy", "cross-origin")
	return c.SendStatus(fiber.StatusNoContent)
}
