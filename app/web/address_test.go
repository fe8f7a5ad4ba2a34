package web

import (
	"net"
	"net/netip"
	"strings"
	"testing"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

// from is a request of a peer, with lines of X-Forwarded-For, to a server that trusts the proxies of 10.0.0.0/8.
func from(peer string, lines ...string) (*Server, *fiber.Ctx) {
	ctx := &fasthttp.RequestCtx{}
	ctx.Init(&fasthttp.Request{}, net.TCPAddrFromAddrPort(netip.AddrPortFrom(netip.MustParseAddr(peer), 1234)), nil)
	for _, line := range lines {
		ctx.Request.Header.Add("X-Forwarded-For", line)
	}
	s := &Server{Config: Config{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}}}
	return s, fiber.New(fiber.Config{Immutable: true}).AcquireCtx(ctx)
}

func TestTheNearestAddressThatIsNoProxyCounts(t *testing.T) {
	for _, c := range []struct {
		peer  string
		lines []string
		want  string
	}{
		{"203.0.113.9", nil, "203.0.113.9"},
		{"203.0.113.9", []string{"198.51.100.4"}, "203.0.113.9"}, // no proxy said so
		{"10.0.0.1", []string{"198.51.100.4"}, "198.51.100.4"},
		{"10.0.0.1", []string{"6.6.6.6, 198.51.100.4"}, "198.51.100.4"},
		{"10.0.0.1", []string{"6.6.6.6, 198.51.100.4, 10.0.0.2"}, "198.51.100.4"},
		{"10.0.0.1", []string{"6.6.6.6", "198.51.100.4"}, "198.51.100.4"}, // the proxy added a line to the client's
		{"10.0.0.1", []string{"198.51.100.4", "10.0.0.2"}, "198.51.100.4"},
		{"10.0.0.1", []string{"198.51.100.4, nonsense"}, "10.0.0.1"},
		{"10.0.0.1", []string{""}, "10.0.0.1"},
		{"10.0.0.1", []string{"10.0.0.3"}, "10.0.0.3"},
		{"10.0.0.1", []string{"::ffff:198.51.100.4"}, "198.51.100.4"},
		{"10.0.0.1", []string{"2001:db8::1"}, "2001:db8::1"},
		{"10.0.0.1", []string{"198.51.100.4:1234"}, "198.51.100.4"},
		{"10.0.0.1", []string{"[2001:db8::1]:99"}, "2001:db8::1"},
		{"10.0.0.1", []string{"[2001:db8::1]"}, "2001:db8::1"},
		{"10.0.0.1", []string{`"198.51.100.4"`}, "198.51.100.4"},
	} {
		s, ctx := from(c.peer, c.lines...)
		if got := s.clientIP(ctx).String(); got != c.want {
			t.Errorf("%s with %q is %s, want %s", c.peer, c.lines, got, c.want)
		}
	}
}

func TestNobodyIsNearWhoseAddressNobodyTells(t *testing.T) {
	for _, c := range []struct {
		peer  string
		lines []string
		want  bool
	}{
		{"192.168.1.9", nil, true},
		{"203.0.113.9", nil, false},
		{"10.0.0.1", []string{"192.168.1.9"}, true},
		{"10.0.0.1", []string{"192.168.1.9:1234"}, true},
		{"10.0.0.1", []string{"198.51.100.4:1234"}, false},
		{"10.0.0.1", []string{"192.168.1.9, 10.0.0.2"}, true},
		{"10.0.0.1", []string{"unknown"}, false},
		{"10.0.0.1", []string{"192.168.1.9, unknown"}, false},
		{"10.0.0.1", []string{"unknown, 10.0.0.2"}, false},
		{"10.0.0.1", []string{""}, false},
		{"10.0.0.1", nil, false},
	} {
		s, ctx := from(c.peer, c.lines...)
		if got := s.isNear(ctx); got != c.want {
			t.Errorf("%s with %q is near: %t", c.peer, c.lines, got)
		}
	}
}

// FuzzClientIP: nothing that a client sends hides the address that the nearest proxy saw.
func FuzzClientIP(f *testing.F) {
	for _, s := range []string{"", "1.2.3.4", "1.2.3.4, 10.0.0.2", ",,,", "::1%eth0", "[::1]:80", "1.2.3.4:80", "unknown", "\xff", strings.Repeat("10.0.0.1,", 500)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, sent string) {
		s, c := from("203.0.113.9", sent)
		if got := s.clientIP(c).String(); got != "203.0.113.9" {
			t.Errorf("without a proxy it is %s", got)
		}
		for _, lines := range [][]string{{sent, "198.51.100.4"}, {sent + ", 198.51.100.4"}, {sent, "198.51.100.4, 10.0.0.2"}} {
			s, c := from("10.0.0.1", lines...)
			if got := s.clientIP(c).String(); got != "198.51.100.4" {
				t.Errorf("%q is %s", lines, got)
			}
		}
		s, c = from("10.0.0.1", sent)
		if a := s.clientIP(c); !a.IsValid() || network(a) == "" {
			t.Errorf("%q gives no address", sent)
		}
	})
}
