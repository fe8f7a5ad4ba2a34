package certificate

import (
	"crypto/x509"
	"net"
	"net/netip"
	"slices"

	"ribbit/app/lan"
)

// networks are the private addresses: RFC 1918, RFC 4193, link-local and loopback.
var networks = func() (out []netip.Prefix) {
	for _, text := range []string{
		"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8", "fc00::/7", "fe80::/10", "::1/128",
	} {
		out = append(out, netip.MustParsePrefix(text))
	}
	return out
}()

// mailHost is the only one of mail and of URIs: an authority that says nothing of them would be good for all.
const mailHost = "localhost"

// constrain has a certificate of an authority say that it is good for local names and private addresses alone. A name of one
// label, as machines have them, is none of these: some are public, like "dev".
func constrain(template *x509.Certificate) {
	template.PermittedDNSDomainsCritical = true
	template.PermittedDNSDomains = lan.LocalDomains()
	template.PermittedEmailAddresses = []string{mailHost}
	template.PermittedURIDomains = []string{mailHost}
	for _, n := range networks {
		template.PermittedIPRanges = append(template.PermittedIPRanges, &net.IPNet{
			IP: n.Addr().AsSlice(), Mask: net.CIDRMask(n.Bits(), n.Addr().BitLen()),
		})
	}
}

// isConstrained reports whether a certificate is as constrained as today's are.
func isConstrained(cert *x509.Certificate) bool {
	var want x509.Certificate
	constrain(&want)
	return cert.PermittedDNSDomainsCritical && slices.Equal(cert.PermittedDNSDomains, want.PermittedDNSDomains) &&
		slices.Equal(cert.PermittedEmailAddresses, want.PermittedEmailAddresses) &&
		slices.Equal(cert.PermittedURIDomains, want.PermittedURIDomains) &&
		slices.EqualFunc(cert.PermittedIPRanges, want.PermittedIPRanges, func(a, b *net.IPNet) bool { return a.String() == b.String() })
}

// SpeaksFor reports whether devices that trust an Authority believe its server under a name or an address.
func SpeaksFor(host string) bool {
	if ip, err := netip.ParseAddr(host); err == nil {
		return isPrivate(ip)
	}
	return lan.IsLocalName(host)
}

func isPrivate(ip netip.Addr) bool {
	ip = ip.Unmap().WithZone("")
	return slices.ContainsFunc(networks, func(n netip.Prefix) bool { return n.Contains(ip) })
}
