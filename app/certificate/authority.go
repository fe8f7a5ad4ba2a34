package certificate

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"log/slog"
	"math/big"
	"net/netip"
	"strings"
	"sync"
	"time"
)

const (
	authorityYears  = 10
	authorityRenews = 365 * 24 * time.Hour // before its end
	leafDays        = 90
	leafRenews      = 30 * 24 * time.Hour // before its end
	clocksDiffer    = 24 * time.Hour      // by how much a device's clock may be behind
	maxLeaves       = 64                  // kept; some 2 KiB each
	maxNameRunes    = 64                  // of a subject's name, RFC 5280
)

// What an Authority keeps.
const (
	authorityFile = "authority.crt"
	keyFile       = "authority.key"
)

// Options are what an Authority needs.
type Options struct {
	Keeper    Keeper
	Host      string                       // whose authority it is, for the eyes of people
	Names     []string                     // further names and addresses by which the server is reached; foreign ones are passed over
	Addresses func() ([]netip.Addr, error) // the machine's own at present
	Now       func() time.Time
	Log       *slog.Logger
}

// Authority is a certificate authority of one server. Its methods may be called from everywhere at once.
type Authority struct {
	Options
	key     *ecdsa.PrivateKey
	leafKey *ecdsa.PrivateKey // of this run of the server; never written anywhere

	mu     sync.Mutex
	cert   *x509.Certificate
	kept   []byte // as which cert is kept
	leaves map[asked]*tls.Certificate
}

// OpenAuthority takes the authority that is kept, and makes one where there is none. Its errors are sentences for whoever runs the
// server.
func OpenAuthority(o Options) (*Authority, error) {
	a := &Authority{Options: o, leaves: map[asked]*tls.Certificate{}}
	var err error
	if a.key, err = a.openKey(); err != nil {
		return nil, err
	}
	if a.leafKey, err = newKey(); err != nil {
		return nil, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.kept, err = a.Keeper.Kept(authorityFile); err != nil {
		return nil, err
	}
	a.cert = a.sound(a.kept)
	return a, a.renew()
}

// PEM is the authority's certificate, for devices to trust.
func (a *Authority) PEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: certificateBlock, Bytes: a.certificate().Raw})
}

// Name is what systems show for the authority.
func (a *Authority) Name() string { return a.certificate().Subject.CommonName }

// Fingerprint is the SHA-256 of the authority's certificate as systems show it: pairs of digits with colons between them.
func (a *Authority) Fingerprint() string {
	sum := sha256.Sum256(a.certificate().Raw)
	pairs := make([]string, len(sum))
	for i, b := range sum {
		pairs[i] = fmt.Sprintf("%02X", b)
	}
	return strings.Join(pairs, ":")
}

// certificate is the authority's certificate, renewed if need be.
func (a *Authority) certificate() *x509.Certificate {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.renew(); err != nil {
		a.Log.Error("the authority keeps its old certificate", slog.Any("error", err))
	}
	return a.cert
}

// renew makes a certificate where there is none, and another one for the same key where the clock has left the one there is, or
// soon will. Devices that trust the old one go on doing so until it ends: what they know of an authority is its name and its key.
func (a *Authority) renew() error {
	now := a.Now()
	if a.cert != nil && !now.Before(a.cert.NotBefore) && now.Before(a.cert.NotAfter.Add(-authorityRenews)) {
		return nil
	}
	name := a.newName()
	if a.cert != nil {
		name = a.cert.Subject
	}
	serial, err := newSerial()
	if err != nil {
		return err
	}
	from := now.Add(-clocksDiffer).UTC()
	template := &x509.Certificate{
		SerialNumber: serial, Subject: name, NotBefore: from, NotAfter: from.AddDate(authorityYears, 0, 0),
		IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true,
		KeyUsage:    x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}, // and neither programs nor mail
	}
	constrain(template)
	der, err := x509.CreateCertificate(rand.Reader, template, template, a.key.Public(), a.key)
	if err != nil {
		return fmt.Errorf("make the authority's certificate: %w", err)
	}
	kept, err := a.Keeper.Replace(authorityFile, a.kept, pem.EncodeToMemory(&pem.Block{Type: certificateBlock, Bytes: der}))
	if err != nil {
		return err
	}
	cert := a.sound(kept)
	if cert == nil {
		return sentence("The certificate of this server's authority, %s, is of another key. Remove it, and start again.", a.Keeper.Place(authorityFile))
	}
	a.cert, a.kept = cert, kept
	clear(a.leaves)
	return nil
}

// newName names the authority so that people know it in a list, and so that two of one host differ.
func (a *Authority) newName() pkix.Name {
	id := sha256.Sum256(elliptic.MarshalCompressed(elliptic.P256(), a.key.X, a.key.Y)) //nolint:staticcheck // a name needs no more
	name := []rune(strings.ToValidUTF8("Ribbit on "+a.Host, ""))
	return pkix.Name{
		CommonName:         string(name[:min(len(name), maxNameRunes)]),
		Organization:       []string{"Ribbit"},
		OrganizationalUnit: []string{fmt.Sprintf("%X", id[:4])},
	}
}

func (a *Authority) openKey() (*ecdsa.PrivateKey, error) {
	text, err := a.Keeper.Kept(keyFile)
	if err != nil {
		return nil, err
	}
	if text == nil {
		if text, err = a.makeKey(); err != nil {
			return nil, err
		}
	}
	block, _ := pem.Decode(text)
	if block != nil {
		if key, err := x509.ParsePKCS8PrivateKey(block.Bytes); err == nil {
			if key, ok := key.(*ecdsa.PrivateKey); ok {
				return key, nil
			}
		}
	}
	return nil, sentence("The key of this server's authority, %s, is damaged. Put a copy of it back, or remove it: "+
		"then there is a new authority, which every device has to be made to trust.", a.Keeper.Place(keyFile))
}

func (a *Authority) makeKey() ([]byte, error) {
	key, err := newKey()
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("write down the authority's key: %w", err)
	}
	return a.Keeper.Replace(keyFile, nil, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
}

// sound reads a certificate of the authority's; nil when it is not good for the key, or for more than what is local.
func (a *Authority) sound(text []byte) *x509.Certificate {
	block, _ := pem.Decode(text)
	if block == nil {
		return nil
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil || !cert.IsCA || !isConstrained(cert) || !isKeyOf(cert, a.key.Public()) {
		return nil
	}
	return cert
}

// isKeyOf reports whether a certificate was made for a key.
func isKeyOf(cert *x509.Certificate, key crypto.PublicKey) bool {
	public, ok := cert.PublicKey.(interface{ Equal(crypto.PublicKey) bool })
	return ok && public.Equal(key)
}

const certificateBlock = "CERTIFICATE" // of PEM

func newKey() (*ecdsa.PrivateKey, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	return key, nil
}

func newSerial() (*big.Int, error) {
	n, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return nil, fmt.Errorf("make a serial number: %w", err)
	}
	return n.Add(n, big.NewInt(1)), nil
}
