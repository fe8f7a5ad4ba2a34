package certificate_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"log/slog"
	"math/big"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/certificate"
)

// house is where an authority lives: its folder, its clock and the addresses of its machine.
type house struct {
	t     *testing.T
	dir   string
	names []string

	mu    sync.Mutex
	now   time.Time
	addrs []netip.Addr
}

func newHouse(t *testing.T) *house {
	t.Helper()
	return &house{t: t, dir: filepath.Join(t.TempDir(), "authority"), now: time.Now(), addrs: []netip.Addr{netip.MustParseAddr("192.168.1.20")}}
}

func (h *house) keeper() certificate.Keeper {
	h.t.Helper()
	f, err := certificate.OpenFolder(h.dir)
	if err != nil {
		h.t.Fatal(err)
	}
	return f
}

func (h *house) open() *certificate.Authority {
	h.t.Helper()
	a, err := certificate.OpenAuthority(certificate.Options{
		Keeper: h.keeper(), Host: "raspberrypi", Names: h.names, Log: slog.New(slog.DiscardHandler),
		Now: func() time.Time { h.mu.Lock(); defer h.mu.Unlock(); return h.now },
		Addresses: func() ([]netip.Addr, error) {
			h.mu.Lock()
			defer h.mu.Unlock()
			return h.addrs, nil
		},
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return a
}

func (h *house) wait(years, days int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.AddDate(years, 0, days)
}

func (h *house) move(addrs ...string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.addrs = nil
	for _, a := range addrs {
		h.addrs = append(h.addrs, netip.MustParseAddr(a))
	}
}

func parsed(t *testing.T, text []byte) *x509.Certificate {
	t.Helper()
	block, _ := pem.Decode(text)
	if block == nil {
		t.Fatal("no PEM")
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	return cert
}

// trusting is a device that trusts what an authority shows at present.
func trusting(a *certificate.Authority) *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(a.PEM())
	return pool
}

// dialled is a connection whose local address a test chooses.
type dialled struct {
	net.Conn
	at netip.AddrPort
}

func (d dialled) LocalAddr() net.Addr { return net.TCPAddrFromAddrPort(d.at) }

// visit shakes hands with the server of an authority under a host, as a device does that has connected to one of its addresses.
func (h *house) visit(a *certificate.Authority, roots *x509.CertPool, host, addr string) error {
	h.t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		h.t.Fatal(err)
	}
	defer ln.Close()
	done := make(chan struct{})
	go func() {
		defer close(done)
		conn, err := ln.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		tls.Server(dialled{conn, netip.AddrPortFrom(netip.MustParseAddr(addr), 8443)}, a.TLS()).Handshake() //nolint:errcheck // the client says
	}()
	defer func() { <-done }()
	near, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		h.t.Fatal(err)
	}
	defer near.Close()
	return tls.Client(near, &tls.Config{RootCAs: roots, ServerName: host, Time: func() time.Time {
		h.mu.Lock()
		defer h.mu.Unlock()
		return h.now
	}}).Handshake()
}

var foreign = []string{
	"example.com", "www.example.org", "bank.example", "accounts.google.com", "com", "dev", "router", "raspberrypi", "chat",
	"local.example.com", "evil-local", "ribbit.locals", "home.arpa.example.net", "arpa", "wan", "lan.example.org", "xn--bcher-kva.example",
	"localhost.example.com", "internal.example", "notlan",
	"8.8.8.8", "100.64.0.1", "172.32.0.1", "192.169.0.1", "11.0.0.1", "2001:4860:4860::8888", "fec0::1", "::2",
}

var local = []string{
	"ribbit.local", "pond.ribbit.local", "localhost", "ribbit.localhost", "nas.home.arpa", "chat.internal", "nas.lan",
	"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.20", "169.254.3.4", "127.0.0.1", "::1", "fd00::12", "fe80::1",
}

func TestAStolenAuthoritySpeaksForNothingForeign(t *testing.T) {
	h := newHouse(t)
	a := h.open()
	if cert := parsed(t, a.PEM()); !cert.PermittedDNSDomainsCritical || !cert.IsCA || !cert.MaxPathLenZero {
		t.Errorf("the authority is %+v", cert)
	}
	openssl, _ := exec.LookPath("openssl")
	if openssl == "" {
		t.Log("there is no OpenSSL here: Go alone judges")
	}
	root := filepath.Join(t.TempDir(), "root.pem")
	keep(t, root, a.PEM())
	for _, c := range []struct {
		hosts  []string
		isFine bool
	}{{foreign, false}, {local, true}} {
		for _, host := range c.hosts {
			leaf := h.forge(a, host)
			if _, err := leaf.Verify(x509.VerifyOptions{Roots: trusting(a), DNSName: dnsName(host)}); (err == nil) != c.isFine {
				t.Errorf("Go says of %s: %v", host, err)
			}
			if openssl == "" {
				continue
			}
			file := filepath.Join(t.TempDir(), "leaf.pem")
			keep(t, file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: leaf.Raw}))
			flag := "-verify_hostname"
			if net.ParseIP(host) != nil {
				flag = "-verify_ip"
			}
			out, err := exec.Command(openssl, "verify", "-CAfile", root, "-purpose", "sslserver", flag, host, file).CombinedOutput()
			if (err == nil) != c.isFine {
				t.Errorf("OpenSSL says of %s: %s", host, out)
			}
			if err != nil && !bytes.Contains(out, []byte("permitted subtree violation")) {
				t.Errorf("OpenSSL refuses %s for another reason: %s", host, out)
			}
		}
	}
}

