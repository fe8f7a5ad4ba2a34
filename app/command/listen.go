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

	"ribbit/app/config"
)

// listen opens the port, with TLS when there is a certificate. Problems: Unavailable, each with a way out.
func listen(ctx context.Context, at config.Address, log *slog.Logger) (net.Listener, error) {
	var secure *tls.Config
	if at.HasTLS() {
		cert, err := tls.LoadX509KeyPair(at.TLSCert, at.TLSKey)
		if err != nil {
			return nil, failf("The certificate cannot be used: %v. Check the files of --tls-cert and --tls-key.", err)
		}
		secure = &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12, NextProtos: []string{"http/1.1"}}
	}
	var lc net.ListenConfig
	ln, err := lc.Listen(ctx, "tcp", at.Addr)
	if err != nil {
		return nil, listenProblem(at.Addr, err)
	}
	ln = newCrowd(ln, mostConnections(descriptors()), log)
	if secure != nil {
		ln = tls.NewListener(ln, secure)
	}
	return ln, nil
}

func listenProblem(addr string, err error) error {
	host, port, _ := net.SplitHostPort(addr)
	var dns *net.DNSError
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return failf("Port %s is in use by another program. Stop it, or choose another port with --addr %s.",
			port, net.JoinHostPort(host, otherPort(port)))
	case errors.Is(err, fs.ErrPermission):
		return failf("Port %s is only for the system's own programs. Choose another port with --addr %s.",
			port, net.JoinHostPort(host, "8080"))
	case errors.Is(err, syscall.EADDRNOTAVAIL), errors.As(err, &dns):
		return failf("This machine has no address %s. Leave it out to listen on all of them: --addr :%s.", host, port)
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
