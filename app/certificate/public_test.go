package certificate_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/crypto/acme/autocert"

	"ribbit/app/certificate"
)

const publicName = "pond.example.org"

// authority stands in for a public one. It speaks ACME (RFC 8555) as far as one order needs it, and looks at the server by
// tls-alpn-01 (RFC 8737), where the test says that its names lead.
type authority struct {
	*httptest.Server
	t      *testing.T
	key    *ecdsa.PrivateKey
	root   *x509.Certificate
	orders atomic.Int32
	leads  atomic.Value // host:port that stands for port 443 of every name

	mu         sync.Mutex
	thumbprint string
	name       string // of the order under way
	isProved   bool
	chain      []byte
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	a := &authority{t: t}
	var err error
	if a.key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader); err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Stand-in"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(1, 0, 0),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &a.key.PublicKey, a.key)
	if err != nil {
		t.Fatal(err)
	}
	if a.root, err = x509.ParseCertificate(der); err != nil {
		t.Fatal(err)
	}
	a.Server = httptest.NewServer(http.HandlerFunc(a.serve))
	t.Cleanup(a.Close)
	return a
}

func (a *authority) serve(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	defer a.mu.Unlock()
	w.Header().Set("Replay-Nonce", rand.Text())
	var signed struct{ Protected, Payload string }
	if r.Method == http.MethodPost {
		if err := json.NewDecoder(r.Body).Decode(&signed); err != nil {
			a.t.Error(err)
		}
	}
	state := map[bool]string{true: "valid", false: "pending"}[a.isProved]
	order := map[string]any{"status": "pending", "authorizations": []string{a.URL + "/authz"}, "finalize": a.URL + "/finalize"}
	challenge := map[string]any{"type": "tls-alpn-01", "url": a.URL + "/prove", "token": "token", "status": state}
	answer := func(status int, v any) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		json.NewEncoder(w).Encode(v) //nolint:errcheck,errchkjson // a test
	}
	switch r.URL.Path {
	case "/directory":
		answer(http.StatusOK, map[string]string{"newNonce": a.URL + "/nonce", "newAccount": a.URL + "/account", "newOrder": a.URL + "/orders"})
	case "/nonce":
	case "/account":
		var head struct{ JWK struct{ Crv, X, Y string } }
		a.read(signed.Protected, &head)
		sum := sha256.Sum256(fmt.Appendf(nil, `{"crv":%q,"kty":"EC","x":%q,"y":%q}`, head.JWK.Crv, head.JWK.X, head.JWK.Y))
		a.thumbprint = base64.RawURLEncoding.EncodeToString(sum[:])
		w.Header().Set("Location", a.URL+"/accounts/1")
		answer(http.StatusCreated, map[string]string{"status": "valid"})
	case "/orders":
		var asked struct{ Identifiers []struct{ Value string } }
		a.read(signed.Payload, &asked)
		a.orders.Add(1)
		if a.leads.Load() == nil {
			answer(http.StatusForbidden, map[string]string{"type": "urn:ietf:params:acme:error:rejectedIdentifier", "detail": "the name leads nowhere"})
			return
		}
		a.name, a.isProved = asked.Identifiers[0].Value, false
		w.Header().Set("Location", a.URL+"/order")
		answer(http.StatusCreated, order)
	case "/order":
		if a.isProved {
			order["status"] = "ready"
		}
		answer(http.StatusOK, order)
	case "/authz":
		answer(http.StatusOK, map[string]any{"status": state, "identifier": map[string]string{"type": "dns", "value": a.name}, "challenges": []any{challenge}})
	case "/prove":
		a.isProved = a.looks()
		answer(http.StatusOK, challenge)
	case "/finalize":
		var asked struct{ CSR string }
		a.read(signed.Payload, &asked)
		a.issue(asked.CSR)
		order["status"], order["certificate"] = "valid", a.URL+"/certificate"
		w.Header().Set("Location", a.URL+"/order")
		answer(http.StatusOK, order)
	case "/certificate":
		w.Header().Set("Content-Type", "application/pem-certificate-chain")
		w.Write(a.chain) //nolint:errcheck // a test
	default:
		http.NotFound(w, r)
	}
}

func (a *authority) read(encoded string, v any) {
	b, err := base64.RawURLEncoding.DecodeString(encoded)
	if err == nil {
		err = json.Unmarshal(b, v)
	}
	if err != nil {
		a.t.Errorf("%q: %v", encoded, err)
	}
}

