package command

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"runtime"
	"strconv"
	"time"

	"ribbit/app/certificate"
	"ribbit/app/config"
	"ribbit/app/refusal"
)

// ports are what is listened on from the start to the end, by one server after the other: whoever comes between two of them waits.
type ports struct {
	main   *port
	secure *port              // for HTTPS beside HTTP; nil for none
	own    *certificate.Files // the owner's certificate at the main one; nil for none
	most   int                // connections
	log    *slog.Logger
}

// doors are where a server is reached.
type doors struct {
	main   net.Listener
	secure net.Listener // for HTTPS beside HTTP; nil for none. It is bare: how it speaks is known once the folder is open.
}

// listen opens the ports. Its errors are sentences with a way out.
func listen(ctx context.Context, at config.Address, log *slog.Logger) (p ports, err error) {
	p.most, p.log = mostConnections(descriptors()), log
	if at.HasTLS() {
		if p.own, err = certificate.OpenFiles(at.TLSCert, at.TLSKey, time.Now, log); err != nil {
			return p, err
		}
	}
	if p.main, err = open(ctx, at.Addr, "--addr"); err != nil {
		return p, err
	}
	if at.TLS != config.TLSOff {
		if p.secure, err = open(ctx, at.HTTPSAddr, "--https-addr"); err != nil {
			p.Close()
			return p, err
		}
	}
	return p, nil
}

// Close takes no more connections.
func (p ports) Close() {
	p.main.TCPListener.Close() //nolint:errcheck // nobody is there to hear it
	if p.secure != nil {
		p.secure.TCPListener.Close() //nolint:errcheck // the same
	}
}

// doors are those of the next server, the main one with TLS when the owner has a certificate.
func (p ports) doors() (d doors, err error) {
	all := newCrowd(p.most, p.log)
	if err := p.main.reopen(); err != nil {
		return d, err
	}
	d.main = all.door(p.main)
	if p.own != nil {
		d.main = tls.NewListener(d.main, p.own.TLS())
	}
	if p.secure != nil {
		if err := p.secure.reopen(); err != nil {
			return d, err
		}
		d.secure = all.door(p.secure)
	}
	return d, nil
}

// port is a listener that outlives the server that closes it, unless that is the last one: whoever comes meanwhile waits for the next.
type port struct {
	*net.TCPListener
	isLast func() bool // no other server follows
}

// Accept implements net.Listener.
func (p *port) Accept() (net.Conn, error) {
	conn, err := p.TCPListener.Accept()
	if errors.Is(err, os.ErrDeadlineExceeded) {
		err = net.ErrClosed
	}
	return conn, err
}

// Close ends Accept until the port is opened again. Where none follows, whoever comes is refused at once, and a proxy asks another
// machine: else they would wait for as long as the last requests take, for nothing.
func (p *port) Close() error {
	if p.isLast() {
		return p.TCPListener.Close()
	}
	return p.SetDeadline(time.Unix(1, 0))
}

func (p *port) reopen() error { return p.SetDeadline(time.Time{}) }

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

func open(ctx context.Context, addr, flag string) (*port, error) {
	var lc net.ListenConfig
	ln, err := lc.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, listenProblem(addr, flag, err)
	}
	return &port{ln.(*net.TCPListener), func() bool { return ctx.Err() != nil }}, nil
}

func listenProblem(addr, flag string, err error) error {
	host, port, _ := net.SplitHostPort(addr)
	var dns *net.DNSError
	switch {
	case refusal.IsTaken(err):
		return failf("Port %s is in use by another program. Stop it, or choose another port with %s %s.",
			port, flag, net.JoinHostPort(host, otherPort(port)))
	case refusal.IsReserved(err) && runtime.GOOS == "windows":
		return failf("Windows keeps port %s for itself or for another program. Choose another port with %s %s.", port, flag, net.JoinHostPort(host, freePort(port)))
	case refusal.IsReserved(err):
		program, err := os.Executable()
		if err != nil {
			program = "FILE"
		}
		return failf("Port %s is only for the system's own programs. Choose another port with %s %s, or allow Ribbit this one: sudo setcap cap_net_bind_service=+ep %s",
			port, flag, net.JoinHostPort(host, freePort(port)), program)
	case refusal.IsElsewhere(err), errors.As(err, &dns):
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
