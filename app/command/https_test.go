package command_test

import (
	"crypto/tls"
	"crypto/x509"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestTheServerSpeaksHTTPSWithItsOwnAuthority(t *testing.T) {
	dir := folder(t)
	s := start(t, "--data", dir, "--tls=self", "--https-addr", "127.0.0.1:0", "--hosts", "192.168.7.7,chat.example.org")
	secure := regexp.MustCompile(`https://127\.0\.0\.1:\d+`).FindString(s.greeting)
	if secure == "" || !strings.HasPrefix(s.url, "http://") || !strings.Contains(s.greeting, s.url+"/trust") {
		t.Fatalf("the greeting is: %s", s.greeting)
	}
	plain := http.Client{Timeout: 10 * time.Second}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(body(t, &plain, s.url+"/trust/ribbit-ca.crt")) {
		t.Fatal("there is no certificate of the authority")
	}
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, DisableKeepAlives: true}
	client := http.Client{Timeout: 10 * time.Second, Transport: transport}
	body(t, &client, secure+"/readyz")
	_, port, _ := net.SplitHostPort(strings.TrimPrefix(secure, "https://"))
	for _, host := range []string{"ribbit.local", "nas.lan", "192.168.7.7"} { // wherever they lead
		transport.TLSClientConfig.ServerName = host
		body(t, &client, secure+"/healthz")
	}
	transport.TLSClientConfig.ServerName = "chat.example.org"
	if r, err := client.Get("https://127.0.0.1:" + port + "/healthz"); err == nil {
		r.Body.Close()
		t.Error("it is believed under a foreign name")
	}
	succeeds(t, call(t, "", "healthcheck", "--addr", s.addr, "--tls", "self"))
	key := filepath.Join(dir, "authority", "authority.key")
	if info, err := os.Stat(key); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the key is %v, %v", info, err)
	}
	if code := s.stop(); code != 0 {
		t.Errorf("it ends with %d: %s", code, &s.stderr)
	}
	if log := s.stderr.String(); !strings.Contains(log, "name=chat.example.org") {
		t.Errorf("nobody is told of the name that no device will trust: %s", log)
	}
	again := start(t, "--data", dir, "--tls=self", "--https-addr", "127.0.0.1:0")
	transport.TLSClientConfig.ServerName = ""
	body(t, &client, regexp.MustCompile(`https://127\.0\.0\.1:\d+`).FindString(again.greeting)+"/readyz") // the same authority
}

func TestWithoutHTTPSTheGreetingSaysHowToHaveIt(t *testing.T) {
	if s := start(t, "--data", folder(t)); !strings.Contains(s.greeting, "--tls=self") {
		t.Errorf("the greeting is: %s", s.greeting)
	}
}

func TestATakenPortForHTTPSIsSaidSoBeforeAFolderIsMade(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	dir := folder(t)
	refuses(t, call(t, "", "serve", "--addr", "127.0.0.1:0", "--tls=self", "--https-addr", ln.Addr().String(), "--data", dir), 1,
		"is in use", "--https-addr 127.0.0.1:")
	if isThere(dir) {
		t.Error("the folder was made")
	}
}

func body(t *testing.T, client *http.Client, url string) []byte {
	t.Helper()
	r, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s, %v", url, r.Status, err)
	}
	return b
}
