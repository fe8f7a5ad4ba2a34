package certificate

import (
	"crypto/tls"
	"log/slog"
	"sync"
	"time"

	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
)

// Public is a certificate of a public authority, which it asks for by ACME and renews by itself. The authority looks at port 443
// of each name whether this server answers there.
type Public struct {
	manager autocert.Manager
	log     *slog.Logger

	mu     sync.Mutex
	warned time.Time
}

// NewPublic gets certificates for names and keeps them in a cache, which servers of the same names share. directory is the authority's address, "" for Let's Encrypt.
func NewPublic(cache autocert.Cache, directory string, log *slog.Logger, names ...string) *Public {
	p := &Public{log: log, manager: autocert.Manager{
		Prompt: autocert.AcceptTOS, Cache: cache, HostPolicy: autocert.HostWhitelist(names...),
	}}
	if directory != "" {
		p.manager.Client = &acme.Client{DirectoryURL: directory}
	}
	return p
}

// TLS is how a server speaks with the certificate, also to the authority that looks at it.
func (p *Public) TLS() *tls.Config {
	c := tlsConfig(p.get)
	c.NextProtos = append(c.NextProtos, acme.ALPNProto)
	return c
}

func (p *Public) get(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	cert, err := p.manager.GetCertificate(hello)
	if err != nil && p.manager.HostPolicy(hello.Context(), hello.ServerName) == nil {
		p.warn(err)
	}
	return cert, err
}

// warn says what keeps the server from its certificate, at most once a minute. Whoever asks for another name is told nothing.
func (p *Public) warn(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Since(p.warned) < time.Minute {
		return
	}
	p.warned = time.Now()
	p.log.Warn("there is no certificate yet; port 443 of the name in --base-url has to lead to --https-addr", slog.Any("error", err))
}