// dnsName is a host as Go wants it to be asked for.
func dnsName(host string) string {
	if strings.Contains(host, ":") {
		return "[" + host + "]"
	}
	return host
}

// forge makes a certificate with the authority's own key, as a thief would.
func (h *house) forge(a *certificate.Authority, host string) *x509.Certificate {
	h.t.Helper()
	text, err := os.ReadFile(filepath.Join(h.dir, "authority.key"))
	if err != nil {
		h.t.Fatal(err)
	}
	block, _ := pem.Decode(text)
	stolen, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		h.t.Fatal(err)
	}
	own, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		h.t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(7), Subject: pkix.Name{Organization: []string{"Thief"}},
		NotBefore: h.now.Add(-time.Hour), NotAfter: h.now.Add(time.Hour), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	if ip := net.ParseIP(host); ip != nil {
		template.IPAddresses = []net.IP{ip}
	} else {
		template.DNSNames = []string{host}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parsed(h.t, a.PEM()), own.Public(), stolen)
	if err != nil {
		h.t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		h.t.Fatal(err)
	}
	return leaf
}

func TestTheServerIsBelievedUnderEachLocalName(t *testing.T) {
	h := newHouse(t)
	h.names = []string{"192.168.7.7", "chat.example.org", "Pond.Lan."}
	a := h.open()
	roots := trusting(a)
	for _, host := range append([]string{"RIBBIT.local", "192.168.7.7", "pond.lan"}, local...) {
		at := "192.168.1.20"
		if ip, err := netip.ParseAddr(host); err == nil && ip != netip.MustParseAddr("192.168.7.7") {
			at = host // what the device has connected to; that one is another machine's, which passes on to this one
		}
		if err := h.visit(a, roots, host, at); err != nil {
			t.Errorf("%s: %v", host, err)
		}
	}
	for _, host := range []string{"chat.example.org", "raspberrypi", "8.8.8.8"} {
		if h.visit(a, roots, host, "192.168.1.20") == nil {
			t.Errorf("a device believes %s", host)
		}
	}
}

func TestACertificateFollowsTheAddresses(t *testing.T) {
	h := newHouse(t)
	a := h.open()
	roots := trusting(a)
	for _, at := range []string{"192.168.1.20", "10.0.0.7", "fd00::9"} {
		h.move(at)
		if err := h.visit(a, roots, at, at); err != nil {
			t.Errorf("after a move to %s: %v", at, err)
		}
	}
}

func TestACertificateRenewsUnseen(t *testing.T) {
	h := newHouse(t)
	a := h.open()
	roots, key := trusting(a), a.Fingerprint()
	for range 40 { // 110 days each: some twelve years
		if err := h.visit(a, roots, "ribbit.local", "192.168.1.20"); err != nil {
			t.Fatalf("on %s: %v", h.now, err)
		}
		h.wait(0, 85) // the end of a certificate's time, and not beyond it
		if h.now.After(parsed(t, a.PEM()).NotAfter) {
			t.Fatal("the authority has ended")
		}
		if a.Fingerprint() != key {
			break
		}
	}
	if a.Fingerprint() == key {
		t.Error("the authority was never renewed")
	}
	if err := h.visit(a, roots, "ribbit.local", "192.168.1.20"); err != nil {
		t.Errorf("a device that trusts the authority's first certificate: %v", err)
	}
}

func TestAClockThatMovesTenYearsIsFollowed(t *testing.T) {
	h := newHouse(t)
	a := h.open()
	first := parsed(t, a.PEM())
	for _, years := range []int{10, 10, -20, -30, 40} {
		h.wait(years, 0)
		if err := h.visit(a, trusting(a), "ribbit.local", "192.168.1.20"); err != nil {
			t.Fatalf("on %s: %v", h.now, err)
		}
		now := parsed(t, a.PEM())
		if !bytes.Equal(now.RawSubject, first.RawSubject) || !bytes.Equal(now.RawSubjectPublicKeyInfo, first.RawSubjectPublicKeyInfo) {
			t.Fatal("it is another authority")
		}
		if err := h.visit(h.open(), trusting(a), "192.168.1.20", "192.168.1.20"); err != nil {
			t.Fatalf("after a restart on %s: %v", h.now, err)
		}
	}
}

