package certificate_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ribbit/app/certificate"
)

// pair makes a certificate that ends in so many days, and its key.
func pair(t *testing.T, serial int64, now time.Time, days int) (cert, key []byte) {
	t.Helper()
	secret, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial), DNSNames: []string{"chat.example.org"}, NotBefore: now.AddDate(0, 0, -30), NotAfter: now.AddDate(0, 0, days),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, secret.Public(), secret)
	if err != nil {
		t.Fatal(err)
	}
	secretDER, err := x509.MarshalPKCS8PrivateKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secretDER})
}

func TestACertificateOfTheOwnerIsTakenAgainWhenItChanges(t *testing.T) {
	now := time.Now()
	dir := t.TempDir()
	certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	put := func(serial int64, days int) {
		cert, key := pair(t, serial, now, days)
		keep(t, certFile, cert)
		keep(t, keyFile, key)
	}
	put(1, 5)
	var log bytes.Buffer
	f, err := certificate.OpenFiles(certFile, keyFile, func() time.Time { return now }, slog.New(slog.NewTextHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	serial := func() int64 {
		t.Helper()
		now = now.Add(2 * time.Second)
		cert, err := f.TLS().GetCertificate(nil)
		if err != nil {
			t.Fatal(err)
		}
		return cert.Leaf.SerialNumber.Int64()
	}
	if n := serial(); n != 1 || strings.Count(log.String(), "ends soon") != 1 {
		t.Errorf("it has %d: %s", n, &log)
	}
	put(2, 60)
	if n := serial(); n != 2 || strings.Count(log.String(), "ends soon") != 1 {
		t.Errorf("after the renewal it has %d: %s", n, &log)
	}
	cert, key := pair(t, 3, now, 90)
	keep(t, certFile, cert) // and the key a moment later
	if n := serial(); n != 2 || !strings.Contains(log.String(), "does not belong") {
		t.Errorf("half renewed it has %d: %s", n, &log)
	}
	keep(t, keyFile, key)
	if n := serial(); n != 3 {
		t.Errorf("wholly renewed it has %d: %s", n, &log)
	}
	put(4, -1)
	if n := serial(); n != 3 || !strings.Contains(log.String(), "ended on") {
		t.Errorf("after a bad renewal it has %d: %s", n, &log)
	}
	for _, file := range []string{certFile, keyFile} {
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
	}
	if n := serial(); n != 3 {
		t.Errorf("without its files it has %d", n)
	}
	now = now.AddDate(0, 0, 91)
	if n := serial(); n != 3 || !strings.Contains(log.String(), "has ended") {
		t.Errorf("after its end it has %d: %s", n, &log)
	}
}

func TestABadCertificateOfTheOwnerIsSaidSo(t *testing.T) {
	now := time.Now()
	cert, key := pair(t, 1, now, 5)
	other, otherKey := pair(t, 2, now, 5)
	ended, endedKey := pair(t, 3, now, -1)
	early, earlyKey := pair(t, 4, now.AddDate(1, 0, 0), 5)
	broken := bytes.Replace(cert, []byte("M"), []byte("A"), 5)
	for what, c := range map[string]struct {
		cert, key []byte
		want      string
	}{
		"another's key":      {cert, otherKey, "does not belong to the certificate"},
		"no certificate":     {key, key, "(--tls-cert) is no certificate"},
		"an empty one":       {nil, key, "(--tls-cert) is no certificate"},
		"a broken one":       {broken, key, "(--tls-cert) is damaged"},
		"no key":             {cert, other, "(--tls-key) is no key"},
		"a key for a secret": {cert, []byte("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"), "(--tls-key) is no key"},
		"one that has ended": {ended, endedKey, "ended on"},
		"one from tomorrow":  {early, earlyKey, "begins only on"},
	} {
		dir := t.TempDir()
		certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
		keep(t, certFile, c.cert)
		keep(t, keyFile, c.key)
		_, err := certificate.OpenFiles(certFile, keyFile, time.Now, slog.New(slog.DiscardHandler))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
