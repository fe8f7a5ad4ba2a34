package certificate

import (
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"slices"
	"strings"
	"time"
)

// asked is what a device asks a certificate for: a name, or an address of the machine.
type asked struct {
	name string     // lower case; "" when the device named none, or a foreign one
	addr netip.Addr // that it has connected to; the zero Addr for one that is not private
}

// TLS is how a server speaks with the certificates of the authority.
func (a *Authority) TLS() *tls.Config { return tlsConfig(a.leaf) }

// tlsConfig is what all of a server's HTTPS has in common. Sockets need HTTP/1.1, and nothing here is the better for HTTP/2.
func tlsConfig(get func(*tls.ClientHelloInfo) (*tls.Certificate, error)) *tls.Config {
	return &tls.Config{GetCertificate: get, MinVersion: tls.VersionTLS12, NextProtos: []string{"http/1.1"}}
}

// leaf is a certificate for what a device asks: the one it got the last time, unless its end is near, the clock has left it, or
// the authority has another certificate by now.
func (a *Authority) leaf(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	var want asked
	if name := strings.ToLower(hello.ServerName); SpeaksFor(name) {
		want.name = name
	}
	if at, ok := hello.Conn.LocalAddr().(*net.TCPAddr); ok {
		if ip := at.AddrPort().Addr().Unmap().WithZone(""); isPrivate(ip) {
			want.addr = ip
		}
	}
	now := a.Now()
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.renew(); err != nil {
		a.Log.Error("the authority keeps its old certificate", slog.Any("error", err))
	}
	if leaf := a.leaves[want]; leaf != nil && !now.Before(leaf.Leaf.NotBefore) && now.Before(leaf.Leaf.NotAfter.Add(-leafRenews)) {
		return leaf, nil
	}
	leaf, err := a.newLeaf(want, now)
	if err != nil {
		return nil, err
	}
	if len(a.leaves) >= maxLeaves { // somebody asks for names without end
		clear(a.leaves)
	}
	a.leaves[want] = leaf
	return leaf, nil
}

// newLeaf makes a certificate for what is asked and for all that the server is known by.
func (a *Authority) newLeaf(want asked, now time.Time) (*tls.Certificate, error) {
	serial, err := newSerial()
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{
		SerialNumber: serial, Subject: pkix.Name{Organization: []string{"Ribbit"}}, // a common name would be taken for a host
		NotBefore: later(now.Add(-clocksDiffer), a.cert.NotBefore), NotAfter: now.AddDate(0, 0, leafDays),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		BasicConstraintsValid: true,
	}
	template.DNSNames, template.IPAddresses = a.identities(want)
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, a.leafKey.Public(), a.key)
	if err != nil {
		return nil, fmt.Errorf("make a certificate: %w", err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("read a certificate: %w", err)
	}
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: a.leafKey, Leaf: parsed}, nil
}

// identities are the names and addresses of a certificate.
func (a *Authority) identities(want asked) (names []string, ips []net.IP) {
	hosts := []string{"localhost", "127.0.0.1", "::1", want.name}
	if want.addr.IsValid() {
		hosts = append(hosts, want.addr.String())
	}
	hosts = append(hosts, a.Names...)
	addrs, err := a.Addresses()
	if err != nil {
		a.Log.Warn("a certificate does not know this machine's addresses", slog.Any("error", err))
	}
	for _, ip := range addrs {
		hosts = append(hosts, ip.WithZone("").String())
	}
	for i, host := range hosts {
		host = strings.TrimSuffix(strings.ToLower(host), ".")
		hosts[i] = host
		if !SpeaksFor(host) || slices.Contains(hosts[:i], host) {
			continue
		}
		if ip, err := netip.ParseAddr(host); err == nil {
			ips = append(ips, ip.Unmap().AsSlice())
		} else {
			names = append(names, host)
		}
	}
	return names, ips
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
