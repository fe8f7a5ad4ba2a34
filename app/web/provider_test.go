package web_test

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/oidc"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// nowhere is a provider to whom everybody may leave, and from whom nobody comes back.
type nowhere struct{}

func (nowhere) Name() string { return "Pond ID" }

func (nowhere) Begin(context.Context) (string, oidc.Flow, error) {
	return "https://id.example/authorize", oidc.Flow{State: "s"}, nil
}

func (nowhere) Finish(context.Context, oidc.Flow, string, string) (chat.Identification, error) {
	return chat.Identification{}, errors.New("nobody left")
}

// identityProvider speaks OpenID Connect as Pocket ID and others do, and can be made to lie.
type identityProvider struct {
	t   *testing.T
	url string
	r   *webtest.Ribbit

	mu     sync.Mutex
	key    *rsa.PrivateKey
	keyID  int
	isDown bool
	asked  map[string]url.Values // what somebody came with, by the code that they were given
	claims map[string]any        // that take the place of what is so
}

func newProvider(t *testing.T, options ...webtest.Option) *identityProvider {
	p := &identityProvider{t: t, asked: map[string]url.Values{}}
	p.turnKey()
	s := httptest.NewServer(http.HandlerFunc(p.serve))
	t.Cleanup(s.Close)
	p.url = s.URL
	p.r = webtest.Start(t, append(options, webtest.WithProvider(p.url, func(base string) web.Provider {
		return oidc.New(oidc.Config{Issuer: p.url, ClientID: "ribbit", ClientSecret: "s3cret", Name: "Pond ID", Redirect: base + "/login/provider/back", Now: time.Now})
	}))...)
	return p
}

// turnKey has the provider sign with another key.
func (p *identityProvider) turnKey() {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	check(p.t, err)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.key = key
	p.keyID++
}