// looks asks the server for the certificate that proves that the name leads to it.
func (a *authority) looks() bool {
	c, err := tls.Dial("tcp", a.leads.Load().(string), &tls.Config{
		ServerName: a.name, NextProtos: []string{"acme-tls/1"}, InsecureSkipVerify: true, //nolint:gosec // it is signed by nobody, as the protocol wants it
	})
	if err != nil {
		return false
	}
	defer c.Close()
	want := sha256.Sum256([]byte("token." + a.thumbprint))
	cert := c.ConnectionState().PeerCertificates[0]
	return slices.Equal(cert.DNSNames, []string{a.name}) && slices.ContainsFunc(cert.Extensions, func(e pkix.Extension) bool {
		var said []byte
		_, err := asn1.Unmarshal(e.Value, &said)
		return e.Id.String() == "1.3.6.1.5.5.7.1.31" && err == nil && bytes.Equal(said, want[:])
	})
}

func (a *authority) issue(encoded string) {
	der, err := base64.RawURLEncoding.DecodeString(encoded)
	if err != nil {
		a.t.Error(err)
	}
	asked, err := x509.ParseCertificateRequest(der)
	if err != nil {
		a.t.Error(err)
		return
	}
	leaf, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber: big.NewInt(2), DNSNames: asked.DNSNames, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(0, 3, 0),
	}, a.root, asked.PublicKey, a.key)
	if err != nil {
		a.t.Error(err)
	}
	a.chain = append(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: leaf}), pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: a.root.Raw})...)
}

// asked opens a server with certificates of p, and asks it by a name.
func (a *authority) asked(p *certificate.Public, name string) (*x509.Certificate, error) {
	a.t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		a.t.Fatal(err)
	}
	defer ln.Close()
	var served sync.WaitGroup
	defer served.Wait()
	defer ln.Close()
	served.Go(func() {
		for {
			c, err := tls.NewListener(ln, p.TLS()).Accept()
			if err != nil {
				return
			}
			served.Go(func() {
				defer c.Close()
				c.(*tls.Conn).Handshake() //nolint:errcheck // the other end says what went wrong
				io.Copy(io.Discard, c)    //nolint:errcheck // until the other end goes
			})
		}
	})
	if a.leads.Load() != nil {
		a.leads.Store(ln.Addr().String())
	}
	roots := x509.NewCertPool()
	roots.AddCert(a.root)
	c, err := tls.Dial("tcp", ln.Addr().String(), &tls.Config{ServerName: name, RootCAs: roots, MinVersion: tls.VersionTLS12})
	if err != nil {
		return nil, err
	}
	defer c.Close()
	return c.ConnectionState().PeerCertificates[0], nil
}

func TestAPublicCertificateIsAskedForOnceAndKept(t *testing.T) {
	a := newAuthority(t)
	a.leads.Store("")
	dir := t.TempDir()
	open := func() *certificate.Public {
		return certificate.NewPublic(autocert.DirCache(dir), a.URL+"/directory", slog.New(slog.DiscardHandler), publicName)
	}
	first, err := a.asked(open(), publicName)
	if err != nil {
		t.Fatal(err)
	}
	again, err := a.asked(open(), publicName) // after a restart
	if err != nil || !again.Equal(first) {
		t.Errorf("another certificate, %v", err)
	}
	if n := a.orders.Load(); n != 1 {
		t.Errorf("%d certificates were ordered", n)
	}
	for _, name := range []string{"other.example.org", "localhost"} {
		if _, err := a.asked(open(), name); err == nil {
			t.Errorf("%s has a certificate", name)
		}
	}
	if n := a.orders.Load(); n != 1 {
		t.Error("one was ordered for a name that is not ours")
	}
}

func TestWhatKeepsAServerFromItsPublicCertificateIsSaidOnce(t *testing.T) {
	a := newAuthority(t) // to which no name leads anywhere
	var log strings.Builder
	p := certificate.NewPublic(autocert.DirCache(t.TempDir()), a.URL+"/directory", slog.New(slog.NewTextHandler(&log, nil)), publicName)
	for range 2 {
		if _, err := a.asked(p, publicName); err == nil {
			t.Error("it has a certificate that nobody proved")
		}
	}
	if n := strings.Count(log.String(), "level=WARN"); n != 1 || !strings.Contains(log.String(), "port 443") {
		t.Errorf("it says %s", log.String())
	}
}
