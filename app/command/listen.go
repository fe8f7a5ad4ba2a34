package command

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"strconv"
	"syscall"
	"time"

	"ribbit/app/certificate"
	"ribbit/app/config"
)

// doors are where a server is reached.
type doors struct {
	main   net.Listener
	secure net.Listener // for HTTPS beside HTTP; nil for none. It is bare: how it speaks is known once the folder is open.
}

// listen opens the ports, the main one with TLS when the owner has a certificate. Its errors are sentences with a way out.
func listen(ctx context.Context, at config.Address, log *slog.Logger) (d doors, err error) {
	var own *certificate.Files
	if at.HasTLS() {
		if own, err = certificate.OpenFiles(at.TLSCert, at.TLSKey, time.Now, log); err != nil {
			return d, err
		}
	}
	all := newCrowd(mostConnections(descriptors()), log)
	if d.main, err = open(ctx, all, at.Addr, "--addr"); err != nil {
		return d, err
	}
	if own != nil {
		d.main = tls.NewListener(d.main, own.TLS())
	}
	if at.TLS != config.TLSOff {
		if d.secure, err = open(ctx, all, at.HTTPSAddr, "--https-addr"); err != nil {
			d.Close()
			return d, err
		}
	}
	return d, nil
}

// Close takes no more connections.
func (d doors) Close() {
	d.main.Close() //nolint:errcheck // most times it is closed already
	if d.secure != nil {
		d.secure.Close() //nolint:errcheck // the same
	}
}

// addrs are what is listened on.
func (d doors) addrs() []net.Addr {
	if d.secure == nil {
		return []net.Addr{d.main.Addr()}
	}
	return []net.Addr{d.main.Addr(), d.secure.Addr()}
}

// all are the listeners with what is spoken at them.
func (d doors) all(secure *tls.Config) []net.Listener {
	if d.secure == nil {
		return []net.Listener{d.main}
	}
	return []net.Listener{d.main, tls.NewListener(d.secure, secure)}
}

func open(ctx context.Context, all *crowd, addr, flag string) (net.Listener, error) {
	var lc net.ListenConfig
	ln, err := lc.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, listenProblem(addr, flag, err)
	}
	return all.door(ln), nil
}

func listenProblem(addr, flag string, err error) error {
	host, port, _ := net.SplitHostPort(addr)
	var dns *net.DNSError
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return failf("Port %s is in use by another program. Stop it, or choose another port with %s %s.",
			port, flag, net.JoinHostPort(host, otherPort(port)))
	case errors.Is(err, fs.ErrPermission):
		return failf("Port %s is only for the system's own programs. Choose another port with %s %s, or allow Ribbit this one: "+
			"sudo setcap cap_net_bind_service=+ep FILE, with the file of the program.",
			port, flag, net.JoinHostPort(host, freePort(port)))
	case errors.Is(err, syscall.EADDRNOTAVAIL), errors.As(err, &dns):
		return failf("This machine has no address %s. Leave it out to listen on all of them: %s :%s.", host, flag, port)
	}
	return fmt.Errorf("listen on %s: %w", addr, err)
}

func otherPort(port string) string {
	n, err := strconv.Atoi(port)
	if err != nil || n >= 65535 {
		return "8080"
	}
	return strconv.Itoa(n + 1)
}

// freePort is a port that everybody may use in place of one that only the system may.
func freePort(port string) string {
	if port == "443" {
		return "8443"
	}
	return "8080"
}
