package web_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

// nginx runs the real one in front of a Ribbit, with lines of settings, and answers a client of it that may call it by whatever
// name and port.
func nginx(t *testing.T, r *webtest.Ribbit, lines ...string) *http.Client {
	t.Helper()
	dial := runNginx(t, fmt.Sprintf("server { listen SOCKET; location / { proxy_pass http://%s; %s } }", r.Addr, strings.Join(lines, " ")))
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{DialContext: dial}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport, Jar: jar, Timeout: webtest.Patience, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// runNginx runs the real one with servers that listen on SOCKET, which is a file, and answers how to connect to it.
func runNginx(t *testing.T, servers string) func(ctx context.Context, network, addr string) (net.Conn, error) {
	t.Helper()
	binary, err := exec.LookPath("nginx")
	if err != nil {
		binary = "/usr/sbin/nginx" // not on everybody's PATH
	}
	dir, err := os.MkdirTemp("", "ribbit-nginx-") // the name of a socket may not be long
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) }) //nolint:errcheck // a folder for temporary files
	socket := filepath.Join(dir, "socket")
	temp := ""
	for _, kind := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		temp += fmt.Sprintf("%s_temp_path %s/%s;\n", kind, dir, kind)
	}
	settings := fmt.Sprintf("daemon off; master_process off; pid %s/pid; error_log stderr;\nevents {}\nhttp { access_log off;\n%s"+
		"%s }\n", dir, temp, strings.ReplaceAll(servers, "SOCKET", "unix:"+socket))
	file := filepath.Join(dir, "nginx.conf")
	if err := os.WriteFile(file, []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	cmd := exec.Command(binary, "-p", dir, "-c", file, "-e", "stderr")
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		t.Fatalf("this test needs nginx, which make test installs: %v", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() {
		cmd.Process.Kill() //nolint:errcheck // it may have ended
		<-ended            //nolint:errcheck // it was killed
	})
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", socket)
	}
	for deadline := time.Now().Add(webtest.Patience); ; {
		conn, err := dial(t.Context(), "", "")
		if err == nil {
			conn.Close()
			break
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("nginx ended: %v: %s", err, said.String())
		case <-time.After(10 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			t.Fatalf("nginx does not listen: %v", err)
		}
	}
	return dial
}

// signsIn sends the form of the sign-in page as a browser does that has opened it at base.
func signsIn(t *testing.T, client *http.Client, base, origin string) (status int, body string) {
	t.Helper()
	form := url.Values{"username": {"ada"}, "password": {webtest.Password}}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/login", strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Origin", origin)
	return answer(t, client, req)
}

func answer(t *testing.T, client *http.Client, req *http.Request) (status int, body string) {
	t.Helper()
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

func TestWhatNginxIsNotToldIsNamedToThePersonAndInTheLog(t *testing.T) {
	const pond = "http://pond.local:8080"
	for _, c := range []struct {
		name       string
		lines      string
		origin     string
		isTrusted  bool
		page, mend string // "" when sign-in works
	}{
		{"the host without its port", "proxy_set_header Host $host;", pond, true, "leaves the port out", "proxy_set_header Host $http_host;"},
		{"another host", "", pond, true, "another address", "proxy_set_header Host $http_host;"},
		{"another host by HTTP 1.1", "proxy_http_version 1.1; proxy_set_header X-Real-IP $remote_addr;", pond, true, "another address", "proxy_set_header Host $http_host;"},
		{"not by which scheme", "proxy_set_header Host $http_host;", "https://pond.local:8080", true, "HTTPS", "proxy_set_header X-Forwarded-Proto $scheme;"},
		{"it to a server that does not trust it", "proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Proto https;", "https://pond.local:8080", false, "--trusted-proxies", "--trusted-proxies 127.0.0.1"},
		{"nothing wrong", "proxy_set_header Host $http_host;", pond, true, "", ""},
		{"the scheme", "proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Proto https;", "https://pond.local:8080", true, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var options []webtest.Option
			if c.isTrusted {
				options = append(options, webtest.WithProxies())
			}
			r := webtest.Start(t, options...)
			r.SignUp("ada")
			client := nginx(t, r, c.lines)
			status, body := signsIn(t, client, pond, c.origin)
			if c.page == "" {
				if status != http.StatusSeeOther || strings.Count(r.Log(), "proxy in front") != 0 {
					t.Errorf("sign-in is %d: %s", status, body)
				}
				return
			}
			if status != http.StatusForbidden || !strings.Contains(body, c.page) || !strings.Contains(body, strings.Split(c.mend, " 127")[0]) {
				t.Errorf("the page says %d: %s", status, body)
			}
			signsIn(t, client, pond, c.origin)
			if n := strings.Count(r.Log(), c.mend); n != 1 {
				t.Errorf("the log names %q %d times", c.mend, n)
			}
		})
	}
}

func TestNginxThatDropsTheUpgradeIsNamedInTheLog(t *testing.T) {
	r := webtest.Start(t, webtest.WithProxies())
	r.SignUp("ada")
	client := nginx(t, r, "proxy_set_header Host $http_host;")
	const base = "http://pond.local"
	if status, body := signsIn(t, client, base, base); status != http.StatusSeeOther {
		t.Fatalf("sign-in is %d: %s", status, body)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/api/ws", nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"Origin": base, "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="} {
		req.Header.Set(name, value)
	}
	if status, _ := answer(t, client, req); status != http.StatusUpgradeRequired {
		t.Errorf("the handshake is %d", status)
	}
	if strings.Count(r.Log(), "proxy_set_header Upgrade $http_upgrade;") != 1 {
		t.Error("the log does not say what nginx lacks")
	}
}

func TestAnotherSiteIsNotTakenForAProxy(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for _, p := range []*webtest.Person{
		ada.With("Origin", "http://evil.example"),
		ada.With("Origin", "null"),
		ada.With("Origin", "http://evil.example").With("Sec-Fetch-Site", "cross-site").With("X-Forwarded-For", "10.0.0.1"),
		ada.With("Origin", "https://"+r.Addr).With("Sec-Fetch-Site", "cross-site"),
	} {
		p.Do(http.MethodPost, "/login", "application/x-www-form-urlencoded", nil).Want(http.StatusForbidden).Has("came from another site")
	}
	if strings.Count(r.Log(), "proxy in front") != 0 {
		t.Error("the log blames a proxy")
	}
}
