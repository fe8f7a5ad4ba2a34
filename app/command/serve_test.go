package command_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/command"
)

// server is a running `ribbit serve`.
type server struct {
	url      string
	addr     string
	greeting string
	stderr   bytes.Buffer  // complete after stop
	stop     func() int    // answers the exit code
	next     func() string // waits for what the server after this one prints
}

// greeting takes what a server prints on stdout, which is one text.
type greeting chan string

func (g greeting) Write(b []byte) (int, error) {
	g <- string(b)
	return len(b), nil
}

// start runs a server on a free port and waits until it has greeted.
func start(t *testing.T, args ...string) *server {
	t.Helper()
	return launch(t, nil, args...)()
}

// startWith is start with an environment.
func startWith(t *testing.T, env map[string]string, args ...string) *server {
	t.Helper()
	return launch(t, env, args...)()
}

// launch runs a server on a free port, and answers what waits until it has greeted.
func launch(t *testing.T, env map[string]string, args ...string) (greeted func() *server) {
	t.Helper()
	return launchAt(t, time.Now, env, args...)
}

// launchAt is launch on a machine with a clock of its own.
func launchAt(t *testing.T, now func() time.Time, env map[string]string, args ...string) (greeted func() *server) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	s := new(server)
	said, exit := make(greeting, 1), make(chan int, 1)
	go func() {
		exit <- command.Run(ctx, command.Env{
			Args:  append([]string{"serve", "--addr", "127.0.0.1:0"}, args...),
			Stdin: strings.NewReader(""), Stdout: said, Stderr: &s.stderr,
			Getenv: func(name string) string { return env[name] }, Assets: os.DirFS("../../ui/static"), Now: now,
		})
	}()
	code := -1
	s.stop = func() int {
		if code < 0 {
			cancel()
			code = <-exit
		}
		return code
	}
	s.next = func() string { return <-said }
	t.Cleanup(func() { s.stop() })
	return func() *server {
		t.Helper()
		select {
		case s.greeting = <-said:
		case code = <-exit:
			t.Fatalf("the server ended with %d: %s", code, &s.stderr)
		}
		s.url = regexp.MustCompile(`https?://127\.0\.0\.1:\d+`).FindString(s.greeting)
		u, err := url.Parse(s.url)
		if err != nil || u.Host == "" {
			t.Fatalf("the greeting has no address: %s", s.greeting)
		}
		s.addr = u.Host
		return s
	}
}

func TestTheServerMakesItsFolderAnswersAndStops(t *testing.T) {
	dir := folder(t)
	s := start(t, "--data", dir)
	succeeds(t, call(t, "", "healthcheck", "--addr", s.addr))
	if st, err := os.Stat(dir); err != nil || st.Mode().Perm() != 0o700 {
		t.Errorf("the folder is %v, %v", st, err)
	}
	if !strings.Contains(s.greeting, dir) {
		t.Errorf("the greeting does not name the folder: %s", s.greeting)
	}
	if code := s.stop(); code != 0 {
		t.Errorf("it ends with %d: %s", code, &s.stderr)
	}
	refuses(t, call(t, "", "healthcheck", "--addr", s.addr), 1, s.addr)
}

var setupCode = regexp.MustCompile(`\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b`)

func TestTheSetupCodeIsPrintedUntilThereIsAnOwner(t *testing.T) {
	code := setupCode
	dir := folder(t)
	s := start(t, "--data", dir)
	first := code.FindString(s.greeting)
	s.stop()
	if first == "" {
		t.Errorf("there is no code in: %s", s.greeting)
	}
	if strings.Count(s.greeting, "█") < 100 {
		t.Errorf("there is nothing to scan in: %s", s.greeting)
	}
	s = start(t, "--data", dir)
	second := code.FindString(s.greeting)
	s.stop()
	if second == "" || second == first {
		t.Errorf("the second code is %q, the first was %q", second, first)
	}
	succeeds(t, call(t, password+"\n", "user", "add", "ada", "--admin", "--password-stdin", "--data", dir))
	if s = start(t, "--data", dir); code.MatchString(s.greeting) || strings.Contains(s.greeting, "█") {
		t.Errorf("there is an owner, and yet: %s", s.greeting)
	}
}

func TestATakenPortIsSaidSoBeforeAFolderIsMade(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	dir := folder(t)
	_, port, _ := net.SplitHostPort(ln.Addr().String())
	refuses(t, call(t, "", "serve", "--addr", ln.Addr().String(), "--data", dir), 1, "Port "+port+" is in use", "--addr 127.0.0.1:")
	if isThere(dir) {
		t.Error("the folder was made")
	}
}

func TestAnAddressOfAnotherMachineIsSaidSo(t *testing.T) {
	refuses(t, call(t, "", "serve", "--addr", "192.0.2.1:8080", "--data", folder(t)), 1, "no address 192.0.2.1")
}

func TestAnUnusableFolderIsSaidSo(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	refuses(t, call(t, "", "serve", "--addr", "127.0.0.1:0", "--data", filepath.Join(file, "sub")), 1, file, "--data")
}

func TestASecondServerOnAFolderIsRefused(t *testing.T) {
	dir := folder(t)
	start(t, "--data", dir)
	refuses(t, call(t, "", "serve", "--addr", "127.0.0.1:0", "--data", dir), 1, dir, "--data")
}

