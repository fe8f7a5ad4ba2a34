package command

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"time"

	"ribbit/app/config"
)

// healthcheckTimeout leaves Docker, which waits 30 s, time for an answer.
const healthcheckTimeout = 5 * time.Second

// healthcheck asks the server on --addr whether it is ready.
func healthcheck(ctx context.Context, e Env, args []string) error {
	var at config.Address
	f := config.NewFlags(e.Getenv)
	at.Declare(f)
	if _, err := words(f, args); err != nil {
		return err
	}
	if err := at.Check(); err != nil {
		return err
	}
	host, port, err := net.SplitHostPort(at.Addr)
	if err != nil {
		return fmt.Errorf("take the address apart: %w", err)
	}
	if ip, err := netip.ParseAddr(host); host == "" || err == nil && ip == netip.IPv4Unspecified() {
		host = "127.0.0.1"
	} else if err == nil && ip.IsUnspecified() {
		host = "::1"
	}
	client := http.Client{
		Timeout: healthcheckTimeout,
		Transport: &http.Transport{
			DisableKeepAlives: true,
			// It talks to itself, where the certificate of its public name does not fit.
			TLSClientConfig: &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS12},
		},
	}
	url := at.Scheme() + "://" + net.JoinHostPort(host, port) + "/readyz"
	ask, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fmt.Errorf("ask whether the server is ready: %w", err)
	}
	answer, err := client.Do(ask)
	if err != nil {
		return failf("No server answers at %s. Start it, or say where it is with --addr.", url)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return failf("The server at %s is not ready: it answers %s.", url, answer.Status)
	}
	return nil
}
