package web

import (
	"log/slog"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// proxyFault is what a proxy in front of the server is likely to do wrong, so that requests of Ribbit's own pages look like
// those of another site. They are refused all the same: nobody can tell them apart for sure.
type proxyFault struct {
	problem string // the id of its sentence
	mend    string // what the proxy's settings lack, in nginx's words
}

var (
	portDropped    = &proxyFault{"proxy-drops-port", "proxy_set_header Host $http_host;"}
	hostReplaced   = &proxyFault{"proxy-replaces-host", "proxy_set_header Host $http_host;"}
	schemeHidden   = &proxyFault{"proxy-hides-https", "proxy_set_header X-Forwarded-Proto $scheme;"}
	notTrusted     = &proxyFault{"proxy-not-trusted", "--trusted-proxies"}
	upgradeDropped = &proxyFault{"proxy-drops-upgrade", `proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";`}
)

// fromElsewhere is the refusal of a request whose origin is not the server's own. It names a proxy's fault where one is likely.
func (s *Server) fromElsewhere(c *fiber.Ctx, otherwise string) error {
	fault := s.proxyFault(c)
	if fault == nil {
		return chat.NewProblem(chat.Forbidden, otherwise)
	}
	s.tellFault(c, fault)
	return chat.NewProblem(chat.Forbidden, fault.problem, "line", fault.mend)
}

// proxyFault is what may have made an origin foreign on the way; nil when it is foreign.
func (s *Server) proxyFault(c *fiber.Ctx) *proxyFault {
	site := c.Get("Sec-Fetch-Site")
	origin, err := url.Parse(c.Get(fiber.HeaderOrigin))
	if err != nil || origin.Host == "" || site != "" && site != "same-origin" {
		return nil
	}
	host := string(c.Request().Header.Host())
	switch here, err := url.Parse("//" + host); {
	case err != nil:
		return nil
	case strings.EqualFold(origin.Host, host) && origin.Scheme == "https" && c.Get(fiber.HeaderXForwardedProto) == "https":
		return notTrusted
	case strings.EqualFold(origin.Host, host) && origin.Scheme == "https":
		return schemeHidden
	case strings.EqualFold(origin.Hostname(), here.Hostname()) && here.Port() == "" && origin.Port() != "":
		return portDropped
	case !strings.EqualFold(origin.Hostname(), here.Hostname()) && (site == "same-origin" || isForwarded(c)):
		return hostReplaced
	}
	return nil
}

// isForwarded reports whether a request bears the marks of a proxy. A page of another site can give it none of them.
func isForwarded(c *fiber.Ctx) bool {
	for _, name := range []string{fiber.HeaderXForwardedFor, fiber.HeaderXForwardedHost, fiber.HeaderXForwardedProto, "X-Real-Ip", "Forwarded", "Via"} {
		if c.Get(name) != "" {
			return true
		}
	}
	return !c.Request().Header.IsHTTP11() // nginx's own, unless it is told otherwise
}

// checkUpgrade tells of a proxy that lets a handshake through without the two headers that make it one.
func (s *Server) checkUpgrade(c *fiber.Ctx) {
	if c.Get("Sec-WebSocket-Key") != "" && c.Get("Upgrade") == "" {
		s.tellFault(c, upgradeDropped)
	}
}

const (
	faultPause  = time.Minute // between two lines about the same fault
	loggedBytes = 200         // of a header
)

// faultLog is when each fault was logged last.
type faultLog struct {
	mu   sync.Mutex
	told map[*proxyFault]time.Time
}

// take reports whether a fault is to be logged now.
func (l *faultLog) take(f *proxyFault, now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if at, ok := l.told[f]; ok && now.Sub(at) < faultPause {
		return false
	}
	if l.told == nil {
		l.told = map[*proxyFault]time.Time{}
	}
	l.told[f] = now
	return true
}

// tellFault logs a fault for the server's owner, at most once a minute.
func (s *Server) tellFault(c *fiber.Ctx, f *proxyFault) {
	if !s.faults.take(f, time.Now()) {
		return
	}
	mend := f.mend
	if f == notTrusted {
		mend += " " + peer(c).String()
	}
	s.Log.Warn("a proxy in front of this server seems to be set up wrongly", slog.String("cause", f.problem), slog.String("mend", mend),
		slog.String("origin", shortened(c.Get(fiber.HeaderOrigin))), slog.String("host", shortened(string(c.Request().Header.Host()))))
}

func shortened(header string) string { return header[:min(len(header), loggedBytes)] }
