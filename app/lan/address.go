// Package lan knows the server's place in the local network: the addresses under which it is reached, and the names
// that it answers to.
package lan

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// Addresses lists the machine's own IP addresses under which a browser can reach it: first the one that other devices
// see, then IPv4 before IPv6, the loopback last. Those of bridges to containers and virtual machines are left out, as they lead
// nowhere from outside. Those of a VPN count where there are no others, and where there are none either, those that a machine
// gave itself for want of a router (link-local IPv4; browsers cannot open that of IPv6).
func Addresses() ([]netip.Addr, error) {
	all, err := net.Interfaces()
	if err != nil {
		return nil, fmt.Errorf("list network interfaces: %w", err)
	}
	var links []link
	for _, i := range all {
		addrs, err := i.Addrs()
		if err != nil {
			return nil, fmt.Errorf("list addresses of %s: %w", i.Name, err)
		}
		l := link{name: i.Name, isUp: i.Flags&net.FlagUp != 0}
		for _, a := range addrs {
			if n, ok := a.(*net.IPNet); ok {
				if ip, ok := netip.AddrFromSlice(n.IP); ok {
					l.addrs = append(l.addrs, ip.Unmap())
				}
			}
		}
		links = append(links, l)
	}
	return order(links, outgoing()), nil
}

// link is one network interface.
type link struct {
	name  string
	isUp  bool
	addrs []netip.Addr
}

// bridges begin the names of interfaces that lead to containers and virtual machines.
var bridges = []string{"docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "cni", "flannel", "podman", "lxc", "lxd"}

// tunnels begin the names of interfaces that lead into a VPN, where the neighbours are not.
var tunnels = []string{"tun", "tap", "wg", "tailscale", "utun", "ppp", "zt", "nebula", "ham", "nordlynx", "proton"}

func (l link) isOf(prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(strings.ToLower(l.name), p) })
}

func order(links []link, first netip.Addr) []netip.Addr {
	var own []netip.Addr      // of the loopback
	var tiers [3][]netip.Addr // of networks, VPNs, and without a router
	for _, l := range links {
		if !l.isUp || l.isOf(bridges) {
			continue
		}
		for _, a := range l.addrs {
			switch {
			case a.IsMulticast() || a.IsUnspecified() || a.IsLinkLocalUnicast() && !a.Is4():
			case a.IsLoopback():
				own = append(own, a)
			case l.isOf(tunnels):
				tiers[1] = append(tiers[1], a)
			case a.IsLinkLocalUnicast():
				tiers[2] = append(tiers[2], a)
			default:
				tiers[0] = append(tiers[0], a)
			}
		}
	}
	var out []netip.Addr
	for _, tier := range tiers {
		if len(out) == 0 {
			out = tier
		}
	}
	out = append(out, own...)
	rank := func(a netip.Addr) int {
		switch {
		case a.IsLoopback() && a.Is4():
			return 4
		case a.IsLoopback():
			return 5
		case a == first:
			return 0
		case a.Is4() && a.IsPrivate():
			return 1
		case a.Is4():
			return 2
		}
		return 3
	}
	slices.SortStableFunc(out, func(a, b netip.Addr) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return a.Compare(b) // so that the same address of two interfaces stands once
	})
	return slices.Compact(out)
}

// outgoing is the address that the machine shows to others; the zero Addr without a network. Nothing is sent:
// connecting a UDP socket only picks the route. 192.0.2.1 is reserved for documentation.
func outgoing() netip.Addr {
	c, err := net.Dial("udp4", "192.0.2.1:9")
	if err != nil {
		return netip.Addr{}
	}
	defer c.Close()
	if a, ok := c.LocalAddr().(*net.UDPAddr); ok {
		return a.AddrPort().Addr().Unmap()
	}
	return netip.Addr{}
}

// URLs are the addresses of a server that listens on host (empty or unspecified for every address) and port, the best
// for other devices first. All loopback addresses are one, "localhost".
func URLs(scheme, host, port string) ([]string, error) {
	ip, err := netip.ParseAddr(host)
	if host != "" && (err != nil || !ip.IsUnspecified()) {
		return []string{URL(scheme, host, port)}, nil
	}
	addrs, err := Addresses()
	if err != nil {
		return nil, err
	}
	var out []string
	for _, a := range addrs {
		// 0.0.0.0 listens on IPv4 only; no host and [::] on both.
		if !a.IsLoopback() && (a.Is4() || !ip.Is4()) {
			out = append(out, URL(scheme, a.String(), port))
		}
	}
	return append(out, URL(scheme, "localhost", port)), nil
}

// URL is the address of a host and a port, which is left out where the scheme says it.
func URL(scheme, host, port string) string {
	if scheme == "http" && port == "80" || scheme == "https" && port == "443" {
		if strings.Contains(host, ":") {
			host = "[" + host + "]"
		}
		return scheme + "://" + host
	}
	return scheme + "://" + net.JoinHostPort(host, port)
}

// HostOf is the name or the IP address in an address; "" when there is none.
func HostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Hostname()
}
