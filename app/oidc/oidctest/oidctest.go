// Package oidctest gives tests a provider that speaks OpenID Connect as Pocket ID and others do, and can be made to lie.
package oidctest

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"
)

// What the provider calls the server that asks it.
const (
	ClientID     = "ribbit"
	ClientSecret = "s3cret"
)

// keyBits is the length of a key that signs.
const keyBits = 2048

// Provider signs in whoever says who they are.
type Provider struct {
	URL string // its issuer, too

	t      testing.TB
	mu     sync.Mutex
	key    *rsa.PrivateKey
	keyID  int
	isDown bool
	asked  map[string]url.Values // what somebody came with, by the code that they were given
	claims map[string]any        // that take the place of what is so
}

// Start starts one, which ends with the test.
func Start(t testing.TB) *Provider {
	t.Helper()
	p := &Provider{t: t, asked: map[string]url.Values{}}
	p.TurnKey()
	s := httptest.NewServer(http.HandlerFunc(p.serve))
	t.Cleanup(s.Close)
	p.URL = s.URL
	return p
}

// TurnKey has it sign with another key.
func (p *Provider) TurnKey() {
	p.t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, keyBits)
	if err != nil {
		p.t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.key = key
	p.keyID++
}

// Lie sets what it says that is not so; nil ends that.
func (p *Provider) Lie(claims map[string]any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.claims = claims
}

// SetDown has it answer nobody, or again.
func (p *Provider) SetDown(isDown bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.isDown = isDown
}

// Code is what somebody brings back who came with a query and said that they are sub, called name.
func (p *Provider) Code(came url.Values, sub, name string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.code(came, sub, name)
}

func (p *Provider) code(came url.Values, sub, name string) string {
	came.Set("sub", sub)
	came.Set("name", name)
	code := rand.Text()
	p.asked[code] = came
	return code
}

func (p *Provider) serve(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.isDown:
		w.WriteHeader(http.StatusBadGateway)
	case r.URL.Path == "/.well-known/openid-configuration":
		answer(w, map[string]any{
			"issuer": p.URL, "authorization_endpoint": p.URL + "/authorize", "token_endpoint": p.URL + "/token", "jwks_uri": p.URL + "/keys",
			"id_token_signing_alg_values_supported": []string{"RS256"},
		})
	case r.URL.Path == "/keys":
		answer(w, map[string]any{"keys": []map[string]any{{
			"kty": "RSA", "alg": "RS256", "use": "sig", "kid": fmt.Sprint(p.keyID),
			"n": encoded(p.key.N.Bytes()), "e": encoded(big.NewInt(int64(p.key.E)).Bytes()),
		}}})
	case r.URL.Path == "/token":
		p.trade(w, r)
	case r.URL.Path == "/authorize" && r.Method == http.MethodGet:
		page.Execute(w, r.URL.Query()) //nolint:errcheck // who asks may have gone
	case r.URL.Path == "/authorize":
		p.sendBack(w, r)
	case r.URL.Path == "/favicon.ico":
		w.WriteHeader(http.StatusNoContent)
	default:
		w.WriteHeader(http.StatusNotFound)
	}
}

// page asks somebody who they are. They are known by what they call themselves.
var page = template.Must(template.New("").Parse(`<!doctype html><html lang="en"><title>Pond ID</title><h1>Pond ID</h1>
<form method="post" action="/authorize">
{{range $name, $values := .}}<input type="hidden" name="{{$name}}" value="{{index $values 0}}">{{end}}
<label>Who are you? <input name="me"></label>
<button>Come in</button> <button name="deny" value="true">Rather not</button>
</form>`))

// sendBack leads somebody who was asked to where they came from.
func (p *Provider) sendBack(w http.ResponseWriter, r *http.Request) {
	back := url.Values{"state": {r.PostFormValue("state")}}
	if r.PostFormValue("deny") != "" {
		back.Set("error", "access_denied")
	} else {
		name := r.PostFormValue("me")
		back.Set("code", p.code(r.PostForm, name, name))
	}
	http.Redirect(w, r, r.PostFormValue("redirect_uri")+"?"+back.Encode(), http.StatusSeeOther)
}

// trade gives for a code what is vouched for.
func (p *Provider) trade(w http.ResponseWriter, r *http.Request) {
	code := r.PostFormValue("code")
	came, ok := p.asked[code]
	delete(p.asked, code)
	challenge := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
	_, secret, _ := r.BasicAuth()
	if !ok || secret != ClientSecret || came.Get("code_challenge") != encoded(challenge[:]) || came.Get("code_challenge_method") != "S256" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	answer(w, map[string]any{"access_token": "a", "token_type": "Bearer", "id_token": p.token(came)})
}

func (p *Provider) token(came url.Values) string {
	claims := map[string]any{
		"iss": p.URL, "aud": ClientID, "sub": came.Get("sub"), "preferred_username": came.Get("name"), "nonce": came.Get("nonce"),
		"iat": time.Now().Unix(), "exp": time.Now().Add(time.Minute).Unix(),
	}
	for name, value := range p.claims {
		claims[name] = value
	}
	part := func(v any) string {
		b, err := json.Marshal(v)
		if err != nil {
			p.t.Error(err)
		}
		return encoded(b)
	}
	signed := part(map[string]any{"alg": "RS256", "kid": fmt.Sprint(p.keyID)}) + "." + part(claims)
	sum := sha256.Sum256([]byte(signed))
	signature, err := rsa.SignPKCS1v15(rand.Reader, p.key, crypto.SHA256, sum[:])
	if err != nil {
		p.t.Error(err)
	}
	return signed + "." + encoded(signature)
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v) //nolint:errcheck // who asks may have gone
}

func encoded(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }
