package command

import (
	"net"

	"ribbit/app/config"
	"ribbit/app/outbound"
)

// newGuard is the rule of what the server asks of other machines, itself not among them.
func newGuard(c config.Server, baseURL string, listeners ...net.Addr) *outbound.Guard {
	rule := outbound.Config{BaseURL: baseURL, Allow: c.Outbound}
	for _, l := range listeners {
		if a, ok := l.(*net.TCPAddr); ok {
			rule.Ports = append(rule.Ports, a.AddrPort().Port())
		}
	}
	return outbound.New(rule)
}
