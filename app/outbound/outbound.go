// Package outbound is how the server asks other machines for something that people told it: an address of an alert or of
// a hook. It keeps one rule. Private addresses are fine, because those are the neighbours of a server at home. Loopback,
// link-local and reserved addresses are not, and neither is the server itself, unless whoever runs it has named them.
package outbound

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"code.dny.dev/ssrf"

	"ribbit/app/chat"
)

const (
	dialTime       = 4 * time.Second
	lookupTime     = 2 * time.Second
	maxHeaderBytes = 16 << 10
	maxURL         = 2000
)

// ErrRefused is why an address is not connected to.
var ErrRefused = errors.New("the address may not be reached from here")

// Config says where the server itself is, and what may be reached besides.
type Config struct {
	Ports   []uint16 // those it listens on, on whatever address of this machine
	BaseURL string   // by which it is reached from outside; "" for none
	Allow   []string // host or host:port; a host is a name or an IP address
}

// Guard is the rule. It may be used by many goroutines at once.
type Guard struct {
	ranges  *ssrf.Guardian
	own     string // host:port of BaseURL
	ports   []uint16
	names   map[string]bool // "host" for all its ports, or "host:port"
	ownAddr func() ([]net.Addr, error)
}

// private are the ranges that package ssrf would refuse and that a home is made of.
var private = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("172.16.0.0/12"), netip.MustParsePrefix("192.168.0.0/16")}

// New makes the rule.
func New(c Config) *Guard {
	g := &Guard{
		ranges: ssrf.New(ssrf.WithAnyPort(), ssrf.WithAllowedV4Prefixes(private...), ssrf.WithAllowedV6Prefixes(netip.MustParsePrefix("fc00::/7"))),
		ports:  c.Ports, names: map[string]bool{}, ownAddr: net.InterfaceAddrs,
	}
	if u, err := url.Parse(c.BaseURL); err == nil && u.Host != "" {
		g.own = net.JoinHostPort(plain(u.Hostname()), portOf(u))
	}
	for _, name := range c.Allow {
		host, port, err := net.SplitHostPort(name)
		if err != nil {
			host, port = strings.Trim(name, "[]"), ""
		}
		hosts := []string{plain(host)}
		if hosts[0] == "localhost" {
			hosts = append(hosts, "127.0.0.1", "::1")
		}
		for _, h := range hosts {
			if port != "" {
				h = net.JoinHostPort(h, port)
			}
			g.names[h] = true
		}
	}
	return g
}

// Check says whether an address of http or https may be asked, as far as one knows before: a name that nobody answers to
// now may be one that is there later. What counts is checked again when it is connected to.
// Problems: Invalid at "url".
func (g *Guard) Check(ctx context.Context, address string) error {
	if len(address) > maxURL {
		return chat.NewInvalid("url", "outbound-address-too-long", "n", maxURL)
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil || !isPort(u.Port()) {
		return chat.NewInvalid("url", "outbound-address-invalid")
	}
	host, port := plain(u.Hostname()), portOf(u)
	if g.allows(host, port) {
		return nil
	}
	refused := chat.NewInvalid("url", "outbound-address-refused", "host", u.Hostname())
	if net.JoinHostPort(host, port) == g.own {
		return refused
	}
	ctx, cancel := context.WithTimeout(ctx, lookupTime)
	defer cancel()
	addrs, err := net.DefaultResolver.LookupNetIP(ctx, "ip", host)
	if err != nil || len(addrs) == 0 {
		return nil
	}
	for _, a := range addrs {
		if g.Rule("tcp", net.JoinHostPort(a.Unmap().String(), port), nil) == nil {
			return nil
		}
	}
	return refused
}

// Rule refuses to connect to what it may not. It is what a net.Dialer asks with the address that a name has led to.
// Error: ErrRefused.
func (g *Guard) Rule(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("%w: %s", ErrRefused, address)
	}
	addr := to.Addr().Unmap()
	if g.allows(addr.String(), strconv.Itoa(int(to.Port()))) {
		return nil
	}
	if err := g.ranges.SafeAddr(addr); err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	if slices.Contains(g.ports, to.Port()) && g.isOwn(addr) {
		return fmt.Errorf("%w: %s is this server", ErrRefused, address)
	}
	return nil
}

// isOwn reports whether this machine has an address now. One that cannot say has every address.
func (g *Guard) isOwn(a netip.Addr) bool {
	addrs, err := g.ownAddr()
	return err != nil || slices.ContainsFunc(addrs, func(own net.Addr) bool {
		n, ok := own.(*net.IPNet)
		return ok && n.IP.Equal(a.AsSlice())
	})
}

func (g *Guard) allows(host, port string) bool {
	return g.names[host] || g.names[net.JoinHostPort(host, port)]
}

// Client asks under the rule. It follows no redirect: the answer that redirects is the answer.
func (g *Guard) Client(l Limits) *http.Client {
	c := NewClient(g.Rule, l)
	t := c.Transport.(*bounded).inner
	guarded := t.DialContext
	free := (&net.Dialer{Timeout: dialTime}).DialContext
	t.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		host, port, err := net.SplitHostPort(address)
		switch {
		case err != nil:
			return nil, err
		case g.allows(plain(host), port):
			return free(ctx, network, address)
		case net.JoinHostPort(plain(host), port) == g.own:
			return nil, fmt.Errorf("%w: %s is this server", ErrRefused, address)
		}
		return guarded(ctx, network, address)
	}
	return c
}

// plain is how a host is compared: in lower case, without the dot of the root, an IPv4 address as such.
func plain(host string) string {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if a, err := netip.ParseAddr(host); err == nil {
		return a.Unmap().String()
	}
	return host
}

func portOf(u *url.URL) string {
	switch {
	case u.Port() != "":
		return u.Port()
	case u.Scheme == "https":
		return "443"
	}
	return "80"
}

func isPort(port string) bool {
	n, err := strconv.ParseUint(port, 10, 16)
	return port == "" || err == nil && n > 0
}
