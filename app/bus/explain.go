package bus

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/nats-io/nats.go"
)

// isRefusal reports whether trying again is of no use.
func isRefusal(err error) bool {
	return errors.Is(err, nats.ErrAuthorization) || errors.Is(err, nats.ErrAuthExpired) || errors.Is(err, nats.ErrSecureConnRequired) ||
		errors.Is(err, nats.ErrSecureConnWanted) || strings.Contains(strings.ToLower(err.Error()), "authorization violation") || isCertificate(err)
}

func isCertificate(err error) bool {
	var unknown x509.UnknownAuthorityError
	var invalid x509.CertificateInvalidError
	var host x509.HostnameError
	var verify *tls.CertificateVerificationError
	return errors.As(err, &unknown) || errors.As(err, &invalid) || errors.As(err, &host) || errors.As(err, &verify)
}

// explain says in a sentence why there is no connection.
func explain(address string, err error) error {
	at := hostOf(address)
	switch {
	case errors.Is(err, nats.ErrSecureConnRequired):
		return fmt.Errorf("NATS at %s wants TLS. Write the address in --bus with tls:// at its beginning.", at)
	case errors.Is(err, nats.ErrSecureConnWanted):
		return fmt.Errorf("NATS at %s does not speak TLS. Write the address in --bus with nats:// at its beginning.", at)
	case isCertificate(err):
		return fmt.Errorf("The certificate of NATS at %s, which --bus names, is not trusted here: %w.", at, err)
	case isRefusal(err):
		return fmt.Errorf("NATS at %s does not let Ribbit in: the user, the password or the token in --bus is missing or wrong.", at)
	}
	return fmt.Errorf("NATS does not answer at %s, which --bus names. Start it, or name another.", at)
}

// hostOf is where an address leads, without a password.
func hostOf(address string) string {
	hosts := strings.Split(address, ",")
	for i, a := range hosts {
		if u, err := url.Parse(strings.TrimSpace(a)); err == nil && u.Host != "" {
			hosts[i] = u.Host
		} else {
			hosts[i] = "an address that cannot be read"
		}
	}
	return strings.Join(hosts, ", ")
}

// deniedBy is what NATS says of a right that is missing.
func deniedBy(err error) string {
	_, why, isLonger := strings.Cut(err.Error(), nats.ErrPermissionViolation.Error()+": ")
	if !isLonger {
		why = err.Error()
	}
	return strings.TrimSuffix(why, ".")
}
