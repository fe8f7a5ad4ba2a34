package lan

import (
	"net/netip"
	"slices"
	"strings"
	"testing"
)

func addrs(texts ...string) []netip.Addr {
	out := make([]netip.Addr, len(texts))
	for i, s := range texts {
		out[i] = netip.MustParseAddr(s)
	}
	return out
}

func TestTheAddressOthersSeeComesFirstAndTheLoopbackLast(t *testing.T) {
	links := []link{
		{name: "lo", isUp: true, addrs: addrs("127.0.0.1", "::1")},
		{name: "eth0", isUp: true, addrs: addrs("fd00::12", "203.0.113.5", "10.0.0.7", "fe80::1")},
		{name: "wlan0", isUp: true, addrs: addrs("192.168.1.20", "169.254.3.4")},
		{name: "eth1", addrs: addrs("192.168.9.9")},
		{name: "docker0", isUp: true, addrs: addrs("172.17.0.1")},
		{name: "br-12ab", isUp: true, addrs: addrs("172.18.0.1")},
		{name: "wg0", isUp: true, addrs: addrs("10.8.0.2")},
	}
	want := addrs("192.168.1.20", "10.0.0.7", "203.0.113.5", "fd00::12", "127.0.0.1", "::1")
	if got := order(links, netip.MustParseAddr("192.168.1.20")); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestAVPNCountsWhereThereIsNothingElse(t *testing.T) {
	lo := link{name: "lo", isUp: true, addrs: addrs("127.0.0.1")}
	none := netip.Addr{}
	for _, c := range []struct {
		what  string
		links []link
		want  []netip.Addr
	}{
		{"a VPN alone", []link{lo, {name: "tailscale0", isUp: true, addrs: addrs("100.64.0.3", "fe80::1")}}, addrs("100.64.0.3", "127.0.0.1")},
		{"no router", []link{lo, {name: "eth0", isUp: true, addrs: addrs("169.254.3.4", "fe80::2")}}, addrs("169.254.3.4", "127.0.0.1")},
		{"a VPN and no router", []link{{name: "utun3", isUp: true, addrs: addrs("10.8.0.2")}, {name: "eth0", isUp: true, addrs: addrs("169.254.3.4")}}, addrs("10.8.0.2")},
		{"IPv6 alone", []link{lo, {name: "eth0", isUp: true, addrs: addrs("fd00::12", "fe80::2")}}, addrs("fd00::12", "127.0.0.1")},
		{"one address twice", []link{{name: "eth0", isUp: true, addrs: addrs("10.0.0.7")}, {name: "br0", isUp: true, addrs: addrs("10.0.0.7")}}, addrs("10.0.0.7")},
		{"containers alone", []link{lo, {name: "docker0", isUp: true, addrs: addrs("172.17.0.1")}, {name: "veth12", isUp: true, addrs: addrs("169.254.9.9")}}, addrs("127.0.0.1")},
		{"nothing", []link{lo}, addrs("127.0.0.1")},
	} {
		if got := order(c.links, none); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.what, got, c.want)
		}
	}
}

func TestWithoutANetworkThereIsStillTheLoopback(t *testing.T) {
	got, err := Addresses()
	if err != nil || !slices.ContainsFunc(got, netip.Addr.IsLoopback) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestURLsAreWhatABrowserOpens(t *testing.T) {
	for _, c := range []struct{ scheme, host, port, want string }{
		{"http", "192.168.1.20", "8080", "http://192.168.1.20:8080"},
		{"http", "192.168.1.20", "80", "http://192.168.1.20"},
		{"https", "192.168.1.20", "443", "https://192.168.1.20"},
		{"https", "fd00::12", "443", "https://[fd00::12]"},
		{"http", "fd00::12", "8080", "http://[fd00::12]:8080"},
		{"http", "pi.lan", "8080", "http://pi.lan:8080"},
	} {
		got, err := URLs(c.scheme, c.host, c.port)
		if err != nil || len(got) != 1 || got[0] != c.want {
			t.Errorf("%v: got %v, %v", c, got, err)
		}
	}
	for _, host := range []string{"", "0.0.0.0", "::"} {
		got, err := URLs("http", host, "8080")
		if err != nil || got[len(got)-1] != "http://localhost:8080" {
			t.Errorf("%q: got %v, %v", host, got, err)
		}
		if host == "0.0.0.0" && slices.ContainsFunc(got, func(u string) bool { return strings.Contains(u, "[") }) {
			t.Errorf("IPv4 only has %v", got)
		}
	}
}
