package certificate

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"

	"ribbit/app/refusal"
)

const (
	lookEvery = time.Second // whether the files have changed
	warnEvery = 24 * time.Hour
	day       = "2 January 2006"
)

// Soon is how long before its end a certificate is worth a word.
const Soon = 14 * 24 * time.Hour

// Files are a certificate and its key that the owner looks after. When the files change, connections that are made from then on
// get what they hold.
type Files struct {
	certFile, keyFile string
	now               func() time.Time
	log               *slog.Logger

	mu     sync.Mutex
	cert   *tls.Certificate
	held   stamp // when they were read last, whether or not they were good
	looked time.Time
	warned time.Time // that the certificate has ended, or soon will
}

// stamp tells one state of the two files from another.
type stamp struct{ cert, key fileStamp }

type fileStamp struct {
	at   time.Time
	size int64
}

// OpenFiles reads a certificate and its key. Its errors are sentences for whoever runs the server: files that cannot be read, a
// key of another certificate, a certificate that has ended.
func OpenFiles(certFile, keyFile string, now func() time.Time, log *slog.Logger) (*Files, error) {
	f := &Files{certFile: certFile, keyFile: keyFile, now: now, log: log, held: stampOf(certFile, keyFile)}
	var err error
	f.cert, err = f.read()
	return f, err
}

// Leaf is the certificate that was read last.
func (f *Files) Leaf() *x509.Certificate {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.cert.Leaf
}

// TLS is how a server speaks with the certificate.
func (f *Files) TLS() *tls.Config { return tlsConfig(f.current) }

// current is the certificate as it is on the disk, and the one before while that is not good.
func (f *Files) current(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	now := f.now()
	if now.Sub(f.looked).Abs() >= lookEvery {
		f.looked = now
		f.reload()
	}
	if now.Sub(f.warned).Abs() >= warnEvery {
		f.warn(now)
	}
	return f.cert, nil
}

func (f *Files) warn(now time.Time) {
	end := f.cert.Leaf.NotAfter
	what := "the certificate ends soon: renew it, and the new files are taken at once"
	switch {
	case now.After(end):
		what = "the certificate has ended, and browsers refuse it: renew it, and the new files are taken at once"
	case end.Sub(now) >= Soon:
		return
	}
	f.warned = now
	f.log.Warn(what, slog.String("file", f.certFile), slog.String("end", end.Format(day)))
}

func (f *Files) reload() {
	is := stampOf(f.certFile, f.keyFile)
	if is == f.held {
		return
	}
	f.held = is
	cert, err := f.read()
	if err != nil {
		f.log.Warn("the certificate has changed and is not taken: the one before stays", slog.Any("error", err))
		return
	}
	f.cert, f.warned = cert, time.Time{}
	f.log.Info("the certificate has changed", slog.String("end", cert.Leaf.NotAfter.Format(day)))
}

func (f *Files) read() (*tls.Certificate, error) {
	certText, err := os.ReadFile(f.certFile)
	if err != nil {
		return nil, unreadable(f.certFile, "--tls-cert", err)
	}
	keyText, err := os.ReadFile(f.keyFile)
	if err != nil {
		return nil, unreadable(f.keyFile, "--tls-key", err)
	}
	cert, err := tls.X509KeyPair(certText, keyText)
	if err != nil {
		return nil, f.unfit(certText, err)
	}
	switch now := f.now(); {
	case now.After(cert.Leaf.NotAfter):
		return nil, sentence("The certificate %s (--tls-cert) ended on %s. Renew it: browsers refuse it.", f.certFile, cert.Leaf.NotAfter.Format(day))
	case now.Before(cert.Leaf.NotBefore):
		return nil, sentence("The certificate %s (--tls-cert) begins only on %s. Is the clock of this machine right?", f.certFile, cert.Leaf.NotBefore.Format(day))
	}
	return &cert, nil
}

// unfit says which of the two files is not what it has to be.
func (f *Files) unfit(certText []byte, err error) error {
	if !strings.Contains(string(certText), "BEGIN "+certificateBlock+"-") {
		return sentence("%s (--tls-cert) is no certificate. It has to be a PEM file that begins with -----BEGIN CERTIFICATE-----.", f.certFile)
	}
	if strings.Contains(err.Error(), "private key does not match") {
		return sentence("The key %s (--tls-key) does not belong to the certificate %s (--tls-cert). Name the key that it was made with.", f.keyFile, f.certFile)
	}
	var bad x509.CertificateInvalidError
	if errors.As(err, &bad) || strings.Contains(err.Error(), "x509: malformed") {
		return sentence("The certificate %s (--tls-cert) is damaged: %v.", f.certFile, err)
	}
	return sentence("%s (--tls-key) is no key that Ribbit can use: %v. It has to be a PEM file without a password.", f.keyFile, err)
}

func unreadable(file, flag string, err error) error {
	return refusal.Sentence("read", file, err, "Check the file that "+flag+" names.")
}

// sentence is an error that is printed as it is.
func sentence(format string, args ...any) error { return fmt.Errorf(format, args...) }

func stampOf(certFile, keyFile string) stamp { return stamp{stampFile(certFile), stampFile(keyFile)} }

func stampFile(name string) (s fileStamp) {
	info, err := os.Stat(name)
	if err != nil {
		return s // reading it says why
	}
	return fileStamp{info.ModTime(), info.Size()}
}