func (p *identityProvider) serve(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	answer := func(v any) {
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(v) //nolint:errcheck // who asks may have gone
	}
	switch {
	case p.isDown:
		w.WriteHeader(http.StatusBadGateway)
	case r.URL.Path == "/.well-known/openid-configuration":
		answer(object{
			"issuer": p.url, "authorization_endpoint": p.url + "/authorize", "token_endpoint": p.url + "/token", "jwks_uri": p.url + "/keys",
			"id_token_signing_alg_values_supported": []string{"RS256"},
		})
	case r.URL.Path == "/keys":
		answer(object{"keys": []object{{
			"kty": "RSA", "alg": "RS256", "use": "sig", "kid": fmt.Sprint(p.keyID),
			"n": base64.RawURLEncoding.EncodeToString(p.key.N.Bytes()), "e": base64.RawURLEncoding.EncodeToString(big.NewInt(int64(p.key.E)).Bytes()),
		}}})
	case r.URL.Path == "/token":
		r.ParseForm() //nolint:errcheck // what is wrong is refused below
		came, ok := p.asked[r.PostFormValue("code")]
		delete(p.asked, r.PostFormValue("code"))
		challenge := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
		_, secret, _ := r.BasicAuth()
		if !ok || secret != "s3cret" || came.Get("code_challenge") != base64.RawURLEncoding.EncodeToString(challenge[:]) || came.Get("code_challenge_method") != "S256" {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		answer(object{"access_token": "a", "token_type": "Bearer", "id_token": p.token(came)})
	default:
		w.WriteHeader(http.StatusNotFound)
	}
}

func (p *identityProvider) token(came url.Values) string {
	claims := map[string]any{
		"iss": p.url, "aud": "ribbit", "sub": came.Get("sub"), "preferred_username": came.Get("name"), "nonce": came.Get("nonce"),
		"iat": time.Now().Unix(), "exp": time.Now().Add(time.Minute).Unix(),
	}
	for name, value := range p.claims {
		claims[name] = value
	}
	part := func(v any) string {
		b, err := json.Marshal(v)
		check(p.t, err)
		return base64.RawURLEncoding.EncodeToString(b)
	}
	signed := part(object{"alg": "RS256", "kid": fmt.Sprint(p.keyID)}) + "." + part(claims)
	sum := sha256.Sum256([]byte(signed))
	signature, err := rsa.SignPKCS1v15(rand.Reader, p.key, crypto.SHA256, sum[:])
	check(p.t, err)
	return signed + "." + base64.RawURLEncoding.EncodeToString(signature)
}

// lies sets what the provider says that is not so.
func (p *identityProvider) lies(claims map[string]any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.claims = claims
}

var leavingPart = regexp.MustCompile(`ribbit_leaving_[^=]+=[^;]+`)

// comesBack signs in at the provider as sub, who left by an address and with a cookie.
func (p *identityProvider) comesBack(who *webtest.Person, address string, left *webtest.Answer, sub, name string) *webtest.Answer {
	p.t.Helper()
	u, err := url.Parse(address)
	check(p.t, err)
	came := u.Query()
	if came.Get("redirect_uri") != p.r.URL+"/login/provider/back" || came.Get("response_type") != "code" || came.Get("scope") != "openid profile" {
		p.t.Errorf("the provider is asked for %v", came)
	}
	came.Set("sub", sub)
	came.Set("name", name)
	p.mu.Lock()
	code := fmt.Sprintf("code%d", len(p.asked))
	p.asked[code] = came
	p.mu.Unlock()
	back := "/login/provider/back?" + url.Values{"code": {code}, "state": {came.Get("state")}}.Encode()
	cookies := []string{leavingPart.FindString(strings.Join(left.Header.Values("Set-Cookie"), "\n"))}
	if who.ID != 0 {
		cookies = append(cookies, who.SessionCookie())
	}
	return p.r.Stranger().With("Cookie", strings.Join(cookies, "; ")).Get(back)
}

// signIn goes to the provider and comes back as sub.
func (p *identityProvider) signIn(query, sub, name string) *webtest.Answer {
	p.t.Helper()
	left := p.r.Stranger().Get("/login/provider?" + query).Want(http.StatusSeeOther)
	return p.comesBack(p.r.Stranger(), left.Header.Get("Location"), left, sub, name)
}

// cameIn is the name of whoever an answer signed in.
func (p *identityProvider) cameIn(a *webtest.Answer) string {
	p.t.Helper()
	a.Want(http.StatusSeeOther)
	session := regexp.MustCompile(p.r.Cookie("session") + `=[^;]+`).FindString(strings.Join(a.Header.Values("Set-Cookie"), "\n"))
	return webtest.Read[webtest.User](p.r.Stranger().With("Cookie", session).Get("/api/auth").Want(http.StatusOK)).Username
}

func TestWhoeverTheProviderKnowsComesIn(t *testing.T) {
	p := newProvider(t)
	p.r.Stranger().Get("/login").Want(http.StatusOK).Has("Sign in with Pond ID")
	p.r.SignUp("grace")
	first := p.signIn("next=/settings", "s1", "Ada Lovelace@example.org")
	first.Leads("/settings")
	if name := p.cameIn(first); name != "Ada-Lovelace" {
		t.Errorf("the account is called %s", name)
	}
	if name := p.cameIn(p.signIn("", "s1", "renamed")); name != "Ada-Lovelace" {
		t.Errorf("the second time it is %s", name)
	}
	if name := p.cameIn(p.signIn("", "s2", "grace")); name != "grace-2" { // nobody gets an account by being called like it
		t.Errorf("who is called grace comes in as %s", name)
	}
	if name := p.cameIn(p.signIn("", "s3", "\u202e<script>")); name != "frog" && !strings.HasPrefix(name, "script") {
		t.Errorf("who has no name comes in as %s", name)
	}
	p.turnKey()
	if name := p.cameIn(p.signIn("", "s1", "ada")); name != "Ada-Lovelace" {
		t.Errorf("with another key it is %s", name)
	}
	p.signIn("next=//evil.example", "s1", "ada").Leads("/")
}

func TestWhatTheProviderDoesNotVouchForIsRefused(t *testing.T) {
	p := newProvider(t)
	says := "did not work. Try again."
	refused := func(what string, a *webtest.Answer, status int) {
		t.Helper()
		a.Has(says)
		if a.Status != status || strings.Contains(strings.Join(a.Header.Values("Set-Cookie"), "\n"), p.r.Cookie("session")+"=") {
			t.Errorf("%s: %d", what, a.Status)
		}
	}
	for what, claims := range map[string]map[string]any{
		"another audience": {"aud": "somebody"},
		"another issuer":   {"iss": "https://evil.example"},
		"over":             {"exp": time.Now().Add(-time.Hour).Unix()},
		"not yet":          {"nbf": time.Now().Add(time.Hour).Unix()},
		"another nonce":    {"nonce": "stolen"},
		"none":             {"nonce": ""},
	} {
		p.lies(claims)
		refused(what, p.signIn("", "s1", "ada"), http.StatusUnauthorized)
	}
	// A clock that is a little ahead of the server's is no lie.
	ahead := time.Now().Add(2 * time.Minute).Unix()
	p.lies(map[string]any{"iat": ahead, "nbf": ahead})
	p.signIn("", "s1", "ada").Leads("/")
	p.lies(nil)
	left := p.r.Stranger().Get("/login/provider").Want(http.StatusSeeOther)
	refused("a forged state", p.comesBack(p.r.Stranger(), strings.Replace(left.Header.Get("Location"), "state=", "state=x", 1), left, "s1", "ada"), http.StatusUnauthorized)
	other := p.r.Stranger().Get("/login/provider").Want(http.StatusSeeOther)
	refused("another browser", p.comesBack(p.r.Stranger(), left.Header.Get("Location"), other, "s1", "ada"), http.StatusUnauthorized)
	refused("no flow", p.r.Stranger().Get("/login/provider/back?code=code0&state="), http.StatusUnauthorized)
	p.mu.Lock()
	p.isDown = true
	p.mu.Unlock()
	says = "does not answer."
	refused("down", p.comesBack(p.r.Stranger(), left.Header.Get("Location"), left, "s1", "ada"), http.StatusServiceUnavailable)
	p.r.ForgetErrors()
}

func TestAProviderThatIsDownIsAskedAgainLater(t *testing.T) {
	p := newProvider(t)
	p.isDown = true
	p.r.Stranger().Get("/login/provider").Want(http.StatusServiceUnavailable).Has("does not answer", `name="password"`)
	p.r.ForgetErrors()
	p.mu.Lock()
	p.isDown = false
	p.mu.Unlock()
	p.cameIn(p.signIn("", "s1", "ada"))
}

func TestAnAccountByTheProviderNeedsWhatAnyNeeds(t *testing.T) {
	p := newProvider(t, webtest.WithSignup(chat.SignupInvite))
	p.signIn("", "s1", "ada").Want(http.StatusUnprocessableEntity).Lacks(p.r.Cookie("session"))
	root, err := p.r.Chat.AddUser(t.Context(), chat.SignUp{Name: "root", Password: webtest.Password, Admin: true})
	check(t, err)
	invite, err := p.r.Chat.AddInvite(t.Context(), chat.NewInvite{By: root.ID, Uses: 1, Age: time.Hour})
	check(t, err)
	p.r.Stranger().Get("/join/" + invite.Code).Want(http.StatusOK).Has("invite=" + invite.Code)
	if name := p.cameIn(p.signIn("invite="+invite.Code, "s1", "ada")); name != "ada" {
		t.Errorf("who is invited comes in as %s", name)
	}
	p.signIn("invite="+invite.Code, "s2", "grace").Want(http.StatusUnprocessableEntity) // it was good for one
	user, err := p.r.Chat.UserByIdentification(t.Context(), chat.Identification{Issuer: p.url, Subject: "s1"})
	check(t, err)
	check(t, p.r.Store.SetDisabled(t.Context(), user.ID, true))
	p.signIn("", "s1", "ada").Want(http.StatusUnauthorized)
}

func TestSomebodyLinksTheirOwnAccountOnly(t *testing.T) {
	p := newProvider(t)
	ada, grace := p.r.SignUp("ada"), p.r.SignUp("grace")
	address := regexp.MustCompile(`href="(http[^"]+/authorize[^"]+)"`)
	link := func(who, back *webtest.Person, sub string) *webtest.Answer {
		t.Helper()
		left := who.Form("/settings/provider", nil).Want(http.StatusOK)
		found := address.FindSubmatch(left.Body)
		return p.comesBack(back, strings.ReplaceAll(string(found[1]), "&amp;", "&"), left, sub, "whatever")
	}
	link(ada, grace, "s1").Want(http.StatusUnauthorized) // another's session came back
	link(ada, ada, "s1").Leads("/settings/provider")
	ada.Get("/settings/provider").Want(http.StatusOK).Has("You sign in with Pond ID")
	if name := p.cameIn(p.signIn("", "s1", "whatever")); name != "ada" {
		t.Errorf("who is linked to ada comes in as %s", name)
	}
	link(grace, grace, "s1").Want(http.StatusConflict)
	ada.Form("/settings/provider/end", url.Values{"password": {"wrong giraffe"}}).Want(http.StatusUnprocessableEntity)
	ada.Form("/settings/provider/end", url.Values{"password": {webtest.Password}}).Want(http.StatusSeeOther)
	if name := p.cameIn(p.signIn("", "s1", "whatever")); name != "whatever" {
		t.Errorf("who is linked no more comes in as %s", name)
	}
}
