package web_test

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestATrustPageHelpsEachDevice(t *testing.T) {
	r := webtest.Start(t, webtest.WithHTTPS())
	for agent, want := range map[string][]string{
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36": {"Install Certificate…", "ribbit-ca.crt"},
		"Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile":         {"CA certificate", "ribbit-ca.crt"},
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1":           {"Certificate Trust Settings", "ribbit.mobileconfig"},
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15":               {"Always Trust", "ribbit-ca.crt"},
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36":           {"chrome://certificate-manager", "ribbit-ca.crt"},
		"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0":                                          {"Trust this CA to identify websites", "ribbit-ca.crt"},
	} {
		page := r.Stranger().With("User-Agent", agent).Get("/trust").Want(http.StatusOK).Has(`class="tag"`).Has(want...)
		if !strings.Contains(page.Header.Get("Content-Security-Policy"), "connect-src 'self' "+r.Secure+";") {
			t.Errorf("the page may not try HTTPS: %s", page.Header.Get("Content-Security-Policy"))
		}
	}
	r.Stranger().Get("/trust").Want(http.StatusOK).Has("Install Certificate…").Lacks(`class="tag"`)
	r.Stranger().Get("/trust?system=mac").Has("Always Trust")
	r.Stranger().With("HX-Request", "true").Get("/trust?system=mac").Has("Always Trust", `id="trust-steps"`).Lacks("<html")
	if page := r.Stranger().With("Host", "[fd00::2]:8080").Get("/trust"); !strings.Contains(page.Header.Get("Content-Security-Policy"), "connect-src 'self' https://*:") {
		t.Errorf("browsers do not read the policy: %s", page.Header.Get("Content-Security-Policy"))
	}
	r.Stranger().With("Host", "ribbit.local").Get("/trust").Has("https://ribbit.local:")
	r.Stranger().With("Host", "raspberrypi:8080").Get("/trust").Has(r.Secure).Lacks("https://raspberrypi")
}

func TestTheFilesOfAuthorityAndProfileHoldTheSameCertificate(t *testing.T) {
	r := webtest.Start(t, webtest.WithHTTPS())
	file := r.Stranger().Get("/trust/ribbit-ca.crt").Want(http.StatusOK)
	block, _ := pem.Decode(file.Body)
	if block == nil || file.Header.Get("Content-Type") != "application/x-x509-ca-cert" {
		t.Fatalf("it is %s: %s", file.Header.Get("Content-Type"), file.Body)
	}
	if _, err := x509.ParseCertificate(block.Bytes); err != nil {
		t.Error(err)
	}
	profile := r.Stranger().Get("/trust/ribbit.mobileconfig").Want(http.StatusOK).Has("com.apple.security.root")
	data := regexp.MustCompile(`<data>([^<]+)</data>`).FindSubmatch(profile.Body)
	if profile.Header.Get("Content-Type") != "application/x-apple-aspen-config" || data == nil || string(data[1]) != base64.StdEncoding.EncodeToString(block.Bytes) {
		t.Errorf("the profile is %s: %s", profile.Header.Get("Content-Type"), profile.Body)
	}
}

func TestWithoutHTTPSTheTrustPageSaysHowToHaveIt(t *testing.T) {
	r := webtest.Start(t, webtest.WithProxies())
	r.Stranger().Get("/trust").Want(http.StatusOK).Has("There is no HTTPS here", "--tls=self").Lacks("ribbit-ca.crt")
	r.Stranger().Get("/trust/ribbit-ca.crt").Want(http.StatusNotFound)
	r.Stranger().Get("/trust/ribbit.mobileconfig").Want(http.StatusNotFound)
	r.Stranger().With("X-Forwarded-Proto", "https").Get("/trust").Want(http.StatusOK).Lacks("There is no HTTPS here")
}

// A browser gives the cookies of a host to all of its ports, and lets no plain page change one that came over HTTPS.
func TestASessionOverHTTPSIsApart(t *testing.T) {
	r := webtest.Start(t, webtest.WithHTTPS())
	r.SignUp("ada")
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	plain := r.Stranger()
	plain.Jar = jar
	secure := plain.Securely()
	signIn := url.Values{"username": {"ada"}, "password": {webtest.Password}}
	a := plain.Form("/login", signIn).Want(http.StatusSeeOther)
	secure.Get("/api/auth").Want(http.StatusUnauthorized)
	b := secure.Form("/login", signIn).Want(http.StatusSeeOther)
	names := map[string]bool{}
	for _, c := range a.Header.Values("Set-Cookie") {
		name, _, _ := strings.Cut(c, "=")
		names[name] = true
		if strings.Contains(c, "; secure") {
			t.Errorf("over HTTP it gives %s", c)
		}
	}
	for _, c := range b.Header.Values("Set-Cookie") {
		if name, _, _ := strings.Cut(c, "="); names[name] || !strings.Contains(strings.ToLower(c), "; secure") {
			t.Errorf("over HTTPS it gives %s", c)
		}
	}
	secure.Form("/settings/look", url.Values{"theme": {"dark"}}).Want(http.StatusSeeOther)
	plain.Get("/").Want(http.StatusOK).Lacks(`data-theme="dark"`)
	plain.Form("/logout", nil).Want(http.StatusSeeOther)
	secure.Get("/api/auth").Want(http.StatusOK)
	plain.Get("/api/auth").Want(http.StatusUnauthorized)
}

func TestSocketsWorkOverHTTPS(t *testing.T) {
	r := webtest.Start(t, webtest.WithHTTPS())
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	secure := r.Stranger().Securely()
	secure.Post("/api/auth/login", object{"username": "grace", "password": webtest.Password}).Want(http.StatusOK)
	socket := secure.Socket()
	ada.Send(thread, "over TLS")
	socket.Await("new_message")
	for _, origin := range []string{r.URL, "http://" + strings.TrimPrefix(r.Secure, "https://"), "https://evil.example"} {
		if _, status, err := secure.With("Origin", origin).TrySocket(); err == nil || status != http.StatusForbidden {
			t.Errorf("a page of %s gets a socket: %d %v", origin, status, err)
		}
	}
	if _, _, err := secure.With("Origin", r.Secure).TrySocket(); err != nil {
		t.Error(err)
	}
}

func TestTheSettingsSayWhatWorksAtAnAddress(t *testing.T) {
	r := webtest.Start(t, webtest.WithHTTPS())
	r.SignUp("ada")
	ada := r.SignIn("ada")
	plain := ada.Script().With("Host", "192.168.1.20:8080").Get("/settings").Want(http.StatusOK)
	plain.Has("What works here", "http://192.168.1.20:8080", "Plain HTTP", `href="/trust"`)
	if n := strings.Count(string(plain.Body), "data-works hidden"); n != 3 {
		t.Errorf("%d things do not work over HTTP", n)
	}
	secure := r.Stranger().Securely()
	secure.Post("/api/auth/login", object{"username": "ada", "password": webtest.Password}).Want(http.StatusOK)
	secure.Get("/settings").Want(http.StatusOK).Has("What works here", r.Secure, "Trusted").Lacks("Plain HTTP", "data-works hidden", `href="/trust"`)
	ada.Get("/settings").Want(http.StatusOK).Has("Trusted") // this machine itself
}