func TestCommandsWorkBesideARunningServer(t *testing.T) {
	dir := folder(t)
	start(t, "--data", dir)
	succeeds(t, call(t, password+"\n", "user", "add", "ada", "--admin", "--password-stdin", "--data", dir))
	succeeds(t, call(t, "", "token", "ada", "--data", dir))
	succeeds(t, call(t, "", "backup", filepath.Join(t.TempDir(), "file"), "--data", dir))
}

func TestWhoeverVisitsTheDemoIsIn(t *testing.T) {
	s := start(t, "--demo")
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := (&http.Client{Jar: jar}).Get(s.url + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if page, err := io.ReadAll(res.Body); err != nil || !strings.Contains(string(page), `id="chat-list"`) {
		t.Errorf("status %d, %v:\n%s", res.StatusCode, err, page)
	}
}

func TestTheDemoLeavesNothingBehind(t *testing.T) {
	dir := folder(t)
	tmp := t.TempDir()
	t.Setenv("TMPDIR", tmp)
	before := demoFolders(t, tmp)
	s := start(t, "--demo", "--data", dir)
	succeeds(t, call(t, "", "healthcheck", "--addr", s.addr))
	if !strings.Contains(s.greeting, "demo") {
		t.Errorf("the greeting does not say so: %s", s.greeting)
	}
	if code := s.stop(); code != 0 {
		t.Errorf("it ends with %d: %s", code, &s.stderr)
	}
	if isThere(dir) {
		t.Error("the data folder was made")
	}
	if after := demoFolders(t, tmp); after > before {
		t.Errorf("%d demo folders are left", after-before)
	}
}

// A demo a day would fill the browser of whoever looks at it: past 8 KiB of cookies nothing on that host would answer any more.
func TestDemosOnOnePortLeaveTheSameCookies(t *testing.T) {
	names := func(s *server) (all []string) {
		t.Helper()
		client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
		answer, err := client.Get("http://" + s.addr + "/")
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close() //nolint:errcheck // nothing of it is read
		for _, c := range answer.Cookies() {
			all = append(all, c.Name)
		}
		slices.Sort(all)
		return all
	}
	first := start(t, "--demo")
	before := names(first)
	first.stop()
	if after := names(start(t, "--demo", "--addr", first.addr)); len(before) < 2 || !slices.Equal(after, before) {
		t.Errorf("one leaves %v, the next %v", before, after)
	}
	if elsewhere := names(start(t, "--demo")); slices.Equal(elsewhere, before) {
		t.Errorf("one on another port leaves the same, %v", elsewhere)
	}
}

func demoFolders(t *testing.T, tmp string) int {
	t.Helper()
	n := 0
	for _, dir := range []string{tmp, "/dev/shm"} {
		found, err := filepath.Glob(filepath.Join(dir, "ribbit-demo-*"))
		if err != nil {
			t.Fatal(err)
		}
		n += len(found)
	}
	return n
}

func TestSwitchedOffRateLimitsAreSaidSo(t *testing.T) {
	if s := start(t, "--data", folder(t), "--rate-limit", "off"); !strings.Contains(s.greeting, "Rate limits are off") {
		t.Errorf("the greeting is: %s", s.greeting)
	}
}

func TestLogsAreJSONWhenAskedFor(t *testing.T) {
	s := start(t, "--data", folder(t), "--log-format", "json")
	s.stop()
	for line := range strings.Lines(s.stderr.String()) {
		if !json.Valid([]byte(line)) {
			t.Errorf("not JSON: %s", line)
		}
	}
	if s.stderr.Len() == 0 {
		t.Error("there is no log")
	}
}

func TestTheServerSpeaksHTTPSWithACertificate(t *testing.T) {
	cert, key, pool := certificate(t)
	dir := folder(t)
	s := start(t, "--data", dir, "--tls-cert", cert, "--tls-key", key)
	client := &http.Client{
		Timeout:   10 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, DisableKeepAlives: true},
	}
	r, err := client.Get(s.url + "/readyz")
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if r.StatusCode != http.StatusOK || r.TLS == nil || r.TLS.Version < tls.VersionTLS12 {
		t.Errorf("got %s, %+v", r.Status, r.TLS)
	}
	succeeds(t, call(t, "", "healthcheck", "--addr", s.addr, "--tls-cert", cert, "--tls-key", key))
	if code := s.stop(); code != 0 {
		t.Errorf("it ends with %d: %s", code, &s.stderr)
	}
}

func TestABadCertificateIsSaidSo(t *testing.T) {
	cert, _, _ := certificate(t)
	refuses(t, call(t, "", "serve", "--data", folder(t), "--addr", "127.0.0.1:0", "--tls-cert", cert, "--tls-key", "no-such-file"),
		1, "--tls-key", "no-such-file")
}

// certificate writes a certificate for 127.0.0.1 and its key, and answers the pool that trusts it.
func certificate(t *testing.T) (cert, key string, pool *x509.CertPool) {
	t.Helper()
	return certificateUntil(t, time.Now().Add(time.Hour))
}

func certificateUntil(t *testing.T, end time.Time) (cert, key string, pool *x509.CertPool) {
	t.Helper()
	secret, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().AddDate(0, 0, -30), NotAfter: end,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &secret.PublicKey, secret)
	if err != nil {
		t.Fatal(err)
	}
	secretDER, err := x509.MarshalPKCS8PrivateKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	public := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for file, block := range map[string][]byte{cert: public, key: pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secretDER})} {
		if err := os.WriteFile(file, block, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	pool = x509.NewCertPool()
	pool.AppendCertsFromPEM(public)
	return cert, key, pool
}
