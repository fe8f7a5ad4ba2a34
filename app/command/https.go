package command

import (
	"context"
	"crypto/tls"
	"log/slog"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/crypto/acme/autocert"

	"ribbit/app/certificate"
	"ribbit/app/config"
	"ribbit/app/lan"
	"ribbit/app/store"
	"ribbit/app/web"
)

// Folders in the data folder.
const (
	authorityFolder = "authority" // of --tls=self
	acmeFolder      = "acme"
)

// https is what is spoken beside HTTP. The zero value is nothing.
type https struct {
	spoken *tls.Config
	pages  *web.HTTPS
}

// openHTTPS makes ready what --tls says.
func openHTTPS(ctx context.Context, c config.Server, at doors, st *store.Store, log *slog.Logger) (h https, err error) {
	if at.secure == nil {
		return h, nil
	}
	h.pages = &web.HTTPS{}
	if h.pages.URLs, err = secureURLs(c, at); err != nil {
		return h, err
	}
	_, h.pages.Port, _ = net.SplitHostPort(at.secure.Addr().String())
	names := slices.Clone(c.Hosts)
	if c.BaseURL != "" {
		names = append(names, lan.HostOf(c.BaseURL))
	}
	if c.TLS == config.TLSACME {
		public := slices.DeleteFunc(names, certificate.SpeaksFor)
		var cache autocert.Cache = autocert.DirCache(filepath.Join(c.Data, acmeFolder))
		if c.Database != "" {
			cache = sharedCertificates{st}
		}
		h.spoken = certificate.NewPublic(cache, c.ACMEDirectory, log, public...).TLS()
		return h, nil
	}
	for _, name := range names {
		if !certificate.SpeaksFor(name) {
			log.Warn("no device will trust this server's own certificate for a name that is not local; --tls=acme or --tls-cert are for those",
				slog.String("name", name))
		}
	}
	host, err := os.Hostname()
	if err == nil {
		names = append(names, host+".local")
	}
	if name, err := st.ServerName(ctx); err == nil && name != "" {
		host = name
	}
	keeper, err := openKeeper(ctx, c, st)
	if err != nil {
		return h, err
	}
	authority, err := certificate.OpenAuthority(certificate.Options{
		Keeper: keeper, Host: host, Names: names, Addresses: lan.Addresses, Now: time.Now, Log: log,
	})
	if err != nil {
		return h, err
	}
	log.Info("authority", slog.String("name", authority.Name()), slog.String("sha256", authority.Fingerprint()))
	h.pages.Authority, h.spoken = authority, authority.TLS()
	return h, nil
}

// openKeeper is where the authority is: in the data folder, or with all that servers on one database share.
func openKeeper(ctx context.Context, c config.Server, st *store.Store) (certificate.Keeper, error) {
	folder := filepath.Join(c.Data, authorityFolder)
	if c.Database == "" {
		return certificate.OpenFolder(folder)
	}
	return sharedAuthority{ctx, st, certificate.FolderAt(folder)}, nil
}

// secureURLs are the addresses at which devices believe the server, the best first.
func secureURLs(c config.Server, at doors) ([]string, error) {
	if at.secure == nil {
		return nil, nil
	}
	if c.TLS == config.TLSACME {
		u, err := url.Parse(c.BaseURL)
		if err != nil {
			return nil, err
		}
		return []string{u.Scheme + "://" + u.Host}, nil
	}
	host, port, err := net.SplitHostPort(at.secure.Addr().String())
	if err != nil {
		return nil, err
	}
	urls, err := lan.URLs("https", host, port)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(urls, func(u string) bool { return !certificate.SpeaksFor(lan.HostOf(u)) }), nil
}
