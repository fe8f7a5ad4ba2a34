package web

import "net/netip"

// isPrivate reports whether an address is of this network: RFC 1918, RFC 4193, link-local or loopback.
func isPrivate(a netip.Addr) bool {
	return a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast()
}