func TestAnAuthorityStaysAndItsKeyIsForNobodyElse(t *testing.T) {
	h := newHouse(t)
	a := h.open()
	key := filepath.Join(h.dir, "authority.key")
	if err := os.Chmod(key, 0o644); err != nil { // as careless copying leaves it
		t.Fatal(err)
	}
	if again := h.open(); again.Fingerprint() != a.Fingerprint() || !strings.Contains(again.Name(), "raspberrypi") {
		t.Errorf("after a restart it is %s, %s", again.Name(), again.Fingerprint())
	}
	for file, mode := range map[string]os.FileMode{key: 0o600, filepath.Join(h.dir, "authority.crt"): 0o600, h.dir: 0o700} {
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != mode {
			t.Errorf("%s: %v, %v", file, info.Mode(), err)
		}
	}
	if err := os.Remove(filepath.Join(h.dir, "authority.crt")); err != nil {
		t.Fatal(err)
	}
	if err := h.visit(h.open(), trusting(a), "ribbit.local", "192.168.1.20"); err != nil {
		t.Errorf("with its key alone it is another: %v", err)
	}
}

func TestADamagedKeyIsSaidSoAndKept(t *testing.T) {
	h := newHouse(t)
	h.open()
	key := filepath.Join(h.dir, "authority.key")
	keep(t, key, []byte("nonsense"))
	_, err := certificate.OpenAuthority(certificate.Options{Keeper: h.keeper(), Now: time.Now, Log: slog.New(slog.DiscardHandler)})
	if err == nil || !strings.Contains(err.Error(), key) {
		t.Errorf("it says: %v", err)
	}
	if text, err := os.ReadFile(key); err != nil || string(text) != "nonsense" {
		t.Errorf("the key is now %q, %v", text, err)
	}
}

func TestAnAuthorityWithoutItsLimitsIsNotTaken(t *testing.T) {
	h := newHouse(t)
	a := h.open()
	cert := parsed(t, a.PEM())
	text, err := os.ReadFile(filepath.Join(h.dir, "authority.key"))
	if err != nil {
		t.Fatal(err)
	}
	block, _ := pem.Decode(text)
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	wide := *cert
	wide.PermittedDNSDomains = append(wide.PermittedDNSDomains, "com")
	wide.Extensions, wide.ExtraExtensions = nil, nil
	der, err := x509.CreateCertificate(rand.Reader, &wide, &wide, cert.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	keep(t, filepath.Join(h.dir, "authority.crt"), pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	for _, d := range parsed(t, h.open().PEM()).PermittedDNSDomains {
		if d == "com" {
			t.Error("it is good for com")
		}
	}
}

func TestNamesWithoutEndAreBounded(t *testing.T) {
	h := newHouse(t)
	a := h.open()
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for j := range 40 {
				name := strings.Repeat("a", i+1) + strings.Repeat("b", j+1) + ".local"
				hello := &tls.ClientHelloInfo{ServerName: name, Conn: dialled{at: netip.MustParseAddrPort("192.168.1.20:8443")}}
				if cert, err := a.TLS().GetCertificate(hello); err != nil || cert.Leaf.VerifyHostname(name) != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
	}
	all.Wait()
	if n := certificate.KeptLeaves(a); n > certificate.MaxLeaves {
		t.Errorf("%d certificates are kept", n)
	}
}

func TestOldProtocolsAndHTTP2AreNotSpoken(t *testing.T) {
	a := newHouse(t).open()
	ln, err := tls.Listen("tcp", "127.0.0.1:0", a.TLS())
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			conn.(*tls.Conn).Handshake() //nolint:errcheck // the client says
			conn.Close()
		}
	}()
	for _, c := range []struct {
		what   string
		config *tls.Config
		isFine bool
	}{
		{"TLS 1.1", &tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}, false},
		{"TLS 1.2", &tls.Config{MaxVersion: tls.VersionTLS12}, true},
		{"TLS 1.3", &tls.Config{MinVersion: tls.VersionTLS13}, true},
		{"HTTP/2 alone", &tls.Config{NextProtos: []string{"h2"}}, false},
		{"both", &tls.Config{NextProtos: []string{"h2", "http/1.1"}}, true},
	} {
		c.config.RootCAs = trusting(a)
		conn, err := tls.Dial("tcp", ln.Addr().String(), c.config)
		if (err == nil) != c.isFine {
			t.Errorf("%s: %v", c.what, err)
		}
		if err == nil {
			if p := conn.ConnectionState().NegotiatedProtocol; p == "h2" {
				t.Errorf("%s: %s", c.what, p)
			}
			conn.Close()
		}
	}
}

func keep(t *testing.T, file string, text []byte) {
	t.Helper()
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
}
