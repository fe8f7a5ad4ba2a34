package command_test

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"ribbit/app/store/postgrestest"
)

// visitor is a browser on another machine. Servers on one machine share its cookies, whatever their ports.
type visitor struct {
	*http.Client
	t *testing.T
}

func newVisitor(t *testing.T) visitor {
	t.Helper()
	jar, err := cookiejar.New(nil)
	check(t, err)
	return visitor{&http.Client{
		Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}, t}
}

// ask answers a status, and where the answer leads.
func (v visitor) ask(method, to string, form url.Values) (status int, location string) {
	v.t.Helper()
	r, err := http.NewRequestWithContext(v.t.Context(), method, to, strings.NewReader(form.Encode()))
	check(v.t, err)
	r.Header.Set("X-Forwarded-For", "203.0.113.5")
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	a, err := v.Do(r)
	check(v.t, err)
	a.Body.Close()
	return a.StatusCode, a.Header.Get("Location")
}

func TestServersThatStartAtOnceOnAnEmptyDatabaseAreOne(t *testing.T) {
	address := postgrestest.Empty(t)
	var starting []func() *server
	for range 2 {
		starting = append(starting, launch(t, nil, "--data", folder(t), "--database", address,
			"--tls=self", "--https-addr", "127.0.0.1:0", "--trusted-proxies", "127.0.0.0/8"))
	}
	near, far := starting[0](), starting[1]()

	code := setupCode.FindString(near.greeting)
	if code == "" || code != setupCode.FindString(far.greeting) {
		t.Fatalf("the codes are %q and %q", code, setupCode.FindString(far.greeting))
	}
	ada := newVisitor(t)
	setup := url.Values{"username": {"ada"}, "password": {password}, "server": {"Pond"}, "code": {code}}
	if status, to := ada.ask(http.MethodPost, far.url+"/setup", setup); status != http.StatusSeeOther || to != "/" {
		t.Fatalf("the setup answers %d, and leads to %q", status, to)
	}
	setup.Set("username", "eve")
	eve := newVisitor(t)
	eve.ask(http.MethodPost, near.url+"/setup", setup)
	if status, _ := eve.ask(http.MethodGet, near.url+"/api/auth", nil); status != http.StatusUnauthorized {
		t.Errorf("the code makes a second owner: %d", status)
	}
	for _, s := range []*server{near, far} {
		if status, _ := ada.ask(http.MethodGet, s.url+"/api/auth", nil); status != http.StatusOK {
			t.Errorf("who came in at one server is told %d at the other", status)
		}
	}

	plain := &http.Client{Jar: ada.Jar}
	var pass struct{ Code string }
	a, err := plain.Post(far.url+"/api/sessions/pass", "application/json", strings.NewReader("{}"))
	check(t, err)
	check(t, errors.Join(json.NewDecoder(a.Body).Decode(&pass), a.Body.Close()))
	a, err = (&http.Client{}).Post(near.url+"/api/auth/pass", "application/json", strings.NewReader(fmt.Sprintf(`{"code":%q}`, pass.Code)))
	check(t, err)
	a.Body.Close()
	if a.StatusCode != http.StatusOK {
		t.Errorf("a pass of the one server is answered %s by the other", a.Status)
	}

	authority, key := body(t, plain, near.url+"/trust/ribbit-ca.crt"), string(body(t, plain, near.url+"/api/push/key"))
	same := func(s *server) {
		t.Helper()
		if string(body(t, plain, s.url+"/trust/ribbit-ca.crt")) != string(authority) {
			t.Error("they have two authorities")
		}
		if string(body(t, plain, s.url+"/api/push/key")) != key {
			t.Error("push services know them as two")
		}
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(authority)
		secure := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}, DisableKeepAlives: true}}
		body(t, secure, regexp.MustCompile(`https://127\.0\.0\.1:\d+`).FindString(s.greeting)+"/readyz")
	}
	same(far)

	near.stop()
	if status, _ := ada.ask(http.MethodGet, far.url+"/api/auth", nil); status != http.StatusOK {
		t.Errorf("once one server has ended, the other says %d", status)
	}
	near = start(t, "--data", folder(t), "--database", address, "--tls=self", "--https-addr", "127.0.0.1:0")
	if code := setupCode.FindString(near.greeting); code != "" {
		t.Errorf("there is an owner, and yet the code %s", code)
	}
	same(near)
}

func TestAStickerOfOneServerIsSeenAtAnother(t *testing.T) {
	address, files := postgrestest.Empty(t), t.TempDir()
	at := func(s ...string) []string { return append(s, "--data", folder(t), "--database", address) }
	succeeds(t, call(t, password+"\n", at("user", "add", "ada", "--admin", "--password-stdin")...))
	token := strings.TrimSpace(succeeds(t, call(t, "", at("token", "ada")...)))
	near, far := person{start(t, at("--files", files)...), token}, person{start(t, at("--files", files)...), token}
	u := near.upload(t, 100)
	var made struct{ URL string }
	near.ask(t, http.MethodPost, "/api/stickers", "application/json", fmt.Sprintf(`{"upload":%q,"name":"newt"}`, u.ID), &made)
	eventually(t, "the sticker is there", func() bool {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, far.url+made.URL, nil)
		check(t, err)
		r.Header.Set("Authorization", "Bearer "+token)
		a, err := http.DefaultClient.Do(r)
		check(t, err)
		a.Body.Close()
		return a.StatusCode == http.StatusOK
	})
}

func TestAnAuthorityGoesAlongIntoTheDatabase(t *testing.T) {
	dir, client := folder(t), &http.Client{}
	secure := []string{"--tls=self", "--https-addr", "127.0.0.1:0"}
	s := start(t, append(secure, "--data", dir)...)
	before := body(t, client, s.url+"/trust/ribbit-ca.crt")
	s.stop()
	address := postgrestest.Empty(t)
	s = start(t, append(secure, "--data", dir, "--database", address)...)
	if string(body(t, client, s.url+"/trust/ribbit-ca.crt")) != string(before) {
		t.Error("devices that trusted the server do not any more")
	}
	other := start(t, append(secure, "--data", folder(t), "--database", address)...)
	if string(body(t, client, other.url+"/trust/ribbit-ca.crt")) != string(before) {
		t.Error("another server has another one")
	}
}
