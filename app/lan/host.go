package lan

import (
	"net/netip"
	"slices"
	"strings"
)

// Hosts are the names a server answers to. A page of a foreign site that has its own name point here (DNS rebinding)
// sends that name as Host, which is how it is told from a real visitor. The zero value allows what never needs to be
// named: IP addresses, names of one label, and names that only a local network can give.
type Hosts struct {
	names map[string]bool
}

// localDomains are those whose names no public name server may answer, and "localhost" itself.
var localDomains = []string{"local", "localhost", "home.arpa", "internal", "lan"}

// LocalDomains are the domains that only a local network can give names in.
func LocalDomains() []string { return slices.Clone(localDomains) }

// IsLocalName reports whether a name, without a port, is one that only a local network can give. Those of one label but for
// localhost are not: some machine has them, but also some of them are public domains.
func IsLocalName(name string) bool {
	host, ok := hostname(name)
	if !ok || strings.ContainsAny(name, ":[") {
		return false
	}
	if _, err := netip.ParseAddr(host); err == nil {
		return false
	}
	return host == "localhost" || isLocal(host)
}

func isLocal(host string) bool {
	return slices.ContainsFunc(localDomains, func(d string) bool { return strings.HasSuffix(host, "."+d) })
}

const labelBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"

// NewHosts also allows names; a port and the case of letters do not matter, and URLs may stand for the names in them.
func NewHosts(names ...string) Hosts {
	h := Hosts{names: map[string]bool{}}
	for _, name := range names {
		if _, rest, isURL := strings.Cut(name, "://"); isURL {
			name, _, _ = strings.Cut(rest, "/")
		}
		if host, ok := hostname(name); ok {
			h.names[host] = true
		}
	}
	return h
}

// Allows reports whether the server answers to a Host header.
func (h Hosts) Allows(hostHeader string) bool {
	host, ok := hostname(hostHeader)
	if !ok {
		return false
	}
	if _, err := netip.ParseAddr(host); err == nil {
		return true
	}
	return h.names[host] || !strings.Contains(host, ".") || isLocal(host)
}

// hostname takes the host out of a Host header: lower case, without port, brackets and the root's dot. It is not ok
// when the header is no host at all.
func hostname(header string) (host string, ok bool) {
	var port string
	var hasPort bool
	if rest, isV6 := strings.CutPrefix(header, "["); isV6 {
		var after string
		host, after, ok = strings.Cut(rest, "]")
		if port, hasPort = strings.CutPrefix(after, ":"); !ok || after != "" && !hasPort {
			return "", false
		}
		a, err := netip.ParseAddr(host)
		if err != nil || !a.Is6() || a.Zone() != "" {
			return "", false
		}
		host = a.String()
	} else {
		host, port, hasPort = strings.Cut(header, ":")
		host = strings.TrimSuffix(host, ".")
		for label := range strings.SplitSeq(host, ".") {
			if label == "" || strings.Trim(label, labelBytes) != "" {
				return "", false
			}
		}
		host = strings.ToLower(host) // of ASCII alone: a Kelvin sign would become a k
	}
	if hasPort && (len(port) > 5 || strings.Trim(port, "0123456789") != "") {
		return "", false
	}
	return host, true
}
